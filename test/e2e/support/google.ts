import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer as createProxy } from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, connect, type Server } from 'node:net';
import { join } from 'node:path';
import * as v from 'valibot';
import { FIREFOX_ID } from '../../../extension/manifest.ts';
import { type TestWorkspace, temporaryFolder } from './workspace.ts';

export const SCRIPT = '1aBcDeFgHiJkLmNoPqRsTuVwXyZ_0123456789-abcdefghijklmnopqr';
export const CLIENT = '123456789012-abc123def456.apps.googleusercontent.com';

/** Where Firefox lets a sign-in come back to: its own documentation makes it of the extension's id. */
export const FIREFOX_BACK = `http://127.0.0.1/mozoauth2/${createHash('sha1').update(FIREFOX_ID).digest('hex')}`;

/** A page that something can be clipped from, at every address that is not Google's: its text begins with "Lampan". */
const PAGE = `<!doctype html><html lang="sv"><title>Grannarna</title><main><article class="post"><a class="author" href="/u/1">Kim Persson</a>
  <time datetime="2026-04-02T18:14:00+02:00">2 april</time><div class="post-content"><p>Lampan vid ån har varit släckt i tre veckor.</p></div></article></main></html>`;

/** The stand-in needs a certificate of its own: `describe.skipIf(!hasOpenssl)`. */
export const hasOpenssl = (() => {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();
if (!hasOpenssl) console.log('skipped: the stand-in for Google needs openssl, for a certificate of its own');

const callSchema = v.object({ function: v.string(), parameters: v.array(v.unknown()) });

export interface GoogleStandIn {
  /** Where it answers for every host, over TLS. */
  readonly port: number;
  /** A proxy that leads every host there, for a browser that takes no other names. */
  readonly proxyPort: number;
  /** How it answers the next calls. */
  mood: 'well' | 'no_access' | 'token_refused';
  /** The pages of sign-in that were opened. */
  signIns: URL[];
  readonly stop: () => void;
}

const listening = (server: Server): Promise<number> =>
  new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
  );

const failed = (code: number, status: string) => ({ error: { code, message: status, status } });

/**
 * Google's sign-in and Apps Script API as their reference describes them, in front of the true add-on of that
 * workspace. Google itself has not been met.
 */
export async function startGoogle(workspace: TestWorkspace): Promise<GoogleStandIn> {
  const folder = temporaryFolder('certificate');
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=stand-in'],
      ...['-keyout', key, '-out', cert],
    ],
    { stdio: 'ignore' },
  );
  let tokens = 0;
  const answer = async (token: string, body: string): Promise<readonly [number, unknown]> => {
    if (google.mood === 'token_refused' || token !== `Bearer ya29.${tokens}`)
      return [401, failed(401, 'UNAUTHENTICATED')];
    if (google.mood === 'no_access') return [403, failed(403, 'PERMISSION_DENIED')];
    const call = v.parse(callSchema, JSON.parse(body));
    return [200, { done: true, response: { result: await workspace.run(call.function, call.parameters) } }];
  };
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
    if (url.host === 'accounts.google.com' && url.pathname === '/o/oauth2/v2/auth') {
      google.signIns.push(url);
      tokens += 1;
      const given = `state=${url.searchParams.get('state')}&access_token=ya29.${tokens}&token_type=Bearer&expires_in=3599`;
      response.writeHead(302, { Location: `${url.searchParams.get('redirect_uri')}#${given}` }).end();
    } else if (url.host === 'script.googleapis.com' && url.pathname === `/v1/scripts/${SCRIPT}:run`) {
      let body = '';
      request.on('data', (part) => {
        body += part;
      });
      request.on('end', async () => {
        const [status, reply] = await answer(request.headers.authorization ?? '', body);
        response.writeHead(status, { 'Content-Type': 'application/json; charset=UTF-8' });
        response.end(JSON.stringify(reply));
      });
    } else response.setHeader('Content-Type', 'text/html; charset=utf-8').end(PAGE);
  });
  const port = await listening(server);
  const proxy = createProxy().on('connect', (_request, client) => {
    const through = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      client.pipe(through).pipe(client);
    });
    for (const [one, other] of [
      [client, through],
      [through, client],
    ] as const)
      one.on('error', () => other.destroy());
  });
  const google: GoogleStandIn = {
    port,
    proxyPort: await listening(proxy),
    mood: 'well',
    signIns: [],
    stop: () => {
      for (const each of [proxy, server]) {
        each.close();
        each.closeAllConnections();
      }
    },
  };
  return google;
}
