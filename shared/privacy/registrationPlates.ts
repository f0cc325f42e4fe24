import type { Finding } from './finding.ts';

/** Transportstyrelsen: three letters without I, Q, V, Å, Ä, Ö, then two digits and a digit or a letter (not O). */
const LETTERS = '[A-HJ-PR-UW-Z]{3}';
const REST = '\\d{2}[\\dA-HJ-NPR-UW-Z]';
const TIGHT = new RegExp(`(?<![\\p{L}\\d/-])${LETTERS}${REST}(?![\\p{L}\\d-])`, 'gu');
const LOOSE = new RegExp(`(?<![\\p{L}\\d/-])${LETTERS}[ -]${REST}(?![\\p{L}\\d-])`, 'giu');
/** Where a plate is spoken of, it may have a gap and small letters. */
const SPOKEN_OF =
  /(?:reg(?:istrerings?)?\.?[ -]?(?:nr|nummer|skylt)|registrerad|nummerplåt|(?:bil|mopp?e|moped|lastbil|skåpbil|fordon|motorcykel|volvo|saab|bmw|audi|toyota|tesla|ford|kia|skoda|renault|mercedes)(?:en|ar)?(?: med)?)[^.!?]{0,25}$/iu;
/** What only a vehicle does. */
const DRIVES =
  /^(?: som| alltid| alltid fel| varje \p{L}{1,10}| ofta){0,2} (?:kör|körde|kört|parkera\p{L}{0,3}|tuta\p{L}{0,3}|gasa\p{L}{0,3}|rusa\p{L}{0,3}|blockera\p{L}{0,3})(?!\p{L})/iu;
const WRITTEN = /^\p{Lu}{3}-\d/u;
const OTHER_CODE =
  /(?:modell|typ|artikel|art|kod|nr|nummer|version|serie|standard|rum|sal|linje|stolpe|skylt|produkt|märkt|ärende|dnr|id)\p{L}*[.:]? *$/iu;
const LONGEST_BEFORE = 60;
/** Abbreviations that are followed by numbers. */
const NO_PLATE =
  /^(?:SFS|SOU|BRF|LGH|LED|TEL|FAX|MAX|KVM|DNR|BBR|HSB|UTM|OCR|NCC|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEP|OKT|NOV|DEC|PDF|KRS|ORG|SEK|KRO|EUR|USD|RAL|NYC|DEL|BUS|LUX|COP|ISO)/iu;

export function findRegistrationPlates(text: string): Finding<'registration_plate'>[] {
  const findings: Finding<'registration_plate'>[] = [];
  for (const match of text.matchAll(TIGHT)) {
    if (!NO_PLATE.test(match[0])) add(match.index, match[0]);
  }
  for (const match of text.matchAll(LOOSE)) {
    const before = text.slice(Math.max(0, match.index - LONGEST_BEFORE), match.index);
    // ABC-123 in capitals is a plate by itself, unless it is said to be something else.
    const isWritten = WRITTEN.test(match[0]) && !OTHER_CODE.test(before);
    if (!NO_PLATE.test(match[0]) && (isWritten || SPOKEN_OF.test(before) || isDriving(match)))
      add(match.index, match[0]);
  }
  const lower = new RegExp(`(?<![\\p{L}\\d])${LETTERS}${REST}(?![\\p{L}\\d])`, 'giu');
  for (const match of text.matchAll(lower)) {
    const before = text.slice(Math.max(0, match.index - LONGEST_BEFORE), match.index);
    if (match[0] !== match[0].toUpperCase() && SPOKEN_OF.test(before)) add(match.index, match[0]);
  }
  return findings;

  function isDriving({ 0: plate, index }: RegExpMatchArray & { readonly index: number }): boolean {
    const from = index + plate.length;
    return plate === plate.toUpperCase() && DRIVES.test(text.slice(from, from + LONGEST_BEFORE));
  }

  function add(start: number, plate: string): void {
    findings.push({ kind: 'registration_plate', start, end: start + plate.length });
  }
}
