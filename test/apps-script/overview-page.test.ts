import { expect, test } from 'vitest';
import { areasOf } from '../../apps-script/reading/areas.ts';
import { figureRowsOf } from '../../apps-script/reading/figure-events.ts';
import { withStart } from '../../apps-script/web/public-page.ts';

test('what a page begins with cannot end its element, whatever it holds', () => {
  const hostile = { text: '</script><script>alert(1)</script>`<!--&\u2028' };
  const page = withStart('<body><div id="panel"></div></body>', JSON.stringify(hostile));
  const [, json] =
    /<script type="application\/json" id="start">([\s\S]*?)<\/script><div id="panel">/.exec(page) ?? [];
  expect(JSON.parse(json ?? '')).toEqual(hostile);
  expect(json).not.toMatch(/[<>&`\u2028]/);
});

test('the area of a place is the longest name in it that stands as words', () => {
  const place = (name: string, within = '', aliases: string[] = [], residents?: number) => ({
    name,
    isNeighbourhood: within === '',
    within,
    residents,
    aliases,
  });
  const { areaOf, names, residents, stamp } = areasOf([
    place('Sätra', '', ['Sätraskogen'], 7600),
    place('Vårberg'),
    place('Vårberg strand'),
    place('Ekholmsskolan', 'sätra'),
    place('Kiosken', 'Okänd ort'),
  ]);
  expect(areaOf('Sätra · Ekholmsvägen 3')).toBe('Sätra');
  expect(areaOf('vid vårberg strand')).toBe('Vårberg strand');
  expect(areaOf('Sätragården')).toBeUndefined();
  expect(areaOf('')).toBeUndefined();
  expect(areaOf('Ekholmsskolan, baksidan')).toBe('Sätra');
  expect(areaOf('i Sätraskogen')).toBe('Sätra');
  expect(areaOf('Kiosken')).toBeUndefined();
  expect(names).toEqual(['Sätra', 'Vårberg', 'Vårberg strand']);
  expect(residents).toEqual([{ area: 'Sätra', residents: 7600 }]);
  expect(areasOf([place('Sätra')]).stamp).not.toBe(stamp);
});

const row = (key: string, data: string, part = '') => ({
  key,
  part,
  matter: 'A',
  type: '',
  at: '2026-02-02',
  what: '',
  enteredAt: '2026-02-02T08:00:00.000Z',
  by: '',
  source: '',
  command: `0000000000000000000000000${key}`,
  data,
});
const told = '{"type":"feedback_given","channel":"mail","text":"Hej"}';

test('content in several rows is one event, and what is still being written ends the reading', () => {
  const cells = [row('1', told.slice(0, 20)), row('1', told.slice(20), '1'), row('2', ''), row('3', told)];
  const writing = figureRowsOf(cells, {}, () => true);
  expect(writing).toMatchObject({ last: 1, covered: 2, unreadable: 0, isInOrder: true });
  expect(writing.rows.map(({ sequence }) => sequence)).toEqual([1]);
  const written = figureRowsOf(cells, {}, () => false);
  expect(written).toMatchObject({ last: 3, covered: 4, unreadable: 1 });
  expect(written.rows.map(({ sequence }) => sequence)).toEqual([1, 3]);
  expect(JSON.stringify(written.rows)).not.toContain('Hej');
});

test('a list that was sorted is seen, and a fact that cannot be is counted as unreadable', () => {
  expect(figureRowsOf([row('2', told), row('1', told)], {}, () => false).isInOrder).toBe(false);
  const odd = figureRowsOf([row('1', '{"type":"promise_made","due":7}')], {}, () => false);
  expect(odd).toMatchObject({ rows: [], unreadable: 1 });
});
