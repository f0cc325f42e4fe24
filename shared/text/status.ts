import type { PublicStanding, PublicStep } from '../feedback/publicStatus.ts';
import type { StatusLanguage } from './status-languages.ts';

export { STATUS_LANGUAGES, type StatusLanguage } from './status-languages.ts';

interface Say {
  readonly organisations: (ids: readonly string[]) => string;
  readonly day: (day: string) => string;
}

interface StatusWords {
  readonly title: string;
  readonly lead: string;
  readonly number: string;
  readonly numberHint: string;
  readonly code: string;
  readonly codeHint: string;
  readonly show: string;
  /** One wording for every wrong number and code, so that it tells nothing. */
  readonly notFound: { readonly title: string; readonly text: string };
  readonly tooMany: { readonly title: string; readonly text: string };
  readonly notNow: { readonly title: string; readonly text: string };
  readonly heading: string;
  readonly standing: (standing: PublicStanding, say: Say) => string;
  readonly openedAgain: (told: string, reopened: string) => string;
  readonly steps: Readonly<Record<PublicStep, string>>;
  readonly stepsTitle: string;
  readonly now: string;
  readonly notYet: string;
  readonly nextTitle: string;
  readonly next: (standing: PublicStanding, promised: string | undefined) => string;
  readonly contactTitle: string;
  readonly contact: (contact: string) => string;
  readonly anotherMatter: string;
  readonly print: string;
  readonly asOf: (day: string) => string;
  readonly languages: string;
  readonly languageNames: Readonly<Record<StatusLanguage, string>>;
  readonly privacy: string;
}

const languageNames = { sv: 'Svenska', easy: 'Lätt svenska', en: 'English' } as const;

const sv: StatusWords = {
  title: 'Så går det med ditt ärende',
  lead: 'Skriv numret och koden som står på din bekräftelse.',
  number: 'Ärendets nummer',
  numberHint: 'Till exempel SKÄ-2026-0042',
  code: 'Kod',
  codeHint: 'Nio bokstäver, till exempel KMT-RXW-PLC. Stora eller små spelar ingen roll.',
  show: 'Visa hur det går',
  notFound: {
    title: 'Vi hittar inget med det numret och den koden',
    text: 'Titta på bekräftelsen och skriv båda igen. Har du tappat den, hör av dig till oss så hjälper vi dig.',
  },
  tooMany: {
    title: 'Det har varit för många försök med det numret',
    text: 'Vänta en kvart och försök igen, eller hör av dig till oss.',
  },
  notNow: {
    title: 'Sidan kan inte visa ditt ärende just nu',
    text: 'Felet är vårt, inte ditt. Försök igen om en stund, eller hör av dig till oss.',
  },
  heading: 'Ärende',
  standing: (standing, say) => {
    switch (standing.says) {
      case 'received':
        return 'Vi har fått det du skickade och ska läsa det.';
      case 'looking':
        return 'Vi arbetar med ditt ärende.';
      case 'waiting':
        return `Vi väntar på svar från ${say.organisations(standing.organisations)} sedan ${say.day(standing.since)}. Svaret ska komma senast ${say.day(standing.due)}.`;
      case 'asks_you':
        return `Vi frågade dig om något den ${say.day(standing.on)} och väntar på ditt svar.`;
      case 'answered':
        return 'Vi har fått de svar vi behöver och ska berätta för dig vad de betyder.';
      case 'decided':
        return 'Det finns ett beslut. Du har inte fått det av oss än.';
      case 'told':
        return 'Du har fått svar av oss.';
      case 'closed':
        return standing.told
          ? 'Ärendet är avslutat. Du har fått svar av oss.'
          : 'Ärendet är avslutat utan att vi har gett dig något svar.';
      case 'withdrawn':
        return 'Ärendet är återtaget och avslutat.';
      case 'struck':
        return 'Ärendet är borttaget. Det var inskrivet av misstag eller två gånger.';
    }
  },
  openedAgain: (told, reopened) =>
    `Du fick svar ${told}. Ärendet öppnades igen ${reopened}. Stegen här gäller det som har hänt sedan dess.`,
  steps: {
    received: 'Vi tog emot det',
    asked: 'Vi började arbeta med det',
    answered: 'Svar eller beslut fanns',
    told: 'Du fick svar',
  },
  stepsTitle: 'Fyra steg',
  now: 'Här är vi nu',
  notYet: 'inte än',
  nextTitle: 'Vad som händer nu',
  next: (standing, promised) => {
    if (standing.says === 'asks_you') return 'Svara på frågan du fick, så går vi vidare.';
    if (promised) return `Vi har lovat att du får besked senast ${promised}.`;
    switch (standing.says) {
      case 'told':
      case 'closed':
        return 'Inget mer är bestämt. Är du inte nöjd med svaret, hör av dig till oss.';
      case 'withdrawn':
      case 'struck':
        return 'Inget mer händer. Tycker du att det är fel, hör av dig till oss.';
      case 'received':
        return 'Vi läser det och frågar den som kan svara.';
      case 'waiting':
        return 'När svaret kommer berättar vi det för dig.';
      default:
        return 'Vi arbetar vidare och berättar för dig när vi vet mer.';
    }
  },
  contactTitle: 'Frågor',
  contact: (contact) => contact || 'Kontakta din stadsdelsförvaltning och ange ärendets nummer.',
  anotherMatter: 'Titta på ett annat ärende',
  print: 'Skriv ut',
  asOf: (day) => `Så såg det ut ${day}.`,
  languages: 'Språk',
  languageNames,
  privacy: 'Här visas inget om vem du är eller vad du skrev.',
};

