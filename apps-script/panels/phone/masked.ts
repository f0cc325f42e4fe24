import { findEveryPersonalData, isMasked } from '../../../shared/privacy/further.ts';
import { mask } from '../../../shared/privacy/mask.ts';
import { furtherWords } from '../../../shared/text/privacy-further.ts';

/** The text as it leaves the phone, and what is hidden in it. */
export function masked(text: string): { readonly text: string; readonly hidden: readonly string[] } {
  const found = findEveryPersonalData(text).filter(isMasked);
  const hidden = found.map(({ start, end }) => text.slice(start, end));
  return { text: mask(text, found, undefined, furtherWords.sv), hidden };
}
