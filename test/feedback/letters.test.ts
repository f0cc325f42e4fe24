import { describe, expect, test } from 'vitest';
import { checkLetter, type LetterUnderCheck } from '../../shared/feedback/check.ts';
import { LETTER_FIELD_NAMES } from '../../shared/feedback/fields.ts';
import { LETTER_KINDS, LETTER_LANGUAGES } from '../../shared/feedback/letter.ts';
import { emptyPhrasesIn } from '../../shared/feedback/phrases.ts';
import { hasReason, undatedPromises } from '../../shared/feedback/promises.ts';
import { lixLevel, readabilityOf, sentencesOf, wordsOf } from '../../shared/feedback/readability.ts';
import { fillTemplate, gapsIn, parseTemplate } from '../../shared/feedback/template.ts';
import { firstTemplates, templatesFrom } from '../../shared/feedback/templates.ts';
import { LETTER_FIELDS } from '../../shared/text/letter-fields.ts';
import { englishEmptyPhrases, swedishEmptyPhrases } from '../../shared/text/letter-phrases.ts';
import { BUILT_IN_TEMPLATES } from '../../shared/text/letter-templates.ts';

const letter = (text: string, change: Partial<LetterUnderCheck> = {}) =>
  checkLetter({ text, kind: 'answer', language: 'sv', number: '', isRefused: false, ...change });
const faults = (text: string, change: Partial<LetterUnderCheck> = {}) =>
  letter(text, change).faults.map(({ fault }) => fault);

describe('LIX, computed by hand', () => {
  test.each([
    // 10 words, 2 sentences, no word of more than six letters: 10/2 + 0.
    ['Lampan är trasig. Vi lagar den senast den 13 april.', 10, 2, 0, 5],
    // 5 words, 2 sentences, 3 long words (Stadsdelsförvaltningen, undersöker, belysningen): 2.5 + 60 = 62.5.
    ['Stadsdelsförvaltningen undersöker belysningen. Besked kommer.', 5, 2, 3, 63],
    // 12 words, 1 sentence, 4 long words (tillbaka, parkbänkarna, Skärholmens, centrum): 12 + 33.3.
    ['Vi har i dag satt tillbaka de två parkbänkarna vid Skärholmens centrum', 12, 1, 4, 45],
    ['', 0, 0, 0, 0],
  ])('%j', (text, words, sentences, longWords, lix) => {
    const measured = readabilityOf(text);
    expect({ ...measured, sentences: measured.sentences.length }).toEqual({
      words,
      sentences,
      longWords,
      lix,
    });
  });

  test('levels change at 30, 40, 50 and 60', () => {
    expect([29, 30, 39, 40, 49, 50, 59, 60].map(lixLevel)).toEqual([
      'very_easy',
      'easy',
      'easy',
      'medium',
      'medium',
      'hard',
      'hard',
      'very_hard',
    ]);
  });

  test.each([
    ['Vi kom t.ex. i går. Sedan gick vi.', 2],
    ['Det kostar 3.5 kr. Mer blir det inte.', 2],
    ['Mötet är den 13. april kl. 18 i huset.', 1],
    ['Vi tar hand om lampor m.m. Sedan ringer vi.', 2],
    ['Kommer du? Ja! Bra: då ses vi.', 4],
    ['Rubrik\nEn mening till.\n\n- \n', 2],
    ['Ring A. Berg i morgon.', 1],
  ])('%j has %i sentences', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });

  test('hyphened words, numbers and addresses are one word each', () => {
    expect(wordsOf('E-post: anna@example.se, SK-2026-0001, 13:30.')).toEqual([
      'E-post',
      'anna@example.se',
      'SK-2026-0001',
      '13:30',
    ]);
  });

  test('a sentence knows where it begins', () => {
    const text = 'Hej!\n\n  Vi kommer.';
    expect(
      sentencesOf(text).map(({ start, text: words }) => text.slice(start, start + words.length)),
    ).toEqual(['Hej!', 'Vi kommer.']);
  });
});

