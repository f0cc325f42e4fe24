import type { WayBack } from '../dialogues/kinds.ts';
import type { Twin } from './language.ts';

/** The page that a safety walk is noted down on. */
interface WalkWords {
  readonly title: (title: string) => string;
  readonly returnTitle: (title: string) => string;
  readonly modes: {
    readonly label: string;
    readonly notes: string;
    readonly return: (count: number) => string;
  };
  readonly what: string;
  readonly whatHint: string;
  readonly defect: string;
  readonly moreDefects: string;
  readonly useposition: string;
  readonly position: (position: string) => string;
  readonly removePosition: string;
  readonly noPosition: string;
  readonly positionHelp: string;
  readonly organisation: string;
  readonly unknown: string;
  readonly suggested: string;
  /** Above those who answer for most defects, and above all the rest. */
  readonly usual: string;
  readonly others: string;
  readonly photo: string;
  readonly photoHelp: string;
  readonly badPhoto: string;
  readonly removePhoto: string;
  readonly shownPhoto: string;
  readonly save: string;
  readonly missingText: string;
  readonly saved: string;
  /** A point without a kind is kept as the kind that fits none. */
  readonly savedAs: (kind: string) => string;
  /** Of the point before; taken with one tap. */
  readonly samePlace: (place: string) => string;
  readonly edit: string;
  readonly editOf: (point: string) => string;
  readonly editing: (point: string) => string;
  readonly saveEdit: string;
  readonly cancelEdit: string;
  readonly edited: string;
  readonly removeOf: (point: string) => string;
  readonly reallyRemove: string;
  readonly removing: string;
  readonly removed: string;
  /** Why the point is struck out in the sheet. */
  readonly removedOnPhone: string;
  /** The sheet has gone on with it. */
  readonly tooLate: string;
  readonly gone: string;
  readonly noRoom: string;
  readonly list: (count: number) => string;
  readonly none: string;
  readonly waiting: string;
  readonly withoutPhoto: string;
  readonly hasPhoto: string;
  readonly showPhoto: string;
  readonly photoOf: (number: string) => string;
  /** Asked of whoever noted it, when somebody else noted something alike at the same place. */
  readonly isItTheSame: (point: string) => string;
  readonly pointAt: (number: string, text: string, place: string) => string;
  readonly same: string;
  readonly another: string;
  readonly sameAs: (number: string) => string;
  readonly notSameAs: (number: string) => string;
  /** How many times others have noted the same. */
  readonly noted: (times: number) => string;
  readonly suggestedKind: (kind: string) => string;
  readonly nothingToInspect: string;
  /** Above the list, while no day has come on which people go back. */
  readonly notYet: Readonly<Record<Exclude<WayBack, 'come'>, (on: string) => string>>;
  readonly progress: (done: number, of: number) => string;
  /** What was answered about a point: what one goes back to look for. */
  readonly answered: (answer: string) => string;
  readonly notAnswered: string;
  readonly inspectNote: (number: string) => string;
  readonly changeFinding: string;
  /** Beside a finding that is not the one of this phone. */
  readonly foundByOther: string;
  /** Before an answer takes the place of one that somebody else gave meanwhile. */
  readonly foundBefore: (finding: string) => string;
  readonly findAnyway: (finding: string) => string;
  readonly letStand: string;
  /** Of an answer that the sheet did not take. */
  readonly sendAgain: string;
  readonly dropFinding: string;
  readonly privacy: string;
}

