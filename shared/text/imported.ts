import type { Twin } from './language.ts';

/** What an import writes into a matter, where the old list had no words for it. */
interface ImportedWords {
  readonly cell: (column: string, text: string) => string;
  readonly column: (number: number) => string;
  readonly notes: (notes: readonly string[]) => string;
  readonly question: string;
  readonly sentTo: (whom: string) => string;
  readonly noAnswerText: string;
  readonly noFeedbackText: string;
  readonly closedReason: string;
  readonly closedWithoutDay: (status: string) => string;
  readonly undone: (file: string) => string;
}

export const importedWords: Twin<ImportedWords> = {
  sv: {
    cell: (column, text) => (column === '' ? text : `${column}: ${text}`),
    column: (number) => `Kolumn ${number}`,
    notes: (notes) => `Ur den gamla listan:\n${notes.join('\n')}`,
    question: 'Frågan står i den gamla listan.',
    sentTo: (whom) => `Skickat till ${whom}; dagen står inte i listan.`,
    noAnswerText: 'Svaret står inte i den gamla listan.',
    noFeedbackText: 'Återkopplat enligt den gamla listan; orden står inte där.',
    closedReason: 'Avslutat i den gamla listan.',
    closedWithoutDay: (status) =>
      status === ''
        ? 'Avslutat i den gamla listan; dagen är inte känd.'
        : `”${status}” i den gamla listan; dagen är inte känd.`,
    undone: (file) => `Importen av ${file} ångrades.`,
  },
  en: {
    cell: (column, text) => (column === '' ? text : `${column}: ${text}`),
    column: (number) => `Column ${number}`,
    notes: (notes) => `From the old list:\n${notes.join('\n')}`,
    question: 'The question stands in the old list.',
    sentTo: (whom) => `Sent to ${whom}; the list does not tell the day.`,
    noAnswerText: 'The answer is not in the old list.',
    noFeedbackText: 'Told according to the old list; the words are not there.',
    closedReason: 'Closed in the old list.',
    closedWithoutDay: (status) =>
      status === ''
        ? 'Closed in the old list; the day is not known.'
        : `“${status}” in the old list; the day is not known.`,
    undone: (file) => `The import of ${file} was undone.`,
  },
};
