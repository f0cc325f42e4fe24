import { LETTER_KINDS } from '../../../shared/feedback/letter.ts';
import { call } from '../client.ts';

/** Opens the dialog in which a letter in the matter is written; the likeliest one when none is named. */
export const letterOpener = (matter: string) => (letter?: string) => {
  const kind = LETTER_KINDS.find((known) => known === letter);
  void call('showLetter', [{ matter, ...(kind && { letter: kind }) }]);
};
