import type { Twin } from './language.ts';

/** Kinds of defects that the words of notes tell, and notes that tell none. */
interface DefectWords {
  /** @param kinds of the rows in their order, in words; undefined for a row that tells none */
  readonly kinds: (kinds: readonly (string | undefined)[]) => string;
  /** In the table of a series: points that are of no kind. */
  readonly untyped: string;
}

const counted = (kinds: readonly (string | undefined)[]): string => {
  const counts = new Map<string, number>();
  for (const kind of kinds) if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${kind} ${count}`).join(', ');
};

const missing = (kinds: readonly (string | undefined)[]): readonly number[] =>
  kinds.flatMap((kind, index) => (kind ? [] : [index + 1]));

export const defectWords: Twin<DefectWords> = {
  sv: {
    kinds: (kinds) => {
      const without = missing(kinds);
      return [
        without.length < kinds.length && `Slag av brist efter orden: ${counted(kinds)}.`,
        without.length > 0 &&
          `Utan slag: rad ${without.join(', ')}. De skrivs in som inlägg, inte som brister. Välj ett slag för alla, eller rätta raden efteråt.`,
      ]
        .filter(Boolean)
        .join(' ');
    },
    untyped: 'Utan slag av brist',
  },
  en: {
    kinds: (kinds) => {
      const without = missing(kinds);
      return [
        without.length < kinds.length && `Kinds of defect by the words: ${counted(kinds)}.`,
        without.length > 0 &&
          `Without a kind: line ${without.join(', ')}. They are entered as inputs, not as defects. Choose one kind for all, or correct the line afterwards.`,
      ]
        .filter(Boolean)
        .join(' ');
    },
    untyped: 'Without a kind of defect',
  },
};
