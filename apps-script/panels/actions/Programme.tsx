import { useEffect, useState } from 'preact/hooks';
import { type Measure, type MeasureOutcome, nameOfMeasure } from '../../../shared/dialogues/programme.ts';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { Progress } from '../../../shared/interface/Progress.tsx';
import { actionPlanWords } from '../../../shared/text/action-plan.ts';
import { actionPanelWords } from '../../../shared/text/actions.ts';
import type { Language } from '../../../shared/text/language.ts';
import { call } from '../client.ts';
import { failureText } from '../failures.ts';
import { goToRows } from '../go-to-rows.ts';

interface ProgrammeProps {
  readonly language: Language;
  /** Shows a dialogue. */
  readonly open: (number: string) => void;
  /** Shows an action among all of them; where there is no list, it is shown in its own panel. */
  readonly openAction?: (item: string) => void;
  readonly plan?: (measure: Measure) => void;
  /** Begins an action of no measure, where there is none. */
  readonly planAnyway?: () => void;
}

/** What came of each measure in the local development programme: dialogues, matters and actions. */
export function Programme({ language, open, openAction, plan, planAnyway }: ProgrammeProps) {
  const words = actionPanelWords[language].programme;
  const [read, setRead] = useState<{
    readonly measures: readonly Measure[];
    readonly outcomes: readonly MeasureOutcome[];
  }>();
  const [problem, setProblem] = useState('');
  useEffect(() => {
    void call('readProgramme', [])
      .then((answer) => (answer.ok ? setRead(answer) : setProblem(answer.message)))
      .catch((error: unknown) => setProblem(failureText(error, language)));
  }, [language]);
  const themes = [...new Set((read?.measures ?? []).map(({ theme }) => theme))];
  return (
    <>
      <header class="stack">
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
      </header>
      {problem !== '' && <Notice tone="problem" title={problem} />}
      {!read && problem === '' && <Progress label={actionPanelWords[language].reading} />}
      {read?.measures.length === 0 && (
        <div class="empty">
          <p>{words.none}</p>
          {planAnyway && (
            <button type="button" class="button" onClick={planAnyway}>
              {actionPlanWords[language].planAnyway}
            </button>
          )}
        </div>
      )}
      {themes.map((theme) => {
        const own = (read?.measures ?? []).filter((measure) => measure.theme === theme);
        return (
          <section key={theme} class="stack theme">
            <h2>{theme}</h2>
            {own[0]?.goal && <p class="small muted">{own[0].goal}</p>}
            <ul class="actions">
              {own.map((measure) => (
                <MeasureItem
                  key={measure.key}
                  language={language}
                  measure={measure}
                  outcome={read?.outcomes.find(({ key }) => key === measure.key)}
                  open={open}
                  openMatter={(number) => void goToRows('showMatter', number, language).then(setProblem)}
                  {...(openAction && { openAction })}
                  {...(plan && { plan })}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

interface MeasureItemProps extends ProgrammeProps {
  readonly openMatter: (number: string) => void;
  readonly measure: Measure;
  readonly outcome: MeasureOutcome | undefined;
}

function MeasureItem(props: MeasureItemProps) {
  const { language, measure, outcome, open, openMatter, openAction, plan } = props;
  const words = actionPanelWords[language].programme;
  const { dialogues = [], matters = [], actions = [] } = outcome ?? {};
  const isEmpty = dialogues.length + matters.length + actions.length === 0;
  const said = (
    [
      [words.areas, measure.areas.join(', ')],
      [words.partners, measure.partners.join(', ')],
      [words.indicator, measure.indicator],
      [words.time, [measure.from, measure.to].filter(Boolean).join(' – ')],
    ] as const
  ).filter(([, text]) => text !== '');
  return (
    <li class="action">
      <h3 class="what">{measure.measure === '' ? words.themeAsWhole : nameOfMeasure(measure)}</h3>
      <p class="small">
        {isEmpty
          ? words.nothing
          : words.counts(
              dialogues.length,
              matters.length,
              actions.length,
              actions.filter(({ done }) => done !== undefined).length,
            )}
      </p>
      {said.length > 0 && (
        <p class="small muted">{said.map(([name, text]) => `${name}: ${text}`).join('. ')}</p>
      )}
      {dialogues.length > 0 && (
        <>
          <h4>{words.dialogues}</h4>
          <ul class="plain-list">
            {dialogues.map(({ number, title }) => (
              <li key={number}>
                <Reference text={`${title} (${number})`} open={() => open(number)} />
              </li>
            ))}
          </ul>
        </>
      )}
      {matters.length > 0 && (
        <>
          <h4>{words.matters}</h4>
          <ul class="plain-list">
            {matters.map(({ number, title }) => (
              <li key={number}>
                <Reference text={`${title} (${number})`} open={() => openMatter(number)} />
              </li>
            ))}
          </ul>
        </>
      )}
      {actions.length > 0 && (
        <>
          <h4>{words.actions}</h4>
          <ul class="plain-list">
            {actions.map(({ item, what, done }) => (
              <li key={item}>
                {done ? '✓ ' : '◆ '}
                {openAction ? (
                  <Reference text={`${what} (${item})`} open={() => openAction(item)} />
                ) : (
                  `${what} (${item})`
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {plan && (
        <div class="row no-print">
          <button
            type="button"
            class="button plain"
            aria-label={`${words.planFor}: ${nameOfMeasure(measure)}`}
            onClick={() => plan(measure)}
          >
            {words.planFor}
          </button>
        </div>
      )}
    </li>
  );
}

function Reference({ text, open }: { readonly text: string; readonly open: () => void }) {
  return (
    <button type="button" class="link-button" onClick={open}>
      {text}
    </button>
  );
}
