import { describe, expect, test } from 'vitest';
import type { ReadManyRequest } from '../../apps-script/sidebar-calls.ts';
import type { MineListName } from '../../shared/matters/mine.ts';
import './support/patience.ts';
import { TestSheet } from './support/sheet.ts';

const DAY = 86_400_000;

const refer = (matter: string, more: Readonly<Record<string, unknown>> = {}) => ({
  type: 'refer',
  matter,
  organisation: 'trafikkontoret',
  question: 'När lagas den?',
  ...more,
});
const cards = (sheet: TestSheet, request: ReadManyRequest) => {
  const answer = sheet.call('readMany', request);
  if (!answer.ok) throw new Error(answer.message);
  return answer.cards.map(({ state }) => state.matter);
};

describe('several matters at once', () => {
  const sheet = TestSheet.ready();
  const [a = '', b = '', c = ''] = sheet.captures(3);
  const bundle = sheet.ulid();
  sheet.done(refer(a, { bundle }));
  sheet.done(refer(b, { bundle }));
  sheet.done(refer(c));

  test('are read by their numbers, without their histories; a number without a row is left out', () => {
    const answer = sheet.call('readMany', { matters: [b, 'SKÄ-2026-9999', a] });
    if (!answer.ok) throw new Error(answer.message);
    expect(answer.cards.map(({ state }) => state.matter)).toEqual([b, a]);
    expect(answer.cards[0]?.state.timeline).toHaveLength(1);
  });

  test('are known by the question they were sent in, not by recipient and day alone', () => {
    expect(cards(sheet, { togetherWith: `${a}/R1` })).toEqual([a, b]);
    expect(cards(sheet, { togetherWith: `${c}/R1` })).toEqual([]);
  });

  test('a new issue gets one number for all of them, the next the next; both are found by it', () => {
    const group = (matter: string, title: string) => ({
      type: 'group',
      id: sheet.ulid(),
      matter,
      group: 'new',
      relation: 'same',
      title,
    });
    const answer = sheet.call('perform', [group(a, 'Belysning'), group(b, 'Belysning')]);
    if (!answer.ok) throw new Error(answer.message);
    const given = answer.replies.map((reply) =>
      reply.result === 'done' ? reply.card?.state.group?.group : reply.message,
    );
    expect(given).toEqual(['F-2026-0001', 'F-2026-0001']);
    expect(sheet.done({ ...group(c, 'Skräp') }).state.group?.group).toBe('F-2026-0002');
    expect(cards(sheet, { group: 'F-2026-0001' })).toEqual([a, b]);
    const lists = sheet.call('readCard', { matter: a });
    expect(lists.ok && !lists.unchanged && lists.lists?.issues).toEqual([
      { id: 'F-2026-0002', title: 'Skräp' },
      { id: 'F-2026-0001', title: 'Belysning' },
    ]);
  });

  test('a number that was lost on the way is not given twice for the same commands', () => {
    const command = {
      type: 'group',
      id: sheet.ulid(),
      matter: c,
      group: 'new',
      relation: 'related',
      title: 'Ny',
    };
    const first = sheet.done(command).state.group?.group;
    expect(sheet.done(command).state.group?.group).toBe(first);
  });

  test('the questions of their referrals come whole where a form quotes them', () => {
    const long = `Hur blir det med ${'gången under järnvägen och '.repeat(8)}lamporna?`;
    const parts = [`Vem äger ${'den långa '.repeat(20)}tunneln?`, 'När?'];
    sheet.done(refer(c, { organisation: 'sl', question: long, questions: parts }));
    const asked = (whole: boolean) => {
      const answer = sheet.call('readMany', { matters: [c], whole });
      const referral = answer.ok ? answer.cards[0]?.state.referrals.at(-1) : undefined;
      return [referral?.question, ...(referral?.questions ?? []).map(({ text }) => text)];
    };
    expect(asked(false)[0]).toMatch(/…$/);
    expect(asked(true)).toEqual([long, ...parts]);
  });

  test('the selection of several rows names them, and changes its mark with them', () => {
    const select = (row: number, rows: number) => {
      sheet.select('Ärenden', row, rows);
      const answer = sheet.call('readCard', { selection: true });
      return answer.ok && !answer.unchanged ? answer : undefined;
    };
    const two = select(2, 2);
    expect(two).toMatchObject({ card: null, selected: 2, several: [a, b] });
    expect(two?.rows).toEqual({ selected: 2, withoutMatter: 0 });
    // The header is no row to count; what lies below the last matter is.
    expect(select(1, 12)).toMatchObject({ selected: 3, rows: { selected: 11, withoutMatter: 8 } });
    const others = select(3, 2);
    expect(others).toMatchObject({ several: [b, c] });
    expect(others?.mark).not.toBe(two?.mark);
    const known = { matter: null, version: 0, selected: 2, mark: others?.mark ?? '' };
    expect(sheet.call('readCard', { selection: true, known })).toEqual({ ok: true, unchanged: true });
  });
});

