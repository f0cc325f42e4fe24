import { candidates } from './candidates.ts';
import { ask, type Features, featuresOf } from './features.ts';
import type { Comparable, MatterIndex } from './matterIndex.ts';
import { chance, LIKELY } from './weights.ts';

export interface Match {
  readonly id: string;
  /** Chance that it is the same question, 0 to 1. */
  readonly score: number;
  /** Whether to offer it as the same question; otherwise it may be related. */
  readonly likely: boolean;
  /** Metres between the two, where both have a position. */
  readonly metres?: number;
  /** What the score comes from, for the words of shared/text/similarity.ts. */
  readonly features: Features;
}

export interface Search {
  /** How many; three unless told. */
  readonly best?: number;
  /** Ids never to show: what somebody has said is not the same, and the matter itself. */
  readonly except?: ReadonlySet<string>;
}

const LOOKED_AT = 60;

/** The matters that are most like a question, the likest first; fewer where nothing else shares a telling word. */
export function similarMatters(index: MatterIndex, question: Comparable, search: Search = {}): Match[] {
  const { best = 3, except } = search;
  const asked = ask(index, question);
  const matches: Match[] = [];
  for (const place of candidates(index, asked, LOOKED_AT + (except?.size ?? 0))) {
    const entry = index.entry(place);
    if (!entry || entry.id === question.id || except?.has(entry.id)) continue;
    const features = featuresOf(index, asked, entry);
    const score = chance(features);
    matches.push({
      id: entry.id,
      score,
      likely: score >= LIKELY,
      ...(features.metres !== undefined && { metres: features.metres }),
      features,
    });
  }
  return matches.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, best);
}
