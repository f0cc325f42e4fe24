import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { HTML, RequestError, send } from './answers.ts';
import { panelShimText } from './panel-shim.ts';

/** A panel's own words and scripts, a picture that a person opens in it, and nothing from anywhere else. */
export const PANEL_POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** Most panels that are remembered; a window asks for its own right after it was made. */
const KEPT = 100;

/** The HTML that the add-on made for sidebars and dialogs, each under an address nobody can guess. */
export class Panels {
  private readonly pages = new Map<string, string>();
  private readonly shim: string;

  /** @param exported names of the add-on's functions */
  constructor(exported: readonly string[]) {
    this.shim = panelShimText(exported).replace(/<\//g, '<\\/');
  }

  /** @returns its id */
  keep(html: string): string {
    const id = randomUUID();
    this.pages.set(id, html);
    const oldest = this.pages.keys().next().value;
    if (this.pages.size > KEPT && oldest !== undefined) this.pages.delete(oldest);
    return id;
  }

  /** Sends a panel with `google.script` put in before its first script. @throws RequestError 404 */
  show(response: ServerResponse, id: string): void {
    const html = this.pages.get(id);
    if (html === undefined) throw new RequestError(404, 'No such panel');
    const tag = `<script>${this.shim}</script>`;
    const head = /<head[^>]*>/i.exec(html);
    const at = head ? head.index + head[0].length : 0;
    send(response, 200, HTML, html.slice(0, at) + tag + html.slice(at), {
      'Content-Security-Policy': PANEL_POLICY,
    });
  }
}
