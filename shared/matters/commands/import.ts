import * as v from 'valibot';
import { LONGEST_TEXT } from '../../protocol/draft.ts';
import { dayOf } from '../../time/dates.ts';
import { type Fact, factSchema } from '../events.ts';
import { captureSchema } from './capture.ts';
import { day, line, matterCommand, ulid } from './fields.ts';

/** More than these have not happened to one matter in any list. */
const MOST_PAST = 300;

/** An import tells neither how a matter began, which is its own part, nor what belongs to another workbook. */
const NOT_PAST: ReadonlySet<Fact['type']> = new Set<Fact['type']>([
  'matter_received',
  'matter_grouped',
  'matter_ungrouped',
  'matter_told_apart',
  'undone',
]);

const isShort = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.length <= LONGEST_TEXT
    : typeof value !== 'object' || value === null || Object.values(value).every(isShort);

/** Referrals, promises and actions go by the end of their number here: `R1`, `L1`, `A1`. */
const past = v.pipe(
  v.array(
    v.object({
      /** A day, or a moment. */
      at: v.pipe(
        v.string(),
        v.maxLength(40),
        v.check((text) => dayOf(text) !== undefined),
      ),
      fact: v.pipe(
        factSchema,
        v.check((fact: Fact) => !NOT_PAST.has(fact.type) && isShort(fact)),
      ),
    }),
  ),
  v.maxLength(MOST_PAST),
);
export type PastFact = v.InferOutput<typeof past>[number];

/** What an import makes of a row of another list. Its facts are dated as they happened, in that order. */
export const IMPORT_COMMANDS = [
  v.object({
    ...captureSchema.entries,
    type: v.literal('import_matter'),
    received: day,
    /** Number in the city's official records (diarienummer). */
    record: v.optional(line),
    past,
  }),
  matterCommand('import_past', { past }),
  /** Strikes a matter that came by an import, unless something has happened to it since. */
  matterCommand('undo_import', { imported: ulid, reason: line }),
] as const;
