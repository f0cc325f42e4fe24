// The commands behind the npm scripts. Each first makes sure that what it needs is installed and built.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isFresh } from './freshness.mjs';
import { ensureInstalled } from './install.mjs';
import { alone } from './lock.mjs';
import { runNode } from './process.mjs';
import { say, Trouble, words } from './words.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
const PARTS = ['extension', 'apps-script', 'command-line', 'services', 'sheet'];
const here = (name) => join(root, 'local', 'bootstrap', name);

const ready = (kind, parts, flags = []) =>
  alone(root, async () => {
    await ensureInstalled(root, kind);
    if (flags.length === 0 && parts.every((part) => isFresh(root, part))) return;
    // In a process of its own: the bundler's memory is given back before a server starts.
    const code = await runNode([here('build.mjs'), ...flags, ...parts], { cwd: root });
    // The build has said what is wrong.
    if (code !== 0) throw new Trouble('');
  });

const gensvar = async (argv) => {
  const program = join(root, 'dist', 'local', 'gensvar.js');
  if (!existsSync(program)) throw new Trouble(words.notBuilt);
  // npm runs scripts in the project's folder; the paths that a person gives are meant from where they stand.
  if (process.env.npm_lifecycle_event && process.env.INIT_CWD && existsSync(process.env.INIT_CWD)) {
    process.chdir(process.env.INIT_CWD);
  }
  process.argv = [process.execPath, program, ...argv];
  await import(pathToFileURL(program).href);
};

const typescript = async (file, argv) => {
  process.exitCode = await runNode([here('run-typescript.mjs'), file, ...argv], {
    cwd: root,
    stdout: 'inherit',
  });
};

const commands = {
  start: async (argv) => {
    await ready('production', PARTS);
    await gensvar(['start', ...argv]);
  },
  gensvar: async (argv) => {
    if (argv[0] === 'start') return commands.start(argv.slice(1));
    await ready('production', argv[0] === 'extract' ? ['command-line', 'extension'] : ['command-line']);
    await gensvar(argv);
  },
  build: async (argv) => {
    const flags = argv.filter((argument) => argument === '--force');
    const names = argv.filter((argument) => argument !== '--force');
    const unknown = names.find((name) => !PARTS.includes(name));
    if (unknown !== undefined) throw new Trouble(words.unknownPart(unknown, PARTS));
    await ready('production', names.length > 0 ? names : PARTS, flags);
  },
  test: async (argv) => {
    await alone(root, () => ensureInstalled(root, 'full'));
    const { ensureBrowsers, test } = await import('./test.mjs');
    const missing = await ensureBrowsers();
    await ready('full', PARTS);
    process.exitCode = await test(root, argv, missing);
  },
  bench: async (argv) => {
    await ready('full', PARTS);
    await typescript('test/bench/run.ts', argv);
  },
  deploy: async (argv) => {
    await ready('full', ['apps-script']);
    await gensvarDeploy(argv);
  },
};

const gensvarDeploy = async (argv) => {
  const { deploy } = await import('./deploy.mjs');
  process.exitCode = await deploy(root, argv);
};

/** Runs one command; trouble that has a sentence of its own is shown as that sentence, with exit code 1. */
export const run = async ([name, ...argv]) => {
  try {
    const command = Object.hasOwn(commands, name ?? '') ? commands[name] : undefined;
    if (!command) {
      say(words.unknownCommand(name ?? '', Object.keys(commands)));
      process.exitCode = 2;
      return;
    }
    await command(argv);
  } catch (error) {
    const sentence = error instanceof Trouble ? error.message : String(error.stack ?? error);
    if (sentence !== '') say(sentence);
    process.exitCode = 1;
  }
};
