import './order.ts';
import './interface/extension.css';
import { render } from 'preact';
import { listen } from './background/listen.ts';
import { Options } from './options/Options.tsx';
import { Panel } from './panel/Panel.tsx';

/**
 * The one script of the extension's background and pages: they have nearly everything in common, and one file packs
 * smaller than several. The pages are told by their body; the background has another or, in Chromium, none.
 */
const body = globalThis.document?.body;
switch (body?.id) {
  case 'panel':
    render(<Panel now={Date.now} />, body);
    break;
  case 'options':
    render(<Options now={Date.now} />, body);
    break;
  default:
    listen();
}
