/** Addresses: made absolute, without tracking, and never anything but http(s). Pure. */

const TRACKING =
  /^(?:utm_.*|(?:fbc|gc|yc)lid|dclid|msclkid|igsh(?:id)?|mc_[ce]id|ref_?(?:src|url)|__cft__.*|__tn__|__xts__.*|_rdr|refid|fref|hc_ref|mibextid|rdid|share_url|hss_channel|_hs(?:enc|mi)|notif_(?:id|t)|paipv|eav)$/i;
/** Parameters that are tracking on one platform and mean something elsewhere. */
const TRACKING_ON: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:^|\.)(?:x|twitter)\.com$/, /^[st]$/],
  [/(?:^|\.)youtube\.com$|^youtu\.be$/, /^(?:si|feature|pp)$/],
  [/(?:^|\.)reddit\.com$/, /^(?:seeker-session|rdt|share_id|context|sort)$/],
  // Discourse, on any host: who shared the link.
  [/\/t\/[^/]+\/\d+(?:\/\d+)?$/, /^u$/],
];

/** An http(s) address without tracking, resolved against `base`; empty when it is none. */
export function cleanLink(address: string, base: string): string {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    return '';
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return '';
  // Each change puts the whole address together anew.
  if (url.username) url.username = '';
  if (url.password) url.password = '';
  if (url.search) {
    const doubtful = TRACKING_ON.filter(
      ([place]) => place.test(url.hostname) || place.test(url.pathname),
    ).map(([, names]) => names);
    const tracking = parameters(url)
      .map(([name]) => name)
      .filter((name) => TRACKING.test(name) || doubtful.some((names) => names.test(name)));
    // Deleting re-encodes the whole query, so an address without tracking is left as it stands.
    for (const name of tracking) url.searchParams.delete(name);
  }
  if (url.hash.startsWith('#:~:text=')) url.hash = '';
  // Who shared the link, on question boards: "/q/771/12".
  if (/^\/[qa]\/\d+\/\d+$/.test(url.pathname)) url.pathname = url.pathname.replace(/\/\d+$/, '');
  return url.href;
}

/** Names and values in order. By forEach: Firefox's content scripts get iterators that cannot be iterated. */
export function parameters(url: URL): [name: string, value: string][] {
  const all: [string, string][] = [];
  url.searchParams.forEach((value, name) => {
    all.push([name, value]);
  });
  return all;
}

const hostOf = (url: URL): string => url.hostname.replace(/^(?:www|m|mobile|mbasic|touch|old)\./, '');
const pathOf = (url: URL): string => {
  try {
    return decodeURIComponent(url.pathname).replace(/\/+$/, '').toLowerCase();
  } catch {
    return url.pathname.replace(/\/+$/, '').toLowerCase();
  }
};

const originOf = (address: string): string => /^https?:\/\/[^/?#\\]+/.exec(address)?.[0] ?? '';

/** Are both addresses on one site, www and mobile hosts counted as one? */
export function sameSite(first: string, second: string): boolean {
  // To take an address apart costs much; most links of a page say its own host as it does.
  const origin = originOf(first);
  if (origin && origin === originOf(second)) return true;
  try {
    return hostOf(new URL(first)) === hostOf(new URL(second));
  } catch {
    return false;
  }
}

/**
 * May the canonical address stand for the one in the address bar? Only on the same site and path, and when it
 * leaves the whole query away or keeps it: which parameters of a query matter cannot be told from outside.
 */
export function standsFor(canonical: string, location: string): boolean {
  try {
    const [one, other] = [new URL(canonical, location), new URL(location)];
    return (
      hostOf(one) === hostOf(other) &&
      pathOf(one) === pathOf(other) &&
      (one.search === '' || one.search === other.search) &&
      (one.search !== '' || !/[?&](?:id|t|p|tid|topic|story_fbid|v|pid|page_?id)=/i.test(other.search))
    );
  } catch {
    return false;
  }
}

/**
 * Does an address that a page gives for itself (canonical, og:url) fit the address in the address bar?
 * Same site and either the same path, or one path being the other with more at its end, or a shared
 * number of four digits or more (a thread's number under a changed slug), or ending with an id that is a part of the other.
 */
export function agrees(given: string, location: string): boolean {
  try {
    const [one, other] = [new URL(given, location), new URL(location)];
    if (hostOf(one) !== hostOf(other)) return false;
    const [path, place] = [pathOf(one), pathOf(other)];
    if (path === place) return true;
    if (path === '') return false;
    if (place.startsWith(`${path}/`) || path.startsWith(`${place}/`)) return place !== '';
    const numbers = path.match(/\d{4,}/g) ?? [];
    // "/a/kvR4x" for "/nyheter/a/kvR4x/bron-oppnas"
    const [id = ''] = /[^/]*$/.exec(path) ?? [];
    const isId = /^(?=.*\d)[\w-]{5,}$/.test(id);
    return numbers.some((number) => place.includes(number)) || (isId && place.split('/').includes(id));
  } catch {
    return false;
  }
}
