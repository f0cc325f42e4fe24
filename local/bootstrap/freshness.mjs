// Whether a part of dist is older than what it is made of: by content, since times lie after a checkout or a copy.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

// What every part depends on.
const COMMON = ['vite.config.ts', 'tsconfig.json', 'package-lock.json', 'local/bootstrap'];

const filesUnder = (path) => {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => filesUnder(join(path, entry.name)));
};

export const hashOfSources = (root, sources) => {
  const hash = createHash('sha256');
  for (const source of [...COMMON, ...sources]) {
    for (const file of filesUnder(join(root, source))) {
      const contents = readFileSync(file);
      hash.update(`${relative(root, file)}\0${contents.length}\0`).update(contents);
    }
  }
  return hash.digest('hex');
};

const stampPath = (root, name) => join(root, 'dist', '.stamps', `${name}.json`);

/**
 * Whether the part of that name stands in dist as its sources say. The stamp repeats the part's own list of
 * sources and outputs, so that nothing but this file has to be loaded to find out.
 */
export const isFresh = (root, name) => {
  if (!existsSync(stampPath(root, name))) return false;
  const { hash, sources, outputs } = JSON.parse(readFileSync(stampPath(root, name), 'utf8'));
  return (
    outputs.every((output) => existsSync(join(root, 'dist', output))) && hashOfSources(root, sources) === hash
  );
};

/** Notes that the part was built from sources with this hash, taken before the build began. */
export const markFresh = (root, { name, sources, outputs }, hash) => {
  mkdirSync(join(root, 'dist', '.stamps'), { recursive: true });
  writeFileSync(stampPath(root, name), JSON.stringify({ hash, sources, outputs }));
};
