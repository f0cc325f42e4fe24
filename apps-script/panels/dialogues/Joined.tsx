import { shortItem } from '../../../shared/dialogues/short-item.ts';
import type { InputState } from '../../../shared/dialogues/state.ts';
import { joinedWords } from '../../../shared/text/dialogues-joined.ts';
import type { Context } from './context.ts';
import { Photos } from './Photos.tsx';

interface JoinedProps {
  readonly context: Context;
  readonly input: InputState;
  /** What others noted of the same. */
  readonly joined: readonly InputState[];
  /** An earlier point that it may be the same as. */
  readonly alike: InputState | undefined;
}

/** What was noted twice, each with its own words; and what may have been, to be said by who knows. */
export function Joined({ context, input, joined, alike }: JoinedProps) {
  const { language, view, busy, send } = context;
  const words = joinedWords[language];
  const { dialogue } = view.state;
  const own = shortItem(input.item);
  const join = (into: InputState) => {
    if (busy) return;
    const command = { type: 'join_inputs', dialogue, items: [input.item], into: into.item };
    void send([command], words.joined(1, shortItem(into.item)));
  };
  const part = (one: InputState, from: InputState) => {
    if (!busy) void send([{ type: 'part_input', dialogue, item: one.item, from: from.item }]);
  };
  return (
    <>
      {joined.length > 0 && (
        <div class="small joined">
          {words.alsoNoted}
          <ul>
            {joined.map((one) => (
              <li key={one.item}>
                {[`${shortItem(one.item)} ${one.text}`, one.place].filter(Boolean).join(' · ')}{' '}
                <Photos context={context} input={one} />{' '}
                <button
                  type="button"
                  class="link-button no-print"
                  aria-label={words.partOf(shortItem(one.item), own)}
                  aria-disabled={busy}
                  onClick={() => part(one, input)}
                >
                  {words.part}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {alike && (
        <div class="row small no-print">
          <span>
            {words.mayBeSame(
              [`${shortItem(alike.item)} ${alike.text}`, alike.place].filter(Boolean).join(' · '),
            )}
          </span>
          <button
            type="button"
            class="button"
            aria-label={words.joinOf(own, shortItem(alike.item))}
            aria-disabled={busy}
            onClick={() => join(alike)}
          >
            {words.join}
          </button>
          <button
            type="button"
            class="button plain"
            aria-label={words.anotherThan(own, shortItem(alike.item))}
            aria-disabled={busy}
            onClick={() => part(input, alike)}
          >
            {words.another}
          </button>
        </div>
      )}
    </>
  );
}
