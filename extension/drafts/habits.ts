import * as v from 'valibot';
import { CHANNELS } from '../../shared/matters/kinds.ts';

/** Parts of the form that an answer on a page can be. */
export const MAPPED_PARTS = ['text', 'title', 'place', 'published', 'author'] as const;
export type MappedPart = (typeof MAPPED_PARTS)[number];

const mapSchema = v.record(v.string(), v.picklist(MAPPED_PARTS));
export type FieldMap = v.InferOutput<typeof mapSchema>;

/** What a person has chosen once so as not to choose it again. */
export const habitsSchema = v.object({
  /** Stands in the form where nothing else is known. */
  place: v.optional(v.string()),
  channel: v.optional(v.picklist(CHANNELS)),
  /** What I capture is mine to look after. */
  mine: v.optional(v.boolean()),
  /** By host and an answer's label: the part of the form that it is. */
  mapped: v.optional(v.record(v.string(), mapSchema)),
});
export type Habits = v.InferOutput<typeof habitsSchema>;

/** A page may call an answer anything, also what every object has. */
export const partOf = (map: FieldMap | undefined, label: string): MappedPart | undefined =>
  map && Object.hasOwn(map, label) ? map[label] : undefined;

/** What the answers say of the parts that they are mapped to; several answers to one part follow on each other. */
export function mappedParts(
  fields: readonly { readonly label: string; readonly value: string }[],
  map: FieldMap | undefined,
): Partial<Record<MappedPart, string>> {
  const parts: Partial<Record<MappedPart, string>> = {};
  for (const { label, value } of fields) {
    const part = partOf(map, label);
    if (part) parts[part] = parts[part] ? `${parts[part]}${part === 'text' ? '\n' : ' '}${value}` : value;
  }
  return parts;
}
