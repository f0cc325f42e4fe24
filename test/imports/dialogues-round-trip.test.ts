/** Dialogues and what was said at them: exported, brought into an empty sheet, and the same; a second time nothing. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { foldDialogue } from '../../shared/dialogues/fold.ts';
import type { DialogueState } from '../../shared/dialogues/state.ts';
import { eventLines } from '../../shared/exports/json.ts';
import { type ListMaterial, listJson, listTables } from '../../shared/exports/lists.ts';
import { xlsxOf } from '../../shared/exports/xlsx.ts';
import {
  dialogueCommands,
  type KnownDialogue,
  readDialogueRows,
} from '../../shared/imports/dialogues/rows.ts';
import { dialogueTable } from '../../shared/imports/dialogues/whole-file.ts';
import { frameOf, type Rows } from '../../shared/imports/frame.ts';
import { readListFile } from '../../shared/imports/list-file.ts';
import { openFile } from '../../shared/imports/open.ts';
import { proposalsFor } from '../../shared/imports/propose-subject.ts';
import { FIRST_TABLE_PLAN } from '../../shared/imports/table-plan.ts';
import { exportListWords } from '../../shared/text/export-lists.ts';
import { EXPORTED_DIALOGUES, EXPORTED_INPUTS } from '../../shared/text/import-list-vocabulary.ts';
import { LANGUAGES, type Language } from '../../shared/text/language.ts';
import { TestSheet } from '../apps-script/support/sheet.ts';
import { deflate, effects } from './effects.ts';
import { find, knowledge } from './support.ts';

const RUNS = Number(process.env.GENSVAR_RUNS ?? 3);
const SEED = Number(process.env.GENSVAR_SEED ?? 20_260_413);
vi.setConfig({ testTimeout: Math.max(180_000, RUNS * 20_000) });

function ok<Answer extends { readonly ok: boolean }>(answer: Answer) {
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer as Extract<Answer, { readonly ok: true }>;
}

type Command = Readonly<Record<string, unknown>>;

function perform(sheet: TestSheet, commands: readonly Command[]) {
  const sent = commands.map((command) => ({ id: sheet.ulid(), ...command }));
  const answer = JSON.stringify(sheet.call('performDialogue', { commands: sent }));
  if (answer.includes('refused')) throw new Error(answer.slice(answer.indexOf('refused'), 600));
}

/** What people write: separators, line breaks, what looks like a formula. */
const words = fc.constantFrom(
  ...['Mörkt vid tunneln', '=1+1; "lampan"', 'Skräp\nvid porten', 'Fler bänkar, snälla', '-5 lampor'],
);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const input = fc.record({
  text: words,
  place: maybe(fc.constantFrom('Torget', 'Bredholmsgatan 1')),
  theme: maybe(fc.constantFrom('Belysning', 'Skräp')),
  answer: maybe(fc.constantFrom('yes', 'yes_in_plan', 'partly', 'no', 'noted')),
  /** Joined into one that came before. */
  joins: fc.integer({ min: 0, max: 4 }),
});

const dialogue = fc.record({
  form: fc.constantFrom('boendedialog', 'trygghetsvandring', 'medborgardialog'),
  day: fc.constantFrom('2026-03-02', '2026-03-09', '2026-04-10'),
  due: fc.constantFrom('2026-05-15', '2026-06-15'),
  areas: fc.subarray(['Sätra', 'Bredäng']),
  purpose: maybe(words),
  heads: maybe(fc.integer({ min: 0, max: 80 })),
  isTold: fc.boolean(),
  isStruck: fc.boolean(),
  inputs: fc.array(input, { maxLength: 5 }),
});
type Made = typeof dialogue extends fc.Arbitrary<infer Each> ? Each : never;

