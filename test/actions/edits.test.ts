/** What people write in the tab of actions becomes steps, whatever the action hangs on; and whose day's list it is on. */
import { describe, expect, test } from 'vitest';
import '../apps-script/support/patience.ts';
import { markOf, typeIn } from '../apps-script/support/edit.ts';
import { TestSheet } from '../apps-script/support/sheet.ts';

const DIALOGUE = 'SKÄ-D-2026-0001';
const MATTER = 'SKÄ-2026-0001';
const TAB = 'Åtgärder';

function send(sheet: TestSheet, commands: readonly Readonly<Record<string, unknown>>[]): void {
  const sent = commands.map((command) => ({ id: sheet.ulid(), ...command }));
  const answer = sheet.call('performDialogue', { commands: sent });
  expect(JSON.stringify(answer)).not.toContain('refused');
}

function planned(): TestSheet {
  const sheet = TestSheet.ready();
  send(sheet, [
    { type: 'capture', kind: 'comment', channel: 'mail', title: 'Mörkt', text: 'Mörkt' },
    { type: 'plan_dialogue', form: 'boendedialog', title: 'Gården', lead: 'anna@exempel.se' },
    { type: 'plan_action', matter: MATTER, what: 'Byta lampor', owner: 'lena@exempel.se', due: '2026-06-01' },
    {
      type: 'plan_action',
      dialogue: DIALOGUE,
      what: 'Nya bänkar',
      owner: 'lena@exempel.se',
      due: '2026-06-01',
    },
  ]);
  return sheet;
}
const rowOf = (sheet: TestSheet, key: string): number =>
  sheet.tab(TAB).cells.findIndex((cells) => cells[0]?.value === key);
const events = (sheet: TestSheet) => sheet.rows('Händelser').map(({ type }) => type);

describe.each([
  ['a matter', `${MATTER}/A1`],
  ['a dialogue', `${DIALOGUE}/A1`],
])('an action of %s, edited by hand', (_what, item) => {
  test('a later day moves it and the first stays; a day under done finishes it, and emptied takes that back', () => {
    const sheet = planned();
    const row = rowOf(sheet, item);
    typeIn(sheet, TAB, row, 'actions.due', '2026-07-01');
    expect(sheet.row(TAB, item)).toMatchObject({ firstDue: '2026-06-01', due: '2026-07-01' });
    expect(events(sheet)).toContain('action_moved');
    typeIn(sheet, TAB, row, 'actions.done', '2026-04-13');
    expect(sheet.row(TAB, item)).toMatchObject({ done: '2026-04-13', stage: 'Klar' });
    typeIn(sheet, TAB, row, 'actions.done', '');
    expect(sheet.row(TAB, item)).toMatchObject({ done: '', stage: 'Planerad' });
  });

  test('who is responsible, who carries it out and what is measured are put right', () => {
    const sheet = planned();
    const row = rowOf(sheet, item);
    typeIn(sheet, TAB, row, 'actions.owner', 'bo@exempel.se');
    typeIn(sheet, TAB, row, 'actions.organisation', 'trafikkontoret');
    typeIn(sheet, TAB, row, 'actions.partners', 'Polisen; Sätra Gårdsförening');
    typeIn(sheet, TAB, row, 'actions.indicator', 'Andel otrygga · Mätningen');
    typeIn(sheet, TAB, row, 'actions.horizon', 'i år');
    expect(events(sheet).filter((type) => type === 'action_corrected')).toHaveLength(5);
    expect(sheet.row(TAB, item)).toMatchObject({
      owner: 'bo@exempel.se',
      organisation: 'Trafikkontoret',
      partners: 'Polisen; Sätra Gårdsförening',
      indicator: 'Andel otrygga · Mätningen',
      horizon: 'I år',
    });
  });

  test('what follows from others, an unknown organisation and an empty name are marked and kept', () => {
    const sheet = planned();
    const row = rowOf(sheet, item);
    const before = events(sheet).length;
    for (const [column, text] of [
      ['actions.stage', 'Klar'],
      ['actions.firstDue', '2026-01-01'],
      ['actions.organisation', 'Okända kontoret'],
      ['actions.owner', ''],
      ['actions.horizon', 'kanske'],
    ] as const) {
      typeIn(sheet, TAB, row, column, text);
      expect(markOf(sheet, TAB, row, column).note).toContain('Gensvar:');
    }
    expect(events(sheet)).toHaveLength(before);
  });
});

describe('the day’s list', () => {
  const mine = (sheet: TestSheet, user?: string) => {
    const result = sheet.run('readMine', [{ scope: 'mine' }], undefined, user);
    if (!result.ok) throw new Error(result.error.message);
    const { lists } = result.value as {
      lists: { name: string; items: { matter: string; what?: string }[] }[];
    };
    const named = (name: string) =>
      (lists.find((list) => list.name === name)?.items ?? []).map(({ matter }) => matter);
    return { actions: named('actions'), effects: named('effects') };
  };
  const soon = (more: Readonly<Record<string, unknown>>) => ({
    type: 'plan_action',
    what: 'Nu',
    due: '2026-04-14',
    ...more,
  });

  test('an action is on the list of whoever is responsible for it, of a matter or of a dialogue', () => {
    const sheet = planned();
    send(sheet, [
      soon({ matter: MATTER, owner: 'lena@exempel.se' }),
      soon({ dialogue: DIALOGUE, owner: 'Lena@exempel.se' }),
      soon({ dialogue: DIALOGUE, owner: 'Sätra Gårdsförening' }),
    ]);
    expect(mine(sheet, 'lena@exempel.se').actions.sort()).toEqual([MATTER, DIALOGUE].sort());
    // An association answers for it: whoever leads the dialogue sees to it.
    expect(mine(sheet, 'anna@exempel.se').actions).toEqual([DIALOGUE]);
    expect(mine(sheet, 'bo@exempel.se').actions).toEqual([]);
  });

  test('an effect is on it when ninety days have gone, not before', () => {
    const sheet = planned();
    send(sheet, [{ type: 'finish_action', dialogue: DIALOGUE, item: `${DIALOGUE}/A1` }]);
    expect(mine(sheet, 'lena@exempel.se').effects).toEqual([]);
    sheet.now += 90 * 86_400_000;
    expect(mine(sheet, 'lena@exempel.se').effects).toEqual([DIALOGUE]);
  });
});
