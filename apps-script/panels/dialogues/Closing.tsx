import { useState } from 'preact/hooks';
import { missingFor } from '../../../shared/dialogues/finish.ts';
import { dialogueStageOf } from '../../../shared/dialogues/lifeCycle.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import { dialogueRefusalText } from '../../../shared/text/dialogues-refusals.ts';
import type { DialogueCheck } from '../../dialogue-calls.ts';
import type { Context } from './context.ts';
import { filled, useFields } from './fields.ts';
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
  const { fields, bind, check, keeping } = useFields('closing', { reason: '' });
  const [isClosing, setClosing] = useState(false);
  const stage = dialogueStageOf(state);
  const ended = stage === 'closed' || stage === 'cancelled';
  if (stage === 'struck') return null;
  const missing = missingFor(state, outcomes);
  const type = ended ? 'reopen_dialogue' : stage === 'planned' ? 'cancel_dialogue' : 'close_dialogue';
  const checksLeft = checks.filter(({ key }) => !state.checks.some(({ check }) => check === key)).length;
  const needsReason = type !== 'close_dialogue' || missing !== undefined || checksLeft > 0;
  const submit = async () => {
    const isUnsaid = needsReason && fields.reason.trim() === '';
    if (!check([['reason', isUnsaid, words.needs(words.fields.reason)]])) return false;
    const isSaved = await context.send([{ type, dialogue: state.dialogue, ...filled(fields) }]);
    if (isSaved) {
      setClosing(false);
      keeping.restart();
    }
    return isSaved;
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
          submit={submit}
          keeping={keeping}
          cancel={isClosing ? () => setClosing(false) : undefined}
        >
          {needsReason && <Prose {...bind('reason')} label={words.fields.reason} />}
        </Form>
      )}
    </section>
  );
}
