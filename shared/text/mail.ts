import type { Twin } from './language.ts';

/** Why a mail is asked for. */
export const MAIL_KINDS = ['daily', 'weekly', 'reminder', 'letter'] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** The words of the outgoing mail and its list. */
interface MailWords {
  readonly menu: string;
  readonly title: string;
  readonly intro: string;
  readonly loading: string;
  readonly kinds: Readonly<Record<MailKind, string>>;
  readonly off: string;
  readonly quota: (left: number) => string;
  readonly empty: string;
  readonly emptyText: string;
  readonly waiting: (count: number) => string;
  readonly failed: (count: number) => string;
  readonly recent: string;
  readonly sendNow: string;
  readonly sending: string;
  readonly again: string;
  readonly sent: (count: number) => string;
  readonly to: string;
  readonly subject: string;
  readonly problems: {
    readonly address: (address: string) => string;
    readonly quota: string;
    readonly cutOff: string;
    readonly refused: (why: string) => string;
    readonly off: string;
    readonly unknown: string;
  };
}

export const mailWords: Twin<MailWords> = {
  sv: {
    menu: 'Utskick',
    title: 'Utskick',
    intro: 'Påminnelser och listor som Gensvar skickar som e-post. Inget skickas två gånger.',
    loading: 'Läser utkorgen …',
    kinds: { daily: 'Dagens lista', weekly: 'Veckans läge', reminder: 'Påminnelse', letter: 'Brev' },
    off: 'Gensvar skickar ingen e-post. Slå på det i fliken Inställningar: Skicka e-post = Ja.',
    quota: (left) => (left === 1 ? '1 brev kan skickas till i dag.' : `${left} brev kan skickas till i dag.`),
    empty: 'Inget har skickats än',
    emptyText: 'Här visas vad som väntar på att skickas, vad som inte gick fram och vad som har skickats.',
    waiting: (count) => `Väntar (${count})`,
    failed: (count) => `Gick inte fram (${count})`,
    recent: 'Senast skickat',
    sendNow: 'Skicka det som väntar',
    sending: 'Skickar …',
    again: 'Försök igen',
    sent: (count) => (count === 1 ? '1 brev är skickat.' : `${count} brev är skickade.`),
    to: 'Till',
    subject: 'Ämne',
    problems: {
      address: (address) =>
        `”${address}” är ingen e-postadress. Rätta den i fliken Kontakter och försök igen.`,
      quota: 'Dagens gräns för e-post är nådd. Det skickas i morgon.',
      cutOff:
        'Körningen bröts mitt i utskicket, så det är inte säkert att det gick iväg. Se efter bland skickade brev; ”Försök igen” skickar det en gång till.',
      refused: (why) => `E-posttjänsten sade nej: ${why}`,
      off: 'E-post är avstängd i fliken Inställningar.',
      unknown: 'Brevet finns inte i utkorgen. Läs om listan.',
    },
  },
  en: {
    menu: 'Outgoing mail',
    title: 'Outgoing mail',
    intro: 'Reminders and lists that Gensvar sends by mail. Nothing is sent twice.',
    loading: 'Reading the outbox …',
    kinds: {
      daily: 'Today’s list',
      weekly: 'The week’s situation',
      reminder: 'Reminder',
      letter: 'Letter',
    },
    off: 'Gensvar sends no mail. Turn it on in the tab of settings: Send mail = Yes.',
    quota: (left) =>
      left === 1 ? '1 more mail can be sent today.' : `${left} more mails can be sent today.`,
    empty: 'Nothing has been sent yet',
    emptyText: 'Here stands what waits to be sent, what did not go through, and what has been sent.',
    waiting: (count) => `Waiting (${count})`,
    failed: (count) => `Did not go through (${count})`,
    recent: 'Sent lately',
    sendNow: 'Send what waits',
    sending: 'Sending …',
    again: 'Try again',
    sent: (count) => (count === 1 ? '1 mail was sent.' : `${count} mails were sent.`),
    to: 'To',
    subject: 'Subject',
    problems: {
      address: (address) =>
        `“${address}” is no e-mail address. Correct it in the tab of contacts and try again.`,
      quota: 'Today’s limit for mail is reached. It goes tomorrow.',
      cutOff:
        'The run was cut off while sending, so it is not certain that it went. Look among sent mails; “Try again” sends it once more.',
      refused: (why) => `The mail service said no: ${why}`,
      off: 'Mail is turned off in the tab of settings.',
      unknown: 'The mail is not in the outbox. Load the list again.',
    },
  },
};
