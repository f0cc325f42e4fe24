import type { Twin } from './language.ts';

/** The words of the local plan against crime. */
interface CrimePlanWords {
  readonly title: (district: string) => string;
  readonly under: (day: string) => string;
  readonly intro: string;
  readonly none: { readonly title: string; readonly text: string };
  readonly group: string;
  readonly groups: Readonly<Record<'problem' | 'area', string>>;
  readonly noArea: string;
  readonly noProblem: string;
  readonly figures: string;
  readonly summary: (problems: number, actions: number) => string;
  readonly standing: string;
  readonly count: string;
  readonly states: Readonly<Record<'planned' | 'late' | 'done' | 'withEvidence' | 'toCheck', string>>;
  readonly results: string;
  readonly head: Readonly<
    Record<'action' | 'problem' | 'who' | 'effect' | 'measured' | 'due' | 'followUp', string>
  >;
  readonly inAreas: (areas: string) => string;
  readonly before: (baseline: string) => string;
  readonly moved: (day: string) => string;
  readonly checkBy: (day: string) => string;
  readonly checkedOn: (day: string, effect: string) => string;
  readonly done: (day: string) => string;
  readonly doneNoEvidence: (day: string) => string;
  readonly planned: string;
  readonly late: string;
  readonly cancelled: (count: number) => string;
  readonly definition: string;
  readonly file: string;
  readonly docx: string;
  readonly html: string;
  readonly print: string;
}

export const crimePlanWords: Twin<CrimePlanWords> = {
  sv: {
    title: (district) => `Lokal brottsförebyggande plan, ${district}`,
    under: (day) => `Läget den ${day}`,
    intro: 'Varje problem med sina åtgärder, den effekt som önskas och hur det gick.',
    none: {
      title: 'Planen är tom',
      text: 'Planen består av de åtgärder som är kryssade för ”Hör till den lokala planen mot brott”. Planera den första här, eller kryssa för en åtgärd som redan finns.',
    },
    group: 'Ordna efter',
    groups: { problem: 'Problem', area: 'Område' },
    noArea: 'Hela stadsdelen',
    noProblem: 'Utan problem',
    figures: 'Planen i siffror',
    summary: (problems, actions) =>
      `Planen har ${problems} problem och ${actions === 1 ? '1 åtgärd' : `${actions} åtgärder`}.`,
    standing: 'Läge',
    count: 'Åtgärder',
    states: {
      planned: 'Planerade, dagen har inte kommit',
      late: 'Försenade',
      done: 'Klara',
      withEvidence: 'varav med underlag',
      toCheck: 'Effekten skulle ha följts upp',
    },
    results: 'Uppföljd effekt',
    head: {
      action: 'Åtgärd',
      problem: 'Problem',
      who: 'Vem',
      effect: 'Önskad effekt',
      measured: 'Mäts med',
      due: 'Klar senast',
      followUp: 'Uppföljning',
    },
    inAreas: (areas) => `Område: ${areas}`,
    before: (baseline) => `Före: ${baseline}`,
    moved: (day) => `först ${day}`,
    checkBy: (day) => `Effekten följs upp ${day}`,
    checkedOn: (day, effect) => `Uppföljd ${day}: ${effect.toLowerCase()}`,
    done: (day) => `Klar ${day}`,
    doneNoEvidence: (day) => `Klar ${day}, utan underlag`,
    planned: 'Planerad',
    late: 'Försenad',
    cancelled: (count) => `Inställda åtgärder: ${count}. De räknas inte in.`,
    definition:
      'En åtgärd är försenad när den inte är klar den dag som gäller nu; har den flyttats står den dag som sattes först bredvid, inom parentes. Effekten följs upp senast 90 dagar efter att åtgärden är klar.',
    file: 'brottsforebyggande-plan',
    docx: 'Hämta som dokument',
    html: 'Hämta som webbsida',
    print: 'Skriv ut',
  },
  en: {
    title: (district) => `Local crime-prevention plan, ${district}`,
    under: (day) => `As it stands on ${day}`,
    intro: 'Each problem with its actions, the effect that is wanted and how it went.',
    none: {
      title: 'The plan is empty',
      text: 'The plan is made of the actions that have the tick “Belongs to the local plan against crime”. Plan the first one here, or tick an action that is there already.',
    },
    group: 'Order by',
    groups: { problem: 'Problem', area: 'Area' },
    noArea: 'The whole district',
    noProblem: 'Without a problem',
    figures: 'The plan in figures',
    summary: (problems, actions) =>
      `The plan has ${problems === 1 ? '1 problem' : `${problems} problems`} and ${actions === 1 ? '1 action' : `${actions} actions`}.`,
    standing: 'Standing',
    count: 'Actions',
    states: {
      planned: 'Planned, their day has not come',
      late: 'Late',
      done: 'Done',
      withEvidence: 'of them with evidence',
      toCheck: 'Effect should have been checked',
    },
    results: 'Effect as checked',
    head: {
      action: 'Action',
      problem: 'Problem',
      who: 'Who',
      effect: 'Desired effect',
      measured: 'Measured by',
      due: 'Done by',
      followUp: 'Follow-up',
    },
    inAreas: (areas) => `Area: ${areas}`,
    before: (baseline) => `Before: ${baseline}`,
    moved: (day) => `first ${day}`,
    checkBy: (day) => `Effect checked by ${day}`,
    checkedOn: (day, effect) => `Checked ${day}: ${effect.toLowerCase()}`,
    done: (day) => `Done ${day}`,
    doneNoEvidence: (day) => `Done ${day}, without evidence`,
    planned: 'Planned',
    late: 'Late',
    cancelled: (count) => `Cancelled actions: ${count}. They are not counted.`,
    definition:
      'An action is late when it is not done on the day that holds now; where it was moved the day set first stands beside it, in brackets. The effect is checked 90 days after the action is done.',
    file: 'crime-prevention-plan',
    docx: 'Download as document',
    html: 'Download as web page',
    print: 'Print',
  },
};
