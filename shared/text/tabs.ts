import type { Language, Twin } from './language.ts';

interface ColumnWords {
  readonly title: string;
  /** Shown when the pointer rests on the title. */
  readonly note?: string;
}

const svTabs = {
  matters: {
    title: 'Ärenden',
    columns: {
      key: { title: 'Nyckel' },
      number: {
        title: 'Nummer',
        note: 'Ärendets nummer. Det står på kvittot till den boende och ändras aldrig.',
      },
      received: { title: 'Inkom', note: 'Dagen då det nådde staden. Alla väntetider räknas härifrån.' },
      title: { title: 'Rubrik' },
      kind: { title: 'Slag' },
      stage: {
        title: 'Läge',
        note: 'Följer av det som hänt. Ändras med stegen i sidopanelen: Gensvar → Visa ärendet.',
      },
      waiting: { title: 'Väntar på', note: 'Vem som ska göra nästa sak.' },
      since: { title: 'Sedan' },
      due: { title: 'Svar senast', note: 'Närmaste dag då ett svar på remiss ska ha kommit.' },
      owner: { title: 'Ansvarig', note: 'Den som ser till att den boende får besked.' },
      told: {
        title: 'Återkopplat',
        note: 'Dagen då den boende senast fick besked. Avslutat är inte samma sak som återkopplat.',
      },
      decision: { title: 'Beslut' },
      closed: { title: 'Avslutat' },
      theme: { title: 'Tema' },
      place: { title: 'Plats' },
      channel: { title: 'Kanal' },
      text: { title: 'Text', note: 'Den boendes egna ord.' },
      fields: { title: 'Uppgifter', note: 'Svar ur ett formulär, en rad var.' },
      link: { title: 'Länk' },
      notes: { title: 'Anteckningar', note: 'Era egna. Gensvar skriver aldrig här.' },
      page: { title: 'Sidans adress' },
      status: { title: 'Status' },
      state: { title: 'Innehåll' },
    },
  },
  referrals: {
    title: 'Remisser',
    columns: {
      key: { title: 'Nyckel' },
      matter: { title: 'Ärende' },
      title: { title: 'Rubrik' },
      organisation: { title: 'Remissinstans' },
      question: { title: 'Frågeställning' },
      sent: { title: 'Skickad' },
      due: { title: 'Svar senast' },
      stage: {
        title: 'Läge',
        note: 'En remiss är öppen tills ett svar i sak har kommit. ”Återkommer” stoppar inte klockan.',
      },
      outcome: { title: 'Utfall' },
      answered: { title: 'Svar kom' },
      answer: { title: 'Svar' },
      notes: { title: 'Anteckningar', note: 'Era egna. Gensvar skriver aldrig här.' },
    },
  },
  events: {
    title: 'Händelser',
    columns: {
      key: {
        title: 'Löpnummer',
        note: 'Allt som hänt, i ordning. Härifrån räknas alla tider och tal. Ändra inget här: lägg till genom sidopanelen.',
      },
      part: { title: 'Del' },
      matter: { title: 'Ärende' },
      type: { title: 'Händelsetyp' },
      at: { title: 'Hände' },
      what: { title: 'Vad som hände' },
      enteredAt: { title: 'Skrevs in' },
      by: { title: 'Av' },
      source: { title: 'Från' },
      command: { title: 'Uppdrag' },
      data: { title: 'Innehåll' },
    },
  },
  inbox: {
    title: 'Inkorg',
    columns: {
      key: {
        title: 'Uppdrag',
        note: 'Det som arket har tagit emot. Samma uppdrag två gånger ger samma kvitto och skrivs bara en gång. Ändra inget här.',
      },
      matter: { title: 'Ärende' },
      type: { title: 'Steg' },
      receivedAt: { title: 'Togs emot' },
      by: { title: 'Av' },
      source: { title: 'Från' },
    },
  },
  organisations: {
    title: 'Organisationer',
    columns: {
      key: { title: 'Nyckel' },
      name: { title: 'Namn', note: 'Lägg till en rad för en organisation som saknas. Namnet räcker.' },
      kind: { title: 'Typ' },
      aliases: { title: 'Andra namn', note: 'Skilj namnen åt med semikolon. De används när någon söker.' },
      remit: { title: 'Svarar för' },
      recipient: { title: 'Kan få remiss', note: 'Ja eller Nej. Tomt räknas som Ja.' },
    },
  },
  calendar: {
    title: 'Kalender',
    columns: {
      key: {
        title: 'Stängd dag',
        note: 'Dagar då nämnden är stängd utöver helger och röda dagar, t.ex. klämdagar. Skriv 2026-05-15. De räknas inte som arbetsdagar.',
      },
      reason: { title: 'Varför' },
    },
  },
  settings: {
    title: 'Inställningar',
    columns: {
      key: { title: 'Nyckel' },
      label: { title: 'Inställning' },
      value: { title: 'Värde' },
      help: { title: 'Vad den gör' },
    },
  },
} as const;

