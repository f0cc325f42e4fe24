import type { ComponentChildren } from 'preact';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import type { Language } from '../../../shared/text/language.ts';
import type { LocalDate } from '../../../shared/time/dates.ts';
import type { DialogueHead } from '../../dialogue-calls.ts';
import { Head } from './Head.tsx';

interface ListProps {
  /** What is half-written. */
  readonly drafts: ComponentChildren;
  readonly dialogues: readonly DialogueHead[];
  readonly missingCouncils: readonly ('spring' | 'autumn')[];
  readonly today: LocalDate;
  readonly language: Language;
  readonly open: (number: string) => void;
  readonly plan: () => void;
  readonly year: () => void;
  readonly programme: () => void;
  readonly youth: () => void;
}

const GROUPS = ['late', 'held', 'planned', 'told', 'ended'] as const;

function groupOf({ stage, due }: DialogueHead, today: LocalDate): (typeof GROUPS)[number] {
  if (stage === 'planned' || stage === 'told') return stage;
  if (stage !== 'held') return 'ended';
  return due !== undefined && due < today ? 'late' : 'held';
}

/** Every dialogue, those whose promise is broken first. */
export function List({
  drafts,
  dialogues,
  missingCouncils,
  today,
  language,
  open,
  plan,
  year,
  programme,
  youth,
}: ListProps) {
  const words = dialoguePanelWords[language];
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
          <button type="button" class="button" onClick={youth}>
            {words.youth.title}
          </button>
        </div>
        {dialogues.length > 0 &&
          missingCouncils.map((half) => <p key={half}>◆ {words.missingCouncil[half]}</p>)}
      </header>
      {drafts}
      {dialogues.length === 0 && (
        <div class="empty">
          <h2>{words.none.title}</h2>
          <p>{words.none.text}</p>
        </div>
      )}
      {GROUPS.map((group) => {
        const own = dialogues.filter((head) => groupOf(head, today) === group);
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
