import type { TwinOf } from './words.ts';

/** Tabs that people fill: whom to ask, where, what about, and how the sheet is to behave. */
export const svListTabs = {
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
  contacts: {
    title: 'Kontakter',
    columns: {
      key: { title: 'Nyckel' },
      name: { title: 'Namn', note: 'Kontaktpersoner hos andra, och ni som arbetar i arket.' },
      email: {
        title: 'E-post',
        note: 'För er egna: adressen som ni är inloggade med. Den avgör vem som är vem.',
      },
      organisation: { title: 'Organisation', note: 'Tomt för er egna.' },
      role: {
        title: 'Roll',
        note: 'Bara för er egna. Rollen bestämmer startsidan i sidopanelen och några få rättigheter.',
      },
      position: { title: 'Uppdrag', note: 'Vad personen gör där: ordförande, driftledare, registrator …' },
      phone: { title: 'Telefon' },
      areas: { title: 'Områden', note: 'Områden som personen svarar för. Skilj dem åt med semikolon.' },
      absentFrom: {
        title: 'Borta från',
        note: 'Skriv 2026-07-06. Under tiden går påminnelser och listor till ersättaren.',
      },
      absentTo: { title: 'Borta till och med' },
      deputy: { title: 'Ersättare', note: 'E-post till den som tar över under tiden.' },
      consent: {
        title: 'Samtycke',
        note: 'Dagen då personen sade ja till att stå här, om ni har frågat.',
      },
      validTo: { title: 'Gäller till', note: 'Dagen då uppgifterna ska ses över.' },
      notes: { title: 'Anteckningar', note: 'Era egna. Gensvar skriver aldrig här.' },
    },
  },
  places: {
    title: 'Områden',
    columns: {
      key: { title: 'Nyckel' },
      name: { title: 'Namn', note: 'Stadsdelens områden. Lägg till platser som ni ofta får frågor om.' },
      kind: { title: 'Typ' },
      within: { title: 'Ligger i', note: 'Området som platsen ligger i.' },
      residents: {
        title: 'Invånare',
        note: 'Så många bor där. Behövs för att jämföra områden; tomt räknas inte.',
      },
      aliases: { title: 'Andra namn', note: 'Skilj namnen åt med semikolon.' },
    },
  },
  themes: {
    title: 'Teman',
    columns: {
      key: { title: 'Nyckel' },
      name: { title: 'Tema', note: 'Vad ett ärende handlar om. Lägg till en rad för ett tema som saknas.' },
      words: { title: 'Ord', note: 'Ord som boende använder. Skilj dem åt med semikolon.' },
      used: { title: 'Används', note: 'Ja eller Nej. Tomt räknas som Ja.' },
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
  targets: {
    title: 'Mål',
    columns: {
      key: { title: 'Nyckel' },
      organisation: { title: 'Gäller', note: 'En organisation, eller Alla.' },
      what: { title: 'Vad' },
      days: { title: 'Arbetsdagar' },
      from: { title: 'Gäller från', note: 'Skriv 2026-01-01. Tomt: sedan alltid.' },
      to: { title: 'Gäller till och med', note: 'Tomt: tills vidare.' },
      source: { title: 'Varifrån', note: 'Beslutet eller överenskommelsen som målet kommer av.' },
    },
  },
  templates: {
    title: 'Mallar',
    columns: {
      key: { title: 'Nyckel' },
      kind: { title: 'Brev' },
      language: { title: 'Språk' },
      subject: { title: 'Ämne' },
      body: {
        title: 'Text',
        note: 'Ord inom {klamrar} fylls i av Gensvar. Fel i en mall visas när den ska användas.',
      },
      changed: { title: 'Ändrad', note: 'Skriv gärna dagen då ni ändrade texten.' },
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

export const enListTabs: TwinOf<typeof svListTabs> = {
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
  contacts: {
    title: 'Contacts',
    columns: {
      key: { title: 'Key' },
      name: { title: 'Name', note: 'Contact persons elsewhere, and you who work in the sheet.' },
      email: {
        title: 'E-mail',
        note: 'For yourselves: the address you are signed in with. It tells who is who.',
      },
      organisation: { title: 'Organisation', note: 'Empty for yourselves.' },
      role: {
        title: 'Role',
        note: 'Only for yourselves. It decides the start page of the sidebar and a few rights.',
      },
      position: {
        title: 'Position',
        note: 'What the person does there: chair, head of operations, registrar …',
      },
      phone: { title: 'Phone' },
      areas: { title: 'Areas', note: 'Areas that the person answers for. Separate them by semicolons.' },
      absentFrom: {
        title: 'Away from',
        note: 'Write 2026-07-06. Meanwhile reminders and lists go to the deputy.',
      },
      absentTo: { title: 'Away to and including' },
      deputy: { title: 'Deputy', note: 'E-mail address of whoever takes over meanwhile.' },
      consent: {
        title: 'Consent',
        note: 'The day on which the person agreed to stand here, if you have asked.',
      },
      validTo: { title: 'Valid to', note: 'The day on which the details are to be looked over.' },
      notes: { title: 'Notes', note: 'Your own. Gensvar never writes here.' },
    },
  },
  places: {
    title: 'Places',
    columns: {
      key: { title: 'Key' },
      name: {
        title: 'Name',
        note: 'The district’s neighbourhoods. Add places that you are often asked about.',
      },
      kind: { title: 'Type' },
      within: { title: 'Lies in', note: 'The neighbourhood that the place lies in.' },
      residents: {
        title: 'Residents',
        note: 'How many live there. Needed to compare areas; empty is left out.',
      },
      aliases: { title: 'Other names', note: 'Separate the names by semicolons.' },
    },
  },
  themes: {
    title: 'Themes',
    columns: {
      key: { title: 'Key' },
      name: { title: 'Theme', note: 'What a matter is about. Add a row for a theme that is missing.' },
      words: { title: 'Words', note: 'Words that residents use. Separate them by semicolons.' },
      used: { title: 'In use', note: 'Yes or No. Empty counts as Yes.' },
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
  targets: {
    title: 'Targets',
    columns: {
      key: { title: 'Key' },
      organisation: { title: 'Holds for', note: 'An organisation, or All.' },
      what: { title: 'What' },
      days: { title: 'Working days' },
      from: { title: 'Valid from', note: 'Write 2026-01-01. Empty: always has.' },
      to: { title: 'Valid to and including', note: 'Empty: until further notice.' },
      source: { title: 'Where from', note: 'The decision or agreement that the target comes from.' },
    },
  },
  templates: {
    title: 'Templates',
    columns: {
      key: { title: 'Key' },
      kind: { title: 'Letter' },
      language: { title: 'Language' },
      subject: { title: 'Subject' },
      body: {
        title: 'Text',
        note: 'Words in {braces} are filled in by Gensvar. A fault in a template shows when it is used.',
      },
      changed: { title: 'Changed', note: 'Write the day you changed the text, if you like.' },
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
