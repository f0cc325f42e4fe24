import { dialogueWords } from '../../shared/text/dialogues.ts';
import { LANGUAGES } from '../../shared/text/language.ts';
import { matterWords } from '../../shared/text/matters.ts';
import { type ColumnKey, type TableName, tabWords } from '../../shared/text/tabs.ts';
import { DIALOGUE_TABS, type DialogueTab } from '../commands/dialogue-rows.ts';
import { FOLLOWING, type Following } from '../commands/rows.ts';
import { SCHEMA, TAB_ORDER } from '../workbook/schema/schema.ts';

type Columns = { readonly [Name in TableName]?: readonly ColumnKey<Name>[] };

/** Columns that hold days, in every tab that has any. */
const DAYS: Columns = {
  matters: ['received', 'since', 'due', 'next', 'asked', 'promised', 'interim', 'told', 'closed', 'reopened'],
  referrals: ['sent', 'due', 'firstDue', 'paused', 'reminded', 'answered', 'expected', 'recalled'],
  promises: ['firstDue', 'due', 'kept'],
  actions: ['planned', 'firstDue', 'due', 'done', 'cancelled', 'checked'],
  decisions: ['on', 'meeting', 'watch', 'undone'],
  feedbacks: ['on', 'undone'],
  reminders: ['on', 'undone'],
  issues: ['oldest'],
  dialogues: ['on', 'next', 'firstDue', 'due', 'told', 'closed'],
  inputs: ['on', 'answered'],
  occasions: ['on'],
  contacts: ['absentFrom', 'absentTo', 'consent', 'validTo'],
  partners: ['consent', 'consentTo', 'validTo'],
  calendar: ['key'],
  targets: ['from', 'to'],
};

export const daysOf = (name: TableName): readonly string[] => DAYS[name] ?? [];

/** Columns with a closed list of words that have no drop-down, since a step writes them. */
const WORDS: Readonly<
  Partial<Record<TableName, Readonly<Record<string, 'decisionOutcomes' | 'relations'>>>>
> = {
  matters: { decision: 'decisionOutcomes', relation: 'relations' },
  decisions: { outcome: 'decisionOutcomes' },
};

/** The words that a column may hold, in both languages, by column: its drop-down, or its colours where all have one. */
export function wordsOf(name: TableName): ReadonlyMap<string, ReadonlySet<string>> {
  const words = new Map<string, ReadonlySet<string>>();
  for (const { key, choices, colours } of SCHEMA[name].columns) {
    if (choices) words.set(key, new Set(LANGUAGES.flatMap(choices)));
    else if (colours && key === 'stage')
      words.set(key, new Set(LANGUAGES.flatMap((language) => colours(language).map(({ text }) => text))));
  }
  for (const [key, list] of Object.entries(WORDS[name] ?? {})) {
    words.set(
      key,
      new Set(LANGUAGES.flatMap((language) => Object.values<string>(matterWords[language][list]))),
    );
  }
  if (name === 'inputs') {
    // What the add-on writes there itself, and nobody chooses.
    for (const language of LANGUAGES) {
      const { struck, waitsForMatter } = dialogueWords[language];
      words.set('outcome', new Set([...(words.get('outcome') ?? []), struck, waitsForMatter]));
    }
  }
  return words;
}

/** Columns in which people name something that stands in another tab. */
export const NAMED: readonly {
  readonly table: TableName;
  readonly column: string;
  readonly in: 'organisations' | 'issues';
}[] = [
  { table: 'matters', column: 'group', in: 'issues' },
  { table: 'contacts', column: 'organisation', in: 'organisations' },
  { table: 'targets', column: 'organisation', in: 'organisations' },
];

/** Tabs of parts, of matters and of dialogues: their rows follow from the events. */
export const PARTS: readonly (Following | DialogueTab)[] = [
  ...FOLLOWING,
  ...DIALOGUE_TABS.filter((name) => !FOLLOWING.some((each) => each === name)),
];

/** Tabs whose rows follow from the events: what stands in them can be written again. */
export const isFollowing = (name: TableName | undefined): boolean =>
  name === 'matters' || PARTS.some((each) => each === name);

/** Tabs that only machines write, and that no row follows from: looked at by themselves or not at all. */
const LOGS: readonly TableName[] = ['health', 'outbox', 'rounds', 'events', 'inbox'];

/** Lists that people look after, and rows that the add-on counts together. */
export const LISTS: readonly TableName[] = TAB_ORDER.filter(
  (name) => !isFollowing(name) && LOGS.indexOf(name) < 0,
);

/** A cell of a column, by the name people know it by. */
export const titlesOf = (name: TableName): readonly string[] =>
  LANGUAGES.map((language) => tabWords[language][name].title);
