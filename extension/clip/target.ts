import { shadowOf } from './dom.ts';
import type { Gesture } from './gesture.ts';

/** The words that are selected, as shown, and the element that holds them. */
export interface Selected {
  readonly text: string;
  readonly element: Element;
}

const elementOf = (node: Node | null): Element | null =>
  node?.nodeType === 1 ? (node as Element) : (node?.parentElement ?? null);

/** The selection of the page, also inside a focused text area or a shadow root; null when nothing is selected. */
export function selected(document: Document): Selected | null {
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
export function focused(document: Document): Element | null {
  let active: Element | null = document.activeElement;
  for (let root = active && shadowOf(active); root?.activeElement; root = shadowOf(active))
    active = root.activeElement;
  return active && !/^(?:body|html|iframe|frame)$/.test(active.localName) ? active : null;
}

/** What the gesture points at, if it points. */
export function pointedAt(document: Document, gesture: Gesture): Element | null {
  if (gesture.target) return gesture.target;
  const menus = (
    globalThis as { browser?: { menus?: { getTargetElement?: (id: number) => Element | null } } }
  ).browser?.menus;
  if (gesture.targetElementId !== undefined) {
    const element = menus?.getTargetElement?.(gesture.targetElementId);
    if (element) return element;
  }
  if (gesture.linkUrl) {
    const links = [...document.links].filter((link) => link.href === gesture.linkUrl);
    const hovered = links.find((link) => link.matches(':hover'));
    // The same address in two places says nothing about which one was meant.
    if (hovered || links.length === 1) return hovered ?? links[0] ?? null;
  }
  if (gesture.pointer) {
    const under = [...document.querySelectorAll(':hover')].pop();
    if (under && !/^(?:body|html)$/.test(under.localName)) return under;
  }
  return null;
}
