import type { Twin } from './language.ts';

/** Words of what is looked at after saving: the tabs Mina slingor and Utkorg, and copying what waits. */
interface AfterText {
  readonly loops: {
    readonly title: string;
    readonly none: string;
    readonly answered: (day: string) => string;
    readonly promised: (day: string) => string;
    readonly answer: string;
    readonly letter: string;
    /** The sheet's letter is another than the one that was changed here; and the button that takes it. */
    readonly newLetter: string;
    readonly takeNew: string;
    readonly open: string;
    readonly copy: string;
    readonly copied: string;
    readonly link: string;
    readonly told: string;
    readonly done: string;
    /** In the outbox. */
    readonly feedback: (title: string) => string;
  };
  readonly round: {
    readonly title: string;
    readonly turn: (who: string) => string;
    readonly looked: string;
    readonly by: (who: string) => string;
  };
  /** No answer has come since the browser was connected. */
  readonly fetching: string;
  /** Under a letter in which something is hidden: `what`, the marks. */
  readonly fillIn: (what: string) => string;
  readonly toldNow: (title: string) => string;
  /** What goes after a matter; `other` is a matter's number, empty while it has none. */
  readonly steps: Readonly<
    Record<'triage' | 'group' | 'tell_apart', (title: string, other: string) => string>
  >;
  readonly outbox: {
    readonly waiting: string;
    readonly refused: string;
    readonly delivered: string;
    readonly nothingWaits: string;
    readonly nothingDelivered: string;
    readonly deliverNow: string;
    readonly notTried: string;
    readonly tried: (attempts: number) => string;
    readonly nextTry: (when: string) => string;
    readonly mend: string;
    readonly look: string;
    readonly change: string;
    readonly takeBack: string;
    readonly takenBack: (title: string) => string;
    readonly undo: string;
    /** Of one that has been tried: whoever changes it may be too late. */
    readonly mayBeThere: string;
    readonly underWay: string;
    readonly copyJson: string;
    readonly copyTable: string;
    readonly copied: (count: number) => string;
    readonly notCopied: string;
    readonly copyHint: string;
    readonly unreadable: (count: number) => string;
    readonly savedAt: (when: string) => string;
  };
}

const sv: AfterText = {
  loops: {
    title: 'Att berätta',
    none: 'Ingen väntar på besked från dig. Här står de när ett svar har kommit eller en lovad dag är nära.',
    answered: (day) => `svar kom ${day}`,
    promised: (day) => `lovat senast ${day}`,
    answer: 'Svaret',
    letter: 'Brev att klistra in',
    newLetter: 'Arket har ett nyare brev än det du ändrade. Läs svaret ovan innan du skickar ditt.',
    takeNew: 'Ta det nyare',
    open: 'Öppna inlägget',
    copy: 'Kopiera brevet',
    copied: 'Brevet är kopierat.',
    link: 'Länk till ditt svar',
    told: 'Dag då du svarade',
    done: 'Jag har svarat',
    feedback: (title) => `Återkoppling: ${title}`,
  },
  round: {
    title: 'Bevakningsrunda',
    turn: (who) => `Veckans tur: ${who}`,
    looked: 'Tittat',
    by: (who) => `av ${who}`,
  },
  fetching: 'Hämtas från arket …',
  fillIn: (what) =>
    `Dolt i brevet: ${what}. Skriv in det som hör till staden, eller ta bort det, innan du klistrar in brevet.`,
  toldNow: (title) => `Antecknat: du har svarat om ”${title}”.`,
  steps: {
    triage: (title) => `Jag blir ansvarig: ${title}`,
    group: (title, other) => `Samma fråga${other && ` som ${other}`}: ${title}`,
    tell_apart: (title, other) => `Inte samma som ${other}: ${title}`,
  },
  outbox: {
    waiting: 'Väntar',
    refused: 'Togs inte emot',
    delivered: 'I arket',
    nothingWaits: 'Inget väntar. Allt som är sparat finns i arket.',
    nothingDelivered: 'Här står de senaste ärendena som kommit fram, med nummer.',
    deliverNow: 'Skicka nu',
    notTried: 'Inte skickat än',
    tried: (attempts) => (attempts === 1 ? 'Försökt 1 gång' : `Försökt ${attempts} gånger`),
    nextTry: (when) => `nästa försök ${when}`,
    mend: 'Rätta',
    look: 'Läs det som skickas',
    change: 'Ändra',
    takeBack: 'Ta tillbaka',
    takenBack: (title) => `”${title}” skickas inte.`,
    undo: 'Ångra',
    mayBeThere: 'Det har försökts och kan ha kommit fram ändå. I så fall sägs det till här.',
    underWay: 'Skickas just nu.',
    copyJson: 'Kopiera som JSON',
    copyTable: 'Kopiera som tabell',
    copied: (count) => `${count} kopierades.`,
    notCopied: 'Det gick inte att kopiera. Klicka i panelen och försök igen.',
    copyHint: 'Utan anslutning: kopiera det som väntar och klistra in det i arket.',
    unreadable: (count) =>
      `${count} från en annan version visas inte, men följer med när du kopierar som JSON.`,
    savedAt: (when) => `sparat ${when}`,
  },
};

