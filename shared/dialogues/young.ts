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
