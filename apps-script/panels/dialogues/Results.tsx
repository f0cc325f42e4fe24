import { useState } from 'preact/hooks';
import { dialogueStageOf } from '../../../shared/dialogues/lifeCycle.ts';
import { countsIn } from '../../../shared/dialogues/lines.ts';
import { dialogueFormById } from '../../../shared/reference/dialogue-forms.ts';
import { shortDate } from '../../../shared/text/dates.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import type { Context } from './context.ts';
import { useFields } from './fields.ts';
import { Form, Line, Prose } from './parts.tsx';

/** What a panel or a class answered: questions with how many gave each answer. */
export function Results({ context }: { readonly context: Context }) {
  const { language, today, view, isYoung } = context;
  const { state } = view;
  const words = dialoguePanelWords[language];
  const plain = dialogueWords[language];
  const [isEntering, setEntering] = useState(false);
  const stage = dialogueStageOf(state);
  const isOpen = stage === 'planned' || stage === 'held' || stage === 'told';
  const results = state.results ?? [];
  const isAsked = isYoung || dialogueFormById(state.form)?.category === 'survey';
  if (results.length === 0 && !(isAsked && isOpen)) return null;
  return (
    <section class="stack" id="section-results" aria-labelledby="results" tabIndex={-1}>
      <h2 id="results">{words.sections.results}</h2>
      {results.length > 0 && <p class="small muted">{words.hints.smallest}</p>}
      {results.map(({ question, answers, on, source }) => (
        <table key={question} class="counted">
          <caption>
            {question}{' '}
            <span class="small muted">
              {[shortDate(on, language, today), source].filter(Boolean).join(' · ')}
            </span>
          </caption>
          <tbody>
            {answers.map(({ answer, count }) => (
              <tr key={answer}>
                <th scope="row">{answer}</th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      {isOpen && !isEntering && (
        <div class="row no-print">
          <button type="button" class="button" onClick={() => setEntering(true)}>
            {plain.steps.record_results}
          </button>
        </div>
      )}
      {isEntering && <ResultForm context={context} done={() => setEntering(false)} />}
    </section>
  );
}

function ResultForm({ context, done }: { readonly context: Context; readonly done: () => void }) {
  const words = dialoguePanelWords[context.language];
  const plain = dialogueWords[context.language];
  const { fields, bind, check, keeping } = useFields('results', { question: '', answers: '', source: '' });
  const { answers, wrong } = countsIn(fields.answers);
  const submit = async () => {
    const isRight = check([
      ['question', fields.question.trim() === '', words.needs(words.fields.asked)],
      [
        'answers',
        answers.length === 0 || wrong.length > 0,
        wrong.length > 0 ? words.noCount(wrong.join(', ')) : words.needs(words.fields.answers),
      ],
    ]);
    if (!isRight) return false;
    const command = {
      type: 'record_results',
      dialogue: context.view.state.dialogue,
      question: fields.question.trim(),
      answers,
      ...(fields.source.trim() !== '' && { source: fields.source.trim() }),
    };
    const isSaved = await context.send([command]);
    if (isSaved) done();
    return isSaved;
  };
  return (
    <Form
      label={plain.steps.record_results}
      submitLabel={words.save}
      cancelLabel={words.cancel}
      busy={context.busy}
      submit={submit}
      keeping={keeping}
      cancel={done}
    >
      <Line {...bind('question')} label={words.fields.asked} />
      <Prose {...bind('answers')} label={words.fields.answers} hint={words.hints.answers} rows={5} />
      <Line {...bind('source')} label={`${words.fields.source} (${words.optional})`} />
    </Form>
  );
}
