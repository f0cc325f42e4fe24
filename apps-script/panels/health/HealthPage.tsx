import { useEffect, useRef } from 'preact/hooks';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { Progress } from '../../../shared/interface/Progress.tsx';
import { healthWords } from '../../../shared/text/health.ts';
import { panelWords } from '../../../shared/text/sidebar.ts';
import { stockholmTime } from '../../../shared/time/dates.ts';
import type { WhoAmI } from '../../calls.ts';
import { Findings } from './Findings.tsx';
import { useHealth } from './useHealth.ts';

/** The health check: looks at once, repairs when asked, and takes a repair back. */
export function HealthPage({ who }: { readonly who: WhoAmI }) {
  const { language } = who;
  const words = healthWords[language];
  const health = useHealth(language);
  const { findings, work, done } = health;
  const isBusy = work !== undefined;
  const isStarted = useRef(false);
  useEffect(() => {
    if (isStarted.current) return;
    isStarted.current = true;
    void health.check();
  }, [health]);
  // What came of it stands at the top; the button that was pressed may be far below.
  const top = useRef<HTMLHeadingElement>(null);
  const said = health.problem || done?.lines.join(' ') || '';
  useEffect(() => {
    if (said !== '') top.current?.scrollIntoView();
  }, [said]);
  return (
    <main class="panel health">
      <h1 ref={top}>{words.title}</h1>
      <p>{words.intro}</p>
      {health.problem !== '' && (
        <Notice tone="problem" title={panelWords[language].failed}>
          <p>{health.problem}</p>
        </Notice>
      )}
      {done && (
        <Notice tone="done" title={words.repaired}>
          {done.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {done.undo.length > 0 && (
            <button type="button" class="button" disabled={isBusy} onClick={health.undo}>
              {words.undo}
            </button>
          )}
        </Notice>
      )}
      {work && <Progress {...work} />}
      {findings && findings.filter(({ group }) => group !== 'harmless').length === 0 && (
        <Notice tone="done" title={words.healthy} />
      )}
      {findings && (
        <Findings
          findings={findings}
          language={language}
          isBusy={isBusy}
          repair={health.repair}
          leave={health.leave}
        />
      )}
      {findings && (
        <footer class="stack">
          <p class="muted">
            {words.checkedAt(stockholmTime(health.at))}. {words.listHint}
          </p>
          <div class="choice">
            <button type="button" class="button" disabled={isBusy} onClick={health.check}>
              {words.again}
            </button>
            <button
              type="button"
              class="button"
              disabled={isBusy}
              onClick={health.sweep}
              aria-describedby="sweep-hint"
            >
              {words.sweep}
            </button>
            <p id="sweep-hint" class="muted">
              {words.sweepHint}
            </p>
          </div>
        </footer>
      )}
      {!findings && !isBusy && (
        <button type="button" class="button main" onClick={health.check}>
          {words.check}
        </button>
      )}
    </main>
  );
}