const easy: StatusWords = {
  ...sv,
  title: 'Hur går det?',
  lead: 'Du har fått ett brev av oss. Där står ett nummer och en kod. Skriv dem här.',
  number: 'Nummer',
  code: 'Kod',
  codeHint: 'Koden är nio bokstäver.',
  show: 'Visa',
  notFound: {
    title: 'Vi hittar inget',
    text: 'Titta i brevet igen. Skriv numret och koden en gång till. Går det inte? Hör av dig till oss.',
  },
  tooMany: {
    title: 'Vänta en stund',
    text: 'Det har blivit fel för många gånger. Vänta en kvart. Försök sedan igen.',
  },
  notNow: { title: 'Sidan fungerar inte nu', text: 'Det är vårt fel. Försök igen om en stund.' },
  heading: 'Ärende',
  standing: (standing, say) => {
    switch (standing.says) {
      case 'received':
        return 'Vi har fått det du skrev. Vi ska läsa det.';
      case 'looking':
        return 'Vi arbetar med det.';
      case 'waiting':
        return `Vi har frågat ${say.organisations(standing.organisations)}. De ska svara senast ${say.day(standing.due)}.`;
      case 'asks_you':
        return 'Vi har frågat dig något. Vi väntar på ditt svar.';
      case 'answered':
        return 'Vi har fått svar. Snart berättar vi för dig.';
      case 'decided':
        return 'Det finns ett beslut. Snart berättar vi för dig.';
      case 'told':
        return 'Du har fått svar av oss.';
      case 'closed':
        return standing.told
          ? 'Det är klart. Du har fått svar.'
          : 'Det är avslutat. Du har inte fått något svar.';
      case 'withdrawn':
        return 'Du har tagit tillbaka det. Det är avslutat.';
      case 'struck':
        return 'Det är borttaget. Det var ett misstag av oss.';
    }
  },
  openedAgain: (told, reopened) => `Du fick ett svar ${told}. Vi började igen ${reopened}.`,
  steps: {
    received: 'Vi fick det',
    asked: 'Vi började arbeta',
    answered: 'Vi fick svar',
    told: 'Du fick svar',
  },
  stepsTitle: 'Så här långt har vi kommit',
  nextTitle: 'Vad händer nu?',
  next: (standing, promised) => {
    if (standing.says === 'asks_you') return 'Svara på vår fråga.';
    if (promised) return `Du får veta mer senast ${promised}.`;
    switch (standing.says) {
      case 'told':
      case 'closed':
      case 'withdrawn':
      case 'struck':
        return 'Det händer inget mer. Är något fel? Hör av dig till oss.';
      default:
        return 'Vi berättar för dig när vi vet mer.';
    }
  },
  contactTitle: 'Vill du fråga något?',
  anotherMatter: 'Skriv ett annat nummer',
  asOf: (day) => `Så var det ${day}.`,
  privacy: 'Ingen kan se vem du är här.',
};

