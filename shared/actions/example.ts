import * as v from 'valibot';
import { EFFECTS } from '../matters/kinds.ts';
import { maskEverything } from '../privacy/everyMask.ts';
import { maskedYoung } from '../privacy/handed-out.ts';
import type { Language } from '../text/language.ts';
import { daysBetween } from '../time/dates.ts';
import type { ActionLine } from './list.ts';

/** Longest text of an example; what others write is cut there. */
const LONGEST = 2_000;
const text = v.pipe(v.string(), v.trim(), v.maxLength(LONGEST));
const maybe = v.optional(text, '');

const exampleSchema = v.object({
  /** Says what kind of text this is, and in which form. */
  gensvar: v.literal('example/1'),
  district: text,
  /** Number of the action in its own sheet. */
  item: text,
  what: v.pipe(text, v.minLength(1)),
  problem: maybe,
  effect: maybe,
  baseline: maybe,
  indicator: maybe,
  result: v.optional(v.picklist(EFFECTS)),
  finding: maybe,
  organisations: v.optional(v.pipe(v.array(text), v.maxLength(20)), []),
  area: maybe,
  /** Days from plan to done. */
  days: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** What stood in it and looks like personal data has been taken out. */
  masked: v.optional(v.boolean(), false),
});

/** A good example as one district shows it to another: what was wrong, what was done and what came of it. */
export type Example = v.InferOutput<typeof exampleSchema>;

/**
 * What other districts may see of an action: never who is responsible, no number that looks like personal data and no
 * name that can be recognised as a person's. Pure.
 * @param district name of the district that did it
 */
export function exampleOf(line: ActionLine, district: string, language: Language): Example {
  let masked = false;
  const shown = (written: string, hidden: string): string => {
    if (hidden !== written) masked = true;
    return hidden.slice(0, LONGEST);
  };
  // Nobody reads it before it is shown: a first name alone is hidden too. Bodies are no persons.
  const open = (written: string): string => shown(written, maskedYoung(written, language));
  const body = (name: string): string => shown(name, maskEverything(name, language).text);
  const example = {
    gensvar: 'example/1' as const,
    district,
    item: line.item,
    what: open(line.what),
    problem: open(line.problem),
    effect: open(line.effect),
    baseline: open(line.baseline),
    indicator: open(line.indicator),
    ...(line.result && { result: line.result }),
    finding: open(line.finding),
    organisations: [line.organisation, ...line.partners].filter((name) => name !== '').map(body),
    area: line.areas.join(', '),
    ...(line.planned && line.done && { days: Math.max(0, daysBetween(line.planned, line.done)) }),
  };
  return { ...example, masked };
}

/** Good examples, the latest checked first: what had the effect that was wished for. */
export const examplesOf = (
  lines: readonly ActionLine[],
  district: string,
  language: Language,
): readonly Example[] =>
  lines
    .filter(({ isExample, cancelled, result }) => isExample && !cancelled && result === 'effect')
    .sort((a, b) => ((a.checked ?? '') < (b.checked ?? '') ? 1 : -1))
    .map((line) => exampleOf(line, district, language));

/** Every word stands somewhere in the example. */
export function exampleHas(example: Example, words: string): boolean {
  const all = [...Object.values(example)].flat().join('\n').toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.indexOf(word) >= 0);
}

/** An example as text that is copied from one district's page and pasted into another's sheet. */
export const exampleText = (example: Example): string => JSON.stringify(example);

/** What somebody has pasted; undefined when it is no example. Words before and after it do no harm. */
export function parseExample(pasted: string): Example | undefined {
  const from = pasted.indexOf('{');
  const to = pasted.lastIndexOf('}');
  if (from < 0 || to < from) return undefined;
  try {
    const read = v.safeParse(exampleSchema, JSON.parse(pasted.slice(from, to + 1)));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}
