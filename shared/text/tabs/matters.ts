import type { TwinOf } from './words.ts';

/** The tab of matters by itself: the import knows its columns, and of the tabs beside it nothing. */
export const svMattersTab = {
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
    next: {
      title: 'Nästa dag',
      note: 'Närmaste dag då något ska vara klart: ett remissvar, ett löfte eller en åtgärd.',
    },
    owner: { title: 'Ansvarig', note: 'Den som ser till att den boende får besked.' },
    asked: {
      title: 'Frågat boende',
      note: 'Dagen då den boende fick en fråga som ännu inte är besvarad. Klockan står stilla så länge.',
    },
    promised: {
      title: 'Lovat till',
      note: 'Närmaste dag som någon har lovat något till och inte hållit än.',
    },
    interim: { title: 'Mellanbesked', note: 'Dagen då den boende senast fick veta hur det går.' },
    told: {
      title: 'Återkopplat',
      note: 'Dagen då den boende senast fick besked. Avslutat är inte samma sak som återkopplat.',
    },
    decision: { title: 'Beslut' },
    closed: { title: 'Avslutat' },
    reopened: { title: 'Öppnat igen', note: 'Dagen då ärendet senast öppnades igen.' },
    group: {
      title: 'Fråga',
      note: 'Frågan som flera ärenden delar, se fliken Frågor. Var och en behåller nummer och återkoppling.',
    },
    relation: { title: 'Hur det hör ihop' },
    theme: { title: 'Tema' },
    place: { title: 'Plats' },
    channel: { title: 'Kanal' },
    record: { title: 'Diarienummer', note: 'Numret i stadens diarium, om ärendet är diariefört.' },
    text: { title: 'Text', note: 'Den boendes egna ord.' },
    fields: { title: 'Uppgifter', note: 'Svar ur ett formulär, en rad var.' },
    link: { title: 'Länk' },
    page: { title: 'Sidans adress' },
    status: { title: 'Status' },
    state: { title: 'Innehåll' },
    notes: { title: 'Anteckningar', note: 'Era egna. Gensvar skriver aldrig här.' },
  },
};

export const enMattersTab: TwinOf<{ matters: typeof svMattersTab }>['matters'] = {
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
    next: {
      title: 'Next day',
      note: 'The nearest day when something is due: the answer to a referral, a promise or an action.',
    },
    owner: { title: 'Owner', note: 'Whoever sees to it that the resident is told.' },
    asked: {
      title: 'Resident asked',
      note: 'The day the resident was asked something that is not answered yet. The clock stands still meanwhile.',
    },
    promised: { title: 'Promised by', note: 'The nearest day of a promise that is not kept yet.' },
    interim: { title: 'Interim reply', note: 'The day the resident was last told how it goes.' },
    told: {
      title: 'Feedback given',
      note: 'The day the resident was last told. Closed is not the same as told.',
    },
    decision: { title: 'Decision' },
    closed: { title: 'Closed' },
    reopened: { title: 'Reopened', note: 'The day the matter was last reopened.' },
    group: {
      title: 'Issue',
      note: 'The issue that several matters share, see the tab Issues. Each keeps its number and its feedback.',
    },
    relation: { title: 'How it belongs' },
    theme: { title: 'Theme' },
    place: { title: 'Place' },
    channel: { title: 'Channel' },
    record: {
      title: 'Registration number',
      note: 'The number in the city’s official records, if it has one.',
    },
    text: { title: 'Text', note: 'The resident’s own words.' },
    fields: { title: 'Details', note: 'Answers from a form, one a line.' },
    link: { title: 'Link' },
    page: { title: 'Page address' },
    status: { title: 'Status' },
    state: { title: 'Content' },
    notes: { title: 'Notes', note: 'Your own. Gensvar never writes here.' },
  },
};

