import type { Context } from '../context.ts';
import { incidenceDuration, shareOf } from '../estimates.ts';
import type { Sums } from '../sums.ts';
import { suppress } from '../suppression.ts';
import { loopShare } from './feedback.ts';

/**
 * M25 equity: cases per 1,000 residents, and how each area's M12 and M13 differ from the district's. The intervals
 * are the area's own, with the district's value taken as given. Uses what intake and feedback have summed.
 */

interface Difference {
  readonly value: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

const minus = (a: number | null, b: number): number | null => (a === null ? null : a - b);

export function figures(sums: Sums, context: Context) {
  const { residents, rules } = context;
  const counts = new Map<string, number>([...residents.keys()].map((area) => [area, 0]));
  for (const [area, count] of sums.groups('M1.areas')) counts.set(area, count);
  const table = suppress(counts, rules.smallCell);
  const isHidden = (area: string) => table.cells[area] === null;
  const hidden = new Set([...counts.keys()].filter(isHidden));
  const matured = suppress(sums.groups('M13.areas.matured'), rules.fewestForShare, hidden);
  const district = loopShare(sums, context, 'M13', 0).share;
  const districtTime = incidenceDuration(sums.waits('M12'), rules).p50.value;

  const loopDifference = (area: string): Difference | null => {
    const n = matured.cells[area] ?? null;
    if (n === null || district === null) return null;
    const told = shareOf(sums.groups('M13.areas.told').get(area) ?? 0, n, rules);
    if (told.share === null) return null;
    return {
      value: told.share - district,
      lower: minus(told.lower, district),
      upper: minus(told.upper, district),
    };
  };
  const timeDifference = (area: string): Difference | null => {
    if (isHidden(area) || districtTime === null) return null;
    const { p50 } = incidenceDuration(sums.waitsOf('M12.areas', area), rules);
    if (p50.value === null) return null;
    return {
      value: p50.value - districtTime,
      lower: minus(p50.lower, districtTime),
      upper: minus(p50.upper, districtTime),
    };
  };

  const all = [...residents.values()].reduce((sum, count) => sum + count, 0);
  const known = [...residents.keys()];
  // An area whose residents nobody has counted is in neither the numerator nor the denominator.
  const peopled = known.filter((area) => (residents.get(area) ?? 0) > 0);
  const casesIn = (areas: readonly string[]) => areas.reduce((sum, area) => sum + (counts.get(area) ?? 0), 0);
  const hiddenAmong = peopled.filter(isHidden);
  // Of some areas only, one that is hidden could be worked out from the others.
  const wouldShow =
    peopled.length < counts.size &&
    hiddenAmong.length > 0 &&
    (hiddenAmong.length === 1 || casesIn(hiddenAmong) < rules.smallCell);
  const silent = known.filter((area) => counts.get(area) === 0);
  const isSilenceHidden = silent.some(isHidden);
  return {
    M25: {
      n: sums.of('M1.received'),
      value: all === 0 || wouldShow ? null : (casesIn(peopled) * 1000) / all,
      residents: all,
      areas: [...counts.keys()].sort().map((area) => {
        const cases = table.cells[area] ?? null;
        const people = residents.get(area) ?? 0;
        return {
          area,
          /** Null: hidden, see suppression.ts. */
          cases,
          residents: people === 0 ? null : people,
          per1000: cases === null || people === 0 ? null : (cases * 1000) / people,
          loopDifference: loopDifference(area),
          timeDifference: timeDifference(area),
        };
      }),
      hidden: table.hidden,
      silentAreas: isSilenceHidden ? null : silent.sort(),
      silentShare: isSilenceHidden || known.length === 0 ? null : silent.length / known.length,
    },
  };
}
