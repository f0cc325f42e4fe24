import { beforeEach, describe, expect, test } from 'vitest';
import { letterCommands } from '../../shared/feedback/commands.ts';
import type { LetterKind } from '../../shared/feedback/letter.ts';
import { fillTemplate } from '../../shared/feedback/template.ts';
import { isRefused, letterValues, likelyLetter, suggestedNext } from '../../shared/feedback/values.ts';
import type { LocalDate } from '../../shared/time/dates.ts';
import './support/patience.ts';
import { TestSheet } from './support/sheet.ts';

let sheet: TestSheet;
let matter: string;

const material = () => {
  const read = sheet.call('readLetter', { matter });
  if (!read.ok || !read.letter) throw new Error('no letter');
  return read.letter;
};

/** The letter as the dialog fills it. */
const letter = (kind: LetterKind, language = 'sv', next: LocalDate = '2026-05-12') => {
  const { state, templates, ...rest } = material();
  const template = templates.find((one) => one.kind === kind && one.language === language);
  const names = new Map(rest.organisations.map(({ id, name }) => [id, name] as const));
  const values = letterValues(
    state,
    {
      ...rest,
      closedDays: new Set(rest.closedDays),
      organisationName: (id) => names.get(id) ?? id,
      answers: new Map(rest.answers.map(({ referral, text }) => [referral, text] as const)),
      next,
    },
    language,
  );
  return fillTemplate(template?.body ?? '', values, 'sv');
};

const refer = (organisation = 'trafikkontoret') =>
  sheet.done({ type: 'refer', matter, organisation, question: 'När lagas lampan?', due: '2026-05-05' });

beforeEach(() => {
  sheet = TestSheet.ready();
  matter = sheet.capture({ title: 'Mörkt i tunneln', text: 'Jag heter Eva Lind. Det är mörkt.' });
});

