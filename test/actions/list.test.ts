import { describe, expect, it } from 'vitest';
import { crimePlan } from '../../shared/actions/crime-plan.ts';
import { exampleOf, examplesOf, exampleText, parseExample } from '../../shared/actions/example.ts';
import { type ActionFilter, countViews, filterActions } from '../../shared/actions/list.ts';
import { outcomesOf } from '../../shared/dialogues/programme.ts';
import type { DialogueState } from '../../shared/dialogues/state.ts';
import { line } from './support/lines.ts';

const TODAY = '2026-05-01';
const all: ActionFilter = { view: 'all', owner: '', area: '', measure: '', words: '' };
const items = (lines: readonly { readonly item: string }[]) => lines.map(({ item }) => item);

const LINES = [
  line({ item: 'late' }),
  line({ item: 'soon', due: '2026-05-20', owner: 'Bo', areas: ['Vårberg'] }),
  line({ item: 'far', due: '2026-12-01', measure: 'm1' }),
  line({ item: 'done', done: '2026-04-01' }),
  line({ item: 'check', done: '2026-01-31' }),
  line({ item: 'checked', done: '2026-01-01', checked: '2026-04-02', result: 'effect', isExample: true }),
  line({ item: 'cancelled', cancelled: '2026-04-01' }),
];

describe('the list of actions', () => {
  it('has each action in the views it belongs to; an effect is due ninety days after the action is done', () => {
    const view = (name: ActionFilter['view']) => items(filterActions(LINES, { ...all, view: name }, TODAY));
    expect(view('open')).toEqual(['late', 'soon', 'far']);
    expect(view('late')).toEqual(['late']);
    expect(view('soon')).toEqual(['soon']);
    expect(view('check')).toEqual(['check']);
    expect(items(filterActions(LINES, { ...all, view: 'check' }, '2026-04-30'))).toEqual([]);
    expect([...view('done')].sort()).toEqual(['check', 'checked', 'done']);
    expect(view('cancelled')).toEqual(['cancelled']);
    expect(countViews(LINES, TODAY)).toMatchObject({ open: 3, late: 1, check: 1, all: 7 });
  });

  it('is narrowed by owner, area, measure and words', () => {
    expect(items(filterActions(LINES, { ...all, owner: 'bo' }, TODAY))).toEqual(['soon']);
    expect(items(filterActions(LINES, { ...all, area: 'Vårberg' }, TODAY))).toEqual(['soon']);
    expect(items(filterActions(LINES, { ...all, measure: 'm1' }, TODAY))).toEqual(['far']);
    expect(items(filterActions(LINES, { ...all, words: 'vårberg LAMPOR' }, TODAY))).toEqual(['soon']);
    expect(filterActions(LINES, { ...all, words: 'lekplats' }, TODAY)).toEqual([]);
  });
});

describe('a good example', () => {
  const good = line({
    isExample: true,
    checked: '2026-04-02',
    done: '2026-01-20',
    result: 'effect',
    finding: 'Ring Lena på 070-123 45 67 eller lena@exempel.se, personnummer 19811218-9876.',
    problem: 'Mörkt på vägen',
  });

  it('is shown without who is responsible and without personal data, and says so', () => {
    const shown = JSON.stringify(exampleOf(good, 'Skärholmen', 'sv'));
    for (const secret of ['lena@exempel.se', '070-123', '19811218']) expect(shown).not.toContain(secret);
    expect(exampleOf(good, 'Skärholmen', 'sv')).toMatchObject({ masked: true, days: 10, area: 'Sätra' });
    expect(exampleOf(line({ isExample: true }), 'Skärholmen', 'sv').masked).toBe(false);
  });

  it('is only an action that somebody has marked', () => {
    const marked = [
      line(),
      good,
      { ...good, cancelled: '2026-04-01' as const },
      // Marked before its effect was put right.
      { ...good, item: 'without', result: 'none' as const },
    ];
    expect(items(examplesOf(marked, 'Skärholmen', 'sv'))).toEqual([good.item]);
  });

  it('goes to another district as a text, whatever stands around it; anything else is refused', () => {
    const example = exampleOf(good, 'Skärholmen', 'sv');
    expect(parseExample(`Hej!\n${exampleText(example)}\nHälsningar`)).toEqual(example);
    for (const wrong of ['', 'Hej', '{}', '{"gensvar":"example/1"}', '{"gensvar":"example/2","what":"x"}']) {
      expect(parseExample(wrong)).toBeUndefined();
    }
    const long = exampleText({ ...example, what: 'x'.repeat(5_000) });
    expect(parseExample(long)).toBeUndefined();
  });
});

