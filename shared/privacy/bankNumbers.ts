import { DASHES, type Finding, NUMBER_BEGINS, SPACES } from './finding.ts';

type BankKind = 'bankgiro' | 'plusgiro' | 'bank_account' | 'iban' | 'card_number';

const GAP = `[${SPACES}${DASHES}]`;
const LABEL_GAP = `(?:[\\s.:#]|nummer|nr|är|till){0,8}`;
const LABELLED: readonly (readonly [BankKind, RegExp])[] = [
  ['bankgiro', new RegExp(`(?<!\\p{L})(?:bankgirot?|bg)${LABEL_GAP}(\\d{3,4}${GAP}?\\d{4})(?!\\d)`, 'giu')],
  [
    'plusgiro',
    new RegExp(
      `(?<!\\p{L})(?:plusgirot?|postgirot?|pg)${LABEL_GAP}(\\d(?:${GAP}?\\d){1,7})(?!\\d|${GAP}\\d)`,
      'giu',
    ),
  ],
  [
    'bank_account',
    new RegExp(
      `(?<!\\p{L})(?:(?:bank|löne|spar|person)?konto(?:nummer|nr)?|clearing(?:nummer|nr)?|kontot)${LABEL_GAP}(\\d(?:(?:${GAP}|,[${SPACES}]?)?\\d){8,15})(?!\\d)`,
      'giu',
    ),
  ],
];

const IBAN = new RegExp(
  `(?<![\\p{L}\\d])[A-Z]{2}\\d{2}(?:[${SPACES}]?[A-Z\\d]{4}){2,7}(?:[${SPACES}]?[A-Z\\d]{1,4})?(?![\\p{L}\\d])`,
  'gu',
);
const CARD = new RegExp(
  `${NUMBER_BEGINS}(?:[2-6]\\d{3}(?:${GAP}?\\d{4}){3}|3[47]\\d{2}${GAP}?\\d{6}${GAP}?\\d{5})(?!${GAP}?\\d)`,
  'gu',
);

/**
 * Bankgiro, plusgiro and account numbers that are said to be such; IBANs with a right check (ISO 13616, remainder 1
 * of 97), payment cards of 15 or 16 digits with a right check digit (ISO/IEC 7812).
 */
export function findBankNumbers(text: string): Finding<BankKind>[] {
  const findings: Finding<BankKind>[] = [];
  const add = (kind: BankKind, start: number, number: string) =>
    findings.push({ kind, start, end: start + number.length });
  for (const [kind, pattern] of LABELLED) {
    for (const match of text.matchAll(pattern)) {
      const number = match[1] ?? '';
      add(kind, match.index + match[0].length - number.length, number);
    }
  }
  for (const match of text.matchAll(IBAN)) {
    // Words in capitals may stand right after: the longest part that checks is the number.
    for (let end = match[0].length; end >= 15; end--) {
      const number = match[0].slice(0, end);
      if (!hasIbanCheck(number)) continue;
      add('iban', match.index, number);
      break;
    }
  }
  for (const match of text.matchAll(CARD)) {
    if (hasCheckDigit(match[0].replace(/\D/g, ''))) add('card_number', match.index, match[0]);
  }
  return findings;
}

function hasIbanCheck(written: string): boolean {
  const plain = written.replace(/[^A-Z\d]/g, '');
  if (plain.length < 15 || plain.length > 34 || /[^A-Z\d]$/.test(written)) return false;
  if (plain.startsWith('SE') && plain.length !== 24) return false;
  let rest = 0;
  for (const sign of plain.slice(4) + plain.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** Luhn's sum with the check digit as the last. */
function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const product = Number(digits[digits.length - 1 - place]) * (place % 2 === 1 ? 2 : 1);
    sum += product > 9 ? product - 9 : product;
  }
  return sum % 10 === 0 && /[1-9]/.test(digits);
}
