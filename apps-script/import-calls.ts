import * as v from 'valibot';
import type { StandingMatter } from '../shared/imports/changes.ts';
import { BATCH_LENGTH, KEY_LENGTH } from '../shared/imports/key.ts';
import type { ListCells } from '../shared/imports/lists/rows.ts';
import type { NamedOrganisation } from '../shared/imports/organisations.ts';
import type { NamedTheme } from '../shared/imports/pair-questions.ts';
import type { FoundMatter } from '../shared/imports/referrals.ts';
import { LIST_SUBJECTS, type ListSubject, SUBJECTS } from '../shared/imports/subjects.ts';
import { LONGEST_LINE } from '../shared/protocol/draft.ts';
import type { Answer } from './calls.ts';

/** What the import's panel asks of the server: rows go in slices, each an execution of its own. */

/** Most rows in one slice: few enough to be done long before Google's six minutes are over. */
export const SLICE = 500;
/** Most content keys that are looked up at once. */
export const MOST_KEYS = 20_000;
/** Matters of an import that are looked at in one execution before it is undone. */
export const LOOK = 2_000;

export const IMPORT_KINDS = [...SUBJECTS, 'captures'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

const line = v.pipe(v.string(), v.maxLength(LONGEST_LINE));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const batch = v.pipe(v.string(), v.regex(new RegExp(`^[0-7][0-9A-HJKMNP-TV-Z]{${BATCH_LENGTH - 1}}$`)));
const key = v.pipe(v.string(), v.regex(new RegExp(`^[0-9A-HJKMNP-TV-Z]{${KEY_LENGTH}}$`)));

export const keysSchema = v.pipe(v.array(key), v.maxLength(MOST_KEYS));
const name = v.pipe(v.string(), v.maxLength(LONGEST_LINE));
export const namesSchema = v.pipe(v.array(name), v.maxLength(MOST_KEYS));
export const listSubjectSchema = v.picklist(LIST_SUBJECTS);
export const knownKindSchema = v.optional(v.picklist(IMPORT_KINDS), 'matters');

export const enterSchema = v.object({
  batch,
  file: line,
  kind: v.picklist(IMPORT_KINDS),
  /** Rows of the whole import. */
  of: count,
  /** Each is parsed by itself, so that a bad one does not stop the others. */
  commands: v.pipe(v.array(v.unknown()), v.maxLength(SLICE)),
});
export type EnterRequest = v.InferInput<typeof enterSchema>;

/** A part of a list that is handed over whole before its first row is brought in. */
export const queueSchema = v.object({
  batch,
  file: line,
  kind: v.picklist(IMPORT_KINDS),
  of: count,
  parcels: v.pipe(
    v.array(
      v.object({
        at: count,
        rows: v.array(count),
        commands: v.pipe(v.array(v.unknown()), v.maxLength(SLICE)),
      }),
    ),
    v.maxLength(500),
  ),
  isLast: v.boolean(),
});
export type QueueRequest = v.InferInput<typeof queueSchema>;
export const batchSchema = batch;
export const WISHES = ['pause', 'go_on', 'drop'] as const;
export type Wish = (typeof WISHES)[number];
export const wishSchema = v.picklist(WISHES);

/** How far an import has come that goes on by itself. */
export interface ImportCourse {
  readonly stage: 'handing' | 'going' | 'paused' | 'done';
  /** Commands that have been taken, of those that were handed over. */
  readonly at: number;
  readonly handed: number;
  /** Rows of the list. */
  readonly done: number;
  readonly known: number;
  /** The list's row, and why; of some more only the number. */
  readonly refused: readonly (readonly [row: number, message: string])[];
  readonly more: number;
  /** What stopped it. */
  readonly problem?: string;
}

/** Where to look on: the place in the import's own order. */
export const lookSchema = v.object({ batch, from: count });
export type LookRequest = v.InferInput<typeof lookSchema>;

/** How far the undoing of an import has come; it goes on by itself. */
export interface UndoCourse {
  readonly stage: 'going' | 'paused' | 'done';
  /** What it brought in that has been looked at, and of how much. */
  readonly at: number;
  readonly of: number;
  readonly untouched: number;
  readonly back: number;
  readonly struck: number;
  /** Numbers of some of those that had gone on and were left; of more only how many. */
  readonly goneOn: readonly string[];
  readonly more: number;
  /** Who asked for it. */
  readonly by: string;
  /** What stopped it. */
  readonly problem?: string;
}

/** A chosen mapping, kept for the next list with the same columns. */
export const rememberSchema = v.object({
  columns: v.pipe(v.string(), v.regex(/^[0-9A-Z]{16}$/)),
  plan: v.pipe(v.string(), v.maxLength(40_000)),
});
export type RememberRequest = v.InferInput<typeof rememberSchema>;

/** An import as the list shows it. */
export interface ImportHead {
  readonly batch: string;
  /** Moment at which it began. */
  readonly at: string;
  readonly by: string;
  readonly file: string;
  readonly kind: ImportKind;
  readonly of: number;
  readonly entered: number;
  readonly undone: number;
  /** There when it was handed over whole. */
  readonly course?: ImportCourse;
  /** There once it has been undone, or while it is. */
  readonly undoing?: UndoCourse;
}

/** Most rows of a list that are compared with the sheet at once. */
export const MOST_COMPARED = 5_000;
export const compareSchema = v.object({
  keys: v.pipe(v.array(key), v.maxLength(MOST_COMPARED)),
  names: v.pipe(v.array(name), v.maxLength(2 * MOST_COMPARED)),
});
export type CompareRequest = v.InferInput<typeof compareSchema>;

/** Which matters rows are about, and how those stand. */
export interface ComparedMatters {
  /** Number of the matter by content key. */
  readonly known: Readonly<Record<string, string>>;
  /** Numbers of matters by folded name: record number, or `column title: number`. */
  readonly named: Readonly<Record<string, readonly string[]>>;
  readonly matters: Readonly<Record<string, StandingMatter>>;
}

/** Rows of a tab, by what they are known by. */
export interface ComparedList {
  readonly rows: Readonly<Record<string, ListCells>>;
}

/** What became of a row: brought in now, in there already, or refused with the reason in words. */
export type RowReply = readonly ['done' | 'known', matter: string] | readonly ['refused', message: string];

export interface ImportStart {
  readonly organisations: readonly NamedOrganisation[];
  readonly closedDays: readonly string[];
  /** Names of the sheet's themes, and the words that residents use for them. */
  readonly themes: readonly NamedTheme[];
  /** Names of the sheet's areas and places, and what they are called besides. */
  readonly places: readonly string[];
  /** The district's own people: owners of matters are known by their address. */
  readonly staff: readonly { readonly email: string; readonly name: string }[];
  readonly referralWorkingDays: number;
  readonly targets: readonly { readonly organisation: string; readonly workingDays: number }[];
  readonly imports: readonly ImportHead[];
  /** Chosen mappings by the content key of the columns' names, as JSON. */
  readonly plans: Readonly<Record<string, string>>;
}

export interface UndoLook {
  readonly of: number;
  /** Where to go on; undefined: all has been looked at. */
  readonly next: number | undefined;
  readonly untouched: number;
  /** Changes in what was here before that would be taken back. */
  readonly back: number;
  readonly struck: number;
  /** Numbers of those that have gone on and would be left. */
  readonly goneOn: readonly string[];
}

export interface ImportCalls {
  startImport: () => Answer<ImportStart>;
  /** Of these content keys, those that are in the workbook already, with their matter, dialogue or name. */
  findImported: (
    keys: readonly string[],
    kind?: ImportKind,
  ) => Answer<{ readonly known: Readonly<Record<string, string>> }>;
  /** The matters that rows of a list are about, as they stand in the sheet. */
  compareRows: (request: CompareRequest) => Answer<ComparedMatters>;
  /** The rows of a tab as they stand, by what they are known by. */
  compareListRows: (subject: ListSubject, keys: readonly string[]) => Answer<ComparedList>;
  /** Imports that go on by themselves or are undone, or have been paused in it. */
  readCourses: () => Answer<{ readonly imports: readonly ImportHead[] }>;
  /** The matters that are called so (shared/imports/referrals.ts, `nameKey`). */
  findMatters: (
    names: readonly string[],
  ) => Answer<{ readonly matters: Readonly<Record<string, readonly FoundMatter[]>> }>;
  rememberPlan: (request: RememberRequest) => Answer<unknown>;
  enterRows: (request: EnterRequest) => Answer<{ readonly replies: readonly RowReply[] }>;
  handOverRows: (request: QueueRequest) => Answer<{ readonly course: ImportCourse }>;
  /** Takes the next slice; the course is missing when there is no such import. */
  takeRows: (batch: string) => Answer<{ readonly course?: ImportCourse }>;
  /** Selects in the sheet what an import brought in. */
  showImported: (batch: string) => Answer<unknown>;
  steerImport: (batch: string, wish: Wish) => Answer<{ readonly course?: ImportCourse }>;
  lookAtImport: (request: LookRequest) => Answer<UndoLook>;
  /** Undoes the next slice. The first call makes it go on by itself, whether its window stays open or not. */
  undoImport: (batch: string) => Answer<UndoCourse & { readonly imports: readonly ImportHead[] }>;
  showImport: () => void;
}
