import { beforeEach, describe, expect, test } from 'vitest';
import './support/patience.ts';
import { TestSheet } from './support/sheet.ts';
import { mainOf, visit } from './support/web.ts';

let sheet: TestSheet;
let matter: string;
let code: string;
let address: string;

const look = (number: string, typed: string, lang = 'sv') => {
  const url = new URL(address);
  url.searchParams.set('number', number);
  url.searchParams.set('code', typed);
  url.searchParams.set('lang', lang);
  return mainOf(visit(sheet, url.href));
};

const material = (number: string) => {
  const read = sheet.call('readLetter', { matter: number });
  if (!read.ok || !read.letter) throw new Error('no letter');
  return read.letter;
};

beforeEach(() => {
  sheet = TestSheet.ready();
  matter = sheet.capture({ title: 'Eva Linds lampa', text: 'Jag heter Eva Lind. Ring 070-174 06 05.' });
  const letter = material(matter);
  code = letter.code;
  address = letter.statusPage;
});

describe('the status page', () => {
  test('shows number, steps and days, and nothing that anybody wrote', () => {
    sheet.done({
      type: 'refer',
      matter,
      organisation: 'trafikkontoret',
      question: 'När lagas Eva Linds lampa?',
    });
    const main = look(matter, code);
    expect(main).toContain(matter);
    expect(main).toContain('Vi väntar på svar från Trafikkontoret sedan 13 april.');
    expect(main).toMatch(/Svaret ska komma senast \d+ maj/);
    expect(main).toContain('<time datetime="2026-04-13">13 april</time>');
    expect(main).not.toMatch(/Eva|lampa|070|anna\.berg/);
    // The code stands in the links to the other languages only.
    expect(main.split(encodeURIComponent(code)).length - 1).toBe(2);
  });

  test('follows the matter to its end', () => {
    expect(look(matter, code)).toContain('Vi har fått det du skickade');
    sheet.done({ type: 'triage', matter, owner: 'anna.berg@example.se' });
    expect(look(matter, code)).toContain('Vi arbetar med ditt ärende.');
    sheet.done({ type: 'promise', matter, what: 'Besked', to: 'resident', due: '2026-04-30' });
    expect(look(matter, code)).toContain('Vi har lovat att du får besked senast 30 april.');
    sheet.done({ type: 'decide', matter, outcome: 'no', reason: 'Marken är privat.' });
    expect(look(matter, code)).toContain('Det finns ett beslut. Du har inte fått det av oss än.');
    sheet.done({ type: 'give_feedback', matter, channel: 'mail', text: 'Nej, för marken är privat.' });
    expect(look(matter, code)).toContain('Du har fått svar av oss.');
    sheet.done({ type: 'close', matter });
    expect(look(matter, code)).toContain('Ärendet är avslutat. Du har fått svar av oss.');
  });

  test('says it when a matter was closed in silence', () => {
    sheet.done({ type: 'close', matter, reason: 'Dubblett.' });
    const main = look(matter, code);
    expect(main).toContain('avslutat utan att vi har gett dig något svar');
    expect(main).not.toContain('Dubblett');
  });

  test('takes the code as people type it, and the number without dots', () => {
    for (const [number, typed] of [
      [matter.toLowerCase(), code.toLowerCase().replace(/-/g, ' ')],
      [matter.replace('Ä', 'A').replace(/-/g, ''), code.replace(/-/g, '')],
    ] as const) {
      expect(look(number, typed)).toContain(`Ärende ${matter}`);
    }
  });

  test('speaks easy Swedish and English', () => {
    expect(look(matter, code, 'easy')).toContain('Vi har fått det du skrev. Vi ska läsa det.');
    expect(look(matter, code, 'en')).toContain('We have got what you sent');
    expect(mainOf(visit(sheet, `${address}&lang=en`))).toContain('Type the number and the code');
    expect(visit(sheet, `${address}&lang=en`)).toContain('<html lang="en"');
  });
});

describe('a wrong code', () => {
  const wrong = 'CCC-CCC-CCC';

  test('and a number that does not exist get the same words', () => {
    const without = (main: string, number: string) => main.replaceAll(number, '');
    const known = without(look(matter, wrong), matter);
    const unknown = without(look('SKÄ-2026-9999', wrong), 'SKÄ-2026-9999');
    expect(known).toBe(unknown);
    expect(known).toContain('Vi hittar inget med det numret och den koden');
  });

  test('closes the number for a quarter of an hour, for the right code too', () => {
    for (let tries = 0; tries < 8; tries++) look(matter, wrong);
    expect(look(matter, code)).toContain('för många försök');
    const other = sheet.capture();
    expect(look(other, material(other).code)).toContain(`Ärende ${other}`);
    sheet.now += 15 * 60_000 + 1_000;
    expect(look(matter, code)).toContain(`Ärende ${matter}`);
  });

  test('of a matter that is not there closes just as well', () => {
    for (let tries = 0; tries < 8; tries++) look('SKÄ-2026-9999', wrong);
    expect(look('SKÄ-2026-9999', wrong)).toContain('för många försök');
  });

  test.each([
    ['nothing', ''],
    ['a script', '<script>alert(1)</script>'],
    ['an image', '"><img src=x>'],
    ['a formula', '=1+1'],
    ['a very long text', 'å'.repeat(5_000)],
  ])('%s as number is shown as text or not at all', (_name, number) => {
    const main = look(number, wrong);
    expect(main).not.toMatch(/<script|<img|å{50}/);
    expect(main).toContain('Vi hittar inget');
  });
});

test('every matter has its own code, and another workbook other codes', () => {
  const other = sheet.capture();
  expect(material(other).code).not.toBe(code);
  expect(code).toMatch(/^[CDFHJKLMNPRTVWXY]{3}(-[CDFHJKLMNPRTVWXY]{3}){2}$/);
  expect(material(matter).code).toBe(code);
  const another = TestSheet.ready(2);
  const first = another.capture();
  const read = another.call('readLetter', { matter: first });
  expect(first).toBe(matter);
  expect(read.ok && read.letter?.code).not.toBe(code);
});

test('a page that fails says so and no more', () => {
  const tab = sheet.tab('Ärenden');
  const at = sheet.column('Ärenden', 'matters.state');
  const row = tab.cells.findIndex((cells) => cells?.some((cell) => cell?.value === matter));
  sheet.type('Ärenden', row, at, 'sönder');
  // The state is put together again from the events.
  expect(look(matter, code)).toContain(`Ärende ${matter}`);
  sheet.apply({ kind: 'deleteSheet', sheet: tab.id });
  expect(look(matter, code)).toContain('kan inte visa ditt ärende just nu');
});
