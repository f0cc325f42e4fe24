import { describe, expect, test } from 'vitest';
import { ROLES } from '../../shared/matters/kinds.ts';
import { MINE_LISTS, type MineMatter, MOST_ITEMS, mineLists, ROLE_LISTS } from '../../shared/matters/mine.ts';
import { FIRST_LADDER } from '../../shared/referrals/reminders.ts';

const matter = (more: Partial<MineMatter> = {}): MineMatter => ({
  matter: 'SKÄ-2026-0001',
  title: 'Lampa',
  owner: 'anna@example.se',
  isProposal: false,
  stage: 'referred',
  received: '2026-03-01',
  open: [],
  promises: [],
  actions: [],
  unchecked: [],
  ...more,
});
const rules = { today: '2026-04-13', closed: new Set<string>(), ladder: FIRST_LADDER } as const;
const names = (matters: readonly MineMatter[], owner?: string) =>
  mineLists(matters, owner === undefined ? rules : { ...rules, owner }).map(({ name }) => name);
const open = (due: `${number}-${number}-${number}`, more = {}) => ({
  organisation: 'Trafikkontoret',
  sent: '2026-03-02' as const,
  due,
  isPaused: false,
  reminders: [],
  ...more,
});

describe('what waits today', () => {
  test('the district’s own tasks, each in its list', () => {
    const tasks = ['triage', 'answer_department', 'tell', 'refer_or_decide', 'close'] as const;
    const matters = tasks.map((task) => matter({ task: { task, since: '2026-04-01' } }));
    expect(names(matters)).toEqual(['triage', 'we_owe', 'hand_on', 'move_on', 'close']);
  });
  test('a late referral is overdue and to be reminded; a paused one is late, but nobody is reminded', () => {
    expect(names([matter({ open: [open('2026-04-09')] })])).toEqual(['reminders', 'overdue']);
    expect(names([matter({ open: [open('2026-04-13')] })])).toEqual([]);
    expect(names([matter({ open: [open('2026-04-09', { isPaused: true })] })])).toEqual(['overdue']);
  });
  test('whoever has been reminded is not to be reminded at once again', () => {
    const reminders = [{ level: 1, on: '2026-04-13' }];
    expect(names([matter({ open: [open('2026-04-09', { reminders })] })])).toEqual(['overdue']);
  });
  test('promises and actions a few working days ahead, not later', () => {
    const promise = (due: `${number}-${number}-${number}`) => matter({ promises: [{ what: 'Besked', due }] });
    expect(names([promise('2026-04-16')])).toEqual(['promises']);
    expect(names([promise('2026-04-17')])).toEqual([]);
    expect(names([matter({ actions: [{ what: 'Byt', due: '2026-04-01' }] })])).toEqual(['actions']);
  });
  test('a proposal is watched after 270 days, until it is decided', () => {
    const proposal = (received: `${number}-${number}-${number}`, stage: MineMatter['stage'] = 'referred') =>
      names([matter({ isProposal: true, received, stage })]);
    expect(proposal('2025-07-16')).toEqual(['one_year']);
    expect(proposal('2025-07-17')).toEqual([]);
    expect(proposal('2025-07-16', 'decided')).toEqual([]);
    expect(names([matter({ received: '2025-01-01' })])).toEqual([]);
  });
  test('only my own, and those that nobody owns', () => {
    const task = { task: 'tell', since: '2026-04-01' } as const;
    const count = (owner: string) =>
      mineLists([matter({ task, owner })], { ...rules, owner: 'anna@example.se' }).length;
    expect([count('Anna@example.se '), count(''), count('bo@example.se')]).toEqual([1, 1, 0]);
  });
  test('the longest waited for first, a page at a time, and how many there are', () => {
    const matters = Array.from({ length: 120 }, (_, index) =>
      matter({
        matter: `SKÄ-2026-0${index + 100}`,
        task: { task: 'triage', since: index === 119 ? '2026-01-02' : '2026-04-01' },
      }),
    );
    const [list] = mineLists(matters, rules);
    expect(list).toMatchObject({ count: 120 });
    expect(list?.items).toHaveLength(MOST_ITEMS);
    expect(list?.items[0]?.matter).toBe('SKÄ-2026-0219');
    const pages = [0, 1, 2].flatMap((page) =>
      mineLists(matters, { ...rules, page: { list: 'triage', from: page * MOST_ITEMS } }),
    );
    expect(pages.map(({ name, count }) => `${name} ${count}`)).toEqual(Array(3).fill('triage 120'));
    expect(new Set(pages.flatMap(({ items }) => items.map((item) => item.matter))).size).toBe(120);
  });
  test('nobody is waited for in a matter that is over, nor by a question that a decision has overtaken', () => {
    const late = { open: [open('2026-04-01')] };
    expect(names([matter({ ...late, stage: 'closed' }), matter({ ...late, stage: 'withdrawn' })])).toEqual(
      [],
    );
    expect(names([matter({ ...late, decided: '2026-03-10' })])).toEqual([]);
    expect(names([matter({ ...late, decided: '2026-03-01' })])).toEqual(['reminders', 'overdue']);
  });
});

test('every role begins with lists that exist, none twice', () => {
  for (const role of ROLES) {
    const lists = ROLE_LISTS[role];
    expect(lists.length).toBeGreaterThan(2);
    expect(new Set(lists).size).toBe(lists.length);
    for (const list of lists) expect(MINE_LISTS).toContain(list);
  }
});
