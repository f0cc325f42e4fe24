import { unsentWords } from '../../../shared/text/dialogues-unsent.ts';
import { type Context, nameOf } from './context.ts';

/** Questions to other bodies that have not left the district: told before a paper is handed out. */
export function Unsent({ context }: { readonly context: Context }) {
  const unsent = context.view.matters.flatMap(({ asked }) => asked.filter(({ isSent }) => !isSent));
  if (unsent.length === 0) return null;
  const words = unsentWords[context.language];
  const parties = [...new Set(unsent.map(({ organisation }) => nameOf(context, organisation)))].join(', ');
  return (
    <p class="no-print">
      {words.notSent(unsent.length, parties)}{' '}
      <button
        type="button"
        class="link-button"
        onClick={() => document.getElementById('section-inputs')?.focus()}
      >
        {words.show}
      </button>
    </p>
  );
}
