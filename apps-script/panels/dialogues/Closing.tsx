import { useState } from 'preact/hooks';
import { missingFor } from '../../../shared/dialogues/finish.ts';
import { dialogueStageOf } from '../../../shared/dialogues/lifeCycle.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import { dialogueRefusalText } from '../../../shared/text/dialogues-refusals.ts';
import type { DialogueCheck } from '../../dialogue-calls.ts';
import type { Context } from './context.ts';
import { Form, Prose } from './parts.tsx';

interface ClosingProps {
  readonly context: Context;
  readonly checks: readonly DialogueCheck[];
}

/** Closed when the participants know and every input has an outcome; otherwise with a written reason. */
export function Closing({ context, checks }: ClosingProps) {
  const { language, view, outcomes, today } = context;
  const { state } = view;
  const words = dialoguePanelWords[language];
  const plain = dialogueWords[language];
  const [reason, setReason] = useState('');
  const [isClosing, setClosing] = useState(false);
  const stage = dialogueStageOf(state);
  const ended = stage === 'closed' || stage === 'cancelled';
  if (stage === 'struck') return null;
  const missing = missingFor(state, outcomes);
  const type = ended ? 'reopen_dialogue' : stage === 'planned' ? 'cancel_dialogue' : 'close_dialogue';
  const checksLeft = checks.filter(({ key }) => !state.checks.some(({ check }) => check === key)).length;
  const needsReason = type !== 'close_dialogue' || missing !== undefined;
  const submit = async () => {
    if (needsReason && reason.trim() === '') {
      document.getElementById('closing-reason')?.focus();
      return;
    }
    const command = {
      type,
      dialogue: state.dialogue,
      ...(reason.trim() !== '' && { reason: reason.trim() }),
    };
    if (await context.send([command])) {
      setClosing(false);
      setReason('');
    }
  };
  return (
    <section class="stack" id="section-closing" aria-labelledby="closing" tabIndex={-1}>
      <h2 id="closing">{plain.steps[type]}</h2>
      {type === 'close_dialogue' && missing && (
        <p>{dialogueRefusalText({ reason: 'not_finished', ...missing }, language, today)}</p>
      )}
      {type === 'close_dialogue' && checksLeft > 0 && <p>{words.checksLeft(checksLeft, checks.length)}</p>}
      {needsReason && !isClosing ? (
        <div class="row no-print">
          <button type="button" class="button" onClick={() => setClosing(true)}>
            {type === 'close_dialogue' ? words.closeAnyway : plain.steps[type]}
          </button>
        </div>
      ) : (
        <Form
          label={plain.steps[type]}
          submitLabel={plain.steps[type]}
          cancelLabel={words.cancel}
          busy={context.busy}
          submit={() => void submit()}
          cancel={isClosing ? () => setClosing(false) : undefined}
        >
          {needsReason && (
            <Prose id="closing-reason" label={words.fields.reason} value={reason} change={setReason} />
          )}
        </Form>
      )}
    </section>
  );
}
