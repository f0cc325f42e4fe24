import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eventStore } from '../../shared/metrics/eventStore.ts';
import type { FigureEvent } from '../../shared/metrics/figureEvents.ts';
import { parsePeriod } from '../../shared/metrics/periods.ts';
import { utf8 } from '../../shared/reports/bytes.ts';
import { compose } from '../../shared/reports/compose.ts';
import { reportDocx } from '../../shared/reports/docx.ts';
import { reportHtml } from '../../shared/reports/html.ts';
import {
  type FreezeOptions,
  freeze,
  parseSnapshot,
  type Snapshot,
  sameAYearAgo,
  snapshotText,
} from '../../shared/reports/snapshot.ts';
import { reportXlsx } from '../../shared/reports/xlsx.ts';
import { crc32, zipOf } from '../../shared/reports/zip.ts';
import { LANGUAGES } from '../../shared/text/language.ts';
import { inventedEvents } from '../metrics/invented.ts';

const events = [...inventedEvents(400)];

function snapshotOf(all: Iterable<FigureEvent> = events, options: Partial<FreezeOptions> = {}): Snapshot {
  const store = eventStore();
  for (const event of all) store.add(event);
  const period = parsePeriod('2026-T1', '2026-04-30');
  if (!period) throw new Error('no period');
  return freeze(store, {
    district: 'Skärholmen',
    period,
    asOf: '2026-04-30',
    madeOn: '2026-05-04',
    version: 1,
    reason: '',
    closedDays: new Set(['2026-05-15']),
    residents: new Map([['stadsdel-1', 7600]]),
    organisationName: (id) => id.replace('förvaltning-', 'Förvaltningen '),
    examples: [{ matter: 'SKÄ-2026-0007', action: 'Lampan byttes.', effect: 'Fler går genom tunneln.' }],
    ...options,
  });
}

/** The files of a ZIP that is stored, by path. */
function filesOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const files = new Map<string, string>();
  for (let at = 0; view.getUint32(at, true) === 0x04034b50; ) {
    const size = view.getUint32(at + 18, true);
    const name = view.getUint16(at + 26, true);
    const start = at + 30 + name;
    const data = bytes.slice(start, start + size);
    expect(view.getUint32(at + 14, true)).toBe(crc32(data));
    files.set(new TextDecoder().decode(bytes.slice(at + 30, start)), new TextDecoder().decode(data));
    at = start + size;
  }
  return files;
}

