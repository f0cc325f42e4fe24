import type { TwinOf } from './words.ts';

/** Tabs that Gensvar writes for itself; people may read them. */
export const svMachineTabs = {
  health: {
    title: 'Hälsa',
    columns: {
      key: { title: 'Nyckel' },
      at: {
        title: 'När',
        note: 'Vad hälsokontrollen har hittat och lagat. Lagningar kan ångras i sidopanelen.',
      },
      kind: { title: 'Slag' },
      tab: { title: 'Flik' },
      matter: { title: 'Ärende' },
      what: { title: 'Vad som var fel' },
      did: { title: 'Vad som gjordes' },
      by: { title: 'Av' },
      data: { title: 'Innehåll' },
    },
  },
  outbox: {
    title: 'Utskick',
    columns: {
      key: { title: 'Nyckel' },
      at: { title: 'Skapat', note: 'Brev som Gensvar skickar eller har skickat. Ändra inget här.' },
      kind: { title: 'Slag' },
      matter: { title: 'Gäller' },
      to: { title: 'Till' },
      copied: { title: 'Kopia till' },
      subject: { title: 'Ämne' },
      stage: { title: 'Läge' },
      sentAt: { title: 'Skickat' },
      tries: { title: 'Försök' },
      problem: { title: 'Vad som hindrade' },
      body: { title: 'Text' },
      data: { title: 'Innehåll' },
    },
  },
  rounds: {
    title: 'Bevakning',
    columns: {
      key: { title: 'Nyckel' },
      day: { title: 'Dag', note: 'Sidor på bevakningsrundan som någon har tittat på. Ändra inget här.' },
      at: { title: 'Klockslag' },
      page: { title: 'Sida' },
      address: { title: 'Adress' },
      by: { title: 'Av' },
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
} as const;

export const enMachineTabs: TwinOf<typeof svMachineTabs> = {
  health: {
    title: 'Health',
    columns: {
      key: { title: 'Key' },
      at: {
        title: 'When',
        note: 'What the health check has found and repaired. Repairs can be undone in the sidebar.',
      },
      kind: { title: 'Kind' },
      tab: { title: 'Tab' },
      matter: { title: 'Matter' },
      what: { title: 'What was wrong' },
      did: { title: 'What was done' },
      by: { title: 'By' },
      data: { title: 'Content' },
    },
  },
  outbox: {
    title: 'Mailings',
    columns: {
      key: { title: 'Key' },
      at: { title: 'Made', note: 'Mail that Gensvar sends or has sent. Change nothing here.' },
      kind: { title: 'Kind' },
      matter: { title: 'About' },
      to: { title: 'To' },
      copied: { title: 'Copied to' },
      subject: { title: 'Subject' },
      stage: { title: 'Stage' },
      sentAt: { title: 'Sent' },
      tries: { title: 'Tries' },
      problem: { title: 'What hindered it' },
      body: { title: 'Text' },
      data: { title: 'Content' },
    },
  },
  rounds: {
    title: 'Watch',
    columns: {
      key: { title: 'Key' },
      day: {
        title: 'Day',
        note: 'Pages of the watch round that somebody has looked at. Change nothing here.',
      },
      at: { title: 'Time' },
      page: { title: 'Page' },
      address: { title: 'Address' },
      by: { title: 'By' },
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
};
