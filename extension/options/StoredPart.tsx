import { useEffect, useRef, useState } from 'preact/hooks';
import { carriedFrom } from '../../shared/similarity/carried.ts';
import { extensionText } from '../../shared/text/extension.ts';
import { afterText } from '../../shared/text/extension-after.ts';
import { optionsText } from '../../shared/text/extension-options.ts';
import type { Language } from '../../shared/text/language.ts';
import { shareOfStorage } from '../browser.ts';
import { useAsked } from '../interface/useAsked.ts';
import type { Stored } from '../interface/useStored.ts';
import { ask } from '../messages.ts';
import { isDelivered } from '../outbox/entry.ts';
import { forgetHeld } from '../store/held.ts';
import { carriedItem, drafts, outbox, postsItem, statusesItem } from '../store/items.ts';

interface StoredPartProps {
  readonly stored: Stored;
  readonly language: Language;
  readonly undelivered: number;
}

/** Everything that lies in this browser, and the button that empties it after saying what would be lost. */
export function StoredPart({ stored, language, undelivered }: StoredPartProps) {
  const words = optionsText[language].stored;
  const [isAsking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);
  const begun = drafts.from(stored).filter((draft) => draft.touched).length;
  const carried = carriedFrom(carriedItem.from(stored).text);
  const share = useAsked(shareOfStorage, 0, stored);
  const unreadable = outbox.unreadable(stored).length;
  const receipts = outbox.from(stored).filter(isDelivered).length;
  useEffect(() => {
    const shown = dialog.current;
    if (!shown || !isAsking) return;
    const closed = () => setAsking(false);
    shown.showModal();
    // Escape closes it without any button.
    shown.addEventListener('close', closed);
    return () => {
      shown.removeEventListener('close', closed);
      shown.close();
    };
  }, [isAsking]);

  const empty = async () => {
    const reply = await ask({ type: 'empty' }, extensionText[language].unanswered);
    if (reply.ok) forgetHeld();
    setAsking(false);
    setSaid(reply.ok ? words.emptied : reply.message);
  };
  // What there is none of is not told.
  const counted: readonly (readonly [number, (count: number) => string])[] = [
    [receipts, words.receipts],
    [Object.keys(statusesItem.from(stored).matters).length, words.statuses],
    [carried?.matters.length ?? 0, words.carried],
    [Object.keys(postsItem.from(stored)).length, words.posts],
  ];
  const lost = undelivered + unreadable;
  const atRisk = [
    ...(lost > 0 ? [words.undelivered(lost)] : []),
    ...(begun > 0 ? [words.drafts(begun)] : []),
  ];
  return (
    <section class="part stack" aria-labelledby="stored">
      <h2 id="stored">{words.title}</h2>
      <p class="muted">{words.intro}</p>
      <ul class="stored">
        {atRisk.map((what) => (
          <li key={what}>{what}</li>
        ))}
        {counted.map(([count, line]) => count > 0 && <li key={line(count)}>{line(count)}</li>)}
        <li>{words.taken(Math.round(100 * share))}</li>
        {unreadable > 0 && <li>{afterText[language].outbox.unreadable(unreadable)}</li>}
      </ul>
      <div class="row">
        <button type="button" class="button danger" onClick={() => setAsking(true)}>
          {words.empty}
        </button>
        <span role="status">{said}</span>
      </div>
      <dialog ref={dialog} aria-labelledby="really">
        <div class="stack">
          <h2 id="really">{words.reallyTitle}</h2>
          <p>{atRisk.length > 0 ? words.reallyLost(atRisk.join(', ')) : words.reallyNothing}</p>
          <div class="row">
            <button type="button" class="button" onClick={() => setAsking(false)}>
              {words.keep}
            </button>
            <button type="button" class="button danger" onClick={() => void empty()}>
              {words.reallyYes}
            </button>
          </div>
        </div>
      </dialog>
    </section>
  );
}
