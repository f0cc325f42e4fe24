import type { FigureId } from './definitions.ts';
import type { Incidence, Percentile, Share } from './estimates.ts';
import type { FigureDetails } from './families.ts';

/** What a figure's value was estimated as, so that its interval, or why there is none, can be said. */
export type Estimate =
  | { readonly kind: 'share'; readonly share: Share }
  | { readonly kind: 'percentile'; readonly percentile: Percentile; readonly events: number | null }
  | { readonly kind: 'incidence'; readonly incidence: Incidence };

const share = (share: Share): Estimate => ({ kind: 'share', share });
const median = ({ p50, events }: { readonly p50: Percentile; readonly events?: number }): Estimate => ({
  kind: 'percentile',
  percentile: p50,
  events: events ?? null,
});

/** Null: the figure is counted and not estimated, or there is nothing to estimate it from. */
export function estimateOf(id: FigureId, figures: FigureDetails): Estimate | null {
  switch (id) {
    case 'M3':
    case 'M4':
    case 'M11':
    case 'M12':
      return median(figures[id]);
    case 'M7':
      return median(figures.M7);
    case 'M5':
      return share(figures.M5.referred);
    case 'M6': {
      const [incidence] = figures.M6.at;
      return incidence ? { kind: 'incidence', incidence } : null;
    }
    case 'M9':
      return share(figures.M9.heard);
    case 'M10':
      return share(figures.M10.returned);
    case 'M13': {
      const [first] = figures.M13.by;
      return first ? share(first.told) : null;
    }
    case 'M14':
      return share(figures.M14.silent);
    case 'M15':
      return share(figures.M15.kept);
    case 'M18':
      return share(figures.M18.held);
    case 'M19':
      return share(figures.M19.inTime);
    case 'M20':
      return share(figures.M20.checked);
    case 'M21':
      return share(figures.M21.reopened);
    case 'M22': {
      const understood = figures.M22.questions.find(({ question }) => question === 'understood');
      return understood ? share(understood.yes) : null;
    }
    case 'M27':
      return share(figures.M27.flawed);
    case 'M1':
    case 'M2':
    case 'M8':
    case 'M16':
    case 'M17':
    case 'M23':
    case 'M24':
    case 'M25':
    case 'M26':
      return null;
  }
}
