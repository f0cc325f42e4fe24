import { useCallback, useRef, useState } from 'preact/hooks';
import { newUlid } from '../../../shared/identity/ulid.ts';
import type { Language } from '../../../shared/text/language.ts';
import type { PerformReply } from '../../calls.ts';
import type { DialogueView } from '../../dialogue-calls.ts';
import { call } from '../client.ts';
import { failureText } from '../failures.ts';
import { formAsking, type Refusal } from '../forms/context.ts';
import { random } from '../sidebar/drafts.ts';

/** A command before it has its ULID. */
export type Wanted = Readonly<Record<string, unknown>> & { readonly type: string };

export const ulid = (): string => newUlid(Date.now(), random);

/** A command that the sheet has carried out, and what it was about. */
export interface Sent {
  readonly command: Wanted & { readonly id: string };
  readonly subject: string;
}

/** Thirty notes raised and referred in one call take their time on Google. */
const PATIENCE = 180_000;

const unseen = (): undefined => undefined;

/** Sends commands, says that it goes on and what went wrong. The same content again is the same commands. */
export function useSending(
  language: Language,
  changed: (view: DialogueView) => void,
  /** How far into the history of what a command is about the person sees; undefined where nothing of it is shown. */
  seenBy: (command: Wanted) => number | undefined = unseen,
) {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const attempt = useRef<{ readonly content: string; readonly ids: readonly string[] }>();
  const latest = useRef({ changed, seenBy });
  latest.current = { changed, seenBy };

  const sendNow = useCallback(
    async (
      wanted: readonly Wanted[],
      by: ReturnType<typeof formAsking>,
    ): Promise<readonly Sent[] | undefined> => {
      const content = JSON.stringify(wanted);
      const ids =
        attempt.current?.content === content
          ? attempt.current.ids
          : wanted.map((command) => (typeof command.id === 'string' ? command.id : ulid()));
      attempt.current = { content, ids };
      // One press is one thing: half of it, with the rest refused, would be nothing that anybody asked for.
      const whole = wanted.length > 1 ? { together: ulid() } : {};
      const commands = wanted.map((command, index) => {
        const seen = latest.current.seenBy(command);
        return { ...whole, ...(seen !== undefined && { seen }), ...command, id: ids[index] ?? ulid() };
      });
      setBusy(true);
      setRefusal(undefined);
      try {
        const answer = await call('performDialogue', [{ commands }], PATIENCE);
        if (!answer.ok) {
          setRefusal({ text: answer.message, by });
          return undefined;
        }
        attempt.current = undefined;
        if (answer.view) latest.current.changed(answer.view);
        const refused = answer.replies.flatMap((reply) => (reply.result === 'refused' ? [reply] : []));
        if (refused.length > 0) {
          const text = [...new Set(refused.map(({ message }) => message))].join('\n');
          setRefusal({ text, field: refused[0]?.field, by });
        }
        const sent = sentOf(commands, answer.replies);
        return refused.length === commands.length ? undefined : sent;
      } catch (error) {
        setRefusal({ text: failureText(error, language), by });
        return undefined;
      } finally {
        setBusy(false);
      }
    },
    [language],
  );
  // What is pressed while something is being saved waits for it, and is sent by somebody who has seen its outcome.
  const before = useRef<Promise<unknown>>(Promise.resolve());
  const send = useCallback(
    (wanted: readonly Wanted[]): Promise<readonly Sent[] | undefined> => {
      // Known only until the first wait: later another form may be the one that asks.
      const by = formAsking();
      const sent = before.current.then(() => sendNow(wanted, by));
      before.current = sent;
      return sent;
    },
    [sendNow],
  );
  /** In words; empty when nothing went wrong. */
  const problem = refusal?.text ?? '';
  return { busy, problem, refusal, send };
}

/**
 * One thing after the other may be pressed while the first is still being saved, the same one not twice.
 * @returns carries out an act about the things that are not under way yet, if there are any
 */
export function useUnderWay(): (
  things: readonly string[],
  act: (fresh: readonly string[]) => Promise<unknown>,
) => Promise<void> {
  const underWay = useRef(new Set<string>());
  return async (things, act) => {
    const fresh = things.filter((one) => !underWay.current.has(one));
    if (fresh.length === 0) return;
    for (const one of fresh) underWay.current.add(one);
    await act(fresh);
    for (const one of fresh) underWay.current.delete(one);
  };
}

function sentOf(
  commands: readonly (Wanted & { readonly id: string })[],
  replies: readonly PerformReply[],
): readonly Sent[] {
  return commands.flatMap((command) => {
    const reply = replies.find(({ command: id }) => id === command.id);
    return reply?.result === 'done' ? [{ command, subject: reply.matter }] : [];
  });
}

/** The commands that take back what was sent, the latest first. A matter's receipt is struck, not undone. */
export function undoing(sent: readonly Sent[], reason: string): readonly Wanted[] {
  return [...sent].reverse().map(({ command, subject }) => {
    if (command.type === 'capture') return { type: 'strike', matter: subject, reason };
    const about = 'dialogue' in command ? { dialogue: subject } : { matter: subject };
    return { type: 'undo', ...about, undone: command.id };
  });
}
