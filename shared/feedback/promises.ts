import type { LetterLanguage } from './letter.ts';
import { sentencesOf } from './readability.ts';

/** Who may promise on the city's behalf. */
const SWEDISH_WHO =
  /(?:vi|jag|staden|stadsdelen|kommunen|nämnden|förvaltningen|stadsdelsförvaltningen|\p{L}*kontoret|\p{L}*bolaget)/u
    .source;
const SWEDISH_WILL =
  /(?:ska|skall|lovar|återkommer|planerar|avser|hör\s+av\s+oss|kommer\s+(?:\p{L}+\s+)?att)(?!\p{L})/u.source;
const SWEDISH_INVERTED = /(?<!\p{L})(?:ska|skall|lovar|återkommer|planerar|avser|hör|kommer)/u.source;
const SWEDISH_PROMISES = [
  `(?<!\\p{L})${SWEDISH_WHO}\\s+${SWEDISH_WILL}`,
  `${SWEDISH_INVERTED}\\s+${SWEDISH_WHO}(?!\\p{L})`,
  /(?<!\p{L})du\s+(?:får|kommer\s+att\s+få)\s+(?:\p{L}+\s+){0,2}(?:svar|besked)(?!\p{L})/u.source,
  /(?<!\p{L})(?:svar|besked)(?:et)?\s+(?:får|kommer)(?!\p{L})/u.source,
];
const ENGLISH_PROMISES = [
  "(?<!\\p{L})(?:we|i|the\\s+city|the\\s+district|the\\s+department|the\\s+board)(?:\\s+will|\\s+shall|'ll|’ll|\\s+plan\\s+to|\\s+intend\\s+to|\\s+promise)(?!\\p{L})",
  '(?<!\\p{L})you\\s+(?:will|shall)\\s+(?:get|have|receive|hear)(?!\\p{L})',
];
const expression = (alternatives: readonly string[]) => new RegExp(alternatives.join('|'), 'iu');
const PROMISE = { sv: expression(SWEDISH_PROMISES), en: expression(ENGLISH_PROMISES) };

/** What is said not to happen is no promise. */
const NEGATED = {
  sv: /(?<!\p{L})(?:inte|aldrig|ingen|inget|inga)(?!\p{L})/iu,
  en: /\bnot\b|n['’]t\b|\bnever\b|\bno\b/iu,
};

const MONTHS =
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october';

/** A day, a week, a month, a year, or a number of days to count from the letter's own day. */
const DATE = new RegExp(
  [
    '20\\d\\d-\\d\\d-\\d\\d',
    `(?<!\\p{L})(?:${MONTHS})(?!\\p{L})`,
    '(?<!\\d)20\\d\\d(?!\\d)',
    '(?<!\\p{L})(?:vecka|v\\.|week)\\s*\\d{1,2}(?!\\d)',
    '(?<!\\p{L})(?:inom|om|within|in)\\s+\\p{N}+\\s+(?:\\p{L}+\\s+)?(?:\\p{L}*dagar|veckor|\\p{L}*days|weeks)',
    '(?<!\\p{L})(?:i\\s+dag|idag|i\\s+morgon|imorgon|today|tomorrow)(?!\\p{L})',
  ].join('|'),
  'iu',
);

export const hasDate = (text: string): boolean => DATE.test(text);

/**
 * Sentences in which the city says that it will do something, with no date in them nor in the next one. A sentence
 * with a "not" is left alone.
 */
export function undatedPromises(text: string, language: LetterLanguage): readonly string[] {
  const key = language === 'en' ? 'en' : 'sv';
  const sentences = sentencesOf(text);
  return sentences.flatMap((sentence, index) => {
    if (!PROMISE[key].test(sentence.text) || NEGATED[key].test(sentence.text)) return [];
    return hasDate(`${sentence.text} ${sentences[index + 1]?.text ?? ''}`) ? [] : [sentence.text];
  });
}

/**
 * Whether the resident can tell when the next word comes: a promise with a date, or a second date beside the day
 * on which the matter came in.
 */
export function saysNextDate(text: string, language: LetterLanguage): boolean {
  const key = language === 'en' ? 'en' : 'sv';
  if (sentencesOf(text).some((sentence) => PROMISE[key].test(sentence.text) && hasDate(sentence.text))) {
    return true;
  }
  return [...text.matchAll(new RegExp(DATE.source, 'giu'))].length > 1;
}

/** Words after which a reason stands, and what must follow for it to be one. */
const REASON = {
  sv: /(?<!\p{L})(?:eftersom|(?<!kommer\s)därför\s+att|på\s+grund\s+av|beror\s+på|skäl\p{L}*|orsak\p{L}*|anledning\p{L}*|det\s+är\s+för\s+att)(?!\p{L})[^\p{L}]+(?:\p{L}+[^\p{L}]+){2}\p{L}/iu,
  en: /(?<!\p{L})(?:because|since|reasons?|due\s+to|this\s+is\s+so\s+that)(?!\p{L})[^\p{L}]+(?:\p{L}+[^\p{L}]+){2}\p{L}/iu,
};

export const hasReason = (text: string, language: LetterLanguage): boolean =>
  REASON[language === 'en' ? 'en' : 'sv'].test(text);

const REFUSAL = {
  sv: /(?<!\p{L})(?:säger\s+nej|avslå\p{L}*|nej\s+till|(?:vi|nämnden|staden|\p{L}*kontoret)\s+(?:kan|kommer|ska)\s+inte|(?:kan|kommer|ska)\s+(?:vi|nämnden|staden)\s+inte)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:says?\s+no|turned\s+down|rejected|(?:we|the\s+board|the\s+city)\s+(?:cannot|can\s+not|will\s+not|won['’]t))(?!\p{L})/iu,
};

/** The words by which a letter says no, whatever its kind; empty when it does not. */
export const noIn = (text: string, language: LetterLanguage): string =>
  REFUSAL[language === 'en' ? 'en' : 'sv'].exec(text)?.[0] ?? '';
