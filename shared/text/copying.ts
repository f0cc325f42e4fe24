import type { Twin } from './language.ts';

/** The words of a field whose text is taken along. */
interface CopyWords {
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
}

export const copyWords: Twin<CopyWords> = {
  sv: { copy: 'Kopiera', copied: 'Kopierat', copyByHand: 'Markerat. Tryck Ctrl+C.' },
  en: { copy: 'Copy', copied: 'Copied', copyByHand: 'Selected. Press Ctrl+C.' },
};
