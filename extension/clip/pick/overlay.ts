/**
 * Outlines and a line of words over the page, in a closed shadow root of one element of our own that lets every
 * pointer through and goes away as a whole. The page's own elements and styles are not touched.
 */
export interface Overlay {
  /** Outlines the post that the person is at, and those that are marked. */
  readonly show: (current: readonly Element[], marked: readonly (readonly Element[])[]) => void;
  /** What is read aloud and shown at the bottom. */
  readonly say: (hint: string, state: string) => void;
  readonly remove: () => void;
}

const STYLE = `
:host { all: initial !important; position: fixed !important; inset: 0 !important; width: auto !important;
  height: auto !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
  background: none !important; overflow: hidden !important; pointer-events: none !important;
  z-index: 2147483647 !important; }
.box { position: absolute; box-sizing: border-box; border-radius: 4px; outline: 2px solid #fff;
  outline-offset: 1px; border: 3px solid #005a9c; background: rgb(0 90 156 / 8%); }
.box.marked { border-color: #1b6e33; background: rgb(27 110 51 / 10%); }
.box.marked::after { content: '✓'; position: absolute; top: 0; right: 0; padding: 2px 8px; background: #1b6e33;
  color: #fff; font: 600 16px/1.4 system-ui, sans-serif; }
.line { position: absolute; left: 50%; bottom: 16px; transform: translateX(-50%); box-sizing: border-box;
  max-width: calc(100% - 32px); padding: 10px 16px; border-radius: 6px; background: #1c1c1c; color: #fff;
  font: 15px/1.45 system-ui, sans-serif; box-shadow: 0 0 0 1px #fff, 0 2px 12px rgb(0 0 0 / 40%); }
.state { font-weight: 600; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
@media (forced-colors: active) { .box { border-color: Highlight; } .box.marked { border-style: double; } }
`;

const MARGIN = 2;

/** The rectangle around all of a post's elements, in the window. */
function rectangleOf(elements: readonly Element[]): DOMRect | null {
  const all = elements.map((element) => element.getBoundingClientRect()).filter(({ width }) => width > 0);
  if (all.length === 0) return null;
  const left = Math.min(...all.map((one) => one.left));
  const top = Math.min(...all.map((one) => one.top));
  const right = Math.max(...all.map((one) => one.right));
  const bottom = Math.max(...all.map((one) => one.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

export function makeOverlay(document: Document, language: string): Overlay {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  const boxes = document.createElement('div');
  const line = document.createElement('div');
  line.className = 'line';
  line.lang = language;
  line.setAttribute('role', 'status');
  const hintLine = document.createElement('div');
  const stateLine = document.createElement('div');
  stateLine.className = 'state';
  line.append(hintLine, stateLine);
  root.append(boxes, line);
  document.documentElement.append(host);
  // Above what the page itself shows in the top layer, such as a dialog.
  host.popover = 'manual';
  if ('showPopover' in host) host.showPopover();

  const boxAround = (elements: readonly Element[], className: string): void => {
    const rectangle = rectangleOf(elements);
    if (!rectangle) return;
    const box = document.createElement('div');
    box.className = className;
    box.style.left = `${Math.max(0, rectangle.left - MARGIN)}px`;
    box.style.top = `${rectangle.top - MARGIN}px`;
    box.style.width = `${rectangle.width + 2 * MARGIN}px`;
    box.style.height = `${rectangle.height + 2 * MARGIN}px`;
    boxes.append(box);
  };

  return {
    show(current, marked) {
      boxes.replaceChildren();
      for (const one of marked) boxAround(one, 'box marked');
      if (current.length > 0) boxAround(current, 'box');
    },
    say(hint, state) {
      hintLine.textContent = hint;
      stateLine.textContent = state;
    },
    remove: () => host.remove(),
  };
}
