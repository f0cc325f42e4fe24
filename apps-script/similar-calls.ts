import type { Nearness } from '../shared/similarity/nearness.ts';
import type { Answer, MatterCard } from './calls.ts';

/** A matter that may ask the same as another. */
export interface SimilarCard {
  readonly card: MatterCard;
  /** Whether it is likely to be the same question; otherwise only like it. */
  readonly likely: boolean;
  /** How far it is between the two, as far as their places say. */
  readonly near?: Nearness;
}

/** What is proposed for a field, and why; the person decides. */
export interface Proposal {
  /** A theme as the workbook writes it, or an organisation's id. */
  readonly value: string;
  /** A sentence. */
  readonly why: string;
}

export interface SimilarAnswer {
  readonly similar: readonly SimilarCard[];
  /** Left out once somebody has chosen. */
  readonly themes: readonly Proposal[];
  readonly organisations: readonly Proposal[];
}

export interface SimilarCalls {
  /** Up to three matters like this one, and what earlier ones say of its theme and of whom to ask. */
  readSimilar: (matter: string) => Answer<SimilarAnswer>;
}
