import { dialogueFormById } from '../../../shared/reference/dialogue-forms.ts';
import { shortDate } from '../../../shared/text/dates.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import type { Language } from '../../../shared/text/language.ts';
import { daysBetween, type LocalDate } from '../../../shared/time/dates.ts';
import type { DialogueHead } from '../../dialogue-calls.ts';

interface HeadProps {
  readonly head: DialogueHead;
  readonly today: LocalDate;
  readonly language: Language;
  readonly open: (number: string) => void;
}

/** A dialogue in a list: what it is, when, and what was promised. */
export function Head({ head, today, language, open }: HeadProps) {
  const words = dialoguePanelWords[language];
  const plain = dialogueWords[language];
  const form = dialogueFormById(head.form);
  const day = (on: LocalDate) => shortDate(on, language, today);
  const isLate = head.stage === 'held' && head.due !== undefined && head.due < today;
  const due =
    head.stage === 'told' || head.due === undefined
      ? undefined
      : `${words.promisedBy(day(head.due))}${isLate ? `, ${words.lateBy(daysBetween(head.due, today))}` : ''}`;
  const promise = head.stage === 'held' && !head.due ? words.notPromised : due;
  return (
    <button type="button" class="head" onClick={() => open(head.dialogue)}>
      <strong>{head.title}</strong>
      <span class="small">
        {[
          language === 'sv' ? form?.nameSv : form?.nameEn,
          head.areas.join(', '),
          day(head.on),
          head.isUnderWay ? plain.underWay : plain.stages[head.stage],
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      <span class={isLate ? 'small late' : 'small muted'}>
        {[promise, head.stage === 'planned' ? '' : words.inputsOf(head.inputs, head.unanswered)]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </button>
  );
}
