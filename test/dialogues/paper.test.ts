/** The papers that residents take home: their language, their names and days, and what was found on the way back. */
import { describe, expect, test } from 'vitest';
import { notesIn, repeatedNotes } from '../../shared/dialogues/lines.ts';
import { agendaBlocks, type PackSources, resultBlocks, resultLines } from '../../shared/dialogues/pack.ts';
import { namedRows, withNamesHidden } from '../../shared/dialogues/paper-names.ts';
import { resultSlides } from '../../shared/dialogues/slides.ts';
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
  waitsFor: () => undefined,
  contact: '',
  smallest: 5,
  language: 'sv',
  today: '2026-12-10',
};
const tables = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));

test('one table holds every place, in a column that is printed', () => {
  const [did] = tables(resultBlocks(sources));
  expect(did?.head).toEqual(['Plats', 'Ni visade', 'Vi gjorde']);
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
  expect(headings('sv')).toContain('Ni visade – vi gjorde');
  expect(headings('easy')).toContain('Det här har vi gjort');
  expect(headings('en')).toContain('You showed us – we did');
  const english = JSON.stringify(resultBlocks({ ...sources, language: 'en' }));
  expect(english).toContain('stand in Swedish, as they were written');
  expect(english).toContain('5 January 2027');
  expect(JSON.stringify(resultBlocks({ ...sources, language: 'easy' }))).toContain('5 januari 2027');
});

test('a walk’s papers tell what was shown, a meeting’s what was said', () => {
  const walkSays = { sv: 'sade', easy: 'sade', en: 'said' } as const;
  for (const language of ['sv', 'easy', 'en'] as const) {
    const walk = JSON.stringify([
      resultBlocks({ ...sources, language }),
      resultSlides({ ...sources, language }),
    ]);
    expect(walk, language).not.toMatch(new RegExp(`\\b(Ni|You|ni|you) ${walkSays[language]}\\b`));
  }
  const meeting = { ...sources, state: { ...state, form: 'medborgardialog' } };
  expect(JSON.stringify(resultBlocks(meeting))).toContain('Det här blev det av det ni sade');
});

describe('names on a paper', () => {
  const said = (running: number, text: string, more: Partial<InputState> = {}): InputState => ({
    item: `${DIALOGUE}/I${running}`,
    text,
    on: '2026-03-02',
    ...more,
  });
  const named: PackSources = {
    ...sources,
    matters: () => ({ decision: { outcome: 'no', reason: 'Vi ringer Anna Svensson', on: '2026-04-01' } }),
    state: {
      ...state,
      inputs: [
        said(1, 'Pelle, 9 år, vill ha en gunga'),
        said(2, 'Ring Anna Svensson om tvättstugan'),
        said(3, 'Fler bänkar vid Sätra torg'),
        said(4, 'Lampan är trasig', {
          answered: { outcome: 'yes', on: '2026-04-01', text: 'Karin Sund hör av sig' },
        }),
        said(5, 'Tvättstugan', { matter: 'SKÄ-2026-0001' }),
        said(6, 'Amina Karlsson stör', { struck: { on: '2026-04-01', reason: 'Fel' } }),
      ],
      actions: [],
    },
  };

  test('are found by row, children told apart, those in office left out', () => {
    expect(
      namedRows(named).map(({ row, words, isChild }) => [row.split('/')[1] ?? row, words, isChild]),
    ).toEqual([
      ['I1', ['Pelle'], true],
      ['I2', ['Anna Svensson'], false],
      ['SKÄ-2026-0001', ['Anna Svensson'], false],
    ]);
  });

  test('are hidden where somebody says so, on every paper, and stand where they are meant', () => {
    const hidden = withNamesHidden(named, new Set([`${DIALOGUE}/I1`, 'SKÄ-2026-0001']));
    for (const paper of [resultBlocks(hidden), agendaBlocks(hidden), resultSlides(hidden)]) {
      expect(JSON.stringify(paper)).not.toContain('Pelle');
      expect(JSON.stringify(paper)).not.toContain('Vi ringer Anna');
    }
    const sheet = JSON.stringify(resultBlocks(hidden));
    expect(sheet).toContain('[namn], 9 år, vill ha en gunga');
    expect(sheet).toContain('Ring Anna Svensson om tvättstugan');
    expect(sheet).toContain('Vi ringer [namn]');
    expect(sheet).toContain('Karin Sund hör av sig');
    expect(namedRows(withNamesHidden(named, new Set(namedRows(named).map(({ row }) => row))))).toEqual([]);
  });
});

