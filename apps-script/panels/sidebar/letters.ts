import { LETTER_KINDS } from '../../../shared/feedback/letter.ts';
import { FEEDBACK_CHANNELS } from '../../../shared/matters/kinds.ts';
import type { Language } from '../../../shared/text/language.ts';
import { call } from '../client.ts';
import { failureText } from '../failures.ts';

/**
 * Opens the dialog in which a letter in the matter is written; the likeliest one when none is named.
 * @param tell what went wrong, in words
 */
export const letterOpener =
  (matter: string, language: Language, tell: (problem: string) => void) =>
  (letter?: string, channel?: string) => {
    const kind = LETTER_KINDS.find((known) => known === letter);
    const way = FEEDBACK_CHANNELS.find((known) => known === channel);
    call('showLetter', [{ matter, ...(kind && { letter: kind }), ...(way && { channel: way }) }]).then(
      (answer) => tell(answer.ok ? '' : answer.message),
      (error: unknown) => tell(failureText(error, language)),
    );
  };
