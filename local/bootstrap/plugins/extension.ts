import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { ICON_SIZES, LOCALES, localeMessages, manifest } from '../../../extension/manifest.ts';

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

const KIT =
  /[\\/]extension[\\/]clip[\\/](?:authors|dates|dom|heading|links|marks|post|reading|text|times|unit)\.ts$/;

/**
 * What the parts of the clip script have in common with it is not in them too: imports of those modules become
 * members of `gensvarKit` (extension/clip/kit.ts), which `clip.js` leaves for them.
 */
export const fromKit: Plugin = {
  name: 'gensvar:from-kit',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!importer) return undefined;
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
    return resolved && KIT.test(resolved.id) ? { ...resolved, external: true } : undefined;
  },
  outputOptions: (options) => ({ ...options, globals: () => 'gensvarKit' }),
};

/** Every folder of the extension that has a page, by its name. */
export const extensionPages = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync('extension')
      .map((name) => [name, `extension/${name}/index.html`] as const)
      .filter(([, path]) => existsSync(path)),
  );

/** Puts `panel/index.html` as `panel.html` beside the manifest, where the manifest and people look for it. */
export const pagesAtTop = (): Plugin => ({
  name: 'gensvar:pages-at-top',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const [key, file] of Object.entries(bundle)) {
        const page = /^(\w+)\/index\.html$/.exec(file.fileName)?.[1];
        if (file.type !== 'asset' || !page) continue;
        delete bundle[key];
        const source = String(file.source).replaceAll(/(src|href)="\.\.\//g, '$1="./');
        this.emitFile({ type: 'asset', fileName: `${page}.html`, source });
      }
    },
  },
});

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
  cpSync(chrome, firefox, { recursive: true });
  writeJson(join(chrome, 'manifest.json'), manifest('chromium'));
  writeJson(join(firefox, 'manifest.json'), manifest('firefox'));
};
