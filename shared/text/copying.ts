import type { Twin } from './language.ts';

/** The words of a field whose text is taken along. */
interface CopyWords {
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
}

export const copyWords: Twin<CopyWords> = {
  sv: {
    copy: 'Kopiera',
    copied: 'Kopierat',
    copyByHand: 'Webbläsaren låter inte Gensvar kopiera här. Det är markerat: tryck Ctrl+C.',
  },
  en: {
    copy: 'Copy',
    copied: 'Copied',
    copyByHand: 'The browser does not let Gensvar copy here. It is selected: press Ctrl+C.',
  },
};
