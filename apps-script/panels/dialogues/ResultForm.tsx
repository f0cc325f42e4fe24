import { type CountedAnswers, countsIn, sameWording } from '../../../shared/dialogues/counted-answers.ts';
import type { ResultState } from '../../../shared/dialogues/state.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import { resultsWords } from '../../../shared/text/dialogues-results.ts';
import type { Language } from '../../../shared/text/language.ts';
import { parseLocalDate } from '../../../shared/time/dates.ts';
import type { Context } from './context.ts';
import { useFields } from './fields.ts';
import { Form, Line, Prose } from './parts.tsx';

interface ResultFormProps {
  readonly context: Context;
  /** The question that is put right; a new one when left out. */
  readonly before?: ResultState;
  readonly done: () => void;
}

/** A question with its answers as counts. How each line is read is shown before anything is saved. */
export function ResultForm({ context, before, done }: ResultFormProps) {
  const { language, view, today } = context;
  const words = dialoguePanelWords[language];
  const own = resultsWords[language];
  const { results = [] } = view.state;
  const { fields, bind, check, keeping } = useFields(
    `results-${before ? results.indexOf(before) + 1 : 'new'}`,
    {
      question: before?.question ?? '',
      answers: before?.answers.map(({ answer, count }) => `${answer}: ${count}`).join('\n') ?? '',
      source: before?.source ?? '',
      asked: before?.on ?? today,
    },
  );
  const read = countsIn(fields.answers);
  const question = fields.question.trim();
  const isKnown = !before && results.some((known) => sameWording(known.question) === sameWording(question));
  const submit = async () => {
    const wrong = read.wrong.map(({ line, reason }) => own.wrong[reason](line)).join(' ');
    const isRight = check([
      ['question', question === '', words.needs(own.question)],
      ['answers', wrong !== '' || read.answers.length === 0, wrong === '' ? own.needsAnswers : wrong],
      ['asked', parseLocalDate(fields.asked) === undefined, words.needs(own.asked)],
    ]);
    if (!isRight) return false;
    const command = {
      type: 'record_results',
      dialogue: view.state.dialogue,
      question,
      answers: read.answers,
      ...(fields.source.trim() !== '' && { source: fields.source.trim() }),
      ...(before && { replaces: before.question }),
      ...(fields.asked !== today && { asked: fields.asked }),
    };
    const isSaved = await context.send([command]);
    if (isSaved) done();
    return isSaved;
  };
  return (
    <Form
      label={dialogueWords[language].steps.record_results}
      busy={context.busy}
      submit={submit}
      keeping={keeping}
      cancel={done}
    >
      <Line {...bind('question')} label={own.question} {...(isKnown && { hint: own.replaces })} />
      <Prose {...bind('answers')} label={own.answers} hint={own.answersHint} rows={5} />
      <ReadAs read={read} language={language} />
      <div class="pair">
        <Line {...bind('asked')} label={own.asked} type="date" />
        <Line {...bind('source')} label={`${own.source} (${words.optional})`} hint={own.sourceHint} />
      </div>
    </Form>
  );
}

function ReadAs({ read, language }: { readonly read: CountedAnswers; readonly language: Language }) {
  const own = resultsWords[language];
  const sum = read.answers.reduce((all, { count }) => all + count, 0);
  if (read.answers.length === 0 && read.wrong.length === 0) return null;
  return (
    <div class="small" role="status">
      {read.answers.length > 0 && (
        <p>
          {own.readAs}:{' '}
          {read.answers.map(({ answer, count }) => `${answer} ${own.number(count)}`).join(' · ')}
        </p>
      )}
      {read.wrong.map(({ line, reason }) => (
        <p key={line}>{own.wrong[reason](line)}</p>
      ))}
      {read.sums.map(({ answer, count }) => (
        <p key={answer}>
          {own.leftOut(`${answer} ${own.number(count)}`)}
          {count !== sum && ` ${own.sumDiffers(own.number(count), own.number(sum))}`}
        </p>
      ))}
    </div>
  );
}
