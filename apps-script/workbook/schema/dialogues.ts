import { DIALOGUE_STAGES, type DialogueStage, INPUT_OUTCOMES } from '../../../shared/dialogues/kinds.ts';
import { DIALOGUE_FORMS } from '../../../shared/reference/dialogue-forms.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { checkGroupWords } from '../../../shared/text/dialogues-checks.ts';
import { dialogueListWords } from '../../../shared/text/dialogues-lists.ts';
import type { Language } from '../../../shared/text/language.ts';
import { sheetWords } from '../../../shared/text/sheet.ts';
import type { ColourName } from './colours.ts';
import { defineTable, WIDTH } from './table.ts';

const COLOUR = '#8a5a1f';
const yesOrNo = (language: Language) => [sheetWords[language].yes, sheetWords[language].no];
const formNames = (language: Language): readonly string[] =>
  DIALOGUE_FORMS.map(({ nameSv, nameEn }) => (language === 'sv' ? nameSv : nameEn));

/** A point of a checklist is for a group of forms, or for one. */
const formOrGroupNames = (language: Language): readonly string[] => [
  ...Object.values(checkGroupWords[language]),
  ...formNames(language),
];

const STAGE_COLOURS: Readonly<Record<DialogueStage, ColourName>> = {
  planned: 'wait',
  held: 'duty',
  told: 'done',
  closed: 'quiet',
  cancelled: 'quiet',
  struck: 'struck',
};

/** One row a dialogue, walk or budget round. What is known of it may need more than one cell. */
export const DIALOGUES = defineTable({
  name: 'dialogues',
  tabColour: COLOUR,
  machine: false,
  frozenColumns: 3,
  columns: [
    { key: 'key', width: WIDTH.number, hidden: true },
    { key: 'number', width: 150 },
    { key: 'title', width: WIDTH.words },
    { key: 'form', width: WIDTH.name },
    {
      key: 'stage',
      width: WIDTH.name,
      colours: (language) =>
        DIALOGUE_STAGES.map((stage) => ({
          text: dialogueWords[language].stages[stage],
          colour: STAGE_COLOURS[stage],
        })),
    },
    { key: 'on', width: WIDTH.day },
    { key: 'next', width: WIDTH.day },
    { key: 'firstDue', width: WIDTH.day },
    { key: 'due', width: WIDTH.day },
    { key: 'told', width: WIDTH.day },
    { key: 'closed', width: WIDTH.day },
    { key: 'lead', width: WIDTH.name, cut: true },
    { key: 'areas', width: WIDTH.name },
    { key: 'audience', width: WIDTH.day },
    { key: 'organisers', width: WIDTH.name, cut: true },
    { key: 'influence', width: WIDTH.name, cut: true },
    { key: 'purpose', width: WIDTH.words, cut: true },
    { key: 'inputs', width: 80 },
    { key: 'unanswered', width: 100 },
    { key: 'heads', width: 100 },
    { key: 'facilitator', width: WIDTH.name },
    { key: 'venue', width: WIDTH.name },
    { key: 'access', width: WIDTH.name, cut: true },
    { key: 'languages', width: WIDTH.day },
    { key: 'series', width: WIDTH.day },
    { key: 'minutes', width: WIDTH.name, cut: true },
    { key: 'budget', width: WIDTH.day },
    { key: 'notes', width: WIDTH.words, peoples: true },
    { key: 'state', width: 80, hidden: true, cut: true },
    { key: 'state2', width: 80, hidden: true, cut: true },
    { key: 'state3', width: 80, hidden: true, cut: true },
    { key: 'state4', width: 80, hidden: true, cut: true },
  ],
});

