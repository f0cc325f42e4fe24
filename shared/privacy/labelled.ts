import { DASHES, type Finding, NUMBER_BEGINS, SPACES } from './finding.ts';
import { hasCheckDigit, isDay } from './identityNumbers.ts';

/** Eight or six digits of a day, something between or nothing, and four. */
const NUMBER = new RegExp(
  `${NUMBER_BEGINS}((?:18|19|20)?\\d\\d)[${SPACES}]?(\\d\\d)[${SPACES}]?(\\d\\d)([${SPACES}]?[.+${DASHES}]?[${SPACES}]?)(\\d{3})(\\d)(?![\\d${DASHES}]|[.,]\\d)`,
  'gu',
);
const SAID = /(?<!\p{L})(?:person(?:nummer|nr)|pers\.? ?nr|pnr|född)\P{N}{0,20}$/iu;
const SOMETHING_ELSE =
  /(?<!\p{L})(?:dnr|diarie\p{L}*|beställning|order|ärende\p{L}*|ref|referens\p{L}*|faktura\p{L}*|ocr|bild|fil|version|id|nr)\P{N}{0,12}$/iu;
const LONGEST_LABEL = 40;
/** Somebody says that one can ring, and leaves the zero or the area code out. */
const RING = new RegExp(
  `(?<=(?<!\\p{L})(?:ring(?: mig)?(?: på)?|telefon(?:nummer)?|tfn|tel|mobil(?:nummer)?|nås på|sms:?a?|mitt nummer(?: är)?|mitt nr)[.:]?[${SPACES}])(?:7[02369]\\d{7}|\\d{2,4}(?:[${SPACES}${DASHES}]\\d{2,3}){2,3}|\\d{4}[${SPACES}]\\d{4}|\\d{7,8})(?![\\d${DASHES}]|[${SPACES}]\\d|[.,]\\d)`,
  'giu',
);

type Kind = 'personal_identity_number' | 'telephone_number';

/**
 * Numbers that are what they are by what is said around them, or by their shape alone: a personal identity number with
 * a digit mistyped is still somebody's, and a telephone number without its area code still rings.
 */
export function findLabelled(text: string): Finding<Kind>[] {
  const found: Finding<Kind>[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const [whole, year = '', month = '', day = '', separator = '', serial = '', check = ''] = match;
    if (!isDay(year, Number(month), Number(day), false)) continue;
    const before = text.slice(Math.max(0, match.index - LONGEST_LABEL), match.index);
    const isRight = hasCheckDigit(year.slice(-2) + month + day + serial + check);
    const isDashed = /[.+\u2010-\u2015\u2212-]/u.test(separator);
    if (!SAID.test(before)) {
      // A day and a time of the clock, as files and orders of late are named by, are no birth number.
      const isTime = Number(serial.slice(0, 2)) < 24 && Number(serial.slice(2) + check) < 60;
      if (!isDashed || SOMETHING_ELSE.test(before)) continue;
      if (!isRight && isTime && isOfLate(year)) continue;
    }
    found.push({ kind: 'personal_identity_number', start: match.index, end: match.index + whole.length });
  }
  for (const { 0: whole, index } of text.matchAll(RING)) {
    const digits = whole.replace(/\D/gu, '').length;
    if (digits >= 7 && digits <= 9)
      found.push({ kind: 'telephone_number', start: index, end: index + whole.length });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether files are named by such a year; who is born in it writes to nobody yet. */
function isOfLate(year: string): boolean {
  const full = year.length === 4 ? Number(year) : 2000 + Number(year);
  return full >= 2015 && full < 2040 && !/^(?:19|3\d)$/.test(year);
}
