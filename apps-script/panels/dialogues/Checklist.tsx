import { useState } from 'preact/hooks';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import type { DialogueCheck } from '../../dialogue-calls.ts';
import type { Context } from './context.ts';
import { Form, Line } from './parts.tsx';

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
  const [text, setText] = useState('');
  const done = checks.filter(({ key }) => state.checks.some(({ check }) => check === key)).length;
  const send = (check: string, outcome: 'done' | 'explained', why?: string) =>
    context.send([
      { type: 'check_point', dialogue: state.dialogue, check, outcome, ...(why && { text: why }) },
    ]);
  const explain = async () => {
    if (text.trim() === '') return;
    if (await send(explaining, 'explained', text.trim())) {
      setExplaining('');
      setText('');
    }
  };
  return (
    <section class="stack" id="section-checklist" aria-labelledby="checklist" tabIndex={-1}>
      <details open={done < checks.length && state.inputs.length === 0}>
        <summary>
          <h2 id="checklist">
            {words.sections.checklist} ({done}/{checks.length})
          </h2>
        </summary>
        <ul class="inputs">
          {checks.map(({ key, point, when }) => {
            const known = state.checks.find(({ check }) => check === key);
            return (
              <li key={key}>
                <span>{point}</span>
                <span class="small muted">
                  {[when, known && `${plain.checks[known.outcome]}${known.text ? `: ${known.text}` : ''}`]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
                {!known && explaining !== key && (
                  <fieldset class="row plain" aria-label={point}>
                    <button
                      type="button"
                      class="button"
                      aria-disabled={context.busy}
                      onClick={() => !context.busy && void send(key, 'done')}
                    >
                      {words.checkDone}
                    </button>
                    <button type="button" class="button plain" onClick={() => setExplaining(key)}>
                      {words.checkExplain}
                    </button>
                  </fieldset>
                )}
                {explaining === key && (
                  <Form
                    label={point}
                    submitLabel={words.save}
                    cancelLabel={words.cancel}
                    busy={context.busy}
                    submit={() => void explain()}
                    cancel={() => setExplaining('')}
                  >
                    <Line id="explain" label={words.fields.reason} value={text} change={setText} />
                  </Form>
                )}
              </li>
            );
          })}
        </ul>
      </details>
    </section>
  );
}
