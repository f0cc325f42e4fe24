import type { Naming } from '../commands/matter-row.ts';
import type { Book } from './book.ts';
import { readOrganisations } from './lists.ts';
import { readSettings } from './settings.ts';

/** The language of the sheet, and what its organisations are called; they are read when the first is asked for. */
export function namingOf(book: Book): Naming {
  let names: ReadonlyMap<string, string> | undefined;
  return {
    language: readSettings(book).language,
    organisationName: (id) => {
      names ??= new Map(readOrganisations(book).map((each) => [each.id, each.name] as const));
      return names.get(id) ?? id;
    },
  };
}
