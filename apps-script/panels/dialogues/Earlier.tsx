import { shortDate } from '../../../shared/text/dates.ts';
import { lateWords } from '../../../shared/text/dialogues-late.ts';
import type { Context } from './context.ts';

interface EarlierProps {
  readonly context: Context;
  readonly open: (dialogue: string) => void;
}

/** What earlier meetings left unanswered: it stands here until it is answered there. */
export function Earlier({ context, open }: EarlierProps) {
  const { language, today, view } = context;
  const words = lateWords[language];
  const count = view.earlier.reduce((sum, { points }) => sum + points.length, 0);
  if (count === 0) return null;
  return (
    <section class="stack" aria-labelledby="earlier">
      <h2 id="earlier">{words.left(count)}</h2>
      {view.earlier.map(({ dialogue, title, on, points }) => (
        <div key={dialogue}>
          <button type="button" class="link-button" onClick={() => open(dialogue)}>
            {words.leftFrom(title, shortDate(on, language, today))}
          </button>
          <ul>
            {points.map(({ item, text }) => (
              <li key={item}>{text}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
