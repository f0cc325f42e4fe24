import type { NameAnswer } from './kinds.ts';
import type { NamedRow } from './paper-names.ts';
import type { DialogueState } from './state-schema.ts';

/** A row of a paper as an answer about its names is kept: its number and a mark of its words, none of the words. */
export interface NameMark {
  readonly row: string;
  readonly mark: string;
}

/** FNV-1a, 32 bits: tells a row's words from others, and cannot be read back. */
function markOf(texts: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const letter of texts.join('\n')) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(16);
}

const NUMBER = /^[A-ZÅÄÖ]{2,4}-[\w-]+(?:\/[A-Z]\d+)?$/;

/** A question has no number: it is known by its mark alone. */
export function nameMark({ row, texts }: NamedRow): NameMark {
  const mark = markOf(texts);
  return { row: NUMBER.test(row) ? row : mark, mark };
}

/** What has been answered about the names in a row; undefined when nobody has, or its words are others now. */
export function nameAnswer({ names }: Pick<DialogueState, 'names'>, named: NamedRow): NameAnswer | undefined {
  const { row, mark } = nameMark(named);
  return names?.find((one) => one.row === row && one.mark === mark)?.answer;
}
