import type { Twin } from './language.ts';
import type { StatusLanguage } from './status-languages.ts';

/** The choice of a paper's language, in the language of the screen. */
interface PaperChoiceWords {
  readonly language: string;
  readonly hint: string;
  readonly names: Readonly<Record<StatusLanguage, string>>;
}

export const paperChoiceWords: Twin<PaperChoiceWords> = {
  sv: {
    language: 'Språk på pappret',
    hint: 'Det som sades och svaren står som de är skrivna.',
    names: { sv: 'Svenska', easy: 'Lätt svenska', en: 'Engelska' },
  },
  en: {
    language: 'Language of the paper',
    hint: 'What was said and the answers stand as they are written.',
    names: { sv: 'Swedish', easy: 'Easy Swedish', en: 'English' },
  },
};
