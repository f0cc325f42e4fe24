import * as v from 'valibot';
import type { Earlier } from '../shared/dialogues/following.ts';
import type { DialogueStage } from '../shared/dialogues/kinds.ts';
import type { NamedRow } from '../shared/dialogues/paper-names.ts';
import type { AskedBefore, Clash, PlanLine } from '../shared/dialogues/plan.ts';
import type { SeriesTrend } from '../shared/dialogues/series.ts';
import type { DialogueState, MatterOutcome } from '../shared/dialogues/state.ts';
import { LONGEST_LINE } from '../shared/protocol/draft.ts';
import type { Block } from '../shared/reports/document.ts';
import { STATUS_LANGUAGES } from '../shared/text/status-languages.ts';
import type { LocalDate } from '../shared/time/dates.ts';
import type { Answer, PerformReply } from './calls.ts';

/** What the panel of dialogues asks of the server. */
const line = v.pipe(v.string(), v.maxLength(LONGEST_LINE));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

/** Commands in one call: thirty notes raised and referred are ninety. */
export const MOST_DIALOGUE_COMMANDS = 200;
export const performDialogueSchema = v.object({
  commands: v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(MOST_DIALOGUE_COMMANDS)),
});
export const dialogueNumberSchema = line;
export const planningSchema = v.object({
  areas: v.pipe(v.array(line), v.maxLength(40)),
  audience: v.optional(line),
  series: v.optional(line),
  days: v.pipe(v.array(day), v.maxLength(20)),
  dialogue: v.optional(line),
});
export type PlanningRequest = v.InferInput<typeof planningSchema>;
export const PAPER_KINDS = ['agenda', 'sheet'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];
export const PAPER_FILES = ['docx', 'html', 'slides'] as const;
export type PaperFile = (typeof PAPER_FILES)[number];
export const paperSchema = v.object({
  dialogue: line,
  paper: v.picklist(PAPER_KINDS),
  /** As it is shown in the panel, or as a file. */
  file: v.picklist([...PAPER_FILES, 'shown']),
  language: v.picklist(STATUS_LANGUAGES),
});
export type PaperRequest = v.InferInput<typeof paperSchema>;
export const yearSchema = v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2200));

/** A paper as the panel shows it, and what is to be asked about it first. */
export interface ShownPaper {
  readonly blocks: readonly Block[];
  readonly named: readonly NamedRow[];
  /** How hard the answers are to read; undefined while there are none. */
  readonly lix?: number;
  /** Inputs whose answers are hardest to read. */
  readonly hard: readonly string[];
}

/** A dialogue as the list shows it. */
export interface DialogueHead {
  readonly dialogue: string;
  readonly title: string;
  readonly form: string;
  readonly stage: DialogueStage;
  readonly isUnderWay: boolean;
  readonly on: LocalDate;
  /** The next occasion that has not been held. */
  readonly next?: LocalDate;
  readonly due?: LocalDate;
  readonly lead: string;
  readonly areas: readonly string[];
  readonly inputs: number;
  /** Neither answered nor made matters. */
  readonly unanswered: number;
  readonly series: string;
  /** Children or young people. */
  readonly isYoung: boolean;
}

/** What the forms choose from. */
export interface DialogueLists {
  readonly district: string;
  /** Id of the district's own administration among the organisations; empty when it is not there. */
  readonly own: string;
  readonly areas: readonly string[];
  readonly themes: readonly string[];
  readonly owners: readonly string[];
  /** Names of the district's people, by address. */
  readonly names: Readonly<Record<string, string>>;
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  /** Associations of the register, which may hold dialogues too. */
  readonly associations: readonly string[];
  /** Ids of those that can be asked. */
  readonly recipients: readonly string[];
  /** The day by which one of them answers, when nobody says otherwise: its own target, or everybody's under ''. */
  readonly answerBy: Readonly<Record<string, LocalDate>>;
  readonly checks: readonly DialogueCheck[];
  /** Names of the series of walks that there are. */
  readonly series?: readonly string[];
  readonly measures: readonly { readonly key: string; readonly name: string }[];
  readonly contact: string;
  /** Fewer heads or answers than this are not told by their number. */
  readonly smallest: number;
}

/** A point of the checklist, with the id of the form or group of forms that it is for; empty when it is for all. */
export interface DialogueCheck {
  readonly key: string;
  readonly form: string;
  readonly point: string;
  readonly when: string;
  /** The list has gained it lately. */
  readonly isNew?: boolean;
}

/** A matter that an input became. */
export interface RaisedMatter {
  readonly matter: string;
  readonly outcome: MatterOutcome;
  /** Whom it waits for, in words. */
  readonly waits: string;
  readonly stage: string;
  /** Began with the point of a dialogue, and can still be struck out. */
  readonly isOpenHere: boolean;
  /** The bodies whose answer it waits for, and until when. */
  readonly asked: readonly {
    readonly organisation: string;
    readonly due: LocalDate;
    /** A link for the answer has been made, or it was asked in another way than from the dialogue. */
    readonly isSent: boolean;
  }[];
}

export interface DialogueView {
  /** With its texts whole. */
  readonly state: DialogueState;
  readonly matters: readonly RaisedMatter[];
  /** What earlier meetings of the same kind left unanswered. */
  readonly earlier: readonly Earlier[];
}

export interface DialogueCalls {
  /** @param number the dialogue to open at once */
  showDialogues: (number?: string) => void;
  readDialogues: () => Answer<{
    readonly dialogues: readonly DialogueHead[];
    readonly lists: DialogueLists;
    /** Half-years of this year without a meeting of the youth council and politicians. */
    readonly missingCouncils: readonly ('spring' | 'autumn')[];
    /** The spring has passed without one. */
    readonly missedSpring: boolean;
    readonly today: LocalDate;
  }>;
  readDialogue: (number: string) => Answer<{ readonly view: DialogueView }>;
  /** Carries out commands of both kinds; the dialogue that they were about comes back as it stands. */
  performDialogue: (request: { readonly commands: readonly unknown[] }) => Answer<{
    readonly replies: readonly PerformReply[];
    readonly view?: DialogueView;
  }>;
  readPlanning: (request: PlanningRequest) => Answer<{
    readonly clashes: readonly Clash[];
    readonly before: readonly AskedBefore[];
  }>;
  /**
   * A paper as a file, in base64; refused while names on it wait for an answer. As it is shown it always comes, with
   * the names that nobody has answered for hidden.
   */
  makePaper: (request: PaperRequest) => Answer<{ readonly content: string; readonly shown?: ShownPaper }>;
  readYearPlan: (year: number) => Answer<{ readonly lines: readonly PlanLine[] }>;
  readSeries: (series: string) => Answer<{ readonly trend: SeriesTrend }>;
}