describe('what waits today', () => {
  const sheet = TestSheet.ready(2);
  const start = sheet.now;
  const [own = '', others = '', late = ''] = sheet.captures(3);
  sheet.done({ type: 'triage', matter: own, owner: 'anna.berg@example.se' });
  sheet.done({ type: 'triage', matter: others, owner: 'bo@example.se' });
  sheet.done({ type: 'triage', matter: late, owner: 'bo@example.se' });
  sheet.done(refer(late, { due: '2026-04-14' }));
  sheet.done({ type: 'promise', matter: own, what: 'Besked', to: 'resident', due: '2026-04-20' });
  sheet.now = start + 7 * DAY;

  const lists = (scope: 'mine' | 'all') => {
    const answer = sheet.call('readMine', { scope });
    if (!answer.ok) throw new Error(answer.message);
    const found: Partial<Record<MineListName, readonly string[]>> = {};
    for (const { name, items } of answer.lists) found[name] = items.map(({ matter }) => matter);
    return found;
  };

  test('everybody’s, or only one’s own', () => {
    expect(lists('all')).toEqual({
      promises: [own],
      move_on: [own, others],
      reminders: [late],
      overdue: [late],
    });
    expect(lists('mine')).toEqual({ promises: [own], move_on: [own] });
  });

  test('a reminder takes it off the list of reminders, a pause does not make it less late', () => {
    sheet.done({ type: 'remind', matter: late, referral: `${late}/R1`, how: 'phone', text: '' });
    expect(lists('all')).not.toHaveProperty('reminders');
    expect(lists('all').overdue).toEqual([late]);
    sheet.done({ type: 'pause_referral', matter: late, referral: `${late}/R1`, reason: 'Vilken lampa?' });
    expect(lists('all')).not.toHaveProperty('reminders');
    expect(lists('all').overdue).toEqual([late]);
    expect(lists('all').we_owe).toEqual([late]);
  });

  test('costs as many service calls for a thousand matters as for three', () => {
    const few = () => {
      sheet.call('readMine', { scope: 'all' });
      return sheet.serviceCalls;
    };
    const before = few();
    for (let round = 0; round < 10; round++) sheet.captures(100);
    expect(few()).toBe(before);
    expect(before).toBeLessThan(60);
  });
});

describe('who takes up what', () => {
  const sheet = TestSheet.ready(3);
  const about = (theme: string) => sheet.capture({ theme, place: 'Sätra' });
  const answer = (matter: string, outcome: string) => {
    sheet.done(refer(matter));
    sheet.done({ type: 'record_answer', matter, referral: `${matter}/R1`, outcome, text: 'Svar.' });
  };
  answer(about('Belysning'), 'not_ours');
  answer(about('Belysning'), 'yes');
  answer(about('Belysning'), 'holding');

  test('is counted from the tab of referrals; a holding reply teaches nothing', () => {
    const card = sheet.call('readCard', { matter: 'SKÄ-2026-0001' });
    expect(card.ok && !card.unchanged && card.lists?.experience).toEqual([
      { organisation: 'trafikkontoret', theme: 'Belysning', place: 'Sätra', accepted: 1, refused: 1 },
    ]);
  });
});

describe('the history in full', () => {
  const sheet = TestSheet.ready(4);
  const matter = sheet.capture();
  const long = `Början. ${'Mycket mer att säga om lampan. '.repeat(40)}Slutet.`;
  sheet.done(refer(matter, { question: long, questions: ['När?', 'Vem?'] }));

  test('holds what the card has only the first words of', () => {
    expect(sheet.card(matter)?.state.timeline[1]?.excerpt).not.toContain('Slutet');
    const answer = sheet.call('readHistory', matter);
    if (!answer.ok) throw new Error(answer.message);
    expect(answer.events[1]).toMatchObject({
      texts: [long.trim(), '1. När?', '2. Vem?'],
      source: 'Sidopanelen',
      by: 'anna.berg@example.se',
    });
  });
});

describe('the menu', () => {
  const sheet = TestSheet.ready(5);
  test('opens the sidebar with the day’s list, and with a new matter', () => {
    for (const name of ['showMine', 'showNewMatter', 'showSidebar'] as const) {
      const result = sheet.run(name);
      expect(result.ok).toBe(true);
      expect(result.effects.map(({ kind }) => kind)).toEqual(['sidebar']);
    }
  });

  test('speaks the workbook’s language as soon as the script may read, and Swedish before', () => {
    const title = (authMode: 'NONE' | 'LIMITED' | 'FULL') =>
      JSON.stringify(sheet.run('onOpen', [], { kind: 'open' }, undefined, authMode).effects);
    expect(title('FULL')).toContain('Mina i dag');
    const row = sheet.rows('Inställningar').findIndex(({ key }) => key === 'language') + 2;
    sheet.type('Inställningar', row, sheet.column('Inställningar', 'settings.value'), 'English');
    sheet.call('whoAmI');
    expect(title('FULL')).toContain('Mine today');
    expect(title('LIMITED')).toContain('Mine today');
    expect(title('NONE')).toContain('Mina i dag');
  });
});

describe('a tab that somebody deletes while the sidebar is open', () => {
  const removed = (title: string) => {
    const sheet = TestSheet.ready(6);
    const matter = sheet.capture();
    sheet.apply({ kind: 'deleteSheet', sheet: sheet.tab(title).id });
    return { sheet, matter };
  };

  test('is named, with the way out, and nothing is half done', () => {
    const { sheet, matter } = removed('Remisser');
    const answer = sheet.call('perform', [{ id: sheet.ulid(), ...refer(matter) }]);
    expect(answer).toMatchObject({ ok: false });
    expect(!answer.ok && answer.message).toContain('fliken Remisser saknas');
    expect(sheet.rows('Händelser')).toHaveLength(1);
  });

  test('does not keep the day’s list from being shown', () => {
    expect(removed('Remisser').sheet.call('readMine', { scope: 'all' })).toMatchObject({ ok: true });
    const { sheet } = removed('Ärenden');
    const answer = sheet.call('readMine', { scope: 'all' });
    expect(!answer.ok && answer.message).toContain('fliken Ärenden saknas');
  });
});