const sv: WalkWords = {
  title: (title) => `Vandring: ${title}`,
  returnTitle: (title) => `Återvandring: ${title}`,
  modes: { label: 'Vad gör ni?', notes: 'Anteckna', return: (count) => `Återvandring (${count})` },
  what: 'Vad ser ni?',
  whatHint: 'Kort. Inga namn på människor.',
  defect: 'Slag',
  moreDefects: 'Fler slag',
  useposition: 'Ta med var jag står',
  position: (position) => `Position: ${position}`,
  removePosition: 'Ta bort positionen',
  noPosition: 'Telefonen gav ingen position. Skriv platsen i stället.',
  positionHelp: 'Bara om du trycker, och bara för den här punkten.',
  organisation: 'Vem ansvarar?',
  unknown: 'Vet inte',
  suggested: 'föreslagen',
  usual: 'Oftast',
  others: 'Alla andra',
  photo: 'Ta en bild',
  photoHelp: 'Bilden förminskas och uppgifter om var och när den togs tas bort. Inga människor i bild.',
  badPhoto: 'Bilden gick inte att läsa. Prova en annan.',
  removePhoto: 'Ta bort bilden',
  shownPhoto: 'Bilden som sparas',
  save: 'Spara punkten',
  missingText: 'Skriv vad ni ser.',
  saved: 'Sparad',
  savedAs: (kind) => `Sparad som ”${kind}”`,
  samePlace: (place) => `Samma plats: ${place}`,
  edit: 'Ändra',
  editOf: (point) => `Ändra: ${point}`,
  editing: (point) => `Ändra punkten ”${point}”`,
  saveEdit: 'Spara ändringen',
  cancelEdit: 'Avbryt',
  edited: 'Ändrad',
  removeOf: (point) => `Ta bort: ${point}`,
  reallyRemove: 'Ta bort punkten?',
  removing: 'tas bort när nätet är tillbaka',
  removed: 'Borttagen',
  removedOnPhone: 'Togs bort i telefonen under vandringen.',
  tooLate: 'Punkten är redan besvarad eller har blivit ett ärende. Be stadsdelen ändra den.',
  gone: 'Punkten finns inte kvar i arket.',
  noRoom: 'Telefonen har inte plats. Punkten står kvar i formuläret. Ta bort bilden eller töm telefonen.',
  list: (count) => `Antecknat (${count})`,
  none: 'Inget antecknat än.',
  waiting: 'väntar på nätet',
  withoutPhoto: 'bilden kunde inte sparas',
  hasPhoto: 'bild',
  showPhoto: 'Visa bilden',
  photoOf: (number) => `Visa bilden av punkt ${number}`,
  isItTheSame: (point) => `Är ”${point}” det samma som:`,
  pointAt: (number, text, place) => `${number}. ${text}${place === '' ? '' : ` (${place})`}`,
  same: 'Ja, samma',
  another: 'Nej, en annan',
  sameAs: (number) => `Samma som punkt ${number}`,
  notSameAs: (number) => `Inte samma som punkt ${number}`,
  noted: (times) => `antecknad ${times} gånger`,
  suggestedKind: (kind) => `${kind} är föreslaget efter orden. Tryck på ett annat om det är fel.`,
  nothingToInspect: 'Inget antecknades på vandringen.',
  notYet: {
    later: (on) =>
      `Återvandringen är planerad till ${on}. Svaren tas emot från den dagen. Går ni tidigare: be stadsdelen flytta den.`,
    unplanned: () =>
      'Ingen återvandring är planerad. Har ni gått tillbaka och sett efter räknas svaren som en återvandring.',
    not_walked: () =>
      'Vandringen är inte markerad som genomförd. Här svarar ni när ni har gått tillbaka en annan dag.',
  },
  progress: (done, of) => `${done} av ${of} sedda`,
  answered: (answer) => `Svar: ${answer}`,
  notAnswered: 'Inget svar än',
  inspectNote: (number) => `Anteckning till punkt ${number}`,
  changeFinding: 'Ändra',
  foundByOther: 'så svarade någon annan efter er',
  foundBefore: (finding) => `Någon annan har just svarat ”${finding}”.`,
  findAnyway: (finding) => `Ändra till ”${finding}”`,
  letStand: 'Låt det stå',
  sendAgain: 'Skicka igen',
  dropFinding: 'Ta bort svaret',
  privacy: 'Skriv inget om enskilda människor.',
};

