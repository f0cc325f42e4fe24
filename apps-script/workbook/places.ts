import { LANGUAGES } from '../../shared/text/language.ts';
import { rowWords } from '../../shared/text/rows.ts';
import { sheetWords } from '../../shared/text/sheet.ts';
import type { Book } from './book.ts';

export interface KnownPlace {
  readonly name: string;
  readonly isNeighbourhood: boolean;
  /** Neighbourhood that a place lies in; empty when nobody has said. */
  readonly within: string;
  /** People living there, where it is known. */
  readonly residents: number | undefined;
  readonly aliases: readonly string[];
}

const parts = (text: string): readonly string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The tab of places: the district's neighbourhoods, and what people have added. */
export function readPlaces(book: Book): readonly KnownPlace[] {
  const rows = book.find('places')?.readAll(['name', 'kind', 'within', 'residents', 'aliases']) ?? [];
  return rows
    .filter((row) => row.name.trim() !== '')
    .map((row) => {
      const residents = Number(row.residents.replace(/\s/g, '') || Number.NaN);
      return {
        name: row.name.trim(),
        isNeighbourhood: LANGUAGES.some((language) => rowWords[language].neighbourhood === row.kind.trim()),
        within: row.within.trim(),
        residents: Number.isInteger(residents) && residents > 0 ? residents : undefined,
        aliases: parts(row.aliases),
      };
    });
}

export interface KnownTheme {
  readonly name: string;
  /** Words that residents use for it. */
  readonly words: readonly string[];
}

/** The code book: themes in use. */
export function readThemes(book: Book): readonly KnownTheme[] {
  const no = LANGUAGES.map((language) => sheetWords[language].no.toLowerCase());
  return (book.find('themes')?.readAll(['name', 'words', 'used']) ?? [])
    .filter((row) => row.name.trim() !== '' && no.indexOf(row.used.trim().toLowerCase()) < 0)
    .map((row) => ({ name: row.name.trim(), words: parts(row.words) }));
}
