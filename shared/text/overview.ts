import type { Twin } from './language.ts';

/** The words of the overview as a page: its head, filters and states. Tiles and charts have files of their own. */
interface OverviewWords {
  readonly title: string;
  readonly pages: {
    readonly overview: string;
    readonly figures: string;
    readonly departments: string;
    readonly quality: string;
  };
  readonly navigation: string;
  readonly reading: string;
  readonly counting: (share: string) => string;
  readonly asOf: (day: string, count: number, shown: string) => string;
  readonly refresh: string;
  readonly refreshed: string;
  readonly print: string;
  readonly copyLink: string;
  readonly copied: string;
  /** The links to the web page that have been sent. */
  readonly links: {
    readonly title: string;
    readonly intro: (days: number) => string;
    readonly none: string;
    readonly made: (by: string, day: string, expires: string) => string;
    readonly unknownMaker: string;
    readonly states: { readonly active: string; readonly revoked: string; readonly expired: string };
    readonly revoke: string;
    readonly revokeName: (by: string, day: string) => string;
    readonly sure: string;
    readonly yes: string;
    readonly no: string;
    readonly revoked: string;
    readonly unknown: string;
    readonly tooMany: string;
    /** What they read who open a link that has ceased to work. */
    readonly ceased: { readonly title: string; readonly text: (made: string) => string };
  };
  readonly filters: {
    readonly label: string;
    readonly period: string;
    readonly district: string;
    readonly area: string;
    readonly theme: string;
    readonly channel: string;
    readonly organisation: string;
    readonly all: {
      readonly district: string;
      readonly area: string;
      readonly theme: string;
      readonly channel: string;
      readonly organisation: string;
    };
    readonly clear: string;
  };
  /** Names of periods: in the list and in the sentence. */
  readonly periods: {
    readonly all: string;
    readonly tertial: (number: number, year: number) => string;
    readonly year: (year: number) => string;
    readonly days: (from: string, to: string) => string;
  };
  readonly empty: { readonly title: string; readonly text: string };
  readonly noneFit: { readonly title: string; readonly text: string };
  readonly definition: string;
  readonly charts: string;
  readonly moreCharts: string;
  readonly definitions: string;
  readonly qualityLine: (flawed: string, all: string) => string;
  readonly qualityFine: (all: string) => string;
  readonly unreadable: (count: number) => string;
}

interface ConnectionWords {
  readonly title: string;
  readonly intro: string;
  readonly create: string;
  readonly creating: string;
  readonly steps: readonly string[];
  readonly code: string;
  readonly address: string;
  readonly expires: (clock: string) => string;
  readonly expired: string;
  readonly newCode: string;
  readonly devices: string;
  readonly noDevices: string;
  readonly unknownOwner: string;
  readonly connected: (day: string, expires: string) => string;
  readonly states: { readonly active: string; readonly revoked: string; readonly expired: string };
  readonly revoke: string;
  readonly revokeName: (device: string) => string;
  readonly revokeSure: string;
  readonly revokeYes: string;
  readonly revokeNo: string;
  readonly revoked: (device: string) => string;
}

