import type { Guessable } from '../matters/kinds.ts';
import type { Twin } from './language.ts';

/** What the extension filled in and nobody has chosen yet. */
interface GuessedText {
  /** After a value that is a guess. */
  readonly mark: string;
  readonly parts: Readonly<Record<Guessable, string>>;
  /** After what the district is to do, in the row. */
  readonly inRow: (parts: string) => string;
  /** In the form of the triage. */
  readonly toConfirm: (parts: string) => string;
}

export const guessedText: Twin<GuessedText> = {
  sv: {
    mark: 'gissat',
    parts: { kind: 'slag', theme: 'tema', place: 'plats' },
    inRow: (parts) => `(gissat: ${parts})`,
    toConfirm: (parts) =>
      `Tillägget gissade ${parts} ur texten, och ingen har valt. Ändra det som är fel: när du fördelar räknas det som ditt val.`,
  },
  en: {
    mark: 'guessed',
    parts: { kind: 'kind', theme: 'theme', place: 'place' },
    inRow: (parts) => `(guessed: ${parts})`,
    toConfirm: (parts) =>
      `The extension guessed ${parts} from the text, and nobody has chosen. Change what is wrong: when you assign, it counts as your choice.`,
  },
};
