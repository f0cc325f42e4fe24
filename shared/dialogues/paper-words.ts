import { dialogueFormById } from '../reference/dialogue-forms.ts';
import { type PackWords, packWords } from '../text/dialogues-pack.ts';
import { walkPackWords } from '../text/dialogues-pack-walk.ts';
import type { StatusLanguage } from '../text/status.ts';
import type { DialogueState } from './state.ts';

export const isWalk = ({ form }: Pick<DialogueState, 'form'>): boolean =>
  dialogueFormById(form)?.category === 'walk';

/** The words of a dialogue's papers: at a meeting something was said, on a walk something was shown. */
export const paperWords = (state: Pick<DialogueState, 'form'>, language: StatusLanguage): PackWords =>
  (isWalk(state) ? walkPackWords : packWords)[language];
