import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { figureEngine } from '../../shared/metrics/engine.ts';
import { type EventStore, eventStore } from '../../shared/metrics/eventStore.ts';
import { parseFigureEventLine } from '../../shared/metrics/figureEvents.ts';
import { namedTertial, parsePeriod, periodBefore, tertialOf } from '../../shared/metrics/periods.ts';
import { commandLineText } from '../../shared/text/command-line.ts';
import { listTitle } from '../../shared/text/figure-pages.ts';
import { figuresText } from '../../shared/text/figures.ts';
import { type LocalDate, parseLocalDate } from '../../shared/time/dates.ts';
import { CommandError, type CommandIo } from './command.ts';
import { readFlags } from './flags.ts';
import { readLines } from './lines.ts';

const FLAGS = {
  events: 'text',
  'as-of': 'text',
  period: 'text',
  area: 'text',
  theme: 'text',
  channel: 'text',
  organisation: 'text',
  'closed-days': 'text',
  residents: 'text',
  list: 'text',
  help: 'switch',
} as const;

/** Faulty lines that are told of one by one. */
const FAULTS_SHOWN = 10;

/** `gensvar metrics --events FILE --as-of DATE`: prints the figures (docs/metrics.md) as one line of JSON. */
export async function metrics(argv: readonly string[], io: CommandIo): Promise<number> {
  const text = commandLineText[io.language];
  const words = figuresText[io.language];
  const flags = readFlags(argv, FLAGS, text);
  if (flags.help) {
    io.out(words.metricsHelp);
    return 0;
  }
  if (flags.events === undefined) throw new CommandError(text.flagMissing('--events'), 2);
  if (flags['as-of'] === undefined) throw new CommandError(text.flagMissing('--as-of'), 2);
  const asOf = parseLocalDate(flags['as-of']);
  if (!asOf) throw new CommandError(text.badDate(flags['as-of']), 2);
  const period = flags.period === undefined ? namedTertial(tertialOf(asOf)) : parsePeriod(flags.period, asOf);
  if (!period) throw new CommandError(words.badPeriod(flags.period ?? ''), 2);
  const { area, theme, channel, organisation } = flags;
  const engine = figureEngine(
    {
      asOf,
      period,
      previous: periodBefore(period),
      closedDays: readClosedDays(flags['closed-days'], io),
      residents: readResidents(flags.residents, io),
      filter: {
        ...(area !== undefined && { area }),
        ...(theme !== undefined && { theme }),
        ...(channel !== undefined && { channel }),
        ...(organisation !== undefined && { organisation }),
      },
    },
    readEvents(flags.events, io),
  );
  if (flags.list !== undefined && listTitle(flags.list, io.language) === flags.list) {
    throw new CommandError(words.badList(flags.list), 2);
  }
  const answer = flags.list === undefined ? engine.figures() : engine.matters(flags.list);
  io.out(`${JSON.stringify(answer)}\n`);
  return 0;
}

/** Events of a file; a faulty line ends the command, with each named. */
export function readEvents(path: string, io: CommandIo): EventStore {
  const text = commandLineText[io.language];
  const words = figuresText[io.language];
  const store = eventStore();
  const faults: string[] = [];
  let faulty = 0;
  for (const { number, text: line } of readLines(io.cwd, path, text)) {
    const parsed = parseFigureEventLine(line);
    if (parsed.ok) {
      if (faulty === 0) store.add(parsed.event);
      continue;
    }
    faulty += 1;
    if (faulty <= FAULTS_SHOWN) faults.push(text.badLine(path, number, words.fault(parsed.fault)));
  }
  if (faulty > FAULTS_SHOWN) faults.push(words.moreFaults(faulty - FAULTS_SHOWN));
  if (faulty > 0) throw new CommandError(faults.join('\n'));
  return store;
}

export function readClosedDays(path: string | undefined, io: CommandIo): ReadonlySet<LocalDate> {
  const text = commandLineText[io.language];
  const days = new Set<LocalDate>();
  if (path === undefined) return days;
  for (const { number, text: line } of readLines(io.cwd, path, text)) {
    const day = parseLocalDate(line);
    if (!day) throw new CommandError(text.badLine(path, number, text.badDate(line).replace(/\.$/, '')));
    days.add(day);
  }
  return days;
}

const residentsSchema = v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0)));

export function readResidents(path: string | undefined, io: CommandIo): ReadonlyMap<string, number> {
  if (path === undefined) return new Map();
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(resolve(io.cwd, path), 'utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) throw new CommandError(figuresText[io.language].badResidents(path));
    const cause = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new CommandError(commandLineText[io.language].fileUnreadable(path, cause), 2);
  }
  const parsed = v.safeParse(residentsSchema, content);
  if (!parsed.success) throw new CommandError(figuresText[io.language].badResidents(path));
  return new Map(Object.entries(parsed.output));
}
