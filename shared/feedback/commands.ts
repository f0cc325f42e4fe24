import { RESIDENT } from '../matters/fold.ts';
import type { FeedbackChannel } from '../matters/kinds.ts';
import { type MatterState, openPromises } from '../matters/state.ts';
import type { LocalDate } from '../time/dates.ts';
import { isFeedback, type LetterKind } from './letter.ts';

/** A letter that has been given to the resident. */
export interface GivenLetter {
  readonly kind: LetterKind;
  readonly channel: FeedbackChannel;
  readonly text: string;
  /** Of its template, or as the writer calls another. */
  readonly language: string;
  /** Day of the next word that the letter promises. */
  readonly next: LocalDate | undefined;
  /** What a promise of the next word is called in the list of promises. */
  readonly promise: string;
}

/**
 * The commands by which a letter is recorded as given, in one delivery: the letter itself and, for a receipt that
 * names a day, the promise that goes with it.
 * @param ids ULIDs, as many as two
 */
export function letterCommands(
  state: MatterState,
  letter: GivenLetter,
  ids: readonly [string, string],
): readonly object[] {
  const { kind, channel, text, language, next } = letter;
  const about = { id: ids[0], matter: state.matter, channel, text, language };
  if (isFeedback(kind)) return [{ type: 'give_feedback', ...about, letter: kind }];
  if (kind === 'interim') return [{ type: 'give_interim', ...about, ...(next && { due: next }) }];
  const hasPromise = openPromises(state).some(({ to }) => to === RESIDENT);
  return [
    { type: 'acknowledge', ...about, outcome: 'personal' },
    ...(next && !hasPromise
      ? [
          {
            type: 'promise',
            id: ids[1],
            matter: state.matter,
            what: letter.promise,
            to: RESIDENT,
            due: next,
          },
        ]
      : []),
  ];
}
