import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import * as v from 'valibot';
import { escapeHtml, HTML, RequestError, readBody, send } from './answers.ts';
import type { Runner } from './runner.ts';

/** Google's figure for a web request is 50 MB; ours is far above what an extension ever sends. */
const LARGEST = 1024 * 1024;
/** How long an answer waits to be fetched. */
const ECHO_LIFE = 60_000;

const outputSchema = v.variant('kind', [
  v.object({ kind: v.literal('text'), content: v.string(), mimeType: v.string() }),
  v.object({ kind: v.literal('html'), content: v.string(), title: v.optional(v.string()) }),
]);

/**
 * The add-on's web app as Google serves it: a script cannot set a status, text comes by a redirect to a second
 * address where it can be fetched once, and an error is an HTML page with status 200.
 */
export class WebApp {
  private readonly echoes = new Map<string, { readonly type: string; readonly body: string }>();

  constructor(private readonly runner: Runner) {}

  async handle(request: IncomingMessage, response: ServerResponse, address: URL): Promise<void> {
    const anyOrigin = { 'Access-Control-Allow-Origin': '*' };
    if (address.pathname === '/macros/echo') {
      this.echo(response, address.searchParams.get('id') ?? '', anyOrigin);
      return;
    }
    if (request.method !== 'GET' && request.method !== 'POST')
      throw new RequestError(405, 'Only GET and POST');
    const asked = {
      parameters: Object.fromEntries(
        [...new Set(address.searchParams.keys())].map((key) => [key, address.searchParams.getAll(key)]),
      ),
      queryString: address.search.slice(1),
    };
    const result =
      request.method === 'GET'
        ? this.runner.run({
            functionName: 'doGet',
            authMode: 'FULL',
            user: '',
            event: { kind: 'get', ...asked },
          })
        : this.runner.run({
            functionName: 'doPost',
            authMode: 'FULL',
            user: '',
            event: {
              kind: 'post',
              ...asked,
              contents: await readBody(request, LARGEST),
              type: request.headers['content-type'] ?? 'text/plain',
            },
          });
    if (!result.ok) {
      send(response, 200, HTML, errorPage(`${result.error.name}: ${result.error.message}`), anyOrigin);
      return;
    }
    const output = v.safeParse(outputSchema, result.value);
    if (!output.success) {
      send(response, 200, HTML, errorPage('The script completed but did not return anything.'), anyOrigin);
    } else if (output.output.kind === 'html') {
      send(response, 200, HTML, output.output.content);
    } else {
      const id = this.keep(output.output);
      send(response, 302, HTML, '', { ...anyOrigin, Location: `/macros/echo?id=${id}` });
    }
  }

  private keep(output: { readonly content: string; readonly mimeType: string }): string {
    const id = randomUUID();
    this.echoes.set(id, { type: `${output.mimeType}; charset=utf-8`, body: output.content });
    setTimeout(() => this.echoes.delete(id), ECHO_LIFE).unref();
    return id;
  }

  private echo(response: ServerResponse, id: string, headers: Readonly<Record<string, string>>): void {
    const kept = this.echoes.get(id);
    this.echoes.delete(id);
    if (!kept) throw new RequestError(404, 'Fetched already, or too late');
    send(response, 200, kept.type, kept.body, headers);
  }
}

function errorPage(message: string): string {
  return `<!DOCTYPE html><html><head><title>Error</title></head><body><div>${escapeHtml(message)}</div></body></html>`;
}