export const overviewWords: Twin<OverviewWords> = {
  sv: {
    title: 'Översikt',
    pages: {
      overview: 'Översikt',
      figures: 'Alla nyckeltal',
      departments: 'Per förvaltning',
      quality: 'Datakvalitet',
    },
    navigation: 'Sidor',
    reading: 'Hämtar händelserna …',
    counting: (share) => `Räknar … ${share}`,
    asOf: (day, count, shown) =>
      `Räknat till och med ${day}. ${count === 1 ? '1 ärende' : `${shown} ärenden`} i urvalet.`,
    refresh: 'Uppdatera',
    refreshed: 'Uppdaterat.',
    print: 'Skriv ut',
    copyLink: 'Kopiera länk',
    copied: 'Länken är kopierad. Den som öppnar den ser samma urval.',
    links: {
      title: 'Skickade länkar',
      intro: (days) =>
        `Den som har en länk ser siffror och ärendenummer, inga rubriker och inga namn. En länk gäller i ${days} dagar.`,
      none: 'Ingen har skickat någon länk än. En skapas när du trycker Kopiera länk.',
      made: (by, day, expires) => `Skapad av ${by} ${day}, gäller till ${expires}`,
      unknownMaker: 'okänd',
      states: { active: 'gäller', revoked: 'återkallad', expired: 'har gått ut' },
      revoke: 'Återkalla',
      revokeName: (by, day) => `Återkalla länken som ${by} skapade ${day}`,
      sure: 'Alla som har fått länken slutar se översikten direkt.',
      yes: 'Återkalla länken',
      no: 'Behåll den',
      revoked: 'Länken är återkallad.',
      unknown: 'Länken finns inte längre. Ladda om listan.',
      tooMany: 'Det finns för många länkar. Återkalla några som inte behövs och försök igen.',
      ceased: {
        title: 'Länken gäller inte längre',
        text: (made) =>
          `Länken till översikten skapades ${made}. Den har återkallats eller gått ut. Be den som skickade den om en ny.`,
      },
    },
    filters: {
      label: 'Urval',
      period: 'Period',
      district: 'Stadsdelsområde',
      area: 'Stadsdel',
      theme: 'Tema',
      channel: 'Kanal',
      organisation: 'Remissinstans',
      all: {
        district: 'alla områden',
        area: 'alla stadsdelar',
        theme: 'alla teman',
        channel: 'alla kanaler',
        organisation: 'alla instanser',
      },
      clear: 'Rensa urvalet',
    },
    periods: {
      all: 'hela tiden',
      tertial: (number, year) => `T${number} ${year}`,
      year: (year) => `${year}`,
      days: (from, to) => `${from} till ${to}`,
    },
    empty: {
      title: 'Inga ärenden än',
      text: 'Här visas hur många som väntar, hur lång tid det tar och om löftena hålls. Det första ärendet kommer när någon fångar en inmatning i webbläsaren eller skriver in den med Nytt ärende i sidopanelen.',
    },
    noneFit: {
      title: 'Inget ärende passar urvalet',
      text: 'Välj en annan period eller rensa urvalet.',
    },
    definition: 'Vad betyder det?',
    charts: 'Var det fastnar',
    moreCharts: 'Över tid och mellan stadsdelar',
    definitions: 'Så räknas det',
    qualityLine: (flawed, all) =>
      `${flawed} av ${all} ärenden saknar något eller har ett datum som inte kan stämma.`,
    qualityFine: (all) => `Datum, plats, tema och ansvarig finns för alla ärenden (${all}).`,
    unreadable: (count) =>
      count === 1
        ? '1 händelse kunde inte läsas, för den är ändrad för hand i fliken Händelser.'
        : `${count} händelser kunde inte läsas, för de är ändrade för hand i fliken Händelser.`,
  },
  en: {
    title: 'Overview',
    pages: {
      overview: 'Overview',
      figures: 'All figures',
      departments: 'By department',
      quality: 'Data quality',
    },
    navigation: 'Pages',
    reading: 'Fetching the events …',
    counting: (share) => `Counting … ${share}`,
    asOf: (day, count, shown) =>
      `Counted up to and including ${day}. ${count === 1 ? '1 matter' : `${shown} matters`} in the selection.`,
    refresh: 'Refresh',
    refreshed: 'Refreshed.',
    print: 'Print',
    copyLink: 'Copy link',
    copied: 'The link has been copied. Whoever opens it sees the same selection.',
    links: {
      title: 'Links sent',
      intro: (days) =>
        `Whoever has a link sees figures and matter numbers, no titles and no names. A link works for ${days} days.`,
      none: 'Nobody has sent a link yet. One is made when you press Copy link.',
      made: (by, day, expires) => `Made by ${by} on ${day}, works until ${expires}`,
      unknownMaker: 'unknown',
      states: { active: 'works', revoked: 'revoked', expired: 'has run out' },
      revoke: 'Revoke',
      revokeName: (by, day) => `Revoke the link that ${by} made on ${day}`,
      sure: 'Everybody who has got the link stops seeing the overview at once.',
      yes: 'Revoke the link',
      no: 'Keep it',
      revoked: 'The link has been revoked.',
      unknown: 'The link is no longer there. Load the list again.',
      tooMany: 'There are too many links. Revoke some that are not needed and try again.',
      ceased: {
        title: 'The link no longer works',
        text: (made) =>
          `The link to the overview was made on ${made}. It has been revoked or has run out. Ask whoever sent it for a new one.`,
      },
    },
    filters: {
      label: 'Selection',
      period: 'Period',
      district: 'District',
      area: 'Area',
      theme: 'Theme',
      channel: 'Channel',
      organisation: 'Recipient',
      all: {
        district: 'all districts',
        area: 'all areas',
        theme: 'all themes',
        channel: 'all channels',
        organisation: 'all recipients',
      },
      clear: 'Clear the selection',
    },
    periods: {
      all: 'all time',
      tertial: (number, year) => `T${number} ${year}`,
      year: (year) => `${year}`,
      days: (from, to) => `${from} to ${to}`,
    },
    empty: {
      title: 'No matters yet',
      text: 'Here stands how many wait, how long it takes and whether promises are kept. The first matter comes when somebody clips an input in the browser or types it in with New matter in the sidebar.',
    },
    noneFit: {
      title: 'No matter fits the selection',
      text: 'Choose another period or clear the selection.',
    },
    definition: 'What does it mean?',
    charts: 'Where it gets stuck',
    moreCharts: 'Over time and between areas',
    definitions: 'How it is counted',
    qualityLine: (flawed, all) =>
      `${flawed} of ${all} matters lack something or have a date that cannot be right.`,
    qualityFine: (all) => `Every matter has date, place, theme and owner (${all}).`,
    unreadable: (count) =>
      count === 1
        ? '1 event could not be read, for it was changed by hand in the tab Events.'
        : `${count} events could not be read, for they were changed by hand in the tab Events.`,
  },
};

