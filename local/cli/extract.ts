import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandLineText } from '../../shared/text/command-line.ts';
import { CommandError, type CommandIo } from './command.ts';
import { chromiumPath, launch, openSealedPage } from './extract/browser.ts';
import { clipPage, readScripts } from './extract/clip-page.ts';
import { pointingScript } from './extract/point.ts';
import { readTasks } from './extract/tasks.ts';
import { readFlags } from './flags.ts';

/** The project's folder of built things: this file is run from `local/cli` and, bundled, from `dist/local`. */
function distFolder(): string {
  const roots = ['../..', '../../..'].map((up) => fileURLToPath(new URL(up, import.meta.url)));
  return resolve(roots.find((root) => existsSync(resolve(root, 'package.json'))) ?? process.cwd(), 'dist');
}

/**
 * `gensvar extract --list FILE`: clips saved pages with the built clip script in a real Chromium and prints one
 * JSON object a line, `{id, ms, draft}`. A page that cannot be shown gives a draft of null and exit code 1.
 * `dist` holds `extension-chrome/clip.js`.
 */
export async function extract(
  argv: readonly string[],
  io: CommandIo,
  dist: string = distFolder(),
): Promise<number> {
  const text = commandLineText[io.language];
  const { list } = readFlags(argv, { list: 'text' }, text);
  if (list === undefined) throw new CommandError(text.flagMissing('--list'), 2);
  const folder = resolve(dist, 'extension-chrome');
  if (!existsSync(resolve(folder, 'clip.js'))) throw new CommandError(text.clipMissing(folder));
  const chromium = chromiumPath(io.environment);
  if (chromium === undefined) throw new CommandError(text.noChromium);
  const tasks = readTasks(io.cwd, list, text);
  const scriptOf = readScripts(folder);
  const browser = await launch(chromium);
  let code = 0;
  try {
    const page = await openSealedPage(browser);
    for (const { id, file, url, point } of tasks) {
      let result: { ms: number; draft: unknown } = { ms: 0, draft: null };
      try {
        const evaluate = await page.show(url, readFileSync(file, 'utf8'));
        if (point !== undefined) await evaluate(pointingScript(point));
        result = await clipPage(evaluate, scriptOf);
      } catch (error) {
        code = 1;
        io.err(`${text.pageNotRead(id, error instanceof Error ? error.message : String(error))}\n`);
      }
      const { ms, draft } = result;
      io.out(`${JSON.stringify({ id, ms, draft })}\n`);
    }
  } finally {
    await browser.close();
  }
  return code;
}
