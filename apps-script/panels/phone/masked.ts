import { maskedNote, namedNotes } from '../../../shared/dialogues/lines.ts';

/** The text as it leaves the phone, what is hidden in it, and the words by which somebody may be known all the same. */
export function masked(text: string): {
  readonly text: string;
  readonly hidden: readonly string[];
  readonly named: readonly string[];
} {
  const note = maskedNote(text);
  return { ...note, named: namedNotes([note.text]).flatMap(({ words }) => words) };
}