/** One row for each thing that somebody said. */
export const INPUTS = defineTable({
  name: 'inputs',
  tabColour: COLOUR,
  machine: false,
  frozenColumns: 3,
  columns: [
    { key: 'key', width: WIDTH.number, hidden: true },
    { key: 'number', width: 150 },
    { key: 'dialogue', width: 150 },
    { key: 'title', width: WIDTH.name, cut: true },
    { key: 'on', width: WIDTH.day },
    { key: 'text', width: 400 },
    { key: 'place', width: WIDTH.name },
    { key: 'theme', width: WIDTH.name },
    { key: 'defect', width: WIDTH.day },
    { key: 'organisation', width: WIDTH.name },
    { key: 'group', width: WIDTH.day },
    {
      key: 'outcome',
      width: WIDTH.name,
      choices: (language) => INPUT_OUTCOMES.map((outcome) => dialogueWords[language].outcomes[outcome]),
    },
    { key: 'answer', width: WIDTH.words, cut: true },
    { key: 'answered', width: WIDTH.day },
    { key: 'matter', width: WIDTH.number },
    { key: 'inspected', width: WIDTH.day },
    { key: 'assessed', width: WIDTH.name },
    { key: 'cost', width: WIDTH.day },
    { key: 'votes', width: 80 },
    { key: 'photo', width: WIDTH.name, cut: true },
    { key: 'position', width: WIDTH.name },
    { key: 'notes', width: WIDTH.words, peoples: true },
  ],
});

/** One row for each time that people meet. */
export const OCCASIONS = defineTable({
  name: 'occasions',
  tabColour: COLOUR,
  machine: true,
  columns: [
    { key: 'key', width: WIDTH.number, hidden: true },
    { key: 'dialogue', width: 150 },
    { key: 'title', width: WIDTH.words, cut: true },
    { key: 'kind', width: WIDTH.name },
    { key: 'on', width: WIDTH.day },
    { key: 'time', width: 80 },
    { key: 'venue', width: WIDTH.name },
    { key: 'areas', width: WIDTH.name },
    { key: 'stage', width: WIDTH.day },
    { key: 'heads', width: 100 },
    { key: 'counts', width: WIDTH.words, cut: true },
    { key: 'text', width: WIDTH.words, cut: true },
  ],
});

/** What has to be thought of in each form of dialogue; people add their own points. */
export const CHECKLIST = defineTable({
  name: 'checklist',
  tabColour: COLOUR,
  machine: false,
  small: true,
  columns: [
    { key: 'key', width: WIDTH.number, hidden: true },
    { key: 'form', width: WIDTH.name, choices: formOrGroupNames },
    { key: 'point', width: 520 },
    {
      key: 'when',
      width: WIDTH.day,
      choices: (language) => Object.values(dialogueListWords[language].checkTimes),
    },
    { key: 'used', width: WIDTH.day, choices: yesOrNo },
  ],
});

/** Associations, networks and partners of the district. */
export const PARTNERS = defineTable({
  name: 'partners',
  tabColour: COLOUR,
  machine: false,
  small: true,
  columns: [
    { key: 'key', width: WIDTH.number, hidden: true },
    { key: 'name', width: WIDTH.words },
    {
      key: 'kind',
      width: WIDTH.name,
      choices: (language) => Object.values(dialogueListWords[language].partnerKinds),
    },
    { key: 'role', width: WIDTH.words },
    { key: 'areas', width: WIDTH.name },
    { key: 'groups', width: WIDTH.name },
    { key: 'contact', width: WIDTH.name },
    { key: 'email', width: 230 },
    { key: 'phone', width: WIDTH.number },
    { key: 'consent', width: WIDTH.day },
    {
      key: 'consentHow',
      width: WIDTH.day,
      choices: (language) => Object.values(dialogueListWords[language].consentWays),
    },
    { key: 'consentFor', width: WIDTH.name },
    { key: 'consentTo', width: WIDTH.day },
    { key: 'validTo', width: WIDTH.day },
    {
      key: 'stage',
      width: WIDTH.name,
      choices: (language) => Object.values(dialogueListWords[language].partnerStages),
    },
    { key: 'notes', width: WIDTH.words, peoples: true },
  ],
});

/** Themes and measures of the local development programme, on which dialogues and actions hang. */
export const MEASURES = defineTable({
  name: 'measures',
  tabColour: COLOUR,
  machine: false,
  small: true,
  columns: [
    { key: 'key', width: WIDTH.number, hidden: true },
    { key: 'theme', width: WIDTH.words },
    { key: 'goal', width: 420, cut: true },
    { key: 'measure', width: 420 },
    { key: 'areas', width: WIDTH.name },
    { key: 'partners', width: WIDTH.name },
    { key: 'indicator', width: WIDTH.name },
    { key: 'from', width: WIDTH.day },
    { key: 'to', width: WIDTH.day },
    { key: 'used', width: WIDTH.day, choices: yesOrNo },
    { key: 'notes', width: WIDTH.words, peoples: true },
  ],
});
