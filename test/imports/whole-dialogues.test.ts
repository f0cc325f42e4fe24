/** Whatever has happened to dialogues: exported with all of it, brought into another sheet, and the same there; once. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { DIALOGUE_EVENT_TYPES } from '../../shared/dialogues/events.ts';
import { foldDialogue } from '../../shared/dialogues/fold.ts';
import type { DialogueState } from '../../shared/dialogues/state.ts';
import { matterFile } from '../../shared/exports/json.ts';
import { type ListMaterial, listJson, listTables } from '../../shared/exports/lists.ts';
import type { Recipient } from '../../shared/exports/material.ts';
import { type Histories, matterKey } from '../../shared/imports/dialogues/history.ts';
import {
  dialogueCommands,
  type KnownDialogue,
  readDialogueRows,
} from '../../shared/imports/dialogues/rows.ts';
import { frameOf } from '../../shared/imports/frame.ts';
import { type ListFile, readListFile } from '../../shared/imports/list-file.ts';
import { readMatterFile } from '../../shared/imports/matter-file.ts';
import { proposalsFor } from '../../shared/imports/propose-subject.ts';
import { FIRST_TABLE_PLAN } from '../../shared/imports/table-plan.ts';
import { TestSheet } from '../apps-script/support/sheet.ts';
import { find, knowledge } from './support.ts';

const RUNS = Number(process.env.GENSVAR_RUNS ?? 3);
const SEED = Number(process.env.GENSVAR_SEED ?? 20_260_413);
vi.setConfig({ testTimeout: Math.max(240_000, RUNS * 20_000) });

function ok<Answer extends { readonly ok: boolean }>(answer: Answer) {
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer as Extract<Answer, { readonly ok: true }>;
}

type Command = Readonly<Record<string, unknown>>;
type Reply = { readonly result: string; readonly message?: string };

/** Carries out what can be carried out there: what the dialogue does not take now is refused and left. */
function perform(sheet: TestSheet, commands: readonly Command[]): readonly Reply[] {
  const sent = commands.map((command) => ({ id: sheet.ulid(), ...command }));
  return ok(sheet.call('performDialogue', { commands: sent })).replies as readonly Reply[];
}

function done(sheet: TestSheet, commands: readonly Command[]) {
  expect(perform(sheet, commands).filter(({ result }) => result !== 'done')).toEqual([]);
}

const NUMBER = 'SKÄ-D-2026-0001';
const words = fc.constantFrom(
  ...['Mörkt vid tunneln', '=1+1; "lampan"', 'Skräp\nvid porten', 'Fler bänkar, snälla', '-5 lampor'],
);
const why = fc.constantFrom('Det ryms inte i år.', 'Nästa vecka passar fler.');
const day = fc.constantFrom('2026-03-02', '2026-03-09', '2026-04-10', '2026-04-13');
const coming = fc.constantFrom('2026-05-15', '2026-06-15');
const numbered = (letter: string) => fc.integer({ min: 1, max: 4 }).map((at) => `${NUMBER}/${letter}${at}`);
const point = fc.oneof(numbered('I'), numbered('D'));
const points = fc.uniqueArray(point, { minLength: 1, maxLength: 3 });
const body = fc.constantFrom('trafikkontoret', 'polisen', 'stockholmshem');
const link = fc.constant('https://example.se/protokoll');
const count = fc.integer({ min: 0, max: 80 });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const occasion = fc.constantFrom(
  'session',
  'walk',
  'pre_meeting',
  'follow_up_meeting',
  'return_walk',
  'feedback_meeting',
);