describe('a letter says why and when', () => {
  test('a no without a reason is stopped, with one it is not', () => {
    expect(faults('Svaret är nej. Vi kan inte sätta upp en lampa.', { kind: 'refusal' })).toEqual([
      'no_reason',
    ]);
    expect(faults('Vi kan inte göra det, eftersom marken är privat.', { kind: 'refusal' })).toEqual([]);
    expect(faults('Nämnden kan inte bygga en lekplats.')).toEqual(['no_reason']);
    expect(faults('Lekplatsen är klar.', { isRefused: true })).toEqual(['no_reason']);
    expect(faults('The board cannot build it.', { language: 'en' })).toEqual(['no_reason']);
    expect(faults('We cannot do it because the land is private.', { language: 'en' })).toEqual([]);
  });

  test('the words that say no are pointed out', () => {
    const text = 'Hej! Nämnden kan inte bygga en lekplats.';
    expect(letter(text).faults).toEqual([{ fault: 'no_reason', said: 'Nämnden kan inte' }]);
  });

  test('"eftersom" alone is no reason', () => {
    expect(hasReason('Nej, eftersom.', 'sv')).toBe(false);
    expect(hasReason('Skälet är att marken ägs av någon annan.', 'sv')).toBe(true);
  });

  test.each([
    ['Vi ska laga lampan.', 1],
    ['Vi ska laga lampan senast den 13 april.', 0],
    ['Vi ska laga lampan. Det blir klart i maj.', 0],
    ['Trafikkontoret kommer att byta den vecka 23.', 0],
    ['Trafikkontoret kommer att byta den.', 1],
    ['Snart återkommer vi.', 1],
    ['Du får ett svar.', 1],
    ['Vi kommer inte att bygga där.', 0],
    ['Vi kommer från Skärholmen.', 0],
    ['Du ska gå till biblioteket.', 0],
    ['Vi planerar att bygga under 2027.', 0],
  ])('%j: %i undated', (text, count) => {
    expect(undatedPromises(text, 'sv')).toHaveLength(count);
  });

  test('in English', () => {
    expect(undatedPromises('We will mend the lamp. You will hear from us by 13 April.', 'en')).toEqual([]);
    expect(undatedPromises('We’ll mend the lamp. It is dark.', 'en')).toHaveLength(1);
  });

  test('a receipt says when the next word comes; the day of receipt is not that day', () => {
    expect(faults('Vi fick det den 2 april.', { kind: 'receipt' })).toEqual(['no_next_date']);
    expect(
      faults('Vi fick det den 2 april. Du får besked senast den 30 april.', { kind: 'receipt' }),
    ).toEqual([]);
  });

  test('gaps and an empty letter are stopped; a mask is no gap', () => {
    expect(faults('Hej [handläggare] på {datum}')).toEqual(['gaps']);
    expect(gapsIn('Ring [telefonnummer] eller [kontakt], {organsation}')).toEqual(['kontakt', 'organsation']);
    expect(faults(' \n')).toEqual(['empty']);
  });
});

describe('empty phrases', () => {
  test('are found whole, in any case and with any ending the list allows', () => {
    const found = emptyPhrasesIn('Vi vidtar åtgärder INOM\nKORT. Samtliga är med.', 'sv');
    expect(found.map((each) => each.found)).toEqual(['vidtar åtgärder', 'INOM\nKORT']);
    expect(found.every(({ better }) => better.length > 3)).toBe(true);
  });

  test('are looked for in the language of the letter', () => {
    expect(emptyPhrasesIn('in due course', 'sv')).toEqual([]);
    expect(emptyPhrasesIn('In due course.', 'en')).toHaveLength(1);
  });

  test('each entry has its better wording, once', () => {
    for (const list of [swedishEmptyPhrases, englishEmptyPhrases]) {
      expect(list.filter(({ phrase, better }) => phrase === '' || better === '')).toEqual([]);
      expect(new Set(list.map(({ phrase }) => phrase)).size).toBe(list.length);
    }
  });
});

