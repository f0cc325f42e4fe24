import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

export const ROOT = join(import.meta.dirname, '..', '..');
export const DIST = join(ROOT, 'dist');

/** Files under a folder of the repository, as paths from its root with forward slashes. */
export const filesUnder = (folder: string): readonly string[] => {
  const start = join(ROOT, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
};

export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** The rooms that make the product; tests are not among them. */
export const ROOMS = ['shared', 'extension', 'apps-script', 'local'] as const;

const isSource = (path: string): boolean => /\.(ts|tsx|mjs|cjs)$/.test(path) && !path.endsWith('.d.ts');

export const sourceFiles = (): readonly string[] => [
  'vite.config.ts',
  ...ROOMS.flatMap((room) => filesUnder(room).filter(isSource)),
];

export const parse = (path: string, text: string): ts.SourceFile =>
  ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('.tsx') ? ts.ScriptKind.TSX : undefined,
  );

/** Calls `visit` for every node. */
export const walk = (node: ts.Node, visit: (node: ts.Node) => void): void => {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
};

/** `path:line`, for a message that leads to the place. */
export const placeOf = (file: ts.SourceFile, node: ts.Node): string =>
  `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`;
