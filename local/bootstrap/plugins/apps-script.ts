/// <reference path="./babel.d.ts" />
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from '@babel/core';
import templateLiterals from '@babel/plugin-transform-template-literals';
import type { Plugin, PluginOption } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { manifest } from '../../../apps-script/manifest.ts';

const panels = 'apps-script/panels';

/** Every folder of the panels that has a page of its own; the others hold what the pages share. */
export const panelNames = (): readonly string[] =>
  existsSync(panels)
    ? readdirSync(panels)
        .filter((name) => existsSync(join(panels, name, 'index.html')))
        .sort()
    : [];

/**
 * Google calls top-level functions by name and knows nothing of modules: one line for each export of the entry
 * passes the call on into the bundle.
 */
export const exportedStubs = (bundleName: string): Plugin => ({
  name: 'gensvar:exported-stubs',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !chunk.isEntry) continue;
      const stubs = chunk.exports.map(
        (name) => `function ${name}() { return ${bundleName}.${name}.apply(this, arguments); }`,
      );
      chunk.code = `${chunk.code}\n${stubs.join('\n')}\n`;
    }
  },
});

/**
 * HtmlService strips what looks like a comment inside template literals, and the minifier makes template literals
 * of ordinary strings ('https://…'), so they are turned back into strings before the page is put together.
 */
const withoutTemplateLiterals: Plugin = {
  name: 'gensvar:without-template-literals',
  enforce: 'post',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const result = transformSync(chunk.code, {
        // As `'a' + b`: shorter than `'a'.concat(b)`, and the same for the words and numbers that we put together.
        plugins: [[templateLiterals, { loose: true }]],
        configFile: false,
        babelrc: false,
        compact: true,
        comments: false,
        // Swedish letters as themselves: escaped, each would take four signs of the page's size.
        generatorOpts: { jsescOption: { minimal: true } },
        sourceType: 'module',
      });
      if (!result?.code) throw new Error(`${chunk.fileName}: the template literals could not be rewritten.`);
      chunk.code = result.code;
    }
  },
};

const noBacktick: Plugin = {
  name: 'gensvar:no-backtick',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
        const at = String(file.source).indexOf('`');
        if (at >= 0) {
          const around = String(file.source).slice(Math.max(0, at - 60), at + 60);
          this.error(`${file.fileName} holds a backtick, and HtmlService would damage it: …${around}…`);
        }
      }
    },
  },
};

/** A panel as one HTML file with its script and style inside, which is all that HtmlService can serve. */
export const panelFile = (fileName: string): PluginOption[] => [
  withoutTemplateLiterals,
  viteSingleFile({ outputFileName: fileName }),
  noBacktick,
];

/** Writes `appsscript.json`. */
export const finishAppsScript = (dist: string): void => {
  const folder = join(dist, 'apps-script');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'appsscript.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
};
