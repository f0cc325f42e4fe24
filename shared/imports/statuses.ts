import type { Stage } from '../matters/kinds.ts';
import { STATUS_WORDS } from '../text/import-vocabulary.ts';
import { LANGUAGES } from '../text/language.ts';
import { matterWords } from '../text/matters.ts';

/** What a word of the old list says has happened. `open`: nothing more than that the matter came in. */
export const STATUS_MEANINGS = [
  'open',
  'referred',
  'answered',
  'decided',
  'told',
  'closed',
  'withdrawn',
  'leave_out',
] as const;
export type StatusMeaning = (typeof STATUS_MEANINGS)[number];

/** A word of the old list, mapped once for all rows that have it. */
export interface Status {
  readonly means: StatusMeaning;
  /** Whom it says that the matter was sent to: an organisation's id. */
  readonly organisation?: string;
}

const FROM_STAGE: Readonly<Record<Stage, StatusMeaning>> = {
  received: 'open',
  triaged: 'open',
  asked: 'open',
  referred: 'referred',
  answered: 'answered',
  decided: 'decided',
  told: 'told',
  closed: 'closed',
  withdrawn: 'withdrawn',
  struck: 'leave_out',
};

/** Words compare without case, and without the blanks around and inside them. */
export const statusKey = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');

/**
 * What a word is likeliest to say; undefined when nothing tells, and a person has to.
 * @param organisationIn finds an organisation that a text names
 */
export function proposeStatus(
  text: string,
  organisationIn: (text: string) => string | undefined,
): Status | undefined {
  const key = statusKey(text);
  // "Klart?" asks: a person has to say.
  if (key.endsWith('?')) return undefined;
  for (const language of LANGUAGES) {
    const { stages } = matterWords[language];
    const stage = (Object.keys(stages) as Stage[]).find((each) => statusKey(stages[each]) === key);
    if (stage) return { means: FROM_STAGE[stage] };
  }
  const means = STATUS_WORDS.find(([, words]) => words.some((word) => key.startsWith(word)))?.[0];
  const organisation = organisationIn(text);
  if (organisation && (means === undefined || means === 'open' || means === 'referred')) {
    return { means: 'referred', organisation };
  }
  return means && { means };
}

/** The words of a column, the commonest first. */
export function statusesIn(
  values: Iterable<string>,
): readonly { readonly text: string; readonly count: number }[] {
  const found = new Map<string, { text: string; count: number }>();
  for (const value of values) {
    const key = statusKey(value);
    if (key === '') continue;
    const known = found.get(key);
    if (known) known.count += 1;
    else found.set(key, { text: value.trim(), count: 1 });
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}
