import { DASHES, type Finding, NUMBER_BEGINS, SPACES } from './finding.ts';

const GAP = `\\)?[${SPACES}]?[/${DASHES}]?[${SPACES}]?`;

/**
 * The opening of a number (0, +46, 0046, 46 before a mobile prefix, or another country's code) and the digits
 * that follow, perhaps more than belong to it. Repetitions are bounded: the search is linear.
 */
const CANDIDATE = new RegExp(
  `${NUMBER_BEGINS}\\(?(\\+[${SPACES}]?46|00[${SPACES}]?46|46(?=[${SPACES}${DASHES}]?7[02369])|\\+(?=[1-9])|(?=0[1-9]))((?:${GAP}\\(?\\d){7,15})`,
  'gu',
);

/** A last pair that is too much for the number, as when a digit was typed twice: what is left of it would tell half. */
const ONE_MORE = /^ \d\d(?=$|[.,;)\n])/;

/** Numbers that are said to be something else. */
const OTHER_NUMBER =
  /(?<!\p{L})(?:dnr|ocr|bg|pg|bankgiro|plusgiro|(?:diarie|ärende|referens|ref|faktura|kund|konto|organisations|org|artikel|order|försäkrings|e-tjänste?)[. -]?(?:nr|nummer|id))[\s.:#]*$/iu;
const LONGEST_LABEL = 30;

interface Group {
  readonly digits: string;
  /** What stands between the group before and this one. */
  readonly gap: string;
  /** Place after the last digit, counted from the candidate's first digit group. */
  readonly end: number;
}

/**
 * Telephone numbers as they are written in Sweden: 08-465 004 01, 0701740605, +46 (0)70-174 06 05. Years, sums,
 * dates, opening hours and diary numbers are not taken.
 */
export function findTelephoneNumbers(text: string): Finding[] {
  const findings: Finding[] = [];
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(text); match; match = CANDIDATE.exec(text)) {
    const [whole, opening = '', tail = ''] = match;
    const tailStart = match.index + whole.length - tail.length;
    const length = numberLength(opening, groupsOf(tail), text, tailStart);
    const label = text.slice(Math.max(0, match.index - LONGEST_LABEL), match.index);
    if (length === 0 || OTHER_NUMBER.test(label)) {
      // A number may begin inside what was no number: "0 070-174 06 05".
      CANDIDATE.lastIndex = match.index + 1;
      continue;
    }
    const end =
      tailStart +
      length +
      (ONE_MORE.exec(text.slice(tailStart + length, tailStart + length + 4))?.[0].length ?? 0);
    // A bracket that is not closed inside the number stands around it.
    const number = text.slice(match.index, end);
    const isAround = number.startsWith('(') && number.split('(').length > number.split(')').length;
    findings.push({ kind: 'telephone_number', start: match.index + (isAround ? 1 : 0), end });
    CANDIDATE.lastIndex = end;
  }
  return findings;
}

function groupsOf(tail: string): Group[] {
  return [...tail.matchAll(/(\D*)(\d+)/g)].map((match) => ({
    digits: match[2] ?? '',
    gap: match[1] ?? '',
    end: match.index + match[0].length,
  }));
}

/** How much of the tail is a number: the longest whole groups that make a valid one; 0 for none. */
function numberLength(opening: string, groups: readonly Group[], text: string, tailStart: number): number {
  for (let count = groups.length; count > 0; count--) {
    const taken = groups.slice(0, count);
    const end = taken[count - 1]?.end ?? 0;
    const goesOn = /^(?:[/,](?!0)|[.:])?\d/u.test(text.slice(tailStart + end, tailStart + end + 2));
    const digits = taken.map((group) => group.digits);
    const valid =
      opening === '+' ? isForeign(digits) : opening === '' ? isNational(taken, groups) : isFromAbroad(digits);
    if (valid && !goesOn) return end;
  }
  return 0;
}

/** Another country's number has at most 15 digits (ITU-T E.164). */
function isForeign(digits: readonly string[]): boolean {
  const all = digits.join('');
  return all.length >= 9 && all.length <= 15 && !all.startsWith('46');
}

/** After +46; a zero that should have been left out, with or without brackets, is forgiven. */
function isFromAbroad(digits: readonly string[]): boolean {
  const national = `0${digits.join('').replace(/^0/, '')}`;
  return national.startsWith('07') ? national.length === 10 : /^0[1-9]\d{6,8}$/.test(national);
}

/** @param whole what stands there, perhaps more than the number */
function isNational(groups: readonly Group[], whole: readonly Group[]): boolean {
  const digits = groups.map((group) => group.digits);
  const all = digits.join('');
  const [area = '', second = ''] = digits;
  // A slash stands after the area code or ends the number: 031-12345/24 is a diary's.
  if (groups.slice(2).some((group) => group.gap.includes('/'))) return false;
  // 0800-1600 and 0123-2024: no area code of four digits has a subscriber of four.
  if (area.length === 4 && second.length === 4) return false;
  if (all.startsWith('07')) return all.length === 10 && (area.length >= 3 || areMobilePairs(all, whole));
  if (groups.length === 1) return all.length === 9 || all.length === 10;
  if (all.length < 8 || all.length > 10) return false;
  if (area.length > 4) return true;
  if (second.startsWith('0') || all.length - area.length < 5) return false;
  if (area !== '08') return area.length >= 3 && !area.startsWith('08');
  return !looksLikeDays(groups);
}

/** 07 01 74 06 05: nothing else is five pairs that begin like a mobile number. */
function areMobilePairs(all: string, groups: readonly Group[]): boolean {
  const gap = groups[1]?.gap;
  const isEven = groups.every(
    ({ digits, gap: before }, at) => digits.length === 2 && (at === 0 || before === gap),
  );
  return isEven && groups.length === 5 && /^07[02369]/.test(all);
}

/** 08/10 2024, 08-12-24 15 30 and 08-17 10-15 are days and hours. */
function looksLikeDays(groups: readonly Group[]): boolean {
  const lengths = groups.map((group) => group.digits.length).join('');
  if (lengths === '224' || (lengths.startsWith('22') && groups[1]?.gap.includes('/'))) return true;
  return /^2+4?$/.test(lengths) && groups.slice(2).some((group) => /[^\s)]/u.test(group.gap));
}
