import type { Language } from '../../../../shared/text/language.ts';
import type { SendMailRequest } from '../../../mail-calls.ts';
import { call } from '../../client.ts';
import { failureText } from '../../failures.ts';
import type { PreparedMail, UnsentCommand } from './form.ts';
import type { Sent } from './useSending.ts';

/** What became of the mails of a step. */
export interface Mailed {
  readonly sent: number;
  readonly unsent: readonly { readonly to: string; readonly problem: string }[];
}

/** A mail as the sheet takes it, by the id of the command that it goes with; undefined when there is no address. */
export function requestOf(
  mail: PreparedMail | undefined,
  command: { readonly type: string; readonly id: string; readonly matter?: string },
): SendMailRequest | undefined {
  const [to, ...others] = addressesIn(mail?.to ?? '');
  if (!mail || !to || command.type !== 'remind' || !command.matter) return undefined;
  const copied = [...others, ...addressesIn(mail.copied)];
  return {
    kind: 'reminder',
    matter: command.matter,
    to,
    ...(copied.length > 0 && { copied }),
    subject: mail.subject,
    text: mail.text,
    about: command.id,
  };
}

/**
 * Sends the mails of the commands that were carried out, each by the command's id, so that a second attempt sends
 * nothing twice. A command without an address has nothing to send.
 */
export async function sendMails(
  mails: readonly PreparedMail[],
  commands: readonly UnsentCommand[],
  { done }: Sent,
  language: Language,
  progress: (done: number, of: number) => void,
): Promise<Mailed> {
  const unsent: { to: string; problem: string }[] = [];
  let sent = 0;
  for (const [place, { index, command, matter }] of done.entries()) {
    progress(place, done.length);
    const request = requestOf(mails[index], { type: commands[index]?.type ?? '', id: command, matter });
    if (!request) continue;
    const { to } = request;
    try {
      const answer = await call('sendMail', [request]);
      if (answer.ok && answer.sent) sent += 1;
      else unsent.push({ to, problem: answer.ok ? (answer.problem ?? '') : answer.message });
    } catch (error) {
      unsent.push({ to, problem: failureText(error, language) });
    }
  }
  return { sent, unsent };
}

const addressesIn = (text: string): string[] =>
  text
    .split(/[,;]/)
    .map((address) => address.trim())
    .filter((address) => address !== '');
