import type { LocalDate } from '../../../../shared/time/dates.ts';
import { queryOf, type View } from './view.ts';

/**
 * Writes the view into the page's own address, where it has one: on the web page. A dialog in the sheet has none that
 * anybody could send; its button copies the web page's.
 * @param query that the page was opened with, and in it the secret that opens it
 */
export function rememberView(view: View, today: LocalDate, query: string): void {
  const secret = new URLSearchParams(query).get(SECRET);
  if (secret === null) return;
  const next = new URLSearchParams(queryOf(view, today));
  next.set(SECRET, secret);
  const onGoogle = window.google?.script.history;
  if (onGoogle) onGoogle.replace(null, Object.fromEntries(next), '');
  else history.replaceState(null, '', `${location.pathname}?${next}`);
}

/** As apps-script/web/overview-page.ts names it. */
const SECRET = 'overview';
