/** The papers that residents take home: their language, their names and days, and what was found on the way back. */
import { expect, test } from 'vitest';
import { agendaBlocks, type PackSources, resultBlocks, resultLines } from '../../shared/dialogues/pack.ts';
import type { DialogueState, InputState } from '../../shared/dialogues/state.ts';
import { isReopened } from '../../shared/dialogues/state.ts';
import type { Block } from '../../shared/reports/document.ts';

const DIALOGUE = 'SKÄ-D-2026-0001';
const point = (running: number, more: Partial<InputState>): InputState => ({
  item: `${DIALOGUE}/D${running}`,
  text: `Brist ${running}`,
  on: '2026-03-02',
  defect: 'lighting',
  ...more,
});
const yes = { outcome: 'yes', on: '2026-04-01', text: 'Lampan är lagad' } as const;
const state: DialogueState = {
  dialogue: DIALOGUE,
  version: 9,
  form: 'trygghetsvandring',
  title: 'Runt torget',
  registered: '2026-02-02',
  due: '2027-01-05',
  occasions: [],
  checks: [],
  inputs: [
    point(1, { place: 'Torget', answered: yes }),
    point(2, { place: 'Busshållplatsen', answered: yes }),
    point(3, {
      answered: yes,
      inspected: { outcome: 'worse', on: '2026-04-20', text: 'Två lampor nu' },
    }),
  ],
  actions: [
    {
      item: `${DIALOGUE}/A1`,
      what: 'Byta lampor',
      owner: 'karin.sund@example.se',
      organisation: 'stadsdelen',
      partners: ['trafikkontoret'],
      planned: '2026-04-01',
      firstDue: '2027-01-05',
      due: '2027-01-05',
    },
  ],
  timeline: [],
};
const sources: PackSources = {
  state,
  form: 'Trygghetsvandring',
  matters: () => undefined,
  organisationName: (id) => ({ trafikkontoret: 'Trafikkontoret', stadsdelen: 'Stadsdelen' })[id] ?? id,
  ownerName: (owner) => (owner === 'karin.sund@example.se' ? 'Karin Sund' : ''),
  staff: ['Karin Sund'],
  waitsFor: () => '',
  contact: '',
  smallest: 5,
  language: 'sv',
  today: '2026-12-10',
};
const tables = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));

test('one table holds every place, in a column that is printed', () => {
  const [did] = tables(resultBlocks(sources));
  expect(did?.head).toEqual(['Plats', 'Ni sade', 'Vi gjorde']);
  expect(did?.rows).toEqual([
    ['Busshållplatsen', 'Brist 2', 'Lampan är lagad'],
    ['Torget', 'Brist 1', 'Lampan är lagad'],
  ]);
});

test('whoever is responsible is named, never by the address of a login, and days have their year', () => {
  for (const blocks of [agendaBlocks(sources), resultBlocks(sources)]) {
    const actions = tables(blocks).find(({ title }) => title === 'Åtgärder');
    expect(actions?.rows).toEqual([
      ['Byta lampor', 'Karin Sund, Stadsdelen, Trafikkontoret', '5 januari 2027', 'Planerad'],
    ]);
    expect(JSON.stringify(blocks)).not.toContain('@');
  }
});

test('what was called done and was found worse is not told as done', () => {
  expect(resultLines(sources).find(({ item }) => item.endsWith('D3'))).toMatchObject({
    group: 'waiting',
    answer: 'Värre när vi gick tillbaka. Vi frågar igen.',
  });
  const [input] = state.inputs.slice(2);
  if (!input?.inspected) throw new Error('the third point');
  expect(isReopened(input, () => undefined)).toBe(true);
  expect(isReopened({ ...input, inspected: { ...input.inspected, isSettled: true } }, () => undefined)).toBe(
    false,
  );
  expect(isReopened({ ...input, inspected: { ...input.inspected, outcome: 'fixed' } }, () => undefined)).toBe(
    false,
  );
});

test('the language is the paper’s own', () => {
  const headings = (language: PackSources['language']) =>
    resultBlocks({ ...sources, language }).flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
  expect(headings('sv')).toContain('Ni sade – vi gjorde');
  expect(headings('easy')).toContain('Det här har vi gjort');
  expect(headings('en')).toContain('You said – we did');
  const english = JSON.stringify(resultBlocks({ ...sources, language: 'en' }));
  expect(english).toContain('stand in Swedish, as they were written');
  expect(english).toContain('5 January 2027');
  expect(JSON.stringify(resultBlocks({ ...sources, language: 'easy' }))).toContain('5 januari 2027');
});
