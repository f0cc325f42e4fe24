import { useEffect, useState } from 'preact/hooks';
import { calendarFile } from '../../../shared/dialogues/calendar.ts';
import { PLAN_PERIODS, type PlanLine, planPeriodOf } from '../../../shared/dialogues/plan.ts';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { Progress } from '../../../shared/interface/Progress.tsx';
import { shortDate } from '../../../shared/text/dates.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import type { Language } from '../../../shared/text/language.ts';
import type { LocalDate } from '../../../shared/time/dates.ts';
import { call } from '../client.ts';
import { failureText } from '../failures.ts';
import { saveFile } from './files.ts';

interface YearPlanProps {
  readonly language: Language;
  readonly today: LocalDate;
  readonly open: (number: string) => void;
  readonly back: () => void;
}

/** The year, period by period, as it is reported: what is planned, held and promised. */
export function YearPlan({ language, today, open, back }: YearPlanProps) {
  const words = dialoguePanelWords[language];
  const [year, setYear] = useState(Number(today.slice(0, 4)));
  const [lines, setLines] = useState<readonly PlanLine[]>();
  const [problem, setProblem] = useState('');
  useEffect(() => {
    setLines(undefined);
    void call('readYearPlan', [year])
      .then((answer) => (answer.ok ? setLines(answer.lines) : setProblem(answer.message)))
      .catch((error: unknown) => setProblem(failureText(error, language)));
  }, [year, language]);
  const whatOf = ({ what }: PlanLine) =>
    what === 'promise' ? words.promise : dialogueWords[language].occasions[what];
  const stateOf = ({ on, isDone }: PlanLine) => (isDone ? 'done' : on < today ? 'late' : 'coming');
  const clashing = (lines ?? []).filter(({ clashes }) => clashes).length;
  const calendar = () => {
    const entries = (lines ?? []).map((line) => ({
      id: line.item,
      on: line.on,
      title: `${whatOf(line)}: ${line.title}`,
      where: [line.venue ?? '', line.areas.join(', ')].filter((part) => part !== '').join(', '),
      ...(line.time && { time: line.time }),
    }));
    const name = `${words.title} ${year}`;
    saveFile(`dialoger-${year}.ics`, 'text/calendar', calendarFile(entries, name, new Date().toISOString()));
  };
  return (
    <>
      <div class="row no-print">
        <button type="button" class="button plain" onClick={back}>
          ← {words.back}
        </button>
        <button type="button" class="button" onClick={() => setYear(year - 1)}>
          {year - 1}
        </button>
        <button type="button" class="button" onClick={() => setYear(year + 1)}>
          {year + 1}
        </button>
        {lines && lines.length > 0 && (
          <button type="button" class="button" onClick={calendar}>
            {words.calendar}
          </button>
        )}
      </div>
      <h1>
        {words.year} {year}
      </h1>
      {problem !== '' && <Notice tone="problem" title={problem} />}
      {!lines && problem === '' && <Progress label={words.reading} />}
      {clashing > 0 && <p role="status">◆ {words.clashes(clashing)}</p>}
      {lines?.length === 0 && <p class="empty">{words.emptyYear}</p>}
      {PLAN_PERIODS.map((period) => {
        const own = (lines ?? []).filter(({ on }) => planPeriodOf(on) === period);
        if (!lines || lines.length === 0) return null;
        return (
          <section key={period} aria-labelledby={`period-${period}`}>
            <h2 id={`period-${period}`}>{words.periods[period]}</h2>
            {own.length === 0 && <p class="muted">{words.emptyPeriod}</p>}
            <ul class="heads">
              {own.map((line) => (
                <li key={line.item}>
                  <button type="button" class="head" onClick={() => open(line.dialogue)}>
                    <strong>
                      {shortDate(line.on, language, today)} {line.title}
                    </strong>
                    <span class={stateOf(line) === 'late' ? 'small late' : 'small'}>
                      {[whatOf(line), line.areas.join(', '), words.planStates[stateOf(line)]]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </button>
                  {(line.clashes ?? []).map((clash) => (
                    <p key={clash.dialogue} class="small clash">
                      ◆{' '}
                      {words.clashLine(
                        clash.title,
                        shortDate(clash.on, language, today),
                        clash.days,
                        clash.areas.join(', '),
                      )}
                    </p>
                  ))}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
