import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type NamedPeriod, parsePeriod } from '../../shared/metrics/periods.ts';
import { compose } from '../../shared/reports/compose.ts';
import { reportDocx } from '../../shared/reports/docx.ts';
import { reportHtml } from '../../shared/reports/html.ts';
import { freeze, parseSnapshot, type Snapshot, snapshotText } from '../../shared/reports/snapshot.ts';
import { reportXlsx } from '../../shared/reports/xlsx.ts';
import { commandLineText } from '../../shared/text/command-line.ts';
import { figuresText } from '../../shared/text/figures.ts';
import { reportCommandWords } from '../../shared/text/report-command.ts';
import { type LocalDate, parseLocalDate } from '../../shared/time/dates.ts';
import { CommandError, type CommandIo } from './command.ts';
import { type Flags, readFlags } from './flags.ts';
import { readClosedDays, readEvents, readResidents } from './metrics.ts';

const FLAGS = {
  events: 'text',
  period: 'text',
  'as-of': 'text',
  'made-on': 'text',
  district: 'text',
  'closed-days': 'text',
  residents: 'text',
  corrects: 'text',
  reason: 'text',
  snapshot: 'text',
  out: 'text',
  help: 'switch',
} as const;
type ReportFlags = Flags<typeof FLAGS>;

/** What only counting needs; what is frozen already has it inside. */
const FOR_COUNTING = [
  'period',
  'as-of',
  'made-on',
  'district',
  'closed-days',
  'residents',
  'corrects',
  'reason',
] as const satisfies readonly (keyof ReportFlags)[];

/**
 * `gensvar report`: freezes a report from events, or takes one that is frozen, and writes it as HTML, docx and xlsx
 * (docs/reports.md). Prints the paths of the files, one a line. Nothing depends on the clock.
 */
export async function report(argv: readonly string[], io: CommandIo): Promise<number> {
  const text = commandLineText[io.language];
  const words = reportCommandWords[io.language];
  const flags = readFlags(argv, FLAGS, text);
  if (flags.help) {
    io.out(words.help);
    return 0;
  }
  if ((flags.events === undefined) === (flags.snapshot === undefined)) {
    throw new CommandError(words.sourceUnclear, 2);
  }
  const { out } = flags;
  if (out === undefined) throw new CommandError(text.flagMissing('--out'), 2);
  const snapshot = flags.snapshot === undefined ? counted(flags, io) : frozenIn(flags.snapshot, flags, io);
  for (const path of writeFiles(snapshot, out, io)) io.out(`${path}\n`);
  const { period, asOf } = snapshot.current;
  if (asOf < period.to) io.err(`${words.unfinished(period.to)}\n`);
  return 0;
}

function counted(flags: ReportFlags, io: CommandIo): Snapshot {
  const words = reportCommandWords[io.language];
  const asOf = dayIn(flags, 'as-of', io);
  const madeOn = flags['made-on'] === undefined ? asOf : dayIn(flags, 'made-on', io);
  const period = periodIn(flags, asOf, io);
  const reason = flags.reason?.trim() ?? '';
  const { corrects } = flags;
  if (corrects !== undefined && reason === '') throw new CommandError(words.reasonMissing, 2);
  if (corrects === undefined && reason !== '') throw new CommandError(words.reasonAlone, 2);
  const earlier = corrects === undefined ? undefined : readSnapshot(corrects, io);
  if (corrects !== undefined && earlier && earlier.current.period.name !== period.name) {
    throw new CommandError(words.otherPeriod(corrects, earlier.current.period.name, period.name), 2);
  }
  return freeze(readEvents(flags.events ?? '', io), {
    district: flags.district ?? earlier?.district ?? words.district,
    period,
    asOf,
    madeOn,
    version: (earlier?.version ?? 0) + 1,
    reason,
    closedDays: readClosedDays(flags['closed-days'], io),
    residents: readResidents(flags.residents, io),
    organisationName: (id) => id,
    examples: earlier?.examples ?? [],
  });
}

function frozenIn(path: string, flags: ReportFlags, io: CommandIo): Snapshot {
  const tooMuch = FOR_COUNTING.find((name) => flags[name] !== undefined);
  if (tooMuch !== undefined) {
    throw new CommandError(reportCommandWords[io.language].notWithSnapshot(`--${tooMuch}`), 2);
  }
  return readSnapshot(path, io);
}

function readSnapshot(path: string, io: CommandIo): Snapshot {
  let content: string;
  try {
    content = readFileSync(resolve(io.cwd, path), 'utf8');
  } catch (error) {
    throw new CommandError(commandLineText[io.language].fileUnreadable(path, causeOf(error)), 2);
  }
  const snapshot = parseSnapshot(content);
  if (!snapshot) throw new CommandError(reportCommandWords[io.language].notASnapshot(path), 2);
  return snapshot;
}

function dayIn(flags: ReportFlags, name: 'as-of' | 'made-on', io: CommandIo): LocalDate {
  const text = commandLineText[io.language];
  const value = flags[name];
  if (value === undefined) throw new CommandError(text.flagMissing(`--${name}`), 2);
  const day = parseLocalDate(value);
  if (!day) throw new CommandError(text.badDate(value), 2);
  return day;
}

/** People write T1-2026; everything else writes 2026-T1. */
function periodIn({ period: asked }: ReportFlags, asOf: LocalDate, io: CommandIo): NamedPeriod {
  if (asked === undefined) throw new CommandError(commandLineText[io.language].flagMissing('--period'), 2);
  const period = parsePeriod(asked.replace(/^(T[123])-(\d{4})$/, '$2-$1'), asOf);
  if (!period) throw new CommandError(figuresText[io.language].badPeriod(asked), 2);
  return period;
}

function writeFiles(snapshot: Snapshot, out: string, io: CommandIo): readonly string[] {
  const words = reportCommandWords[io.language];
  const blocks = compose(snapshot, io.language);
  const name = `${words.fileName}-${snapshot.current.period.name}-v${snapshot.version}`;
  const files = [
    [`${name}.json`, `${snapshotText(snapshot)}\n`],
    [`${name}.html`, reportHtml(blocks, io.language)],
    [`${name}.docx`, reportDocx(blocks, io.language)],
    [`${name}.xlsx`, reportXlsx(snapshot, io.language)],
  ] as const;
  return files.map(([file, content]) => {
    const path = `${out.replace(/\/+$/, '')}/${file}`;
    try {
      mkdirSync(resolve(io.cwd, out), { recursive: true });
      writeFileSync(resolve(io.cwd, path), content, { flag: 'wx' });
    } catch (error) {
      if (causeOf(error) !== 'EEXIST') throw new CommandError(words.unwritable(path, causeOf(error)));
      // The same report again is the same file; anything else there is somebody's work.
      if (!isSame(resolve(io.cwd, path), content)) throw new CommandError(words.otherContent(path));
    }
    return path;
  });
}

function isSame(path: string, content: string | Uint8Array): boolean {
  try {
    return readFileSync(path).equals(Buffer.from(content));
  } catch {
    return false;
  }
}

const causeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