describe('a letter', () => {
  test('of receipt has number, code, where to look, and the day of the next word', () => {
    const { text, missing } = letter('receipt');
    const { code, statusPage } = material();
    expect(missing).toEqual([]);
    for (const part of [matter, code, statusPage, '12 maj', '13 april', 'Anna Berg', 'Skärholmen']) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('Eva Lind');
  });

  test('in between says who is waited for, since when and until when', () => {
    refer();
    refer('polisen');
    const { text, missing } = letter('interim');
    expect(missing).toEqual([]);
    expect(text).toContain('Den 13 april frågade vi Trafikkontoret och Polisen.');
    expect(text).toContain('senast den 5 maj');
    expect(letter('interim', 'en').text).toContain('On 13 April we asked Trafikkontoret and Polisen.');
  });

  test('of answer holds the whole answer, without anybody’s telephone number', () => {
    refer();
    const long = `${'Lampan byts i maj. '.repeat(20)}Ring Kalle på 070-174 06 05.`;
    sheet.done({ type: 'record_answer', matter, referral: `${matter}/R1`, outcome: 'yes', text: long });
    const { text } = letter('answer');
    expect(text).toContain('Ring Kalle på [telefonnummer].');
    expect(text.split('Lampan byts i maj.').length - 1).toBe(20);
    expect(text).not.toContain('Vad som händer nu');
    sheet.done({
      type: 'plan_action',
      matter,
      what: 'Lampan byts.',
      owner: 'Trafikkontoret',
      due: '2026-06-01',
    });
    expect(letter('answer').text).toContain('Lampan byts. Det ska vara klart den 1 juni.');
  });

  const reply = (number: number, outcome: string, text: string) =>
    sheet.done({ type: 'record_answer', matter, referral: `${matter}/R${number}`, outcome, text });

  test('tells the answer of whoever puts them together, never a “not ours” beside it', () => {
    const question = 'Varför är det mörkt?';
    sheet.done({ type: 'refer', matter, organisation: 'trafikkontoret', question, lead: true });
    sheet.done({ type: 'refer', matter, organisation: 'polisen', question });
    reply(1, 'no_with_reason', 'Tunneln stängs i maj');
    reply(2, 'not_ours', 'Det är inte vårt.');
    for (const kind of ['answer', 'refusal'] as const) {
      const { text } = letter(kind);
      expect(text).toContain('Vi frågade Trafikkontoret.');
      expect(text).toContain('Tunneln stängs i maj.');
      expect(text).not.toContain('Det är inte vårt');
    }
  });

  test('is no refusal because one of those asked said “not ours” while another is still asked', () => {
    refer('trafikkontoret');
    refer('polisen');
    reply(2, 'not_ours', 'Det är inte vårt.');
    expect(likelyLetter(material().state)).toBe('receipt');
    expect(letter('refusal').missing).toContain('skäl');
    reply(1, 'not_ours', 'Inte vårt heller.');
    expect(likelyLetter(material().state)).toBe('refusal');
  });

  test('of several answers that nobody puts together holds each under its name', () => {
    refer('trafikkontoret');
    refer('polisen');
    reply(1, 'yes', 'Lampan byts i maj');
    reply(2, 'yes', 'Vi går förbi på kvällarna.');
    expect(letter('answer').text).toContain(
      'Trafikkontoret: Lampan byts i maj.\nPolisen: Vi går förbi på kvällarna.',
    );
  });

  test('in English tells in English whom to turn to, and who signs', () => {
    const change = { contact: 'Ring 08-508 24 100 eller skriv till synpunkter@example.se.' };
    const values = (about: object, language: string) =>
      letterValues(
        material().state,
        {
          ...material(),
          closedDays: new Set(),
          organisationName: (id) => id,
          answers: new Map(),
          next: '2026-05-12',
          signature: 'Skärholmens stadsdelsförvaltning',
          ...about,
        },
        language,
      );
    expect(values(change, 'sv').contact).toBe(change.contact);
    expect(values(change, 'en').contact).toBe('Call 08-508 24 100 or write to synpunkter@example.se.');
    expect(values({ contact: 'Titta in på kontoret!' }, 'en').contact).toContain('Reply to this message');
    expect(values({}, 'en').district).toBe(
      'Skärholmens stadsdelsförvaltning (Skärholmen District Administration)',
    );
  });

  test('that tells the result of an action need not repeat why the decision was no', () => {
    sheet.done({ type: 'decide', matter, outcome: 'no', reason: 'Marken är privat' });
    const given = {
      type: 'give_feedback',
      matter,
      channel: 'mail',
      text: 'Bänken är lagad.',
      language: 'sv',
    };
    expect(() => sheet.done({ ...given, letter: 'answer' })).toThrow('skäl');
    sheet.done({ ...given, letter: 'result' });
  });

  test('that refuses takes its reason from the decision', () => {
    sheet.done({ type: 'decide', matter, outcome: 'no', reason: 'Marken ägs av någon annan.' });
    expect(letter('refusal').text).toContain('Skälet är detta: Marken ägs av någon annan.');
    expect(likelyLetter(material().state)).toBe('refusal');
    expect(isRefused(material().state)).toBe(true);
  });

  test('whose reason nobody has written leaves a gap', () => {
    expect(letter('refusal').missing).toContain('skäl');
  });

  test('suggests the day that has been promised, else one after the answers are due', () => {
    const { state } = material();
    expect(suggestedNext(state, 'receipt', '2026-04-13', new Set())).toBe('2026-05-12');
    refer();
    expect(suggestedNext(material().state, 'interim', '2026-04-13', new Set())).toBe('2026-05-12');
    sheet.done({ type: 'promise', matter, what: 'Besked', to: 'resident', due: '2026-04-30' });
    expect(suggestedNext(material().state, 'interim', '2026-04-13', new Set())).toBe('2026-04-30');
  });
});

describe('the tab of templates', () => {
  const change = (key: string, column: string, value: string) => {
    const row = sheet.tab('Mallar').cells.findIndex((cells) => cells?.some((cell) => cell?.value === key));
    sheet.type('Mallar', row, sheet.column('Mallar', `templates.${column}`), value);
  };

  test('begins with the built-in ones, none of which counts as changed', () => {
    expect(sheet.rows('Mallar')).toHaveLength(15);
    expect(material().templates.filter((one) => one.isPeoples || one.faults.length > 0)).toEqual([]);
  });

  test('is obeyed when somebody has changed a text', () => {
    change('receipt.sv', 'body', 'Hej! Ditt nummer är {nummer}.');
    expect(letter('receipt').text).toBe(`Hej! Ditt nummer är ${matter}.`);
  });

  test('may hold a language of its own', () => {
    change('receipt.en', 'language', 'Soomaali');
    change('receipt.en', 'body', 'Salaan, {nummer}, {inkom}');
    expect(letter('receipt', 'Soomaali').text).toBe(`Salaan, ${matter}, 2026-04-13`);
    expect(letter('receipt', 'en').text).toContain('Thank you for writing');
  });

  test('is told where a field is unknown, and what was likely meant', () => {
    change('receipt.sv', 'body', 'Hej!\nDitt nummer är {numer}.');
    const template = material().templates.find((one) => one.kind === 'receipt' && one.language === 'sv');
    expect(template?.faults).toEqual([
      { fault: 'unknown_field', name: 'numer', line: 2, column: 16, likely: 'nummer' },
    ]);
  });

  test('can be gone', () => {
    sheet.apply({ kind: 'deleteSheet', sheet: sheet.tab('Mallar').id });
    expect(letter('receipt').text).toContain('Tack för att du skrev till oss');
  });
});

