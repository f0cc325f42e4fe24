import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findChromium, launch, openSealedPage } from './extract/browser.ts';
import { clipPage, readScripts } from './extract/clip-page.ts';
import { pointingScript } from './extract/point.ts';
import { parseTasks, type Task } from './extract/tasks.ts';

/** What the command needs of the world around it. */
export interface ExtractIo {
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
  readonly environment: NodeJS.ProcessEnv;
  /** Folder that holds `extension-chrome/clip.js`; the project's `dist` unless told. */
  readonly dist?: string;
}

/** The project's root: this file is run both from `local/cli` and bundled from `dist/local`. */
function projectRoot(): string {
  const tries = ['../..', '../../..'].map((up) => fileURLToPath(new URL(up, import.meta.url)));
  return tries.find((root) => existsSync(resolve(root, 'package.json'))) ?? process.cwd();
}

/**
 * `gensvar extract --list FILE`: clips saved pages with the built clip script in a real Chromium and prints one
 * JSON object a line, `{id, ms, draft}`. Returns the exit code.
 */
export async function extract(argv: readonly string[], io: ExtractIo): Promise<number> {
  const { values } = parseArgs({ args: [...argv], options: { list: { type: 'string' } } });
  if (!values.list) {
    io.error('extract: --list FILE is missing');
    return 2;
  }
  const folder = resolve(io.dist ?? resolve(projectRoot(), 'dist'), 'extension-chrome');
  if (!existsSync(resolve(folder, 'clip.js'))) {
    io.error(`extract: ${folder} holds no clip.js; npm run build makes it`);
    return 1;
  }
  const chromium = findChromium(io.environment);
  if (!chromium) {
    io.error('extract: no Chromium, Chrome or Edge found; set CHROMIUM_PATH to one');
    return 1;
  }
  let tasks: Task[];
  try {
    tasks = parseTasks(readFileSync(values.list, 'utf8'));
  } catch (error) {
    io.error(`extract: ${values.list}: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
  const scriptOf = readScripts(folder);
  const browser = await launch(chromium);
  let failed = false;
  try {
    const page = await openSealedPage(browser);
    for (const task of tasks) {
      try {
        const evaluate = await page.show(task.url, readFileSync(task.file, 'utf8'));
        if (task.point !== undefined) await evaluate(pointingScript(task.point));
        const { ms, draft } = await clipPage(evaluate, scriptOf);
        io.out(JSON.stringify({ id: task.id, ms, draft }));
      } catch (error) {
        failed = true;
        io.error(`extract: ${task.id}: ${error instanceof Error ? error.message : String(error)}`);
        io.out(JSON.stringify({ id: task.id, ms: 0, draft: null }));
      }
    }
  } finally {
    await browser.close();
  }
  return failed ? 1 : 0;
}
