import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Store } from '../../local/store/store.ts';
import type { MatterEvent } from '../../shared/matters/events.ts';
import { EXPORT_FORMS, type ExportForm } from '../../shared/text/export-forms.ts';
import { DIST } from '../e2e/support/workspace.ts';
import { sheetOf } from './health.ts';
import type { Bench, Row } from './row.ts';

const SIZES = [5_000, 50_000] as const;

const two = (number: number): string => String(number).padStart(2, '0');

/** Two years of matters: half are referred, a fourth answered, told and closed; every tenth has a name and a number in it. */
export function yearsOfEvents(index: number): readonly MatterEvent[] {
  const matter = `SKÄ-2026-${String(index + 1).padStart(6, '0')}`;
  const month = 1 + (index % 8);
  const day = (later: number) => `${2024 + (index % 2)}-${two(month + later)}-${two(1 + (index % 28))}`;
  const isReferred = index % 2 === 0;
  const isAnswered = index % 4 === 0;
  const who = index % 10 === 0 ? ' Ring Anna Lindberg, 070-123 45 67.' : '';
  const facts: readonly (readonly [number, MatterEvent['fact'] | undefined])[] = [
    [
      0,
      {
        type: 'matter_received',
        kind: index % 3 === 0 ? 'idea' : 'fault_report',
        channel: 'mail',
        title: `Lampan på plats ${index} är trasig`,
        text: `Lampan på plats ${index} har varit trasig i tre veckor, och det är mörkt när barnen går hem från skolan.${who}`,
        theme: 'Belysning',
        place: ['Sätra', 'Bredäng', 'Vårberg'][index % 3] ?? '',
      },
    ],
    [0, { type: 'matter_triaged', owner: 'Anna Berg' }],
    [
      0,
      isReferred
        ? {
            type: 'referral_sent',
            referral: `${matter}/R1`,
            organisation: 'polisen',
            question: 'När lagas lampan?',
            due: day(1),
          }
        : undefined,
    ],
    [
      1,
      isAnswered
        ? {
            type: 'referral_answered',
            referral: `${matter}/R1`,
            organisation: 'polisen',
            outcome: 'yes',
            text: 'Lampan byts i nästa rond.',
          }
        : undefined,
    ],
    [2, isAnswered ? { type: 'feedback_given', channel: 'mail', text: 'Lampan är bytt.' } : undefined],
  ];
  return facts.flatMap(([later, fact], at) =>
    fact
      ? {
          sequence: index * 5 + at + 1,
          matter,
          at: day(later),
          enteredAt: `${day(later)}T08:00:00.000Z`,
          by: 'anna.berg@example.se',
          source: 'sidebar' as const,
          command: `01JRBENCH${String(index).padStart(13, '0')}${two(at)}`,
          fact,
        }
      : [],
  );
}

/** A data folder as the program leaves it, with so many matters. */
export function folderOf(matters: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'gensvar-bench-'));
  const store = new Store(folder);
  store.create(sheetOf(matters, yearsOfEvents).workbook.state);
  store.setFact('ready', 'bench');
  store.close();
  return folder;
}

/** Has Node say, as it ends, what it has used: milliseconds of processor, and bytes that it has held at most. */
const TELLS = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage(); writeSync(3, JSON.stringify({ processor: (userCPUTime + systemCPUTime) / 1000, most: maxRSS * 1024 })); });",
)}`;

/** The built command line, in a process of its own. */
async function exported(data: string, form: ExportForm, out: string) {
  const began = performance.now();
  const child = spawn(
    process.execPath,
    [
      ...['--import', TELLS, join(DIST, 'local', 'gensvar.js'), 'export'],
      ...['--data', data, '--format', form, '--out', out, '--for', 'other'],
    ],
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] },
  );
  let told = '';
  let wrong = '';
  child.stdio[3]?.on('data', (chunk) => {
    told += String(chunk);
  });
  child.stderr?.on('data', (chunk) => {
    wrong += String(chunk);
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0 || told === '') throw new Error(`export ${form}: ${code} ${wrong}`);
  const { processor, most } = JSON.parse(told) as { processor: number; most: number };
  return { wall: performance.now() - began, processor, most };
}

/** Bytes of every file that an export has made. */
const bytesOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

/** Every form of export, for somebody outside the district, so that texts are searched for personal data too. */
export const bench: Bench = async () => {
  const rows: Row[] = [];
  for (const matters of SIZES) {
    const data = folderOf(matters);
    for (const form of EXPORT_FORMS) {
      const made = mkdtempSync(join(tmpdir(), 'gensvar-bench-'));
      const out = join(made, form === 'open311' ? 'requests' : `matters.${form}`);
      const used = await exported(data, form, out);
      const row = (what: string, value: number, unit: Row['unit']): Row => ({
        figure: `export as ${form}${what}, ${matters.toLocaleString('en')} matters`,
        ...{ subject: 'gensvar', value: Math.round(value), unit, runs: 1 },
      });
      rows.push(
        row('', used.wall, 'ms'),
        row(', processor', used.processor, 'ms'),
        row(', the process at most', used.most, 'bytes'),
        row(', its files', bytesOf(made), 'bytes'),
      );
      rmSync(made, { recursive: true });
    }
    rmSync(data, { recursive: true });
  }
  return rows;
};
