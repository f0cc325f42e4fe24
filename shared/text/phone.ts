import type { StatusLanguage } from './status.ts';

/** What the phone pages share: keeping, sending, personal data. */
export interface PhoneWords {
  readonly sending: string;
  readonly allSent: string;
  readonly waiting: (count: number) => string;
  /** The link has ended: it will never be sent from here. */
  readonly stuck: (count: number) => string;
  readonly refusedCount: (count: number) => string;
  readonly sendNow: string;
  /** The browser keeps nothing when the page is closed. */
  readonly notKept: string;
  readonly keepOpen: string;
  readonly copyWaiting: string;
  readonly copied: string;
  readonly notCopied: string;
  /** Above what never came to the sheet, and what can be done with it. */
  readonly left: string;
  readonly leftHelp: string;
  readonly remove: string;
  readonly reallyRemove: string;
  readonly keepIt: string;
  readonly masked: (what: string) => string;
  readonly maskedHelp: string;
  /** Words by which somebody may be known; they are left to the person who writes. */
  readonly named: (words: string) => string;
  readonly namedHelp: string;
  readonly namedYoung: string;
  readonly hideNames: string;
  readonly noScript: string;
  readonly photoFolder: string;
  readonly place: string;
  readonly placeHint: string;
  readonly refused: {
    readonly notFound: { readonly title: string; readonly text: string };
    readonly revoked: { readonly title: string; readonly text: string };
    readonly expired: (day: string) => { readonly title: string; readonly text: string };
    readonly notNow: { readonly title: string; readonly text: string };
  };
  readonly unreadable: string;
  readonly languages: string;
  readonly languageNames: Readonly<Record<StatusLanguage, string>>;
}

const languageNames = { sv: 'Svenska', easy: 'Lätt svenska', en: 'English' } as const;

const sv: PhoneWords = {
  sending: 'Skickar …',
  allSent: 'Allt är skickat',
  waiting: (count) =>
    `${count} ${count === 1 ? 'sparad' : 'sparade'} i telefonen, skickas när nätet är tillbaka`,
  stuck: (count) =>
    `${count} ${count === 1 ? 'sparad' : 'sparade'} i telefonen, inte ${count === 1 ? 'skickad' : 'skickade'}`,
  refusedCount: (count) => `${count} kunde inte tas emot`,
  sendNow: 'Skicka nu',
  notKept: 'Den här webbläsaren sparar inget. Stäng inte sidan förrän allt är skickat.',
  keepOpen: 'Ladda inte om sidan utan nät. Det du har skrivit finns kvar, men sidan kan inte hämtas.',
  copyWaiting: 'Kopiera det som väntar',
  copied: 'Kopierat',
  notCopied: 'Det gick inte att kopiera. Markera texten och kopiera den själv.',
  left: 'Det här är skrivet men inte skickat',
  leftHelp:
    'Det finns bara i den här telefonen. Kopiera det och ge det till stadsdelen, eller klistra in det på den nya länken.',
  remove: 'Ta bort',
  reallyRemove: 'Ta bort det här utan att skicka?',
  keepIt: 'Behåll',
  masked: (what) => `Döljs innan det skickas: ${what}`,
  maskedHelp: 'Personuppgifter ska inte stå i texten.',
  named: (words) => `Här kan någon kännas igen: ${words}.`,
  namedHelp: 'Dölj namnet, om det inte behövs för att laga felet.',
  namedYoung: 'Här talar barn och unga. Dölj namnet innan du sparar.',
  hideNames: 'Dölj namnen',
  noScript: 'Sidan behöver JavaScript. Slå på det i webbläsaren och ladda om.',
  photoFolder: 'Gensvar: foton från vandringar',
  place: 'Var?',
  placeHint: 'Gata, torg eller närmaste nummer',
  refused: {
    notFound: {
      title: 'Länken leder ingenstans',
      text: 'Kontrollera att hela adressen kom med, eller be stadsdelen om en ny länk.',
    },
    revoked: {
      title: 'Länken är återkallad',
      text: 'Be stadsdelen om en ny länk.',
    },
    expired: (day) => ({
      title: 'Länken har gått ut',
      text: `Den gällde till och med ${day}. Be stadsdelen om en ny länk.`,
    }),
    notNow: { title: 'Sidan kan inte visas just nu', text: 'Vänta en stund och försök igen.' },
  },
  unreadable: 'Uppgifterna gick inte att läsa. Ta bort eller skriv om dem.',
  languages: 'Språk',
  languageNames,
};

