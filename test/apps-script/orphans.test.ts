/** Matters that say they come from a point of a dialogue which does not lead to them, and what striking a walk leaves. */
import { describe, expect, test } from 'vitest';
import './support/patience.ts';
import { openMattersOf, raisingCommands } from '../../shared/dialogues/raise.ts';
import { TestSheet } from './support/sheet.ts';

const WALK = 'SKÄ-D-2026-0001';
const POINT = `${WALK}/D1`;

type Command = Readonly<Record<string, unknown>>;

function perform(sheet: TestSheet, ...commands: readonly Command[]) {
  const answer = sheet.call('performDialogue', {
    commands: commands.map((command) => ({ id: sheet.ulid(), ...command })),
  });
  if (!answer.ok) throw new Error(answer.message);
  return answer;
}
/** A walk with one defect. */
function walk(): TestSheet {
  const sheet = TestSheet.ready();
  perform(
    sheet,
    {
      type: 'plan_dialogue',
      form: 'trygghetsvandring',
      title: 'Torget',
      occasions: [{ kind: 'walk', on: '2026-04-13' }],
    },
    { type: 'add_inputs', dialogue: WALK, inputs: [{ text: 'Lampan är trasig', defect: 'lighting' }] },
  );
  return sheet;
}
const input = { item: POINT, text: 'Lampan är trasig', on: '2026-04-13', defect: 'lighting' } as const;
/** The commands that make the point a matter and ask about it; the first of them makes the matter alone. */
const raising = (sheet: TestSheet) =>
  raisingCommands(
    {
      dialogue: WALK,
      title: 'Torget',
      inputs: [input],
      refer: { organisation: 'trafikkontoret', question: 'När?' },
    } as Parameters<typeof raisingCommands>[0],
    () => sheet.ulid(),
  ).map(({ together: _, ...command }) => command as Command);
const orphans = (sheet: TestSheet) => {
  const answer = sheet.call('readHealth', { step: 1 });
  if (!answer.ok) throw new Error(answer.message);
  return answer.findings.filter(({ kind }) => kind === 'orphan_matter');
};
const repair = (sheet: TestSheet) => {
  const answer = sheet.call('repairHealth', { id: 'orphan_matter:matters:' });
  if (!answer.ok) throw new Error(answer.message);
};

describe('an orphan', () => {
  test('is tied to its point where the point is free', () => {
    const sheet = walk();
    const [capture] = raising(sheet);
    const answer = perform(sheet, capture ?? {});
    const matter = answer.replies[0]?.result === 'done' ? answer.replies[0].matter : '';
    expect(orphans(sheet)).toMatchObject([{ group: 'repairable', text: expect.stringContaining(matter) }]);
    repair(sheet);
    expect(orphans(sheet)).toEqual([]);
    expect(sheet.row('Inlägg', POINT)?.matter).toBe(matter);
  });

  test('is struck out as a double where the point is a matter already; the one that it leads to stands', () => {
    const sheet = walk();
    perform(sheet, ...raising(sheet));
    expect(orphans(sheet)).toEqual([]);
    const kept = sheet.row('Inlägg', POINT)?.matter ?? '';
    const [capture, , refer] = raising(sheet);
    const double = perform(sheet, capture ?? {}).replies[0];
    const number = double?.result === 'done' ? double.matter : '';
    perform(sheet, { ...refer, matter: number });
    expect(orphans(sheet)).toHaveLength(1);
    repair(sheet);
    expect(orphans(sheet)).toEqual([]);
    expect(sheet.row('Ärenden', number)?.stage).toBe('Makulerat');
    expect(sheet.row('Ärenden', kept)?.stage).toBe('På remiss');
  });
});

test('a walk that is struck out tells which of its matters are still open, and strikes them with it in one press', () => {
  const sheet = walk();
  const { view } = perform(sheet, ...raising(sheet));
  if (!view) throw new Error('no view');
  const [open] = openMattersOf(view.state, view.matters);
  expect(open?.matter).toBe(sheet.row('Inlägg', POINT)?.matter);
  const together = sheet.ulid();
  const reason = 'Registrerad två gånger';
  const struck = perform(
    sheet,
    { type: 'strike', matter: open?.matter, reason, together },
    { type: 'strike_dialogue', dialogue: WALK, reason, together },
  );
  expect(struck.replies.map(({ result }) => result)).toEqual(['done', 'done']);
  expect(openMattersOf(struck.view?.state ?? view.state, struck.view?.matters ?? [])).toEqual([]);
  // A point of a dialogue that is struck out still leads to its matter: no orphan.
  expect(orphans(sheet)).toEqual([]);
});
