/** What can be wrong with a workbook. */
export const FAULTS = [
  'wrong_locale',
  'wrong_time_zone',
  'unknown_district',
  'missing_trigger',
  'edits_unread',
  'missing_tab',
  'renamed_tab',
  'missing_column',
  'lost_mark',
  'renamed_column',
  'moved_column',
  'doubled_column',
  'missing_row',
  'doubled_key',
  'empty_key',
  'waiting_row',
  'changed_number',
  'emptied',
  'torn',
  'damaged_state',
  'unknown_word',
  'not_a_day',
  'formula',
  'missing_part',
  'doubled_row',
  'list_day',
  'list_word',
  'wrong_setting',
  'wrong_template',
  'unknown_name',
  'unknown_issue',
  'orphan_matter',
  'broken_link',
  'event_gaps',
  'doubled_events',
  'unreadable_events',
] as const;
export type FaultKind = (typeof FAULTS)[number];

/** Where a fault is; parts that do not apply are empty. */
export interface FaultPlace {
  readonly tab: string;
  readonly column: string;
  readonly count: number;
  /** The first of them, by number or as they stand. */
  readonly examples: readonly string[];
}

export interface FaultWords {
  readonly what: (place: FaultPlace) => string;
  /** What the repair does; or what a person has to do, when there is none. */
  readonly way: string;
  readonly did: string;
}

export type Faults = Readonly<Record<FaultKind, FaultWords>>;

export const many = (count: number, one: string, several: string): string =>
  count === 1 ? one : `${count.toLocaleString('sv-SE')} ${several}`;
/** The first of them in brackets. */
export const named = ({ examples, count }: FaultPlace): string =>
  examples.length === 0
    ? ''
    : ` (${examples.slice(0, 5).join(', ')}${count > Math.min(5, examples.length) ? ' …' : ''})`;
