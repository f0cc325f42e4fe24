import type { Twin } from './language.ts';

/** The return walk in the panel: what was found of a defect. */
interface InspectionWords {
  /** Opens the note. */
  readonly note: (number: string) => string;
  readonly text: string;
}

export const inspectionWords: Twin<InspectionWords> = {
  sv: {
    note: (number) => `Anteckning till ${number}`,
    text: 'Vad ni såg. Skriv den innan du trycker.',
  },
  en: {
    note: (number) => `Note on ${number}`,
    text: 'What you saw. Write it before you press.',
  },
};
