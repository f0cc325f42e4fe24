import { privacyWords } from '../text/privacy.ts';
import type { Finding, PersonalDataKind } from './finding.ts';

/**
 * The text with every finding replaced by its kind in brackets: "Ring mig på [telefonnummer]".
 * @param findings of this very text, in any order
 * @param keep says which findings stay in plain text because the person chose so
 * @param words what each kind is called in the brackets
 */
export function mask<Kind extends string = PersonalDataKind>(
  text: string,
  findings: readonly Finding<Kind>[],
  keep: (finding: Finding<Kind>) => boolean = () => false,
  words: Readonly<Partial<Record<Kind, string>>> = privacyWords.sv.placeholders as Partial<
    Record<Kind, string>
  >,
): string {
  let masked = '';
  let done = 0;
  for (const finding of [...findings].sort((a, b) => a.start - b.start)) {
    if (finding.start < done || keep(finding)) continue;
    masked += `${text.slice(done, finding.start)}[${words[finding.kind]}]`;
    done = finding.end;
  }
  return masked + text.slice(done);
}
