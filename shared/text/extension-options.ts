import type { Twin } from './language.ts';

/** Words of the extension's options page. */
export interface OptionsText {
  readonly title: string;
  readonly intro: string;
  readonly connection: {
    readonly title: string;
    readonly none: string;
    readonly workbook: string;
    readonly district: string;
    readonly address: string;
    readonly expires: string;
    readonly answered: string;
    readonly never: string;
    readonly disconnect: string;
    readonly reallyDisconnect: string;
    readonly keep: string;
    readonly another: string;
    readonly allow: string;
    readonly disconnected: string;
  };
  readonly pairing: {
    readonly how: string;
    readonly address: string;
    readonly addressHint: string;
    readonly code: string;
    readonly codeHint: string;
    readonly connect: string;
    readonly connecting: string;
    readonly connected: (workbook: string) => string;
    readonly elsewhere: (count: number) => string;
    readonly noCode: string;
    readonly refusedHosts: string;
    /** Before the browser is asked for a host that is neither Google's nor this computer. */
    readonly foreign: (host: string) => string;
  };
  readonly sites: {
    readonly title: string;
    readonly none: string;
    readonly revoke: string;
  };
  readonly habits: {
    readonly title: string;
    readonly key: (key: string) => string;
    readonly noKey: string;
    /** The keys that lead between page and panel. */
    readonly leads: { readonly chromium: string; readonly firefox: string };
    readonly change: string;
    readonly notify: string;
    readonly mine: string;
    readonly place: string;
    readonly placeHint: string;
    readonly channel: string;
    readonly guess: string;
    readonly mapped: string;
    readonly forget: string;
  };
  readonly language: {
    readonly title: string;
    readonly sv: string;
    readonly en: string;
  };
  readonly waiting: {
    readonly title: string;
    readonly none: string;
    readonly some: (count: number) => string;
  };
  readonly stored: {
    readonly taken: (percent: number) => string;
    readonly title: string;
    readonly intro: string;
    readonly undelivered: (count: number) => string;
    readonly drafts: (count: number) => string;
    readonly receipts: (count: number) => string;
    readonly statuses: (count: number) => string;
    readonly carried: (matters: number) => string;
    /** Of so many pages the addresses of their posts. */
    readonly posts: (pages: number) => string;
    readonly empty: string;
    readonly reallyTitle: string;
    readonly reallyNothing: string;
    /** `what`: the counts above, joined. */
    readonly reallyLost: (what: string) => string;
    readonly reallyYes: string;
    readonly keep: string;
    readonly emptied: string;
  };
}

const sv: OptionsText = {
  title: 'Inställningar för Gensvar',
  intro: 'Gensvar läser en sida bara när du ber om det, och skickar bara till det ark som du ansluter till.',
  connection: {
    title: 'Anslutning',
    none: 'Webbläsaren är inte ansluten till något ark. Det du sparar väntar här tills den är det.',
    workbook: 'Ark',
    district: 'Stadsdel',
    address: 'Adress',
    expires: 'Gäller till',
    answered: 'Arket svarade senast',
    never: 'inte än',
    disconnect: 'Koppla från',
    reallyDisconnect: 'Det som väntar ligger kvar tills du ansluter igen, med en ny kod ur arket.',
    keep: 'Behåll anslutningen',
    another: 'Anslut till ett annat ark, eller på nytt',
    allow: 'Tillåt',
    disconnected: 'Webbläsaren är frånkopplad.',
  },
  pairing: {
    how: 'Öppna arket, välj Gensvar › Anslut webbläsare, och kopiera adressen och koden hit.',
    address: 'Arkets adress',
    addressHint: 'Slutar på /exec',
    code: 'Kod',
    codeHint: 'Gäller i tio minuter och en gång',
    connect: 'Anslut',
    connecting: 'Ansluter …',
    connected: (workbook) => `Ansluten till ${workbook}.`,
    elsewhere: (count) => `${count} som väntar skickas till det nya arket.`,
    noCode: 'Skriv koden som arket visade.',
    foreign: (host) =>
      `${host} hör inte till Google. Den som har adressen får allt som du sparar. Klicka på Anslut igen bara om din it-avdelning har gett dig den.`,
    refusedHosts: 'Klicka på Anslut igen och välj Tillåt i webbläsarens fråga, annars kan inget skickas.',
  },
  sites: {
    title: 'Webbplatser som Gensvar får läsa',
    none: 'Inga. Gensvar läser en sida bara när du ber om det.',
    revoke: 'Ta tillbaka',
  },
  habits: {
    title: 'Vanor',
    key: (key) => `Fånga med ${key}`,
    noKey: 'Inget kortkommando är valt.',
    leads: {
      chromium: 'Kommandot flyttar tangentbordet till panelen. Skift+F6 leder mellan sidan och panelen.',
      firefox:
        'Firefox låter tangentbordet vara kvar på sidan: F6 och sedan Tabb några gånger leder till panelen.',
    },
    change: 'Byt kortkommando',
    notify: 'Säg till en gång om dagen när någon väntar',
    mine: 'Jag blir ansvarig för det jag fångar',
    place: 'Plats, när sidan inte säger någon',
    placeHint: 'Till exempel stadsdelen du arbetar i',
    channel: 'Kanal, när den inte framgår',
    guess: 'Gissa',
    mapped: 'Svar i formulär som Gensvar minns',
    forget: 'Glöm',
  },
  language: { title: 'Språk', sv: 'Svenska', en: 'English' },
  waiting: {
    title: 'Det som väntar',
    none: 'Inget väntar. Allt som är sparat finns i arket.',
    some: (count) =>
      count === 1 ? '1 ärende har inte kommit till arket.' : `${count} ärenden har inte kommit till arket.`,
  },
  stored: {
    title: 'Det som sparas i webbläsaren',
    intro: 'Ligger bara på den här datorn, i tilläggets egen lagring.',
    taken: (percent) => `${percent} % av utrymmet`,
    undelivered: (count) => `${count} sparade som inte kommit fram`,
    drafts: (count) => (count === 1 ? '1 påbörjat utkast' : `${count} påbörjade utkast`),
    receipts: (count) =>
      count === 1 ? '1 kvitto (rubrik och nummer)' : `${count} kvitton (rubrik och nummer)`,
    statuses: (count) => (count === 1 ? 'läget för 1 ärende' : `läget för ${count} ärenden`),
    carried: (count) =>
      `rubrik, plats och början av ${count === 1 ? '1 öppet ärende' : `${count} öppna ärenden`} i arket, för att hitta liknande utan nät: utan den boendes namn och med personuppgifter dolda`,
    posts: (pages) =>
      `adresserna till inläggen på ${pages === 1 ? '1 sida' : `${pages} sidor`} där du har fångat något, för att se vilka som är registrerade`,
    empty: 'Töm allt',
    reallyTitle: 'Töm allt som tillägget har sparat?',
    reallyNothing:
      'Kvitton, språkval och anslutning tas bort. Inget ärende går förlorat: allt finns i arket.',
    reallyLost: (what) =>
      `Det här försvinner för alltid: ${what}. Även kvitton, språkval och anslutning tas bort.`,
    reallyYes: 'Töm allt',
    keep: 'Behåll',
    emptied: 'Allt är tömt.',
  },
};

