import type { Day } from './calendar.ts';

/** From one day to a later one; what lies between are the days after `from` up to and with `to`. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** As Span, where null means that it goes on. */
export interface OpenSpan {
  readonly from: Day;
  readonly to: Day | null;
}

/**
 * Pairs what begins with what ends it: a beginning while one is under way, and an ending while none is, change
 * nothing. Only days count, so the order in which events of one day were written down does not matter.
 * @param starts rising @param ends rising
 */
export function pairSpans(starts: readonly Day[], ends: readonly Day[]): readonly OpenSpan[] {
  const spans: OpenSpan[] = [];
  let nextEnd = 0;
  let earliest = Number.NEGATIVE_INFINITY;
  for (const from of starts) {
    if (from < earliest) continue;
    while (nextEnd < ends.length && (ends[nextEnd] ?? 0) < from) nextEnd += 1;
    const to = ends[nextEnd] ?? null;
    spans.push({ from, to });
    if (to === null) break;
    nextEnd += 1;
    earliest = to;
  }
  return spans;
}

/** The part of a span inside a window; null when nothing is left. */
export function clip(span: OpenSpan, from: Day, to: Day): Span | null {
  const start = Math.max(span.from, from);
  const end = Math.min(span.to ?? to, to);
  return end > start ? { from: start, to: end } : null;
}

/** Overlapping spans melted together, by rising beginning. */
export function union(spans: readonly Span[]): readonly Span[] {
  if (spans.length < 2) return spans;
  const melted: { from: Day; to: Day }[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = melted[melted.length - 1];
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else melted.push({ ...span });
  }
  return melted;
}
