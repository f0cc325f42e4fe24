import './order.ts';
import './interface/extension.css';
import { render } from 'preact';
import { listen } from './background/listen.ts';
import { panelWindow } from './browser.ts';
import { Panel } from './panel/Panel.tsx';
import { settleViews } from './store/views.ts';

/**
 * The script of the extension's background and panel: they have nearly everything in common, and one file packs
 * smaller than several (`shared.js`, which the settings use too). The panel is told by its body; the background has
 * another or, in Chromium, none.
 */
const body = globalThis.document?.body;
switch (body?.id) {
  case 'panel': {
    // Chromium draws a ring round a field that is given the focus while the keyboard is in the page.
    const mark = () => body.classList.toggle('away', !document.hasFocus());
    mark();
    addEventListener('focus', mark);
    addEventListener('blur', mark);
    void panelWindow().then(async (window) => {
      // Without room for it all stays as it is.
      await settleViews(window.open, window.id).catch(() => undefined);
      render(<Panel now={Date.now} window={window} />, body);
    });
    break;
  }
  default:
    listen();
}
