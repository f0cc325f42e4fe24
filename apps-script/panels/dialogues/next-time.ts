import { toTakeAlong } from '../../../shared/dialogues/following.ts';
import { lateWords } from '../../../shared/text/dialogues-late.ts';
import type { Language } from '../../../shared/text/language.ts';
import type { DialogueLists, DialogueView } from '../../dialogue-calls.ts';
import { detailsOf } from './details.ts';
import type { PlanFields } from './PlanForm.tsx';

/** What the next time of a dialogue is planned with: all but its days, and the list to take along. */
export function nextTime(
  { state, matters }: DialogueView,
  lists: DialogueLists,
  language: Language,
): Partial<PlanFields> {
  const open = toTakeAlong(state, (number) => matters.find(({ matter }) => matter === number)?.outcome);
  const list = [lateWords[language].since(state.dialogue), ...open.map(({ text }) => `– ${text}`)];
  const { minutes: _minutes, purpose, ...details } = detailsOf(state, lists);
  return {
    ...details,
    form: state.form,
    title: state.title,
    areas: (state.areas ?? []).join('\n'),
    purpose: open.length > 0 ? list.join('\n') : purpose,
  };
}
