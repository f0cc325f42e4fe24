import * as v from 'valibot';
import type { Stage } from '../shared/matters/lifeCycle.ts';
import type { MatterState } from '../shared/matters/state.ts';
import type { TimeToFeedback } from '../shared/metrics/timeToFeedback.ts';
import { LONGEST_LINE } from '../shared/protocol/draft.ts';
import { MOST_COMMANDS } from '../shared/protocol/messages.ts';
import type { Language } from '../shared/text/language.ts';
import type { LocalDate } from '../shared/time/dates.ts';

/**
 * What panels may ask of the server through google.script.run, and what it replies: plain JSON both ways. The
 * server parses every argument by the schemas here; the panels take the types.
 */
const line = v.pipe(v.string(), v.maxLength(LONGEST_LINE));

/** The matter that the panel shows already: an unchanged one is answered with a few bytes. */
const known = v.object({ matter: v.nullable(line), version: v.number(), selected: v.number() });

export const readCardSchema = v.union([
  v.object({ selection: v.literal(true), known: v.optional(known), lists: v.optional(v.boolean()) }),
  v.object({ matter: line, known: v.optional(known), lists: v.optional(v.boolean()) }),
]);
export type ReadCardRequest = v.InferInput<typeof readCardSchema>;

export const performSchema = v.pipe(v.array(v.unknown()), v.maxLength(MOST_COMMANDS));

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
/** Matters received in these days; all of them when left out. */
export const overviewSchema = v.object({ period: v.optional(v.object({ from: day, to: day })) });
export type OverviewRequest = v.InferInput<typeof overviewSchema>;

export const deviceIdSchema = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));

/** From the panel's button; the menu sends nothing. */
export const setUpSchema = v.optional(v.object({ district: v.optional(line) }));
export type SetUpRequest = v.InferInput<typeof setUpSchema>;

export type Answer<Content> =
  | (Content & { readonly ok: true })
  | { readonly ok: false; readonly message: string };

export interface WhoAmI {
  /** E-mail address; empty when Google does not say. */
  readonly user: string;
  readonly language: Language;
  readonly workbook: string;
  readonly district: string;
  readonly today: LocalDate;
  readonly isSetUp: boolean;
  /** What is wrong with the workbook, in words; set-up repairs it. */
  readonly findings: readonly string[];
}

export interface MatterCard {
  readonly state: MatterState;
  /** The resident's own words. */
  readonly text: string;
  /** Answers from a form, one a line. */
  readonly fields: string;
}

export interface OrganisationChoice {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly remit: string;
}

/** What the panel's forms choose from. */
export interface Lists {
  /** Every organisation, so that its id gets a name. */
  readonly organisations: readonly OrganisationChoice[];
  /** Ids of those that can be asked. */
  readonly recipients: readonly string[];
  readonly themes: readonly string[];
  readonly places: readonly string[];
  readonly owners: readonly string[];
  /** Days closed besides weekends and holidays. */
  readonly closedDays: readonly string[];
  readonly referralWorkingDays: number;
}

export type CardAnswer = Answer<
  | { readonly unchanged: true }
  | {
      readonly unchanged?: false;
      /** Null: none or several rows are selected, or a row that is no matter. */
      readonly card: MatterCard | null;
      /** Matters that the selection covers. */
      readonly selected: number;
      readonly today: LocalDate;
      readonly lists?: Lists;
    }
>;

export type PerformReply =
  | {
      readonly result: 'done';
      readonly command: string;
      readonly matter: string;
      readonly card?: MatterCard;
    }
  | { readonly result: 'refused'; readonly command: string; readonly message: string };

export interface WaitedFor {
  readonly organisation: string;
  readonly open: number;
  /** Open ones whose day has passed. */
  readonly late: number;
  /** Longest wait in working days. */
  readonly longest: number;
}

export interface Overview {
  readonly district: string;
  readonly today: LocalDate;
  readonly period: { readonly from: LocalDate; readonly to: LocalDate } | null;
  readonly timeToFeedback: TimeToFeedback;
  readonly stages: Readonly<Record<Stage, number>>;
  /** The longest waited for first. */
  readonly waitedFor: readonly WaitedFor[];
  /** Own duties by task, with the longest wait in working days. */
  readonly ownDuties: readonly {
    readonly task: 'triage' | 'refer_or_decide' | 'tell' | 'close';
    readonly matters: number;
    readonly longest: number;
  }[];
  /** Days of the first and last matter received, for the choice of period. */
  readonly span: { readonly from: LocalDate; readonly to: LocalDate } | null;
  /** Rows of the event list that could not be read. */
  readonly unreadable: number;
}

export interface Device {
  readonly id: string;
  readonly device: string;
  readonly owner: string;
  readonly created: string;
  readonly expires: string;
  readonly state: 'active' | 'revoked' | 'expired';
}

/** The server's functions as a panel calls them. */
export interface Calls {
  whoAmI: () => Answer<WhoAmI>;
  setUp: (request?: SetUpRequest) => Answer<{ readonly message: string }>;
  readCard: (request: ReadCardRequest) => CardAnswer;
  perform: (commands: readonly unknown[]) => Answer<{ readonly replies: readonly PerformReply[] }>;
  readOverview: (filters: OverviewRequest) => Answer<{ readonly overview: Overview }>;
  createPairing: () => Answer<{ readonly code: string; readonly address: string; readonly expires: string }>;
  listDevices: () => Answer<{ readonly devices: readonly Device[] }>;
  revokeDevice: (id: string) => Answer<{ readonly devices: readonly Device[] }>;
  showOverview: () => void;
  showConnection: () => void;
}
