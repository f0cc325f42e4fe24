import { nearest } from '../../../../shared/text/editDistance.ts';
import type { Language } from '../../../../shared/text/language.ts';
import { stepForms } from '../../../../shared/text/step-forms.ts';
import type { Fields } from '../drafts.ts';
import type { KnownAs } from './form.ts';
import { chosenPerson } from './people.ts';

/** The field that says "yes, it is new", or "yes, that far ahead". */
export const newField = (name: string): string => `${name}New`;

const folded = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** What a line was asked for, and what is known. */
export interface KnownLine {
  readonly name: string;
  readonly known?: KnownAs | undefined;
  readonly choices?: readonly string[] | undefined;
}

/** A place in a known one is known enough: "Ekholmsvägen, Skärholmen" is in Skärholmen. */
function isKnown(typed: string, as: KnownAs, choices: readonly string[]): boolean {
  const known = new Set(choices.map(folded));
  if (known.has(folded(typed))) return true;
  const [last, ...before] = typed.split(',').reverse();
  return as === 'place' && before.length > 0 && known.has(folded(last ?? ''));
}

/**
 * Why a line cannot be taken as it stands: it names what nobody has named before, and nobody has said that it is new.
 * @param first what stood there as the form was opened
 */
export function unknownProblem(
  { name, known, choices = [] }: KnownLine,
  fields: Fields,
  first: Fields,
  language: Language,
): string | undefined {
  const typed = (fields[name] ?? '').trim();
  if (!known || typed === '' || typed === (first[name] ?? '').trim() || fields[newField(name)] === 'yes') {
    return undefined;
  }
  // In a new workbook everything is new.
  if (choices.length === 0 || isKnown(typed, known, choices)) return undefined;
  if (known === 'owner' && chosenPerson(typed, choices) !== undefined) return undefined;
  return stepForms[language].unknown[known](typed, nearest(typed, choices));
}