export const connectionWords: Twin<ConnectionWords> = {
  sv: {
    title: 'Anslut en webbläsare',
    intro:
      'Med en kod kopplas Gensvars tillägg i din webbläsare till det här arket. Den som har tillägget kan då spara ärenden här i ditt namn.',
    create: 'Skapa kod',
    creating: 'Skapar kod …',
    steps: [
      'Öppna tillägget i webbläsaren och välj Inställningar.',
      'Klistra in adressen och koden.',
      'Välj Anslut.',
    ],
    code: 'Kod',
    address: 'Arkets adress',
    expires: (clock) => `Koden gäller till ${clock}, fungerar en gång och visas bara nu.`,
    expired: 'Koden har gått ut. Skapa en ny.',
    newCode: 'Skapa en ny kod',
    devices: 'Anslutna webbläsare',
    noDevices: 'Ingen webbläsare är ansluten än. Den första visas här när någon har använt en kod.',
    unknownOwner: 'okänd ägare',
    connected: (day, expires) => `Ansluten ${day}, gäller till ${expires}`,
    states: { active: 'Ansluten', revoked: 'Borttagen', expired: 'Har gått ut' },
    revoke: 'Ta bort',
    revokeName: (device) => `Ta bort anslutningen för ${device}`,
    revokeSure:
      'Webbläsaren kan inte spara mer i arket. Det som redan är sparat finns kvar. Kan inte ångras; anslut på nytt med en ny kod.',
    revokeYes: 'Ta bort anslutningen',
    revokeNo: 'Behåll',
    revoked: (device) => `${device} är borttagen.`,
  },
  en: {
    title: 'Connect a browser',
    intro:
      'A code connects Gensvar’s extension in your browser to this sheet. Whoever has the extension can then save matters here in your name.',
    create: 'Create a code',
    creating: 'Creating a code …',
    steps: [
      'Open the extension in the browser and choose Settings.',
      'Paste the address and the code.',
      'Choose Connect.',
    ],
    code: 'Code',
    address: 'Address of the sheet',
    expires: (clock) => `The code is valid until ${clock}, works once and is shown only now.`,
    expired: 'The code has expired. Create a new one.',
    newCode: 'Create a new code',
    devices: 'Connected browsers',
    noDevices: 'No browser is connected yet. The first is shown here when somebody has used a code.',
    unknownOwner: 'unknown owner',
    connected: (day, expires) => `Connected ${day}, valid until ${expires}`,
    states: { active: 'Connected', revoked: 'Removed', expired: 'Expired' },
    revoke: 'Remove',
    revokeName: (device) => `Remove the connection of ${device}`,
    revokeSure:
      'The browser can save no more in the sheet. What is saved stays. Cannot be undone; connect again with a new code.',
    revokeYes: 'Remove the connection',
    revokeNo: 'Keep',
    revoked: (device) => `${device} has been removed.`,
  },
};
