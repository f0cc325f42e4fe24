import type { Instant } from '../shared/time/dates.ts';
import type { Answer } from './calls.ts';

/** A way in to the overview for those who do not open the sheet. */
export interface OverviewLink {
  readonly id: string;
  /** Who made it. */
  readonly by: string;
  readonly created: Instant;
  readonly expires: Instant;
  readonly state: 'active' | 'revoked' | 'expired';
}

/** What the overview asks about the links to its web page. */
export interface OverviewCalls {
  /** A new link: the web page's address with its secret, known this once, to which a view's query is added. */
  overviewLink: () => Answer<{ readonly address: string; readonly links: readonly OverviewLink[] }>;
  /** Newest first; what has been of no use for a month is left out. */
  listOverviewLinks: () => Answer<{ readonly links: readonly OverviewLink[] }>;
  revokeOverviewLink: (id: string) => Answer<{ readonly links: readonly OverviewLink[] }>;
}
