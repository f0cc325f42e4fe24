/** Which of Google's members a program uses, by the TypeScript compiler and Google's declarations. */
import ts from 'typescript';

export interface UsedMember {
  /** `Spreadsheet.Range`, `Spreadsheet.ProtectionType`, or `global` for a service's own name. */
  readonly owner: string;
  readonly member: string;
  /** File and line of the first use. */
  readonly where: string;
}

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2022.d.ts'],
  types: ['google-apps-script'],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
};

/** @param files paths of TypeScript files; their imports are followed for types but not listed */
export function usedMembers(files: readonly string[]): UsedMember[] {
  const program = ts.createProgram([...files], OPTIONS);
  const checker = program.getTypeChecker();
  const found = new Map<string, UsedMember>();
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`${file} cannot be read`);
    const note = (symbol: ts.Symbol | undefined, node: ts.Node) => {
      for (const declaration of symbol?.declarations ?? []) {
        const named = nameOf(declaration);
        if (!named) continue;
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        const key = `${named.owner}.${named.member}`;
        if (!found.has(key)) found.set(key, { ...named, where: `${file}:${line + 1}` });
      }
    };
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name), node);
      else if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
        note(checker.getTypeAtLocation(node.expression).getProperty(node.argumentExpression.text), node);
      } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
        const name = node.propertyName ?? node.name;
        if (ts.isIdentifier(name)) note(checker.getTypeAtLocation(node.parent).getProperty(name.text), node);
      } else if (ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node.parent)) {
        note(checker.getSymbolAtLocation(node), node);
      } else if (
        ts.isIdentifier(node) &&
        ts.isPropertyAccessExpression(node.parent) &&
        node.parent.expression === node
      ) {
        note(checker.getSymbolAtLocation(node), node);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return [...found.values()];
}

/** Only what Google's declarations declare, and only values: methods, fields, enumerations' values, globals. */
function nameOf(declaration: ts.Declaration): { owner: string; member: string } | null {
  if (!declaration.getSourceFile().fileName.includes('@types/google-apps-script/')) return null;
  const { parent } = declaration;
  const name = ts.getNameOfDeclaration(declaration);
  if (!name || !(ts.isIdentifier(name) || ts.isStringLiteral(name))) return null;
  if (ts.isVariableDeclaration(declaration)) return { owner: 'global', member: name.text };
  const isMember =
    ts.isMethodSignature(declaration) || ts.isPropertySignature(declaration) || ts.isEnumMember(declaration);
  if (!isMember || !(ts.isInterfaceDeclaration(parent) || ts.isEnumDeclaration(parent))) return null;
  return { owner: `${namespaceOf(parent)}${parent.name.text}`, member: name.text };
}

function namespaceOf(node: ts.Node): string {
  const { parent } = node;
  if (ts.isModuleBlock(parent) && ts.isModuleDeclaration(parent.parent)) {
    const name = parent.parent.name.text;
    return name === 'GoogleAppsScript' ? '' : `${name}.`;
  }
  return '';
}