describe('templates', () => {
  test('a field is known by its Swedish and English name', () => {
    for (const field of LETTER_FIELD_NAMES) {
      for (const name of LETTER_FIELDS[field]) {
        const { parts, faults: found } = parseTemplate(`{${name.toUpperCase()}}`, 'sv');
        expect([parts, found]).toEqual([[{ field, name: name.toUpperCase() }], []]);
      }
    }
  });

  test('an unknown field is named, with its place and the likely one', () => {
    expect(parseTemplate('Hej!\nTill {organistion}, {xyz} {} {nummer', 'sv').faults).toEqual([
      { fault: 'unknown_field', name: 'organistion', line: 2, column: 6, likely: 'organisation' },
      { fault: 'unknown_field', name: 'xyz', line: 2, column: 21 },
      { fault: 'empty_field', line: 2, column: 27 },
      { fault: 'open_brace', line: 2, column: 30 },
    ]);
  });

  test('a value with braces is text, and a value that is missing leaves a gap', () => {
    const filled = fillTemplate(
      '{nummer}: {svar}\n\n{skäl}',
      { number: 'SK-2026-0001', answer: '{kod} <b>' },
      'sv',
    );
    expect(filled.text).toBe('SK-2026-0001: {kod} <b>\n\n[skäl]');
    expect(filled.missing).toEqual(['skäl']);
  });

  test('a paragraph about something that need not exist is left out when it does not', () => {
    const text = 'Hej {nummer}\n\nSe {statussida}\nmed {kod}\n\nSlut';
    expect(fillTemplate(text, { number: '1' }, 'sv').text).toBe('Hej 1\n\nSlut');
  });

  test('there is one for every kind in every language, without faults', () => {
    const templates = templatesFrom([], 'sv');
    for (const kind of LETTER_KINDS) {
      for (const language of LETTER_LANGUAGES) {
        const found = templates.filter((one) => one.kind === kind && one.language === language);
        expect(found.map((one) => one.faults)).toEqual([[]]);
      }
    }
  });

  test('a row of the sheet goes before the built-in one; other languages are added', () => {
    const row = {
      kind: ' bekräftelse ',
      language: 'svenska',
      subject: 'A',
      body: 'Hej {nummer} {fel}',
    };
    const templates = templatesFrom(
      [row, { ...row, language: 'Soomaali', body: 'Salaan' }, { ...row, body: ' ' }],
      'sv',
    );
    const receipts = templates.filter((one) => one.kind === 'receipt');
    expect(receipts.map((one) => [one.language, one.isPeoples, one.faults.length])).toEqual([
      ['sv', true, 1],
      ['easy', false, 0],
      ['en', false, 0],
      ['Soomaali', true, 0],
    ]);
  });

  test.each(['sv', 'en'] as const)('the first rows in %s are read back as the built-in ones', (language) => {
    const templates = templatesFrom(firstTemplates(language), language);
    expect(templates).toHaveLength(BUILT_IN_TEMPLATES.length);
    expect(templates.filter((one) => one.isPeoples)).toEqual([]);
  });
});

describe('the built-in templates pass our own check', () => {
  const values = {
    number: 'SKÄ-2026-0042',
    received: '2 april',
    title: 'Mörkt i tunneln',
    district: 'Skärholmen',
    owner: 'Anna Berg',
    contact: 'Ring oss på nummer 08-508 00 000.',
    organisation: 'Trafikkontoret',
    sent: '7 april',
    due: '5 maj',
    next: '12 maj',
    answer: 'Lampan är bytt.',
    reason: 'Marken ägs av någon annan, eftersom staden sålde den.',
    action: 'Trafikkontoret byter lampan',
    actionDue: '1 juni',
    result: 'Nu är det ljust i tunneln.',
    code: 'KMTR-XWPL',
    statusPage: 'https://example.se/status',
  };
  test.each(BUILT_IN_TEMPLATES.map((one) => [one.kind, one.language, one] as const))(
    '%s in %s',
    (kind, language, template) => {
      const { text, missing } = fillTemplate(template.body, values, 'sv');
      const check = checkLetter({ text, kind, language, number: values.number, isRefused: false });
      expect({ missing, faults: check.faults, hints: check.hints }).toEqual({
        missing: [],
        faults: [],
        hints: [],
      });
      expect(check.lix).toBeLessThanOrEqual(language === 'easy' ? 30 : 40);
    },
  );
});
