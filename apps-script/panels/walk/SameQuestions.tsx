import type { WalkPoint, WalkStart } from '../../../shared/phone/messages.ts';
import { walkWords } from '../../../shared/text/walk.ts';
import { type OwnPoint, sameQuestion } from './points.ts';
import { shortNumber } from './short-number.ts';

interface SameQuestionsProps {
  readonly start: WalkStart;
  readonly own: readonly OwnPoint[];
  readonly answer: (point: OwnPoint, item: string, isSame: boolean) => void;
}

/** Points of this phone that somebody else may have noted too: asked about, never joined by themselves. */
export function SameQuestions({ start, own, answer }: SameQuestionsProps) {
  const words = walkWords[start.language];
  const asked = own.flatMap((point): readonly (readonly [OwnPoint, WalkPoint])[] => {
    const other = sameQuestion(point, start);
    return other ? [[point, other]] : [];
  });
  return (
    <div role="status">
      {asked.map(([point, other]) => (
        <div key={point.id} class="same-question stack tight">
          <p>{words.isItTheSame(point.note.text)}</p>
          <p>
            <strong>{words.pointAt(shortNumber(other.item), other.text, other.place)}</strong>
          </p>
          <div class="row">
            <button type="button" class="button main" onClick={() => answer(point, other.item, true)}>
              {words.same}
            </button>
            <button type="button" class="button" onClick={() => answer(point, other.item, false)}>
              {words.another}
            </button>
          </div>
        </div>
      ))}
    </div>
  );
}
