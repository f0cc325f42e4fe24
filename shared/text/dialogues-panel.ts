import type { DialogueWaiting } from '../dialogues/waiting.ts';
import { dialogueSteps, type StepWords } from './dialogues-steps.ts';
import type { Twin } from './language.ts';

/** The words of the panel of dialogues. */
export interface DialoguePanelWords {
  readonly title: string;
  readonly menu: string;
  readonly intro: string;
  readonly reading: string;
  readonly plan: string;
  readonly planned: (number: string) => string;
  readonly back: string;
  readonly year: string;
  readonly list: string;
  readonly none: { readonly title: string; readonly text: string };
  readonly groups: Readonly<Record<'late' | 'held' | 'planned' | 'told' | 'ended', string>>;
  /** The queue of children and young people, and how it is worked through. */
  readonly youth: {
    readonly title: string;
    readonly intro: string;
    readonly queue: string;
    readonly empty: string;
    readonly answered: (answered: number, inputs: number) => string;
    readonly routine: string;
    readonly steps: readonly string[];
    readonly council: string;
    readonly councilDone: string;
    readonly councilTitle: string;
  };
  readonly missingCouncil: Readonly<Record<'spring' | 'autumn', string>>;
  readonly inputsOf: (inputs: number, untouched: number) => string;
  readonly promisedBy: (day: string) => string;
  readonly notPromised: string;
  readonly lateBy: (days: number) => string;
  readonly next: (day: string) => string;
  readonly fields: Readonly<
    Record<
      | 'name'
      | 'form'
      | 'day'
      | 'time'
      | 'venue'
      | 'due'
      | 'areas'
      | 'audience'
      | 'influence'
      | 'purpose'
      | 'organisers'
      | 'lead'
      | 'facilitator'
      | 'neutral'
      | 'access'
      | 'languages'
      | 'interpreters'
      | 'series'
      | 'measure'
      | 'budget'
      | 'minutes'
      | 'place'
      | 'theme'
      | 'defect'
      | 'party'
      | 'group'
      | 'outcome'
      | 'text'
      | 'reason'
      | 'heads'
      | 'held'
      | 'note'
      | 'said'
      | 'question'
      | 'what'
      | 'effect'
      | 'indicator'
      | 'problem'
      | 'amount'
      | 'rules'
      | 'cost'
      | 'ballots'
      | 'how'
      | 'link',
      string
    >
  >;
  readonly hints: Readonly<
    Record<
      | 'due'
      | 'notes'
      | 'list'
      | 'heads'
      | 'youngNames'
      | 'influence'
      | 'strike'
      | 'strikeDialogue'
      | 'series'
      | 'smallest',
      string
    >
  >;
  readonly optional: string;
  readonly more: string;
  readonly choose: string;
  readonly noneChosen: string;
  readonly save: string;
  readonly cancel: string;
  readonly undone: string;
  readonly done: string;
  readonly needs: (label: string) => string;
  readonly endsWith: string;
  readonly clash: (count: number) => string;
  /** In the plan of a year: how many occasions ask the same residents as another dialogue does. */
  readonly clashes: (count: number) => string;
  readonly clashLine: (title: string, day: string, days: number, areas: string) => string;
  readonly join: (title: string) => string;
  readonly before: string;
  readonly beforeLine: (
    title: string,
    day: string,
    inputs: number,
    did: number,
    didNot: number,
    unanswered: number,
  ) => string;
  readonly notTold: string;
  readonly nextStep: string;
  readonly steps: StepWords;
  readonly sections: Readonly<
    Record<
      | 'inputs'
      | 'occasions'
      | 'checklist'
      | 'pack'
      | 'actions'
      | 'round'
      | 'series'
      | 'details'
      | 'history'
      | 'results'
      | 'closing',
      string
    >
  >;
  readonly enter: string;
  readonly entering: string;
  readonly notesField: string;
  readonly counted: (count: number) => string;
  readonly saveNotes: (count: number) => string;
  readonly named: (words: string) => string;
  readonly namedForbidden: string;
  /** What is hidden when the notes are saved. */
  readonly hides: (what: string) => string;
  readonly needsWhy: string;
  readonly needsArea: string;
  readonly tooManyInGroup: string;
  readonly notYet: string;
  readonly feedbackBefore: string;
  readonly votesStay: string;
  readonly walkPhone: string;
  readonly forAll: string;
  readonly noInputs: string;
  readonly filterOpen: string;
  readonly chosen: (count: number) => string;
  /** Of those that are chosen, how many somebody else has answered in the meantime. */
  readonly answeredMeanwhile: (count: number) => string;
  readonly chooseAll: string;
  readonly answer: string;
  readonly raise: string;
  readonly raiseParty: (party: string, count: number) => string;
  readonly raised: (count: number) => string;
  readonly refer: string;
  readonly askAbout: (title: string) => string;
  readonly inspect: string;
  readonly returnList: string;
  readonly hold: string;
  readonly move: string;
  readonly callOff: string;
  readonly calledOff: string;
  readonly correctHeads: string;
  readonly edit: string;
  readonly editOf: (what: string) => string;
  readonly undoLatest: (step: string) => string;
  readonly cannotUndo: string;
  readonly correctDetails: string;
  readonly unknownOrganisers: (names: string) => string;
  readonly won: string;
  readonly votes: (count: number) => string;
  readonly addOccasion: string;
  readonly checkDone: string;
  readonly checkExplain: string;
  readonly agenda: string;
  readonly sheet: string;
  readonly slides: string;
  readonly docx: string;
  readonly html: string;
  readonly print: string;
  readonly calendar: string;
  readonly lix: (lix: number, level: string) => string;
  readonly lixLevels: Readonly<Record<'very_easy' | 'easy' | 'medium' | 'hard' | 'very_hard', string>>;
  readonly hard: string;
  readonly noActions: string;
  readonly planAction: string;
  readonly closeAnyway: string;
  /** What waits, in a line of the start page. */
  readonly waiting: (waiting: DialogueWaiting) => string;
  /** Twice a year the youth council meets the politicians. */
  readonly planCouncil: string;
  readonly periods: Readonly<Record<'T1' | 'T2' | 'annual', string>>;
  readonly emptyYear: string;
  readonly emptyPeriod: string;
  /** Of a line of the year plan. */
  readonly planStates: Readonly<Record<'done' | 'late' | 'coming', string>>;
  readonly promise: string;
  readonly found: string;
  readonly fixed: string;
  readonly notFixed: string;
  readonly unseen: string;
  readonly vote: (idea: string) => string;
  readonly winners: string;
  readonly winText: string;
  readonly loseText: string;
  readonly refused: (count: number) => string;
  readonly programme: string;
}