const step = (type: string, fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Command> =>
  fc.record({ type: fc.constant(type), dialogue: fc.constant(NUMBER), ...fields });

const note = fc.record({
  text: words,
  place: maybe(fc.constantFrom('Torget', 'Bredholmsgatan 1')),
  theme: maybe(fc.constantFrom('Belysning', 'Skräp')),
  defect: maybe(fc.constantFrom('lighting', 'litter')),
  organisation: maybe(body),
  group: maybe(fc.constant('Bord 2')),
  photo: maybe(fc.constant('https://example.se/bild.jpg')),
});

const action = numbered('A');
const steps: readonly fc.Arbitrary<Command>[] = [
  step('add_inputs', { inputs: fc.array(note, { minLength: 1, maxLength: 3 }), said: day }),
  step('add_inputs', { inputs: fc.array(note, { minLength: 2, maxLength: 3 }), said: day }),
  step('hold_occasion', {
    kind: occasion,
    held: day,
    counts: maybe(fc.record({ all: count, youth: maybe(count) })),
  }),
  step('hold_occasion', { item: numbered('T'), held: day, text: maybe(words) }),
  step('plan_occasion', {
    kind: occasion,
    on: coming,
    time: maybe(fc.constant('18:00')),
    venue: maybe(words),
  }),
  step('move_occasion', { item: numbered('T'), on: coming, reason: maybe(why) }),
  step('cancel_occasion', { item: numbered('T'), reason: why }),
  step('promise_feedback', { due: coming, reason: why }),
  step('correct_dialogue', {
    title: fc.constant('Rättad dialog'),
    purpose: words,
    lead: fc.constantFrom('', 'Maja Ek'),
  }),
  step('check_point', {
    check: fc.constantFrom('lokal', 'tolk'),
    outcome: fc.constant('explained'),
    text: why,
  }),
  step('correct_input', { item: point, text: words, place: fc.constantFrom('', 'Parken') }),
  step('answer_inputs', {
    items: points,
    outcome: fc.constantFrom('yes', 'yes_in_plan', 'no', 'noted'),
    text: why,
  }),
  step('assign_inputs', { items: points, organisation: body }),
  step('strike_input', { item: point, reason: why }),
  step('join_inputs', { items: points, into: point }),
  step('part_input', { item: point, from: point }),
  step('inspect_defect', { item: numbered('D'), outcome: fc.constantFrom('fixed', 'worse'), inspected: day }),
  step('record_results', {
    question: words,
    answers: fc.array(fc.record({ answer: words, count }), { minLength: 1, maxLength: 3 }),
  }),
  step('strike_results', { question: words }),
  step('tell_participants', { how: fc.constant('letter'), told: day, noMeeting: why, link: maybe(link) }),
  step('note_asked', { organisation: body, how: fc.constant('phone'), asked: day }),
  step('give_account', { kind: fc.constant('board'), title: fc.constant('Protokoll'), given: day, link }),
  step('open_round', {
    ...{ amount: fc.constant(50_000), rules: words, votingFrom: fc.constant('2026-04-01') },
    ...{ votingUntil: coming, votesEach: fc.constant(2) },
  }),
  step('assess_idea', {
    item: point,
    outcome: fc.constantFrom('feasible', 'not_feasible'),
    text: why,
    cost: maybe(count),
  }),
  step('cast_ballot', { items: fc.uniqueArray(point, { minLength: 1, maxLength: 2 }) }),
  step('count_votes', {
    ballots: fc.constant(80),
    votes: fc.array(fc.record({ item: point, votes: count }), { minLength: 1, maxLength: 2 }),
  }),
  step('name_winners', { items: points, text: why, otherText: why }),
  step('plan_action', {
    ...{ what: words, organisation: body, owner: fc.constant('anna.berg@example.se'), due: coming },
    ...{ partners: maybe(fc.constant(['polisen'])), effect: maybe(words), origin: fc.constant('dialogue') },
  }),
  step('correct_action', { item: action, what: words, funding: why }),
  step('move_action', { item: action, due: coming, reason: why }),
  step('finish_action', { item: action, outcome: fc.constant('evidence'), evidence: link, text: why }),
  step('cancel_action', { item: action, reason: why }),
  step('check_effect', { item: action, outcome: fc.constantFrom('effect', 'none'), text: why }),
  step('add_note', { text: words }),
  step('close_dialogue', { reason: why }),
  step('reopen_dialogue', { reason: why }),
  step('cancel_dialogue', { reason: why }),
];

const story = fc.record({
  form: fc.constantFrom('boendedialog', 'trygghetsvandring', 'medborgarbudget'),
  first: fc.array(fc.constantFrom('2026-03-02', '2026-03-09'), { maxLength: 2 }),
  // Something is said before anything else can happen to it.
  said: fc.array(note, { minLength: 1, maxLength: 5 }),
  steps: fc.array(fc.oneof(...steps), { minLength: 10, maxLength: 40 }),
});
type Story = typeof story extends fc.Arbitrary<infer Each> ? Each : never;

function sheetOf({ form, first, said, steps: taken }: Story): TestSheet {
  const sheet = TestSheet.ready(7);
  const details = { due: '2026-05-20', areas: ['Sätra', 'Bredäng'], organisers: ['trafikkontoret'] };
  const occasions = first.map((on) => ({ kind: 'session', on, venue: 'Skolan' }));
  done(sheet, [
    { type: 'plan_dialogue', form, title: 'Dialog om tunneln', ...details, occasions },
    { type: 'add_inputs', dialogue: NUMBER, inputs: said, said: '2026-03-09' },
  ]);
  perform(sheet, taken);
  return sheet;
}

function materialOf(sheet: TestSheet): ListMaterial {
  const part = ok(sheet.call('readExport', { from: 0 }));
  const names = new Map((part.lists?.organisations ?? []).map(({ id, name }) => [id, name]));
  return {
    ...{ language: 'sv', district: 'Skärholmen', today: '2026-04-13', events: part.events },
    ...{ dialogues: part.dialogues, actions: [], partners: [], contacts: [] },
    organisationName: (id) => names.get(id) ?? id,
    areaOf: () => undefined,
  };
}

const textOf = (sheet: TestSheet, recipient: Recipient): string => {
  const material = materialOf(sheet);
  const choice = { recipient } as const;
  return listJson('dialogues', listTables('dialogues', material, choice), material, choice);
};

const fileOf = (sheet: TestSheet, recipient: Recipient = 'colleague'): ListFile => {
  const file = readListFile(JSON.parse(textOf(sheet, recipient)));
  if (!file) throw new Error('no file');
  return file;
};

function bringIn(sheet: TestSheet, { rows, histories }: ListFile, batch: string) {
  const frame = frameOf(rows, 0);
  const uses = proposalsFor('dialogues', frame, rows, find).map(({ use }) => use);
  const plan = { subject: 'dialogues', uses, ...FIRST_TABLE_PLAN } as const;
  const standing: KnownDialogue[] = ok(sheet.call('readDialogues'))
    .dialogues.filter(({ stage }) => stage !== 'struck')
    .map(({ dialogue: number, title, on, form, isYoung }) => ({ number, title, on, form, isYoung }));
  const read = [...readDialogueRows(rows, frame, plan, knowledge, standing, here(sheet, histories))];
  const commands = read.flatMap((row) => dialogueCommands(row, batch));
  const replies =
    commands.length === 0
      ? []
      : ok(
          sheet.call('enterRows', {
            ...{ batch, file: 'dialoger', kind: 'dialogues', of: commands.length, commands },
          }),
        ).replies;
  return { doubts: read.flatMap(({ doubts }) => doubts), replies };
}

function here(sheet: TestSheet, histories: Histories | undefined): Histories | undefined {
  if (!histories) return undefined;
  const keys = new Map(
    [...histories.byNumber.values()].flatMap(({ matters }) =>
      Object.entries(matters).map(([number, { received }]) => [matterKey(number, received), number] as const),
    ),
  );
  const { known } = ok(sheet.call('findImported', [...keys.keys()], 'matters'));
  return {
    ...histories,
    matters: new Map(Object.entries(known).map(([key, number]) => [keys.get(key) ?? '', number])),
  };
}

/** The dialogues of a sheet without what must differ: numbers, who wrote it down, and what was struck. */
function dialoguesOf(sheet: TestSheet): readonly object[] {
  const events = ok(sheet.call('readExport', { from: 0 })).dialogues;
  const numbers = [...new Set(events.map(({ matter }) => matter))];
  return numbers.flatMap((number) => {
    const state = foldDialogue(events.filter(({ matter }) => matter === number));
    return state && !state.struck ? [comparable(state)] : [];
  });
}

function comparable({ version: _version, timeline: _timeline, names: _names, ...state }: DialogueState) {
  const inputs = state.inputs.filter(({ struck }) => !struck);
  const running = new Map<string, number>();
  const called = new Map(
    inputs.map(({ item }) => {
      const letter = item.split('/')[1]?.charAt(0) ?? '';
      running.set(letter, (running.get(letter) ?? 0) + 1);
      return [item, `${letter}${running.get(letter)}`] as const;
    }),
  );
  const renamed = (value: unknown): unknown => {
    if (typeof value === 'string') return called.get(value) ?? value.replace(`${state.dialogue}/`, '');
    if (Array.isArray(value)) return value.map(renamed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, renamed(each)]));
  };
  const seen = inputs.map(({ apart, ...input }) => {
    const others = (apart ?? []).filter((item) => called.has(item));
    return { ...input, ...(others.length > 0 && { apart: others }) };
  });
  return renamed({ ...state, dialogue: '', inputs: seen }) as object;
}

