import { beforeAll, describe, expect, test } from 'vitest';
import './support/patience.ts';
import { figureEventsIn } from '../../shared/metrics/figureEventsIn.ts';
import { packedHead } from '../../shared/metrics/packedRows.ts';
import { figureTabTitle } from '../../shared/text/figures.ts';
import { engineFor, figureData, figuresIn } from './support/figures.ts';
import { TestSheet } from './support/sheet.ts';

/** Cells read in the last run. */
const cellsRead = (sheet: TestSheet): number =>
  Object.values(sheet.last?.counters ?? {}).reduce((sum, count) => sum + count.cellsRead, 0);

const EVENTS = 'Händelser';

/** Two header rows stand over the events. */
const reversed = (sheet: TestSheet): void => {
  const { id, cells } = sheet.tab(EVENTS);
  const rows = cells.slice(2).filter((row) => row?.some((cell) => cell && cell.value !== ''));
  const width = Math.max(...rows.map((row) => row.length));
  const whole = rows.reverse().map((row) => Array.from({ length: width }, (_, index) => row[index] ?? null));
  sheet.apply({ kind: 'cells', sheet: id, row: 2, column: 0, cells: whole });
};

describe('what the overview gets from the sheet', () => {
  const sheet = TestSheet.ready();
  const matter = sheet.capture({ place: 'Sätra · Ekholmsvägen', theme: 'Trafik' });

  test('are the events without a word of anybody’s, and the names that they need', () => {
    const data = figureData(sheet);
    expect(data).toMatchObject({ today: '2026-04-13', unreadable: 0, lists: { district: 'Skärholmen' } });
    const events = [...figureEventsIn(data.texts).events()];
    expect(events[0]).toMatchObject({ matter, type: 'matter_received', area: 'Sätra', theme: 'Trafik' });
    expect(JSON.stringify(data)).not.toMatch(/gångtunneln|Ekholmsvägen|anna\.berg/);
  });

  test('only what is new, when the rest is known', () => {
    const { last } = figureData(sheet);
    expect(figureData(sheet, last)).toEqual({ today: '2026-04-13', texts: [], last, unreadable: 0 });
    sheet.done({ type: 'triage', matter, owner: 'Anna' });
    const data = figureData(sheet, last);
    expect([...figureEventsIn(data.texts).events()].map(({ type }) => type)).toEqual(['matter_triaged']);
    expect(data.lists).toBeUndefined();
  });

  test('an undone step does not count, and the overview is told to count anew', () => {
    const { last } = figureData(sheet);
    const told = sheet.ulid();
    sheet.call('perform', [{ type: 'give_feedback', id: told, matter, channel: 'phone', text: 'Lagat.' }]);
    expect(figuresIn(figureData(sheet)).M12.events).toBe(1);
    const undone = sheet.perform({ type: 'undo', matter, undone: told });
    expect(undone.result).toBe('done');
    expect(figuresIn(figureData(sheet)).M12.events).toBe(0);
    expect(figureEventsIn(figureData(sheet, last).texts).undoes).toBe(true);
  });

  test('a matter struck out is in no figure', () => {
    const other = sheet.capture({ title: 'Av misstag' });
    const before = figuresIn(figureData(sheet)).M1.value;
    sheet.done({ type: 'strike', matter: other, reason: 'Dubbelregistrerat' });
    expect(figuresIn(figureData(sheet)).M1.value).toBe(before - 1);
  });

  test('an event that somebody has written over is left out, and said', () => {
    const damaged = TestSheet.ready();
    damaged.capture();
    damaged.capture();
    damaged.type(EVENTS, 2, damaged.column(EVENTS, 'events.data'), 'oj');
    const data = figureData(damaged);
    expect(data.unreadable).toBe(1);
    expect(figuresIn(data).M1.value).toBe(1);
  });
});

describe('a list that has grown long', () => {
  let sheet: TestSheet;
  let first: ReturnType<typeof figureData>;
  let cellsAtFirst = 0;
  beforeAll(() => {
    sheet = TestSheet.ready();
    for (let round = 0; round < 11; round++) sheet.captures(100);
    first = figureData(sheet);
    cellsAtFirst = cellsRead(sheet);
  });

  test('is kept in a hidden tab, and then only its end is read', () => {
    expect(sheet.tab(figureTabTitle).properties.hidden).toBe(true);
    const again = figureData(sheet);
    expect(figuresIn(again)).toEqual(figuresIn(first));
    expect(cellsRead(sheet)).toBeLessThan(cellsAtFirst * 0.7);
    const number = sheet.capture({ title: 'Ett till' });
    expect(engineFor(figureData(sheet)).matters('M1.received')).toContain(number);
    expect(figuresIn(figureData(sheet)).M1.value).toBe(1101);
  });

  test('asked for what is new, it gives that and no more, though a text that is kept holds some of it', () => {
    const { last } = figureData(sheet);
    const added = [...figureEventsIn(figureData(sheet, 100).texts).events()];
    expect(added).toHaveLength(last - 100);
    expect(figureData(sheet, last).texts).toEqual([]);
  });

  test('service calls of an opening do not depend on how long it is', () => {
    const small = TestSheet.ready();
    small.capture();
    figureData(small);
    const few = small.serviceCalls;
    figureData(sheet);
    // One more look at the hidden tab: its size, and its cells.
    expect(sheet.serviceCalls - few).toBeLessThanOrEqual(6);
  });

  test('sorted the other way round, it is read whole and gives the same', () => {
    const sorted = TestSheet.ready();
    for (let round = 0; round < 11; round++) sorted.captures(100);
    const figures = figuresIn(figureData(sorted));
    reversed(sorted);
    expect(figuresIn(figureData(sorted))).toEqual(figures);
    sorted.capture();
    expect(figuresIn(figureData(sorted)).M1.value).toBe(1101);
  });

  test('what is kept may be damaged or deleted: it is made again', () => {
    const figures = figuresIn(figureData(sheet));
    const { id, cells } = sheet.tab(figureTabTitle);
    const text = String(cells[0]?.[5]?.value ?? '');
    sheet.apply({
      kind: 'cells',
      sheet: id,
      row: 0,
      column: 5,
      cells: [[{ value: `${text.slice(0, -9)}]]` }]],
    });
    expect(figuresIn(figureData(sheet))).toEqual(figures);
    expect(figuresIn(figureData(sheet))).toEqual(figures);
    expect(packedHead(String(sheet.tab(figureTabTitle).cells[0]?.[5]?.value))).toMatchObject({ from: 1 });
    sheet.apply({ kind: 'deleteSheet', sheet: sheet.tab(figureTabTitle).id });
    expect(figuresIn(figureData(sheet))).toEqual(figures);
  });
});

