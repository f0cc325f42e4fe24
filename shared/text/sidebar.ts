import type { FollowUp } from '../matters/lifeCycle.ts';
import type { Twin } from './language.ts';

/** Words that every panel in the sheet shares: starting, failing, setting up. */
interface PanelWords {
  readonly starting: string;
  readonly noContact: {
    readonly title: string;
    readonly text: string;
    readonly steps: readonly string[];
    /** In the local workspace, where there are no accounts. */
    readonly here: string;
  };
  readonly retry: string;
  readonly failed: string;
  readonly callFailed: (detail: string) => string;
  readonly tooSlow: string;
  readonly notSetUp: {
    readonly title: string;
    readonly text: string;
    readonly district: string;
    readonly button: string;
    readonly working: string;
  };
  readonly findings: { readonly title: string; readonly repair: string; readonly working: string };
}

interface SidebarWords {
  readonly tool: {
    readonly newMatter: string;
    readonly overview: string;
    readonly dialogues: string;
    readonly mine: string;
    readonly back: string;
  };
  readonly empty: string;
  readonly steps: string;
  /** The steps under "Mer", by whom or what they are for. */
  readonly stepGroups: { readonly resident: string; readonly work: string; readonly matter: string };
  readonly more: string;
  readonly cancel: string;
  readonly saving: string;
  readonly chooseOne: string;
  readonly optional: string;
  readonly timeline: string;
  readonly residentsWords: string;
  readonly showAll: string;
  readonly showLess: string;
  readonly facts: {
    readonly kind: string;
    readonly theme: string;
    readonly place: string;
    readonly channel: string;
    readonly owner: string;
    readonly received: string;
    readonly record: string;
    readonly openLink: string;
    readonly details: string;
    readonly none: string;
  };
  readonly draft: (matter: string) => string;
  readonly draftSeveral: (count: number) => string;
  readonly goTo: string;
  readonly discard: string;
  readonly stranded: (step: string) => string;
  readonly draftMark: string;
  readonly lastStep: string;
  readonly notSaved: string;
  readonly kept: string;
  readonly newMatter: {
    readonly title: string;
    readonly saved: (matter: string) => string;
    readonly show: string;
    readonly another: string;
  };
  readonly keyboard: {
    readonly title: string;
    readonly show: string;
    readonly keys: readonly (readonly [key: string, does: string])[];
    readonly close: string;
  };
}

/** Keys that start a step while no field has focus: a letter of the step's name in the language. */
export const STEP_KEYS: Twin<Readonly<Partial<Record<FollowUp, string>>>> = {
  sv: {
    refer: 'r',
    remind: 'p',
    record_answer: 's',
    give_feedback: 'å',
    decide: 'b',
    triage: 'f',
    add_note: 't',
    close: 'a',
  },
  en: {
    refer: 'r',
    remind: 'e',
    record_answer: 's',
    give_feedback: 'f',
    decide: 'd',
    triage: 'a',
    add_note: 't',
    close: 'c',
  },
};

export const panelWords: Twin<PanelWords> = {
  sv: {
    starting: 'Läser arket …',
    noContact: {
      title: 'Panelen får ingen kontakt med arket',
      text: 'Försök igen. Hjälper det inte är flera Google-konton kanske inloggade i webbläsaren:',
      steps: [
        'Öppna arket i en egen profil i webbläsaren, eller i ett privat fönster, med bara arbetskontot inloggat.',
        'Öppna panelen igen ur menyn Gensvar.',
      ],
      here: 'Arbetsboken kan vara upptagen. Försök igen om en stund. Hjälper det inte: se efter att Gensvar är igång.',
    },
    retry: 'Försök igen',
    failed: 'Det gick inte',
    callFailed: (detail) => `Arket svarade inte som det ska: ${detail}`,
    tooSlow: 'Arket svarade inte i tid. Kontrollera nätet och försök igen.',
    notSetUp: {
      title: 'Arket är inte inställt än',
      text: 'Gensvar lägger till sina flikar. Det som redan finns i arket rörs inte.',
      district: 'Stadsdel',
      button: 'Ställ in arket',
      working: 'Lägger till flikar. Det tar en liten stund …',
    },
    findings: {
      title: 'Arket behöver ses över',
      repair: 'Laga arket',
      working: 'Lagar arket …',
    },
  },
  en: {
    starting: 'Reading the sheet …',
    noContact: {
      title: 'The panel cannot reach the sheet',
      text: 'Try again. If that does not help, several Google accounts may be signed in in the browser:',
      steps: [
        'Open the sheet in a browser profile of its own, or in a private window, with only your work account signed in.',
        'Open the panel again from the menu Gensvar.',
      ],
      here: 'The workbook may be busy. Try again in a while. If that does not help, see that Gensvar is running.',
    },
    retry: 'Try again',
    failed: 'It did not work',
    callFailed: (detail) => `The sheet did not answer as it should: ${detail}`,
    tooSlow: 'The sheet did not answer in time. Check the network and try again.',
    notSetUp: {
      title: 'The sheet is not set up yet',
      text: 'Gensvar adds its tabs. What is in the sheet already is not touched.',
      district: 'District',
      button: 'Set up the sheet',
      working: 'Adding tabs. This takes a little while …',
    },
    findings: {
      title: 'The sheet needs a look',
      repair: 'Repair the sheet',
      working: 'Repairing the sheet …',
    },
  },
};

