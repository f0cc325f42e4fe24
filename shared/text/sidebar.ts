import type { Twin } from './language.ts';

export const STEPS_WITH_FORM = [
  'triage',
  'refer',
  'record_answer',
  'decide',
  'give_feedback',
  'close',
] as const;
export type Step = (typeof STEPS_WITH_FORM)[number];
export const hasForm = (step: string): step is Step => STEPS_WITH_FORM.some((known) => known === step);

/** Words that every panel in the sheet shares: starting, failing, setting up. */
interface PanelWords {
  readonly starting: string;
  readonly noContact: { readonly title: string; readonly text: string; readonly steps: readonly string[] };
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
    readonly back: string;
  };
  readonly empty: { readonly title: string; readonly text: string };
  readonly several: { readonly title: (count: number) => string; readonly text: string };
  readonly steps: string;
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
    readonly openLink: string;
    readonly details: string;
    readonly none: string;
  };
  readonly draft: (matter: string) => string;
  readonly goTo: string;
  readonly discard: string;
  readonly stranded: (step: string) => string;
  readonly draftMark: string;
  readonly lastStep: string;
  /** What can be undone, said before the step is taken. */
  readonly undo: Readonly<Record<Step | 'capture', string>>;
  readonly done: Readonly<Record<Step, string>> & {
    readonly refer: string;
    readonly capture: (matter: string) => string;
  };
  readonly notSaved: string;
  readonly kept: string;
  readonly required: string;
  readonly form: {
    readonly owner: string;
    readonly ownerHint: string;
    readonly kind: string;
    readonly theme: string;
    readonly place: string;
    readonly organisation: string;
    readonly organisationHint: string;
    readonly noOrganisation: string;
    readonly suggested: string;
    readonly matches: (count: number) => string;
    readonly question: string;
    readonly questionHint: string;
    readonly due: string;
    readonly referral: string;
    readonly sentOn: (day: string) => string;
    readonly outcome: string;
    readonly keepsClock: string;
    readonly answer: string;
    readonly answered: string;
    readonly decision: string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly decided: string;
    readonly channel: string;
    readonly told: string;
    readonly toldHint: string;
    readonly link: string;
    readonly linkHint: string;
    readonly toldOn: string;
    readonly closeTold: (day: string) => string;
    readonly closeUntold: string;
    readonly closeReason: string;
    readonly title: string;
    readonly text: string;
    readonly textHint: string;
    readonly received: string;
  };
  readonly newMatter: {
    readonly title: string;
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

/** Keys that start a step while no field has focus: the first letter of the step's name in the language. */
export const STEP_KEYS: Twin<Readonly<Record<Step, string>>> = {
  sv: { refer: 'r', record_answer: 's', give_feedback: 'å', decide: 'b', triage: 'f', close: 'a' },
  en: { refer: 'r', record_answer: 's', give_feedback: 'f', decide: 'd', triage: 'a', close: 'c' },
};

export const panelWords: Twin<PanelWords> = {
  sv: {
    starting: 'Läser arket …',
    noContact: {
      title: 'Panelen får ingen kontakt med arket',
      text: 'Det händer när flera Google-konton är inloggade i samma webbläsare. Gör så här:',
      steps: [
        'Öppna arket i en egen profil i webbläsaren, eller i ett privat fönster, med bara arbetskontot inloggat.',
        'Öppna panelen igen: Gensvar → Visa ärendet.',
      ],
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
      text: 'This happens when several Google accounts are signed in in the same browser. Do this:',
      steps: [
        'Open the sheet in a browser profile of its own, or in a private window, with only your work account signed in.',
        'Open the panel again: Gensvar → Visa ärendet.',
      ],
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
    tool: { newMatter: 'Nytt ärende', overview: 'Översikt', back: 'Till ärendet' },
    empty: {
      title: 'Inget ärende är markerat',
      text: 'Markera en rad i fliken Ärenden eller Remisser, så visas ärendet här: vem som ska göra nästa sak, och knappar för att göra den.',
    },
    several: {
      title: (count) => `${count} ärenden är markerade`,
      text: 'Markera en rad för att se ärendet och ta nästa steg i det.',
    },
    steps: 'Nästa steg',
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
      openLink: 'Öppna det den boende skrev',
      details: 'Uppgifter',
      none: 'Ingen än',
    },
    draft: (matter) => `Du har börjat skriva i ${matter}. Texten finns kvar.`,
    goTo: 'Fortsätt',
    discard: 'Släng texten',
    stranded: (step) =>
      `”${step}” går inte längre: någon annan har ändrat ärendet. Kopiera det du skrev om du behöver det.`,
    draftMark: 'påbörjat',
    lastStep: 'Avslutat. Inget mer kan göras i ärendet.',
    undo: {
      capture: 'Ett sparat ärende kan inte tas bort, bara avslutas.',
      triage: 'Kan ändras: fördela en gång till.',
      refer: 'Kan inte tas tillbaka. Remissen står i historiken tills den är besvarad.',
      record_answer: 'Kan inte tas tillbaka. Står i ärendets historik.',
      decide: 'Kan inte tas tillbaka, men ett nytt beslut kan registreras.',
      give_feedback: 'Kan inte tas tillbaka, men du kan återkoppla igen.',
      close: 'Ett avslutat ärende kan öppnas igen.',
    },
    done: {
      triage: 'Fördelat.',
      refer: 'Remitterat.',
      record_answer: 'Svaret är registrerat.',
      decide: 'Beslutet är registrerat.',
      give_feedback: 'Återkopplingen är registrerad.',
      close: 'Ärendet är avslutat.',
      capture: (matter) => `Sparat. ${matter} finns i arket.`,
    },
    notSaved: 'Inget sparades',
    kept: 'Det du skrev finns kvar.',
    required: 'Fyll i det här.',
    form: {
      owner: 'Ansvarig',
      ownerHint: 'Den som ser till att den boende får besked.',
      kind: 'Slag',
      theme: 'Tema',
      place: 'Plats',
      organisation: 'Till',
      organisationHint: 'Sök på namn, förkortning eller vad de svarar för.',
      noOrganisation: 'Ingen träff. Lägg till organisationen i fliken Organisationer, så går den att välja.',
      suggested: 'brukar svara på temat',
      matches: (count) => (count === 1 ? '1 träff' : `${count} träffar`),
      question: 'Fråga',
      questionHint: 'Ta inte med namn eller annat som pekar ut den boende.',
      due: 'Svar senast',
      referral: 'Remiss',
      sentOn: (day) => `skickad ${day}`,
      outcome: 'Utfall',
      keepsClock: 'Klockan går vidare: ni väntar fortfarande på svar i sak.',
      answer: 'Vad som svarades',
      answered: 'Svaret kom',
      decision: 'Beslut',
      reason: 'Skäl',
      reasonHint: 'Den boende har rätt att få veta skälet.',
      decided: 'Beslutsdag',
      channel: 'Hur',
      told: 'Vad den boende fick veta',
      toldHint: 'Det här är det som räknas som svar till den boende.',
      link: 'Länk till svaret',
      linkHint: 'Börjar med https://',
      toldOn: 'Dag',
      closeTold: (day) => `Den boende fick besked ${day}.`,
      closeUntold:
        'Den boende har inte fått besked. Skriv varför ärendet ändå avslutas; det räknas som tyst avslutat.',
      closeReason: 'Varför utan besked',
      title: 'Rubrik',
      text: 'Vad den boende sa',
      textHint: 'Ta inte med namn, telefonnummer eller personnummer.',
      received: 'Inkom',
    },
    newMatter: { title: 'Nytt ärende', show: 'Visa ärendet', another: 'Ett till' },
    keyboard: {
      title: 'Kortkommandon',
      show: 'Visa kortkommandon',
      keys: [
        ['R', 'Remittera'],
        ['S', 'Registrera svar'],
        ['Å', 'Återkoppla'],
        ['B', 'Besluta'],
        ['F', 'Fördela'],
        ['A', 'Avsluta'],
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
      back: 'To the matter',
    },
    empty: {
      title: 'No matter is selected',
      text: 'Select a row in the tab of matters or referrals, and the matter is shown here: who is to do the next thing, and buttons to do it.',
    },
    several: {
      title: (count) => `${count} matters are selected`,
      text: 'Select one row to see the matter and take its next step.',
    },
    steps: 'Next step',
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
      openLink: 'Open what the resident wrote',
      details: 'Details',
      none: 'Nobody yet',
    },
    draft: (matter) => `You have begun to write in ${matter}. The text is kept.`,
    goTo: 'Continue',
    discard: 'Discard the text',
    stranded: (step) =>
      `“${step}” is no longer possible: somebody else has changed the matter. Copy what you wrote if you need it.`,
    draftMark: 'begun',
    lastStep: 'Closed. Nothing more can be done in the matter.',
    undo: {
      capture: 'A saved matter cannot be removed, only closed.',
      triage: 'Can be changed: assign it once more.',
      refer: 'Cannot be taken back. The referral stays in the history until it is answered.',
      record_answer: 'Cannot be taken back. It stays in the history of the matter.',
      decide: 'Cannot be taken back, but a new decision can be recorded.',
      give_feedback: 'Cannot be taken back, but you can give feedback again.',
      close: 'A closed matter cannot be opened again.',
    },
    done: {
      triage: 'Assigned.',
      refer: 'Referred.',
      record_answer: 'The answer is recorded.',
      decide: 'The decision is recorded.',
      give_feedback: 'The feedback is recorded.',
      close: 'The matter is closed.',
      capture: (matter) => `Saved. ${matter} is in the sheet.`,
    },
    notSaved: 'Nothing was saved',
    kept: 'What you wrote is still here.',
    required: 'Fill this in.',
    form: {
      owner: 'Owner',
      ownerHint: 'Whoever sees to it that the resident is told.',
      kind: 'Kind',
      theme: 'Theme',
      place: 'Place',
      organisation: 'To',
      organisationHint: 'Search by name, abbreviation or what they answer for.',
      noOrganisation: 'No match. Add the organisation in the tab Organisations, and it can be chosen.',
      suggested: 'usually answers on this theme',
      matches: (count) => (count === 1 ? '1 match' : `${count} matches`),
      question: 'Question',
      questionHint: 'Leave out names and whatever else points out the resident.',
      due: 'Answer due',
      referral: 'Referral',
      sentOn: (day) => `sent ${day}`,
      outcome: 'Outcome',
      keepsClock: 'The clock goes on: you still wait for an answer on the substance.',
      answer: 'What was answered',
      answered: 'Answer came',
      decision: 'Decision',
      reason: 'Reason',
      reasonHint: 'The resident has a right to know the reason.',
      decided: 'Day of decision',
      channel: 'How',
      told: 'What the resident was told',
      toldHint: 'This is what counts as the answer to the resident.',
      link: 'Link to the answer',
      linkHint: 'Begins with https://',
      toldOn: 'Day',
      closeTold: (day) => `The resident was told ${day}.`,
      closeUntold:
        'The resident has not been told. Write why the matter is closed all the same; it counts as a silent closure.',
      closeReason: 'Why without telling',
      title: 'Title',
      text: 'What the resident said',
      textHint: 'Leave out names, phone numbers and personal identity numbers.',
      received: 'Received',
    },
    newMatter: { title: 'New matter', show: 'Show the matter', another: 'One more' },
    keyboard: {
      title: 'Keyboard shortcuts',
      show: 'Show keyboard shortcuts',
      keys: [
        ['R', 'Refer'],
        ['S', 'Record answer'],
        ['F', 'Give feedback'],
        ['D', 'Decide'],
        ['A', 'Assign'],
        ['C', 'Close'],
        ['N', 'New matter'],
        ['Ctrl+Enter', 'Save what you write'],
        ['Esc', 'Close; the text is kept'],
        ['?', 'Show this list'],
      ],
      close: 'Close',
    },
  },
};
