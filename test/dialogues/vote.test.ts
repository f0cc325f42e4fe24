/** The page on which residents vote: one ballot a code, and nothing that tells who chose what. */
import { expect, test } from 'vitest';
import { nameMark } from '../../shared/dialogues/name-answers.ts';
import { namedRows } from '../../shared/dialogues/paper-names.ts';
import '../apps-script/support/patience.ts';
import { TestSheet } from '../apps-script/support/sheet.ts';
import { mainOf, submit, visit } from '../apps-script/support/web.ts';

const DIALOGUE = 'SKÄ-D-2026-0001';
const idea = (running: number) => `${DIALOGUE}/I${running}`;

function votingOn(round: Readonly<Record<string, unknown>> = {}): {
  readonly sheet: TestSheet;
  readonly address: string;
  readonly codes: readonly string[];
  readonly id: string;
} {
  const sheet = TestSheet.ready();
  const about = { dialogue: DIALOGUE };
  const commands = [
    { type: 'plan_dialogue', form: 'medborgarbudget', title: 'Bredäng <bestämmer>' },
    { type: 'add_inputs', ...about, inputs: [{ text: 'Utegym' }, { text: 'Bod' }, { text: 'Tåg' }] },
    { type: 'open_round', ...about, amount: 100_000, rules: 'Alla som bor här', ...round },
    { type: 'assess_idea', ...about, item: idea(1), outcome: 'feasible', cost: 60_000 },
    { type: 'assess_idea', ...about, item: idea(2), outcome: 'feasible' },
    { type: 'assess_idea', ...about, item: idea(3), outcome: 'not_feasible', text: 'För dyrt' },
  ];
  const answer = sheet.call(
    'perform',
    commands.map((command) => ({ id: sheet.ulid(), ...command })),
  );
  expect(answer.ok && answer.replies.map(({ result }) => result)).toEqual(commands.map(() => 'done'));
  const made = sheet.call('createPhoneLink', { page: 'vote', dialogue: DIALOGUE, codes: 12 });
  if (!made.ok) throw new Error(made.message);
  return { sheet, address: made.address, codes: made.codes ?? [], id: made.link.id };
}

const keyOf = (address: string): string => new URL(address).searchParams.get('key') ?? '';
const vote = (sheet: TestSheet, address: string, fields: Readonly<Record<string, string>>): string =>
  mainOf(submit(sheet, { page: 'vote', key: keyOf(address), lang: 'sv', ...fields }).content);
const cast = (sheet: TestSheet): number =>
  sheet.rows('Händelser').filter(({ type }) => type === 'ballot_cast').length;

test('the ballot paper shows what can be voted for, as text', () => {
  const { sheet, address, codes } = votingOn();
  expect(codes).toHaveLength(12);
  expect(new Set(codes).size).toBe(12);
  const page = mainOf(visit(sheet, address));
  expect(page).toContain('Bredäng &lt;bestämmer&gt;');
  expect(page).toContain('Utegym');
  expect(page).toContain('kostar 60 000 kr');
  // Found not feasible: nobody is asked about it.
  expect(page).not.toContain('Tåg');
  expect(page).toContain('type="radio"');
});

test('a name that nobody has said is meant stands neither on the ballot paper nor on the slips', () => {
  const { sheet, address } = votingOn();
  const about = { dialogue: DIALOGUE };
  const perform = (command: object) => sheet.call('perform', [{ id: sheet.ulid(), ...about, ...command }]);
  perform({ type: 'correct_dialogue', title: 'Konsert med Anna Svensson' });
  perform({ type: 'add_inputs', inputs: [{ text: 'Scen som Håkan Svensson ritat' }] });
  perform({ type: 'assess_idea', item: idea(4), outcome: 'feasible' });
  const page = () => mainOf(visit(sheet, address));
  expect(page()).toContain('Scen som [namn] ritat');
  expect(page()).toContain('Konsert med [namn]');
  expect(page()).not.toContain('Svensson');
  // Whoever makes the slips is told, and the slips are as the ballot paper.
  const made = sheet.call('createPhoneLink', { page: 'vote', dialogue: DIALOGUE, codes: 1 });
  expect(made).toMatchObject({
    ok: true,
    ballot: { title: 'Konsert med [namn]', hidden: ['Anna Svensson', 'Håkan Svensson'] },
  });
  // Said to be meant, as on a paper: then it stands.
  const view = sheet.call('readDialogue', DIALOGUE);
  if (!view.ok) throw new Error(view.message);
  const named = namedRows({ state: view.view.state, matters: () => undefined, staff: [], language: 'sv' });
  perform({ type: 'answer_names', rows: named.map(nameMark), answer: 'keep' });
  expect(page()).toContain('Scen som Håkan Svensson ritat');
});

test('a code votes once, however it is typed and however often', () => {
  const { sheet, address, codes } = votingOn();
  const [first = '', second = ''] = codes;
  expect(vote(sheet, address, { code: first, idea: 'I1' })).toContain('Tack, din röst är lämnad');
  expect(vote(sheet, address, { code: first.toLowerCase().replace(/-/g, ' '), idea: 'I2' })).toContain(
    'Koden är redan använd',
  );
  expect(vote(sheet, address, { code: second, idea: 'I1' })).toContain('Tack');
  expect(cast(sheet)).toBe(2);
  const shown = sheet.call('readDialogue', DIALOGUE);
  const state = shown.ok ? shown.view.state : undefined;
  expect(state?.round?.cast).toBe(2);
  expect(state?.inputs.map((input) => input.cast)).toEqual([2, undefined, undefined]);
  // Neither the events nor the ledger hold a code, in whole or in part.
  const kept = JSON.stringify([sheet.rows('Händelser'), sheet.rows('Inkorg')]);
  for (const code of [first, second]) expect(kept).not.toContain(code.split('-').slice(1).join('-'));
});

test('a wrong code, no choice and too many choices leave the code unused', () => {
  const { sheet, address, codes } = votingOn({ votesEach: 2 });
  const [code = '', other = ''] = codes;
  const wrong = `1-${other.split('-').slice(1).join('-')}`;
  expect(vote(sheet, address, { code: wrong, 'idea-I1': '1' })).toContain('Koden stämmer inte');
  expect(vote(sheet, address, { code: `13-${code.slice(2)}`, 'idea-I1': '1' })).toContain(
    'Koden stämmer inte',
  );
  expect(vote(sheet, address, { code })).toContain('Välj minst ett förslag');
  // Not a candidate: as if nothing had been chosen.
  expect(vote(sheet, address, { code, 'idea-I3': '1' })).toContain('Välj minst ett förslag');
  expect(cast(sheet)).toBe(0);
  expect(vote(sheet, address, { code, 'idea-I1': '1', 'idea-I2': '1' })).toContain('Tack');
});

test('a revoked link, another page’s link and a vote that is over take nothing', () => {
  const { sheet, address, codes, id } = votingOn({ votingUntil: '2026-04-12' });
  const [code = ''] = codes;
  expect(vote(sheet, address, { code, idea: 'I1' })).toContain('Röstningen är inte öppen');
  const host = sheet.call('createPhoneLink', { page: 'host', office: 'Kontoret' });
  if (!host.ok) throw new Error(host.message);
  expect(vote(sheet, host.address, { code, idea: 'I1' })).not.toContain('Tack');
  sheet.call('revokePhoneLink', id);
  expect(vote(sheet, address, { code, idea: 'I1' })).not.toContain('Tack');
  expect(cast(sheet)).toBe(0);
});