test('any dialogue comes back whole, once, and undone it is gone', () => {
  fc.assert(
    fc.property(story, (made) => {
      const sheet = sheetOf(made);
      const file = fileOf(sheet);
      const empty = TestSheet.ready(8);
      const { replies, doubts } = bringIn(empty, file, '01KP34H880');
      expect(replies.map(([result, message]) => (result === 'refused' ? message : result))).toEqual(['done']);
      expect(doubts).toEqual([]);
      expect(dialoguesOf(empty)).toEqual(dialoguesOf(sheet));
      // Once more, there and where it came from: nothing is doubled.
      for (const each of [empty, sheet]) {
        const before = dialoguesOf(each);
        each.now += 60_000;
        bringIn(each, file, '01KP34H990');
        expect(dialoguesOf(each)).toEqual(before);
      }
      empty.now += 60_000;
      ok(empty.call('undoImport', '01KP34H880'));
      expect(dialoguesOf(empty)).toEqual([]);
      bringIn(empty, file, '01KP34HAA0');
      expect(dialoguesOf(empty)).toEqual(dialoguesOf(sheet));
    }),
    { numRuns: RUNS, seed: SEED, endOnFailure: true },
  );
});

const BUDGET = 'SKÄ-D-2026-0002';
const OWNER = 'anna.berg@example.se';
const WHY = 'Det ryms inte i år, men nästa.';