/** A sheet in which these have been held; walks have defects, and some have led to an action. */
function sheetOf(dialogues: readonly Made[]): TestSheet {
  const sheet = TestSheet.ready(7);
  const commands: Command[] = [];
  dialogues.forEach((made, at) => {
    const number = `SKÄ-D-2026-${String(at + 1).padStart(4, '0')}`;
    const isWalk = made.form === 'trygghetsvandring';
    commands.push({
      ...{ type: 'plan_dialogue', form: made.form, title: `Dialog ${at}`, due: made.due, areas: made.areas },
      ...(made.purpose && { purpose: made.purpose }),
      occasions: [{ kind: 'session', on: made.day }],
    });
    const counts = made.heads === undefined ? {} : { counts: { all: made.heads } };
    commands.push({
      type: 'hold_occasion',
      dialogue: number,
      item: `${number}/T1`,
      held: made.day,
      ...counts,
    });
    made.inputs.forEach(({ text, place, theme, answer, joins }, index) => {
      const item = (one: number) => `${number}/${isWalk ? 'D' : 'I'}${one + 1}`;
      const isJoined =
        joins < index && !made.inputs.slice(0, index).some((each, one) => one === joins && each.joins < one);
      commands.push({
        ...{ type: 'add_inputs', dialogue: number, said: made.day },
        inputs: [
          {
            // Two that say the same at the same place cannot be told apart in a list.
            ...{ text: `${text} ${index}`, ...(place && { place }), ...(theme && { theme }) },
            ...(isWalk && { defect: 'lighting', organisation: 'trafikkontoret' }),
          },
        ],
      });
      if (isJoined) {
        commands.push({ type: 'join_inputs', dialogue: number, items: [item(index)], into: item(joins) });
      } else if (answer) {
        const said = { type: 'answer_inputs', dialogue: number, items: [item(index)], outcome: answer };
        commands.push({ ...said, text: `Svar: ${text}` });
        if (answer === 'yes_in_plan') {
          const action = {
            what: 'Lampor',
            organisation: 'trafikkontoret',
            owner: 'anna.berg@example.se',
            due: '2026-06-01',
          };
          commands.push({ type: 'plan_action', origin: 'dialogue', dialogue: number, ...action });
        }
      }
    });
    if (made.isTold) {
      commands.push({
        type: 'hold_occasion',
        dialogue: number,
        kind: 'feedback_meeting',
        held: '2026-04-12',
      });
    }
    if (made.isStruck) commands.push({ type: 'strike_dialogue', dialogue: number, reason: 'Dubblett' });
  });
  perform(sheet, commands);
  return sheet;
}

/** The sheet's dialogues as the export's panel has them. */
function materialOf(sheet: TestSheet, language: Language): ListMaterial {
  const part = ok(sheet.call('readExport', { from: 0 }));
  const names = new Map((part.lists?.organisations ?? []).map(({ id, name }) => [id, name]));
  return {
    ...{ language, district: 'Skärholmen', today: '2026-04-13', events: part.events },
    ...{ dialogues: part.dialogues, actions: [], partners: [], contacts: [] },
    organisationName: (id) => names.get(id) ?? id,
    areaOf: () => undefined,
  };
}

