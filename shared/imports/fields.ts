/** What a column of another list can be of a matter. */
export const MATTER_FIELDS = [
  /** The ULID of a matter that a browser's extension has copied: whichever way comes first, it is there once. */
  'ulid',
  'number',
  'received',
  'title',
  'text',
  'kind',
  'channel',
  'place',
  'theme',
  'owner',
  'status',
  'triaged',
  'organisation',
  'question',
  'sent',
  'due',
  'answered',
  'answer',
  'outcome',
  'decision',
  'reason',
  'decided',
  'told',
  'feedback',
  'closed',
  'record',
  'link',
  /** When what was said was put out, in the words of the page. */
  'published',
  'author',
  'note',
] as const;
export type MatterField = (typeof MATTER_FIELDS)[number];

/** `keep`: among the matter's particulars, under the column's own name. `skip`: not brought in. */
export type Use = MatterField | 'keep' | 'skip';

/** Fields whose cells hold days. */
export const DAY_FIELDS = [
  'received',
  'triaged',
  'sent',
  'due',
  'answered',
  'decided',
  'told',
  'closed',
] as const satisfies readonly MatterField[];
export type DayField = (typeof DAY_FIELDS)[number];

/** Several columns may go there; of the others each only once. */
export const MANY: ReadonlySet<Use> = new Set<Use>(['keep', 'skip', 'note', 'text']);
