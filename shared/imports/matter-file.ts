import * as v from 'valibot';
import { factSchema } from '../matters/events.ts';
import { dayOf } from '../time/dates.ts';
import { matterKey } from './dialogues/history.ts';
import type { ImportedMatter, ReadRow } from './matters.ts';

/** Most matters in a file that is read at once: as many as rows of a table. */
const MOST = 100_000;

const fileSchema = v.object({
  gensvar: v.literal('matters'),
  version: v.literal(1),
  matters: v.pipe(
    v.array(
      v.object({
        number: v.pipe(v.string(), v.maxLength(100)),
        history: v.array(v.object({ at: v.string(), fact: v.unknown() })),
      }),
    ),
    v.maxLength(MOST),
  ),
});

export const isMatterFile = (value: unknown): boolean => v.safeParse(fileSchema, value).success;

/** `SK-2026-0001/R1` is `R1` where it comes to: it gets the number of its new matter there. */
const shortId = (text: string): string => text.slice(text.lastIndexOf('/') + 1);

/**
 * Matters that another workbook has exported with their whole history (shared/exports/json.ts). One that cannot be
 * read gives a row without a matter.
 */
export function readMatterFile(value: unknown): readonly ReadRow[] {
  const file = v.safeParse(fileSchema, value);
  if (!file.success) return [];
  return file.output.matters.map(({ number, history }): ReadRow => {
    const facts = history.flatMap(({ at, fact }) => {
      const parsed = v.safeParse(factSchema, fact);
      return parsed.success ? [{ at, fact: parsed.output }] : [];
    });
    const [begun, ...later] = facts;
    const received = dayOf(begun?.at ?? '');
    const key = matterKey(number, received ?? '');
    if (begun?.fact.type !== 'matter_received' || !received || facts.length < history.length) {
      return { key, matter: undefined, doubts: [{ code: 'no_words', value: number }] };
    }
    const { type: _type, ...content } = begun.fact;
    const past = [...later]
      .map((step, index) => ({ ...step, index }))
      // A fact may have been written down after one that happened later.
      .sort((a, b) => (dayOf(a.at) ?? '').localeCompare(dayOf(b.at) ?? '') || a.index - b.index)
      .map(({ at, fact }) => ({
        at,
        fact: {
          ...fact,
          ...('referral' in fact && { referral: shortId(fact.referral) }),
          ...('item' in fact && { item: shortId(fact.item) }),
        } as typeof fact,
      }));
    const matter = { ...content, type: 'import_matter', received, past } as ImportedMatter;
    return { key, matter, doubts: [] };
  });
}
