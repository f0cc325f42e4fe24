import type { IncomingMessage } from 'node:http';
import { RequestError } from './answers.ts';

/**
 * Any page in the same browser can send requests to this computer, and a foreign name can be made to lead here.
 * So the name in the address must be ours, and whatever changes something must come from our own page.
 */
export function refuseForeign(request: IncomingMessage, port: number, path: string): void {
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!own.includes(request.headers.host ?? '')) throw new RequestError(403, 'Unknown host');
  // The web app is meant for other origins: there the signature proves who asks.
  if (path.startsWith('/macros/')) return;
  const { origin } = request.headers;
  if (origin !== undefined && !own.some((host) => origin === `http://${host}`)) {
    throw new RequestError(403, 'Unknown origin');
  }
  if (request.headers['sec-fetch-site'] === 'cross-site' && path.startsWith('/api/')) {
    throw new RequestError(403, 'Unknown origin');
  }
  // A form cannot send JSON, so a foreign page cannot either without asking first.
  if (request.method === 'POST' && !request.headers['content-type']?.startsWith('application/json')) {
    throw new RequestError(415, 'JSON is needed');
  }
}
