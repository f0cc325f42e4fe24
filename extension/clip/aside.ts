/** What the runs of one reading leave for the next. */
interface Left {
  readonly gensvarGesture: typeof globalThis.gensvarGesture;
  readonly gensvarParts: typeof globalThis.gensvarParts;
  readonly gensvarKit: typeof globalThis.gensvarKit;
}

declare global {
  var gensvarAside: Left | undefined;
}

/**
 * Lays aside what one reading has left, for what another laid there. The look at a page's posts does so before each of
 * its runs and after: a gesture that comes between two of them finds nothing of it, nor it anything of the gesture.
 */
export function changePlaces(): void {
  const { gensvarGesture, gensvarParts, gensvarKit, gensvarAside } = globalThis;
  globalThis.gensvarAside = { gensvarGesture, gensvarParts, gensvarKit };
  globalThis.gensvarGesture = gensvarAside?.gensvarGesture;
  globalThis.gensvarParts = gensvarAside?.gensvarParts;
  globalThis.gensvarKit = gensvarAside?.gensvarKit;
}