const easy: PhoneWords = {
  ...sv,
  allSent: 'Allt är skickat.',
  waiting: (count) => `${count} finns i telefonen. ${count === 1 ? 'Den' : 'De'} skickas när det finns nät.`,
  stuck: (count) =>
    `${count} finns i telefonen. ${count === 1 ? 'Den är inte skickad' : 'De är inte skickade'}.`,
  masked: (what) => `Vi tar bort det här: ${what}`,
  left: 'Det här har du skrivit. Det är inte skickat.',
  leftHelp: 'Det finns bara i den här telefonen. Kopiera det och ge det till stadsdelen.',
  maskedHelp: 'Skriv inte namn, nummer eller adress till dig eller andra.',
  named: (words) => `Här står ett namn: ${words}.`,
  namedHelp: 'Ta bort namnet om det inte behövs.',
  hideNames: 'Ta bort namnet',
  placeHint: 'Till exempel gatan eller torget',
  refused: {
    ...sv.refused,
    revoked: {
      title: 'Länken fungerar inte längre',
      text: 'Be om en ny länk.',
    },
    expired: (day) => ({
      title: 'Länken är för gammal',
      text: `Den fungerade till ${day}. Be om en ny länk.`,
    }),
  },
};

const en: PhoneWords = {
  sending: 'Sending …',
  allSent: 'Everything has been sent',
  waiting: (count) => `${count} kept in the phone, sent when the network is back`,
  stuck: (count) => `${count} kept in the phone, not sent`,
  refusedCount: (count) => `${count} could not be received`,
  sendNow: 'Send now',
  notKept: 'This browser keeps nothing. Do not close the page until everything has been sent.',
  keepOpen: 'Do not reload the page without a network. What you wrote stays, but the page cannot be fetched.',
  copyWaiting: 'Copy what is waiting',
  copied: 'Copied',
  notCopied: 'It could not be copied. Mark the text and copy it yourself.',
  left: 'This is written but not sent',
  leftHelp: 'It is in this phone only. Copy it and give it to the district, or paste it under the new link.',
  remove: 'Remove',
  reallyRemove: 'Remove this without sending it?',
  keepIt: 'Keep it',
  masked: (what) => `Hidden before it is sent: ${what}`,
  maskedHelp: 'Personal data should not stand in the text.',
  named: (words) => `Somebody may be recognised here: ${words}.`,
  namedHelp: 'Hide the name, unless the fault cannot be mended without it.',
  namedYoung: 'Children and young people speak here. Hide the name before you save.',
  hideNames: 'Hide the names',
  noScript: 'The page needs JavaScript. Turn it on in the browser and reload.',
  photoFolder: 'Gensvar: photos from walks',
  place: 'Where?',
  placeHint: 'Street, square or nearest number',
  refused: {
    notFound: {
      title: 'The link leads nowhere',
      text: 'Check that you have the whole address, or ask the district for a new link.',
    },
    revoked: {
      title: 'The link has been revoked',
      text: 'Ask the district for a new link.',
    },
    expired: (day) => ({
      title: 'The link has run out',
      text: `It was good until ${day}. Ask the district for a new one.`,
    }),
    notNow: { title: 'The page cannot be shown just now', text: 'Wait a while and try again.' },
  },
  unreadable: 'This could not be read. Remove it or write it again.',
  languages: 'Languages',
  languageNames,
};

export const phoneWords: Readonly<Record<StatusLanguage, PhoneWords>> = { sv, easy, en };
