import { isFacility } from './facilities.ts';
import type { Comparable, Entry, MatterIndex } from './matterIndex.ts';
import { wordsOf } from './matterIndex.ts';
import { looksLikePlace } from './placeNames.ts';
import { metresBetween, type Position, positionIn } from './positions.ts';
import type { Like } from './vocabulary.ts';

/** What a question is compared by; every number but `metres` lies between 0 and 1. */
export interface Features {
  /** How much of what the one names stands in the other, the greater of both ways. */
  readonly things: number;
  /** The same without words for where it is ("på lekplatsen"), unless nothing else is named. */
  readonly matterItself: number;
  /** One's title in the other's whole text, the greater of both ways. */
  readonly titleInText: number;
  /** How many telling words they share, whatever their share: 1 is a great many. */
  readonly shared: number;
  /** The most telling name of a place that they share: 1 is a name that no other matter has. */
  readonly samePlace: number;
  /** 1: both name something, and nothing is the same, or only one of them names anything. */
  readonly elsewhere: number;
  /** 1: both are a line or two, 0: one is longer than that. */
  readonly brief: number;
  /** 1 same, 0.5 not known of one, 0 another. */
  readonly theme: number;
  /** Between their positions; undefined where one has none. */
  readonly metres: number | undefined;
}

interface AskedWord {
  readonly stem: string;
  readonly isPlace: boolean;
  readonly inTitle: boolean;
  readonly isFacility: boolean;
  readonly weight: number;
  readonly likes: readonly Like[];
}

/** A question prepared for the index: its words, and the index's words that are like them. */
export interface Asked {
  readonly words: readonly AskedWord[];
  /** For each word of the index that is like one of the question's: which, and how much. */
  readonly likeness: ReadonlyMap<number, readonly { readonly asked: number; readonly likeness: number }[]>;
  readonly theme: string | undefined;
  readonly position: Position | undefined;
}

/** Only the likest words of the index are followed. */
const MOST_LIKES = 24;
/** So many words of a long text are compared letter by letter, beside those of title and place; others as they are. */
const MOST_COMPARED = 30;
const SAME_FAMILY = 0.8;
const TITLE_WEIGHT = 1.5;
/** A share of very few words is not to be trusted. */
const DOUBT = 1;
const SAME_NAME = 0.3;
const MUCH_SHARED = 40;
/** So many words that say something: surely brief, and no longer so. */
const BRIEF = [5, 8] as const;

export function ask(index: MatterIndex, question: Comparable): Asked {
  const { vocabulary } = index;
  const words: AskedWord[] = [];
  const likeness = new Map<number, { asked: number; likeness: number }[]>();
  let compared = 0;
  for (const { token, flags } of wordsOf(question, index.knowledge).values()) {
    const term = vocabulary.term(token.stem);
    if (term !== undefined && token.look !== 'plain' && index.isCommon(term) && index.isPlace(term)) continue;
    const isPlace =
      (flags & 2) !== 0 ||
      token.look === 'place' ||
      index.isKnownPlace(token.stem) ||
      looksLikePlace(token) ||
      (term !== undefined && token.look !== 'plain' && index.isPlace(term));
    const compares = (flags & 3) !== 0 || compared++ < MOST_COMPARED;
    const likes = compares
      ? vocabulary.like(token.stem, isPlace).slice(0, MOST_LIKES)
      : term === undefined
        ? []
        : [{ term, likeness: 1 }];
    let family = 0;
    for (const like of likes) if (like.likeness >= SAME_FAMILY) family += index.postings(like.term).length;
    const asked = words.length;
    words.push({
      stem: token.stem,
      isPlace,
      inTitle: (flags & 1) !== 0,
      isFacility: isFacility(token.stem),
      weight: index.weightOf(family),
      likes,
    });
    for (const like of likes) {
      const there = likeness.get(like.term);
      if (there) there.push({ asked, likeness: like.likeness });
      else likeness.set(like.term, [{ asked, likeness: like.likeness }]);
    }
  }
  return { words, likeness, theme: question.theme, position: positionIn(question.place ?? '') };
}

