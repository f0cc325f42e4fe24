import { useState } from 'preact/hooks';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { dialogueListWords } from '../../../shared/text/dialogues-lists.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import type { DialogueCheck } from '../../dialogue-calls.ts';
import type { Context } from './context.ts';
import { useFields } from './fields.ts';
import { OwnWords } from './OwnWords.tsx';
import { Form } from './parts.tsx';
import { useUnderWay } from './sending.ts';

interface ChecklistProps {
  readonly context: Context;
  readonly checks: readonly DialogueCheck[];
}

/** What has to be thought of: each point done, or a written reason why not. */
export function Checklist({ context, checks }: ChecklistProps) {
  const { state } = context.view;
  const words = dialoguePanelWords[context.language];
  const plain = dialogueWords[context.language];
  const [explaining, setExplaining] = useState('');
  const done = checks.filter(({ key }) => state.checks.some(({ check }) => check === key)).length;
  const once = useUnderWay();
  const send = (check: string, outcome: 'done' | 'explained', why?: string) =>
    context.send([
      { type: 'check_point', dialogue: state.dialogue, check, outcome, ...(why && { text: why }) },
    ]);
  return (
    <section class="stack" id="section-checklist" aria-labelledby="checklist" tabIndex={-1}>
      <details open={done < checks.length && state.inputs.length === 0}>
        <summary>
          <h2 id="checklist">
            {words.sections.checklist} ({done}/{checks.length})
          </h2>
        </summary>
        <ul class="inputs">
          {checks.map(({ key, point, when, isNew }) => {
            const known = state.checks.find(({ check }) => check === key);
            return (
              <li key={key}>
                <span>{point}</span>
                <span class="small muted">
                  {[
                    isNew && !known && dialogueListWords[context.language].newPoint,
                    when,
                    known && `${plain.checks[known.outcome]}${known.text ? `: ${known.text}` : ''}`,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
                {!known && explaining !== key && (
                  <fieldset class="row plain" aria-label={point}>
                    <button
                      type="button"
                      class="button"
                      onClick={() => void once([key], () => send(key, 'done'))}
                    >
                      {words.checkDone}
                    </button>
                    <button type="button" class="button plain" onClick={() => setExplaining(key)}>
                      {words.checkExplain}
                    </button>
                  </fieldset>
                )}
                {explaining === key && (
                  <ExplainForm
                    context={context}
                    check={key}
                    point={point}
                    save={(why) => send(key, 'explained', why)}
                    done={() => setExplaining('')}
                  />
                )}
              </li>
            );
          })}
        </ul>
      </details>
    </section>
  );
}

interface ExplainFormProps {
  readonly context: Context;
  readonly check: string;
  readonly point: string;
  readonly save: (why: string) => Promise<boolean>;
  readonly done: () => void;
}

/** Why a point was not done. */
function ExplainForm({ context, check: key, point, save, done }: ExplainFormProps) {
  const words = dialoguePanelWords[context.language];
  const { fields, bind, check, keeping } = useFields(`explain-${key}`, { text: '' });
  const submit = async () => {
    if (!check([['text', fields.text.trim() === '', words.needs(words.fields.reason)]])) return false;
    const isSaved = await save(fields.text.trim());
    if (isSaved) done();
    return isSaved;
  };
  return (
    <Form label={point} busy={context.busy} submit={submit} keeping={keeping} cancel={done}>
      <OwnWords {...bind('text')} rows={2} label={words.fields.reason} />
    </Form>
  );
}
