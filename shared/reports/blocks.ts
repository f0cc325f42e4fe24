import type { Block } from './document.ts';

export const paragraph = (...sentences: readonly string[]): Block => ({
  kind: 'paragraph',
  text: sentences.filter((sentence) => sentence !== '').join(' '),
});

/** @param textual how many of the first columns are text */
export function tableBlock(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  textual: number,
): Block {
  const numeric = head.map((_title, index) => index).filter((index) => index >= textual);
  return { kind: 'table', table: { title, head, rows, numeric } };
}

/** Nothing where there is nothing to compare. */
export function bars(title: string, all: Extract<Block, { kind: 'bars' }>['bars']): readonly Block[] {
  return all.length === 0 ? [] : [{ kind: 'bars', title, bars: all }];
}
