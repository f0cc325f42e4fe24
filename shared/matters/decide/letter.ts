import { checkLetter } from '../../feedback/check.ts';
import type { LetterKind } from '../../feedback/letter.ts';
import { mustSayWhy } from '../../feedback/values.ts';
import type { Refusal } from '../decide.ts';
import type { MatterState } from '../state.ts';

/**
 * Why a letter cannot be given as it stands: gaps, a no without a reason, a promise without a day, no word of when
 * the next one comes. What would only make it better is advice and stops nothing. A text that was not written as a
 * letter names no language, and only tells what was said.
 */
export function letterRefusal(
  kind: LetterKind,
  { text = '', language }: { readonly text?: string | undefined; readonly language?: string | undefined },
  state: MatterState,
): Refusal | undefined {
  if (language === undefined) return undefined;
  const about = { kind, number: state.matter, isRefused: mustSayWhy(kind, state) };
  const [fault] = checkLetter({ text, language, ...about }).faults;
  return fault && { reason: 'letter_fault', fault };
}
