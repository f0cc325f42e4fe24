import { type PointedAt, runClip } from './browser.ts';

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
  const over: Promise<unknown> = reading
    .catch(() => undefined)
    .then(() => {
      if (readings.get(tab) === over) readings.delete(tab);
    });
  readings.set(tab, over);
  return reading;
}
