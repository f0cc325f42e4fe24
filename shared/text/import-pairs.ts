import { plural } from './import-plural.ts';
import type { Twin } from './language.ts';

/** Words of a list that the sheet does not know, and what they are paired with. */
export interface ImportPairWords {
  readonly title: string;
  readonly hint: string;
  readonly column: (title: string, use: string) => string;
  readonly word: (text: string, count: number) => string;
  /** What becomes of a word that is paired with nothing, by field; `other` for the choices of a list. */
  readonly otherwise: Readonly<
    Record<
      'organisation' | 'theme' | 'kind' | 'channel' | 'outcome' | 'decision' | 'place' | 'listed' | 'other',
      string
    >
  >;
  readonly left: (words: number) => string;
}

export const importPairWords: Twin<ImportPairWords> = {
  sv: {
    title: 'Ord som arket inte känner',
    hint: 'Varje ord paras ihop en gång och gäller alla rader som har det. Valen minns till nästa lista med samma kolumner.',
    column: (title, use) => (title === use ? title : `${title} → ${use}`),
    word: (text, count) => `”${text}” på ${plural(count, 'rad', 'rader')}`,
    otherwise: {
      organisation: 'Ingen av dem: skriv som anteckning',
      theme: 'Inget av dem: skriv som det står',
      kind: 'Inget av dem: skriv som anteckning',
      channel: 'Ingen av dem: skriv som anteckning',
      outcome: 'Inget av dem: skriv som anteckning',
      decision: 'Inget av dem: skriv som anteckning',
      place: 'Ingen av dem: skriv som det står',
      listed: 'Ingen av dem: skriv namnet som det står',
      other: 'Inget av dem: lämna cellen tom',
    },
    left: (words) => `${plural(words, 'ord är inte ihopparat', 'ord är inte ihopparade')}.`,
  },
  en: {
    title: 'Words that the sheet does not know',
    hint: 'Each word is paired once and holds for all rows that have it. The choices are kept for the next list with the same columns.',
    column: (title, use) => (title === use ? title : `${title} → ${use}`),
    word: (text, count) => `“${text}” in ${plural(count, 'row', 'rows')}`,
    otherwise: {
      organisation: 'None of them: write as a note',
      theme: 'None of them: write as it stands',
      kind: 'None of them: write as a note',
      channel: 'None of them: write as a note',
      outcome: 'None of them: write as a note',
      decision: 'None of them: write as a note',
      place: 'None of them: write as it stands',
      listed: 'None of them: write the name as it stands',
      other: 'None of them: leave the cell empty',
    },
    left: (words) => `${plural(words, 'word is not paired', 'words are not paired')}.`,
  },
};