const en: WalkWords = {
  title: (title) => `Walk: ${title}`,
  returnTitle: (title) => `Return walk: ${title}`,
  modes: { label: 'What are you doing?', notes: 'Take notes', return: (count) => `Return walk (${count})` },
  what: 'What do you see?',
  whatHint: 'Briefly. No names of people.',
  defect: 'Kind',
  moreDefects: 'More kinds',
  useposition: 'Take along where I stand',
  position: (position) => `Position: ${position}`,
  removePosition: 'Remove the position',
  noPosition: 'The phone gave no position. Write the place instead.',
  positionHelp: 'Only when you press, and only for this point.',
  organisation: 'Who answers for it?',
  unknown: 'Not known',
  suggested: 'suggested',
  usual: 'Most often',
  others: 'All others',
  photo: 'Take a picture',
  photoHelp: 'The picture is made smaller, and where and when it was taken is removed. No people in it.',
  badPhoto: 'The picture could not be read. Try another.',
  removePhoto: 'Remove the picture',
  shownPhoto: 'The picture that is kept',
  save: 'Save the point',
  missingText: 'Write what you see.',
  saved: 'Saved',
  savedAs: (kind) => `Saved as “${kind}”`,
  samePlace: (place) => `Same place: ${place}`,
  edit: 'Change',
  editOf: (point) => `Change: ${point}`,
  editing: (point) => `Change the point “${point}”`,
  saveEdit: 'Save the change',
  cancelEdit: 'Cancel',
  edited: 'Changed',
  removeOf: (point) => `Remove: ${point}`,
  reallyRemove: 'Remove the point?',
  removing: 'is removed when the network is back',
  removed: 'Removed',
  removedOnPhone: 'Removed on the phone during the walk.',
  tooLate: 'The point has been answered or has become a matter. Ask the district to change it.',
  gone: 'The point is no longer in the sheet.',
  noRoom: 'The phone has no room. The point is still in the form. Remove the picture or free some room.',
  list: (count) => `Noted (${count})`,
  none: 'Nothing noted yet.',
  waiting: 'waiting for the network',
  withoutPhoto: 'the picture could not be kept',
  hasPhoto: 'picture',
  showPhoto: 'Show the picture',
  photoOf: (number) => `Show the picture of point ${number}`,
  isItTheSame: (point) => `Is “${point}” the same as:`,
  pointAt: (number, text, place) => `${number}. ${text}${place === '' ? '' : ` (${place})`}`,
  same: 'Yes, the same',
  another: 'No, another',
  sameAs: (number) => `Same as point ${number}`,
  notSameAs: (number) => `Not the same as point ${number}`,
  noted: (times) => `noted ${times} times`,
  suggestedKind: (kind) => `${kind} is suggested by the words. Press another if it is wrong.`,
  nothingToInspect: 'Nothing was noted on the walk.',
  notYet: {
    later: (on) =>
      `The return walk is planned for ${on}. Answers are taken from that day. If you go sooner, ask the district to move it.`,
    unplanned: () =>
      'No return walk is planned. If you have gone back and looked, your answers count as a return walk.',
    not_walked: () => 'The walk is not marked as held. Answer here when you have gone back another day.',
  },
  progress: (done, of) => `${done} of ${of} looked at`,
  answered: (answer) => `Answer: ${answer}`,
  notAnswered: 'No answer yet',
  inspectNote: (number) => `Note on point ${number}`,
  changeFinding: 'Change',
  foundByOther: 'somebody else answered so after you',
  foundBefore: (finding) => `Somebody else has just answered “${finding}”.`,
  findAnyway: (finding) => `Change it to “${finding}”`,
  letStand: 'Let it stand',
  sendAgain: 'Send again',
  dropFinding: 'Remove the answer',
  privacy: 'Write nothing about single persons.',
};

export const walkWords: Twin<WalkWords> = { sv, en };
