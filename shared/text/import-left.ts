import type { Twin } from './language.ts';

/** Words about the rows of a list that did not come along, and about what can be done once the rest is there. */
export interface ImportLeftWords {
  readonly title: (rows: number) => string;
  readonly show: string;
  readonly row: string;
  readonly why: string;
  readonly column: (number: number) => string;
  readonly more: (rows: number) => string;
  readonly save: string;
  readonly fileName: (list: string) => string;
  /** Rows that are in, with a day that the list did not tell. */
  readonly undated: {
    readonly title: (rows: number) => string;
    readonly save: string;
    readonly fileName: (list: string) => string;
  };
  readonly changedLeft: (name: string) => string;
  readonly noPlace: (tab: string, columns: string) => string;
  readonly showThem: string;
  readonly undo: string;
  readonly undone: string;
  readonly back: (changes: number) => string;
  readonly confirmBack: (changes: number) => string;
  readonly undoneBack: (changes: number) => string;
}

export const importLeftWords: Twin<ImportLeftWords> = {
  sv: {
    title: (rows) => (rows === 1 ? '1 rad utelämnades' : `${rows} rader utelämnades`),
    show: 'Vilka och varför',
    row: 'Rad',
    why: 'Varför',
    column: (number) => `Kolumn ${number}`,
    more: (rows) => `och ${rows} till: hämta dem som lista`,
    save: 'Hämta de utelämnade raderna (csv)',
    fileName: (list) => `${list} – utelämnade rader.csv`,
    undated: {
      title: (rows) =>
        rows === 1
          ? '1 remiss fick en dag som listan inte säger'
          : `${rows} remisser fick en dag som listan inte säger`,
      save: 'Hämta dem att fylla i (csv)',
      fileName: (list) => `${list} – remisser utan dag.csv`,
    },
    changedLeft: (name) => `Finns som ${name}, ändringen lämnades`,
    noPlace: (tab, columns) => `Ingen kolumn i ${tab} fylls från: ${columns}. Det som står där förs inte in.`,
    showThem: 'Visa dem',
    undo: 'Ångra importen',
    undone: 'Importen är ångrad',
    back: (changes) => (changes === 1 ? '1 ändring tas tillbaka.' : `${changes} ändringar tas tillbaka.`),
    confirmBack: (changes) => (changes === 1 ? 'Ta tillbaka 1 ändring' : `Ta tillbaka ${changes} ändringar`),
    undoneBack: (changes) =>
      changes === 1 ? '1 ändring är tillbakatagen.' : `${changes} ändringar är tillbakatagna.`,
  },
  en: {
    title: (rows) => (rows === 1 ? '1 row was left out' : `${rows} rows were left out`),
    show: 'Which, and why',
    row: 'Row',
    why: 'Why',
    column: (number) => `Column ${number}`,
    more: (rows) => `and ${rows} more: get them as a list`,
    save: 'Get the rows that were left out (csv)',
    fileName: (list) => `${list} – rows left out.csv`,
    undated: {
      title: (rows) =>
        rows === 1
          ? '1 referral got a day that the list does not tell'
          : `${rows} referrals got a day that the list does not tell`,
      save: 'Get them to fill in (csv)',
      fileName: (list) => `${list} – referrals without a day.csv`,
    },
    changedLeft: (name) => `Is here as ${name}, the change was left`,
    noPlace: (tab, columns) =>
      `No column in ${tab} is filled from: ${columns}. What stands there is left out.`,
    showThem: 'Show them',
    undo: 'Undo the import',
    undone: 'The import is undone',
    back: (changes) => (changes === 1 ? '1 change is taken back.' : `${changes} changes are taken back.`),
    confirmBack: (changes) => (changes === 1 ? 'Take back 1 change' : `Take back ${changes} changes`),
    undoneBack: (changes) =>
      changes === 1 ? '1 change has been taken back.' : `${changes} changes have been taken back.`,
  },
};
