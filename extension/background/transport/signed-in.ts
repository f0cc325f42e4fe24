import { RECEIVER } from '../../../shared/protocol/script-api.ts';
import { authorise } from '../../browser.ts';
import { signInItem } from '../../store/items.ts';

/**
 * Through Google's Apps Script API, as the signed-in user. The reply's shapes:
 * https://developers.google.com/apps-script/api/reference/rest/v1/scripts/run
 */
export const SCRIPT_API = 'https://script.googleapis.com/';

/** A token that is about to end is not used. */
const MARGIN = 60_000;

/**
 * Asks Google for a token and keeps it.
 * @param url Google's page for it, with client, scopes and the way back (options/sign-in.ts)
 * @param isShown false: only where no question has to be shown; rejects otherwise
 */
export async function askForToken(url: string, isShown: boolean, now: number): Promise<string> {
  const back = new URL(await authorise(isShown ? url : `${url}&prompt=none`, isShown));
  const given = new URLSearchParams(back.hash.slice(1));
  const token = given.get('access_token');
  // Another's answer is not ours.
  if (!token || given.get('state') !== new URL(url).searchParams.get('state')) throw new Error('No token');
  await signInItem.write({ url, token, expires: now + 1_000 * Number(given.get('expires_in')) });
  return token;
}

/** What is posted to the API instead of the envelope; undefined where the person has to sign in. */
export async function callOf(envelope: string, now: number) {
  const kept = await signInItem.read();
  if (!kept) return undefined;
  const isGood = kept.expires > now + MARGIN;
  const token = isGood ? kept.token : await askForToken(kept.url, false, now).catch(() => undefined);
  return (
    token && {
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
      body: JSON.stringify({ function: RECEIVER, parameters: [envelope] }),
    }
  );
}

/** Google did not take the token: the next call asks for another. */
export async function forgetToken(): Promise<void> {
  const kept = await signInItem.read();
  if (kept) await signInItem.write({ ...kept, expires: 0 });
}

/** The function's own answer in the API's; a script that failed is told as Google's pages tell it. */
export function resultOf(text: string): string {
  try {
    const { response, error } = JSON.parse(text);
    return error ? `<${JSON.stringify(error)}` : String(response?.result);
  } catch {
    return text;
  }
}
