import { DASHES, type Finding, SPACES } from './finding.ts';
import { hasCheckDigit, isDay } from './identityNumbers.ts';

const SPACE = `[${SPACES}]`;
/** With dots, slashes or spaces in the date, or a space between all digits. */
const IDENTITY = new RegExp(
  `(?<![\\d.,/${DASHES}])((?:18|19|20)?\\d\\d)([./]|${SPACE}|[${DASHES}])(\\d\\d)\\2(\\d\\d)(${SPACE}?[+${DASHES}]?${SPACE}?)(\\d{3})(\\d)(?![\\d.,]\\d|\\d)`,
  'gu',
);
const ONE_BY_ONE = new RegExp(
  `(?<![\\d.,]${SPACE}?)\\d(?:${SPACE}\\d){5,7}${SPACE}?[+${DASHES}]?(?:${SPACE}?\\d){4}(?!${SPACE}?\\d)`,
  'gu',
);
/** The four last ones in pairs too: 1981 12 28 23 82. */
const IN_PAIRS = new RegExp(
  `(?<![\\d.,/${DASHES}]${SPACE}?)((?:18|19|20)?\\d\\d)${SPACE}(\\d\\d)${SPACE}(\\d\\d)(${SPACE}?[${DASHES}]?${SPACE}?)(\\d\\d)${SPACE}(\\d\\d)(?!${SPACE}?\\d)`,
  'gu',
);
const SAID = /(?<!\p{L})(?:person(?:nummer|nr)|pers\.? ?nr|pnr|född)\P{N}{0,20}$/iu;
const DIGIT_WORDS = ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio'];
/** "noll sju noll 1740605": the beginning in words. */
const SPOKEN = new RegExp(
  `(?<!\\p{L})noll(?:[ ,-]{1,2}(?:${DIGIT_WORDS.join('|')})){1,9}(?:[ ,-]{1,2}\\d{1,7}){0,5}(?![\\p{L}\\d])`,
  'giu',
);
const DOTTED_MOBILE = /(?<![\d.])07[02369]\.\d{2,3}\.\d{2,3}(?:\.\d{2,3})?(?!\.?\d)/gu;
const MOBILE_ONE_BY_ONE = new RegExp(
  `(?<!\\d${SPACE}?)0${SPACE}7${SPACE}[02369](?:${SPACE}\\d){7}(?!${SPACE}?\\d)`,
  'gu',
);
/** Five pairs may be bus times, so somebody must have said that one can ring. */
const PAIRS = new RegExp(`(?<!\\d)07${SPACE}[02369]\\d(?:${SPACE}\\d\\d){3}(?!\\d)`, 'gu');
const CAN_RING = /(?<!\p{L})(?:ring|telefon|tel|mobil|nås|sms|numret|nr|nummer)\P{N}{0,30}$/iu;
const LONGEST_LABEL = 45;
const PART = '[\\p{L}\\p{N}][\\p{L}\\p{N}_%+-]{0,62}';
const SIGN = `(?:${SPACE}?@${SPACE}?|${SPACE}?[[({<]${SPACE}?(?:at|ät|a|snabel-?a)${SPACE}?[\\])}>]${SPACE}?|${SPACE}snabel-?a${SPACE})`;
const DOT = `(?:\\.|,(?=se(?!\\p{L})|com(?!\\p{L})|nu(?!\\p{L}))|${SPACE}?[[({<]${SPACE}?(?:dot|punkt)${SPACE}?[\\])}>]${SPACE}?|${SPACE}(?:dot|punkt)${SPACE})`;
const LAST = `(?:se|nu|com|net|org|eu|info|dk|no|fi|de|uk|me|io)(?![\\p{L}\\p{N}])`;
const MAIL = new RegExp(
  `(?<![\\p{L}\\p{N}._%+-])${PART}(?:[.]${PART}){0,4}${SIGN}${PART}(?:${DOT}${PART}){0,3}?${DOT}${LAST}`,
  'giu',
);
/** "kim at exempel dot se": both words, or it is a sentence. */
const SPELT = new RegExp(
  `(?<![\\p{L}\\p{N}._%+-])${PART}(?:[.]${PART}){0,4}${SPACE}at${SPACE}${PART}(?:${SPACE}(?:dot|punkt)${SPACE}${PART}){0,2}?${SPACE}(?:dot|punkt)${SPACE}${LAST}`,
  'giu',
);

type Kind = 'personal_identity_number' | 'coordination_number' | 'telephone_number' | 'email_address';

/** Numbers and addresses in spellings that hide them from machines, and from the plainer finders. */
export function findDisguised(text: string): Finding<Kind>[] {
  const found: Finding<Kind>[] = [];
  const add = (kind: Kind, start: number, whole: string) =>
    found.push({ kind, start, end: start + whole.trimEnd().length });
  for (const match of text.matchAll(IDENTITY)) {
    const [whole, year = '', between = '', month = '', day = '', , serial = '', check = ''] = match;
    // "2025-04-13 1830" is a day and a time; no time has more than 24 hours or 60 minutes.
    const isTime = Number(serial.slice(0, 2)) < 24 && Number(serial.slice(2) + check) < 60;
    if (isTime && !/[.+]/u.test(between)) continue;
    addIdentity(match.index, whole, year, month, day, serial + check);
  }
  for (const match of text.matchAll(IN_PAIRS)) {
    const [whole, year = '', month = '', day = '', between = '', first = '', last = ''] = match;
    const isSaid = SAID.test(text.slice(Math.max(0, match.index - LONGEST_LABEL), match.index));
    // Ten digits in pairs may be bus times: a century, a dash or a word says that they are somebody's.
    if (year.length < 4 && !between.trim() && !isSaid) continue;
    addIdentity(match.index, whole, year, month, day, first + last);
  }
  for (const { 0: whole, index } of text.matchAll(SPOKEN)) {
    const digits = (whole.match(/\p{L}+|\d/gu) ?? []).length;
    if (digits >= 8 && digits <= 10) add('telephone_number', index, whole);
  }
  for (const match of text.matchAll(ONE_BY_ONE)) {
    const digits = match[0].replace(/\D/gu, '');
    const year = digits.slice(0, -8);
    addIdentity(match.index, match[0], year, digits.slice(-8, -6), digits.slice(-6, -4), digits.slice(-4));
  }
  for (const pattern of [DOTTED_MOBILE, MOBILE_ONE_BY_ONE, PAIRS]) {
    for (const match of text.matchAll(pattern)) {
      const before = text.slice(Math.max(0, match.index - LONGEST_LABEL), match.index);
      if (pattern === PAIRS && !CAN_RING.test(before)) continue;
      if (match[0].replace(/\D/gu, '').length === 10) add('telephone_number', match.index, match[0]);
    }
  }
  for (const pattern of [MAIL, SPELT])
    for (const match of text.matchAll(pattern)) add('email_address', match.index, match[0]);
  return found.sort((a, b) => a.start - b.start);

  function addIdentity(start: number, whole: string, year: string, month: string, day: string, last: string) {
    const isCoordination = Number(day) > 60;
    const bornOn = Number(day) - (isCoordination ? 60 : 0);
    if (!isDay(year, Number(month), bornOn, isCoordination)) return;
    if (!hasCheckDigit(year.slice(-2) + month + day + last)) return;
    add(isCoordination ? 'coordination_number' : 'personal_identity_number', start, whole);
  }
}
