// node_modules as package-lock.json says, installed only when it is not so already.
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNode, runProgram } from './process.mjs';
import { say, Trouble, words } from './words.mjs';

const readJson = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
};

const stampPath = (root) => join(root, 'node_modules', '.gensvar.json');

const hashOfLock = (root) =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

// npm leaves its own list of what it installed; it is compared when somebody else installed since our stamp.
const installedByHand = (root) => {
  const installed = readJson(join(root, 'node_modules', '.package-lock.json'))?.packages;
  const wanted = readJson(join(root, 'package-lock.json'))?.packages;
  if (!installed || !wanted) return 'nothing';
  const missing = (chosen) =>
    Object.entries(wanted).some(
      ([path, entry]) =>
        path !== '' && !entry.optional && chosen(entry) && installed[path]?.version !== entry.version,
    );
  if (!missing(() => true)) return 'full';
  if (missing((entry) => !entry.dev && !entry.devOptional)) {
    return Object.values(installed).some((entry) => entry.dev) ? 'outdated full' : 'nothing';
  }
  return Object.values(installed).some((entry) => entry.dev) ? 'outdated full' : 'production';
};

const stateOf = (root, hash) => {
  const stamp = readJson(stampPath(root));
  if (stamp?.lock === hash) return stamp.kind;
  const found = installedByHand(root);
  return found === 'nothing' && stamp?.kind === 'full' ? 'outdated full' : found;
};

// npm ci empties the folder before it fills it, and would follow a link into another checkout's.
const isLink = (path) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

const npm = (root, args) => {
  const script = process.env.npm_execpath;
  if (script && existsSync(script) && /\.c?js$/.test(script))
    return runNode([script, ...args], { cwd: root });
  return process.platform === 'win32'
    ? runProgram('cmd', ['/c', 'npm', ...args], { cwd: root })
    : runProgram('npm', args, { cwd: root });
};

/**
 * Makes node_modules match the lock: `production` leaves the development dependencies out, unless they are
 * already there; `full` brings them.
 */
export const ensureInstalled = async (root, kind) => {
  const hash = hashOfLock(root);
  const state = stateOf(root, hash);
  const enough = state === 'full' || state === kind;
  const result = enough ? state : state === 'outdated full' ? 'full' : kind;
  if (!enough) {
    const folder = join(root, 'node_modules');
    if (isLink(folder)) throw new Trouble(words.modulesAreLink(folder));
    say(words.installing);
    const dev = result === 'full' ? '--include=dev' : '--omit=dev';
    const code = await npm(root, ['ci', dev, '--no-audit', '--no-fund']);
    if (code === 127) throw new Trouble(words.npmMissing);
    if (code !== 0) throw new Trouble(words.installFailed(code));
  }
  if (!enough || readJson(stampPath(root))?.lock !== hash) {
    writeFileSync(stampPath(root), `${JSON.stringify({ lock: hash, kind: result })}\n`);
  }
};
