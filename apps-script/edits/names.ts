import * as v from 'valibot';
import { ORGANISATIONS } from '../../shared/reference/organisations.ts';
import type { Naming } from '../commands/matter-row.ts';
import type { Book } from '../workbook/book.ts';
import { readOrganisations } from '../workbook/lists.ts';
import { properties } from '../workbook/store.ts';

/** Names that people have given organisations, latest last, as JSON by id: rows may still show an earlier one. */
const NAMES = 'names';
const MOST_KEPT = 4;
const namesSchema = v.record(v.string(), v.array(v.string()));

function kept(): Readonly<Record<string, readonly string[]>> {
  try {
    const names = v.safeParse(namesSchema, JSON.parse(properties().getProperty(NAMES) ?? '{}'));
    return names.success ? names.output : {};
  } catch {
    return {};
  }
}

/** The names that the list is first filled with. */
const byReference = new Map<string, readonly string[]>(
  ORGANISATIONS.map(({ id, nameSv, nameEn }) => [id, [nameSv, nameEn]] as const),
);

/**
 * Remembers what organisations are called now, where that is not the name they came with.
 * @returns whether there was a new name among them
 */
export function noteNames(book: Book): boolean {
  const names = kept();
  const next: Record<string, readonly string[]> = { ...names };
  for (const { id, name } of readOrganisations(book)) {
    const known = names[id] ?? [];
    if ([...(byReference.get(id) ?? []), ...known].indexOf(name) >= 0) continue;
    next[id] = [...known, name].slice(-MOST_KEPT);
  }
  const isNew = JSON.stringify(next) !== JSON.stringify(names);
  if (isNew) properties().setProperty(NAMES, JSON.stringify(next));
  return isNew;
}

/** What the same rows may show from before an organisation was renamed. */
export function namedBefore(naming: Naming): readonly Naming[] {
  const names = kept();
  const all = (id: string): readonly string[] => {
    const now = naming.organisationName(id);
    return [...(byReference.get(id) ?? []), ...(names[id] ?? [])].filter((name) => name !== now);
  };
  const longest = Math.max(2, ...Object.keys(names).map((id) => all(id).length));
  return Array.from({ length: longest }, (_, at) => ({
    ...naming,
    organisationName: (id) => all(id)[at] ?? naming.organisationName(id),
  }));
}
