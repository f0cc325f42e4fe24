import type { Language } from '../text/language.ts';
import { furtherWords } from '../text/privacy-further.ts';
import type { Finding } from './finding.ts';
import { type AnyKind, findEveryPersonalData, isMasked } from './further.ts';
import { mask } from './mask.ts';

/** A text whose personal data is hidden, and what was found in it. */
export interface Masked {
  readonly text: string;
  /** Each as it stands in the text, with what it is called; what somebody keeps is marked. */
  readonly found: readonly { readonly said: string; readonly kind: string; readonly isKept: boolean }[];
}

/**
 * Hides all personal data that can be found in a text (further.ts), but for what somebody has chosen to keep.
 * @param kept words as they stand in the text
 */
export function maskEverything(text: string, language: Language, kept: readonly string[] = []): Masked {
  const findings = findEveryPersonalData(text).filter(isMasked);
  const said = ({ start, end }: Finding<AnyKind>) => text.slice(start, end);
  const words = furtherWords[language];
  const isKept = (finding: Finding<AnyKind>) => kept.includes(said(finding));
  const found = new Map(
    findings.map((one) => [said(one), { said: said(one), kind: words[one.kind], isKept: isKept(one) }]),
  );
  return { text: mask(text, findings, isKept, words), found: [...found.values()] };
}
