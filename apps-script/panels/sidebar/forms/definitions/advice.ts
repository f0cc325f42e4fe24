import { checkLetter } from '../../../../../shared/feedback/check.ts';
import type { LetterKind } from '../../../../../shared/feedback/letter.ts';
import { isRefused } from '../../../../../shared/feedback/values.ts';
import { letterWords } from '../../../../../shared/text/letters.ts';
import type { FormContext, Part } from '../form.ts';

/** What a letter is not recorded with. What has been said on the telephone was said, so here it is only pointed out. */
const POINTED_OUT: ReadonlySet<string> = new Set(['no_reason', 'undated_promise']);

/** What a resident would miss in the text: why not, and by when. */
export function adviceParts(
  { card, several, language }: FormContext,
  kind: LetterKind,
  text: string,
): Part[] {
  if (text.trim() === '') return [];
  const about = kind !== 'interim' && !several && isRefused(card.state);
  const { faults } = checkLetter({ text, kind, language, number: '', isRefused: about });
  return faults
    .filter(({ fault }) => POINTED_OUT.has(fault))
    .map((fault) => ({ part: 'text', tone: 'warning', text: letterWords[language].fault(fault) }));
}
