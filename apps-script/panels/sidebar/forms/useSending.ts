import { useRef, useState } from 'preact/hooks';
import type { Language } from '../../../../shared/text/language.ts';
import type { PerformReply } from '../../../calls.ts';
import { call } from '../../client.ts';
import { failureText } from '../../failures.ts';
import type { Drafts, Fields } from '../drafts.ts';
import type { PreparedMail, UnsentCommand } from './form.ts';
import { requestOf } from './mailing.ts';

/** A command that was carried out, and which one of those sent it was. */
type Done = Extract<PerformReply, { result: 'done' }> & { readonly index: number };

/** What became of the commands, once all of them were answered. */
export interface Sent {
  readonly done: readonly Done[];
  readonly refused: readonly { readonly matter: string; readonly message: string }[];
}

interface Sending {
  /** How far a sending has come; undefined while nothing is sent. */
  readonly progress: { readonly done: number; readonly of: number } | undefined;
  /** Why the last attempt was not carried out; empty when there is nothing to say. */
  readonly problem: string;
  /** @returns what became of the commands, unless all were refused or the sheet could not be reached */
  readonly send: (
    commands: readonly UnsentCommand[],
    fields: Fields,
    mails?: readonly PreparedMail[],
  ) => Promise<Sent | undefined>;
}

/** Commands that go in one call: few enough to show how far it has come, far below what the sheet takes. */
const AT_ONCE = 40;

/**
 * Sends the commands of a form. A second attempt with the same content is the same commands to the sheet, so an
 * answer that was lost on the way never makes anything happen twice.
 * @param key of the form's draft
 * @param seen how far into the history of each matter the person sees; what others do while the form is open is
 *   told at the first attempt, though the card behind the form is read again and again
 */
export function useSending(
  key: string,
  drafts: Drafts,
  language: Language,
  seen: ReadonlyMap<string, number> = new Map(),
): Sending {
  const opened = useRef(seen);
  const isTold = useRef(false);
  if (isTold.current) opened.current = seen;
  const [progress, setProgress] = useState<Sending['progress']>(undefined);
  const [problem, setProblem] = useState('');
  const send: Sending['send'] = async (commands, fields, mails = []) => {
    setProgress({ done: 0, of: commands.length });
    setProblem('');
    try {
      const ids = drafts.commandIds(key, fields, commands, Date.now());
      const identified = commands.map((command, index) => {
        const known = opened.current.get(matterOf(command));
        return { ...command, id: ids[index] ?? '', ...(known !== undefined && { seen: known }) };
      });
      const replies: PerformReply[] = [];
      while (replies.length < identified.length) {
        const part = identified.slice(replies.length, replies.length + AT_ONCE);
        const along = part.flatMap(
          (command, place) => requestOf(mails[replies.length + place], command) ?? [],
        );
        const answer = await call('perform', along.length > 0 ? [part, along] : [part]);
        if (!answer.ok) {
          setProblem(answer.message);
          return undefined;
        }
        if (answer.replies.length === 0) break;
        replies.push(...answer.replies);
        setProgress({ done: replies.length, of: commands.length });
      }
      const done = replies.flatMap((reply, index) => (reply.result === 'done' ? [{ ...reply, index }] : []));
      const refused = replies.flatMap((reply, index) =>
        reply.result === 'refused' ? [{ matter: matterOf(commands[index]), message: reply.message }] : [],
      );
      // Whoever has been told, and presses again, means it.
      if (refused.length > 0) isTold.current = true;
      if (done.length === 0) {
        setProblem(refused[0]?.message ?? '');
        return undefined;
      }
      drafts.drop(key);
      return { done, refused };
    } catch (error) {
      setProblem(failureText(error, language));
      return undefined;
    } finally {
      setProgress(undefined);
    }
  };
  return { progress, problem, send };
}

const matterOf = (command: UnsentCommand | undefined): string =>
  command && 'matter' in command ? command.matter : '';
