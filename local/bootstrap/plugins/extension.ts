import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { ICON_SIZES, LOCALES, localeMessages, manifest, POLICY } from '../../../extension/manifest.ts';

/**
 * `executeScript` hands back the value of the last statement of the file that it injects, so the bundle becomes an
 * expression: the clip script's default export. Nothing is left behind in the page's isolated world.
 */
export const clipValue = (bundleName: string): Plugin => ({
  name: 'gensvar:clip-value',
  enforce: 'post',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !chunk.isEntry) continue;
      if (!chunk.exports.includes('default')) {
        this.error(
          'extension/clip/main.ts must have a default export: the value that the page is read into.',
        );
      }
      chunk.code = `(() => {${chunk.code.trim()}\nreturn ${bundleName}.default;})();\n`;
    }
  },
});

/** What a part of the clip script leaves for those after it, by the part that leaves it, in the order they run in. */
const KITS = {
  clip: /[\\/]extension[\\/]clip[\\/](?:dom|links|reading|text)\.ts$/,
  marks: /[\\/]extension[\\/]clip[\\/](?:authors|byline|dates|header-lines|marks|months|times)\.ts$/,
  thread: /[\\/]extension[\\/]clip[\\/](?:body|heading|permalinks|post|unit)\.ts$/,
};

/** Which part leaves the module at `path` for `part`, in the kit; undefined where the part carries it itself. */
export function leaverOf(part: string, path: string): keyof typeof KITS | undefined {
  const leavers = Object.keys(KITS) as (keyof typeof KITS)[];
  const before = (leavers as string[]).indexOf(part);
  return leavers.slice(0, before === -1 ? undefined : before).find((leaver) => KITS[leaver].test(path));
}

/**
 * What a part has in common with those before it is not in it too: imports of those modules become members of
 * `gensvarKit`, which they leave for it (extension/clip/kit.ts, marks-kit.ts, thread-kit.ts).
 */
export const fromKit = (part: string): Plugin => ({
  name: 'gensvar:from-kit',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!importer) return undefined;
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
    return resolved && leaverOf(part, resolved.id) ? { ...resolved, external: true } : undefined;
  },
  outputOptions: (options) => ({ ...options, globals: () => 'gensvarKit' }),
});

/**
 * What `extension/browser.ts` loads where it is needed is a file of its own in the build, and nobody's import brings it
 * back: the words in English that the panel's words name are an empty object until then (extension/english.ts). It is
 * written `importFile`, for around an `import` Vite puts a kilobyte that loads styles beforehand.
 */
export const loadedByNeed: Plugin = {
  name: 'gensvar:loaded-by-need',
  enforce: 'pre',
  resolveId: (source) =>
    source.endsWith('/extension-panel-en.ts')
      ? fileURLToPath(new URL('../../../extension/english.ts', import.meta.url))
      : undefined,
  renderChunk: (code) => code.replaceAll(/\bimportFile\(/g, 'import('),
};

/** The extension's own pages, one and the same save for the name, and the script of each. */
const PAGES = { panel: 'background', options: 'options' };

const writeJson = (path: string, value: unknown): void => writeFileSync(path, `${JSON.stringify(value)}\n`);

/** Adds manifest, words and icons to the built scripts, and makes the Firefox folder: the same code, its own manifest. */
export const finishExtension = (dist: string): void => {
  const chrome = join(dist, 'extension-chrome');
  const firefox = join(dist, 'extension-firefox');
  mkdirSync(join(chrome, 'icons'), { recursive: true });
  for (const size of ICON_SIZES) {
    cpSync(`extension/icons/${size}.png`, join(chrome, 'icons', `${size}.png`));
  }
  for (const locale of LOCALES) {
    mkdirSync(join(chrome, '_locales', locale), { recursive: true });
    writeJson(join(chrome, '_locales', locale, 'messages.json'), localeMessages(locale));
  }
  writeJson(join(chrome, 'policy.json'), POLICY);
  const page = readFileSync('extension/page.html', 'utf8').replaceAll(/\n\s*/g, '');
  for (const [name, script] of Object.entries(PAGES))
    writeFileSync(join(chrome, `${name}.html`), page.replaceAll('PAGE', name).replace('SCRIPT', script));
  cpSync(chrome, firefox, { recursive: true });
  writeJson(join(chrome, 'manifest.json'), manifest('chromium'));
  writeJson(join(firefox, 'manifest.json'), manifest('firefox'));
};
