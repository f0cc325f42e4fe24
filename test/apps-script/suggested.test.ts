import { beforeEach, describe, expect, test } from 'vitest';
import { sheetWords } from '../../shared/text/sheet.ts';
import './support/patience.ts';
import { TestExtension } from './support/extension.ts';
import { TestSheet } from './support/sheet.ts';

let sheet: TestSheet;
let extension: TestExtension;
beforeEach(() => {
  sheet = TestSheet.ready();
  extension = new TestExtension(sheet);
  extension.pair();
});

const DRAFT = { title: 'Fullt', text: 'Soptunnorna på Skärholmstorget är alltid fulla', place: '' };
const suggested = (suggest?: object) => {
  const reply = extension.request({
    type: 'ask',
    request: sheet.ulid(),
    pages: [],
    matters: [],
    ...(suggest && { suggest }),
  });
  if (reply.reply !== 'statuses') throw new Error(JSON.stringify(reply));
  return reply.suggested;
};

describe('what the sheet makes of a draft in the browser', () => {
  test('is what its own sidebar makes of the same matter, with organisations by name', () => {
    for (let at = 0; at < 4; at++)
      sheet.capture({
        title: 'Papperskorg full',
        text: `Papperskorgen vid torget är full, nummer ${at}`,
        theme: 'Renhållning',
      });
    const asked = suggested(DRAFT);
    const matter = sheet.capture(DRAFT);
    const own = sheet.call('readSimilar', matter);
    if (!own.ok) throw new Error(own.message);
    expect(own.themes.length).toBeGreaterThan(0);
    expect(asked?.themes).toEqual(own.themes.map(({ value, why }) => ({ label: value, why })));
    expect(asked?.themes[0]?.label).toBe('Renhållning');
    expect(asked?.organisations.map(({ why }) => why)).toEqual(own.organisations.map(({ why }) => why));
    expect(asked?.organisations[0]?.label).toBe('Trafikkontoret');
  });

  test('speaks the browser’s language where the sheet has another, and keeps the sheet’s names', () => {
    const ask = { type: 'ask' as const, request: sheet.ulid(), pages: [], matters: [] };
    const reply = extension.request({ ...ask, language: 'en', suggest: DRAFT });
    const [theme] = (reply.reply === 'statuses' && reply.suggested?.themes) || [];
    expect(theme).toMatchObject({ label: suggested(DRAFT)?.themes[0]?.label });
    expect(theme?.why).toMatch(/^The text mentions /);
    // So is what stops a request.
    extension.key = 'no key of this sheet';
    const said = (language?: string) => {
      const refused = extension.request({ ...ask, request: sheet.ulid(), ...(language && { language }) });
      return refused.reply === 'failed' ? refused.message : '';
    };
    expect(said()).toBe(sheetWords.sv.failures.unknown_key);
    expect(said('en')).toBe(sheetWords.en.failures.unknown_key);
  });

  test('is told only where it is asked, and writes nothing', () => {
    expect(suggested()).toBeUndefined();
    suggested(DRAFT);
    expect(sheet.rows('Ärenden')).toHaveLength(0);
  });

  test('is refused where the words are too many', () => {
    const long = { ...DRAFT, text: 'x'.repeat(20_001) };
    const reply = extension.request({
      type: 'ask',
      request: sheet.ulid(),
      pages: [],
      matters: [],
      suggest: long,
    });
    expect(reply).toMatchObject({ reply: 'failed', failure: 'bad_request' });
  });
});