/** The tabs of the workbook, by their names in code. */
export type TableName = keyof typeof svTabs;
export type ColumnKey<Table extends TableName> = Extract<keyof (typeof svTabs)[Table]['columns'], string>;

export type TabWords = {
  readonly [Table in TableName]: {
    readonly title: string;
    readonly columns: { readonly [Key in ColumnKey<Table>]: ColumnWords };
  };
};

const enTabs: TabWords = {
  matters: {
    title: 'Matters',
    columns: {
      key: { title: 'Key' },
      number: {
        title: 'Number',
        note: 'The number of the matter. It is on the resident’s receipt and never changes.',
      },
      received: {
        title: 'Received',
        note: 'The day it reached the city. Every waiting time counts from here.',
      },
      title: { title: 'Title' },
      kind: { title: 'Kind' },
      stage: {
        title: 'Stage',
        note: 'Follows from what has happened. Change it with the steps in the sidebar: Gensvar → Show the matter.',
      },
      waiting: { title: 'Waiting for', note: 'Who is to do the next thing.' },
      since: { title: 'Since' },
      due: { title: 'Answer due', note: 'The nearest day when the answer to a referral is due.' },
      owner: { title: 'Owner', note: 'Whoever sees to it that the resident is told.' },
      told: {
        title: 'Feedback given',
        note: 'The day the resident was last told. Closed is not the same as told.',
      },
      decision: { title: 'Decision' },
      closed: { title: 'Closed' },
      theme: { title: 'Theme' },
      place: { title: 'Place' },
      channel: { title: 'Channel' },
      text: { title: 'Text', note: 'The resident’s own words.' },
      fields: { title: 'Details', note: 'Answers from a form, one a line.' },
      link: { title: 'Link' },
      notes: { title: 'Notes', note: 'Your own. Gensvar never writes here.' },
      page: { title: 'Page address' },
      status: { title: 'Status' },
      state: { title: 'Content' },
    },
  },
  referrals: {
    title: 'Referrals',
    columns: {
      key: { title: 'Key' },
      matter: { title: 'Matter' },
      title: { title: 'Title' },
      organisation: { title: 'Recipient' },
      question: { title: 'Question' },
      sent: { title: 'Sent' },
      due: { title: 'Answer due' },
      stage: {
        title: 'Stage',
        note: 'A referral is open until an answer on the substance has come. “Will come back” does not stop the clock.',
      },
      outcome: { title: 'Outcome' },
      answered: { title: 'Answered' },
      answer: { title: 'Answer' },
      notes: { title: 'Notes', note: 'Your own. Gensvar never writes here.' },
    },
  },
  events: {
    title: 'Events',
    columns: {
      key: {
        title: 'Sequence',
        note: 'Everything that has happened, in order. Every time and figure is computed from here. Change nothing here: add through the sidebar.',
      },
      part: { title: 'Part' },
      matter: { title: 'Matter' },
      type: { title: 'Event type' },
      at: { title: 'Happened' },
      what: { title: 'What happened' },
      enteredAt: { title: 'Entered' },
      by: { title: 'By' },
      source: { title: 'From' },
      command: { title: 'Command' },
      data: { title: 'Content' },
    },
  },
  inbox: {
    title: 'Inbox',
    columns: {
      key: {
        title: 'Command',
        note: 'What the sheet has taken in. The same command twice gives the same receipt and is written once. Change nothing here.',
      },
      matter: { title: 'Matter' },
      type: { title: 'Step' },
      receivedAt: { title: 'Taken in' },
      by: { title: 'By' },
      source: { title: 'From' },
    },
  },
  organisations: {
    title: 'Organisations',
    columns: {
      key: { title: 'Key' },
      name: { title: 'Name', note: 'Add a row for an organisation that is missing. The name is enough.' },
      kind: { title: 'Type' },
      aliases: { title: 'Other names', note: 'Separate the names by semicolons. They are used in searches.' },
      remit: { title: 'Answers for' },
      recipient: { title: 'Can be asked', note: 'Yes or No. Empty counts as Yes.' },
    },
  },
  calendar: {
    title: 'Calendar',
    columns: {
      key: {
        title: 'Closed day',
        note: 'Days when the board is closed besides weekends and public holidays, such as bridge days. Write 2026-05-15. They do not count as working days.',
      },
      reason: { title: 'Why' },
    },
  },
  settings: {
    title: 'Settings',
    columns: {
      key: { title: 'Key' },
      label: { title: 'Setting' },
      value: { title: 'Value' },
      help: { title: 'What it does' },
    },
  },
};

/** Titles of tabs and columns, and the notes on the columns' titles. */
export const tabWords: Twin<TabWords> = { sv: svTabs, en: enTabs };

/** The titles that a column may have kept from another language. */
export function columnTitles<Table extends TableName>(
  table: Table,
  key: ColumnKey<Table>,
): readonly string[] {
  return (['sv', 'en'] satisfies Language[]).map((language) => {
    const columns: Readonly<Record<string, ColumnWords>> = tabWords[language][table].columns;
    return columns[key]?.title ?? key;
  });
}
