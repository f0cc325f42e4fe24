import type { ActionView } from '../actions/list.ts';
import type { Twin } from './language.ts';

/** The words of the panel of actions: the list, the forms, good examples and the development programme. */
export interface ActionPanelWords {
  readonly menu: string;
  readonly title: string;
  readonly intro: string;
  readonly reading: string;
  readonly pages: Readonly<Record<'list' | 'examples' | 'plan' | 'programme', string>>;
  readonly back: string;
  readonly cancel: string;
  readonly save: string;
  readonly plan: string;
  readonly none: { readonly title: string; readonly text: string };
  readonly noneInView: string;
  readonly views: Readonly<Record<ActionView, string>>;
  readonly view: string;
  readonly everybody: string;
  readonly everywhere: string;
  readonly everyMeasure: string;
  readonly responsible: string;
  readonly measure: string;
  readonly search: string;
  readonly shown: (count: number, of: number) => string;
  readonly fields: Readonly<
    Record<
      | 'subject'
      | 'what'
      | 'owner'
      | 'due'
      | 'organisation'
      | 'partners'
      | 'together'
      | 'effect'
      | 'baseline'
      | 'indicator'
      | 'source'
      | 'problem'
      | 'measure'
      | 'funding'
      | 'horizon'
      | 'area'
      | 'evidence'
      | 'doneText'
      | 'done'
      | 'reason'
      | 'newDue'
      | 'result'
      | 'finding'
      | 'checked'
      | 'example',
      string
    >
  >;
  readonly hints: Readonly<
    Record<
      'subject' | 'effect' | 'baseline' | 'indicator' | 'evidence' | 'list' | 'newDue' | 'example',
      string
    >
  >;
  readonly more: string;
  readonly notSaid: string;
  readonly needs: (what: string) => string;
  readonly notInList: (name: string) => string;
  readonly steps: Readonly<Record<'finish' | 'move' | 'correct' | 'cancel' | 'check', string>>;
  readonly receipts: Readonly<
    Record<'plan' | 'finish' | 'move' | 'correct' | 'cancel' | 'check' | 'undone', string>
  >;
  readonly dueBy: (day: string) => string;
  readonly lateSince: (day: string) => string;
  readonly firstDay: (day: string) => string;
  readonly doneOn: (day: string) => string;
  readonly checkBy: (day: string) => string;
  readonly checkLate: (day: string) => string;
  readonly checkedOn: (day: string, result: string) => string;
  readonly cancelledOn: (day: string) => string;
  readonly evidence: string;
  readonly isExample: string;
  readonly hangsOn: (title: string, number: string) => string;
  readonly programme: {
    readonly title: string;
    readonly intro: string;
    readonly none: string;
    readonly counts: (dialogues: number, matters: number, actions: number, done: number) => string;
    readonly nothing: string;
    readonly dialogues: string;
    readonly matters: string;
    readonly actions: string;
    readonly areas: string;
    readonly partners: string;
    readonly indicator: string;
    readonly time: string;
    readonly planFor: string;
    readonly themeAsWhole: string;
  };
}

