import { attempt } from './attempt.ts';
import { holds, shadowOf } from './dom.ts';
import type { Gesture } from './gesture.ts';

/** The words that are selected, as shown, and the element that holds them. */
interface Selected {
  readonly text: string;
  readonly element: Element;
}

const elementOf = (node: Node | null): Element | null =>
  node?.nodeType === 1 ? (node as Element) : (node?.parentElement ?? null);

/** What a gesture is meant for. */
export interface Aim {
  /** The selected words, or none. */
  readonly words: string;
  /** What is pointed at, or else has the focus. */
  readonly target: Element | null;
  /** It was pointed at on purpose. */
  readonly isMeant: boolean;
  /** The question of a form that has the focus. */
  readonly field: Element | null;
  /** Nothing in the page itself, but in this frame. */
  readonly frame: HTMLIFrameElement | null;
}

export function aimOf(document: Document, gesture: Gesture): Aim {
  const marked = gesture.target ? null : attempt(() => selected(document));
  const chosen = marked?.text ?? gesture.selectionText?.trim() ?? '';
  // A right-click on a Mac selects the word under it.
  const words = gesture.pointer && !/\s/.test(chosen) ? '' : chosen;
  const focus = attempt(() => focused(document));
  const field = focus?.matches('input, select, textarea') ? focus : null;
  const meant = marked?.element ?? attempt(() => pointedAt(document, gesture));
  const frame = words || meant ? null : focusedFrame(document);
  return { words, target: meant ?? (field ? null : focus), isMeant: meant !== null, field, frame };
}

/** The selection of the page, also inside a focused text area or a shadow root; null when nothing is selected. */
function selected(document: Document): Selected | null {
  const selection = document.getSelection();
  if (selection && selection.rangeCount > 0 && !selection.isCollapsed) {
    const text = selection.toString().trim();
    const element = elementOf(selection.getRangeAt(0).commonAncestorContainer);
    if (text && element) return { text, element };
  }
  const field = focused(document);
  if (field && field.localName === 'textarea') {
    const area = field as HTMLTextAreaElement;
    const text = area.value.slice(area.selectionStart, area.selectionEnd).trim();
    if (text) return { text, element: area };
  }
  return null;
}

/** The element with the keyboard's focus, through shadow roots; null when it is the page itself. */
function focused(document: Document): Element | null {
  let active: Element | null = document.activeElement;
  for (let root = active && shadowOf(active); root?.activeElement; root = shadowOf(active))
    active = root.activeElement;
  // The page puts the focus there itself, in a box for logging in as well as for a question.
  const isPages = active?.hasAttribute('autofocus') && !(active as HTMLInputElement).value;
  return active && !isPages && !/^(?:body|html|iframe|frame)$/.test(active.localName) ? active : null;
}

/** The frame that the person was in last; small ones are buttons of others. */
function focusedFrame({ activeElement }: Document): HTMLIFrameElement | null {
  const frame = activeElement?.matches('iframe, frame') ? (activeElement as HTMLIFrameElement) : null;
  return frame && frame.offsetWidth > 200 && frame.offsetHeight > 60 ? frame : null;
}

/**
 * What the gesture points at, if it points. Chromium does not name the element that was right-clicked, and its
 * pointer is forgotten while the menu is open; but the press has moved the focus to a link or button, and otherwise
 * the caret to the words. Pictures move neither.
 */
function pointedAt(document: Document, gesture: Gesture): Element | null {
  const { target, targetElementId, linkUrl, mediaUrl, pointer } = gesture;
  if (target || !pointer) return target ?? null;
  const menus = (
    globalThis as { browser?: { menus?: { getTargetElement?: (id: number) => Element | null } } }
  ).browser?.menus;
  const named = targetElementId === undefined ? null : menus?.getTargetElement?.(targetElementId);
  if (named) return named;
  const focus = focused(document);
  const caret = caretIn(document);
  if (linkUrl || mediaUrl) {
    const meant = [
      ...document.querySelectorAll<HTMLAnchorElement & HTMLImageElement>('a, img, video, audio'),
    ].filter(({ href, currentSrc }) => (linkUrl ? href === linkUrl : currentSrc === mediaUrl));
    // The same address in two places says nothing about which one was meant.
    return meant.find((one) => one === focus) ?? (meant.length === 1 ? meant[0] : null) ?? null;
  }
  return focus && !(caret && holds(focus, caret)) ? focus : caret;
}

/** Where the last press put the caret, through shadow roots. */
function caretIn(root: Document | ShadowRoot): Element | null {
  // Only Chromium's shadow roots tell their own selection.
  const { anchorNode, anchorOffset = 0 } = (root as Document).getSelection?.() ?? {};
  const child = anchorNode?.childNodes[anchorOffset];
  const host = child?.nodeType === 1 ? shadowOf(child as Element) : null;
  return (host && caretIn(host)) ?? elementOf(anchorNode ?? null);
}
