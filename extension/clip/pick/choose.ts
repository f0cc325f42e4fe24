import { pickText } from '../../../shared/text/pick.ts';
import { shadowOf, squeeze } from '../dom.ts';
import type { PickWish } from '../gesture.ts';
import type { Reading } from '../reading.ts';
import { makeOverlay } from './overlay.ts';
import { neighbour, type OwnerOf, readableOwner } from './walk.ts';

/** So many characters of a post are shown while it is outlined. */
const LONGEST = 80;

/** The innermost shown element at a point of the window, through shadow roots. */
function elementAt(document: Document, x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  for (let root = found && shadowOf(found); root; root = found && shadowOf(found)) {
    const inner = root.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}

const isSame = (one: readonly Element[], other: readonly Element[]): boolean => one[0] === other[0];

/** Pick mode: outlines the post under the pointer or at the keyboard until one is taken or the person ends it. */
export function choose(
  document: Document,
  { many, language }: PickWish,
  ownerOf: OwnerOf,
  readingOf: (target: Element) => Reading | undefined,
): Promise<readonly Element[]> {
  globalThis.gensvarPicking?.end();
  const text = pickText[language];
  const overlay = makeOverlay(document, language);
  const listening = new AbortController();
  let current: readonly Element[] = [];
  let marked: readonly (readonly Element[])[] = [];

  const byKey = readableOwner(ownerOf, readingOf);

  const draw = () => overlay.show(current, marked);
  const tell = () => {
    const reading = current.slice(-1).map(readingOf)[0];
    const words = reading
      ? [reading.author, squeeze(reading.text ?? '').slice(0, LONGEST)].filter(Boolean).join(': ')
      : text.nothing;
    overlay.say(many ? text.many : text.one, many ? `${text.marked(marked.length)} · ${words}` : words);
  };
  const goTo = (owner: readonly Element[], isByKey: boolean) => {
    if (isSame(owner, current)) return;
    current = owner;
    if (isByKey) owner[0]?.scrollIntoView({ block: 'nearest' });
    draw();
    tell();
  };

  return new Promise((resolve) => {
    const end = (chosen: readonly (readonly Element[])[]) => {
      listening.abort();
      overlay.remove();
      globalThis.gensvarPicking = undefined;
      const inOrder = chosen
        .flatMap((owner) => owner.slice(-1))
        .sort((one, other) => (one.compareDocumentPosition(other) & 4 ? -1 : 1));
      resolve(inOrder);
    };
    const mark = () => {
      if (current.length === 0) return;
      const rest = marked.filter((one) => !isSame(one, current));
      marked = rest.length < marked.length ? rest : [...marked, current];
      draw();
      tell();
    };
    const take = () => {
      if (marked.length > 0) end(marked);
      else if (current.length > 0) end([current]);
    };
    const KEYS: Readonly<Record<string, () => void>> = {
      ArrowDown: () => goTo(neighbour(document, current, 1, byKey), true),
      ArrowRight: () => goTo(neighbour(document, current, 1, byKey), true),
      ArrowUp: () => goTo(neighbour(document, current, -1, byKey), true),
      ArrowLeft: () => goTo(neighbour(document, current, -1, byKey), true),
      ' ': () => (many ? mark() : take()),
      Enter: take,
      Escape: () => end([]),
      // No key of a keyboard: the panel's button, which takes only what is marked.
      Done: () => end(marked),
    };
    const press = (key: string): boolean => {
      KEYS[key]?.();
      return key in KEYS;
    };

    // What the page itself makes up is no wish of the person, and what the person does here is not for the page.
    const on = <Type extends keyof WindowEventMap>(
      type: Type,
      heard: (event: WindowEventMap[Type]) => boolean,
    ) =>
      addEventListener(
        type,
        (event) => {
          if (!event.isTrusted || !heard(event)) return;
          event.preventDefault();
          event.stopImmediatePropagation();
        },
        { capture: true, passive: false, signal: listening.signal },
      );
    on('keydown', ({ key, ctrlKey, metaKey, altKey }) => !(ctrlKey || metaKey || altKey) && press(key));
    on('keyup', ({ key }) => key in KEYS);
    on('pointermove', ({ clientX, clientY }) => {
      const under = elementAt(document, clientX, clientY);
      goTo(under ? ownerOf(under) : [], false);
      return false;
    });
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'dblclick'] as const)
      on(type, ({ button }) => button === 0);
    on('click', ({ button }) => {
      if (button !== 0) return false;
      if (many) mark();
      else take();
      return true;
    });
    for (const type of ['scroll', 'resize'] as const)
      addEventListener(type, draw, { capture: true, passive: true, signal: listening.signal });

    globalThis.gensvarPicking = { press, end: () => end([]) };
    tell();
  });
}
