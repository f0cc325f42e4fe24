import type { Twin } from '../text/language.ts';
import { DIALOGUE_FORM_ROWS } from './dialogue-form-rows.ts';

export { OWN_DISTRICT } from './own-district.ts';

export const DIALOGUE_CATEGORIES = [
  'dialogue',
  'consultation',
  'meeting',
  'walk',
  'budget',
  'incoming',
  'council',
  'survey',
  'monitoring',
  'digital',
  'point_of_contact',
  'collaboration',
] as const;
export type DialogueCategory = (typeof DIALOGUE_CATEGORIES)[number];

export const CLOSING_TYPES = [
  'feedback_meeting',
  'feedback_to_participants',
  'answer_from_board',
  'answer_to_submitter',
  'account_in_plan',
  'account_of_outcome',
  'report_to_responsible_party',
  'report_to_board',
  'receipt_of_repair',
  'handed_over_as_matter',
  'result_to_follow_up',
  'follow_up_against_survey',
  'situation_report',
  'shared_list',
  'information',
] as const;
export type ClosingType = (typeof CLOSING_TYPES)[number];

/** How a form has to end. */
export const CLOSING_RULES: Readonly<Record<ClosingType, Twin<string>>> = {
  feedback_meeting: {
    sv: 'Avslutas med ett möte där deltagarna får höra vilka åtgärder det blev.',
    en: 'Ends with a meeting at which the participants hear which actions came of it.',
  },
  feedback_to_participants: {
    sv: 'Varje punkt får en ansvarig, och deltagarna får veta vad den ledde till.',
    en: 'Every point gets somebody responsible, and the participants learn what it led to.',
  },
  answer_from_board: {
    sv: 'Nämnden tar ställning, och förslagsställaren får beslutet med skäl.',
    en: 'The board takes a position, and the proposer gets the decision with its reasons.',
  },
  answer_to_submitter: {
    sv: 'Den som skrev får ett eget svar, helst i samma kanal.',
    en: 'Whoever wrote gets an answer of their own, preferably in the same channel.',
  },
  account_in_plan: {
    sv: 'Synpunkterna redovisas i planen, och de som bidrog får veta hur det gick.',
    en: 'The comments are accounted for in the plan, and those who gave them learn the outcome.',
  },
  account_of_outcome: {
    sv: 'Resultatet och genomförandet redovisas öppet.',
    en: 'The result and what was carried out are shown openly.',
  },
  report_to_responsible_party: {
    sv: 'Varje brist rapporteras till den som ansvarar för platsen och följs upp.',
    en: 'Every defect is reported to whoever answers for the place, and followed up.',
  },
  report_to_board: {
    sv: 'En rapport med förslag lämnas till nämnden.',
    en: 'A report with proposals goes to the board.',
  },
  receipt_of_repair: {
    sv: 'Felet lagas, och den som anmälde får kvittens.',
    en: 'The fault is repaired, and whoever reported it gets a receipt.',
  },
  handed_over_as_matter: {
    sv: 'Det som kommer fram registreras som ett ärende eller besvaras på plats.',
    en: 'What comes up is registered as a matter or answered on the spot.',
  },
  result_to_follow_up: {
    sv: 'Resultatet används i uppföljningen och visas för dem som svarade.',
    en: 'The result is used in the follow-up and shown to those who answered.',
  },
  follow_up_against_survey: {
    sv: 'Åtgärderna följs upp mot nästa trygghetsmätning.',
    en: 'The actions are checked against the next safety survey.',
  },
  situation_report: {
    sv: 'Iakttagelserna lämnas som en lägesrapport.',
    en: 'The observations are handed over as a situation report.',
  },
  shared_list: {
    sv: 'Åtgärderna förs in i en gemensam lista som parterna följer upp.',
    en: 'The actions enter a shared list that the partners follow up.',
  },
  information: {
    sv: 'Deltagarna får veta vad som är på gång; inget svar väntas.',
    en: 'The participants learn what is going on; no answer is expected.',
  },
};

export interface DialogueForm {
  readonly id: string;
  readonly nameSv: string;
  readonly nameEn: string;
  readonly category: DialogueCategory;
  readonly closing: ClosingType;
}

export const DIALOGUE_FORMS: readonly DialogueForm[] = CLOSING_TYPES.flatMap((closing) =>
  DIALOGUE_CATEGORIES.flatMap((category) =>
    (DIALOGUE_FORM_ROWS[closing][category] ?? []).map(([id, nameSv, nameEn]) => ({
      id,
      nameSv,
      nameEn,
      category,
      closing,
    })),
  ),
);

const byId: ReadonlyMap<string, DialogueForm> = new Map(DIALOGUE_FORMS.map((form) => [form.id, form]));

export function dialogueFormById(id: string): DialogueForm | undefined {
  return byId.get(id);
}
