import * as v from 'valibot';
import type { Role } from '../shared/matters/kinds.ts';
import { MINE_LISTS, type MineList } from '../shared/matters/mine.ts';
import { LONGEST_LINE } from '../shared/protocol/draft.ts';
import { MOST_COMMANDS } from '../shared/protocol/messages.ts';
import type { LocalDate } from '../shared/time/dates.ts';
import type { Answer, MatterCard } from './calls.ts';

/** What the sidebar asks of the server beyond a card and a step: several matters, the day's list, full texts. */
const line = v.pipe(v.string(), v.maxLength(LONGEST_LINE));

/** Most matters that one step is taken for at once. */
export const MOST_MATTERS = MOST_COMMANDS;

export const readManySchema = v.union([
  v.object({
    matters: v.pipe(v.array(line), v.maxLength(MOST_MATTERS)),
    /** With the questions of their referrals in full; a row holds only the first words. */
    whole: v.optional(v.boolean()),
  }),
  /** The matters that were asked about in the same question as this referral. */
  v.object({ togetherWith: line }),
  /** The matters of an issue. */
  v.object({ group: line }),
]);
export type ReadManyRequest = v.InferInput<typeof readManySchema>;

/** Whose work the day's list shows. */
export const SCOPES = ['mine', 'all'] as const;
export type Scope = (typeof SCOPES)[number];
export const readMineSchema = v.object({
  scope: v.picklist(SCOPES),
  /** The lines of one list that come after those that are shown. */
  page: v.optional(
    v.object({ list: v.picklist(MINE_LISTS), from: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  ),
});
export type ReadMineRequest = v.InferInput<typeof readMineSchema>;

export const readHistorySchema = line;

/** One event in full, for whoever wants to read all of what was written. */
export interface HistoryEvent {
  readonly sequence: number;
  /** What was written, field by field, in the order of the form. */
  readonly texts: readonly string[];
  readonly by: string;
  /** When it was written down: a moment. */
  readonly enteredAt: string;
  /** Where it was entered, in words. */
  readonly source: string;
}

export interface SidebarCalls {
  readMany: (request: ReadManyRequest) => Answer<{ readonly cards: readonly MatterCard[] }>;
  readMine: (request: ReadMineRequest) => Answer<{
    readonly lists: readonly MineList[];
    readonly today: LocalDate;
    /** What the tab of contacts says that the person does; left out when it says nothing. */
    readonly role?: Role;
  }>;
  readHistory: (matter: string) => Answer<{ readonly events: readonly HistoryEvent[] }>;
}