/** A walk and a budget in which everything happens that can. */
function everything(): TestSheet {
  const sheet = TestSheet.ready(7);
  const walk = { dialogue: NUMBER };
  const own = (item: string) => ({ ...walk, item: `${NUMBER}/${item}` });
  const seen = (text: string) => ({
    text,
    defect: 'lighting',
    organisation: 'trafikkontoret',
    place: 'Torget',
  });
  const kim = { text: 'Kim Karlsson ringer 070-174 06 30 om lampan', group: 'Bord 2' };
  const action = { what: 'Nya lampor', organisation: 'trafikkontoret', owner: OWNER, due: '2026-06-01' };
  done(sheet, [
    {
      ...{
        type: 'plan_dialogue',
        form: 'trygghetsvandring',
        title: 'Vandring vid tunneln',
        due: '2026-05-15',
      },
      ...{
        areas: ['Sätra'],
        organisers: ['trafikkontoret'],
        lead: 'Maja Ek',
        neutral: true,
        series: 'Vandring 127',
      },
      occasions: [
        { kind: 'pre_meeting', on: '2026-03-02', time: '18:00', venue: 'Skolan' },
        { kind: 'walk', on: '2026-03-09' },
        { kind: 'session', on: '2026-03-12' },
      ],
    },
    { type: 'move_occasion', ...own('T2'), on: '2026-03-10', reason: WHY },
    { type: 'hold_occasion', ...own('T1'), held: '2026-03-02', counts: { all: 3 } },
    {
      type: 'hold_occasion',
      ...own('T2'),
      held: '2026-03-10',
      counts: { all: 17, youth: 2 },
      text: 'Det regnade.',
    },
    { type: 'cancel_occasion', ...own('T3'), reason: 'Ingen kom.' },
    { type: 'correct_dialogue', ...walk, title: 'Vandring i tunneln', purpose: 'Ljus' },
    { type: 'promise_feedback', ...walk, due: '2026-05-20', reason: WHY },
    { type: 'check_point', ...walk, check: 'tolk', outcome: 'explained', text: WHY },
    {
      type: 'add_inputs',
      ...walk,
      said: '2026-03-10',
      inputs: [seen('Av misstag av Kim Karlsson'), seen('Mörkt'), seen('Mörkt igen'), seen('Släckt'), kim],
    },
    { type: 'strike_input', ...own('D1'), reason: 'Fel' },
    { type: 'correct_input', ...own('I1'), text: 'Någon ringer om lampan' },
    { type: 'join_inputs', ...walk, items: [`${NUMBER}/D3`], into: `${NUMBER}/D2` },
    { type: 'part_input', ...own('D4'), from: `${NUMBER}/D2` },
    { type: 'answer_inputs', ...walk, items: [`${NUMBER}/D2`], outcome: 'yes', text: 'Lagas i mars.' },
    { type: 'inspect_defect', ...own('D2'), outcome: 'not_fixed', inspected: '2026-04-10' },
    { type: 'answer_inputs', ...walk, items: [`${NUMBER}/D2`], outcome: 'no', text: WHY },
    {
      type: 'inspect_defect',
      ...own('D4'),
      outcome: 'fixed',
      inspected: '2026-04-12',
      photo: 'https://example.se/bild.jpg',
    },
    { type: 'note_asked', ...walk, organisation: 'trafikkontoret', how: 'phone', asked: '2026-04-12' },
    {
      type: 'record_results',
      ...walk,
      question: 'Trygg?',
      answers: [{ answer: 'Ja', count: 3 }],
      asked: '2026-03-10',
    },
    {
      type: 'record_results',
      ...walk,
      question: 'Ljust?',
      answers: [{ answer: 'Nej', count: 13 }],
      asked: '2026-03-10',
    },
    { type: 'strike_results', ...walk, question: 'Trygg?' },
    {
      type: 'plan_action',
      ...walk,
      ...action,
      origin: 'dialogue',
      input: `${NUMBER}/D2`,
      partners: ['polisen'],
    },
    { type: 'plan_action', ...walk, ...action, what: 'En bänk', origin: 'dialogue' },
    { type: 'correct_action', ...own('A1'), what: 'Nya ledlampor' },
    { type: 'move_action', ...own('A1'), due: '2026-07-01', reason: WHY },
    {
      type: 'finish_action',
      ...own('A1'),
      outcome: 'evidence',
      evidence: 'https://example.se/lampa.jpg',
      text: 'Klart',
    },
    { type: 'check_effect', ...own('A1'), outcome: 'effect', text: 'Ljusare', example: true },
    { type: 'cancel_action', ...own('A2'), reason: WHY },
    {
      type: 'give_account',
      ...walk,
      kind: 'board',
      title: 'Protokoll',
      given: '2026-04-12',
      link: 'https://example.se/p',
    },
    {
      type: 'tell_participants',
      ...walk,
      how: 'letter',
      told: '2026-04-12',
      noMeeting: 'Alla ville ha brev hem.',
    },
    { type: 'answer_names', ...walk, answer: 'keep', rows: [{ row: `${NUMBER}/D2`, mark: 'abc' }] },
    { type: 'add_note', ...walk, text: 'Ring vaktmästaren.' },
    { type: 'close_dialogue', ...walk, reason: 'Checklistan gick inte att göra klar.' },
    { type: 'reopen_dialogue', ...walk, reason: 'Det kom ett svar till.' },
    { type: 'close_dialogue', ...walk, reason: 'Checklistan gick inte att göra klar.' },
    { type: 'plan_dialogue', form: 'medborgarbudget', title: 'Budget i parken', due: '2026-06-15' },
  ]);
  const budget = { dialogue: BUDGET };
  const idea = (at: number) => `${BUDGET}/I${at}`;
  const feasible = (at: number) => ({
    type: 'assess_idea',
    ...budget,
    item: idea(at),
    outcome: 'feasible',
    cost: 20_000,
  });
  done(sheet, [
    {
      type: 'add_inputs',
      ...budget,
      said: '2026-03-10',
      inputs: [{ text: 'En gunga' }, { text: 'En bänk' }, { text: 'En scen' }],
    },
    {
      type: 'open_round',
      ...budget,
      amount: 30_000,
      rules: 'Alla får rösta.',
      votingFrom: '2026-04-01',
      votingUntil: '2026-05-01',
      votesEach: 2,
    },
    ...[1, 2].map(feasible),
    { type: 'assess_idea', ...budget, item: idea(3), outcome: 'not_feasible', text: WHY },
    { type: 'cast_ballot', ...budget, items: [idea(1), idea(2)] },
    { type: 'cast_ballot', ...budget, items: [idea(2)] },
    {
      type: 'count_votes',
      ...budget,
      ballots: 9,
      votes: [
        { item: idea(1), votes: 3 },
        { item: idea(2), votes: 8 },
      ],
    },
    { type: 'name_winners', ...budget, items: [idea(2)], text: 'Den byggs i år.', otherText: WHY },
    { type: 'plan_dialogue', form: 'boendedialog', title: 'Blev inte av' },
    { type: 'cancel_dialogue', dialogue: 'SKÄ-D-2026-0003', reason: 'Ingen lokal gick att få.' },
    { type: 'plan_dialogue', form: 'boendedialog', title: 'Dubblett av Kim Karlsson' },
    { type: 'strike_dialogue', dialogue: 'SKÄ-D-2026-0004', reason: 'Dubblett' },
  ]);
  return sheet;
}

