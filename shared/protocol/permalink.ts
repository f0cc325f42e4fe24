/** Query parameters that say where a reader came from, not what is read. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igsh(id)?|si|ref_?src|ref_?url|rdid|mibextid|share_id|__cft__.*|__tn__|_gl)$/i;

/** Hosts that show the same page: phone and old layouts. */
const LAYOUT_HOST = /^(www|m|mobile|mbasic|touch|old|new|sv-se)\./;

/** Addresses of the same post on the same site: renamed hosts, share links, forms of a link. After tracking is gone. */
const SAME_POST: readonly (readonly [RegExp, string])[] = [
  [/^twitter\.com\//, 'x.com/'],
  [/^youtu(?:\.be|be\.com\/(?:shorts|live))\/([\w-]+).*/, 'youtube.com/watch?v=$1'],
  [/^web\.facebook\.com\//, 'facebook.com/'],
  [/^(facebook\.com\/groups\/[^/]+)\/permalink\//, '$1/posts/'],
  [/^(facebook\.com\/groups\/[^/?]+)\?(?:.*&)?multi_permalinks=(\d+).*/, '$1/posts/$2'],
  [
    /^(facebook\.com\/)(?:permalink|story)\.php\?(?:.*&)?id=(\d+)&(?:.*&)?story_fbid=(\w+).*/,
    '$1$2/posts/$3',
  ],
  [/^redd(?:\.it|it\.com\/r\/\w+\/comments)\/(\w+)(?:\/[^/]*)?$/, 'reddit.com/comments/$1'],
  [/^reddit\.com\/r\/\w+\/comments\/(\w+)\/(?:[^/]*|comment)\/(\w+)$/, 'reddit.com/comments/$1/comment/$2'],
  [/^x\.com\/(?:i\/web|i|\w+)\/status(?:es)?\/(\d+).*/, 'x.com/i/status/$1'],
  [/^threads\.net\//, 'threads.com/'],
  [/^instagram\.com\/(?:[^/]+\/)?(?:p|reel|reels|tv)\/([\w-]+).*/, 'instagram.com/p/$1'],
  [/^linkedin\.com\/posts\/[^/?#]*-activity-(\d+)-.*/, 'linkedin.com/feed/update/urn:li:activity:$1'],
  [/^t\.me\/s\/(\w+\/\d+).*/, 't.me/$1'],
  // Systems that many run: told by the form of their addresses, whatever the host.
  [/^([^/]+)\/(?:web|deck)\/(@[^/]+\/\d+)$/, '$1/$2'],
  [/^([^/]+)\/users\/([^/]+)\/statuses\/(\d+)$/, '$1/@$2/$3'],
  [/^([^?#]*\/viewtopic\.php)\?(?:[^#]*&)?p=(\d+)(?:&[^#]*)?(?:#p\2)?$/, '$1?p=$2'],
  [/^([^?#]*\/viewtopic\.php)\?[^#]*#p(\d+)$/, '$1?p=$2'],
  [/^([^?#]*\/show)(?:thread|post)\.php\?(?:[^#]*&)?p=(\d+)(?:&[^#]*)?(?:#post\2)?$/, '$1thread.php?p=$2'],
  [/^([^?#]*\/showthread\.php)\?[^#]*#post(\d+)$/, '$1?p=$2'],
  [/^([^?#]*\/)threads\/[^/?#]*\.\d+(?:\/page-\d+)?(?:\/?#|\/)post-(\d+)$/, '$1posts/$2'],
  [/^([^?#]*\/t\/)(?!\d+\/)[^/?#]+\/(\d+(?:\/\d+)?)(?:\?u=[^#]*)?$/, '$1$2'],
  [/^([^?#]*\/t\/\d+)\/1$/, '$1'],
  [/^([^?#]*)\/comment-page-\d+(\/?#comment-\d+)$/, '$1$2'],
];

/**
 * The address that stands for a page or a post when asking whether it is registered, and by which two drafts are known to be
 * of the same post: the one rule for it, whatever gesture took the post. Without tracking, layout host,
 * trailing slash or order of parameters. A fragment is kept when it names a post (`#comment-12`), not when it
 * is empty or a text fragment; of some sites also share links and other forms of a post's address. An address that cannot be read is returned trimmed.
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
  const known = SAME_POST.reduce(
    (address, [form, other]) => address.replace(form, other),
    `${host}${path}${query && `?${query}`}${keepsFragment ? `#${fragment}` : ''}`,
  );
  return `https://${known}`;
}
