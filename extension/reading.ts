import { hold, type PointedAt, pageSettled, runClip } from './browser.ts';

const lock = (tab: number) => `reading ${tab}`;

/**
 * The readings for gestures under way, by tab: two at the same time in one page would take each other's. They end with
 * the worker, as this does.
 */
const readings = new Map<number, Promise<unknown>>();

/**
 * Reads a page for a gesture: at once, since Firefox takes the permission back when the page moves on, or as soon as it
 * has been read for the gesture before.
 */
export function readPage(tab: number, frame: number, pointedAt?: PointedAt): Promise<unknown> {
  const run = () => runClip(tab, frame, pointedAt);
  const before = readings.get(tab);
  const reading = before ? before.then(run) : run();
  // The panel, where picking begins, knows of it by the lock alone.
  const over: Promise<unknown> = hold(lock(tab), () => reading)
    .catch(() => undefined)
    .then(() => {
      if (readings.get(tab) === over) readings.delete(tab);
    });
  readings.set(tab, over);
  return reading;
}

/** Begins to pick in a page once it is not being read for a gesture; while somebody picks it can be read again. */
export async function pickIn(tab: number, pick: NonNullable<PointedAt['pick']>): Promise<unknown> {
  let picked: unknown;
  await hold(lock(tab), () => {
    picked = runClip(tab, 0, { pick });
    return Promise.race([picked, pageSettled()]);
  });
  return picked;
}
