import type { Token } from './words.ts';

/**
 * Is it a reason for a theme that a text holds this word? Where it is, and who has written or is written about, says
 * too little of what it is about. The one rule of the sheet and of the browser.
 * @param vague words that nobody would give as a reason (vague.ts)
 */
export const isReason = ({ word, look }: Pick<Token, 'word' | 'look'>, vague: ReadonlySet<string>): boolean =>
  look !== 'name' && look !== 'place' && !vague.has(word) && !/^\d+$/.test(word);