const sv: DialoguePanelWords = {
  title: 'Dialoger',
  menu: 'Dialoger och vandringar',
  intro: 'Allt som boende sagt ska få ett besked. Välj en dialog, eller planera en ny.',
  reading: 'Läser dialogerna …',
  plan: 'Planera eller registrera dialog',
  planned: (number) => `${number} är sparad`,
  back: 'Alla dialoger',
  year: 'Årsplan',
  list: 'Övriga',
  none: {
    title: 'Ingen dialog än',
    text: 'Planera den första. Har den redan varit? Skriv in dagen då den var; du kan skriva in det som sades direkt efteråt.',
  },
  groups: {
    late: 'Lovad återkoppling är försenad',
    held: 'Ska återkopplas',
    planned: 'Planerade',
    told: 'Återkopplade, ska avslutas',
    ended: 'Avslutade',
  },
  youth: {
    title: 'Barn och unga',
    intro: 'Det barn och unga har sagt har en egen kö. De får besked snabbare, med ord som de använder.',
    queue: 'Väntar på besked',
    empty:
      'Inget väntar. Här visas klasser, paneler, vandringar och råd där något är sagt men inte besvarat.',
    answered: (answered, inputs) => `${answered} av ${inputs} inlägg från barn och unga har tagits om hand.`,
    routine: 'Så gör vi',
    steps: [
      'Skriv aldrig namn, nummer eller något annat som barnet kan kännas igen på. Arket stoppar namn som det känner igen, men inte alla: läs igenom själv.',
      'Säg samma dag vad de kan påverka, och vilken dag de får svar. Fyra veckor föreslås.',
      'Svara på varje inlägg med korta meningar. Ett nej får alltid ett skäl.',
      'Kom tillbaka dit de är: klassrummet, gården, planen.',
      'Ta med listan till ungdomsrådet, som möter politikerna två gånger om året.',
    ],
    council: 'Ungdomsrådet',
    councilDone: 'Ungdomsrådet har båda årets träffar med politikerna inlagda.',
    councilTitle: 'Ungdomsrådet möter nämndens politiker',
  },
  missingCouncil: {
    spring: 'Ungdomsrådet har ingen träff med politikerna i vår.',
    autumn: 'Ungdomsrådet har ingen träff med politikerna i höst.',
  },
  inputsOf: (inputs, untouched) =>
    inputs === 0
      ? 'Inga inlägg'
      : untouched === 0
        ? `${inputs} inlägg`
        : `${inputs} inlägg, ${untouched} utan besked`,
  promisedBy: (day) => `Återkoppling senast ${day}`,
  notPromised: 'Ingen dag för återkoppling är lovad',
  lateBy: (days) => (days === 1 ? 'en dag för sent' : `${days} dagar för sent`),
  next: (day) => `Nästa tillfälle ${day}`,
  fields: {
    name: 'Vad handlar den om?',
    form: 'Form',
    day: 'Dag',
    time: 'Tid',
    venue: 'Lokal eller mötesplats',
    due: 'Återkoppling lovad till',
    areas: 'Områden',
    audience: 'Målgrupp',
    influence: 'Vad kan deltagarna påverka?',
    purpose: 'Syfte',
    organisers: 'Arrangörer',
    lead: 'Ansvarig',
    facilitator: 'Samtalsledare',
    neutral: 'Samtalsledaren är neutral',
    access: 'Tillgänglighet',
    languages: 'Språk',
    interpreters: 'Tolkar',
    series: 'Serie',
    measure: 'Insats i utvecklingsprogrammet',
    budget: 'Budget',
    minutes: 'Länk till minnesanteckningar',
    place: 'Plats',
    theme: 'Tema',
    defect: 'Slag av brist',
    party: 'Ansvarar för platsen',
    group: 'Grupp, bord eller klass',
    outcome: 'Besked',
    text: 'Svar till deltagarna',
    reason: 'Varför?',
    heads: 'Antal deltagare',
    held: 'Vilken dag var det?',
    note: 'Anteckning',
    said: 'Vad som sades',
    question: 'Fråga',
    what: 'Vad ska göras?',
    effect: 'Önskad effekt',
    indicator: 'Hur märks effekten?',
    problem: 'Vad är problemet?',
    amount: 'Kronor att fördela',
    rules: 'Regler',
    cost: 'Kostnad i kronor',
    ballots: 'Antal som röstade',
    how: 'Hur fick de veta?',
    link: 'Länk',
  },
  hints: {
    due: 'Den dag då deltagarna ska ha fått veta vad det blev av.',
    notes:
      'En anteckning på varje rad. Klistra gärna in en hel lista; streck och siffror först på raden tas bort.',
    list: 'Skilj med semikolon.',
    heads: 'Skriv antal, aldrig namn. Lämna tomt det ni inte räknade.',
    youngNames: 'Skriv inga namn. Här talar barn och unga.',
    influence: 'Säg det till deltagarna redan i inbjudan.',
    strikeDialogue:
      'Den räknas inte längre någonstans, men finns kvar i händelserna. Samordnare och chefer kan göra det. Går att ångra.',
    smallest: 'Små antal visas här, men inte i det som lämnas ut.',
    series: 'Vandringar med samma namn jämförs med varandra, som ”Walk 127”.',
    strike: 'Det räknas inte längre, men finns kvar i händelserna. Går att ångra.',
  },
  optional: 'frivilligt',
  more: 'Fler uppgifter',
  choose: 'Välj …',
  noneChosen: 'Inget valt',
  save: 'Spara',
  cancel: 'Stäng',
  undone: 'Steget är ångrat',
  done: 'Sparat',
  needs: (label) => `Fyll i ”${label}”.`,
  endsWith: 'Så avslutas den',
  clash: (count) =>
    count === 1 ? 'En annan dialog frågar samma boende' : `${count} andra dialoger frågar samma boende`,
  clashes: (count) =>
    count === 1
      ? 'Ett tillfälle ligger nära en annan dialog med samma boende.'
      : `${count} tillfällen ligger nära en annan dialog med samma boende.`,
  clashLine: (title, day, days, areas) =>
    `${title} (${areas}), ${day}: ${days === 0 ? 'samma dag' : days === 1 ? 'en dag ifrån' : `${days} dagar ifrån`}.`,
  join: (title) => `Håll den tillsammans med ”${title}”`,
  before: 'Det här har boende här sagt förut',
  beforeLine: (title, day, inputs, did, didNot, unanswered) =>
    `${title}, ${day}: ${inputs} inlägg. Ja eller delvis ${did}, nej ${didNot}, utan besked ${unanswered}.`,
  notTold: 'De har inte fått någon återkoppling.',
  nextStep: 'Nästa steg',
  steps: dialogueSteps.sv,
  sections: {
    inputs: 'Vad som sades',
    occasions: 'Tillfällen',
    checklist: 'Checklista',
    pack: 'Återkoppling',
    actions: 'Åtgärder',
    round: 'Medborgarbudget',
    series: 'Serien',
    details: 'Uppgifter',
    history: 'Vad som hänt',
    results: 'Svar på frågor',
    closing: 'Avsluta',
  },
  enter: 'Skriv in inlägg',
  entering: 'Skriv in det som sades',
  notesField: 'Anteckningar, en på varje rad',
  counted: (count) => (count === 1 ? 'En anteckning' : `${count} anteckningar`),
  saveNotes: (count) => (count === 1 ? 'Spara en anteckning' : `Spara ${count} anteckningar`),
  named: (words) => `Här kan någon kännas igen: ${words}.`,
  namedForbidden: 'Ta bort namn och nummer på barn och unga. Ändra raden och spara igen.',
  hides: (what) => `Döljs när du sparar: ${what}`,
  needsWhy: 'Skriv varför. Den som sade det ska få veta skälet.',
  needsArea: 'Kryssa för minst ett område.',
  tooManyInGroup: 'En grupp är större än alla. Räkna om.',
  notYet: 'Dagen har inte varit än. Välj i dag eller en tidigare dag.',
  feedbackBefore: 'Välj en dag efter dialogen.',
  votesStay: 'Röster som boende har lagt ångras inte.',
  walkPhone: 'Gör en länk för anteckningar i telefonen',
  forAll: 'Gäller alla rader',
  noInputs: 'Inget är inskrivet än. Skriv eller klistra in det som sades, en anteckning på varje rad.',
  filterOpen: 'Utan besked',
  chosen: (count) => (count === 1 ? 'Ett valt' : `${count} valda`),
  answeredMeanwhile: (count) =>
    count === 1
      ? 'Ett av de valda har fått besked under tiden och är inte med längre.'
      : `${count} av de valda har fått besked under tiden och är inte med längre.`,
  chooseAll: 'Välj alla',
  answer: 'Ge besked',
  raise: 'Gör till ärenden',
  raiseParty: (party, count) =>
    count === 1 ? `Fråga ${party} om en brist` : `Fråga ${party} om ${count} brister`,
  raised: (count) => (count === 1 ? 'Ett ärende skapades' : `${count} ärenden skapades`),
  refer: 'Skicka på remiss till',
  askAbout: (title) => `Vid ”${title}” såg vi det här. När blir det åtgärdat?`,
  inspect: 'Vid återvandringen',
  returnList: 'Återvandringens lista',
  hold: 'Den är genomförd',
  move: 'Flytta',
  callOff: 'Ställ in',
  calledOff: 'Inställd',
  correctHeads: 'Rätta antalen',
  edit: 'Ändra',
  editOf: (what) => `Ändra ${what}`,
  undoLatest: (step) => `Ångra det senaste: ${step}`,
  cannotUndo: 'Det första steget ångras inte. Är dialogen inlagd av misstag: makulera den under Uppgifter.',
  correctDetails: 'Ändra uppgifter',
  unknownOrganisers: (names) =>
    `${names} finns inte i flikarna Organisationer och Civilsamhälle. Välj ur listan, eller lägg till här.`,
  won: 'vann',
  votes: (count) => (count === 1 ? 'en röst' : `${count} röster`),
  addOccasion: 'Lägg till tillfälle',
  checkDone: 'Klart',
  checkExplain: 'Gjordes inte',
  agenda: 'Dagordning',
  sheet: 'Resultatblad',
  slides: 'Hämta som bildspel',
  docx: 'Hämta som dokument',
  html: 'Hämta som sida',
  print: 'Skriv ut',
  calendar: 'Hämta till kalendern',
  lix: (lix, level) => `Läsbarhet: LIX ${lix}, ${level}.`,
  lixLevels: {
    very_easy: 'mycket lätt',
    easy: 'lätt',
    medium: 'medelsvårt',
    hard: 'svårt',
    very_hard: 'mycket svårt',
  },
  hard: 'De här svaren är svåra att läsa',
  noActions: 'Ingen åtgärd är planerad.',
  planAction: 'Planera åtgärd',
  closeAnyway: 'Skriv varför den avslutas ändå',
  waiting: ({ what, inputs }) => {
    switch (what) {
      case 'hold':
        return 'Dagen har varit. Hur många kom?';
      case 'add_inputs':
        return 'Det som sades är inte inskrivet';
      case 'answer':
        return inputs === 1 ? 'Ett inlägg väntar på besked' : `${inputs} inlägg väntar på besked`;
      case 'tell':
        return 'Deltagarna ska få veta vad det blev av';
      case 'close':
        return 'Deltagarna har fått veta, kan avslutas';
    }
  },
  planCouncil: 'Planera ungdomsrådets möte med politikerna',
  periods: {
    T1: 'Januari–april, med i tertialrapport 1',
    T2: 'Maj–augusti, med i tertialrapport 2',
    annual: 'September–december, med i årsrapporten',
  },
  emptyYear: 'Inget är planerat det här året.',
  emptyPeriod: 'Inget är planerat.',
  planStates: { done: '✓\u00a0Klart', late: '▲\u00a0Dagen har gått', coming: '' },
  promise: 'Lovad återkoppling',
  found: 'Funna',
  fixed: 'Åtgärdade',
  notFixed: 'Inte åtgärdade',
  unseen: 'Inte sedda igen',
  vote: (idea) => `Röster på ${idea}`,
  winners: 'Vinnare',
  winText: 'Till vinnarna: vad händer nu?',
  loseText: 'Till de andra: varför inte?',
  refused: (count) => (count === 1 ? 'Ett steg gick inte' : `${count} steg gick inte`),
  programme: 'Utvecklingsprogrammet',
};

