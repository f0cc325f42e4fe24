import type { Comparable, Entry, MatterIndex } from './matterIndex.ts';
import { wordsOf } from './matterIndex.ts';
import { looksLikePlace } from './placeNames.ts';
import { metresBetween, type Position, positionIn } from './positions.ts';
import type { Like } from './vocabulary.ts';

/** What a question is compared by; every number but `metres` lies between 0 and 1. */
export interface Features {
  /** How much of what the question names stands in the matter, and the other way round: the lesser, the greater. */
  readonly thingsLesser: number;
  readonly thingsGreater: number;
  /** How alike the two titles are. */
  readonly titles: number;
  /** The greater of: one's title in the other's whole text. */
  readonly titleInText: number;
  /** How many telling words they share, whatever their share: 1 is a great many. */
  readonly shared: number;
  /** Shared names of places and the like, of those of the one that names fewer. */
  readonly samePlace: number;
  /** The most telling name that they share: 1 is a name that no other matter has. */
  readonly anyPlace: number;
  /** 1: both name something, and nothing is the same. */
  readonly otherPlace: number;
  /** 1: only one of them names anything. */
  readonly onePlace: number;
  /** 1 same, 0.5 not known of one, 0 another. */
  readonly theme: number;
  /** Between their positions; undefined where one has none. */
  readonly metres: number | undefined;
}

interface AskedWord {
  readonly stem: string;
  readonly isPlace: boolean;
  readonly inTitle: boolean;
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
const DOUBT = 2;
const SAME_NAME = 0.3;
const MUCH_SHARED = 40;

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

export function featuresOf(index: MatterIndex, asked: Asked, entry: Entry): Features {
  const best = new Float64Array(asked.words.length);
  const bestInTitle = new Float64Array(asked.words.length);
  const rarest = index.weightOf(0);
  let anyPlace = 0;
  const sums = { things: 0, thingsIn: 0, title: 0, titleIn: 0, titleTitle: 0, names: 0, namesIn: 0 };
  for (const word of entry.words) {
    const weight = index.weight(word.term);
    const isPlace = word.inPlace || index.isPlace(word.term);
    if (isPlace && index.isCommon(word.term)) continue;
    let inQuestion = 0;
    let inTitle = 0;
    for (const { asked: at, likeness } of asked.likeness.get(word.term) ?? []) {
      const other = asked.words[at];
      if (!other) continue;
      best[at] = Math.max(best[at] ?? 0, likeness);
      if (word.inTitle) bestInTitle[at] = Math.max(bestInTitle[at] ?? 0, likeness);
      inQuestion = Math.max(inQuestion, likeness);
      if (isPlace && other.isPlace)
        anyPlace = Math.max(anyPlace, (likeness * Math.min(weight, other.weight)) / rarest);
      if (other.inTitle) inTitle = Math.max(inTitle, likeness);
    }
    if (isPlace) {
      sums.names += weight;
      sums.namesIn += weight * inQuestion;
    } else {
      const counted = weight * (word.inTitle ? TITLE_WEIGHT : 1);
      sums.things += counted;
      sums.thingsIn += counted * inQuestion;
    }
    if (word.inTitle) {
      sums.title += weight;
      sums.titleIn += weight * inQuestion;
      sums.titleTitle += weight * inTitle;
    }
  }
  const own = {
    things: 0,
    thingsIn: 0,
    title: 0,
    titleIn: 0,
    titleTitle: 0,
    names: 0,
    namesIn: 0,
    shared: 0,
  };
  asked.words.forEach((word, at) => {
    const likeness = best[at] ?? 0;
    if (word.isPlace) {
      own.names += word.weight;
      own.namesIn += word.weight * likeness;
    } else {
      const counted = word.weight * (word.inTitle ? TITLE_WEIGHT : 1);
      own.things += counted;
      own.thingsIn += counted * likeness;
    }
    own.shared += word.weight * likeness;
    if (word.inTitle) {
      own.title += word.weight;
      own.titleIn += word.weight * likeness;
      own.titleTitle += word.weight * (bestInTitle[at] ?? 0);
    }
  });
  const askedShare = share(own.thingsIn, own.things, DOUBT);
  const entryShare = share(sums.thingsIn, sums.things, DOUBT);
  const both = own.names > 0 && sums.names > 0;
  const same = both ? Math.max(share(own.namesIn, own.names), share(sums.namesIn, sums.names)) : 0;
  return {
    thingsLesser: Math.min(askedShare, entryShare),
    thingsGreater: Math.max(askedShare, entryShare),
    titles: Math.sqrt(share(own.titleTitle, own.title) * share(sums.titleTitle, sums.title)),
    titleInText: Math.max(share(own.titleIn, own.title), share(sums.titleIn, sums.title)),
    shared: Math.min(1, Math.log1p(own.shared) / Math.log1p(MUCH_SHARED)),
    samePlace: same,
    anyPlace,
    otherPlace: both && anyPlace < SAME_NAME ? 1 : 0,
    onePlace: own.names > 0 !== sums.names > 0 ? 1 : 0,
    theme: !asked.theme || !entry.theme ? 0.5 : asked.theme === entry.theme ? 1 : 0,
    metres: asked.position && entry.position ? metresBetween(asked.position, entry.position) : undefined,
  };
}

const share = (part: number, whole: number, doubt = 0): number => (whole > 0 ? part / (whole + doubt) : 0);
