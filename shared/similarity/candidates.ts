import type { Asked } from './features.ts';
import type { MatterIndex } from './matterIndex.ts';
import { metresBetween } from './positions.ts';

/** Words in more matters than this share choose nothing, unless the index is small. */
const COMMON = 0.02;
const COMMON_IN_SMALL = 400;
const NEAR = 100;

/** The matters worth a closer look: those that share the most telling words, and those at the same spot. */
export function candidates(index: MatterIndex, asked: Asked, count: number): number[] {
  const scores = new Float32Array(index.size);
  const seenFor = new Uint16Array(index.size);
  const limit = Math.max(COMMON_IN_SMALL, index.size * COMMON);
  const touched: number[] = [];
  asked.words.forEach((word, at) => {
    for (const like of word.likes) {
      const postings = index.postings(like.term);
      if (postings.length > limit) continue;
      const gain = word.weight * like.likeness * (word.inTitle ? 1.5 : 1);
      for (const place of postings) {
        // The likest words come first, so a matter counts once for each word of the question.
        if (seenFor[place] === at + 1) continue;
        seenFor[place] = at + 1;
        if (scores[place] === 0) touched.push(place);
        scores[place] = (scores[place] ?? 0) + gain;
      }
    }
  });
  if (asked.position) {
    for (let place = 0; place < index.size; place++) {
      const position = index.position(place);
      if (!position || metresBetween(position, asked.position) > NEAR) continue;
      if (scores[place] === 0) touched.push(place);
      scores[place] = (scores[place] ?? 0) + 1_000;
    }
  }
  return best(touched, count, (place) => (scores[place] ?? 0) / Math.sqrt(8 + index.packed(place).length));
}

/** The best few without sorting all. */
function best(places: readonly number[], count: number, scoreOf: (place: number) => number): number[] {
  const kept: { place: number; score: number }[] = [];
  let least = -1;
  for (const place of places) {
    const score = scoreOf(place);
    if (kept.length >= count * 2 && score <= least) continue;
    kept.push({ place, score });
    if (kept.length >= count * 4) {
      kept.sort((a, b) => b.score - a.score);
      kept.length = count * 2;
      least = kept[kept.length - 1]?.score ?? -1;
    }
  }
  return kept
    .sort((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ place }) => place);
}
