/** What the start page says of dialogues, and the two limits that a workbook sets itself. */
import { describe, expect, it, test } from 'vitest';
import '../apps-script/support/patience.ts';
import { type DialogueGlance, waitingOf } from '../../shared/dialogues/waiting.ts';
import { TestSheet } from '../apps-script/support/sheet.ts';

const TODAY = '2026-04-20';

describe('waitingOf', () => {
  const glance: DialogueGlance = {
    stage: 'held',
    on: '2026-04-13',
    next: undefined,
    inputs: 3,
    hasResults: false,
    untouched: 2,
    told: undefined,
  };
  it.each([
    [{}, 'answer', '2026-04-13'],
    [{ untouched: 0 }, 'tell', '2026-04-13'],
    [{ inputs: 0, untouched: 0 }, 'add_inputs', '2026-04-13'],
    // A panel in an app has counts and nothing else: its members are to be told.
    [{ inputs: 0, untouched: 0, hasResults: true }, 'tell', '2026-04-13'],
    [{ next: '2026-04-20' }, 'hold', '2026-04-20'],
    [{ stage: 'planned', next: '2026-04-19' }, 'hold', '2026-04-19'],
    [{ stage: 'told', told: '2026-04-15' }, 'close', '2026-04-15'],
  ] as const)('%o waits for %s since %s', (change, what, since) => {
    expect(waitingOf({ ...glance, ...change }, TODAY)).toMatchObject({ what, since });
  });

  it.each([
    { stage: 'planned', next: '2026-04-21' },
    { stage: 'closed' },
    { stage: 'struck', next: '2026-04-19' },
  ] as const)('%o waits for nobody here', (change) => {
    expect(waitingOf({ ...glance, ...change }, TODAY)).toBeUndefined();
  });
});

const DIALOGUE = 'SKÄ-D-2026-0001';

function send(sheet: TestSheet, ...commands: readonly Readonly<Record<string, unknown>>[]): void {
  const answer = sheet.call(
    'perform',
    commands.map((command) => ({ id: sheet.ulid(), ...command })),
  );
  expect(answer.ok && answer.replies.map(({ result }) => result)).toEqual(commands.map(() => 'done'));
}
const planned = (on: string) => ({
  type: 'plan_dialogue',
  form: 'boendedialog',
  title: 'Gården',
  lead: 'lena@example.se',
  areas: ['Sätra'],
  occasions: [{ kind: 'session', on }],
});
const set = (sheet: TestSheet, key: string, value: string): void => {
  const row = sheet.rows('Inställningar').findIndex((each) => each.key === key);
  expect(row).toBeGreaterThanOrEqual(0);
  sheet.type('Inställningar', row + 2, sheet.column('Inställningar', 'settings.value'), value);
};

test('a dialogue stands in “Mina i dag” with its next step', () => {
  const sheet = TestSheet.ready();
  send(sheet, planned('2026-04-13'), {
    type: 'add_inputs',
    dialogue: DIALOGUE,
    inputs: [{ text: 'Mörkt' }, { text: 'Bänkar' }],
  });
  send(sheet, { type: 'hold_occasion', dialogue: DIALOGUE, kind: 'session', held: '2026-04-13' });
  const mine = sheet.call('readMine', { scope: 'all' });
  const list = mine.ok ? mine.lists.find(({ name }) => name === 'dialogues') : undefined;
  expect(list?.items).toMatchObject([
    { matter: DIALOGUE, title: 'Gården', what: '2 inlägg väntar på besked', day: '2026-04-13' },
  ]);
});

test('the weeks between dialogues and the smallest count are the workbook’s own', () => {
  const sheet = TestSheet.ready();
  send(sheet, planned('2026-05-13'));
  const clashes = () => {
    const answer = sheet.call('readPlanning', { areas: ['Sätra'], days: ['2026-06-03'] });
    return answer.ok ? answer.clashes.length : undefined;
  };
  expect(clashes()).toBe(1);
  set(sheet, 'dialogue_weeks', '2');
  set(sheet, 'smallest_count', '10');
  expect(clashes()).toBe(0);
  const read = sheet.call('readDialogues');
  expect(read.ok && read.lists.smallest).toBe(10);
});
