// Builds the parts that vite.config.ts lists: node local/bootstrap/build.mjs [--force] [--check] [part …]
// A part is built beside dist and moved into place as a whole, so that nobody reads half of one.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, runnerImport } from 'vite';
import { hashOfSources, isFresh, markFresh } from './freshness.mjs';
import { say, Trouble, words } from './words.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const moveIntoPlace = (staging, output) => {
  const target = join(root, 'dist', output);
  rmSync(target, { recursive: true, force: true });
  if (!existsSync(join(staging, output))) return;
  mkdirSync(dirname(target), { recursive: true });
  renameSync(join(staging, output), target);
};

const buildPart = async (part) => {
  const present = part.builds.filter(({ entry }) => existsSync(join(root, entry)));
  for (const { entry } of part.builds) {
    if (!existsSync(join(root, entry))) say(words.entryMissing(part.name, entry));
  }
  if (present.length === 0) return;
  const staging = join(root, 'dist', '.building', part.name);
  rmSync(staging, { recursive: true, force: true });
  for (const { config } of present) {
    await build({ ...config, build: { ...config.build, outDir: join(staging, config.build.outDir) } });
  }
  part.finish?.(staging);
  for (const output of part.outputs) moveIntoPlace(staging, output);
  rmSync(staging, { recursive: true, force: true });
};

const chosenParts = (parts, names) => {
  const known = parts.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Trouble(words.unknownPart(unknown, known));
  return names.length === 0 ? parts : parts.filter(({ name }) => names.includes(name));
};

const main = async (argv) => {
  process.chdir(root);
  const { module } = await runnerImport('./vite.config.ts', { configFile: false, logLevel: 'warn' });
  // The import above leaves `development` behind, and with it JSX that names every source file by its full path.
  process.env.NODE_ENV = 'production';
  const chosen = chosenParts(
    module.parts,
    argv.filter((argument) => !argument.startsWith('--')),
  );
  const stale = chosen.filter(({ name }) => argv.includes('--force') || !isFresh(root, name));
  if (stale.length === 0) return;
  say(words.building(stale.map(({ name }) => name)));
  const began = Date.now();
  const failed = [];
  for (const part of stale) {
    const hash = hashOfSources(root, part.sources);
    try {
      await buildPart(part);
      markFresh(root, part, hash);
    } catch (error) {
      say(`${part.name}: ${error.stack ?? error}`);
      failed.push(part.name);
    }
  }
  if (failed.length > 0) throw new Trouble(words.buildFailed(failed));
  say(words.built(((Date.now() - began) / 1000).toFixed(1)));
};

try {
  await main(process.argv.slice(2));
} catch (error) {
  say(error instanceof Trouble ? error.message : String(error.stack ?? error));
  process.exitCode = 1;
}
