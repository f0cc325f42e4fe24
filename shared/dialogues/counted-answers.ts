/** An answer and how many gave it. */
export interface CountedAnswer {
  readonly answer: string;
  readonly count: number;
}

/** Why a line is not taken as an answer with its count. */
export type UncountedReason = 'no_count' | 'no_whole_number' | 'twice';

export interface CountedAnswers {
  readonly answers: readonly CountedAnswer[];
  readonly wrong: readonly { readonly line: string; readonly reason: UncountedReason }[];
  /** Lines that tell the sum of the others; they are no answer. */
  readonly sums: readonly CountedAnswer[];
}

/** Hundreds with spaces between the thousands, as Swedish writes them, or without. */
const WHOLE = /^(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d{1,7})$/;
/** "Ja 34", "Nej: 12", "Ja – 1 034". A dash right before the number, after a space, is a minus. */
const ON_ONE_LINE = /^(.*?\S)(?:\s*[:;,]\s*|\s+[–-]\s+|\s+|(?<=\p{L})[–-])(\S*\d[\d \u00a0\u202f]*)$/u;
const SUM = /^(?:totalt?|summa|sammanlagt|alla(?: svar)?|antal svar(?:ande)?|sum|all(?: answers)?)$/i;

/** A question's or an answer's wording apart from what does not tell it from another: case, spaces, the mark at the end. */
export const sameWording = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\s.?!:]+$/, '')
    .trim();

/**
 * A question's answers as they are typed or pasted out of a sheet, one a line. A number that is not a whole count
 * ("12,5", "-3") is never cut into one.
 */
export function countsIn(text: string): CountedAnswers {
  const answers: CountedAnswer[] = [];
  const wrong: CountedAnswers['wrong'][number][] = [];
  const sums: CountedAnswer[] = [];
  const seen = new Set<string>();
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim();
    if (line === '') continue;
    const read = pairIn(line);
    if (typeof read === 'string') wrong.push({ line, reason: read });
    else if (SUM.test(read.answer)) sums.push(read);
    else if (seen.has(sameWording(read.answer))) wrong.push({ line, reason: 'twice' });
    else {
      seen.add(sameWording(read.answer));
      answers.push(read);
    }
  }
  return { answers, wrong, sums };
}

function pairIn(line: string): CountedAnswer | UncountedReason {
  const cells = line
    .split('\t')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  const [, before, number] =
    cells.length > 1
      ? ['', cells.slice(0, -1).join(' '), cells[cells.length - 1]]
      : (ON_ONE_LINE.exec(line) ?? []);
  if (before === undefined || number === undefined) return /\d/.test(line) ? 'no_whole_number' : 'no_count';
  const answer = before.replace(/[\s:;,]+$/, '');
  // "12,5" on one line is cut after its comma: what stands before ends in the rest of the number.
  const isPartOfOne = cells.length === 1 && /\d[.,]$/.test(line.slice(0, line.length - number.length));
  if (!WHOLE.test(number) || isPartOfOne) return /\d/.test(number) ? 'no_whole_number' : 'no_count';
  return { answer, count: Number(number.replace(/\D/g, '')) };
}
