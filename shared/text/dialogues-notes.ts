import type { Twin } from './language.ts';

/** What the form for many notes says of single rows, and what the planning form says of others' dialogues. */
interface NoteWords {
  readonly named: (row: number, words: string) => string;
  readonly more: (rows: number) => string;
  readonly hideNames: string;
  readonly tooLong: (row: number, length: string, most: string) => string;
  readonly heldBy: (who: string) => string;
  readonly joinTitle: (title: string) => string;
  readonly joinText: (who: string) => string;
  readonly needsLink: string;
}

export const noteWords: Twin<NoteWords> = {
  sv: {
    named: (row, words) => `Rad ${row}: ${words}`,
    more: (rows) => (rows === 1 ? 'och en rad till' : `och ${rows} rader till`),
    hideNames: 'Dölj namnen i raderna',
    tooLong: (row, length, most) =>
      `Rad ${row} är för lång (${length} tecken, högst ${most}). Korta den eller dela den i två.`,
    heldBy: (who) => `Hålls av ${who}.`,
    joinTitle: (title) => `Håll den tillsammans med ”${title}”`,
    joinText: (who) =>
      `${who === '' ? 'Kom överens med dem som håller i den' : `Kom överens med ${who}`}. Lägg sedan till er som arrangör under ”Ändra uppgifter”. Din plan är kvar som utkast.`,
    needsLink: 'Skriv hela adressen, med https:// först.',
  },
  en: {
    named: (row, words) => `Row ${row}: ${words}`,
    more: (rows) => (rows === 1 ? 'and one row more' : `and ${rows} rows more`),
    hideNames: 'Hide the names in these rows',
    tooLong: (row, length, most) =>
      `Row ${row} is too long (${length} characters, at most ${most}). Shorten it or make it two.`,
    heldBy: (who) => `Held by ${who}.`,
    joinTitle: (title) => `Hold it together with “${title}”`,
    joinText: (who) =>
      `${who === '' ? 'Agree with those who hold it' : `Agree with ${who}`}. Then add yourselves as organisers under “Change details”. Your plan is kept as a draft.`,
    needsLink: 'Write the whole address, with https:// first.',
  },
};