test('the sheet carries the day on which residents were heard, the agenda the day of its meeting', () => {
  const heard = { ...state, inputs: state.inputs.slice(0, 2) };
  const walk = {
    item: `${DIALOGUE}/T1`,
    kind: 'walk',
    on: '2026-03-02',
    held: { on: '2026-03-03' },
  } as const;
  const meeting = { item: `${DIALOGUE}/T2`, kind: 'follow_up_meeting', on: '2026-12-15' } as const;
  const under = (blocks: readonly Block[]) =>
    blocks.flatMap((block) => (block.kind === 'title' ? [block.under] : []))[0];
  const at = (occasions: DialogueState['occasions']) => ({ ...sources, state: { ...heard, occasions } });
  expect(under(resultBlocks(at([walk, meeting])))).toBe('Trygghetsvandring · 2 mars 2026');
  expect(under(agendaBlocks(at([walk, meeting])))).toBe('Trygghetsvandring · 15 december 2026');
  expect(under(agendaBlocks(at([walk])))).toBe('Trygghetsvandring · senast 5 januari 2027');
  expect(JSON.stringify(resultBlocks(at([])))).toContain('Runt torget. Så är läget 10 december 2026.');
  const asked = { ...heard, purpose: 'Vad ska lagas?' };
  expect(JSON.stringify(agendaBlocks({ ...sources, state: asked }))).toContain('Vad ska lagas?"');
});

test('the agenda says what it is about, when and where, and counts nothing that is not there', () => {
  const meeting = {
    item: `${DIALOGUE}/T2`,
    kind: 'follow_up_meeting',
    on: '2026-12-15',
    time: '18:00',
  } as const;
  const at = { ...sources, state: { ...state, venue: 'Folkets hus', occasions: [meeting] } };
  const [title, about] = agendaBlocks(at);
  expect(title).toMatchObject({ under: 'Trygghetsvandring · 15 december 2026 kl. 18.00 · Folkets hus' });
  expect(about).toEqual({ kind: 'paragraph', text: 'Runt torget.' });
  const [english] = agendaBlocks({ ...at, language: 'en' });
  expect(english).toMatchObject({
    under: 'Trygghetsvandring · 15 December 2026 at 18:00 · Folkets hus',
  });
  const easy = JSON.stringify(agendaBlocks({ ...sources, language: 'easy' }));
  expect(easy).toContain('"Vi har gjort 2 saker."');
  // Nobody was asked anything on a walk that has no question.
  expect(easy).not.toContain('Vi frågade er');
});

test('an English paper says whom to call in English', () => {
  const contact = 'Ring 08-508 24 100 eller skriv till synpunkter@sdn.example.';
  const last = (language: PackSources['language']) =>
    resultBlocks({ ...sources, contact, language }).slice(-1)[0];
  expect(last('sv')).toMatchObject({ text: `Frågor? ${contact}` });
  const english = JSON.stringify(last('en'));
  expect(english).toContain('08-508 24 100');
  expect(english).not.toContain('eller skriv');
});

test('an answer that many points have is given once, and the same words are told once', () => {
  const no = { outcome: 'no', on: '2026-04-01', text: 'Marken är inte vår' } as const;
  const inputs = ['Halt', 'Halt', 'Mörkt'].map((text, index) => point(index + 1, { text, answered: no }));
  const blocks = resultBlocks({ ...sources, state: { ...state, inputs, actions: [] } });
  expect(JSON.stringify(blocks).split('Marken är inte vår')).toHaveLength(2);
  expect(blocks).toContainEqual({ kind: 'paragraph', text: 'Samma besked på 3 punkter: Marken är inte vår' });
  expect(tables(blocks)[0]?.rows).toEqual([['Halt (visades 2 gånger)'], ['Mörkt']]);
});

