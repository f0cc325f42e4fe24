import type { AnswerOutcome } from '../referrals/outcomes.ts';
import type { Twin } from './language.ts';

/** What a body has answered about a point, for residents who wait for the district's own word. */
interface AnswerWords {
  readonly answered: (who: string, outcome: AnswerOutcome, text: string) => string;
}

type Outcomes = Readonly<Record<AnswerOutcome, string>>;

const sv: Outcomes = {
  yes: 'Ja',
  yes_in_plan: 'Ja, det finns i vår plan',
  partly: 'Delvis',
  no_with_reason: 'Nej',
  no_without_reason: 'Nej',
  not_ours: 'Det är inte vårt ansvar',
  needs_more: 'Vi behöver veta mer',
  holding: 'Vi återkommer',
  // Nobody has said which it is: the words alone.
  unclassified: '',
};

const en: Outcomes = {
  yes: 'Yes',
  yes_in_plan: 'Yes, it is in our plan',
  partly: 'Partly',
  no_with_reason: 'No',
  no_without_reason: 'No',
  not_ours: 'It is not our responsibility',
  needs_more: 'We need to know more',
  holding: 'We will come back',
  unclassified: '',
};

/** "Ja. Lampan är bytt." once, also where the text begins with "Ja". */
function told(outcome: string, text: string): string {
  const first = (words: string) => words.toLowerCase().split(/[^\p{L}]/u)[0];
  const said =
    text === '' ? outcome : outcome === '' || first(text) === first(outcome) ? text : `${outcome}. ${text}`;
  return /[.!?…]$/.test(said) ? said : `${said}.`;
}

export const answerWords: Twin<AnswerWords> = {
  sv: { answered: (who, outcome, text) => `${who} har svarat: ${told(sv[outcome], text)}` },
  en: { answered: (who, outcome, text) => `${who} has answered: ${told(en[outcome], text)}` },
};
