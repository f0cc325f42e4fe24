/**
 * A funnel instead of a league table: each department's share against how many referrals it rests on, with the
 * limits within which chance alone would put it (Spiegelhalter 2005).
 */

export interface FunnelPoint {
  readonly organisation: string;
  readonly count: number;
  readonly n: number;
  /** Null when n is below the fewest for a share. */
  readonly share: number | null;
  readonly limits: FunnelLimits | null;
  /** Null: within the outer limits, or too few to say. */
  readonly outside: 'below' | 'above' | null;
}

export interface FunnelLimits {
  /** 95 %, about two standard deviations. */
  readonly lower95: number;
  readonly upper95: number;
  /** 99.8 %, about three. */
  readonly lower998: number;
  readonly upper998: number;
}

export interface Funnel {
  /** The share of all, the line in the middle. */
  readonly centre: number | null;
  readonly points: readonly FunnelPoint[];
}

/**
 * The share below which a binomial of n falls with a given probability; between the steps of the distribution it
 * is interpolated, so that the limits are smooth lines.
 */
export function binomialLimit(n: number, centre: number, probability: number): number {
  if (centre <= 0 || centre >= 1) return centre;
  const logOdds = Math.log(centre / (1 - centre));
  let logMass = n * Math.log(1 - centre);
  let below = 0;
  for (let count = 0; count <= n; count++) {
    const mass = Math.exp(logMass);
    const upTo = below + mass;
    if (upTo >= probability) {
      const part = mass === 0 ? 0 : (probability - below) / mass;
      return Math.min(1, Math.max(0, (count - 1 + part) / n));
    }
    below = upTo;
    logMass += Math.log((n - count) / (count + 1)) + logOdds;
  }
  return 1;
}

export function funnelLimits(n: number, centre: number): FunnelLimits {
  return {
    lower95: binomialLimit(n, centre, 0.025),
    upper95: binomialLimit(n, centre, 0.975),
    lower998: binomialLimit(n, centre, 0.001),
    upper998: binomialLimit(n, centre, 0.999),
  };
}

export function funnel(
  inTime: ReadonlyMap<string, number>,
  matured: ReadonlyMap<string, number>,
  fewest: number,
): Funnel {
  const all = [...matured.values()].reduce((sum, n) => sum + n, 0);
  const allInTime = [...inTime.values()].reduce((sum, count) => sum + count, 0);
  const centre = all < fewest ? null : allInTime / all;
  const points = [...matured]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([organisation, n]): FunnelPoint => {
      const count = inTime.get(organisation) ?? 0;
      if (n < fewest || centre === null)
        return { organisation, count, n, share: null, limits: null, outside: null };
      const share = count / n;
      const limits = funnelLimits(n, centre);
      const outside = share < limits.lower998 ? 'below' : share > limits.upper998 ? 'above' : null;
      return { organisation, count, n, share, limits, outside };
    });
  return { centre, points };
}
