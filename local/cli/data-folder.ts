import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { CommandLineText } from '../../shared/text/command-line.ts';
import { CommandError } from './command.ts';

/**
 * The person's own folder for data, where the system keeps such: outside the checkout, so that a new version of
 * Gensvar, or a checkout thrown away, never takes the workbook with it. The demo has a folder of its own and
 * can never mix with real matters.
 */
export const defaultDataFolder = (
  demo: boolean,
  environment: Readonly<Record<string, string | undefined>>,
  platform: string,
  home: string,
): string => {
  const name = demo ? 'gensvar-demo' : 'gensvar';
  if (platform === 'win32') return join(environment.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), name);
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', name);
  return join(environment.XDG_DATA_HOME || join(home, '.local', 'share'), name);
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error);

/** One level at a time: `recursive` never ends where the system refuses with ENOENT, as under /proc. */
const makeFolder = (path: string): void => {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
};

/** Makes the folder if it is missing and gives its absolute path; a sentence ends the command if it is no use. */
export const usableFolder = (folder: string, cwd: string, text: CommandLineText): string => {
  const path = resolve(cwd, folder);
  try {
    makeFolder(path);
    if (!statSync(path).isDirectory()) throw new CommandError(text.dataIsFile(path));
    accessSync(path, constants.W_OK | constants.X_OK);
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const code = codeOf(error);
    if (code === 'EEXIST' || code === 'ENOTDIR') throw new CommandError(text.dataIsFile(path));
    throw new CommandError(text.dataUnwritable(path, code));
  }
  return path;
};
