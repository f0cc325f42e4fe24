import { type EndStatus, survivalTable, type Wait } from '../../shared/metrics/survival.ts';
import { survivalReport } from '../../shared/metrics/survivalReport.ts';
import { commandLineText } from '../../shared/text/command-line.ts';
import { figuresText } from '../../shared/text/figures.ts';
import { CommandError, type CommandIo } from './command.ts';
import { readFlags } from './flags.ts';
import { readLines } from './lines.ts';

const LINE = /^((?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)\s*[,;\t]\s*([012])$/i;
const HEADER = /^time\s*[,;\t]\s*status$/i;

/** `gensvar survival --durations FILE`: prints the survival table of lines `time,status` as one line of JSON. */
export async function survival(argv: readonly string[], io: CommandIo): Promise<number> {
  const text = commandLineText[io.language];
  const words = figuresText[io.language];
  const flags = readFlags(argv, { durations: 'text', help: 'switch' }, text);
  if (flags.help) {
    io.out(words.survivalHelp);
    return 0;
  }
  const path = flags.durations;
  if (path === undefined) throw new CommandError(text.flagMissing('--durations'), 2);
  const waits: Wait[] = [];
  for (const { number, text: line } of readLines(io.cwd, path, text)) {
    if (number === 1 && HEADER.test(line)) continue;
    const match = LINE.exec(line);
    const time = Number(match?.[1]);
    if (!match || !Number.isFinite(time)) {
      throw new CommandError(text.badLine(path, number, words.badDuration));
    }
    waits.push({ time, status: Number(match[2]) as EndStatus });
  }
  io.out(`${JSON.stringify(survivalReport(survivalTable(waits)))}\n`);
  return 0;
}
