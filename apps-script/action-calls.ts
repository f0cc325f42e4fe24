import * as v from 'valibot';
import type { ActionLine } from '../shared/actions/list.ts';
import type { Measure, MeasureOutcome } from '../shared/dialogues/programme.ts';
import type { LocalDate } from '../shared/time/dates.ts';
import type { Answer } from './calls.ts';
import type { OverviewLink } from './overview-calls.ts';

/** What the panel of actions asks of the server. */
export const examplesLinkSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));

/** A matter or a dialogue that an action can hang on. */
export interface ActionSubjectChoice {
  readonly number: string;
  readonly title: string;
}

/** What the forms choose from. */
export interface ActionLists {
  readonly district: string;
  readonly contact: string;
  readonly areas: readonly string[];
  readonly owners: readonly string[];
  /** Names of the district's people, by address. */
  readonly names: Readonly<Record<string, string>>;
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  /** Names of associations and networks in the register. */
  readonly partners: readonly string[];
  readonly measures: readonly Measure[];
  /** Open matters and dialogues, the latest first; any other number can be written. */
  readonly subjects: readonly ActionSubjectChoice[];
}

export interface ActionCalls {
  showActions: () => void;
  readActions: () => Answer<{
    readonly actions: readonly ActionLine[];
    readonly lists: ActionLists;
    readonly today: LocalDate;
    /** The last event that the list tells of. */
    readonly seen: number;
  }>;
  /** Every measure of the development programme that is in use, and what came of it. */
  readProgramme: () => Answer<{
    readonly measures: readonly Measure[];
    readonly outcomes: readonly MeasureOutcome[];
  }>;
  /** A new link to the page of good examples, known this once. */
  makeExamplesLink: () => Answer<{ readonly address: string; readonly links: readonly OverviewLink[] }>;
  listExamplesLinks: () => Answer<{ readonly links: readonly OverviewLink[] }>;
  revokeExamplesLink: (id: string) => Answer<{ readonly links: readonly OverviewLink[] }>;
}
