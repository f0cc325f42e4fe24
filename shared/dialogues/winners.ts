import type { InputState } from './state.ts';

/** An idea that was voted on, with what it would cost to take it and all before it. */
export interface Ranked {
  readonly idea: InputState;
  readonly votes: number;
  /** Kronor; undefined while nobody has said. */
  readonly cost: number | undefined;
  /** It is proposed: it was voted for, and fits into what those with more votes leave. */
  readonly isProposed: boolean;
  /** As many votes as its neighbour, of which only one is proposed: people have to choose. */
  readonly isTie: boolean;
}

/**
 * The ideas that were voted on, the most votes first, and which of them the money goes to when it is given out in
 * that order. An idea that does not fit is passed over for the next that does, and so is one that nobody has priced.
 * @param amount kronor to give out
 */
export function rankedIdeas(ideas: readonly InputState[], amount: number): readonly Ranked[] {
  const voted = ideas
    .filter(({ votes, assessed }) => votes !== undefined && assessed?.outcome !== 'not_feasible')
    .sort((a, b) => (b.votes ?? 0) - (a.votes ?? 0));
  let left = amount;
  const chosen = voted.map((idea) => {
    const cost = idea.assessed?.cost;
    const isProposed = (idea.votes ?? 0) > 0 && cost !== undefined && cost <= left;
    if (isProposed) left -= cost;
    return { idea, votes: idea.votes ?? 0, cost, isProposed };
  });
  return chosen.map((one) => ({
    ...one,
    isTie: chosen.some((other) => other.votes === one.votes && other.isProposed !== one.isProposed),
  }));
}

/** Kronor of those ideas together, as far as they have a price. */
export const costOf = (ideas: readonly InputState[]): number =>
  ideas.reduce((sum, { assessed }) => sum + (assessed?.cost ?? 0), 0);

/** A sum as people write it: "250 000", "250000,50 kr", "1 200:-". Undefined for anything else, and below nought. */
export function kronorIn(text: string): number | undefined {
  const plain = text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/(?:kronor|kr\.?|sek|:-)$/i, '')
    .replace(/^sek/i, '');
  if (!/^\d{1,10}(?:[.,]\d{1,2})?$/.test(plain)) return undefined;
  const sum = Number(plain.replace(',', '.'));
  return sum <= 1e9 ? sum : undefined;
}
