import type { Twin } from './language.ts';

/** The return walk in the panel: what was found of a defect. */
interface InspectionWords {
  /** Opens the note. */
  readonly note: (number: string) => string;
  readonly text: string;
  /** On the receipt of the first answer where nobody had planned to walk back. */
  readonly walkedBack: string;
  /** The same where its day has come, and nobody has marked it as held. */
  readonly begun: string;
  /** Beside the list, before that answer. */
  readonly unplanned: string;
  /** Why none is taken yet: the walk itself is still to come, or the return walk's day is. */
  readonly notWalked: string;
  readonly later: (day: string) => string;
}

export const inspectionWords: Twin<InspectionWords> = {
  sv: {
    note: (number) => `Anteckning till ${number}`,
    text: 'Vad ni såg. Skriv den innan du trycker.',
    walkedBack: 'Ingen återvandring var planerad. Den står nu som genomförd i dag.',
    begun: 'Återvandringen står nu som genomförd i dag.',
    unplanned: 'Ingen återvandring är planerad. Det första svaret skriver in den som genomförd i dag.',
    notWalked:
      'Vandringen har inte varit än, så ingen kan ha sett efter igen. Markera den först som genomförd.',
    later: (day) =>
      `Återvandringen är planerad till ${day}. Gick ni tidigare: flytta den först, eller markera den som genomförd.`,
  },
  en: {
    note: (number) => `Note on ${number}`,
    text: 'What you saw. Write it before you press.',
    walkedBack: 'No return walk was planned. It now stands as held today.',
    begun: 'The return walk now stands as held today.',
    unplanned: 'No return walk is planned. The first answer enters it as held today.',
    notWalked: 'The walk has not been held yet, so nobody can have looked again. Mark it as held first.',
    later: (day) =>
      `The return walk is planned for ${day}. If you went sooner, move it first, or mark it as held.`,
  },
};
