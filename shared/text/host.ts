import type { HOST_KINDS } from '../phone/messages.ts';
import type { StatusLanguage } from './status.ts';

/** The one-minute form of a citizen host or an office. */
export interface HostWords {
  readonly title: string;
  readonly lead: (office: string) => string;
  readonly what: string;
  readonly whatHint: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<(typeof HOST_KINDS)[number], string>>;
  readonly answer: string;
  readonly noAnswer: string;
  readonly byCode: string;
  readonly byContact: string;
  readonly contact: string;
  readonly contactHint: string;
  readonly save: string;
  readonly missingText: string;
  readonly missingContact: string;
  readonly kept: string;
  /** The link has ended. */
  readonly keptOnly: string;
  readonly saved: (number: string) => string;
  readonly code: (code: string) => string;
  readonly codeHelp: string;
  /** For one whose number came when the next person already held the phone. */
  readonly showCode: string;
  readonly statusPage: string;
  readonly next: string;
  readonly latest: string;
  /** Without the code: the next person may hold the same phone. */
  readonly row: (number: string, time: string) => string;
  readonly rowWaiting: (time: string) => string;
  readonly rowStuck: (time: string) => string;
  readonly privacy: string;
}

const sv: HostWords = {
  title: 'Det här sa någon till oss',
  lead: (office) => `${office}. Ett ärende i taget, en minut.`,
  what: 'Vad sa personen?',
  whatHint: 'Så ordagrant som det går. Inga namn eller personnummer.',
  kind: 'Vad är det?',
  kinds: {
    fault_report: 'Något är trasigt',
    idea: 'En idé',
    complaint: 'Ett klagomål',
    comment: 'Något annat',
  },
  answer: 'Vill personen veta hur det går?',
  noAnswer: 'Nej',
  byCode: 'Ja, med nummer och kod',
  byContact: 'Ja, genom telefon eller e-post',
  contact: 'Telefon eller e-post',
  contactHint: 'Sparas bara för att kunna svara.',
  save: 'Spara',
  missingText: 'Skriv vad personen sa.',
  missingContact: 'Skriv telefon eller e-post, eller välj ett annat sätt.',
  kept: 'Sparat i telefonen. Numret kommer när nätet är tillbaka.',
  keptOnly: 'Sparat i telefonen, men inte skickat: länken fungerar inte. Inget nummer kommer.',
  saved: (number) => `Ärende ${number}`,
  code: (code) => `Kod ${code}`,
  codeHelp: 'Låt personen fota eller skriva av numret och koden.',
  showCode: 'Visa koden',
  statusPage: 'Här syns hur det går:',
  next: 'Nästa ärende',
  latest: 'Senast sparade',
  row: (number, time) => `${time}: ${number}`,
  rowWaiting: (time) => `${time}: väntar på nätet`,
  rowStuck: (time) => `${time}: inte skickat`,
  privacy: 'Vi sparar vad som sades och var det gäller. Kontaktuppgifter bara om personen själv vill.',
};

const easy: HostWords = {
  ...sv,
  title: 'Berätta för oss',
  lead: (office) => `${office}. Du kan berätta om en sak i taget.`,
  what: 'Vad vill du säga?',
  whatHint: 'Skriv med egna ord. Skriv inte ditt namn.',
  kind: 'Vad handlar det om?',
  kinds: {
    fault_report: 'Något är trasigt',
    idea: 'Jag har en idé',
    complaint: 'Jag är inte nöjd',
    comment: 'Något annat',
  },
  answer: 'Vill du veta hur det går?',
  noAnswer: 'Nej',
  byCode: 'Ja. Jag vill ha ett nummer och en kod.',
  byContact: 'Ja. Ni får ringa mig eller skriva till mig.',
  contact: 'Ditt telefonnummer eller din e-post',
  contactHint: 'Vi använder det bara för att svara dig.',
  save: 'Skicka',
  missingText: 'Skriv vad du vill säga.',
  missingContact: 'Skriv ditt telefonnummer eller din e-post. Eller välj något annat.',
  kept: 'Det finns i telefonen. Du får ett nummer när det finns nät.',
  keptOnly: 'Det finns i telefonen, men det är inte skickat. Länken fungerar inte. Du får inget nummer.',
  saved: (number) => `Ditt nummer: ${number}`,
  code: (code) => `Din kod: ${code}`,
  codeHelp: 'Ta en bild eller skriv av numret och koden.',
  statusPage: 'På den här sidan ser du hur det går:',
  next: 'Berätta en sak till',
  privacy: 'Vi sparar det du skriver. Vi sparar bara ditt nummer eller din e-post om du vill ha svar.',
};

const en: HostWords = {
  title: 'This is what somebody told us',
  lead: (office) => `${office}. One matter at a time, one minute.`,
  what: 'What did the person say?',
  whatHint: 'As literally as you can. No names or identity numbers.',
  kind: 'What is it?',
  kinds: {
    fault_report: 'Something is broken',
    idea: 'An idea',
    complaint: 'A complaint',
    comment: 'Something else',
  },
  answer: 'Does the person want to know how it goes?',
  noAnswer: 'No',
  byCode: 'Yes, with number and code',
  byContact: 'Yes, by phone or e-mail',
  contact: 'Phone or e-mail',
  contactHint: 'Kept only so that we can answer.',
  save: 'Save',
  missingText: 'Write what the person said.',
  missingContact: 'Write a phone number or an e-mail address, or choose another way.',
  kept: 'Kept in the phone. The number comes when the network is back.',
  keptOnly: 'Kept in the phone, but not sent: the link does not work. No number will come.',
  saved: (number) => `Matter ${number}`,
  code: (code) => `Code ${code}`,
  codeHelp: 'Let the person photograph or copy the number and the code.',
  showCode: 'Show the code',
  statusPage: 'Here one sees how it goes:',
  next: 'Next matter',
  latest: 'Saved lately',
  row: (number, time) => `${time}: ${number}`,
  rowWaiting: (time) => `${time}: waiting for the network`,
  rowStuck: (time) => `${time}: not sent`,
  privacy: 'We keep what was said and where it is about. Contact details only when the person wants it.',
};

export const hostWords: Readonly<Record<StatusLanguage, HostWords>> = { sv, easy, en };