test('a dash right before a digit is a minus, and the same words on two lines are named', () => {
  expect(notesIn('-2 grader i trapphuset\n– 3 bänkar\n*4 lampor\n-Bänk\n−5 grader')).toEqual([
    '-2 grader i trapphuset',
    '3 bänkar',
    '4 lampor',
    'Bänk',
    '−5 grader',
  ]);
  expect(repeatedNotes(['Halt utanför Ica', 'Mörkt', 'halt utanför ica'])).toEqual([
    { note: 'Halt utanför Ica', times: 2 },
  ]);
});

describe('what a form of dialogue has to come to', () => {
  const board = {
    kind: 'board',
    on: '2026-04-09',
    title: 'Nämnden gör som rådet vill. Sammanträde 9 april § 12',
    link: 'https://example.se/protokoll',
  } as const;
  const council: PackSources = {
    ...sources,
    state: {
      ...state,
      form: 'ungdomsrad',
      inputs: [
        { item: `${DIALOGUE}/I1`, text: 'Fler sommarjobb', on: '2026-03-02' },
        { item: `${DIALOGUE}/I2`, text: 'Sagt efteråt', on: '2026-05-01' },
      ],
      accounts: [board, { kind: 'plan', on: '2026-05-02', title: 'Verksamhetsplan 2027, avsnitt 3' }],
    },
  };

  test('the board’s answer stands on the sheet, the agenda and the slides, with its day and link', () => {
    for (const blocks of [resultBlocks(council), agendaBlocks(council)]) {
      const at = blocks.findIndex(
        (block) => block.kind === 'heading' && block.text === 'Nämndens svar 9 april 2026',
      );
      expect(blocks[at + 1]).toEqual({
        kind: 'paragraph',
        text: `${board.title}\n${board.link}`,
      });
      expect(JSON.stringify(blocks)).toContain('Verksamhetsplan 2027, avsnitt 3');
    }
    expect(tables(agendaBlocks(council))[0]?.rows.map(([, what]) => what)).toContain(
      `Nämndens svar 9 april 2026: ${board.title}.`,
    );
    const slide = resultSlides(council).find(({ title }) => title === 'Nämndens svar');
    expect(slide?.lines).toEqual([
      ['9 april', board.title],
      ['', board.link],
    ]);
  });

  test('what the board has answered as a whole is not told as unanswered; what was said after it is', () => {
    expect(resultLines(council).map(({ answer }) => answer)).toEqual([
      'Se nämndens svar.',
      'Ingen har svarat än.',
    ]);
  });

  test('a name in the board’s answer is asked about like any other', () => {
    const accounts = [{ ...board, title: 'Anna Berg får en bänk' }];
    const named = namedRows({ ...council, state: { ...council.state, accounts } });
    expect(named.map(({ row, words }) => [row, words])).toEqual([[DIALOGUE, ['Anna Berg']]]);
  });

  test('a question that was answered is not told as something taken along', () => {
    const asked = point(1, { answered: { outcome: 'answered', on: '2026-04-01', text: 'Hyran gick upp.' } });
    const blocks = resultBlocks({ ...sources, state: { ...state, inputs: [asked] } });
    expect(blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))[0]).toBe(
      'Ni frågade – vi svarar',
    );
  });
});

describe('health on a paper', () => {
  const said = (text: string): PackSources => ({
    ...sources,
    state: { ...state, inputs: [{ item: `${DIALOGUE}/I1`, text, on: '2026-03-02' }], actions: [] },
  });
  test.each([
    ['Min man har demens och hittar inte hem', ['demens'], 'Min man har [hälsa] och hittar inte hem'],
    ['Rut, 87, har ramlat på trappan', ['Rut', 'har ramlat', '87'], '[namn], [ålder], [hälsa] på trappan'],
  ])('%s', (text, words, hidden) => {
    const [row] = namedRows(said(text));
    expect(row?.words).toEqual(words);
    const [line] = resultLines(withNamesHidden(said(text), new Set([row?.row ?? ''])));
    expect(line?.said).toBe(hidden);
  });
  test.each(['Fler bänkar för den som är blind', 'Demensboendet behöver en trädgård'])('%s', (text) => {
    expect(namedRows(said(text))).toEqual([]);
  });
});
