import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Where Debian's Chromium looks for what a computer's owner has laid down. */
const FOLDER = '/etc/chromium/policies/managed';

/** The nearest folder above that there is: the ones below it are made, and taken away again. */
const standing = (folder: string): string => (existsSync(folder) ? folder : standing(dirname(folder)));

/** Whether policies can be laid down on this machine; says once why not. */
export const canLayPolicies = (): boolean => {
  try {
    accessSync(standing(FOLDER), constants.W_OK);
    return standing(FOLDER).startsWith('/etc/chromium');
  } catch {
    return false;
  }
};

/**
 * Takes the key out of an unpacked extension's manifest and gives the id that Chromium then makes of the folder: a
 * policy for that id touches no other Chromium on the machine that has the extension.
 */
export const withoutKey = (folder: string): string => {
  const path = join(folder, 'manifest.json');
  const { key: _key, ...manifest } = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify(manifest));
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...digest].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
};

/** Lays down what one extension finds in `storage.managed`. `lift` leaves the machine as it was. */
export const layPolicy = (
  id: string,
  values: Readonly<Record<string, unknown>>,
): { readonly lift: () => void } => {
  const kept = standing(FOLDER);
  mkdirSync(FOLDER, { recursive: true });
  const file = join(FOLDER, `gensvar-test-${id}.json`);
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: values } } }));
  const lift = () => {
    rmSync(file, { force: true });
    // Another test's folders are not empty, and stay.
    try {
      for (
        let folder = FOLDER;
        folder !== kept && folder.startsWith('/etc/chromium/');
        folder = dirname(folder)
      )
        rmdirSync(folder);
    } catch {}
    process.off('exit', lift);
  };
  process.once('exit', lift);
  return { lift };
};
