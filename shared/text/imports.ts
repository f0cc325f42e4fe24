import type { Twin } from './language.ts';

/** The hidden tab of imports and chosen mappings: one name, whatever the language. */
export const importTabTitle = 'Gensvar: importer';

interface ImportWords {
  readonly title: string;
}

export const importWords: Twin<ImportWords> = {
  sv: { title: 'Importera' },
  en: { title: 'Import' },
};