/** Tabs of what comes in and what is asked: matters, issues, referrals, reminders. */
export const svMatterTabs = {
  matters: svMattersTab,
  issues: {
    title: 'Frågor',
    columns: {
      key: { title: 'Nummer', note: 'En fråga samlar ärenden som gäller samma sak. Skapas i sidopanelen.' },
      title: { title: 'Fråga' },
      members: { title: 'Samma fråga', note: 'Så många ärenden som ställer frågan.' },
      related: { title: 'Hör ihop', note: 'Så många ärenden som hör ihop med frågan utan att vara samma.' },
      open: { title: 'Öppna', note: 'Ärenden som inte är avslutade.' },
      oldest: { title: 'Äldsta öppna', note: 'Dagen då det äldsta öppna ärendet inkom.' },
      told: { title: 'Fått besked', note: 'Så många av alla som har fått återkoppling, t.ex. 3 av 5.' },
      matters: { title: 'Ärenden' },
      notes: { title: 'Anteckningar', note: 'Era egna. Gensvar skriver aldrig här.' },
    },
  },
  referrals: {
    title: 'Remisser',
    columns: {
      key: { title: 'Nyckel' },
      matter: { title: 'Ärende' },
      title: { title: 'Rubrik' },
      organisation: { title: 'Remissinstans' },
      lead: { title: 'Samordnar', note: 'Den som sätter ihop svaret när flera har fått samma fråga.' },
      question: { title: 'Frågeställning' },
      sent: { title: 'Skickad' },
      firstDue: {
        title: 'Första dag',
        note: 'Den dag som sattes först. Den står kvar när tiden förlängs.',
      },
      due: { title: 'Svar senast' },
      stage: {
        title: 'Läge',
        note: 'En remiss är öppen tills ett svar i sak har kommit. ”Återkommer” stoppar inte klockan.',
      },
      paused: {
        title: 'Väntar på oss',
        note: 'Remissinstansen väntar på oss från den dagen. Klockan står stilla så länge.',
      },
      reminders: { title: 'Påmind', note: 'Så många påminnelser som har skickats.' },
      reminded: { title: 'Senast påmind' },
      parts: { title: 'Delsvar', note: 'Besvarade frågor av alla numrerade, t.ex. 2 av 3.' },
      outcome: { title: 'Utfall' },
      answered: {
        title: 'Svar kom',
        note: 'Dagen då svaret i sak kom. Ett besked om att det dröjer är inget svar.',
      },
      expected: {
        title: 'De lovar svar',
        note: 'Dagen de nämnde i ett besked om att svaret dröjer. Svar senast gäller ändå.',
      },
      answer: { title: 'Svar' },
      recalled: { title: 'Återkallad' },
      notes: { title: 'Anteckningar', note: 'Era egna. Gensvar skriver aldrig här.' },
    },
  },
  reminders: {
    title: 'Påminnelser',
    columns: {
      key: { title: 'Nyckel' },
      matter: { title: 'Ärende' },
      referral: { title: 'Remiss' },
      organisation: { title: 'Remissinstans' },
      on: { title: 'Dag' },
      level: {
        title: 'Nivå',
        note: 'Första, andra eller tredje påminnelsen. Nivåerna står i Inställningar.',
      },
      how: { title: 'Hur' },
      text: { title: 'Text' },
      copied: { title: 'Kopia till' },
      by: { title: 'Av' },
      undone: { title: 'Ångrad', note: 'Dagen då steget ångrades. Raden räknas inte längre.' },
    },
  },
} as const;

export const enMatterTabs: TwinOf<typeof svMatterTabs> = {
  matters: enMattersTab,
  issues: {
    title: 'Issues',
    columns: {
      key: { title: 'Number', note: 'An issue gathers matters about the same thing. Made in the sidebar.' },
      title: { title: 'Issue' },
      members: { title: 'Same issue', note: 'How many matters raise it.' },
      related: { title: 'Related', note: 'How many matters belong to it without being the same.' },
      open: { title: 'Open', note: 'Matters that are not closed.' },
      oldest: { title: 'Oldest open', note: 'The day the oldest open matter was received.' },
      told: { title: 'Told', note: 'How many of all have had feedback, such as 3 of 5.' },
      matters: { title: 'Matters' },
      notes: { title: 'Notes', note: 'Your own. Gensvar never writes here.' },
    },
  },
  referrals: {
    title: 'Referrals',
    columns: {
      key: { title: 'Key' },
      matter: { title: 'Matter' },
      title: { title: 'Title' },
      organisation: { title: 'Recipient' },
      lead: { title: 'Lead', note: 'Whoever puts the answer together when several are asked.' },
      question: { title: 'Question' },
      sent: { title: 'Sent' },
      firstDue: {
        title: 'First due',
        note: 'The day that was set first. It stays when the time is extended.',
      },
      due: { title: 'Answer due' },
      stage: {
        title: 'Stage',
        note: 'A referral is open until an answer on the substance has come. “Will come back” does not stop the clock.',
      },
      paused: {
        title: 'Waits for us',
        note: 'The recipient waits for us from that day on. The clock stands still meanwhile.',
      },
      reminders: { title: 'Reminders', note: 'How many reminders have been given.' },
      reminded: { title: 'Last reminded' },
      parts: { title: 'Parts answered', note: 'Answered of all numbered questions, such as 2 of 3.' },
      outcome: { title: 'Outcome' },
      answered: {
        title: 'Answered',
        note: 'The day the answer on the substance came. Word that it is delayed is no answer.',
      },
      expected: {
        title: 'They promise',
        note: 'The day they named when they said that the answer is delayed. Answer due holds all the same.',
      },
      answer: { title: 'Answer' },
      recalled: { title: 'Recalled' },
      notes: { title: 'Notes', note: 'Your own. Gensvar never writes here.' },
    },
  },
  reminders: {
    title: 'Reminders',
    columns: {
      key: { title: 'Key' },
      matter: { title: 'Matter' },
      referral: { title: 'Referral' },
      organisation: { title: 'Recipient' },
      on: { title: 'Day' },
      level: { title: 'Level', note: 'The first, second or third reminder. The levels are in Settings.' },
      how: { title: 'How' },
      text: { title: 'Text' },
      copied: { title: 'Copied to' },
      by: { title: 'By' },
      undone: { title: 'Undone', note: 'The day the step was undone. The row counts no longer.' },
    },
  },
};
