import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PhoneReply, WalkEntry, WalkPoint, WalkStart } from '../../../shared/phone/messages.ts';
import type { Received } from '../phone/sender.ts';

/** Seconds between two looks at what others have noted, while the page is shown. */
const EVERY = 45;

/** The list of a walk, and when it was asked for. */
export interface SharedList {
  readonly points: readonly WalkPoint[];
  readonly at: string;
}

/**
 * The list that those who walk share: as the page began with it, and as the sheet tells it with each receipt.
 * @returns the list, and what is to be called with each reply
 */
export function useSharedList(start: WalkStart): readonly [SharedList, (reply: Received) => void] {
  const [list, setList] = useState<SharedList>(() => ({
    points: start.defects,
    at: new Date().toISOString(),
  }));
  const told = useCallback(({ points }: Received) => {
    const at = new Date().toISOString();
    if (points) setList({ points, at });
  }, []);
  return [list, told];
}

/**
 * Looks at what others have noted, now and then and whenever the page is shown again or the network is back.
 * @param isBusy something of this phone waits: its own delivery brings the list along
 */
export function useLooking(
  look: (entries: readonly WalkEntry[]) => Promise<PhoneReply | undefined>,
  told: (reply: Received) => void,
  isBusy: boolean,
): void {
  useEffect(() => {
    if (isBusy) return;
    let isOver = false;
    const ask = async () => {
      if (document.visibilityState !== 'visible' || !navigator.onLine) return;
      const reply = await look([]);
      if (!isOver && reply?.reply === 'received') told(reply);
    };
    const again = () => void ask();
    const timer = setInterval(again, EVERY * 1000);
    addEventListener('online', again);
    document.addEventListener('visibilitychange', again);
    return () => {
      isOver = true;
      clearInterval(timer);
      removeEventListener('online', again);
      document.removeEventListener('visibilitychange', again);
    };
  }, [look, told, isBusy]);
}
