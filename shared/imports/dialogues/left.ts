import { importedWords } from '../../text/imported.ts';
import { contentKey } from '../key.ts';
import type { Doubt, Knowledge } from '../plan.ts';
import type { DialogueField } from './fields.ts';
import { INPUT_FIELDS } from './fields.ts';
import type { DialoguePart } from './rows.ts';

/** Fields whose words become a choice, a day or a number: what cannot be read of them is told as it is read. */
const READ: ReadonlySet<DialogueField> = new Set<DialogueField>([
  ...(['on', 'form', 'organisers', 'heads', 'due', 'told', 'status'] as const),
]);

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

/** What a row of a dialogue says that has come to no place. */
export interface Told {
  /** The row's own cells by field. */
  readonly cells: ReadonlyMap<DialogueField, { readonly text: string; readonly column: number }>;
  /** The dialogue's: from its first row that has them. */
  readonly about: ReadonlyMap<DialogueField, { readonly text: string; readonly column: number }>;
  readonly made: readonly DialoguePart[];
  readonly doubts: readonly Doubt[];
  readonly isFirst: boolean;
  /** The dialogue was here before, and its details are left as they are. */
  readonly isKnown: boolean;
  /** Whether a word is read as a choice. */
  readonly isRead: (field: DialogueField, text: string) => boolean;
}

/** Cells of a row that stand nowhere in what it brings in, and of which nothing has been said. */
export function leftCells(
  row: Told,
): readonly (readonly [field: DialogueField, text: string, column: number])[] {
  const texts = textsIn(row.made.map(({ body }) => body)).map(squeezed);
  return [...row.cells].flatMap(([field, { text, column }]) => {
    if (row.doubts.some((doubt) => doubt.column === column)) return [];
    if (texts.some((each) => each.includes(squeezed(text))) || row.isRead(field, text)) return [];
    const isOfDialogue = !INPUT_FIELDS.has(field);
    const isSaidBefore = isOfDialogue && row.about.get(field)?.text === text;
    if (isSaidBefore && !row.isFirst) return [];
    if (isSaidBefore && !row.isKnown && READ.has(field)) return [];
    // By its title and day it was found.
    if (isSaidBefore && row.isKnown && (field === 'title' || field === 'on')) return [];
    return [[field, text, column] as const];
  });
}

/** A note on a new dialogue with what the list has no other place for. */
export function notePart(
  key: string,
  left: readonly (readonly [title: string, text: string])[],
  { language, masked }: Knowledge,
  mask: boolean,
): DialoguePart {
  const { cell, notes } = importedWords[language];
  const lines = left.map(([title, text]) => cell(title, mask ? masked(text).text : text));
  return {
    key: contentKey(['note', key]),
    dialogue: { new: key },
    body: { type: 'add_note', text: notes(lines) },
  };
}
