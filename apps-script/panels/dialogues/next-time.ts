import { nextWalkDay, toTakeAlong } from '../../../shared/dialogues/following.ts';
import { suggestedPromise } from '../../../shared/dialogues/plan.ts';
import { firstDay } from '../../../shared/dialogues/state.ts';
import { titleOn, titleWithoutDay } from '../../../shared/dialogues/title-day.ts';
import { isYoung } from '../../../shared/dialogues/young.ts';
import { dialogueFormById } from '../../../shared/reference/dialogue-forms.ts';
import { longDate } from '../../../shared/text/dates.ts';
import { lateWords } from '../../../shared/text/dialogues-late.ts';
import type { Language } from '../../../shared/text/language.ts';
import type { LocalDate } from '../../../shared/time/dates.ts';
import type { DialogueLists, DialogueView } from '../../dialogue-calls.ts';
import { detailsOf } from './details.ts';
import type { PlanFields } from './PlanForm.tsx';

/**
 * What the next time of a dialogue is planned with: the list to take along, and the rest but its days. A walk has its
 * list on the return walk; its next is every other week, in a series of that name.
 */
export function nextTime(
  { state, matters, earlier }: DialogueView,
  known: DialogueLists,
  language: Language,
  today: LocalDate,
): Partial<PlanFields> {
  const { minutes: _minutes, purpose, ...details } = detailsOf(state, known);
  const same = { ...details, form: state.form, title: state.title, areas: (state.areas ?? []).join('\n') };
  if (dialogueFormById(state.form)?.category === 'walk') {
    const on = nextWalkDay(state, today);
    const before = firstDay(state);
    const time = state.occasions.find(({ kind }) => kind === 'walk')?.time ?? '';
    return {
      ...same,
      title: titleOn(state.title, before, on),
      purpose,
      on,
      time,
      due: suggestedPromise(on, isYoung(state)),
      series: details.series || titleWithoutDay(state.title, before),
    };
  }
  const open = toTakeAlong(state, (number) => matters.find(({ matter }) => matter === number)?.outcome);
  // Past the next one too: what no meeting before it has been answered goes along with it.
  const lists = [{ on: firstDay(state), points: open }, ...earlier].flatMap(({ on, points }) =>
    points.length === 0
      ? []
      : [lateWords[language].since(longDate(on, language, today)), ...points.map(({ text }) => `– ${text}`)],
  );
  return { ...same, purpose: lists.length > 0 ? lists.join('\n') : purpose };
}
