import type { Twin } from './language.ts';

/** The words of the overview and of the connection dialog. */
interface OverviewWords {
  readonly title: string;
  readonly reading: string;
  /** The filters as a sentence: district, then period. */
  readonly about: (district: string, period: string) => string;
  readonly asOf: (day: string) => string;
  readonly period: string;
  readonly allTime: string;
  readonly tertial: (number: number, year: number) => string;
  readonly print: string;
  readonly empty: { readonly title: string; readonly text: string };
  readonly definition: string;
  readonly timeToFeedback: {
    readonly title: string;
    readonly definition: string;
    /** Follows a number of days: "35 working days until half …". */
    readonly half: string;
    readonly fourFifths: string;
    /** At the marks on the curve. */
    readonly halfMark: string;
    readonly fourFifthsMark: string;
    readonly days: (count: number) => string;
    readonly notReached: string;
    readonly basis: (matters: number, told: number, waiting: number) => string;
    readonly tooFew: (told: number, matters: number) => string;
    readonly tooFewWhy: (fewest: number) => string;
    readonly silent: (count: number) => string;
    readonly dateErrors: (matters: readonly string[]) => string;
    readonly curve: string;
    readonly curveText: (last: string) => string;
    readonly axisDays: string;
    readonly asTable: string;
    readonly workingDays: string;
    readonly share: string;
  };
  readonly stages: {
    readonly title: string;
    readonly definition: string;
    readonly stage: string;
    readonly matters: string;
  };
  readonly waited: {
    readonly title: string;
    readonly definition: string;
    readonly nobody: string;
    readonly organisation: string;
    readonly open: string;
    readonly late: string;
    readonly longest: string;
  };
  readonly own: {
    readonly title: string;
    readonly definition: string;
    readonly task: string;
    readonly nothing: string;
  };
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
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
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
    reading: 'Räknar …',
    about: (district, period) => `${district}, ${period}`,
    asOf: (day) => `Räknat till och med ${day}`,
    period: 'Inkomna under',
    allTime: 'hela tiden',
    tertial: (number, year) => `T${number} ${year}`,
    print: 'Skriv ut',
    empty: {
      title: 'Inga ärenden än',
      text: 'Här visas hur lång tid det tar innan de boende får besked, och vem som väntas på. Det första ärendet kommer när någon fångar en inmatning i webbläsaren eller skriver in den med Nytt ärende i sidopanelen.',
    },
    definition: 'Vad betyder det?',
    timeToFeedback: {
      title: 'Tid till återkoppling',
      definition:
        'Arbetsdagar från att ärendet inkom till den första återkopplingen i sak. Ärenden som fortfarande väntar räknas in som obesvarade så länge. Ett ärende som avslutats utan återkoppling räknas aldrig som besvarat.',
      half: 'tills hälften hade fått besked',
      fourFifths: 'tills fyra av fem hade fått besked',
      halfMark: 'hälften',
      fourFifthsMark: 'fyra av fem',
      days: (count) => (count === 1 ? '1 arbetsdag' : `${count} arbetsdagar`),
      notReached: 'Inte nått',
      basis: (matters, told, waiting) =>
        `${matters} ärenden: ${told} har fått besked, ${waiting} väntar ännu och räknas in.`,
      tooFew: (told, matters) => `${told} av ${matters}`,
      tooFewWhy: (fewest) => `har fått besked. Med färre än ${fewest} besked visas ingen median.`,
      silent: (count) =>
        count === 1
          ? '1 ärende är avslutat utan återkoppling.'
          : `${count} ärenden är avslutade utan återkoppling.`,
      dateErrors: (matters) => `Utelämnade för att dagarna inte går ihop: ${matters.join(', ')}.`,
      curve: 'Andel som fått besked',
      curveText: (last) =>
        `Kurvan visar hur stor andel av ärendena som fått besked efter ett antal arbetsdagar. ${last}`,
      axisDays: 'arbetsdagar sedan ärendet inkom',
      asTable: 'Visa som tabell',
      workingDays: 'Arbetsdagar',
      share: 'Andel som fått besked',
    },
    stages: {
      title: 'Ärenden efter läge',
      definition: 'Alla ärenden i arket i dag, oavsett när de inkom. Läget följer av det som hänt i ärendet.',
      stage: 'Läge',
      matters: 'Ärenden',
    },
    waited: {
      title: 'Vem väntar vi på',
      definition:
        'Remissinstanser med obesvarade remisser i dag, den vi väntat längst på först. Ett besked om att de återkommer räknas inte som svar.',
      nobody: 'Inga obesvarade remisser.',
      organisation: 'Remissinstans',
      open: 'Obesvarade',
      late: 'Sena',
      longest: 'Längst väntan',
    },
    own: {
      title: 'Det vi själva ska göra',
      definition:
        'Ärenden där nästa sak ska göras av stadsdelen, och hur länge det äldsta har väntat på det.',
      task: 'Uppgift',
      nothing: 'Inget väntar på stadsdelen.',
    },
    unreadable: (count) =>
      count === 1
        ? '1 ärende kunde inte räknas i tabellerna, för dess dolda celler är ändrade.'
        : `${count} ärenden kunde inte räknas i tabellerna, för deras dolda celler är ändrade.`,
  },
  en: {
    title: 'Overview',
    reading: 'Computing …',
    about: (district, period) => `${district}, ${period}`,
    asOf: (day) => `Computed up to and including ${day}`,
    period: 'Received in',
    allTime: 'all time',
    tertial: (number, year) => `T${number} ${year}`,
    print: 'Print',
    empty: {
      title: 'No matters yet',
      text: 'Here stands how long it takes until residents are told, and who is waited for. The first matter comes when somebody clips an input in the browser or types it in with New matter in the sidebar.',
    },
    definition: 'What does it mean?',
    timeToFeedback: {
      title: 'Time to feedback',
      definition:
        'Working days from receipt to the first feedback on the substance. Matters that still wait are counted as unanswered so far. A matter closed without feedback never counts as answered.',
      half: 'until half had been told',
      fourFifths: 'until four out of five had been told',
      halfMark: 'half',
      fourFifthsMark: 'four out of five',
      days: (count) => (count === 1 ? '1 working day' : `${count} working days`),
      notReached: 'Not reached',
      basis: (matters, told, waiting) =>
        `${matters} matters: ${told} were told, ${waiting} still wait and are counted in.`,
      tooFew: (told, matters) => `${told} of ${matters}`,
      tooFewWhy: (fewest) => `have been told. With fewer than ${fewest} no median is shown.`,
      silent: (count) =>
        count === 1
          ? '1 matter was closed without feedback.'
          : `${count} matters were closed without feedback.`,
      dateErrors: (matters) => `Left out because their days contradict each other: ${matters.join(', ')}.`,
      curve: 'Share that has been told',
      curveText: (last) =>
        `The curve shows the share of matters that have been told after a number of working days. ${last}`,
      axisDays: 'working days since receipt',
      asTable: 'Show as a table',
      workingDays: 'Working days',
      share: 'Share told',
    },
    stages: {
      title: 'Matters by stage',
      definition:
        'All matters in the sheet today, whenever they came. The stage follows from what has happened.',
      stage: 'Stage',
      matters: 'Matters',
    },
    waited: {
      title: 'Who we wait for',
      definition:
        'Recipients with unanswered referrals today, the longest waited for first. A notice that they will come back does not count as an answer.',
      nobody: 'No unanswered referrals.',
      organisation: 'Recipient',
      open: 'Unanswered',
      late: 'Late',
      longest: 'Longest wait',
    },
    own: {
      title: 'What we are to do ourselves',
      definition: 'Matters whose next thing is the district’s, and how long the oldest has waited for it.',
      task: 'Task',
      nothing: 'Nothing waits for the district.',
    },
    unreadable: (count) =>
      count === 1
        ? '1 matter could not be counted in the tables because its hidden cells were changed.'
        : `${count} matters could not be counted in the tables because their hidden cells were changed.`,
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
    copy: 'Kopiera',
    copied: 'Kopierat',
    copyByHand: 'Markerat. Tryck Ctrl+C.',
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
    copy: 'Copy',
    copied: 'Copied',
    copyByHand: 'Selected. Press Ctrl+C.',
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
