import { useEffect, useState } from 'preact/hooks';
import type { MatterCard } from '../../calls.ts';
import type { SimilarAnswer } from '../../similar-calls.ts';
import { call } from '../client.ts';

/** A moment in which somebody who goes through the rows has left this one again. */
const SETTLED = 700;

/** Matters like the one on show, and what they propose; undefined while they are looked for, null when that failed. */
export function useSimilar(card: MatterCard | null): SimilarAnswer | null | undefined {
  const [found, setFound] = useState<SimilarAnswer | null | undefined>(undefined);
  const matter = card?.state.matter ?? '';
  // Asked anew when something has changed that decides what is proposed.
  const { theme, group, apart, referrals } = card?.state ?? {};
  const mark = JSON.stringify([
    theme,
    group,
    apart,
    referrals?.length,
    referrals?.map(({ reply }) => reply?.outcome),
  ]);
  useEffect(() => {
    setFound(undefined);
    if (matter === '' || mark === '') return;
    let isGone = false;
    const timer = window.setTimeout(() => {
      call('readSimilar', [matter]).then(
        (answer) => {
          if (!isGone) setFound(answer.ok ? answer : null);
        },
        // A help to find, not the work itself: without it the card is as it was.
        () => {
          if (!isGone) setFound(null);
        },
      );
    }, SETTLED);
    return () => {
      isGone = true;
      window.clearTimeout(timer);
    };
  }, [matter, mark]);
  return found;
}
