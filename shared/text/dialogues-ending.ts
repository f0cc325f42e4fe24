import type { Missing } from '../dialogues/finish.ts';
import type { AccountKind } from '../dialogues/kinds.ts';
import type { Language, Twin } from './language.ts';

/** What a dialogue has to come to before it ends, by its form, and what of it is missing. */
interface EndingWords {
  readonly title: string;
  readonly isThere: string;
  /** What is missing, as half a sentence. */
  readonly say: (missing: Missing) => string;
  readonly missing: Readonly<Record<AccountKind, string>>;
  /** The button that leads to entering it. */
  readonly enter: Readonly<Record<AccountKind, string>>;
  readonly fields: {
    readonly title: Readonly<Record<AccountKind, string>>;
    readonly day: string;
    readonly link: string;
    readonly responsible: string;
    readonly noMeeting: string;
    readonly toldOn: string;
  };
  readonly assign: string;
  readonly assignTo: (count: number) => string;
  readonly pickOne: string;
  /** After the way in which the participants were told: why there was no meeting. */
  readonly toldWithout: (how: string, reason: string) => string;
}

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const endingWords: Twin<EndingWords> = {
  sv: {
    title: 'Det här saknas',
    isThere: 'Allt som formen kräver finns.',
    say: (missing) => {
      switch (missing.what) {
        case 'told':
          return 'deltagarna har inte fått veta vad det blev av';
        case 'checklist':
          return `${plural(missing.count, 'punkt', 'punkter')} i checklistan är varken ${missing.count === 1 ? 'gjord eller förklarad' : 'gjorda eller förklarade'}`;
        case 'unanswered':
          return `${missing.count} inlägg saknar besked`;
        case 'waiting':
          return `${missing.count} inlägg väntar på ett ärende`;
        case 'occasion':
          return missing.kind === 'return_walk'
            ? 'återvandringen är inte gjord'
            : 'återkopplingsmötet är inte hållet';
        case 'unseen':
          return `${plural(missing.count, 'brist är inte sedd', 'brister är inte sedda')} igen`;
        case 'reopened':
          return `${missing.count} inlägg fick ja, men är inte ${missing.count === 1 ? 'lagat' : 'lagade'}`;
        case 'winners':
          return 'inga vinnare är utsedda';
        case 'project':
          return `${missing.count} vinnare har ingen åtgärd med ansvarig`;
        case 'responsible':
          return `${plural(missing.count, 'punkt', 'punkter')} har ingen som ansvarar`;
        case 'own_answer':
          return `${missing.count} inlägg har inget eget svar i ord`;
        case 'handed_over':
          return `${missing.count} inlägg är bara antecknade, inte ärenden eller besvarade`;
        case 'repaired':
          return `${missing.count} fel är varken lagade eller avvisade med skäl`;
        case 'results':
          return 'svaren är inte inskrivna';
        case 'account': {
          const said = endingWords.sv.missing[missing.kind];
          return said.charAt(0).toLowerCase() + said.slice(1);
        }
      }
    },
    missing: {
      board: 'Nämndens svar är inte inskrivet',
      plan: 'Det är inte inskrivet var i planen synpunkterna redovisas',
      outcome: 'Det är inte inskrivet var alla kan se resultatet',
      report: 'Det är inte inskrivet vilken rapport som lämnades, och till vem',
      measurement: 'Åtgärderna är inte jämförda med någon mätning',
      list: 'Åtgärderna står inte i någon gemensam lista',
    },
    enter: {
      board: 'Skriv in nämndens svar',
      plan: 'Skriv in var i planen',
      outcome: 'Skriv in var det visas',
      report: 'Skriv in rapporten',
      measurement: 'Skriv in mätningen',
      list: 'Skriv in listan',
    },
    fields: {
      title: {
        board: 'Vad svarade nämnden? Sammanträde och paragraf',
        plan: 'Vilken plan, och var i den?',
        outcome: 'Var kan alla se resultatet och vad som blev gjort?',
        report: 'Vilken rapport, och till vem?',
        measurement: 'Vilken mätning, och vad visade den?',
        list: 'Vilken lista, och vem håller i den?',
      },
      day: 'Vilken dag?',
      link: 'Länk',
      responsible: 'Vem ansvarar för punkten?',
      noMeeting: 'Varför inget möte?',
      toldOn: 'Vilken dag fick de veta?',
    },
    assign: 'Punkter som ingen ansvarar för',
    assignTo: (count) =>
      count === 1 ? 'Spara ansvarig för en punkt' : `Spara ansvarig för ${count} punkter`,
    pickOne: 'Kryssa för minst en punkt.',
    toldWithout: (how, reason) => `Återkoppling utan möte (${how.toLowerCase()}): ${reason}`,
  },
  en: {
    title: 'This is missing',
    isThere: 'All that the form asks for is there.',
    say: (missing) => {
      switch (missing.what) {
        case 'told':
          return 'the participants have not been told what came of it';
        case 'checklist':
          return `${plural(missing.count, 'point of the checklist is', 'points of the checklist are')} neither done nor explained`;
        case 'unanswered':
          return `${plural(missing.count, 'input has', 'inputs have')} no outcome`;
        case 'waiting':
          return `${plural(missing.count, 'input waits', 'inputs wait')} for a matter`;
        case 'occasion':
          return missing.kind === 'return_walk'
            ? 'the return walk has not been held'
            : 'the feedback meeting has not been held';
        case 'unseen':
          return `${plural(missing.count, 'defect has', 'defects have')} not been looked at again`;
        case 'reopened':
          return `${plural(missing.count, 'input was', 'inputs were')} answered yes and not mended`;
        case 'winners':
          return 'no winners are named';
        case 'project':
          return `${plural(missing.count, 'winner has', 'winners have')} no action with somebody responsible`;
        case 'responsible':
          return `${plural(missing.count, 'point has', 'points have')} nobody who answers for ${missing.count === 1 ? 'it' : 'them'}`;
        case 'own_answer':
          return `${plural(missing.count, 'input has', 'inputs have')} no answer in words of its own`;
        case 'handed_over':
          return `${plural(missing.count, 'input is', 'inputs are')} only noted, neither matters nor answered`;
        case 'repaired':
          return `${plural(missing.count, 'fault is', 'faults are')} neither repaired nor refused with a reason`;
        case 'results':
          return 'the answers are not entered';
        case 'account': {
          const said = endingWords.en.missing[missing.kind];
          return said.charAt(0).toLowerCase() + said.slice(1);
        }
      }
    },
    missing: {
      board: 'The board’s answer is not entered',
      plan: 'It is not entered where in the plan the comments are accounted for',
      outcome: 'It is not entered where everybody can see the result',
      report: 'It is not entered which report was handed over, and to whom',
      measurement: 'The actions have not been compared with a measurement',
      list: 'The actions stand in no shared list',
    },
    enter: {
      board: 'Enter the board’s answer',
      plan: 'Enter where in the plan',
      outcome: 'Enter where it is shown',
      report: 'Enter the report',
      measurement: 'Enter the measurement',
      list: 'Enter the list',
    },
    fields: {
      title: {
        board: 'What did the board answer? Meeting and paragraph',
        plan: 'Which plan, and where in it?',
        outcome: 'Where can everybody see the result and what was done?',
        report: 'Which report, and to whom?',
        measurement: 'Which measurement, and what did it show?',
        list: 'Which list, and who looks after it?',
      },
      day: 'On which day?',
      link: 'Link',
      responsible: 'Who answers for the point?',
      noMeeting: 'Why no meeting?',
      toldOn: 'On which day were they told?',
    },
    assign: 'Points that nobody answers for',
    assignTo: (count) =>
      count === 1 ? 'Save who answers for one point' : `Save who answers for ${count} points`,
    pickOne: 'Tick at least one point.',
    toldWithout: (how, reason) => `Told without a meeting (${how.toLowerCase()}): ${reason}`,
  },
};

/** All that is missing, in one sentence without its stop. */
export const missingWords = (missing: readonly Missing[], language: Language): string =>
  missing.map(endingWords[language].say).join('; ');
