import { isLocalAddress } from './address.ts';
import { classify } from './classify.ts';
import { callOf, forgetToken, resultOf, SCRIPT_API } from './signed-in.ts';
import { type Outcome, PATIENCE, type Surroundings } from './transport.ts';

const SIGNED_OUT: Outcome = { ok: false, failed: { kind: 'signed_out' } };

/**
 * Posts JSON text to a web app, or through Google's API, and reads what comes back. As text/plain, which a browser sends without asking the
 * server first and which is all that an Apps Script web app can answer.
 * @param request id that the reply must repeat
 */
export async function post(
  address: string,
  text: string,
  request: string,
  { fetch, now }: Pick<Surroundings, 'fetch' | 'now'>,
  patience = PATIENCE,
): Promise<Outcome> {
  const isApi = address.startsWith(SCRIPT_API);
  const call = isApi
    ? await callOf(text, now())
    : { headers: { 'Content-Type': 'text/plain;charset=utf-8' }, body: text };
  if (!call) return SIGNED_OUT;
  const signal = AbortSignal.timeout(patience);
  let response: Response;
  try {
    response = await fetch(address, {
      method: 'POST',
      ...call,
      credentials: 'omit',
      redirect: 'follow',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal,
    });
  } catch {
    if (signal.aborted) return { ok: false, failed: { kind: 'timeout' } };
    return { ok: false, failed: { kind: await kindOfSilence(address, fetch, patience) } };
  }
  if (isApi && /40[13]/.test(String(response.status))) {
    await forgetToken();
    return SIGNED_OUT;
  }
  try {
    const said = await response.text();
    const answer = {
      url: response.url,
      status: response.status,
      retryAfter: response.headers.get('Retry-After'),
      text: isApi ? resultOf(said) : said,
    };
    return classify(answer, request, now());
  } catch {
    return { ok: false, failed: { kind: signal.aborted ? 'timeout' : 'broken_reply' } };
  }
}

/**
 * A browser tells a dead network and a redirect to a host that it may not read by the same error. A second look
 * that stops at the first redirect tells them apart: the web app's own page needs none, a sign-in does. On this
 * computer it tells one connection that was lost from a workspace that is not there; its page need not be read.
 */
async function kindOfSilence(
  address: string,
  fetch: Surroundings['fetch'],
  patience: number,
): Promise<'login_page' | 'offline' | 'unreachable' | 'not_running'> {
  const isLocal = isLocalAddress(address);
  try {
    const look = await fetch(address, {
      ...(isLocal ? { mode: 'no-cors' } : { redirect: 'manual' }),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.timeout(Math.min(patience, 5_000)),
    });
    return look.type === 'opaqueredirect' ? 'login_page' : 'unreachable';
  } catch {
    return isLocal ? 'not_running' : 'offline';
  }
}