test('everything that can happen to a dialogue comes along', () => {
  const sheet = everything();
  const types = new Set(ok(sheet.call('readExport', { from: 0 })).dialogues.map(({ fact }) => fact.type));
  const inAnyOrder = ['undone', 'input_raised'];
  expect(DIALOGUE_EVENT_TYPES.filter((type) => !types.has(type) && !inAnyOrder.includes(type))).toEqual([]);
  const empty = TestSheet.ready(8);
  const { replies, doubts } = bringIn(empty, fileOf(sheet), '01KP34H880');
  expect(replies.map(([result]) => result)).toEqual(['done', 'done', 'done']);
  expect(doubts).toEqual([]);
  expect(dialoguesOf(sheet)).toHaveLength(3);
  expect(dialoguesOf(empty)).toEqual(dialoguesOf(sheet));
  // Closed and cancelled ones too are taken back as a whole.
  empty.now += 60_000;
  const undone = ok(empty.call('undoImport', '01KP34H880'));
  expect(undone.goneOn).toEqual([]);
  expect(dialoguesOf(empty)).toEqual([]);
});

test('who somebody is does not leave the district, nor what was taken out or struck; everybody gets no words', () => {
  const sheet = everything();
  const colleague = textOf(sheet, 'colleague');
  for (const gone of ['Av misstag', 'Kim Karlsson', '070-174', 'Dubblett'])
    expect(colleague).not.toContain(gone);
  const other = textOf(sheet, 'other');
  for (const inner of ['Maja Ek', OWNER, 'https://', 'Ring vaktm', 'results_recorded', 'ballot_cast'])
    expect(other).not.toContain(inner);
  expect(fileOf(sheet, 'other').histories?.byNumber.size).toBe(3);
  const held = fileOf(sheet, 'other')
    .histories?.byNumber.get(NUMBER)
    ?.history.flatMap(({ fact }) => fact.counts ?? []);
  expect(held).toEqual([{}, { all: 17 }]);
  expect(textOf(sheet, 'public')).not.toContain('history');
  // What is left can be brought in.
  const empty = TestSheet.ready(8);
  const { replies } = bringIn(empty, fileOf(sheet, 'other'), '01KP34H880');
  expect(replies.map(([result]) => result)).toEqual(['done', 'done', 'done']);
});

