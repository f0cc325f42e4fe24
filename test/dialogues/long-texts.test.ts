/** Long answers, notes, judgements and reasons: whole on the page and on paper, shortened only where a row has no room. */
import { describe, expect, test } from 'vitest';
import '../apps-script/support/patience.ts';
import { decodeDialogue, encodeDialogue } from '../../apps-script/workbook/dialogue-cells.ts';
import { hasCutTexts, isBeginningOf } from '../../shared/dialogues/long-texts.ts';
import type { DialogueState } from '../../shared/dialogues/state.ts';
import { TestSheet } from '../apps-script/support/sheet.ts';

const DIALOGUE = 'SKÄ-D-2026-0001';
/** Longer than any excerpt, and of two paragraphs. */
const long = (about: string): string =>
  `${about} Vi har gått igenom vad det skulle kosta och vem som äger marken.\n\n${'Det tar tid, och vi säger till när det är klart. '.repeat(9)}Slut ${about}`;

function send(sheet: TestSheet, commands: readonly Readonly<Record<string, unknown>>[]): void {
  const answer = sheet.call(
    'perform',
    commands.map((command) => ({ id: sheet.ulid(), ...command })),
  );
  if (!answer.ok) throw new Error(answer.message);
  expect(answer.replies.filter(({ result }) => result === 'refused')).toEqual([]);
}

function answered(): TestSheet {
  const sheet = TestSheet.ready();
  const about = { dialogue: DIALOGUE };
  send(sheet, [
    {
      type: 'plan_dialogue',
      form: 'trygghetsvandring',
      title: 'Runt torget',
      occasions: [{ kind: 'walk', on: '2026-04-13' }],
    },
    { type: 'hold_occasion', ...about, item: `${DIALOGUE}/T1`, held: '2026-04-13', counts: { all: 5 } },
    {
      type: 'add_inputs',
      ...about,
      inputs: [{ text: long('Inlägg'), defect: 'lighting' }, { text: 'Bänkar' }, { text: 'Träd' }],
    },
    { type: 'answer_inputs', ...about, items: [`${DIALOGUE}/D1`], outcome: 'no', text: long('Svar') },
    {
      type: 'inspect_defect',
      ...about,
      item: `${DIALOGUE}/D1`,
      outcome: 'not_fixed',
      text: long('Anteckning'),
    },
    { type: 'open_round', ...about, amount: 100_000, rules: long('Regler') },
    {
      type: 'assess_idea',
      ...about,
      item: `${DIALOGUE}/I1`,
      outcome: 'not_feasible',
      text: long('Bedömning'),
    },
    { type: 'strike_input', ...about, item: `${DIALOGUE}/I2`, reason: long('Skäl') },
    {
      type: 'plan_action',
      ...about,
      what: long('Åtgärd').replace(/\s+/g, ' ').slice(0, 400),
      owner: 'karin@example.se',
      due: '2026-06-01',
    },
  ]);
  return sheet;
}

const viewOf = (sheet: TestSheet) => {
  const answer = sheet.call('readDialogue', DIALOGUE);
  if (!answer.ok) throw new Error(answer.message);
  return answer.view;
};

const expectWhole = ({ inputs, actions, round }: DialogueState): void => {
  expect(round?.rules).toBe(long('Regler'));
  expect(inputs[0]).toMatchObject({
    text: long('Inlägg'),
    answered: { text: long('Svar') },
    inspected: { text: long('Anteckning') },
  });
  expect(inputs[1]?.assessed?.text).toBe(long('Bedömning'));
  expect(inputs[2]?.struck?.reason).toBe(long('Skäl'));
  expect(actions[0]?.what).toHaveLength(400);
};

/** The hidden cells of the dialogue, as an earlier program would have written them. */
function keep(sheet: TestSheet, state: DialogueState): void {
  const row = sheet.tab('Dialoger').cells.findIndex((cells) => cells[0]?.value === DIALOGUE);
  for (const [column, value] of Object.entries(encodeDialogue(state))) {
    sheet.type('Dialoger', row, sheet.column('Dialoger', `dialogues.${column}`), value);
  }
}

