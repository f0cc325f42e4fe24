import { findMinors } from '../privacy/minors.ts';
import { YOUNG } from './kinds.ts';

/** Forms in which children and young people speak; Walk 127 is theirs too. */
const YOUNG_FORMS = /^(ungdom|ungas|barn|skolan|referensgrupp-unga|tillsynsvandring|stockholmsenkaten)/;

/** Whether those who speak are minors, whose names are never written down. */
export const isYoung = ({
  audience,
  form,
}: {
  readonly audience?: string | undefined;
  readonly form: string;
}): boolean => YOUNG.some((young) => young === audience) || YOUNG_FORMS.test(form);

/** Names of children in what grown-ups write of a dialogue: those beside an age or a class; who else is named may be meant to be known. */
export const minorsIn = (texts: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(
    texts.flatMap((text = '') => findMinors(text, []).map(({ start, end }) => text.slice(start, end))),
  ),
];
