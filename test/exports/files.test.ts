import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DialogueEvent } from '../../shared/dialogues/events.ts';
import { guarded } from '../../shared/exports/csv.ts';
import { filesOf } from '../../shared/exports/files.ts';
import type { Choice, Material } from '../../shared/exports/material.ts';
import { parseDelimited } from '../../shared/imports/delimited.ts';
import { dryRun } from '../../shared/imports/dry-run.ts';
import { readMatterFile } from '../../shared/imports/matter-file.ts';
import { openWorkbook } from '../../shared/imports/xlsx/workbook.ts';
import type { MatterEvent } from '../../shared/matters/events.ts';
import { foldEvents, type MatterState } from '../../shared/matters/state.ts';
import { parseFigureEventLine } from '../../shared/metrics/figureEvents.ts';
import '../apps-script/support/patience.ts';
import { TestSheet } from '../apps-script/support/sheet.ts';
import { deflate, effects } from '../imports/effects.ts';
import { commandsOf, enter, knowledge, planOf } from '../imports/support.ts';

const ALL: Choice = { recipient: 'colleague' };

/** The material as the panel puts it together from the server's parts. */
function materialOf(sheet: TestSheet): Material {
  const events: MatterEvent[] = [];
  const dialogues: DialogueEvent[] = [];
  const names = new Map<string, string>();
  const areas = new Map<string, string>();
  for (let from: number | undefined = 0; from !== undefined; ) {
    const part: ReturnType<typeof sheet.call<'readExport'>> = sheet.call('readExport', { from });
    if (!part.ok) throw new Error(part.message);
    events.push(...part.events);
    dialogues.push(...part.dialogues);
    for (const { id, name } of part.lists?.organisations ?? []) names.set(id, name);
    for (const [place, area] of Object.entries(part.areas)) areas.set(place, area);
    from = part.next;
  }
  return {
    language: 'sv',
    district: 'Skärholmen',
    today: '2026-04-13',
    events,
    dialogues,
    organisationName: (id) => names.get(id) ?? id,
    areaOf: (place) => areas.get(place),
  };
}

/** A sheet in which a bit of everything has happened. */
function lived(): TestSheet {
  const sheet = TestSheet.ready(7);
  const matter = sheet.capture({
    place: 'Sätra',
    theme: 'Belysning',
    received: '2026-04-01',
    text: '=HYPERLINK("x") Ring 070-174 06 38, lampan är trasig.\nHälsningar',
    fields: [{ label: 'Namn', value: 'Kim Ek' }],
  });
  sheet.done({ type: 'triage', matter, owner: 'Anna Berg' });
  sheet.done({ type: 'refer', matter, organisation: 'trafikkontoret', question: 'När lagas lampan?' });
  sheet.now += 86_400_000;
  sheet.done({ type: 'record_answer', matter, referral: `${matter}/R1`, outcome: 'yes', text: 'I maj.' });
  sheet.done({ type: 'decide', matter, outcome: 'yes', reason: 'Den behövs.' });
  sheet.done({ type: 'promise', matter, what: 'Ringa', to: 'resident', due: '2026-05-01' });
  sheet.done({ type: 'give_feedback', matter, channel: 'phone', text: 'Den lagas i maj.' });
  sheet.done({ type: 'plan_action', matter, what: 'Byt lampan', owner: 'Anna Berg', due: '2026-05-20' });
  sheet.done({ type: 'close', matter });
  sheet.capture({ title: '+46 är numret', text: '-1 poäng till er; "tack"', received: '2026-03-02' });
  return sheet;
}

const fileOf = async (form: Parameters<typeof filesOf>[0], material: Material, choice = ALL) => {
  const [file] = await filesOf(form, material, choice, deflate);
  if (!file) throw new Error('no file');
  return file;
};

const stateOf = (sheet: TestSheet): readonly Partial<MatterState>[] => {
  const events = materialOf(sheet).events;
  const numbers = [...new Set(events.map(({ matter }) => matter))];
  return numbers.map((number) => foldEvents(events.filter(({ matter }) => matter === number)) ?? {});
};

