import { useState } from 'preact/hooks';
import { Notice } from '../../shared/interface/Notice.tsx';
import { canonicalAddress } from '../../shared/protocol/permalink.ts';
import { panelText } from '../../shared/text/extension-panel.ts';
import type { DraftRecord } from '../drafts/record.ts';
import { momentWords } from '../interface/moments.ts';
import { drafts } from '../store/items.ts';
import { shownElsewhere, viewIn } from '../store/views.ts';
import type { PanelSurroundings } from './surroundings.ts';

/** Drafts in which something was typed before another gesture came: nothing of them is lost. */
export function Started({
  stored,
  language,
  now,
  window,
  shown,
}: PanelSurroundings & { readonly shown: DraftRecord | undefined }) {
  const words = panelText[language].started;
  const [removed, setRemoved] = useState<DraftRecord>();
  const all = drafts.from(stored);
  const started = all.filter(
    ({ id, touched, voiceOf }) => id !== shown?.id && touched && !all.some((other) => other.id === voiceOf),
  );
  const titleOf = (draft: DraftRecord) =>
    draft.form.title.trim() || draft.form.text.trim().slice(0, 60) || words.untitled;

  /** Begun before of the same post, perhaps with words of one's own; not one that was picked beside it. */
  const isSame = ({ form, beside }: DraftRecord): boolean =>
    shown !== undefined &&
    !shown.touched &&
    beside !== shown.id &&
    form.permalink !== '' &&
    canonicalAddress(form.permalink) === canonicalAddress(shown.form.permalink);

  /** Somebody may be writing in it there: not to be removed from here. */
  const isElsewhere = ({ id }: DraftRecord): boolean => shownElsewhere(stored, id, window).length > 0;

  const remove = async (draft: DraftRecord) => {
    await drafts.remove(draft.id);
    setRemoved(draft);
  };
  const bringBack = async (draft: DraftRecord) => {
    await drafts.write(draft);
    setRemoved(undefined);
  };
  if (started.length === 0 && !removed) return null;
  return (
    <section class="started stack" aria-labelledby="started">
      <h2 id="started">{words.title}</h2>
      {started.some(isSame) && <Notice tone="waiting" title={words.sameBegun} />}
      {started.length > 0 && (
        <ul class="list">
          {started.map((draft) => (
            <li key={draft.id}>
              <span class="what">
                <strong>{titleOf(draft)}</strong>
                <span class="small muted">{momentWords(draft.started, now())}</span>
                {isSame(draft) && <span class="small">{words.same}</span>}
                {isElsewhere(draft) && <span class="small">{words.elsewhere}</span>}
              </span>
              <span class="row">
                <button
                  type="button"
                  class="button compact"
                  aria-label={`${words.open}: ${titleOf(draft)}`}
                  onClick={() => void viewIn(window).write({ is: 'draft', id: draft.id })}
                >
                  {words.open}
                </button>
                {!isElsewhere(draft) && (
                  <button
                    type="button"
                    class="button plain compact"
                    aria-label={`${words.remove}: ${titleOf(draft)}`}
                    onClick={() => void remove(draft)}
                  >
                    {words.remove}
                  </button>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {removed && (
        <p class="row small" role="status">
          {words.removed(titleOf(removed))}
          <button type="button" class="button plain compact" onClick={() => void bringBack(removed)}>
            {words.undo}
          </button>
        </p>
      )}
    </section>
  );
}
