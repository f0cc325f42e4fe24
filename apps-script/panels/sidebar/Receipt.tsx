import { useState } from 'preact/hooks';
import { newUlid } from '../../../shared/identity/ulid.ts';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { Progress } from '../../../shared/interface/Progress.tsx';
import { type FollowUp, STEPS } from '../../../shared/matters/lifeCycle.ts';
import { cardWords } from '../../../shared/text/card.ts';
import type { Language } from '../../../shared/text/language.ts';
import { stepForms } from '../../../shared/text/step-forms.ts';
import type { MatterCard } from '../../calls.ts';
import { call } from '../client.ts';
import { failureText } from '../failures.ts';
import { random } from './drafts.ts';
import type { Mailed } from './forms/mailing.ts';
import type { Sent } from './forms/useSending.ts';
import { Numbers } from './Numbers.tsx';

/** What has just been done, and whether it can be taken back. */
export interface Taken {
  readonly step: FollowUp;
  readonly sent: Sent;
  readonly mailed?: Mailed | undefined;
}

interface ReceiptProps {
  readonly language: Language;
  readonly taken: Taken;
  /** Cards as they stand after an undoing. */
  readonly undone: (cards: readonly MatterCard[]) => void;
  /** Reads again what is shown: somebody else, or a letter, has gone on with it. */
  readonly reload: () => void;
  /** Somebody was pointed out: the way to ask them. */
  readonly next?: { readonly label: string; readonly go: () => void } | undefined;
}

/** The receipt of a step: what was done, what was not and why, and the way back. */
export function Receipt({ language, taken, undone, reload, next }: ReceiptProps) {
  const words = cardWords[language].receipt;
  const [phase, setPhase] = useState<'done' | 'undoing' | 'undone'>('done');
  const [problem, setProblem] = useState('');
  const { step, sent, mailed } = taken;
  const of = sent.done.length + sent.refused.length;
  const matters = new Set(sent.done.map(({ matter }) => matter)).size;

  const undo = async () => {
    setPhase('undoing');
    setProblem('');
    // The latest first, for only the latest can be taken back.
    const commands = [...sent.done].reverse().map(({ command, matter }) => ({
      type: 'undo',
      id: newUlid(Date.now(), random),
      matter,
      undone: command,
    }));
    try {
      const answer = await call('perform', [commands]);
      const refused = answer.ok ? answer.replies.find(({ result }) => result === 'refused') : undefined;
      if (!answer.ok) setProblem(answer.message);
      else if (refused?.result === 'refused') setProblem(refused.message);
      if (answer.ok) {
        const cards = answer.replies.flatMap((reply) =>
          reply.result === 'done' && reply.card ? [reply.card] : [],
        );
        if (cards.length > 0) undone(cards);
        setPhase(refused ? 'done' : 'undone');
        return;
      }
    } catch (error) {
      setProblem(failureText(error, language));
    }
    setPhase('done');
  };

  if (phase === 'undone') return <Notice tone="done" title={words.undone} />;
  return (
    <>
      <Notice tone="done" title={stepForms[language].done[step]}>
        {matters > 1 && <p>{words.all(matters)}</p>}
        {mailed && mailed.sent > 0 && <p>{words.mailed(mailed.sent)}</p>}
        {phase === 'undoing' ? (
          <Progress label={words.undoing} />
        ) : (
          (STEPS[step].undoable || next) && (
            <div class="row">
              {next && (
                <button type="button" class="button" onClick={next.go}>
                  {next.label}
                </button>
              )}
              {STEPS[step].undoable && (
                <button type="button" class="button" onClick={undo}>
                  {words.undo}
                </button>
              )}
            </div>
          )
        )}
      </Notice>
      {sent.refused.length > 0 && (
        <Notice tone="problem" title={words.partly(sent.done.length, of)}>
          <ul class="plain-list">
            {sent.refused.map(({ matter, message }) => (
              <li key={`${matter} ${message}`}>
                <strong class="nowrap">{matter}</strong> <Numbers text={message} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {mailed && mailed.unsent.length > 0 && (
        <Notice tone="waiting" title={words.unsent(mailed.unsent.length)}>
          <ul class="plain-list">
            {mailed.unsent.map(({ to, problem: why }) => (
              <li key={to}>
                <strong>{to}</strong> {why}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {problem !== '' && (
        <Notice tone="problem" title={problem}>
          <div>
            <button type="button" class="button" onClick={reload}>
              {words.reload}
            </button>
          </div>
        </Notice>
      )}
    </>
  );
}
