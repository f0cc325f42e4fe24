import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';

/** The peers as one script for the page. */
export const peers = async (): Promise<string> => {
  const id = 'virtual:peers';
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'peers',
        resolveId: (source) => (source === id ? `\0${id}` : undefined),
        load: (source) =>
          source === `\0${id}`
            ? `import Defuddle from 'defuddle'; import { Readability } from '@mozilla/readability';
               globalThis.readWithDefuddle = () => new Defuddle(document, { url: document.URL }).parse();
               globalThis.readWithReadability = () => new Readability(document.cloneNode(true)).parse();`
            : undefined,
      },
    ],
    build: { write: false, minify: false, rolldownOptions: { input: id, output: { format: 'iife' } } },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('bench clip: Defuddle and Readability could not be bundled');
  return chunk.code;
};

export const versionOf = (name: string): string => {
  const manifest: unknown = JSON.parse(readFileSync(resolve('node_modules', name, 'package.json'), 'utf8'));
  return manifest && typeof manifest === 'object' && 'version' in manifest ? String(manifest.version) : '?';
};
