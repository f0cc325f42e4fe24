import { newUlid } from '../../shared/identity/ulid.ts';
import { addDays, type Instant, type LocalDate, stockholmOffset } from '../../shared/time/dates.ts';
import { DIALOGUE_STORIES } from './dialogue-stories.ts';
import { OWNERS } from './people.ts';
import { seededRandom } from './random.ts';

/** A command as the add-on takes it, before it has its ULID and the number of its dialogue. */
export type DialogueAct = Readonly<Record<string, unknown>> & { readonly type: string };

/** What one person does with a dialogue in one sitting. */
export interface DialogueSitting {
  /** Days before the demo's last day; all days in its commands are counted from there too. */
  readonly ago: number;
  /** Which of the owners. */
  readonly by: 0 | 1 | 2;
  /**
   * @param n number of the dialogue, for its items
   * @param day the day so many days before the last one; after it when negative
   */
  readonly acts: (n: string, day: (ago: number) => LocalDate) => readonly DialogueAct[];
}
/** A dialogue from its planning on; the first sitting plans it and does nothing else, for then it has no number yet. */
export type DialogueStory = readonly DialogueSitting[];

/** One sitting at its moment. */
export interface DialogueStep {
  readonly at: Instant;
  readonly by: string;
  /** Which dialogue, by its place among the stories. */
  readonly story: number;
  /** @param n number of the dialogue; empty while it has none */
  readonly commands: (n: string) => readonly DialogueAct[];
}

/** The demo's dialogues in order of time, each sitting in the evening when the others have gone home. */
export function demoDialogues(seed: number, asOf: LocalDate): readonly DialogueStep[] {
  const random = seededRandom(seed + 2);
  const day = (ago: number) => addDays(asOf, -ago);
  return DIALOGUE_STORIES.flatMap((story, place) =>
    story.map(({ ago, by, acts }, sitting): DialogueStep => {
      const utc = Date.parse(`${day(ago)}T${16 + by}:${10 + place}:00Z`);
      const at = new Date(utc - stockholmOffset(utc) * 60_000);
      const first = at.getTime() + sitting;
      // The ids are drawn once: the same commands again are the same.
      const ids = acts('', day).map((_, index) => newUlid(first + index, random.next));
      return {
        at: at.toISOString(),
        by: OWNERS[by]?.email ?? OWNERS[0].email,
        story: place,
        commands: (n) =>
          acts(n, day).map((act, index) => ({
            ...act,
            id: ids[index],
            // An action of its own hangs on no dialogue.
            ...(act.type !== 'plan_dialogue' && !('origin' in act) && { dialogue: n }),
          })),
      };
    }),
  ).sort((a, b) => (a.at < b.at ? -1 : 1));
}
