import { DASHES, type Finding, NUMBER_BEGINS, SPACES } from './finding.ts';

/** Every repetition is bounded, so the search is linear in the length of the text. */
const CANDIDATE = new RegExp(
  `${NUMBER_BEGINS}((?:18|19|20)?\\d\\d)([${DASHES}]?)(\\d\\d)\\2(\\d\\d)([${SPACES}]?[+${DASHES}]?[${SPACES}]?)([\\dTRSUWXJKLMN]\\d\\d)(\\d)(?!\\d)`,
  'gu',
);

/** Born on a day, and the last four crossed out: 19900101-XXXX. */
const CROSSED_OUT = new RegExp(
  `${NUMBER_BEGINS}((?:18|19|20)?\\d\\d)(\\d\\d)(\\d\\d)[${SPACES}]?[+${DASHES}][${SPACES}]?(?:[Xx]{4}|[*•_]{4})`,
  'gu',
);

/** A coordination number carries the day of birth plus this (Skatteverket). */
const COORDINATION = 60;

/**
 * Personal identity numbers, coordination numbers and the interim numbers of health care, with ten or twelve
 * digits, in every usual spelling. Date and check digit must be right, which no organisation number's are:
 * its month is 20 or more.
 */
export function findIdentityNumbers(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const match of text.matchAll(CANDIDATE)) {
    const [whole, year = '', dash, month = '', day = '', separator = '', serial = '', check = ''] = match;
    // "2025-04-13 1830" is a day and a time: a date with dashes goes on with a dash.
    if (dash !== '' && !/^[^\s]$/u.test(separator)) continue;
    const { isCoordination, bornOn } = dayInNumber(Number(day));
    // Ten bare digits are a mobile number far more often than a coordination number.
    if (isCoordination && /^07\d{8}$/.test(whole)) continue;
    if (!isDay(year, Number(month), bornOn, isCoordination)) continue;
    if (!hasCheckDigit(year.slice(-2) + month + day + serial.replace(/\D/, '1') + check)) continue;
    findings.push({
      kind: isCoordination ? 'coordination_number' : 'personal_identity_number',
      start: match.index,
      end: match.index + whole.length,
    });
  }
  for (const { index, 0: whole, 1: year = '', 2: month, 3: day } of text.matchAll(CROSSED_OUT)) {
    if (isDay(year, Number(month), Number(day), false))
      findings.push({ kind: 'personal_identity_number', start: index, end: index + whole.length });
  }
  return findings;
}

/** Whose number it is, and the day of birth, by the two digits that stand for the day. */
export function dayInNumber(day: number): { readonly isCoordination: boolean; readonly bornOn: number } {
  const isCoordination = day > COORDINATION;
  return { isCoordination, bornOn: isCoordination ? day - COORDINATION : day };
}

/** Whether the day exists; of a coordination number month and day may be unknown and stand as zero. */
export function isDay(year: string, month: number, day: number, mayBeUnknown: boolean): boolean {
  if (month > 12 || day > 31) return false;
  if (month === 0 || day === 0) return mayBeUnknown;
  // A leap year stands in for two digits that could be either century's.
  const full = year.length === 4 ? Number(year) : 2000 + (Number(year) % 100);
  return day <= new Date(Date.UTC(full, month, 0)).getUTCDate();
}

/** Luhn's sum over ten digits, the check digit with it (SIS 36 02 11). */
export function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const product = Number(digits[place]) * (place % 2 === 0 ? 2 : 1);
    sum += product > 9 ? product - 9 : product;
  }
  return sum % 10 === 0;
}