/** What an export promises to tell of a dialogue. */
function promised(sheet: TestSheet): readonly object[] {
  const events = ok(sheet.call('readExport', { from: 0 })).dialogues;
  const numbers = [...new Set(events.map(({ matter }) => matter))];
  const states = numbers.flatMap((number): DialogueState[] => {
    const state = foldDialogue(events.filter(({ matter }) => matter === number));
    return state && !state.struck ? [state] : [];
  });
  const short = (item: string | undefined) => item?.replace(/^.*\//, '');
  return states.map((state) => ({
    ...{ title: state.title, form: state.form, due: state.due, areas: state.areas ?? [] },
    ...{ purpose: state.purpose?.replace(/\s+/g, ' '), told: state.told?.on },
    occasions: state.occasions.map(({ kind, held }) => [kind, held?.on, held?.counts?.all]),
    inputs: state.inputs
      .map(({ item, text, place, theme, defect, organisation, answered, joined, on }) => {
        const into = state.inputs.find((each) => each.item === joined)?.text;
        const answer = answered && [answered.outcome, answered.text];
        return [short(item)?.slice(0, 1), text, place, theme, defect, organisation, answer, into, on];
      })
      .sort((a, b) => (String(a[1]) < String(b[1]) ? -1 : 1)),
  }));
}

async function fileOf(sheet: TestSheet, form: 'json' | 'xlsx', language: Language): Promise<Rows> {
  const material = materialOf(sheet, language);
  const tables = listTables('dialogues', material, { recipient: 'colleague' });
  if (form === 'json') return readListFile(JSON.parse(listJson('dialogues', tables, material)))?.rows ?? [];
  const opened = await openFile(await xlsxOf(tables, deflate), effects);
  if (opened.form !== 'workbook') throw new Error(opened.form);
  const read: Rows[] = [];
  for (const each of opened.workbook.sheets) read.push((await opened.workbook.read(each)).rows);
  return dialogueTable(read) ?? [];
}

function bringIn(sheet: TestSheet, rows: Rows, batch: string) {
  const frame = frameOf(rows);
  const uses = proposalsFor('dialogues', frame, rows, find).map(({ use }) => use);
  const plan = { subject: 'dialogues', uses, ...FIRST_TABLE_PLAN } as const;
  const standing: KnownDialogue[] = ok(sheet.call('readDialogues'))
    .dialogues.filter(({ stage }) => stage !== 'struck')
    .map(({ dialogue: number, title, on, form, isYoung }) => ({ number, title, on, form, isYoung }));
  const commands = [...readDialogueRows(rows, frame, plan, knowledge, standing)].flatMap((row) =>
    dialogueCommands(row, batch),
  );
  if (commands.length === 0) return [];
  const of = commands.length;
  return ok(sheet.call('enterRows', { batch, file: 'dialoger', kind: 'dialogues', of, commands })).replies;
}

const isComing = fc.record({
  dialogues: fc.array(dialogue, { minLength: 1, maxLength: 4 }),
  form: fc.constantFrom('json' as const, 'xlsx' as const),
  language: fc.constantFrom(...LANGUAGES),
});

test('any dialogues come back from a file, and a second time nothing', async () => {
  await fc.assert(
    fc.asyncProperty(isComing, async ({ dialogues, form, language }) => {
      const sheet = sheetOf(dialogues);
      const rows = await fileOf(sheet, form, language);
      const empty = TestSheet.ready(8);
      const replies = bringIn(empty, rows, '01KP34H880');
      expect(replies.filter(([result]) => result !== 'done')).toEqual([]);
      expect(promised(empty)).toEqual(promised(sheet));
      // Again, by whatever way: nothing is doubled, there or where it came from.
      for (const each of [empty, sheet]) {
        const before = promised(each);
        each.now += 60_000;
        bringIn(each, rows, '01KP34H990');
        expect(promised(each)).toEqual(before);
      }
    }),
    { numRuns: RUNS, seed: SEED, endOnFailure: true },
  );
});

test('what two noted stands in the export with which it is the same, and among the events of the figures', () => {
  const about = { place: undefined, theme: undefined, answer: undefined } as const;
  const note = { ...about, text: 'Mörkt vid tunneln' };
  const sheet = sheetOf([
    {
      ...{ form: 'trygghetsvandring', day: '2026-03-02', due: '2026-05-15', areas: [], purpose: undefined },
      ...{ heads: undefined, isTold: false, isStruck: false },
      inputs: [
        { ...note, joins: 9 },
        { ...note, joins: 0 },
      ],
    },
  ]);
  const material = materialOf(sheet, 'sv');
  const [first, second] = ['SKÄ-D-2026-0001/D1', 'SKÄ-D-2026-0001/D2'];
  const [dialogues, , inputs] = listTables('dialogues', material, { recipient: 'other' });
  const column = (table: typeof inputs, wanted: string) =>
    table?.rows.map((row) => row[table.columns.findIndex(({ key }) => key === wanted)]);
  expect(column(inputs, 'item')).toEqual([first, second]);
  expect(column(inputs, 'same')).toEqual(['', first]);
  // Noted twice, counted once.
  expect(column(dialogues, 'inputs')).toEqual(['1']);
  const events = eventLines(material, { recipient: 'other' })
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(events).toContainEqual(expect.objectContaining({ type: 'input_joined', item: second, into: first }));
});

test('an export calls its columns what the import knows them by', () => {
  for (const language of LANGUAGES) {
    const { columns } = exportListWords[language];
    const titles = (table: 'dialogues' | 'inputs') => Object.values(columns[table]).map(([title]) => title);
    for (const [known, table] of [
      [EXPORTED_DIALOGUES, 'dialogues'],
      [EXPORTED_INPUTS, 'inputs'],
    ] as const) {
      const unknown = Object.entries(known).filter(
        ([, names]) => !names?.some((name) => titles(table).includes(name)),
      );
      expect(unknown).toEqual([]);
    }
  }
});
