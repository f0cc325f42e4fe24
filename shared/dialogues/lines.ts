import type { Finding } from '../privacy/finding.ts';
import { type AnyKind, findEveryPersonalData, isMasked } from '../privacy/further.ts';
import { mask } from '../privacy/mask.ts';
import { findNames } from '../privacy/names.ts';
import { findPersons, withFamilyName } from '../privacy/persons.ts';
import { furtherWords } from '../text/privacy-further.ts';

/** Marks before a note on a list: a dash, a star, a number. A dash right before a digit is a minus. */
const MARK = /^\s*(?:[*•·▪◦]+|[-–—]+(?!\d)|\(?\d{1,3}[.)](?=\s)|\d{1,3}\s*[-–:](?=\s))\s*/;

/** The notes in a pasted or typed text: one a line, without marks of lists. What three people said stands three times. */
export function notesIn(text: string): readonly string[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const note = line.replace(MARK, '').replace(/\s+/g, ' ').trim();
    return note === '' ? [] : [note];
  });
}

/** Notes that stand several times in the same words, each once. */
export function repeatedNotes(
  notes: readonly string[],
): readonly { readonly note: string; readonly times: number }[] {
  const times = new Map<string, { readonly note: string; times: number }>();
  for (const note of notes) {
    const key = note.toLowerCase();
    const known = times.get(key);
    if (known) known.times += 1;
    else times.set(key, { note, times: 1 });
  }
  return [...times.values()].filter((one) => one.times > 1);
}

/** A note as it is kept, with what tells who somebody is hidden, and what was hidden. */
export function maskedNote(text: string): { readonly text: string; readonly hidden: readonly string[] } {
  const found = findEveryPersonalData(text).filter(isMasked);
  const hidden = found.map(({ start, end }) => text.slice(start, end));
  return { text: mask(text, found, undefined, furtherWords.sv), hidden };
}

/** A note in which somebody could be recognised, and the words that do it. */
export interface NamedNote {
  readonly note: string;
  readonly words: readonly string[];
}

/** The words of an input by which somebody could be recognised. */
export function namesIn({ text = '', place = '', group = '' }: Partial<Named>): readonly string[] {
  return namedNotes([text, place, group]).flatMap(({ words }) => words);
}

type Named = Readonly<Record<'text' | 'place' | 'group', string | undefined>>;

/** Notes with names, numbers or addresses of persons. With children and young people they must be taken out. */
export function namedNotes(notes: readonly string[]): readonly NamedNote[] {
  return notes.flatMap((note) => {
    const words = [...new Set(recognisable(note).map(({ start, end }) => note.slice(start, end)))];
    return words.length === 0 ? [] : [{ note, words }];
  });
}

/** Where in a note somebody could be recognised; the longest of those that begin alike first. */
export function recognisable(note: string): readonly Finding<AnyKind>[] {
  const all = findEveryPersonalData(note).filter(isMasked);
  const found: readonly Finding<AnyKind>[] = [...all, ...findPersons(note, 'young', all)];
  return found
    .map((one) => (one.kind === 'person_name' ? withFamilyName(note, one) : one))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A text with everything by which somebody could be recognised hidden, names of grown-ups too. */
export function withoutPersons(text: string): string {
  const plain = maskedNote(text).text;
  const found = [...findNames(plain), ...findPersons(plain, 'young')];
  return mask(
    plain,
    found.map(({ start, end }) => ({ kind: 'person_name' as const, start, end })),
    undefined,
    furtherWords.sv,
  );
}