test('an input that became a matter leads to it where it was brought in too, and else has its outcome', () => {
  const sheet = TestSheet.ready(7);
  const number = sheet.capture();
  sheet.done({ type: 'decide', matter: number, outcome: 'yes', reason: 'Lampan byts i maj.' });
  done(sheet, [
    { type: 'plan_dialogue', form: 'boendedialog', title: 'Dialog' },
    { type: 'add_inputs', dialogue: NUMBER, inputs: [{ text: 'Mörkt' }], said: '2026-04-10' },
    { type: 'raise_inputs', dialogue: NUMBER, items: [`${NUMBER}/I1`], matter: number },
  ]);
  const file = fileOf(sheet);
  const inputOf = (at: TestSheet) => {
    const [state] = dialoguesOf(at) as unknown as readonly DialogueState[];
    const { matter, answered } = state?.inputs[0] ?? {};
    return { matter, answered };
  };
  const alone = TestSheet.ready(8);
  expect(bringIn(alone, file, '01KP34H880').doubts).toEqual([{ code: 'matter_not_here', value: number }]);
  expect(inputOf(alone)).toEqual({
    matter: undefined,
    answered: { outcome: 'yes', on: '2026-04-13', text: 'Lampan byts i maj.' },
  });
  const both = TestSheet.ready(9);
  both.capture({ title: 'Ett annat ärende som var här' });
  const commands = readMatterFile(matterFile(materialOf(sheet), { recipient: 'colleague' })).map(
    ({ key, matter }) => ({ ...matter, id: `01KP34H770${key}` }),
  );
  ok(both.call('enterRows', { batch: '01KP34H770', file: 'ärenden', kind: 'matters', of: 1, commands }));
  expect(bringIn(both, file, '01KP34H880').doubts).toEqual([]);
  expect(inputOf(both)).toEqual({ matter: 'SKÄ-2026-0002', answered: undefined });
});