export const sidebarWords: Twin<SidebarWords> = {
  sv: {
    tool: {
      newMatter: 'Nytt ärende',
      overview: 'Översikt',
      dialogues: 'Dialoger',
      mine: 'Mina i dag',
      back: 'Tillbaka',
    },
    empty: 'Markera en rad i fliken Ärenden, så visas ärendet här.',
    steps: 'Nästa steg',
    stepGroups: { resident: 'Den boende', work: 'Handläggning', matter: 'Ärendet' },
    more: 'Mer',
    cancel: 'Stäng',
    saving: 'Sparar …',
    chooseOne: 'Välj …',
    optional: 'frivilligt',
    timeline: 'Tidslinje',
    residentsWords: 'Den boende skrev',
    showAll: 'Visa allt',
    showLess: 'Visa mindre',
    facts: {
      kind: 'Slag',
      theme: 'Tema',
      place: 'Plats',
      channel: 'Kanal',
      owner: 'Ansvarig',
      received: 'Inkom',
      record: 'Diarienr',
      openLink: 'Öppna det den boende skrev',
      details: 'Uppgifter',
      none: 'Ingen än',
    },
    draft: (matter) => `Du har börjat skriva i ${matter}. Texten finns kvar.`,
    draftSeveral: (count) => `Du har börjat skriva i ${count} ärenden på en gång. Texten finns kvar.`,
    goTo: 'Fortsätt',
    discard: 'Släng texten',
    stranded: (step) =>
      `”${step}” går inte längre: någon annan har ändrat ärendet. Kopiera det du skrev om du behöver det.`,
    draftMark: 'påbörjat',
    lastStep: 'Avslutat. Inget mer kan göras i ärendet.',
    notSaved: 'Det gick inte',
    kept: 'Det du skrev finns kvar.',
    newMatter: {
      title: 'Nytt ärende',
      saved: (matter) => `Sparat. ${matter} finns i arket.`,
      show: 'Visa ärendet',
      another: 'Ett till',
    },
    keyboard: {
      title: 'Kortkommandon',
      show: 'Visa kortkommandon',
      keys: [
        ['R', 'Remittera'],
        ['P', 'Påminn'],
        ['S', 'Registrera svar'],
        ['Å', 'Återkoppla'],
        ['B', 'Besluta'],
        ['F', 'Fördela'],
        ['T', 'Anteckna'],
        ['A', 'Avsluta'],
        ['M', 'Mina i dag'],
        ['N', 'Nytt ärende'],
        ['Ctrl+Enter', 'Spara det du skriver'],
        ['Esc', 'Stäng; texten finns kvar'],
        ['?', 'Visa den här listan'],
      ],
      close: 'Stäng',
    },
  },
  en: {
    tool: {
      newMatter: 'New matter',
      overview: 'Overview',
      dialogues: 'Dialogues',
      mine: 'Mine today',
      back: 'Back',
    },
    empty: 'Select a row in the tab Matters, and the matter is shown here.',
    steps: 'Next step',
    stepGroups: { resident: 'The resident', work: 'Handling', matter: 'The matter' },
    more: 'More',
    cancel: 'Close',
    saving: 'Saving …',
    chooseOne: 'Choose …',
    optional: 'optional',
    timeline: 'Timeline',
    residentsWords: 'The resident wrote',
    showAll: 'Show all',
    showLess: 'Show less',
    facts: {
      kind: 'Kind',
      theme: 'Theme',
      place: 'Place',
      channel: 'Channel',
      owner: 'Owner',
      received: 'Received',
      record: 'Record no.',
      openLink: 'Open what the resident wrote',
      details: 'Details',
      none: 'Nobody yet',
    },
    draft: (matter) => `You have begun to write in ${matter}. The text is kept.`,
    draftSeveral: (count) => `You have begun to write in ${count} matters at once. The text is kept.`,
    goTo: 'Continue',
    discard: 'Discard the text',
    stranded: (step) =>
      `“${step}” is no longer possible: somebody else has changed the matter. Copy what you wrote if you need it.`,
    draftMark: 'begun',
    lastStep: 'Closed. Nothing more can be done in the matter.',
    notSaved: 'That did not work',
    kept: 'What you wrote is still here.',
    newMatter: {
      title: 'New matter',
      saved: (matter) => `Saved. ${matter} is in the sheet.`,
      show: 'Show the matter',
      another: 'One more',
    },
    keyboard: {
      title: 'Keyboard shortcuts',
      show: 'Show keyboard shortcuts',
      keys: [
        ['R', 'Refer'],
        ['E', 'Remind'],
        ['S', 'Record answer'],
        ['F', 'Give feedback'],
        ['D', 'Decide'],
        ['A', 'Assign'],
        ['T', 'Add a note'],
        ['C', 'Close'],
        ['M', 'Mine today'],
        ['N', 'New matter'],
        ['Ctrl+Enter', 'Save what you write'],
        ['Esc', 'Close; the text is kept'],
        ['?', 'Show this list'],
      ],
      close: 'Close',
    },
  },
};