describe('the plan against crime', () => {
  const PLAN = [
    line({ item: 'a', isInPlan: true, problem: 'Stölder vid torget', areas: ['Vårberg'] }),
    line({
      item: 'b',
      isInPlan: true,
      problem: 'stölder  vid torget ',
      areas: ['Sätra', 'Vårberg'],
      firstDue: '2026-03-01',
    }),
    line({
      item: 'c',
      isInPlan: true,
      problem: 'Klotter',
      done: '2026-01-31',
      evidence: 'https://exempel.se/foto',
    }),
    line({ item: 'd', isInPlan: true, problem: 'Klotter', cancelled: '2026-04-01' }),
    line({ item: 'e' }),
    line({ item: 'f', problem: 'Skräp vid bänkarna' }),
  ];
  const blocks = (order: 'problem' | 'area') =>
    crimePlan({ lines: PLAN, district: 'Skärholmen', order, today: TODAY, language: 'sv' });
  const headings = (order: 'problem' | 'area') =>
    blocks(order).flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
  const tables = (order: 'problem' | 'area') =>
    blocks(order).flatMap((block) => (block.kind === 'table' ? [block.table] : []));

  it('stands by problem, written alike or not, or by area', () => {
    expect(headings('problem')).toEqual(['Planen i siffror', 'Klotter', 'Stölder vid torget']);
    expect(headings('area')).toEqual(['Planen i siffror', 'Sätra', 'Vårberg']);
    expect(tables('problem')[2]?.rows).toHaveLength(2);
    expect(tables('area')[2]?.rows).toHaveLength(2);
  });

  it('counts each action once, without the cancelled ones, and names those', () => {
    const [figures] = tables('area');
    expect(figures?.rows.map(([, count]) => count)).toEqual(['0', '2', '1', '1', '0', '0', '0', '0', '1']);
    expect(JSON.stringify(blocks('problem'))).toContain('2 problem och 3 åtgärder');
    expect(JSON.stringify(blocks('problem'))).toContain('Inställda åtgärder: 1');
  });

  it('keeps the first day beside the one that holds, and says what was seen', () => {
    const [, , theft] = tables('problem');
    expect(theft?.rows.map((row) => row[4])).toContain('1 apr 2026 (först 1 mar 2026)');
    expect(tables('problem')[1]?.rows[0]?.[5]).toBe('Klar 31 jan 2026. Effekten följs upp 1 maj 2026');
  });
});

describe('a measure of the development programme', () => {
  const dialogue = (more: Partial<DialogueState>): DialogueState =>
    ({
      dialogue: 'SKÄ-D-2026-0001',
      title: 'Gården',
      form: 'boendedialog',
      planned: '2026-03-01',
      occasions: [],
      checks: [],
      inputs: [],
      actions: [],
      timeline: [],
      version: 1,
      stamps: [],
      ...more,
    }) as unknown as DialogueState;

  it('has its dialogues, the matters that came of them or act for it, and its actions', () => {
    const raised = [
      { item: 'I1', text: 'Mörkt', on: '2026-03-02', matter: 'SKÄ-2026-0007' },
      {
        item: 'I2',
        text: 'Fel',
        on: '2026-03-02',
        matter: 'SKÄ-2026-0008',
        struck: { on: '2026-03-03', reason: 'x' },
      },
    ];
    const serving = dialogue({
      measures: ['trygghet'],
      inputs: raised as unknown as DialogueState['inputs'],
    });
    const cancelled = dialogue({
      dialogue: 'SKÄ-D-2026-0002',
      measures: ['trygghet'],
      cancelled: { on: '2026-03-01', reason: 'Sjukdom' },
    });
    const own = line({ measure: 'trygghet' });
    const actions = [
      own,
      line({ item: 'off', measure: 'trygghet', cancelled: '2026-04-01' }),
      line({ item: 'gone', measure: 'trygghet', hangsOn: 'dialogue', subject: 'SKÄ-D-2026-0002' }),
      line({ item: 'other', measure: 'skola', hangsOn: 'dialogue', subject: 'SKÄ-D-2026-0001' }),
    ];
    const titles = new Map([
      ['SKÄ-2026-0001', 'Mörkt vid skolan'],
      ['SKÄ-2026-0007', 'Lampan'],
      ['SKÄ-2026-0008', 'Struken'],
    ]);
    const outcomes = outcomesOf({
      measures: ['trygghet', 'skola'],
      dialogues: [serving, cancelled],
      actions,
      titleOf: (number) => titles.get(number),
    });
    expect(outcomes[0]).toEqual({
      key: 'trygghet',
      dialogues: [{ number: 'SKÄ-D-2026-0001', title: 'Gården' }],
      matters: [
        { number: 'SKÄ-2026-0007', title: 'Lampan' },
        { number: 'SKÄ-2026-0001', title: 'Mörkt vid skolan' },
      ],
      actions: [own],
    });
    expect(outcomes[1]).toMatchObject({ matters: [], actions: [{ item: 'other' }] });
  });
});
