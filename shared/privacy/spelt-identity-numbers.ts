import { DASHES, type Finding, SPACES } from './finding.ts';
import { dayInNumber, hasCheckDigit, isDay } from './identityNumbers.ts';

/** What people put between the digits of a number, at most three of them in one place. */
const BETWEEN = `[${SPACES}${DASHES}./:,_+()]{0,3}`;
/** Ten to fourteen digits in a row, however they are grouped; the number may begin after the first groups. */
const CHAIN = new RegExp(`(?<![\\p{L}\\p{N}])\\d(?:${BETWEEN}\\d){9,13}(?!\\p{N})`, 'gu');

const SAID =
  /(?<!\p{L})(?:person(?:nummer|nr)|pers\.? ?nr|samordnings(?:nummer|nr)|pnr|id-?nummer|född)\P{N}{0,20}$/iu;
const SOMETHING_ELSE =
  /(?<!\p{L})(?:dnr|diarie\p{L}*|beställning|order|ärende\p{L}*|ref|referens\p{L}*|faktura\p{L}*|ocr|konto\p{L}*|iban|kort\p{L}*)\P{N}{0,12}$/iu;
/** What a number may be called that only looks like one. */
const NUMBERED = /(?<!\p{L})(?:bild|fil|version|id|nr)\P{N}{0,12}$/iu;
const LONGEST_LABEL = 45;
/** It is part of more digits. */
const DIGIT_BEFORE = new RegExp(`\\d[${SPACES}${DASHES}./:,_+]?$`, 'u');
const DIGIT_BEHIND = new RegExp(`^[${SPACES}${DASHES}]\\d`, 'u');
const DASH = new RegExp(`[+${DASHES}.]`, 'u');

type Kind = 'personal_identity_number' | 'coordination_number';

/** A number's digits, what stands before each of them, and what is said before the whole. */
interface Spelt {
  readonly digits: string;
  readonly gaps: readonly string[];
  readonly before: string;
  readonly isWhole: boolean;
}

/**
 * Identity and coordination numbers in spellings of people's own: with dots, strokes or colons, with a gap anywhere,
 * digit by digit, in brackets. What is called a personal number is one, mistyped or not; else date and check digit must
 * be right, or the shape that of a birth number, and the gaps stand where one takes a breath.
 */
export function findSpeltIdentityNumbers(text: string): Finding<Kind>[] {
  const found: Finding<Kind>[] = [];
  CHAIN.lastIndex = 0;
  for (let match = CHAIN.exec(text); match; match = CHAIN.exec(text)) {
    const places = [...match[0].matchAll(/\d/gu)].map(({ index }) => match.index + index);
    const taken = numberIn(text, places);
    if (taken) {
      found.push(taken);
      CHAIN.lastIndex = taken.end;
    } else CHAIN.lastIndex = match.index + 1;
  }
  return found;
}

/** The number that begins with the first of these digits: of twelve, or of ten. */
function numberIn(text: string, places: readonly number[]): Finding<Kind> | undefined {
  const [start = 0] = places;
  const before = text.slice(Math.max(0, start - LONGEST_LABEL), start);
  for (const count of [12, 10]) {
    const last = places[count - 1];
    if (last === undefined) continue;
    const own = places.slice(0, count);
    const gaps = own.map((place, at) => (at === 0 ? '' : text.slice((own[at - 1] ?? 0) + 1, place)));
    const digits = own.map((place) => text.charAt(place)).join('');
    const isWhole =
      !/^[.,]?\d/u.test(text.slice(last + 1, last + 3)) &&
      !DIGIT_BEFORE.test(before) &&
      !DIGIT_BEHIND.test(text.slice(last + 1, last + 3));
    const kind = kindOf({ digits, gaps, before, isWhole });
    if (kind) return { kind, start, end: last + 1 };
  }
  return undefined;
}

function kindOf(spelt: Spelt): Kind | undefined {
  const { digits, before, isWhole } = spelt;
  if (digits.length === 12 && !/^(?:18|19|20)/.test(digits)) return undefined;
  const year = digits.slice(0, -8);
  const month = Number(digits.slice(-8, -6));
  const { isCoordination, bornOn } = dayInNumber(Number(digits.slice(-6, -4)));
  if (!isDay(year, month, bornOn, isCoordination)) return undefined;
  const isRight = hasCheckDigit(digits.slice(-10));
  const isSaid = SAID.test(before);
  const isTaken = isSaid
    ? isRight || !isCoordination
    : isWhole && !SOMETHING_ELSE.test(before) && ((isRight && isNatural(spelt)) || isBirthNumber(spelt));
  if (!isTaken) return undefined;
  return isCoordination ? 'coordination_number' : 'personal_identity_number';
}

/** Counted from the end of a number: before the last four, the day, the month, and the last two. */
const LAST_FOUR = 4;
const gapAt = ({ gaps }: Spelt, fromEnd: number): string => gaps[gaps.length - fromEnd] ?? '';

/** Nobody says what it is: it has to be spelt as people spell such a number, and as no hours, sums or buses are. */
function isNatural(spelt: Spelt): boolean {
  const { digits, gaps } = spelt;
  const inner = gaps.slice(1);
  if (inner.every((gap) => gap === ' ' || gap === '\u00a0' || DASH.test(gap))) return true;
  const places = inner.flatMap((gap, at) => (gap === '' ? [] : [digits.length - 1 - at]));
  const isFullYear = digits.length === 12;
  const [four, three, two] = [gapAt(spelt, LAST_FOUR), gapAt(spelt, 6), gapAt(spelt, 8)];
  if (three !== two || places.some((place) => ![2, LAST_FOUR, 6, 8].includes(place))) return false;
  // Ten digits in pairs may be bus times: a century or a dash says that they are somebody's.
  if (gapAt(spelt, 2) !== '') return gapAt(spelt, 2).trim() === '' && (isFullYear || DASH.test(four));
  // "2025-04-13 1830" is a day and a time.
  return !isTime(digits) || /[.+]/u.test(three + four);
}

/** A date, a dash and four more are somebody's, a digit mistyped or not, but where files and orders are named so. */
function isBirthNumber(spelt: Spelt): boolean {
  const { digits, before } = spelt;
  const [four, three, two] = [gapAt(spelt, LAST_FOUR), gapAt(spelt, 6), gapAt(spelt, 8)];
  const isPlain = [three, two].every((gap) => gap.trim() === '' && gap.length <= 1);
  const others = spelt.gaps.filter((gap) => gap !== '').length - [four, three, two].filter(Boolean).length;
  if (!isPlain || others > 0 || !DASH.test(four) || NUMBERED.test(before)) return false;
  return Number(digits.slice(-6, -4)) <= 31 && !(isTime(digits) && isOfLate(digits.slice(0, -8)));
}

/** No time of the clock has more than 24 hours or 60 minutes. */
const isTime = (digits: string): boolean =>
  Number(digits.slice(-4, -2)) < 24 && Number(digits.slice(-2)) < 60;

/** Whether files are named by such a year; who is born in it writes to nobody yet. */
function isOfLate(year: string): boolean {
  const full = year.length === 4 ? Number(year) : 2000 + Number(year);
  return full >= 2015 && full < 2040 && !/^(?:19|3\d)$/.test(year);
}
