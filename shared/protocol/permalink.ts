/** Query parameters that say where a reader came from, not what is read. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igsh(id)?|si|ref_?src|ref_?url|rdid|mibextid|share_id|__cft__.*|__tn__|_gl)$/i;

/** Hosts that show the same page: phone and old layouts. */
const LAYOUT_HOST = /^(www|m|mobile|mbasic|touch|old|new|sv-se)\./;

/**
 * The address that stands for a page when asking whether it is registered: without tracking, layout host,
 * trailing slash or order of parameters. A fragment is kept when it names a post (`#comment-12`), not when it
 * is empty or a text fragment. An address that cannot be read is returned trimmed.
 *
 * Needs no URL class, which Apps Script lacks.
 */
export function canonicalAddress(address: string): string {
  const parts = /^(https?):\/\/([^/?#]*)([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/i.exec(address.trim());
  if (!parts) return address.trim();
  const host = (parts[2] ?? '')
    .toLowerCase()
    .replace(/^[^@]*@/, '')
    .replace(/:(80|443)$/, '')
    .replace(LAYOUT_HOST, '');
  const path = (parts[3] ?? '').replace(/\/+$/, '');
  const query = (parts[4] ?? '')
    .split('&')
    .filter((parameter) => parameter !== '' && !TRACKING.test(parameter.split('=')[0] ?? ''))
    .sort()
    .join('&');
  const fragment = parts[5] ?? '';
  const keepsFragment = fragment !== '' && !fragment.startsWith(':~:');
  return `https://${host}${path}${query && `?${query}`}${keepsFragment ? `#${fragment}` : ''}`;
}