const en: AfterText = {
  loops: {
    title: 'To tell',
    none: 'Nobody waits for word from you. They stand here when an answer has come or a promised day is near.',
    answered: (day) => `answered ${day}`,
    promised: (day) => `promised by ${day}`,
    answer: 'The answer',
    letter: 'Letter to paste',
    newLetter:
      'The sheet has a newer letter than the one you changed. Read the answer above before you send yours.',
    takeNew: 'Take the newer one',
    open: 'Open the post',
    copy: 'Copy the letter',
    copied: 'The letter is copied.',
    link: 'Link to your reply',
    told: 'Day you replied',
    done: 'I have replied',
    feedback: (title) => `Feedback: ${title}`,
  },
  round: {
    title: 'Watch round',
    turn: (who) => `This week: ${who}`,
    looked: 'Looked at',
    by: (who) => `by ${who}`,
  },
  fetching: 'Fetching from the sheet …',
  fillIn: (what) =>
    `Hidden in the letter: ${what}. Write in what belongs to the city, or take it away, before you paste the letter.`,
  toldNow: (title) => `Noted: you have replied about ”${title}”.`,
  steps: {
    triage: (title) => `I take charge: ${title}`,
    group: (title, other) => `Same question${other && ` as ${other}`}: ${title}`,
    tell_apart: (title, other) => `Not the same as ${other}: ${title}`,
  },
  outbox: {
    waiting: 'Waiting',
    refused: 'Not accepted',
    delivered: 'In the sheet',
    nothingWaits: 'Nothing is waiting. All that is saved is in the sheet.',
    nothingDelivered: 'The latest matters that have arrived stand here, with their numbers.',
    deliverNow: 'Send now',
    notTried: 'Not sent yet',
    tried: (attempts) => (attempts === 1 ? 'Tried once' : `Tried ${attempts} times`),
    nextTry: (when) => `next try ${when}`,
    mend: 'Correct',
    look: 'Read what is sent',
    change: 'Change',
    takeBack: 'Take back',
    takenBack: (title) => `“${title}” will not be sent.`,
    undo: 'Undo',
    mayBeThere: 'It has been tried and may have arrived all the same. If so, you are told here.',
    underWay: 'Being sent just now.',
    copyJson: 'Copy as JSON',
    copyTable: 'Copy as a table',
    copied: (count) => `${count} copied.`,
    notCopied: 'It could not be copied. Click in the panel and try again.',
    copyHint: 'Without a connection: copy what waits and paste it into the sheet.',
    unreadable: (count) => `${count} of another version not shown, but copied along as JSON.`,
    savedAt: (when) => `saved ${when}`,
  },
};

export const afterText: Twin<AfterText> = { sv, en };
