import type { TableField } from '../table-plan.ts';

/** What a column of a list can be of a dialogue, or of what was said at it. */
export const DIALOGUE_FIELDS = [
  'number',
  'title',
  'form',
  'on',
  'areas',
  'purpose',
  'audience',
  'lead',
  'organisers',
  'venue',
  'heads',
  'due',
  'told',
  'status',
  'minutes',
  'budget',
  'input',
  'inputPlace',
  'inputTheme',
  'group',
  'outcome',
  'answer',
] as const;
export type DialogueField = (typeof DIALOGUE_FIELDS)[number];

/** Of one thing that was said; the others are of the dialogue. */
export const INPUT_FIELDS: ReadonlySet<DialogueField> = new Set<DialogueField>([
  'input',
  'inputPlace',
  'inputTheme',
  'group',
  'outcome',
  'answer',
]);

export const DIALOGUE_LOOKS: Readonly<Record<DialogueField, TableField['looks']>> = {
  number: 'line',
  title: 'line',
  form: 'line',
  on: 'day',
  areas: 'line',
  purpose: 'line',
  audience: 'line',
  lead: 'line',
  organisers: 'line',
  venue: 'line',
  heads: 'number',
  due: 'day',
  told: 'day',
  status: 'status',
  minutes: 'line',
  budget: 'line',
  input: 'prose',
  inputPlace: 'line',
  inputTheme: 'line',
  group: 'line',
  outcome: 'line',
  answer: 'prose',
};
