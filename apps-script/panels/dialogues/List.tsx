import { useState } from 'preact/hooks';
import { dialogueFormById } from '../../../shared/reference/dialogue-forms.ts';
import { shortDate } from '../../../shared/text/dates.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import type { Language } from '../../../shared/text/language.ts';
import { daysBetween, type LocalDate } from '../../../shared/time/dates.ts';
import type { DialogueHead } from '../../dialogue-calls.ts';

interface ListProps {
  readonly dialogues: readonly DialogueHead[];
  readonly missingCouncils: readonly ('spring' | 'autumn')[];
  readonly today: LocalDate;
  readonly language: Language;
  readonly open: (number: string) => void;
  readonly plan: () => void;
  readonly year: () => void;
  readonly programme: () => void;
}

const GROUPS = ['late', 'held', 'planned', 'told', 'ended'] as const;

function groupOf({ stage, due }: DialogueHead, today: LocalDate): (typeof GROUPS)[number] {
  if (stage === 'planned' || stage === 'told') return stage;
  if (stage !== 'held') return 'ended';
  return due !== undefined && due < today ? 'late' : 'held';
}

/** Every dialogue, those whose promise is broken first. */
export function List({
  dialogues,
  missingCouncils,
  today,
  language,
  open,
  plan,
  year,
  programme,
}: ListProps) {
  const words = dialoguePanelWords[language];
  const [onlyYoung, setOnlyYoung] = useState(false);
  const shown = onlyYoung ? dialogues.filter(({ isYoung }) => isYoung) : dialogues;
  return (
    <>
      <header class="stack">
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
        <div class="row">
          <button type="button" class="button main" onClick={plan}>
            {words.plan}
          </button>
          <button type="button" class="button" onClick={year}>
            {words.year}
          </button>
          <button type="button" class="button" onClick={programme}>
            {words.programme}
          </button>
        </div>
        {dialogues.some(({ isYoung }) => isYoung) && (
          <label class="choice">
            <input
              type="checkbox"
              checked={onlyYoung}
              onChange={(event) => setOnlyYoung(event.currentTarget.checked)}
            />
            {words.onlyYoung}
          </label>
        )}
        {onlyYoung && missingCouncils.map((half) => <p key={half}>◆ {words.missingCouncil[half]}</p>)}
      </header>
      {dialogues.length === 0 && (
        <div class="empty">
          <h2>{words.none.title}</h2>
          <p>{words.none.text}</p>
        </div>
      )}
      {GROUPS.map((group) => {
        const own = shown.filter((head) => groupOf(head, today) === group);
        if (own.length === 0) return null;
        return (
          <section key={group} aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`}>{words.groups[group]}</h2>
            <ul class="heads">
              {own.map((head) => (
                <li key={head.dialogue}>
                  <Head head={head} today={today} language={language} open={open} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

interface HeadProps {
  readonly head: DialogueHead;
  readonly today: LocalDate;
  readonly language: Language;
  readonly open: (number: string) => void;
}

function Head({ head, today, language, open }: HeadProps) {
  const words = dialoguePanelWords[language];
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
          dialogueWords[language].stages[head.stage],
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      <span class={isLate ? 'small late' : 'small muted'}>
        {[promise, head.stage === 'planned' ? '' : words.inputsOf(head.inputs, head.untouched)]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </button>
  );
}
