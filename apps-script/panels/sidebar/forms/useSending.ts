import { useState } from 'preact/hooks';
import type { Language } from '../../../../shared/text/language.ts';
import type { PerformReply } from '../../../calls.ts';
import { call } from '../../client.ts';
import { failureText } from '../../failures.ts';
import type { Drafts, Fields } from '../drafts.ts';
import type { UnsentCommand } from './steps.ts';

type Done = Extract<PerformReply, { result: 'done' }>;

interface Sending {
  readonly isSending: boolean;
  /** Why the last attempt was not carried out; empty when there is nothing to say. */
  readonly problem: string;
  /** @returns the reply when the command was carried out */
  readonly send: (command: UnsentCommand, fields: Fields) => Promise<Done | undefined>;
}

/**
 * Sends one command. A second attempt with the same content is the same command to the sheet, so an answer that
 * was lost on the way never makes it happen twice.
 * @param key of the form's draft
 */
export function useSending(key: string, drafts: Drafts, language: Language): Sending {
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState('');
  const send = async (command: UnsentCommand, fields: Fields): Promise<Done | undefined> => {
    setSending(true);
    setProblem('');
    try {
      const id = drafts.commandId(key, fields, JSON.stringify(command), Date.now());
      const answer = await call('perform', [[{ ...command, id }]]);
      const reply = answer.ok ? answer.replies[0] : undefined;
      if (reply?.result === 'done') {
        drafts.drop(key);
        return reply;
      }
      setProblem(answer.ok ? (reply?.message ?? '') : answer.message);
    } catch (error) {
      setProblem(failureText(error, language));
    } finally {
      setSending(false);
    }
    return undefined;
  };
  return { isSending, problem, send };
}
