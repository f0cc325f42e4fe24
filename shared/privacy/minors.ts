import type { Finding } from './finding.ts';
import { findPersons } from './persons.ts';

/** Under this many years nobody's name is kept. */
const GROWN_UP = 18;
const AGE_AFTER = /^,? \(?(\d{1,2})(?: år|\))/u;
const AGE_BEFORE = /(?<!\d)(\d{1,2})[ -]?årig(?:a|e)? $/u;
/** "Amina i 7B", "Kim från klass 4". */
const CLASS_AFTER =
  /^,? (?:i|ur|från|går i) (?:(?:klass|årskurs|åk|förskoleklass|trean|fyran|femman|sexan|sjuan|åttan|nian)(?!\p{L})|\d ?[A-Fa-f](?!\p{L}))/u;
const CLASS_WITHIN = /\d ?[A-Fa-f]$/u;

/** Without one of these in the text there is none of those: an import looks through every cell of a long list. */
const SIGN =
  /\d(?: år|\)|[ -]?årig)|\d ?[A-Fa-f](?!\p{L})|klass|årskurs|åk|trean|fyran|femman|sexan|sjuan|åttan|nian/u;

/**
 * Names of children in a text that is anybody's: those beside which an age under eighteen stands, or a class. Other names
 * are not found: who wrote them may be meant to be known.
 * @param known what else was found in the text
 */
export const findMinors = (text: string, known: readonly Finding<string>[]): Finding<'person_name'>[] =>
  (SIGN.test(text) ? findPersons(text, 'young', known) : []).filter(({ start, end }) => {
    const after = text.slice(end, end + 40);
    const age =
      AGE_AFTER.exec(after)?.[1] ?? AGE_BEFORE.exec(text.slice(Math.max(0, start - 12), start))?.[1];
    return (
      (age !== undefined && Number(age) < GROWN_UP) ||
      CLASS_AFTER.test(after) ||
      CLASS_WITHIN.test(text.slice(start, end))
    );
  });
