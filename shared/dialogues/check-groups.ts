import { type DialogueCategory, dialogueFormById } from '../reference/dialogue-forms.ts';
import { isYoung } from './young.ts';

/** Forms that share points of the checklist. A row of the sheet's list names one of these, one form, or nothing for all. */
export const CHECK_GROUPS = [
  'meets',
  'open',
  'walk',
  'budget',
  'council',
  'consultation',
  'incoming',
  'survey',
  'digital',
  'point_of_contact',
  'monitoring',
  'collaboration',
  'young',
] as const;
export type CheckGroup = (typeof CHECK_GROUPS)[number];

/** Where people meet, of which anybody may come to the open ones. */
const MEETS: readonly DialogueCategory[] = [
  'dialogue',
  'consultation',
  'meeting',
  'walk',
  'budget',
  'council',
];
const OPEN: readonly DialogueCategory[] = ['dialogue', 'consultation', 'meeting', 'budget'];

/** @param group a CheckGroup, or any other text, which is no group */
export function isInGroup(
  group: string,
  dialogue: { readonly form: string; readonly audience?: string | undefined },
): boolean {
  if (group === ('young' satisfies CheckGroup)) return isYoung(dialogue);
  const category = dialogueFormById(dialogue.form)?.category;
  if (category === undefined) return false;
  if (group === ('meets' satisfies CheckGroup)) return MEETS.indexOf(category) >= 0;
  if (group === ('open' satisfies CheckGroup)) return OPEN.indexOf(category) >= 0;
  return group === category;
}

/** How residents are heard: they meet, they answer questions, or what they say comes in by itself. */
export type Heard = 'met' | 'asked' | 'came_in';

export function heardBy(form: string): Heard {
  switch (dialogueFormById(form)?.category) {
    case 'survey':
      return 'asked';
    case 'incoming':
    case 'monitoring':
    case 'digital':
    case 'point_of_contact':
      return 'came_in';
    default:
      return 'met';
  }
}