const has = (program: string): boolean => {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
const hasPython = has('python3');
const hasOffice = has('soffice');

describe('a frozen report', () => {
  const snapshot = snapshotOf();

  it('is the same to the byte from the same snapshot, also after it was written and read', () => {
    const text = snapshotText(snapshot);
    const again = parseSnapshot(text);
    if (!again) throw new Error('not read');
    expect(snapshotText(again)).toBe(text);
    for (const language of LANGUAGES) {
      const files = (from: Snapshot) => [
        reportHtml(compose(from, language), language),
        Buffer.from(reportDocx(compose(from, language), language)).toString('base64'),
        Buffer.from(reportXlsx(from, language)).toString('base64'),
      ];
      expect(files(again)).toEqual(files(snapshot));
    }
    expect(snapshotText(snapshotOf([...events].reverse()))).toBe(text);
  });

  it('does not know what is entered after its cut-off, and a correction before it is another snapshot', () => {
    const later = { matter: 'INV-3', type: 'matter_struck', at: '2026-05-02' } as const;
    const told = { matter: 'INV-3', type: 'feedback_given', at: '2026-05-02' } as const;
    expect(snapshotText(snapshotOf([...events, told]))).toBe(snapshotText(snapshot));
    // Registered by mistake is by mistake whenever it is seen: only the snapshot that is kept keeps it.
    expect(snapshotText(snapshotOf([...events, later]))).not.toBe(snapshotText(snapshot));
  });

  it('stands beside the tertial before and the same a year ago, each with its own cut-off', () => {
    expect(snapshot.previous).toMatchObject({ period: { name: '2025-T3' }, asOf: '2025-12-31' });
    expect(snapshot.yearAgo).toMatchObject({ period: { name: '2025-T1' }, asOf: '2025-04-30' });
    const leap = sameAYearAgo(
      { name: '2024-02-01..2024-02-29', from: '2024-02-01', to: '2024-02-29' },
      '2024-03-01',
    );
    expect(leap?.name).toBe('2023-02-01..2023-02-28');
  });

  it('says its numbers in sentences, with what they rest on', () => {
    const { M1, M2, M12 } = snapshot.current.figures;
    const text = compose(snapshot, 'sv')
      .map((block) => (block.kind === 'paragraph' ? block.text : ''))
      .join('\n');
    expect(text).toContain(`${M1.value} ärenden kom in`);
    expect(text).toContain(`${M2.value} ärenden öppna`);
    expect(text).toContain(`Alla ${M12.n} ärenden är medräknade`);
    expect(text).toContain('Lampan byttes. Det gav: Fler går genom tunneln.');
    expect(text).toContain('Stängda dagar utöver helger och helgdagar: 2026-05-15.');
    expect(text).not.toMatch(/undefined|NaN|null/);
    const english = compose(snapshot, 'en')
      .map((block) => JSON.stringify(block))
      .join('\n');
    expect(english).not.toMatch(/ärenden|undefined|NaN/);
  });

  it('with nothing in it says so, and divides by nothing', () => {
    const empty = snapshotOf([]);
    for (const language of LANGUAGES) {
      const html = reportHtml(compose(empty, language), language);
      expect(html).not.toMatch(/undefined|NaN|Infinity|null/);
      expect(reportXlsx(empty, language).length).toBeGreaterThan(1000);
    }
  });

  it('shows hostile names as text in every file', () => {
    const hostile = snapshotOf(events, {
      district: '<script>alert(1)</script>&"\u0001',
      reason: ']]><x/>',
      organisationName: () => '=HYPERLINK("http://x")',
    });
    const html = reportHtml(compose(hostile, 'sv'), 'sv');
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script&gt;');
    const sheets = [...filesOf(reportXlsx(hostile, 'sv'))]
      .filter(([path]) => path.includes('sheet'))
      .map(([, text]) => text);
    // A text cell: a formula would stand in an element of its own.
    expect(sheets.join('')).toContain('=HYPERLINK(');
    expect(sheets.join('')).not.toContain('<f>');
    const document = filesOf(reportDocx(compose(hostile, 'sv'), 'sv')).get('word/document.xml') ?? '';
    expect(document).not.toMatch(/<x\/>|<script>/);
    const forbidden = [...document].filter((sign) => sign < ' ' && !'\t\n\r'.includes(sign));
    expect(forbidden).toEqual([]);
  });

  it('is no snapshot when it is something else', () => {
    for (const text of ['', '{}', 'null', '[]', '{"form":2,"current":{}}']) {
      expect(parseSnapshot(text)).toBeUndefined();
    }
  });
});

describe('the files', () => {
  const snapshot = snapshotOf();

  it('have numbers as numbers and empty cells for what cannot be shown', () => {
    const files = filesOf(reportXlsx(snapshot, 'sv'));
    const figures = files.get('xl/worksheets/sheet1.xml') ?? '';
    expect(figures).toContain(`<v>${snapshot.current.figures.M2.value}</v>`);
    expect(figures).not.toMatch(/<v>(null|NaN|undefined)?<\/v>/);
    expect([...files.keys()].filter((path) => path.startsWith('xl/worksheets/'))).toHaveLength(6);
  });

  it('draw the monthly medians, with the same numbers as a table', () => {
    const run = compose(snapshot, 'sv').find((block) => block.kind === 'run')?.run;
    if (!run) throw new Error('no run chart');
    expect(run.months).toHaveLength(24);
    const html = reportHtml([{ kind: 'run', run }], 'sv');
    const reached = run.months.filter(({ value }) => value !== null);
    expect(reached.length).toBeGreaterThan(5);
    expect(html.match(/<path class="(dot|shift)"/g)).toHaveLength(reached.length);
    expect(html).toContain(`aria-label="${run.title}. ${run.centreName}"`);
    for (const { label, shown } of run.months) {
      expect(html).toContain(`<th scope="row">${label}</th><td class="n">${shown}</td>`);
    }
    const [first, ...rest] = run.months;
    if (!first) throw new Error('no months');
    const shifted = { ...run, months: [{ ...first, value: 3, shift: 'below' as const }, ...rest] };
    const document = filesOf(reportDocx([{ kind: 'run', run: shifted }], 'sv')).get('word/document.xml');
    expect(document).toContain(`◆ ${run.shift.below}`);
    expect(reportHtml([{ kind: 'run', run: shifted }], 'sv')).toContain('<path class="shift"');
  });

  it('give every column of a table room within the margins', () => {
    const document = filesOf(reportDocx(compose(snapshot, 'sv'), 'sv')).get('word/document.xml') ?? '';
    const grids = [...document.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/g)].map(([, grid = '']) =>
      [...grid.matchAll(/w:w="(\d+)"/g)].map(([, width]) => Number(width)),
    );
    expect(grids.length).toBeGreaterThan(6);
    for (const widths of grids) {
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(9638);
      expect(Math.min(...widths)).toBeGreaterThan(400);
    }
  });

  it('keep what belongs together on one sheet of paper, and number the sheets', () => {
    const rows = (count: number) => Array.from({ length: count }, (_, index) => [`Rad ${index + 1}`, '7']);
    const table = (count: number, widths?: readonly number[]) =>
      ({
        kind: 'table',
        table: {
          title: 'Tal',
          head: ['Namn', 'Antal'],
          rows: rows(count),
          numeric: [1],
          ...(widths && { widths }),
        },
      }) as const;
    const heading = { kind: 'heading', text: 'Tal' } as const;
    const end = { kind: 'paragraph', text: 'Frågor? Ring oss.' } as const;
    const files = filesOf(reportDocx([heading, table(12), heading, table(3, [40, 20]), end], 'sv'));
    const document = files.get('word/document.xml') ?? '';
    const [long = '', short = ''] = document.match(/<w:tbl>.*?<\/w:tbl>/g) ?? [];
    const kept = (rest: string) =>
      (rest.match(/<w:tr>.*?<\/w:tr>/g) ?? []).map((row) => (row.includes('<w:keepNext/>') ? 1 : 0));
    // Its titles stand with its first rows, and no row stands alone at its end.
    expect(kept(long)).toEqual([1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0]);
    // A short one is whole, with the line below it.
    expect(kept(short)).toEqual([1, 1, 1, 1]);
    expect(short).toContain('<w:tblW w:w="5782"');
    expect(files.get('word/footer1.xml')).toContain('NUMPAGES');
    const html = reportHtml([heading, table(3, [40, 20]), end], 'sv');
    expect(html).toContain('<table style="width:60%">');
    expect(html).toContain('<col style="width:66.7%"/><col style="width:33.3%"/>');
  });

  it.skipIf(!hasOffice)(
    'open in an office program (needs soffice)',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'gensvar-office-'));
      const convert = (file: string, to: string) =>
        execFileSync('soffice', ['--headless', '--convert-to', to, '--outdir', folder, join(folder, file)], {
          env: { ...process.env, HOME: folder },
          stdio: 'ignore',
        });
      try {
        writeFileSync(join(folder, 'a.docx'), reportDocx(compose(snapshot, 'sv'), 'sv'));
        writeFileSync(join(folder, 'b.xlsx'), reportXlsx(snapshot, 'sv'));
        convert('a.docx', 'txt:Text (encoded):UTF8');
        convert('b.xlsx', 'csv');
        expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toContain(
          'Dialog och återkoppling i Skärholmen, T1 2026',
        );
        expect(readFileSync(join(folder, 'b.csv'), 'latin1')).toContain(
          `M2,Öppna,antal,${snapshot.current.figures.M2.value},`,
        );
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    120_000,
  );

  it.skipIf(!hasPython)('are well-formed packages (needs python3)', () => {
    const folder = mkdtempSync(join(tmpdir(), 'gensvar-report-'));
    try {
      writeFileSync(join(folder, 'a.docx'), reportDocx(compose(snapshot, 'sv'), 'sv'));
      writeFileSync(join(folder, 'a.xlsx'), reportXlsx(snapshot, 'sv'));
      writeFileSync(
        join(folder, 'a.html'),
        reportHtml(compose(snapshot, 'sv'), 'sv')
          .replace(/<!doctype html>\n/, '')
          .replace(/<meta([^>]*)>/g, '<meta$1/>'),
      );
      const script =
        'import sys,zipfile,xml.dom.minidom as m\nfor f in ["a.docx","a.xlsx"]:\n z=zipfile.ZipFile(sys.argv[1]+"/"+f)\n assert z.testzip() is None\n for n in z.namelist(): m.parseString(z.read(n))\nm.parse(sys.argv[1]+"/a.html")\nprint("ok")';
      expect(execFileSync('python3', ['-c', script, folder], { encoding: 'utf8' }).trim()).toBe('ok');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('are ZIP files with the checksum that the format asks for', () => {
    expect(crc32(utf8('123456789'))).toBe(0xcbf43926);
    expect(Buffer.from(utf8('Skärholmen 🚲')).toString('utf8')).toBe('Skärholmen 🚲');
    expect(
      filesOf(
        zipOf([
          ['å/b.txt', 'hej'],
          ['c', ''],
        ]),
      ),
    ).toEqual(
      new Map([
        ['å/b.txt', 'hej'],
        ['c', ''],
      ]),
    );
  });
});
