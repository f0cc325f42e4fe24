// One installation or build at a time in this checkout. The lock is a folder, since making one either succeeds or
// fails as a whole; the number of the process that holds it stands inside.
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { say, Trouble, words } from './words.mjs';

const TEN_MINUTES = 600_000;

const made = (folder) => {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
};

const ownerOf = (folder) => {
  try {
    return Number(readFileSync(join(folder, 'owner'), 'utf8'));
  } catch {
    return 0;
  }
};

const alive = (owner) => {
  try {
    process.kill(owner, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

const olderThan = (path, milliseconds) => {
  try {
    return Date.now() - statSync(path).mtimeMs > milliseconds;
  } catch {
    return false;
  }
};

// A lock whose owner died is removed by one process only: the one that gets the second, short-lived folder.
const removeIfAbandoned = (folder) => {
  const owner = ownerOf(folder);
  const abandoned = owner === 0 ? olderThan(folder, 5_000) : !alive(owner);
  if (!abandoned) return;
  const breaking = `${folder}-breaking`;
  if (olderThan(breaking, 10_000)) rmSync(breaking, { recursive: true, force: true });
  if (!made(breaking)) return;
  if (ownerOf(folder) === owner) rmSync(folder, { recursive: true, force: true });
  rmSync(breaking, { recursive: true, force: true });
};

/** Runs the action while no other process in this checkout does, and gives its result. */
export const alone = async (root, action) => {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = join(root, '.cache', 'bootstrap-lock');
  const began = Date.now();
  let told = false;
  while (!made(folder)) {
    removeIfAbandoned(folder);
    if (Date.now() - began > TEN_MINUTES) throw new Trouble(words.waitedTooLong(ownerOf(folder), folder));
    if (!told && Date.now() - began > 2_000) {
      told = true;
      say(words.waiting(ownerOf(folder), folder));
    }
    await wait(100);
  }
  const release = () => rmSync(folder, { recursive: true, force: true });
  writeFileSync(join(folder, 'owner'), String(process.pid));
  process.once('exit', release);
  try {
    return await action();
  } finally {
    process.removeListener('exit', release);
    release();
  }
};
