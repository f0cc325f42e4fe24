import { useContext } from 'preact/hooks';
import { maskedNote, namedNotes, withoutPersons } from '../../../shared/dialogues/lines.ts';
import { ownWordsWords } from '../../../shared/text/own-words.ts';
import { PanelLanguage } from '../forms/context.ts';
import type { Bound } from './fields.ts';
import { Prose } from './parts.tsx';

interface OwnWordsProps extends Bound {
  readonly label: string;
  readonly hint?: string;
  readonly rows?: number;
  /** It will be shown to others, with the names hidden. */
  readonly isShown?: boolean;
  /** What residents are told: a number to call stands as it is written. */
  readonly isTold?: boolean;
}

/** What officers write for themselves: what will be hidden in it is told, and names are pointed out with a way to hide them. */
export function OwnWords({ isShown = false, isTold = false, ...prose }: OwnWordsProps) {
  const words = ownWordsWords[useContext(PanelLanguage)];
  const { text, hidden } = maskedNote(prose.value);
  const named = [...new Set(namedNotes([text]).flatMap((note) => note.words))].join(', ');
  return (
    <div class="stack tight">
      <Prose {...prose} />
      <div class="small" role="status">
        {!isTold && hidden.length > 0 && <p>{words.hides(hidden.join(', '))}</p>}
        {named !== '' && <p>{isShown ? words.shownOutside(named) : words.named(named)}</p>}
      </div>
      {named !== '' && (
        <div>
          <button
            type="button"
            class="button plain"
            aria-label={`${words.hide}: ${prose.label}`}
            onClick={() => prose.change(withoutPersons(prose.value))}
          >
            {words.hide}
          </button>
        </div>
      )}
    </div>
  );
}
