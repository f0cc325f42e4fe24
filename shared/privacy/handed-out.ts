import type { Language } from '../text/language.ts';
import { furtherWords, healthKinds } from '../text/privacy-further.ts';
import { type Finding, overlaps } from './finding.ts';
import { type AnyKind, findEveryPersonalData, isMasked } from './further.ts';
import { findHealth, type HealthKind } from './health.ts';
import { mask } from './mask.ts';
import { findPersons, type Speakers } from './persons.ts';

/** Told how many places were hidden in a text. */
export type Hid = (places: number) => void;

/**
 * Hides what tells of a person in running text that is handed out. Looked for more than while somebody writes: there a
 * name is marked and a person decides, here nobody reads before it is gone. Streets, squares, parties, associations and
 * people in office stand.
 */
export const maskedText = (text: string, language: Language, hid?: Hid): string =>
  masked(text, language, 'anyone', hid);

/** The same where children and young people speak: there a first name alone is hidden too. */
export const maskedYoung = (text: string, language: Language, hid?: Hid): string =>
  masked(text, language, 'young', hid);

function masked(text: string, language: Language, speakers: Speakers, hid: Hid = () => undefined): string {
  const all = findEveryPersonalData(text);
  const isFree = (a: Finding<string>) => !all.some((b) => overlaps(a, b));
  const personsAs = (speaking: Speakers) => findPersons(text, speaking, all).filter(isFree);
  // Most texts say nothing of anybody's health, whoever is named in them: then names are looked for once.
  const ofSomebody = findHealth(text, true);
  const closely = ofSomebody.length > 0 || speakers === 'young' ? personsAs('young') : [];
  const isNamed = closely.length > 0 || all.some(({ kind }) => kind === 'person_name');
  const told = ofSomebody.length === 0 || isNamed ? ofSomebody : findHealth(text, false);
  const health = told.filter(isFree);
  // Beside an illness a first name alone is too much, whoever speaks.
  const persons = speakers === 'young' || health.length > 0 ? closely : personsAs(speakers);
  const findings: readonly Finding<AnyKind | HealthKind>[] = [
    ...all.filter(isMasked),
    ...persons,
    ...health.filter((finding) => !persons.some((one) => overlaps(finding, one))),
  ];
  if (findings.length === 0) return text;
  hid(findings.length);
  return mask(text, findings, () => false, { ...furtherWords[language], ...healthKinds[language] });
}
