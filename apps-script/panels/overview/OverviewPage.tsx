import { useCallback, useEffect, useState } from 'preact/hooks';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { Progress } from '../../../shared/interface/Progress.tsx';
import { longDate } from '../../../shared/text/dates.ts';
import { overviewWords } from '../../../shared/text/overview.ts';
import { panelWords } from '../../../shared/text/sidebar.ts';
import type { Overview, WhoAmI } from '../../calls.ts';
import { call } from '../client.ts';
import { failureText } from '../failures.ts';
import { Figure } from './Figure.tsx';
import { allTime, type PeriodChoice, periodChoices } from './periods.ts';
import { OwnDuties, Stages, WaitedFor } from './Tables.tsx';

/** The overview on one page, which also prints on one. */
export function OverviewPage({ who }: { readonly who: WhoAmI }) {
  const { language } = who;
  const words = overviewWords[language];
  const [choice, setChoice] = useState<PeriodChoice>(() => allTime(language));
  const [overview, setOverview] = useState<Overview | undefined>();
  const [isReading, setReading] = useState(false);
  const [problem, setProblem] = useState('');

  const read = useCallback(async () => {
    setReading(true);
    setProblem('');
    try {
      const answer = await call('readOverview', [choice.period ? { period: choice.period } : {}]);
      if (answer.ok) setOverview(answer.overview);
      else setProblem(answer.message);
    } catch (error) {
      setProblem(failureText(error, language));
    }
    setReading(false);
  }, [choice, language]);
  useEffect(() => {
    void read();
  }, [read]);
  const choices = periodChoices(overview?.span ?? null, language);
  const choose = (value: string) => {
    const next = choices.find((candidate) => candidate.value === value);
    if (next) setChoice(next);
  };

  return (
    <main class="panel overview">
      <header class="overview-head">
        <div>
          <h1>{words.about(who.district, choice.label)}</h1>
          {overview && <p class="muted">{words.asOf(longDate(overview.today, language, overview.today))}</p>}
        </div>
        <div class="row no-print">
          <label for="period">{words.period}</label>
          <select
            id="period"
            class="input"
            value={choice.value}
            disabled={isReading}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            {choices.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
          <button type="button" class="button" onClick={() => window.print()}>
            {words.print}
          </button>
        </div>
      </header>
      {problem !== '' && (
        <Notice tone="problem" title={panelWords[language].failed}>
          <p>{problem}</p>
          <div>
            <button type="button" class="button" onClick={() => void read()}>
              {panelWords[language].retry}
            </button>
          </div>
        </Notice>
      )}
      {isReading && <Progress label={words.reading} />}
      {overview && !overview.span && (
        <div class="empty">
          <h2>{words.empty.title}</h2>
          <p>{words.empty.text}</p>
        </div>
      )}
      {overview?.span && (
        <div class="tiles" aria-busy={isReading}>
          <div class="wide">
            <Figure figure={overview.timeToFeedback} language={language} />
          </div>
          <WaitedFor overview={overview} language={language} />
          <div class="tile-column">
            <OwnDuties overview={overview} language={language} />
            <Stages overview={overview} language={language} />
          </div>
          {overview.unreadable > 0 && <p class="muted wide">{words.unreadable(overview.unreadable)}</p>}
        </div>
      )}
    </main>
  );
}
