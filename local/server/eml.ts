import type { MailRecord } from '../services/host/service-state.ts';

/** A mail as a file that mail programs open (RFC 5322), as a draft: `X-Unsent`. */
export function emlOf(mail: MailRecord): string {
  const boundary = `gensvar-${mail.sent}`;
  const headers = [
    `From: ${header(mail.name ? `"${mail.name.replaceAll('"', "'")}" <${mail.from}>` : mail.from)}`,
    `To: ${header(mail.to)}`,
    ...(mail.cc ? [`Cc: ${header(mail.cc)}`] : []),
    ...(mail.bcc ? [`Bcc: ${header(mail.bcc)}`] : []),
    ...(mail.replyTo ? [`Reply-To: ${header(mail.replyTo)}`] : []),
    `Subject: ${header(mail.subject)}`,
    `Date: ${new Date(mail.sent).toUTCString().replace('GMT', '+0000')}`,
    'MIME-Version: 1.0',
    'X-Unsent: 1',
  ];
  const text = part('text/plain', mail.body);
  if (mail.htmlBody === undefined) return [...headers, text].join('\r\n');
  return [
    ...headers,
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    text,
    `--${boundary}`,
    part('text/html', mail.htmlBody),
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

function part(type: string, body: string): string {
  const lines =
    Buffer.from(body, 'utf8')
      .toString('base64')
      .match(/.{1,76}/g) ?? [];
  return [`Content-Type: ${type}; charset=UTF-8`, 'Content-Transfer-Encoding: base64', '', ...lines].join(
    '\r\n',
  );
}

/** A line break would begin a header of its own; letters beyond ASCII are written as RFC 2047 has them. */
function header(value: string): string {
  const line = value.replace(/[\r\n]+/g, ' ');
  return line.replace(/[^\x20-\x7e]+(?: +[^\x20-\x7e]+)*/g, (word) =>
    (word.match(/.{1,12}/gsu) ?? [])
      .map((piece) => `=?UTF-8?B?${Buffer.from(piece, 'utf8').toString('base64')}?=`)
      .join('\r\n '),
  );
}