test('a file that somebody has changed is refused as a whole, with what is wrong', () => {
  const whole = JSON.parse(textOf(everything(), 'colleague'));
  const changed = (change: (history: { at: string; fact: Record<string, unknown> }[]) => void) => {
    const file = structuredClone(whole);
    file.dialogues = file.dialogues.slice(0, 1);
    change(file.dialogues[0].history);
    file.tables = whole.tables;
    const read = readListFile(file);
    const sheet = TestSheet.ready(8);
    const only = read && { ...read, rows: read.rows.filter((row, at) => at === 0 || row[0] === NUMBER) };
    const replies = only ? bringIn(sheet, only, '01KP34H880').replies : [];
    expect(dialoguesOf(sheet)).toEqual([]);
    return replies.map(([result]) => result);
  };
  const point = (history: { fact: Record<string, unknown> }[]) =>
    history.find(({ fact }) => fact.type === 'input_received')?.fact ?? {};
  expect(changed((history) => void history.shift())).toEqual(['refused']);
  expect(changed((history) => void history.push(...history))).toEqual(['refused']);
  expect(changed((history) => Object.assign(history[3] ?? {}, { at: '2031-01-01' }))).toEqual(['refused']);
  expect(changed((history) => Object.assign(point(history), { item: 'D9000' }))).toEqual(['refused']);
  expect(changed((history) => Object.assign(point(history), { photo: 'javascript:alert(1)' }))).toEqual([
    'refused',
  ]);
  expect(changed((history) => Object.assign(point(history), { text: 'a'.repeat(200_000) }))).toEqual([
    'refused',
  ]);
  expect(changed((history) => Object.assign(point(history), { type: 'dialogue_struck' }))).toEqual([
    'refused',
  ]);
  expect(
    changed((history) => {
      Object.assign(history[0]?.fact ?? {}, { audience: 'youth', title: 'Samtal med Kim i 5B' });
    }),
  ).toEqual(['refused']);
  const named = { text: 'Kim Karlsson i 5B blev rånad' };
  expect(
    changed((history) => {
      Object.assign(history[0]?.fact ?? {}, { audience: 'youth' });
      Object.assign(point(history), named);
    }),
  ).toEqual(['refused']);
});
