import { SCRIPT_SCOPES } from '../../shared/protocol/script-scopes.ts';
import { SCRIPT_API } from '../background/transport/signed-in.ts';

/** What an IT department gives out for the way through Google's API; pasted with whatever surrounds it. */
const SCRIPT_ID = /^[\w-]{20,120}$/;
const CLIENT_ID = /^[\w-]{10,120}\.apps\.googleusercontent\.com$/;

/** The API's address of a script; undefined where that is no script's id or address. */
export function scriptAddress(pasted: string): string | undefined {
  const id = pasted
    .trim()
    .replace(/^https:\/\/script\.google(?:apis)?\.com\/.*?\/(?:projects|scripts)\/([\w-]+).*$/, '$1');
  return SCRIPT_ID.test(id) ? `${SCRIPT_API}v1/scripts/${id}:run` : undefined;
}

export const isClient = (pasted: string): boolean => CLIENT_ID.test(pasted.trim());

/**
 * Google's page that gives a token for the script's scopes, or asks first.
 * @param back the extension's own address that Google leads back to
 * @param state tells our answer from another's
 */
export function signInUrl(client: string, back: string, state: string): string {
  const asked = new URLSearchParams({
    client_id: client.trim(),
    redirect_uri: back,
    response_type: 'token',
    scope: SCRIPT_SCOPES.join(' '),
    state,
  });
  return `https://accounts.google.com/o/oauth2/v2/auth?${asked}`;
}