const shortened = (state: DialogueState): DialogueState => ({
  ...state,
  inputs: state.inputs.map((input) => ({
    ...input,
    text: `${input.text.slice(0, 150).trimEnd()}…`,
    ...(input.answered && {
      answered: {
        ...input.answered,
        text: `${(input.answered.text ?? '').replace(/\s+/g, ' ').slice(0, 139)}…`,
      },
    }),
  })),
});

describe('a long text', () => {
  test('is whole in what the page and the papers read', () => {
    const { state } = viewOf(answered());
    expectWhole(state);
    expect(hasCutTexts(state)).toBe(false);
  });

  test('is whole where the row holds its first words, as rows from before do', () => {
    const sheet = answered();
    keep(sheet, shortened(viewOf(sheet).state));
    expectWhole(viewOf(sheet).state);
  });

  test('is no edit by hand, whether the row knows all of it or its first words', () => {
    const sheet = answered();
    const whatHappened = () => sheet.rows('Händelser').map(({ type, data }) => `${type} ${data}`);
    const events = whatHappened();
    expect(sheet.row('Inlägg', `${DIALOGUE}/D1`)).toMatchObject({
      text: long('Inlägg'),
      answer: long('Svar'),
    });
    sheet.run('continueSweep');
    keep(sheet, shortened(viewOf(sheet).state));
    sheet.run('continueSweep');
    expect(whatHappened()).toEqual(events);
  });

  test('of the matter that an input became is whole too', () => {
    const sheet = answered();
    const matter = sheet.capture();
    const about = { dialogue: DIALOGUE };
    send(sheet, [
      { type: 'add_inputs', ...about, inputs: [{ text: 'Lampan' }] },
      { type: 'raise_inputs', ...about, items: [`${DIALOGUE}/I3`], matter },
      { type: 'triage', matter, owner: 'karin@example.se' },
    ]);
    send(sheet, [{ type: 'decide', matter, outcome: 'no', reason: long('Beslut') }]);
    expect(sheet.card(matter)?.state.decision?.reason).toMatch(/…$/);
    expect(viewOf(sheet).matters[0]?.outcome.decision?.reason).toBe(long('Beslut'));
  });
});

describe('a dialogue that its row has no room for', () => {
  const input = (running: number) => ({
    item: `${DIALOGUE}/I${running}`,
    text: `Punkt ${running}. ${'Ord '.repeat(60)}`,
    on: '2026-03-02' as const,
    answered: { outcome: 'no' as const, on: '2026-04-01' as const, text: long(`Svar ${running}`) },
  });
  const state: DialogueState = {
    dialogue: DIALOGUE,
    version: 900,
    form: 'medborgarmote',
    title: 'Torget',
    registered: '2026-02-02',
    occasions: [],
    checks: [],
    inputs: Array.from({ length: 400 }, (_, index) => input(index + 1)),
    actions: [],
    timeline: [],
  };

  test('keeps first words with a sign, and the rest of what it knows', () => {
    expect(JSON.stringify(state).length).toBeGreaterThan(4 * 49_000);
    const kept = decodeDialogue(encodeDialogue(state), DIALOGUE);
    if (!kept) throw new Error('readable cells');
    expect(kept.inputs).toHaveLength(400);
    expect(hasCutTexts(kept)).toBe(true);
    const [first] = kept.inputs;
    expect(first?.answered).toMatchObject({ outcome: 'no', on: '2026-04-01' });
    expect(first?.answered?.text?.length).toBeLessThanOrEqual(200);
    expect(isBeginningOf(first?.answered?.text ?? '', long('Svar 1'))).toBe(true);
    expect(isBeginningOf(first?.answered?.text ?? '', long('Svar 2'))).toBe(false);
  });

  test('keeps what fits whole', () => {
    const small = { ...state, inputs: state.inputs.slice(0, 100) };
    expect(decodeDialogue(encodeDialogue(small), DIALOGUE)).toEqual(small);
  });
});