const sv: ActionPanelWords = {
  menu: 'Åtgärder',
  title: 'Åtgärder',
  intro: 'Allt som ska göras, av vem och till när – från ärenden, dialoger, beslut och planer.',
  reading: 'Läser arket …',
  pages: {
    list: 'Åtgärder',
    examples: 'Goda exempel',
    plan: 'Plan mot brott',
    programme: 'Utvecklingsprogram',
  },
  back: 'Tillbaka',
  cancel: 'Avbryt',
  save: 'Spara',
  plan: 'Planera åtgärd',
  none: {
    title: 'Ingen åtgärd än',
    text: 'Här står allt som ska göras. Den första kommer när du planerar en åtgärd, här, i ett ärende eller i en dialog.',
  },
  noneInView: 'Ingen åtgärd passar urvalet.',
  views: {
    open: 'Öppna',
    late: 'Försenade',
    soon: 'Klara inom 30 dagar',
    check: 'Effekten ska följas upp',
    done: 'Klara',
    cancelled: 'Inställda',
    all: 'Alla',
  },
  view: 'Visa',
  everybody: 'Alla ansvariga',
  everywhere: 'Alla områden',
  everyMeasure: 'Alla insatser',
  responsible: 'Ansvarig',
  measure: 'Insats',
  search: 'Sök',
  shown: (count, of) => `${count} av ${of}`,
  fields: {
    subject: 'Hör till',
    what: 'Vad ska göras?',
    owner: 'Vem ansvarar?',
    due: 'Klart senast',
    organisation: 'Utförs av',
    partners: 'Delansvariga',
    together: 'Föreningar och nätverk som är med',
    effect: 'Önskad effekt',
    baseline: 'Hur är det nu?',
    indicator: 'Mäts med',
    source: 'Var siffran kommer ifrån',
    problem: 'Problem',
    measure: 'Insats i utvecklingsprogrammet',
    funding: 'Betalas av',
    horizon: 'Sikt',
    area: 'Område',
    evidence: 'Länk till underlag',
    doneText: 'Vad gjordes?',
    done: 'Klart den',
    reason: 'Varför?',
    newDue: 'Ny dag',
    result: 'Vad blev effekten?',
    finding: 'Vad syns?',
    checked: 'Följdes upp den',
    example: 'Gott exempel, värt att visa för andra stadsdelar',
  },
  hints: {
    subject: 'Numret på ett ärende eller en dialog. Skriv för att få förslag.',
    effect: 'Vad ska vara annorlunda efteråt?',
    baseline: 'Det som effekten jämförs med.',
    indicator: 'Vad ni räknar för att se effekten.',
    evidence: 'Bild eller protokoll. Utan underlag räknas åtgärden som klar på någons ord.',
    list: 'Skilj flera åt med semikolon.',
    newDue: 'Den första dagen står kvar.',
    example: 'Texten visas för andra. Skriv inga namn.',
  },
  more: 'Effekt, mått och pengar',
  notSaid: 'Inte sagt',
  needs: (what) => `Fyll i: ${what}`,
  notInList: (name) => `${name} finns inte i fliken Organisationer. Välj ur listan.`,
  steps: {
    finish: 'Klar',
    move: 'Flytta',
    correct: 'Ändra',
    cancel: 'Ställ in',
    check: 'Följ upp effekten',
  },
  receipts: {
    plan: 'Åtgärden är planerad.',
    finish: 'Åtgärden är klar. Effekten följs upp efter 90 dagar.',
    move: 'Åtgärden är flyttad. Den första dagen står kvar.',
    correct: 'Åtgärden är ändrad.',
    cancel: 'Åtgärden är inställd.',
    check: 'Effekten är uppföljd.',
    undone: 'Steget är ångrat.',
  },
  dueBy: (day) => `Klar senast ${day}`,
  lateSince: (day) => `Skulle ha varit klar ${day}`,
  firstDay: (day) => `första dagen var ${day}`,
  doneOn: (day) => `Klar ${day}`,
  checkBy: (day) => `effekten följs upp ${day}`,
  checkLate: (day) => `effekten skulle ha följts upp ${day}`,
  checkedOn: (day, result) => `${result}, uppföljt ${day}`,
  cancelledOn: (day) => `Inställd ${day}`,
  evidence: 'Underlag',
  isExample: 'Gott exempel',
  hangsOn: (title, number) => `${title} (${number})`,
  programme: {
    title: 'Utvecklingsprogrammet',
    intro:
      'Vad det blev av varje insats: dialoger, ärenden och åtgärder som hör dit. Insatserna står i fliken Utvecklingsprogram.',
    none: 'Ingen insats är inskriven än. Skriv in dem i fliken Utvecklingsprogram, en på varje rad.',
    counts: (dialogues, matters, actions, done) =>
      `Dialoger: ${dialogues}. Ärenden: ${matters}. Åtgärder: ${actions}, varav ${done} klara.`,
    nothing: 'Inget hör hit än.',
    dialogues: 'Dialoger',
    matters: 'Ärenden',
    actions: 'Åtgärder',
    areas: 'Områden',
    partners: 'Parter',
    indicator: 'Indikator',
    time: 'Tid',
    planFor: 'Planera åtgärd för insatsen',
    themeAsWhole: 'Temat som helhet',
  },
};

