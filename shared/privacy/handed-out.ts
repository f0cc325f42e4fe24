import type { Language } from '../text/language.ts';
import { furtherWords } from '../text/privacy-further.ts';
import type { Finding } from './finding.ts';
import { type AnyKind, findEveryPersonalData, isMasked } from './further.ts';
import { mask } from './mask.ts';
import { findPersons, type Speakers } from './persons.ts';

/**
 * Hides what tells of a person in running text that is handed out. Looked for more than while somebody writes: there a
 * name is marked and a person decides, here nobody reads before it is gone. Streets, squares, parties, associations and
 * people in office stand.
 */
export const maskedText = (text: string, language: Language): string => masked(text, language, 'anyone');

/** The same where children and young people speak: there a first name alone is hidden too. */
export const maskedYoung = (text: string, language: Language): string => masked(text, language, 'young');

function masked(text: string, language: Language, speakers: Speakers): string {
  const all = findEveryPersonalData(text);
  const overlaps = (a: Finding<AnyKind>) => all.some((b) => a.start < b.end && b.start < a.end);
  const persons = findPersons(text, speakers, all).filter((finding) => !overlaps(finding));
  const findings = [...all.filter(isMasked), ...persons];
  return findings.length === 0 ? text : mask(text, findings, () => false, furtherWords[language]);
}