describe('the rows behind a list', () => {
  const sheet = TestSheet.ready();
  const matter = sheet.capture();
  const { state } = sheet.done({
    type: 'refer',
    matter,
    organisation: 'trafikkontoret',
    question: 'När lagas lampan?',
  });

  test('come in the order asked for, and those without a row are left out', () => {
    const other = sheet.capture({ title: 'Annat' });
    const answer = sheet.call('readMatterLines', [other, 'SKÄ-2026-9999', matter]);
    expect(answer.ok && answer.lines.map((line) => [line.matter, line.title])).toEqual([
      [other, 'Annat'],
      [matter, 'Mörkt i gångtunneln'],
    ]);
  });

  test('of referrals have the question', () => {
    const referral = state.referrals[0]?.referral ?? '';
    const answer = sheet.call('readReferralLines', [referral, 'SKÄ-2026-0001/R9']);
    expect(answer.ok && answer.lines).toEqual([
      expect.objectContaining({ referral, question: 'När lagas lampan?', title: 'Mörkt i gångtunneln' }),
    ]);
  });

  test('a matter is shown by selecting its row; one without a row is said', () => {
    expect(sheet.call('showMatter', matter)).toEqual({ ok: true });
    expect(sheet.call('showMatter', 'SKÄ-2026-9999')).toMatchObject({
      ok: false,
      message: expect.stringContaining('SKÄ-2026-9999'),
    });
  });
});

describe('the web page', () => {
  const sheet = TestSheet.ready();
  sheet.capture({ place: 'Sätra' });
  const get = (queryString: string, parameters: Record<string, string[]>): string => {
    const result = sheet.run('doGet', [], { kind: 'get', parameters, queryString }, '');
    if (!result.ok) throw new Error(result.error.message);
    return String((result.value as { content: unknown }).content);
  };

  test('opens with the link’s secret, with the data inside and no word of anybody’s', () => {
    const link = sheet.call('overviewLink');
    if (!link.ok) throw new Error(link.message);
    const secret = new URL(link.address).searchParams.get('overview') ?? '';
    expect(secret).toMatch(/^[\w-]{24}$/);
    const page = get(`overview=${secret}&period=all`, { overview: [secret], period: ['all'] });
    expect(page).toContain('id="start"');
    expect(page).toContain('period=all');
    expect(page).not.toMatch(/gångtunneln/);
    for (const wrong of ['', secret.slice(0, -1), `${secret}0`, secret.toUpperCase()]) {
      expect(get(`overview=${wrong}`, { overview: [wrong] })).not.toContain('id="start"');
    }
  });

  test('closes when its link is revoked or has run out, and says why to whoever had it', () => {
    const made = () => {
      const answer = sheet.call('overviewLink');
      if (!answer.ok) throw new Error(answer.message);
      const secret = new URL(answer.address).searchParams.get('overview') ?? '';
      return { secret, id: answer.links[0]?.id ?? '' };
    };
    const open = (secret: string) => get(`overview=${secret}`, { overview: [secret] });
    const [one, other] = [made(), made()];
    const revoked = sheet.call('revokeOverviewLink', one.id);
    expect(revoked.ok && revoked.links.find(({ id }) => id === one.id)).toMatchObject({
      by: 'anna.berg@example.se',
      state: 'revoked',
    });
    expect(open(one.secret)).toContain('Länken gäller inte längre');
    expect(open(one.secret)).not.toContain('id="start"');
    expect(open(other.secret)).toContain('id="start"');
    expect(sheet.call('revokeOverviewLink', 'f'.repeat(32))).toMatchObject({ ok: false });
    const before = sheet.now;
    sheet.now += 182 * 86_400_000;
    expect(open(other.secret)).toContain('Länken gäller inte längre');
    const listed = sheet.call('listOverviewLinks');
    expect(listed.ok && listed.links.find(({ id }) => id === other.id)?.state).toBe('expired');
    sheet.now = before;
    // Nobody who can read the properties can open the page.
    expect(JSON.stringify(sheet.state)).not.toContain(other.secret);
  });
});
