/** MailApp: messages go to the host's outbox; nothing is sent from here. */
import { text } from '../arguments.ts';
import { partial, ServiceFault } from '../partial.ts';
import { host } from '../session.ts';

type Parameters = GoogleAppsScript.Mail.MailAdvancedParameters;

export class MailApp extends partial<GoogleAppsScript.Mail.MailApp>('Mail.MailApp') {
  override getRemainingDailyQuota(): number {
    return host.mailQuota();
  }

  /** ({…}) | (recipient, subject, body, options?) | (to, replyTo, subject, body) */
  override sendEmail(first: Parameters | string, ...rest: [string?, string?, (Parameters | string)?]): void {
    const [second, third, fourth] = rest;
    if (typeof first !== 'string') send(first);
    else if (typeof fourth === 'string') send({ to: first, replyTo: second, subject: third, body: fourth });
    else send({ ...fourth, to: first, subject: second, body: third });
  }
}

function send(parameters: Parameters): void {
  if (parameters.attachments || parameters.inlineImages) {
    throw new ServiceFault('Not available in the local workspace: MailApp.sendEmail with attachments');
  }
  const { to, cc, bcc, replyTo, name, subject, body, htmlBody, noReply } = parameters;
  if (!to && !cc && !bcc) throw new ServiceFault('Failed to send email: no recipient');
  for (const list of [to, cc, bcc]) {
    for (const address of list?.split(',') ?? []) {
      if (!/^[^\s@]+@[^\s@]+$/.test(address.replace(/^.*<|>\s*$/g, '').trim())) {
        throw new ServiceFault(`Invalid email: ${address.trim()}`);
      }
    }
  }
  const optional: Partial<Record<'cc' | 'bcc' | 'replyTo' | 'name' | 'htmlBody', string>> = {};
  for (const [key, value] of Object.entries({ cc, bcc, replyTo, name, htmlBody })) {
    if (value !== undefined) Object.assign(optional, { [key]: text(value, 'MailApp.sendEmail') });
  }
  host.sendMail({
    to: to ?? '',
    subject: subject ?? '',
    body: body ?? '',
    ...optional,
    ...(noReply ? { noReply } : {}),
  });
}