const en: StatusWords = {
  title: 'How your matter is going',
  lead: 'Type the number and the code that stand on your receipt.',
  number: 'Number of the matter',
  numberHint: 'For example SKÄ-2026-0042. SKA will do.',
  code: 'Code',
  codeHint: 'Nine letters, for example KMT-RXW-PLC. Capitals or not makes no difference.',
  show: 'Show how it is going',
  notFound: {
    title: 'We find nothing with that number and that code',
    text: 'Look at the receipt and type both again. If you have lost it, get in touch and we will help you.',
  },
  tooMany: {
    title: 'There have been too many tries with that number',
    text: 'Wait a quarter of an hour and try again, or get in touch with us.',
  },
  notNow: {
    title: 'The page cannot show your matter just now',
    text: 'The fault is ours, not yours. Try again in a while, or get in touch with us.',
  },
  heading: 'Matter',
  standing: (standing, say) => {
    switch (standing.says) {
      case 'received':
        return 'We have got what you sent and are going to read it.';
      case 'looking':
        return 'We are working on your matter.';
      case 'waiting':
        return `We have been waiting for an answer from ${say.organisations(standing.organisations)} since ${say.day(standing.since)}. It is due by ${say.day(standing.due)}.`;
      case 'asks_you':
        return `We asked you something on ${say.day(standing.on)} and are waiting for your answer.`;
      case 'answered':
        return 'We have the answers we need and are going to tell you what they mean.';
      case 'decided':
        return 'There is a decision. You have not had it from us yet.';
      case 'told':
        return 'You have had our answer.';
      case 'closed':
        return standing.told
          ? 'The matter is closed. You have had our answer.'
          : 'The matter is closed, and we have not given you an answer.';
      case 'withdrawn':
        return 'The matter has been withdrawn and is closed.';
      case 'struck':
        return 'The matter has been removed. It was entered by mistake or twice.';
    }
  },
  openedAgain: (told, reopened) =>
    `You had our answer on ${told}. The matter was opened again on ${reopened}. The steps below are what has happened since.`,
  steps: {
    received: 'We received it',
    asked: 'We began to work on it',
    answered: 'There was an answer or a decision',
    told: 'You had our answer',
  },
  stepsTitle: 'Four steps',
  now: 'We are here now',
  notYet: 'not yet',
  nextTitle: 'What happens next',
  next: (standing, promised) => {
    if (standing.says === 'asks_you') return 'Answer the question that you got, and we go on.';
    if (promised) return `We have promised that you hear from us by ${promised}.`;
    switch (standing.says) {
      case 'told':
      case 'closed':
        return 'Nothing more is planned. If you are not satisfied with the answer, get in touch with us.';
      case 'withdrawn':
      case 'struck':
        return 'Nothing more happens. If you think that is wrong, get in touch with us.';
      case 'received':
        return 'We read it and ask those who can answer.';
      case 'waiting':
        return 'When the answer comes, we tell you.';
      default:
        return 'We go on working and tell you when we know more.';
    }
  },
  contactTitle: 'Questions',
  contact: (contact) =>
    contact || 'Get in touch with your district administration and give the number of the matter.',
  anotherMatter: 'Look at another matter',
  print: 'Print',
  asOf: (day) => `This is how it stood on ${day}.`,
  languages: 'Language',
  languageNames,
  privacy: 'Nothing here shows who you are or what you wrote.',
};

export const statusWords: Readonly<Record<StatusLanguage, StatusWords>> = { sv, easy, en };
