import { useState } from 'preact/hooks';
import { shortlyAnswered, withoutResponsible } from '../../../shared/dialogues/closing-types.ts';
import type { Missing } from '../../../shared/dialogues/finish.ts';
import { unfollowedPromises } from '../../../shared/dialogues/following.ts';
import { dialogueStageOf } from '../../../shared/dialogues/lifeCycle.ts';
import type { NextStep } from '../../../shared/dialogues/next.ts';
import { shortItem } from '../../../shared/dialogues/short-item.ts';
import { type InputState, reopenedInputs, untouchedInputs } from '../../../shared/dialogues/state.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { endingWords } from '../../../shared/text/dialogues-ending.ts';
import { lateWords } from '../../../shared/text/dialogues-late.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import { Accounts } from './Accounts.tsx';
import type { Context } from './context.ts';
import { filled, useFields } from './fields.ts';
import { Form, Prose } from './parts.tsx';

/** Numbers of points that a line names. */
const MOST_NAMED = 8;

interface ClosingProps {
  readonly context: Context;
  readonly missing: readonly Missing[];
  readonly asked: NextStep | undefined;
  /** What was asked for has been closed again. */
  readonly forget: () => void;
}

/** Closed when everything is there that every dialogue and its own form ask for; otherwise with a written reason. */
export function Closing({ context, missing, asked, forget }: ClosingProps) {
  const { language, view } = context;
  const { state } = view;
  const words = dialoguePanelWords[language];
  const plain = dialogueWords[language];
  const { fields, bind, check, keeping } = useFields('closing', { reason: '' });
  const [isClosing, setClosing] = useState(false);
  const stage = dialogueStageOf(state);
  const ended = stage === 'closed' || stage === 'cancelled';
  if (stage === 'struck') return null;
  const type = ended ? 'reopen_dialogue' : stage === 'planned' ? 'cancel_dialogue' : 'close_dialogue';
  const needsReason = type !== 'close_dialogue' || missing.length > 0;
  const ending = endingWords[language];
  const unfollowed = unfollowedPromises(state);
  /** Which points it is about, where the sentence alone sends one looking. */
  const which = ({ what }: Missing): string => {
    switch (what) {
      case 'own_answer':
      case 'handed_over':
      case 'repaired':
        return shortly(shortlyAnswered(state, context.outcomes));
      case 'responsible':
        return shortly(withoutResponsible(state));
      case 'reopened':
        return shortly(reopenedInputs(state, context.outcomes));
      case 'unanswered':
        return shortly(untouchedInputs(state));
      default:
        return '';
    }
  };
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
      <h2 id="closing">{stage === 'planned' ? words.sections.closing : plain.steps[type]}</h2>
      {type === 'close_dialogue' && missing.length === 0 && <p>{ending.isThere}</p>}
      {type === 'close_dialogue' && missing.length > 0 && (
        <div class="stack tight">
          <h3>{ending.title}</h3>
          <ul class="missing">
            {missing.map((one) => (
              <li key={JSON.stringify(one)}>{[ending.say(one), which(one)].filter(Boolean).join(': ')}</li>
            ))}
          </ul>
        </div>
      )}
      {type === 'close_dialogue' && unfollowed.length > 0 && (
        <div class="notice waiting">
          <p>{lateWords[language].unfollowed(unfollowed.length, shortly(unfollowed))}</p>
          <button
            type="button"
            class="button"
            onClick={() => {
              const section = document.getElementById('section-actions');
              section?.scrollIntoView({ block: 'start' });
              section?.focus({ preventScroll: true });
            }}
          >
            {lateWords[language].toActions}
          </button>
        </div>
      )}
      <Accounts
        context={context}
        missing={stage === 'planned' ? [] : missing}
        asked={asked}
        forget={forget}
      />
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

/** "I1, I4"; of many the first ones. */
function shortly(inputs: readonly InputState[]): string {
  const items = inputs.map(({ item }) => shortItem(item));
  return items.length > MOST_NAMED ? `${items.slice(0, MOST_NAMED).join(', ')} …` : items.join(', ');
}
