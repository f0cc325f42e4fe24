/** As much of an event as it takes to tell what somebody has not seen. */
interface Happened<Fact> {
  readonly sequence: number;
  readonly command: string;
  readonly by: string;
  readonly fact: Fact;
}

/** Something that another person did to the same thing in the meantime. */
export interface Changed<Fact> {
  readonly by: string;
  readonly fact: Fact;
}

/** A part that all that happens touches, but what is no hindrance to anybody. */
export const ANYTHING = 'anything';

/** Sequence number up to which somebody who has this state before them has seen what happened. */
export const seenIn = ({
  timeline,
}: {
  readonly timeline: readonly { readonly sequence: number }[];
}): number => timeline.reduce((last, { sequence }) => Math.max(last, sequence), 0);

/**
 * The latest that touched one of the parts after somebody looked. What is added beside them is no hindrance.
 * @param events in order of sequence, as they were before this delivery
 * @param seen what `seenIn` told of the state that was shown
 * @param noHindrance facts that change nothing of what somebody saw
 */
export function latestTouching<Fact extends { readonly type: string }>(
  events: readonly Happened<Fact>[],
  seen: number,
  parts: readonly string[],
  touchedBy: (fact: Fact) => readonly string[],
  noHindrance: readonly Fact['type'][],
): Changed<Fact> | undefined {
  if (parts.length === 0) return undefined;
  const isTouching = (fact: Fact): boolean =>
    (parts.includes(ANYTHING) && !noHindrance.includes(fact.type)) ||
    touchedBy(fact).some((part) => parts.includes(part));
  // A line of the history has the number of the first of its command's events.
  const known = new Set(events.filter(({ sequence }) => sequence <= seen).map(({ command }) => command));
  const later = events.filter((event) => event.sequence > seen && !known.has(event.command));
  const undone = new Set(later.flatMap(({ fact }) => ('undone' in fact ? [String(fact.undone)] : [])));
  const touching = [...later, ...events.filter((event) => undone.has(event.command))].filter(({ fact }) =>
    isTouching(fact),
  );
  const last = touching.at(-1);
  return last && { by: last.by, fact: last.fact };
}

/** How far the person had seen, where the delivery says so; no part of the command itself. */
export function seenOf(raw: unknown): number | undefined {
  const seen = (raw as { readonly seen?: unknown } | null)?.seen;
  return typeof seen === 'number' ? seen : undefined;
}