describe('export, then import into an empty workbook', () => {
  test('as json gives the same matters, with everything that has happened to them', async () => {
    const source = lived();
    const json = (await fileOf('json', materialOf(source))).content;
    const target = TestSheet.ready(7);
    target.now = source.now + 60_000;
    const batch = '01KP34H880';
    const commands = readMatterFile(JSON.parse(String(json))).flatMap(({ key, matter }) =>
      matter ? [{ ...matter, id: batch + key }] : [],
    );
    expect(enter(target, { batch, commands }).map(([result]) => result)).toEqual(['done', 'done']);
    // Who wrote it down, and by which command, is the target's own.
    const plain = (states: readonly Partial<MatterState>[]) =>
      states.map(({ timeline, ...state }) => ({
        ...state,
        timeline: timeline?.map(({ on, type, excerpt }) => [on, type, excerpt]),
      }));
    expect(plain(stateOf(target))).toEqual(plain(stateOf(source)));
  });

  test.each(['xlsx', 'csv'] as const)('as %s gives the same matters, as far as a row tells', async (form) => {
    const source = lived();
    const { content } = await fileOf(form, materialOf(source));
    let rows: readonly (readonly string[])[];
    if (typeof content === 'string') rows = parseDelimited(content.replace(/^\ufeff/, '')).rows;
    else {
      const workbook = await openWorkbook(content, effects);
      const [sheet] = workbook.sheets;
      if (!sheet) throw new Error('no sheet');
      rows = (await workbook.read(sheet)).rows;
    }
    const { frame, plan } = planOf(rows);
    const read = [...dryRun(rows, frame, { ...plan, mask: false }, { ...knowledge, today: '2026-04-20' })];
    expect(read.filter(({ matter }) => !matter)).toEqual([]);
    const target = TestSheet.ready(7);
    target.now = source.now + 60_000;
    const batch = '01KP34H880';
    const commands = read.flatMap(({ key, matter }) => (matter ? [{ ...matter, id: batch + key }] : []));
    enter(target, { batch, commands });
    const told = (sheet: TestSheet) =>
      sheet
        .rows('Ärenden')
        .map(({ received, kind, channel, stage, theme, place, told, decision, closed, owner }) => ({
          ...{ received, kind, channel, stage, theme, place, told, decision, closed, owner },
        }));
    expect(told(target)).toEqual(told(source));
    const referred = (sheet: TestSheet) =>
      sheet
        .rows('Remisser')
        .map(({ organisation, sent, due, answered, outcome, answer }) => [
          ...[organisation, sent, due, answered, outcome, answer],
        ]);
    expect(referred(target)).toEqual(referred(source));
  });
});

describe('an Excel file', () => {
  test('is read by an independent reader: days are days, and no cell is a formula', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gensvar-xlsx-'));
    const path = join(folder, 'x.xlsx');
    writeFileSync(path, (await fileOf('xlsx', materialOf(lived()))).content);
    const script = [
      'import sys, zipfile, json, xml.etree.ElementTree as E',
      'z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None',
      'parts = {n: E.fromstring(z.read(n)) for n in z.namelist()}',
      'm = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"',
      's = parts["xl/worksheets/sheet1.xml"]',
      'print(json.dumps({"parts": sorted(parts), "formulas": len(s.findall(f".//{m}f")),',
      ' "days": [c.find(f"{m}v").text for c in s.findall(f".//{m}c") if c.get("s") == "2"][:1],',
      ' "filter": s.find(f"{m}autoFilter").get("ref"), "frozen": s.find(f".//{m}pane").get("state"),',
      ' "order": [e.tag.split("}")[1] for e in s]}))',
    ].join('\n');
    let said: string;
    try {
      said = execFileSync('python3', ['-c', script, path], { encoding: 'utf8' });
    } finally {
      rmSync(folder, { recursive: true });
    }
    const read: unknown = JSON.parse(said);
    expect(read).toMatchObject({
      formulas: 0,
      // 1 April 2026 as Excel counts.
      days: ['46113'],
      filter: 'A1:Z3',
      frozen: 'frozen',
      // The order of the standard's schema, or Excel asks whether to repair.
      order: ['dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'autoFilter'],
    });
  });
});

