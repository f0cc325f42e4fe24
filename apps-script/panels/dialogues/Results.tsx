import { useState } from 'preact/hooks';
import { dialogueStageOf } from '../../../shared/dialogues/lifeCycle.ts';
import type { ResultState } from '../../../shared/dialogues/state.ts';
import { dialogueFormById } from '../../../shared/reference/dialogue-forms.ts';
import { shortDate } from '../../../shared/text/dates.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import { resultsWords } from '../../../shared/text/dialogues-results.ts';
import type { Context } from './context.ts';
import { ResultForm } from './ResultForm.tsx';

/** What a panel or a class answered: questions with how many gave each answer. */
export function Results({ context }: { readonly context: Context }) {
  const { language, today, view, isYoung, busy } = context;
  const { state } = view;
  const words = dialoguePanelWords[language];
  const own = resultsWords[language];
  const [entering, setEntering] = useState<'new' | ResultState>();
  const stage = dialogueStageOf(state);
  const isOpen = stage === 'planned' || stage === 'held' || stage === 'told';
  const results = state.results ?? [];
  const isAsked = isYoung || dialogueFormById(state.form)?.category === 'survey';
  if (results.length === 0 && !(isAsked && isOpen)) return null;
  const remove = (question: string) => {
    if (busy) return;
    void context.send([{ type: 'strike_results', dialogue: state.dialogue, question }], own.removed);
  };
  return (
    <section class="stack" id="section-results" aria-labelledby="results" tabIndex={-1}>
      <h2 id="results">{words.sections.results}</h2>
      {results.length > 0 && <p class="small muted">{words.hints.smallest}</p>}
      {results.map((result) =>
        entering === result ? (
          <ResultForm
            key={result.question}
            context={context}
            before={result}
            done={() => setEntering(undefined)}
          />
        ) : (
          <div key={result.question} class="stack">
            <table class="counted">
              <caption>
                {result.question}{' '}
                <span class="small muted">
                  {[shortDate(result.on, language, today), result.source].filter(Boolean).join(' · ')}
                </span>
              </caption>
              <tbody>
                {result.answers.map(({ answer, count }) => (
                  <tr key={answer}>
                    <th scope="row">{answer}</th>
                    <td>{own.number(count)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            {isOpen && (
              <div class="row no-print">
                <button
                  type="button"
                  class="button plain"
                  aria-label={`${own.correct}: ${result.question}`}
                  onClick={() => setEntering(result)}
                >
                  {own.correct}
                </button>
                <button
                  type="button"
                  class="button plain"
                  aria-label={`${own.remove}: ${result.question}`}
                  aria-disabled={busy}
                  onClick={() => remove(result.question)}
                >
                  {own.remove}
                </button>
              </div>
            )}
          </div>
        ),
      )}
      {isOpen && entering === undefined && (
        <div class="row no-print">
          <button type="button" class="button" onClick={() => setEntering('new')}>
            {dialogueWords[language].steps.record_results}
          </button>
        </div>
      )}
      {entering === 'new' && <ResultForm context={context} done={() => setEntering(undefined)} />}
    </section>
  );
}