describe('recorded as given', () => {
  const give = (kind: LetterKind, next?: LocalDate) => {
    const { state } = material();
    const ids = [sheet.ulid(), sheet.ulid()] as const;
    const text = next ? `Hej! Du får nästa besked senast den ${next}.` : 'Hej! Lampan är lagad.';
    const given = { kind, channel: 'mail', text, language: 'sv', next, promise: 'Besked' } as const;
    const answer = sheet.call('perform', letterCommands(state, given, ids));
    if (!answer.ok) throw new Error(answer.message);
    return answer.replies.map(({ result }) => result);
  };
  const types = () => sheet.rows('Händelser').map((row) => row.type);

  test('a receipt is an acknowledgement, and its day a promise', () => {
    expect(give('receipt', '2026-05-12')).toEqual(['done', 'done']);
    expect(types()).toEqual(['matter_received', 'matter_acknowledged', 'promise_made']);
    expect(material().state.promises).toMatchObject([{ due: '2026-05-12', to: 'resident' }]);
    expect(give('receipt', '2026-05-20')).toEqual(['done']);
  });

  test('a word in between is no feedback; an answer, a no and a result are', () => {
    expect(give('interim', '2026-05-12')).toEqual(['done']);
    expect(material().state.told).toBeUndefined();
    expect(give('answer')).toEqual(['done']);
    expect(material().state.told).toMatchObject({ channel: 'mail' });
    expect(types().filter((type) => type === 'feedback_given')).toHaveLength(1);
  });

  test('a letter that says no without a reason, or promises without a day, is refused by the sheet itself', () => {
    const refusal = (kind: LetterKind, text: string, language = 'sv'): string => {
      const given = { kind, channel: 'mail', text, language, next: undefined, promise: '' } as const;
      const ids = [sheet.ulid(), sheet.ulid()] as const;
      const answer = sheet.call('perform', letterCommands(material().state, given, ids));
      const [reply] = answer.ok ? answer.replies : [];
      return reply?.result === 'refused' ? reply.message : '';
    };
    expect(refusal('refusal', 'Vi kan inte bygga ett nytt torg.')).toContain('eftersom');
    expect(refusal('answer', 'Vi återkommer till dig.')).toContain('Vi återkommer');
    expect(refusal('answer', 'Vi har svarat [svar].')).toContain('[svar]');
    expect(refusal('interim', 'Vi väntar.')).not.toBe('');
    expect(refusal('refusal', 'Vi kan inte bygga ett torg eftersom pengarna är slut i år.')).toBe('');
    expect(refusal('answer', 'Waan soo noqonaynaa.', 'Soomaali')).toBe('');
  });

  test('twice with the same ids is once', () => {
    const { state } = material();
    const ids = [sheet.ulid(), sheet.ulid()] as const;
    const given = {
      kind: 'answer',
      channel: 'mail',
      text: 'Hej!',
      language: 'sv',
      next: undefined,
      promise: '',
    } as const;
    for (let tries = 0; tries < 2; tries++) sheet.call('perform', letterCommands(state, given, ids));
    expect(types().filter((type) => type === 'feedback_given')).toHaveLength(1);
  });
});

describe('the letter dialog', () => {
  test('opens for the matter it is told, and takes nothing that is no number', () => {
    sheet.call('showLetter', { matter, letter: 'refusal', channel: 'phone' });
    const effect = sheet.last?.effects.find(({ kind }) => kind === 'dialog');
    expect(JSON.stringify(effect)).toContain(
      `data-matter=\\"${matter}\\" data-letter=\\"refusal\\" data-channel=\\"phone\\"`,
    );
    sheet.run('showLetter', [{ matter: '"><script>' }]);
    expect(JSON.stringify(sheet.last?.effects)).toContain('data-matter=\\"\\"');
  });

  test('from the menu takes the selected row', () => {
    const row = sheet
      .tab('Ärenden')
      .cells.findIndex((cells) => cells?.some((cell) => cell?.value === matter));
    sheet.select('Ärenden', row);
    const read = sheet.call('readLetter', {});
    expect(read.ok && read.letter?.state.matter).toBe(matter);
    sheet.select('Inställningar', 3);
    const none = sheet.call('readLetter', {});
    expect(none.ok && none.letter).toBeNull();
  });
});
