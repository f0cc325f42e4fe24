import type { Twin } from './language.ts';

/** The words in which a body is asked about the points of a dialogue, all in one message. */
interface AskingWords {
  readonly waits: (party: string, points: number, due: string) => string;
  readonly send: (party: string) => string;
  /** The questions were asked without a link. */
  readonly alreadyAsked: string;
  readonly askedHow: string;
  readonly askedDay: string;
  readonly askedBy: (how: string, day: string) => string;
  readonly noted: (party: string) => string;
  readonly sending: string;
  readonly intro: string;
  readonly message: string;
  readonly copy: string;
  readonly mail: string;
  readonly once: (until: string) => string;
  readonly onlyHere: string;
  readonly close: string;
  readonly subject: (title: string, points: number) => string;
  readonly text: (about: {
    readonly title: string;
    readonly points: readonly string[];
    readonly due: string;
    readonly address: string;
    readonly district: string;
  }) => string;
  readonly point: (number: string, place: string, text: string, photo: string) => string;
}

const pointLines = (first: string, photo: string, label: string): string =>
  photo === '' ? first : `${first}\n   ${label}: ${photo}`;

export const askingWords: Twin<AskingWords> = {
  sv: {
    waits: (party, points, due) =>
      points === 1
        ? `${party} har en punkt att svara på senast ${due}.`
        : `${party} har ${points} punkter att svara på, den första senast ${due}.`,
    send: (party) => `Skicka frågorna till ${party} …`,
    alreadyAsked: 'Redan ställda …',
    askedHow: 'Hur ställdes frågorna?',
    askedDay: 'Vilken dag?',
    askedBy: (how, day) => `Ställda ${how.toLowerCase()} ${day}.`,
    noted: (party) => `Noterat: ${party} har fått frågorna. Så står det på pappren också.`,
    sending: 'Gör länken …',
    intro:
      'Alla punkter i ett meddelande, med en länk där de besvaras en och en utan konto. Gensvar skickar inget själv: kopiera texten eller öppna den i ditt e-postprogram.',
    message: 'Meddelande',
    copy: 'Kopiera meddelandet',
    mail: 'Öppna i e-postprogrammet',
    once: (until) => `Länken visas bara nu och gäller till ${until}. Den som har den kan svara.`,
    onlyHere: 'Länken går bara att öppna på den här datorn, där arbetsytan körs.',
    close: 'Stäng',
    subject: (title, points) => (points === 1 ? `En fråga från ${title}` : `${points} frågor från ${title}`),
    text: ({ title, points, due, address, district }) =>
      [
        'Hej!',
        points.length === 1
          ? `Under ${title} tog boende upp något som ni ansvarar för:`
          : `Under ${title} tog boende upp ${points.length} saker som ni ansvarar för:`,
        points.join('\n'),
        `Svara senast ${due} på den här sidan. Inget konto behövs:\n${address}`,
        `Vi berättar för deltagarna vad ni svarar.\n\n${district}`,
      ].join('\n\n'),
    point: (number, place, text, photo) =>
      pointLines(`${number}  ${place === '' ? '' : `${place}: `}${text}`, photo, 'Bild'),
  },
  en: {
    waits: (party, points, due) =>
      points === 1
        ? `${party} has one point to answer by ${due}.`
        : `${party} has ${points} points to answer, the first by ${due}.`,
    send: (party) => `Send the questions to ${party} …`,
    alreadyAsked: 'Asked already …',
    askedHow: 'How were they asked?',
    askedDay: 'On which day?',
    askedBy: (how, day) => `Asked ${how.toLowerCase()} ${day}.`,
    noted: (party) => `Noted: ${party} has the questions. The papers say so too.`,
    sending: 'Making the link …',
    intro:
      'All points in one message, with a link where they are answered one by one without an account. Gensvar sends nothing by itself: copy the text, or open it in your mail program.',
    message: 'Message',
    copy: 'Copy the message',
    mail: 'Open in the mail program',
    once: (until) => `The link is shown only now and works until ${until}. Whoever has it can answer.`,
    onlyHere: 'The link can only be opened on this computer, where the workspace runs.',
    close: 'Close',
    subject: (title, points) =>
      points === 1 ? `A question from ${title}` : `${points} questions from ${title}`,
    text: ({ title, points, due, address, district }) =>
      [
        'Hello,',
        points.length === 1
          ? `During ${title} residents raised something that you are responsible for:`
          : `During ${title} residents raised ${points.length} things that you are responsible for:`,
        points.join('\n'),
        `Please answer by ${due} on this page. No account is needed:\n${address}`,
        `We tell the participants what you answer.\n\n${district}`,
      ].join('\n\n'),
    point: (number, place, text, photo) =>
      pointLines(`${number}  ${place === '' ? '' : `${place}: `}${text}`, photo, 'Picture'),
  },
};
