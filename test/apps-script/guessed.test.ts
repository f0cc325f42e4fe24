import { beforeEach, describe, expect, test } from 'vitest';
import './support/patience.ts';
import { TestExtension } from './support/extension.ts';
import { TestSheet } from './support/sheet.ts';

let sheet: TestSheet;
beforeEach(() => {
  sheet = TestSheet.ready();
});

const GUESSED = { theme: 'Trygghet och belysning', place: 'Sätra', guessed: ['kind', 'theme', 'place'] };
const row = (matter: string) => sheet.rows('Ärenden').find(({ number }) => number === matter);

describe('a guess that nobody has chosen', () => {
  test('is told in the row until somebody assigns the matter', () => {
    const matter = sheet.capture(GUESSED);
    expect(row(matter)?.waiting).toBe('Stadsdelen: ska fördelas (gissat: slag, tema, plats)');
    expect(row(sheet.capture({ theme: 'Trygghet och belysning' }))?.waiting).toBe('Stadsdelen: ska fördelas');
    sheet.done({
      type: 'triage',
      matter,
      owner: 'anna.berg@example.se',
      kind: 'fault_report',
      theme: 'Trygghet och belysning',
      place: 'Sätra',
    });
    expect(row(matter)?.waiting).not.toContain('gissat');
    expect(sheet.card(matter)?.state.guessed).toBeUndefined();
  });

  test('stays a guess where whoever took it on named an owner only', () => {
    const matter = sheet.capture(GUESSED);
    sheet.done({ type: 'triage', matter, owner: 'anna.berg@example.se' });
    expect(row(matter)?.waiting).toContain('(gissat: slag, tema, plats)');
    sheet.done({ type: 'correct', matter, theme: 'Parker och natur' });
    expect(row(matter)?.waiting).toContain('(gissat: slag, plats)');
    sheet.done({ type: 'refer', matter, organisation: 'trafikkontoret', question: 'När lagas den?' });
    expect(row(matter)?.waiting).toBe('Trafikkontoret');
  });

  test('is a guess again when the step that chose is undone', () => {
    const matter = sheet.capture(GUESSED);
    const { command } =
      sheet.done({ type: 'correct', matter, theme: 'Parker och natur' }).state.timeline.at(-1) ?? {};
    expect(row(matter)?.waiting).toContain('(gissat: slag, plats)');
    sheet.done({ type: 'undo', matter, undone: command });
    expect(row(matter)?.waiting).toContain('(gissat: slag, tema, plats)');
  });
});

test('a browser is told how the places lie to each other, and who acts in office', () => {
  const extension = new TestExtension(sheet);
  extension.pair();
  const names = sheet.column('Kontakter', 'contacts.name');
  sheet.type('Kontakter', sheet.rows('Kontakter').length + 2, names, 'Kim Nyman');
  const reply = extension.request({
    type: 'ask',
    request: sheet.ulid(),
    pages: [],
    matters: [],
    carried: '',
  });
  if (reply.reply !== 'statuses') throw new Error(reply.reply);
  const { areas, officials } = JSON.parse(reply.carried ?? '{}');
  expect(areas.areaOf).toMatchObject({ Sätra: 'Sätra', Vårberg: 'Vårberg' });
  expect(areas.neighbours.Bredäng).toEqual(['Sätra']);
  expect(officials).toContain('Kim Nyman');
});