/** Weights of one side's words: all of them, and as much of them as the other side names. */
interface Sums {
  things: number;
  thingsIn: number;
  itself: number;
  itselfIn: number;
  title: number;
  titleIn: number;
  names: number;
}
const noSums = (): Sums => ({
  things: 0,
  thingsIn: 0,
  itself: 0,
  itselfIn: 0,
  title: 0,
  titleIn: 0,
  names: 0,
});

function count(
  sums: Sums,
  word: { readonly isPlace: boolean; readonly isFacility: boolean; readonly inTitle: boolean },
  weight: number,
  likeness: number,
): void {
  const counted = weight * (word.inTitle ? TITLE_WEIGHT : 1);
  if (word.isPlace) sums.names += weight;
  else {
    sums.things += counted;
    sums.thingsIn += counted * likeness;
  }
  if (!word.isPlace && !word.isFacility) {
    sums.itself += counted;
    sums.itselfIn += counted * likeness;
  }
  if (word.inTitle) {
    sums.title += weight;
    sums.titleIn += weight * likeness;
  }
}

export function featuresOf(index: MatterIndex, asked: Asked, entry: Entry): Features {
  const best = new Float64Array(asked.words.length);
  const rarest = index.weightOf(0);
  let samePlace = 0;
  const its = noSums();
  for (const word of entry.words) {
    const weight = index.weight(word.term);
    const isPlace = word.inPlace || index.isPlace(word.term);
    if (isPlace && index.isCommon(word.term)) continue;
    let inQuestion = 0;
    for (const { asked: at, likeness } of asked.likeness.get(word.term) ?? []) {
      const other = asked.words[at];
      if (!other) continue;
      best[at] = Math.max(best[at] ?? 0, likeness);
      inQuestion = Math.max(inQuestion, likeness);
      if (isPlace && other.isPlace)
        samePlace = Math.max(samePlace, (likeness * Math.min(weight, other.weight)) / rarest);
    }
    const placed = { isPlace, isFacility: index.isFacility(word.term), inTitle: word.inTitle };
    count(its, placed, weight, inQuestion);
  }
  const own = noSums();
  let shared = 0;
  asked.words.forEach((word, at) => {
    count(own, word, word.weight, best[at] ?? 0);
    shared += word.weight * (best[at] ?? 0);
  });
  const named = [own, its].filter(({ names }) => names > 0).length;
  const longest = Math.max(asked.words.length, entry.words.length);
  return {
    things: Math.max(...[own, its].map(({ things, thingsIn }) => share(thingsIn, things, DOUBT))),
    matterItself: Math.max(
      ...[own, its].map(({ things, thingsIn, itself, itselfIn }) =>
        itself > 0 ? share(itselfIn, itself, DOUBT) : share(thingsIn, things, DOUBT),
      ),
    ),
    titleInText: Math.max(...[own, its].map(({ title, titleIn }) => share(titleIn, title))),
    shared: Math.min(1, Math.log1p(shared) / Math.log1p(MUCH_SHARED)),
    samePlace,
    elsewhere: named === 1 || (named === 2 && samePlace < SAME_NAME) ? 1 : 0,
    brief: between(longest, BRIEF[1], BRIEF[0]),
    theme: !asked.theme || !entry.theme ? 0.5 : asked.theme === entry.theme ? 1 : 0,
    metres: asked.position && entry.position ? metresBetween(asked.position, entry.position) : undefined,
  };
}

const share = (part: number, whole: number, doubt = 0): number => (whole > 0 ? part / (whole + doubt) : 0);

/** 0 at the one end, 1 at the other, straight between. */
export const between = (value: number, none: number, all: number): number =>
  Math.min(1, Math.max(0, (value - none) / (all - none)));
