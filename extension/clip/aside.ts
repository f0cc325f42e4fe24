/** What the runs of one reading leave for the next. */
interface Left {
  readonly gensvarGesture: typeof globalThis.gensvarGesture;
  readonly gensvarParts: typeof globalThis.gensvarParts;
  readonly gensvarKit: typeof globalThis.gensvarKit;
}

/** What goes on in a page beside a gesture's reading: the look at its posts, and a picking that begins. */
type Beside = 'look' | 'pick';

declare global {
  var gensvarAside: { readonly [Name in Beside]?: Left } | undefined;
  /** Whose run this is, where it is no gesture's. */
  var gensvarBeside: Beside | undefined;
}

function changePlaces(name: Beside): void {
  const { gensvarGesture, gensvarParts, gensvarKit, gensvarAside } = globalThis;
  const left = gensvarAside?.[name];
  globalThis.gensvarAside = { ...gensvarAside, [name]: { gensvarGesture, gensvarParts, gensvarKit } };
  globalThis.gensvarGesture = left?.gensvarGesture;
  globalThis.gensvarParts = left?.gensvarParts;
  globalThis.gensvarKit = left?.gensvarKit;
}

/**
 * Lays aside what one reading has left, for what this one left there. Each of its runs begins so and ends with
 * `stepBack`: a gesture that comes between two of them finds nothing of it, nor it anything of the gesture.
 */
export function stepAside(name: Beside): void {
  // Of a run that failed.
  stepBack();
  changePlaces(name);
  globalThis.gensvarBeside = name;
}

/** Nothing where a gesture is read. */
export function stepBack(): void {
  const { gensvarBeside } = globalThis;
  if (gensvarBeside) changePlaces(gensvarBeside);
  globalThis.gensvarBeside = undefined;
}