const en: DialoguePanelWords = {
  title: 'Dialogues',
  menu: 'Dialogues and walks',
  intro: 'Everything that residents have said is to get an outcome. Choose a dialogue, or plan a new one.',
  reading: 'Reading the dialogues …',
  plan: 'Plan or register a dialogue',
  planned: (number) => `${number} is saved`,
  back: 'All dialogues',
  year: 'Year plan',
  list: 'Others',
  none: {
    title: 'No dialogue yet',
    text: 'Plan the first one. Has it been held? Enter the day on which it was; you can write down what was said right afterwards.',
  },
  groups: {
    late: 'Promised feedback is late',
    held: 'Feedback due',
    planned: 'Planned',
    told: 'Feedback given, to be closed',
    ended: 'Closed',
  },
  youth: {
    title: 'Children and young people',
    intro:
      'What children and young people have said has a queue of its own. They are answered sooner, in words that they use.',
    queue: 'Waiting for an outcome',
    empty:
      'Nothing waits. Classes, panels, walks and councils where something was said and not answered are shown here.',
    answered: (answered, inputs) =>
      `${answered} of ${inputs} inputs from children and young people have been taken care of.`,
    routine: 'How we do it',
    steps: [
      'Never write names, numbers or anything else by which a child may be known. The sheet stops names that it knows, but not all of them: read through yourself.',
      'Say the same day what they can influence, and which day they will be answered. Four weeks are suggested.',
      'Answer every input in short sentences. A no always has its reason.',
      'Come back to where they are: the classroom, the yard, the pitch.',
      'Take the list to the youth council, which meets the politicians twice a year.',
    ],
    council: 'The youth council',
    councilDone: 'Both meetings of the youth council and the politicians this year are entered.',
    councilTitle: 'The youth council meets the politicians',
  },
  missingCouncil: {
    spring: 'The youth council has no meeting with the politicians this spring.',
    autumn: 'The youth council has no meeting with the politicians this autumn.',
  },
  inputsOf: (inputs, untouched) =>
    inputs === 0
      ? 'No inputs'
      : [
          inputs === 1 ? '1 input' : `${inputs} inputs`,
          ...(untouched === 0 ? [] : [`${untouched} without outcome`]),
        ].join(', '),
  promisedBy: (day) => `Feedback by ${day}`,
  notPromised: 'No day for feedback is promised',
  lateBy: (days) => (days === 1 ? 'one day late' : `${days} days late`),
  next: (day) => `Next occasion ${day}`,
  fields: {
    name: 'What is it about?',
    form: 'Form',
    day: 'Day',
    time: 'Time',
    venue: 'Venue or meeting point',
    due: 'Feedback promised by',
    areas: 'Areas',
    audience: 'Audience',
    influence: 'What can participants influence?',
    purpose: 'Purpose',
    organisers: 'Organisers',
    lead: 'Responsible',
    facilitator: 'Facilitator',
    neutral: 'The facilitator is neutral',
    access: 'Access',
    languages: 'Languages',
    interpreters: 'Interpreters',
    series: 'Series',
    measure: 'Measure in the development programme',
    budget: 'Budget',
    minutes: 'Link to the minutes',
    place: 'Place',
    theme: 'Theme',
    defect: 'Type of defect',
    party: 'Responsible for the spot',
    group: 'Group, table or class',
    outcome: 'Outcome',
    text: 'Answer to the participants',
    reason: 'Why?',
    heads: 'Number of participants',
    held: 'On which day was it?',
    note: 'Note',
    said: 'What was said',
    question: 'Question',
    what: 'What is to be done?',
    effect: 'Desired effect',
    indicator: 'How will the effect be seen?',
    problem: 'What is the problem?',
    amount: 'Kronor to give out',
    rules: 'Rules',
    cost: 'Cost in kronor',
    ballots: 'Number of voters',
    how: 'How were they told?',
    link: 'Link',
  },
  hints: {
    due: 'The day by which participants are to know what came of it.',
    notes:
      'One note a line. Paste a whole list if you like; dashes and numbers at the start of a line are taken away.',
    list: 'Separate with semicolons.',
    heads: 'Enter counts, never names. Leave out what you did not count.',
    youngNames: 'Write no names. Children and young people speak here.',
    influence: 'Tell the participants in the invitation already.',
    strikeDialogue:
      'It no longer counts anywhere, but stays among the events. For coordinators and managers. Can be undone.',
    smallest: 'Small counts are shown here, but not in what is handed out.',
    series: 'Walks of the same name are compared with each other, such as “Walk 127”.',
    strike: 'It no longer counts, but stays among the events. Can be undone.',
  },
  optional: 'optional',
  more: 'More details',
  choose: 'Choose …',
  noneChosen: 'Nothing chosen',
  save: 'Save',
  cancel: 'Close',
  undone: 'The step is undone',
  done: 'Saved',
  needs: (label) => `Fill in “${label}”.`,
  endsWith: 'How it ends',
  clash: (count) =>
    count === 1
      ? 'Another dialogue asks the same residents'
      : `${count} other dialogues ask the same residents`,
  clashes: (count) =>
    count === 1
      ? 'One occasion is close to another dialogue with the same residents.'
      : `${count} occasions are close to another dialogue with the same residents.`,
  clashLine: (title, day, days, areas) =>
    `${title} (${areas}), ${day}: ${days === 0 ? 'the same day' : days === 1 ? 'one day apart' : `${days} days apart`}.`,
  join: (title) => `Hold it together with “${title}”`,
  before: 'What residents here have said before',
  beforeLine: (title, day, inputs, did, didNot, unanswered) =>
    `${title}, ${day}: ${inputs} inputs. Yes or partly ${did}, no ${didNot}, without outcome ${unanswered}.`,
  notTold: 'They have been given no feedback.',
  nextStep: 'Next step',
  steps: dialogueSteps.en,
  sections: {
    inputs: 'What was said',
    occasions: 'Occasions',
    checklist: 'Checklist',
    pack: 'Feedback',
    actions: 'Actions',
    round: 'Participatory budget',
    series: 'The series',
    details: 'Details',
    history: 'What has happened',
    results: 'Answers to questions',
    closing: 'Close',
  },
  enter: 'Enter inputs',
  entering: 'Write down what was said',
  notesField: 'Notes, one a line',
  counted: (count) => (count === 1 ? 'One note' : `${count} notes`),
  saveNotes: (count) => (count === 1 ? 'Save one note' : `Save ${count} notes`),
  named: (words) => `Somebody may be recognised here: ${words}.`,
  namedForbidden: 'Take out names and numbers of children and young people. Change the line and save again.',
  hides: (what) => `Hidden when you save: ${what}`,
  needsWhy: 'Write why. Whoever said it is to learn the reason.',
  needsArea: 'Tick at least one area.',
  tooManyInGroup: 'A group is larger than all. Count again.',
  notYet: 'The day is still to come. Choose today or an earlier day.',
  feedbackBefore: 'Choose a day after the dialogue.',
  votesStay: 'Votes that residents have cast are not undone.',
  walkPhone: 'Make a link for notes on a phone',
  forAll: 'For all lines',
  noInputs: 'Nothing is written down yet. Write or paste what was said, one note a line.',
  filterOpen: 'Without outcome',
  chosen: (count) => (count === 1 ? 'One chosen' : `${count} chosen`),
  answeredMeanwhile: (count) =>
    count === 1
      ? 'One of those chosen has been answered in the meantime and is not among them any more.'
      : `${count} of those chosen have been answered in the meantime and are not among them any more.`,
  chooseAll: 'Choose all',
  answer: 'Give an outcome',
  raise: 'Make matters',
  raiseParty: (party, count) =>
    count === 1 ? `Ask ${party} about one defect` : `Ask ${party} about ${count} defects`,
  raised: (count) => (count === 1 ? 'One matter was made' : `${count} matters were made`),
  refer: 'Refer to',
  askAbout: (title) => `At “${title}” we saw this. When will it be mended?`,
  inspect: 'On the return walk',
  returnList: 'List of the return walk',
  hold: 'It has been held',
  move: 'Move',
  callOff: 'Call off',
  calledOff: 'Called off',
  correctHeads: 'Correct the counts',
  edit: 'Change',
  editOf: (what) => `Change ${what}`,
  undoLatest: (step) => `Undo the latest: ${step}`,
  cannotUndo:
    'The first step is not undone. If the dialogue was entered by mistake, strike it out under Details.',
  correctDetails: 'Change details',
  unknownOrganisers: (names) =>
    `${names} is not in the tabs Organisations and Civil society. Choose from the list, or add it here.`,
  won: 'won',
  votes: (count) => (count === 1 ? 'one vote' : `${count} votes`),
  addOccasion: 'Add an occasion',
  checkDone: 'Done',
  checkExplain: 'Not done',
  agenda: 'Agenda',
  sheet: 'Result sheet',
  slides: 'Get as slides',
  docx: 'Get as a document',
  html: 'Get as a page',
  print: 'Print',
  calendar: 'Get for the calendar',
  lix: (lix, level) => `Readability: LIX ${lix}, ${level}.`,
  lixLevels: { very_easy: 'very easy', easy: 'easy', medium: 'medium', hard: 'hard', very_hard: 'very hard' },
  hard: 'These answers are hard to read',
  noActions: 'No action is planned.',
  planAction: 'Plan an action',
  closeAnyway: 'Write why it is closed anyway',
  waiting: ({ what, inputs }) => {
    switch (what) {
      case 'hold':
        return 'The day has been. How many came?';
      case 'add_inputs':
        return 'What was said is not written down';
      case 'answer':
        return inputs === 1 ? 'One input waits for an outcome' : `${inputs} inputs wait for an outcome`;
      case 'tell':
        return 'The participants are to know what came of it';
      case 'close':
        return 'The participants know, can be closed';
    }
  },
  planCouncil: 'Plan the youth council’s meeting with the politicians',
  periods: {
    T1: 'January–April, in the first tertial report',
    T2: 'May–August, in the second tertial report',
    annual: 'September–December, in the annual report',
  },
  emptyYear: 'Nothing is planned this year.',
  emptyPeriod: 'Nothing is planned.',
  planStates: { done: '✓\u00a0Done', late: '▲\u00a0The day has passed', coming: '' },
  promise: 'Promised feedback',
  found: 'Found',
  fixed: 'Fixed',
  notFixed: 'Not fixed',
  unseen: 'Not seen again',
  vote: (idea) => `Votes for ${idea}`,
  winners: 'Winners',
  winText: 'To the winners: what happens now?',
  loseText: 'To the others: why not?',
  refused: (count) => (count === 1 ? 'One step failed' : `${count} steps failed`),
  programme: 'Development programme',
};

export const dialoguePanelWords: Twin<DialoguePanelWords> = { sv, en };
