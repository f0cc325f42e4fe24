import { councilWords } from '../../../shared/text/dialogues-closing.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import type { Language } from '../../../shared/text/language.ts';
import type { LocalDate } from '../../../shared/time/dates.ts';
import type { DialogueHead } from '../../dialogue-calls.ts';
import { Head } from './Head.tsx';

interface YouthProps {
  readonly dialogues: readonly DialogueHead[];
  readonly missingCouncils: readonly ('spring' | 'autumn')[];
  readonly missedSpring: boolean;
  readonly today: LocalDate;
  readonly language: Language;
  readonly open: (number: string) => void;
  readonly planCouncil: () => void;
  readonly back: () => void;
}

/** Children and young people: what waits for an answer, the soonest promised first, and how it is done. */
export function Youth(props: YouthProps) {
  const { dialogues, missingCouncils, missedSpring, today, language, open, planCouncil, back } = props;
  const words = dialoguePanelWords[language];
  const young = dialogues.filter(({ isYoung, stage }) => isYoung && stage !== 'struck');
  const waiting = young
    .filter(
      ({ stage, unanswered }) =>
        stage === 'held' || ((stage === 'told' || stage === 'closed') && unanswered > 0),
    )
    .sort((a, b) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : 1));
  const others = young.filter((head) => !waiting.includes(head));
  const sum = (count: (head: DialogueHead) => number) =>
    young.reduce((total, head) => total + count(head), 0);
  const inputs = sum((head) => head.inputs);
  const isAutumnHeld = young.some(
    ({ form, stage, on }) =>
      form === 'ungdomsrad' &&
      on >= `${today.slice(0, 4)}-07` &&
      (stage === 'held' || stage === 'told' || stage === 'closed'),
  );
  const list = (heads: readonly DialogueHead[]) => (
    <ul class="heads">
      {heads.map((head) => (
        <li key={head.dialogue}>
          <Head head={head} today={today} language={language} open={open} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <button type="button" class="button plain back" onClick={back}>
        ← {words.back}
      </button>
      <header class="stack">
        <h1>{words.youth.title}</h1>
        <p>{words.youth.intro}</p>
        {inputs > 0 && <p>{words.youth.answered(inputs - sum((head) => head.unanswered), inputs)}</p>}
      </header>
      <section class="stack" aria-labelledby="youth-queue">
        <h2 id="youth-queue">
          {words.youth.queue} ({waiting.length})
        </h2>
        {waiting.length === 0 ? <p class="empty">{words.youth.empty}</p> : list(waiting)}
      </section>
      <section class="stack" aria-labelledby="youth-council">
        <h2 id="youth-council">{words.youth.council}</h2>
        {missingCouncils.length === 0 && !missedSpring && <p>{words.youth.councilDone}</p>}
        {missedSpring && <p>◆ {councilWords[language].missedSpring}</p>}
        {missedSpring && missingCouncils.length === 0 && (
          <p>{councilWords[language][isAutumnHeld ? 'autumnHeld' : 'autumnDone']}</p>
        )}
        {missingCouncils.map((half) => (
          <p key={half}>◆ {words.missingCouncil[half]}</p>
        ))}
        <div class="row">
          <button type="button" class="button" onClick={planCouncil}>
            {words.planCouncil}
          </button>
        </div>
      </section>
      <section class="stack" aria-labelledby="youth-routine">
        <h2 id="youth-routine">{words.youth.routine}</h2>
        <ol class="routine">
          {words.youth.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      {others.length > 0 && (
        <section class="stack" aria-labelledby="youth-others">
          <h2 id="youth-others">{words.list}</h2>
          {list(others)}
        </section>
      )}
    </>
  );
}