test.each([
  ['=1+1', "'=1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['+46 70', "'+46 70"],
  ['-1 poäng', "'-1 poäng"],
  ['-12,5', '-12,5'],
  ['Lampan', 'Lampan'],
])('%s stands in a csv as %s', (text, cell) => {
  expect(guarded(text)).toBe(cell);
});

describe('who gets the file', () => {
  test('a name that only minors would have said is in no file for others, once it has become a matter', async () => {
    const sheet = TestSheet.ready(7);
    const said = 'Alim blev rånad vid tunneln';
    const matter = sheet.capture({ title: said, text: said });
    sheet.done({ type: 'refer', matter, organisation: 'polisen', question: `Vad gör ni? ${said}` });
    const other = sheet.capture({ title: 'Dörren blev lagad', text: 'Dörren blev lagad av Alim' });
    sheet.call('perform', [
      { id: sheet.ulid(), type: 'plan_dialogue', form: 'skolan-som-arena', title: 'Klass 8B' },
    ]);
    const dialogue = 'SKÄ-D-2026-0001';
    sheet.call('perform', [
      { id: sheet.ulid(), type: 'add_inputs', dialogue, inputs: [{ text: '[namn] blev rånad' }] },
    ]);
    sheet.call('perform', [
      { id: sheet.ulid(), type: 'raise_inputs', dialogue, items: [`${dialogue}/I1`], matter },
    ]);
    for (const form of ['xlsx', 'csv', 'json', 'open311'] as const) {
      const files = await filesOf(form, materialOf(sheet), { recipient: 'other' }, async (bytes) => bytes);
      const text = files
        .map(({ content }) => (typeof content === 'string' ? content : Buffer.from(content).toString('utf8')))
        .join();
      expect(text, form).toContain(other);
      expect(text, form).toContain('blev rånad vid tunneln');
      expect(text, form).not.toMatch(/Alim blev/);
    }
  });

  const material = materialOf(lived());

  test('decides how much is in it: outside the district nobody is named', async () => {
    for (const form of ['xlsx', 'csv', 'json', 'open311'] as const) {
      const everything = async (choice: Choice) => {
        // Stored, so that the words in a workbook can be looked for.
        const files = await filesOf(form, material, choice, async (bytes) => bytes);
        return files
          .map(({ content }) =>
            typeof content === 'string' ? content : Buffer.from(content).toString('utf8'),
          )
          .join();
      };
      expect(await everything({ recipient: 'other' }), form).not.toMatch(/070-174|Kim Ek|Anna Berg/);
      if (form !== 'open311') expect(await everything(ALL), form).toMatch(/070-174/);
      expect(await everything({ recipient: 'public' }), form).not.toMatch(/lampan är trasig|Den lagas i maj/);
    }
  });

  test('events are those that the figures read', async () => {
    const lines = String((await fileOf('ndjson', material)).content)
      .trim()
      .split('\n');
    expect(lines.length).toBeGreaterThan(8);
    for (const line of lines) expect(parseFigureEventLine(line).ok, line).toBe(true);
  });

  test('open data shows no group of fewer than five', async () => {
    const received = (index: number, place: string): MatterEvent => ({
      sequence: index,
      matter: `SKÄ-2026-${String(index).padStart(4, '0')}`,
      at: '2026-02-03',
      enteredAt: '2026-02-03T08:00:00.000Z',
      by: 'anna.berg@example.se',
      source: 'sidebar',
      command: `0000000000000000000000${String(index).padStart(4, '0')}`,
      fact: { type: 'matter_received', kind: 'comment', channel: 'mail', title: 'x', text: 'y', place },
    });
    const places = ['Sätra', 'Sätra', 'Sätra', 'Sätra', 'Sätra', 'Sätra', 'Bredäng', 'Bredäng', 'Bredäng'];
    const more = [...places, 'Vårberg', 'Vårberg'];
    const table = async (names: readonly string[]) =>
      String(
        (
          await fileOf('open-data', {
            ...material,
            events: names.map((name, index) => received(index + 1, name)),
            areaOf: (place) => place,
          })
        ).content,
      )
        .trim()
        .split('\r\n')
        .slice(1);
    expect(await table(places)).toEqual(['2026-K1;Sätra;Synpunkt;6;;']);
    expect(await table(more)).toEqual(['2026-K1;Sätra;Synpunkt;6;;', '2026-K1;Övriga områden;Synpunkt;5;;']);
  });
});

test('what was struck, and what does not fit the choice, is in no file', async () => {
  const sheet = TestSheet.ready(7);
  const struck = sheet.capture({ title: 'Fel' });
  sheet.done({ type: 'strike', matter: struck, reason: 'Dubblett.' });
  sheet.capture({ title: 'Gammalt', received: '2026-01-05' });
  const closed = sheet.capture({ title: 'Avslutat' });
  sheet.done({ type: 'close', matter: closed, reason: 'Klart.' });
  sheet.capture({ title: 'Nytt' });
  const material = materialOf(sheet);
  const titles = async (choice: Choice) =>
    parseDelimited(String((await fileOf('csv', material, choice)).content))
      .rows.slice(1)
      .map((row) => row[2]);
  expect(await titles(ALL)).toEqual(['Gammalt', 'Avslutat', 'Nytt']);
  expect(await titles({ ...ALL, from: '2026-02-01' })).toEqual(['Avslutat', 'Nytt']);
  expect(await titles({ ...ALL, to: '2026-02-01' })).toEqual(['Gammalt']);
  expect(await titles({ ...ALL, open: true })).toEqual(['Gammalt', 'Nytt']);
});

test('an import of an export says which rows are there already', () => {
  const sheet = TestSheet.ready(7);
  const list = [
    ['Datum', 'Synpunkt'],
    ['2026-03-02', 'Mörkt i tunneln'],
  ];
  enter(sheet, commandsOf(sheet, list));
  sheet.now += 60_000;
  expect(enter(sheet, commandsOf(sheet, list))[0]?.[0]).toBe('known');
});

describe('events of dialogues', () => {
  const DIALOGUE = 'SKÄ-D-2026-0001';
  const withDialogue = (): TestSheet => {
    const sheet = TestSheet.ready(7);
    sheet.capture({ title: 'Nytt' });
    const inputs = [{ text: 'Ring Kim Ek på 070-174 06 38 om bänken.' }, { text: 'Lampan är trasig.' }];
    const commands = [
      { type: 'plan_dialogue', form: 'boendedialog', title: 'Gården', due: '2026-06-15' },
      { type: 'add_inputs', dialogue: DIALOGUE, inputs },
      { type: 'add_note', dialogue: DIALOGUE, text: 'Kim Ek ringde.' },
    ];
    const answer = sheet.call(
      'perform',
      commands.map((command) => ({ id: sheet.ulid(), ...command })),
    );
    if (!answer.ok) throw new Error(answer.message);
    return sheet;
  };
  const unreadable = (sheet: TestSheet): number => {
    const part = sheet.call('readExport', { from: 0 });
    if (!part.ok) throw new Error(part.message);
    return part.unreadable;
  };

  test('are not counted as unreadable; one that no schema reads is', () => {
    const sheet = withDialogue();
    expect(unreadable(sheet)).toBe(0);
    const events = sheet.rows('Händelser');
    const index = events.findIndex(({ type }) => type === 'input_received');
    expect(index).toBeGreaterThan(0);
    sheet.type('Händelser', index + 2, sheet.column('Händelser', 'events.data'), '{}');
    expect(unreadable(sheet)).toBe(1);
  });

  test('stand among the events for the figures, without a word that anybody said', async () => {
    const material = materialOf(withDialogue());
    for (const recipient of ['colleague', 'other', 'public'] as const) {
      const text = String((await fileOf('ndjson', material, { recipient })).content);
      const lines = text.trim().split('\n');
      expect(lines.filter((line) => line.includes('"input_received"'))).toHaveLength(2);
      for (const line of lines) expect(parseFigureEventLine(line).ok, line).toBe(true);
      expect(text).not.toMatch(/Kim|070|Gården|Lampan/);
    }
    const later = String((await fileOf('ndjson', material, { ...ALL, from: '2099-01-01' })).content);
    expect(later).toBe('');
  });
});