const en: ActionPanelWords = {
  menu: 'Actions',
  title: 'Actions',
  intro: 'All that is to be done, by whom and by when – from matters, dialogues, decisions and plans.',
  reading: 'Reading the sheet …',
  pages: {
    list: 'Actions',
    examples: 'Good examples',
    plan: 'Plan against crime',
    programme: 'Development programme',
  },
  back: 'Back',
  cancel: 'Cancel',
  save: 'Save',
  plan: 'Plan an action',
  none: {
    title: 'No action yet',
    text: 'All that is to be done stands here. The first one comes when you plan an action, here, in a matter or in a dialogue.',
  },
  noneInView: 'No action fits the selection.',
  views: {
    open: 'Open',
    late: 'Late',
    soon: 'Due within 30 days',
    check: 'Effect to be checked',
    done: 'Done',
    cancelled: 'Cancelled',
    all: 'All',
  },
  view: 'Show',
  everybody: 'Everybody responsible',
  everywhere: 'All areas',
  everyMeasure: 'All measures',
  responsible: 'Responsible',
  measure: 'Measure',
  search: 'Search',
  shown: (count, of) => `${count} of ${of}`,
  fields: {
    subject: 'Belongs to',
    what: 'What is to be done?',
    owner: 'Who is responsible?',
    due: 'Done by',
    organisation: 'Carried out by',
    partners: 'Jointly responsible',
    together: 'Associations and networks taking part',
    effect: 'Desired effect',
    baseline: 'What is it like now?',
    indicator: 'Measured by',
    source: 'Where the figure comes from',
    problem: 'Problem',
    measure: 'Measure in the development programme',
    funding: 'Paid by',
    horizon: 'Horizon',
    area: 'Area',
    evidence: 'Link to evidence',
    doneText: 'What was done?',
    done: 'Done on',
    reason: 'Why?',
    newDue: 'New day',
    result: 'What was the effect?',
    finding: 'What can be seen?',
    checked: 'Checked on',
    example: 'A good example, worth showing to other districts',
  },
  hints: {
    subject: 'The number of a matter or a dialogue. Type to get suggestions.',
    effect: 'What should be different afterwards?',
    baseline: 'What the effect is compared with.',
    indicator: 'What you count to see the effect.',
    evidence: 'A picture or minutes. Without evidence the action counts as done on somebody’s word.',
    list: 'Separate several with semicolons.',
    newDue: 'The first day stays.',
    example: 'The text is shown to others. Write no names.',
  },
  more: 'Effect, measure and money',
  notSaid: 'Not said',
  needs: (what) => `Fill in: ${what}`,
  notInList: (name) => `${name} is not in the tab Organisations. Choose from the list.`,
  steps: {
    finish: 'Done',
    move: 'Move',
    correct: 'Change',
    cancel: 'Cancel the action',
    check: 'Check the effect',
  },
  receipts: {
    plan: 'The action is planned.',
    finish: 'The action is done. Its effect is checked after 90 days.',
    move: 'The action is moved. The first day stays.',
    correct: 'The action is changed.',
    cancel: 'The action is cancelled.',
    check: 'The effect is checked.',
    undone: 'The step is undone.',
  },
  dueBy: (day) => `Done by ${day}`,
  lateSince: (day) => `Should have been done by ${day}`,
  firstDay: (day) => `the first day was ${day}`,
  doneOn: (day) => `Done ${day}`,
  checkBy: (day) => `its effect is checked ${day}`,
  checkLate: (day) => `its effect should have been checked ${day}`,
  checkedOn: (day, result) => `${result}, checked ${day}`,
  cancelledOn: (day) => `Cancelled ${day}`,
  evidence: 'Evidence',
  isExample: 'Good example',
  hangsOn: (title, number) => `${title} (${number})`,
  programme: {
    title: 'Development programme',
    intro:
      'What came of each measure: the dialogues, matters and actions that belong to it. The measures stand in the tab Development programme.',
    none: 'No measure is entered yet. Enter them in the tab Development programme, one a row.',
    counts: (dialogues, matters, actions, done) =>
      `Dialogues: ${dialogues}. Matters: ${matters}. Actions: ${actions}, ${done} of them done.`,
    nothing: 'Nothing belongs here yet.',
    dialogues: 'Dialogues',
    matters: 'Matters',
    actions: 'Actions',
    areas: 'Areas',
    partners: 'Partners',
    indicator: 'Indicator',
    time: 'Time',
    planFor: 'Plan an action for the measure',
    themeAsWhole: 'The theme as a whole',
  },
};

export const actionPanelWords: Twin<ActionPanelWords> = { sv, en };
