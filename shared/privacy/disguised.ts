import { DASHES, type Finding, SPACES } from './finding.ts';

const SPACE = `[${SPACES}]`;
const DIGIT_WORDS = ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio'];
/** "noll sju noll 1740605": the beginning in words. */
const SPOKEN = new RegExp(
  `(?<!\\p{L})noll(?:[ ,-]{1,2}(?:${DIGIT_WORDS.join('|')})){1,9}(?:[ ,-]{1,2}\\d{1,7}){0,5}(?![\\p{L}\\d])`,
  'giu',
);
/** With other marks between its digits than people use: 070_1740634, 070.174.06.05, 070-174.06.05. */
const MARKED_MOBILE = /(?<![\d.,:/_-])07[02369][-._/:](?:\d[-._/: ]?){6}\d(?![-._/:]?\d)/gu;
const MOBILE_ONE_BY_ONE = new RegExp(
  `(?<!\\d${SPACE}?)0${SPACE}7${SPACE}[02369](?:${SPACE}\\d){7}(?!${SPACE}?\\d)`,
  'gu',
);
/** Five pairs may be bus times, so somebody must have said that one can ring. */
const PAIRS = new RegExp(`(?<!\\d)07${SPACE}[02369]\\d(?:${SPACE}\\d\\d){3}(?!\\d)`, 'gu');
const CAN_RING = /(?<!\p{L})(?:ring|telefon|tel|mobil|nås|sms|numret|nr|nummer)\P{N}{0,30}$/iu;
const LONGEST_LABEL = 45;
/** Somebody says that one can ring, and leaves the zero or the area code out. */
const RING = new RegExp(
  `(?<=(?<!\\p{L})(?:ring(?: mig)?(?: på)?|telefon(?:nummer)?|tfn|tel|mobil(?:nummer)?|nås på|sms:?a?|mitt nummer(?: är)?|mitt nr)[.:]?[${SPACES}])(?:7[02369]\\d{7}|\\d{2,4}(?:[${SPACES}${DASHES}]\\d{2,3}){2,3}|\\d{4}[${SPACES}]\\d{4}|\\d{7,8})(?![\\d${DASHES}]|[${SPACES}]\\d|[.,]\\d)`,
  'giu',
);
const PART = '[\\p{L}\\p{N}][\\p{L}\\p{N}_%+-]{0,62}';
const SIGN = `(?:${SPACE}?@${SPACE}?|${SPACE}?[[({<]${SPACE}?(?:at|ät|a|snabel-?a)${SPACE}?[\\])}>]${SPACE}?|${SPACE}snabel-?a${SPACE})`;
const DOT = `(?:\\.|${SPACE}\\.${SPACE}|,(?=se(?!\\p{L})|com(?!\\p{L})|nu(?!\\p{L}))|${SPACE}?[[({<]${SPACE}?(?:dot|punkt)${SPACE}?[\\])}>]${SPACE}?|${SPACE}(?:dot|punkt)${SPACE})`;
const LAST = `(?:se|nu|com|net|org|eu|info|dk|no|fi|de|uk|me|io)(?![\\p{L}\\p{N}])`;
const MAIL = new RegExp(
  `(?<![\\p{L}\\p{N}._%+-])${PART}(?:(?:[.]|${SPACE}[.]${SPACE})${PART}){0,4}${SIGN}${PART}(?:${DOT}${PART}){0,3}?${DOT}${LAST}`,
  'giu',
);
/** "kim at exempel dot se": both words, or it is a sentence. */
const SPELT = new RegExp(
  `(?<![\\p{L}\\p{N}._%+-])${PART}(?:[.]${PART}){0,4}${SPACE}at${SPACE}${PART}(?:${SPACE}(?:dot|punkt)${SPACE}${PART}){0,2}?${SPACE}(?:dot|punkt)${SPACE}${LAST}`,
  'giu',
);

type Kind = 'telephone_number' | 'email_address';

/**
 * Telephone numbers and addresses in spellings that hide them from machines, and from the plainer finders; and numbers
 * without their area code, that are told by what is said before them.
 */
export function findDisguised(text: string): Finding<Kind>[] {
  const found: Finding<Kind>[] = [];
  const add = (kind: Kind, start: number, whole: string) =>
    found.push({ kind, start, end: start + whole.trimEnd().length });
  for (const { 0: whole, index } of text.matchAll(SPOKEN)) {
    const digits = (whole.match(/\p{L}+|\d/gu) ?? []).length;
    if (digits >= 8 && digits <= 10) add('telephone_number', index, whole);
  }
  for (const pattern of [MARKED_MOBILE, MOBILE_ONE_BY_ONE, PAIRS]) {
    for (const match of text.matchAll(pattern)) {
      const before = text.slice(Math.max(0, match.index - LONGEST_LABEL), match.index);
      if (pattern === PAIRS && !CAN_RING.test(before)) continue;
      if (match[0].replace(/\D/gu, '').length === 10) add('telephone_number', match.index, match[0]);
    }
  }
  for (const { 0: whole, index } of text.matchAll(RING)) {
    const digits = whole.replace(/\D/gu, '').length;
    if (digits >= 7 && digits <= 9) add('telephone_number', index, whole);
  }
  for (const pattern of [MAIL, SPELT])
    for (const match of text.matchAll(pattern)) add('email_address', match.index, match[0]);
  return found.sort((a, b) => a.start - b.start);
}
