import type { Twin } from './language.ts';

/** What the panel says beside the papers of a dialogue and the answers that stand on them. */
export interface PaperWords {
  readonly names: {
    readonly title: (rows: number) => string;
    readonly why: string;
    readonly answered: (hidden: number, kept: number) => string;
    readonly again: string;
    readonly hide: string;
    readonly keep: string;
    readonly hideAll: string;
    readonly keepAll: string;
    readonly change: string;
    readonly child: string;
    /** For a screen reader: what is answered about. */
    readonly about: (row: string, words: string) => string;
    readonly first: string;
  };
  /** In the list of what was said. */
  readonly recognised: (words: string) => string;
  readonly hardAnswer: (lix: number, longest: number) => string;
  readonly repeated: (notes: string) => string;
}

/** Words in a sentence that is read in one breath. */
const LONG_SENTENCE = 15;

export const paperWords: Twin<PaperWords> = {
  sv: {
    names: {
      title: (rows) =>
        rows === 1
          ? 'Någon kan kännas igen i en rad på pappret'
          : `Någon kan kännas igen i ${rows} rader på pappret`,
      why: 'Pappret lämnas ut. Svara för varje rad, sedan går det att skriva ut och hämta.',
      answered: (hidden, kept) =>
        [
          hidden === 0 ? '' : `Namn är dolda i ${hidden === 1 ? 'en rad' : `${hidden} rader`}.`,
          kept === 0 ? '' : `Namn står kvar i ${kept === 1 ? 'en rad' : `${kept} rader`}.`,
        ]
          .filter((part) => part !== '')
          .join(' '),
      again: 'Ändra svaren om namn',
      hide: 'Dölj på pappret',
      keep: 'Låt stå, det är meningen',
      hideAll: 'Dölj i alla rader',
      keepAll: 'Låt stå i alla rader',
      change: 'Ändra raden',
      child: 'Det kan vara ett barn. Barns namn lämnas inte ut.',
      about: (row, words) => `${row}: ${words}`,
      first: 'Svara först om namnen ovanför pappret.',
    },
    recognised: (words) => `Här kan någon kännas igen: ${words}`,
    hardAnswer: (lix, longest) =>
      longest > LONG_SENTENCE
        ? `Svårt att läsa (LIX ${lix}). Korta meningarna, den längsta har ${longest} ord, och byt långa ord.`
        : `Svårt att läsa (LIX ${lix}). Byt långa ord mot korta.`,
    repeated: (notes) =>
      `Samma ord på flera rader: ${notes}. Låt dem stå om flera sade det, annars ta bort en.`,
  },
  en: {
    names: {
      title: (rows) =>
        rows === 1
          ? 'Somebody may be recognised in one row of the paper'
          : `Somebody may be recognised in ${rows} rows of the paper`,
      why: 'The paper is handed out. Answer for each row; then it can be printed and downloaded.',
      answered: (hidden, kept) =>
        [
          hidden === 0 ? '' : `Names are hidden in ${hidden === 1 ? 'one row' : `${hidden} rows`}.`,
          kept === 0 ? '' : `Names stand in ${kept === 1 ? 'one row' : `${kept} rows`}.`,
        ]
          .filter((part) => part !== '')
          .join(' '),
      again: 'Change the answers about names',
      hide: 'Hide on the paper',
      keep: 'Leave it, it is meant',
      hideAll: 'Hide in all rows',
      keepAll: 'Leave in all rows',
      change: 'Change the row',
      child: 'It may be a child. Names of children are not handed out.',
      about: (row, words) => `${row}: ${words}`,
      first: 'Answer first about the names above the paper.',
    },
    recognised: (words) => `Somebody may be recognised here: ${words}`,
    hardAnswer: (lix, longest) =>
      longest > LONG_SENTENCE
        ? `Hard to read (LIX ${lix}). Shorten the sentences, the longest has ${longest} words, and change long words.`
        : `Hard to read (LIX ${lix}). Change long words for short ones.`,
    repeated: (notes) =>
      `The same words on several lines: ${notes}. Leave them if several people said it, otherwise remove one.`,
  },
};
