/** What is wrong with a pasted address; the words are the panel's. */
export type AddressFault = 'no_address' | 'not_safe';

const GOOGLE_HOST = 'script.google.com';
const LOCAL_HOSTS = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * The web app's address in the one form that works for everybody, from what a person pasted: the account number
 * (`/u/1/`) that a browser with several accounts puts in goes away, so do query and fragment.
 */
export function webAppAddress(
  pasted: string,
): { readonly ok: true; readonly address: string } | { readonly ok: false; readonly fault: AddressFault } {
  const text = pasted.trim();
  if (!URL.canParse(text)) return { ok: false, fault: 'no_address' };
  const url = new URL(text);
  // The spreadsheet's own address is the one that people have at hand.
  if (url.username !== '' || url.password !== '' || url.hostname === 'docs.google.com')
    return { ok: false, fault: 'no_address' };
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOCAL_HOSTS.includes(url.hostname))) {
    return { ok: false, fault: /^http:$/.test(url.protocol) ? 'not_safe' : 'no_address' };
  }
  if (url.hostname !== GOOGLE_HOST) return { ok: true, address: `${url.origin}${url.pathname}` };
  // Not /dev, which works for developers only.
  const deployment = /\/s\/([\w-]+)\/exec\/?$/.exec(url.pathname);
  if (!deployment) return { ok: false, fault: 'no_address' };
  return { ok: true, address: `https://${GOOGLE_HOST}/macros/s/${deployment[1]}/exec` };
}

/** Google's, or this computer: others are asked about before anything is sent there. */
export const isOwnHost = (hostname: string): boolean => [GOOGLE_HOST, ...LOCAL_HOSTS].includes(hostname);

/** On this computer: answers with CORS, needs no permission and no network. */
export function isLocalAddress(address: string): boolean {
  return URL.canParse(address) && LOCAL_HOSTS.includes(new URL(address).hostname);
}

/**
 * The hosts that must be granted to read the web app's reply, as match patterns: Google answers from a second
 * host. None for the local workspace.
 */
export function hostsOf(address: string): readonly string[] {
  if (isLocalAddress(address) || !URL.canParse(address)) return [];
  const { hostname } = new URL(address);
  return hostname === GOOGLE_HOST
    ? [`https://${GOOGLE_HOST}/*`, 'https://script.googleusercontent.com/*']
    : [`https://${hostname}/*`];
}