const en: OptionsText = {
  title: 'Settings for Gensvar',
  intro: 'Gensvar reads a page only when you ask it to, and sends only to the sheet that you connect to.',
  connection: {
    title: 'Connection',
    none: 'The browser is not connected to a sheet. What you save waits here until it is.',
    workbook: 'Sheet',
    district: 'District',
    address: 'Address',
    expires: 'Valid until',
    answered: 'The sheet last answered',
    never: 'not yet',
    disconnect: 'Disconnect',
    reallyDisconnect: 'What waits stays until you connect again, with a new code from the sheet.',
    keep: 'Keep the connection',
    another: 'Connect to another sheet, or anew',
    allow: 'Allow',
    disconnected: 'The browser is disconnected.',
  },
  pairing: {
    how: 'Open the sheet, choose Gensvar › Connect browser, and copy the address and the code here.',
    address: 'The sheet’s address',
    addressHint: 'Ends in /exec',
    code: 'Code',
    codeHint: 'Good for ten minutes and once',
    connect: 'Connect',
    connecting: 'Connecting …',
    connected: (workbook) => `Connected to ${workbook}.`,
    elsewhere: (count) => `${count} waiting will be sent to the new sheet.`,
    noCode: 'Write the code that the sheet showed.',
    foreign: (host) =>
      `${host} does not belong to Google. Whoever has that address gets everything you save. Click Connect again only if your IT department gave it to you.`,
    refusedHosts: 'Click Connect again and choose Allow when the browser asks, or nothing can be sent.',
  },
  sites: {
    title: 'Sites that Gensvar may read',
    none: 'None. Gensvar reads a page only when you ask it to.',
    revoke: 'Take back',
  },
  habits: {
    title: 'Habits',
    key: (key) => `Clip with ${key}`,
    noKey: 'No keyboard shortcut is chosen.',
    leads: {
      chromium: 'The shortcut moves the keyboard to the panel. Shift+F6 leads between page and panel.',
      firefox: 'Firefox leaves the keyboard in the page: F6 and then Tab a few times leads to the panel.',
    },
    change: 'Change the shortcut',
    notify: 'Tell once a day when somebody waits',
    mine: 'I am responsible for what I clip',
    place: 'Place, when the page says none',
    placeHint: 'For example the neighbourhood that you work in',
    channel: 'Channel, when it does not appear',
    guess: 'Guess',
    mapped: 'Answers in forms that Gensvar remembers',
    forget: 'Forget',
  },
  language: { title: 'Language', sv: 'Svenska', en: 'English' },
  waiting: {
    title: 'What is waiting',
    none: 'Nothing is waiting. All that is saved is in the sheet.',
    some: (count) =>
      count === 1 ? '1 matter has not reached the sheet.' : `${count} matters have not reached the sheet.`,
  },
  stored: {
    title: 'What is stored in the browser',
    intro: 'Lies on this computer only, in the extension’s own storage.',
    taken: (percent) => `${percent} % of the room`,
    undelivered: (count) => `${count} saved that have not arrived`,
    drafts: (count) => (count === 1 ? '1 draft begun' : `${count} drafts begun`),
    receipts: (count) =>
      count === 1 ? '1 receipt (title and number)' : `${count} receipts (title and number)`,
    statuses: (count) => (count === 1 ? 'how 1 matter stands' : `how ${count} matters stand`),
    carried: (count) =>
      `title, place and beginning of ${count === 1 ? '1 open matter' : `${count} open matters`} in the sheet, to find similar ones without the network: without the resident’s name and with personal data hidden`,
    posts: (pages) =>
      `the addresses of the posts on ${pages === 1 ? '1 page' : `${pages} pages`} where you clipped something, to see which are registered`,
    empty: 'Empty all',
    reallyTitle: 'Empty everything that the extension has stored?',
    reallyNothing:
      'Receipts, language and connection are removed. No matter is lost: all of them are in the sheet.',
    reallyLost: (what) =>
      `This is gone for ever: ${what}. Receipts, language and connection are removed too.`,
    reallyYes: 'Empty all',
    keep: 'Keep',
    emptied: 'Everything is emptied.',
  },
};

export const optionsText: Twin<OptionsText> = { sv, en };
