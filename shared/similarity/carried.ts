import type { Areas } from './nearness.ts';
import { isReason } from './reasons.ts';
import { lookIn, stem } from './words.ts';

/** Labels, how common each is, and what words say for them: for a word's number, labels' places and how much. */
export interface Said {
  readonly labels: readonly string[];
  readonly shares: readonly number[];
  readonly words: Readonly<Record<number, readonly (readonly [label: number, much: number])[] | undefined>>;
}

/**
 * What a browser carries to look matters up without the sheet. carry.ts makes it, which knows the words of Swedish
 * civic life, so that this file need not. It holds no resident's name; titles and excerpts are masked.
 */
export interface Carried {
  readonly form: 3;
  /** Changes with the content. */
  readonly version: string;
  /** Log-odds for each of the numbers that a matter is compared by, and the chance from which it is offered. */
  readonly model: readonly number[];
  readonly likely: number;
  /** Words that say nothing, with spaces between. */
  readonly silent: string;
  /** Words that are no reason for a theme (reasons.ts); sheets of an earlier version do not say. */
  readonly vague?: string;
  /** Stems; what each tells, times ten; and 1 for those that name places. */
  readonly words: readonly string[];
  readonly weights: readonly number[];
  readonly names: readonly number[];
  /** Beginnings of words for the same thing, and the numbers of the words that are for it. */
  readonly things: readonly (readonly [string, readonly number[]])[];
  readonly matters: readonly {
    readonly matter: string;
    readonly title: string;
    readonly excerpt: string;
    readonly place: string;
    readonly theme: string;
    /** Numbers of its words, those of the title first, and how many these are. */
    readonly words: readonly number[];
    readonly titled: number;
  }[];
  readonly themes: Said;
  /** By id. */
  readonly organisations: Said;
  readonly organisationNames: Readonly<Record<string, string>>;
  /** Names of the themes in use. */
  readonly themeNames: readonly string[];
  /** In which these names are; sheets of an earlier version do not say, and are nearly all in Swedish. */
  readonly language?: 'sv' | 'en';
  /** Names of places as they are written. */
  readonly places: readonly string[];
  /** How places lie to each other (nearness.ts); sheets of an earlier version do not say. */
  readonly areas?: Areas;
  /** Names of people who act in office, from the sheet's list of contacts. */
  readonly officials?: readonly string[];
}

/** What the sheet delivered; undefined for anything else, which is then asked for anew. */
export function carriedFrom(text: string): Carried | undefined {
  try {
    const carried = JSON.parse(text);
    return carried?.form === 3 ? carried : undefined;
  } catch {
    return undefined;
  }
}

interface Heard {
  readonly word: string;
  readonly inTitle: boolean;
  readonly isName: boolean;
  /** May be told as the reason for a theme or an answerer. */
  readonly isReason: boolean;
  readonly weight: number;
  /** How like it the carried words are, by number. */
  readonly likes: ReadonlyMap<number, number>;
}

function likeness(a: string, b: string, isName: boolean): number {
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const share = short.length / long.length;
  if (short.length > 3 && !isName && long.endsWith(short)) return 0.6 + 0.4 * share;
  let same = 0;
  while (same < short.length && a[same] === b[same]) same++;
  return same < 3 ? 0 : same === short.length ? 0.35 + 0.65 * share : same / long.length;
}

const STREET = /^\p{Lu}.+(gatan|vägen|torget|gränd|stigen|plan|backen)$/u;

/** The words of a draft that say something, each once. */
export function hear(
  { silent, vague = '', words, weights, names, things }: Carried,
  draft: { readonly title: string; readonly text: string; readonly place: string },
): Heard[] {
  const ignored = new Set(silent.split(' '));
  const unsaid = new Set(vague.split(' '));
  const heard = new Map<string, Heard>();
  [draft.title, `${draft.text} ${draft.place}`].forEach((part, at) => {
    for (const { 0: written, index } of part.matchAll(/\p{L}[\p{L}\p{N}-]+/gu)) {
      const word = written.toLowerCase();
      const key = stem(word);
      if (ignored.has(word) || heard.has(key) || heard.size > 60) continue;
      const number = words.indexOf(key);
      const likes = new Map<number, number>();
      for (const [beginnings, same] of things) {
        if (beginnings.split(' ').some((one) => word.startsWith(one) && word.length < one.length + 6))
          for (const one of same) likes.set(one, 0.8);
      }
      words.forEach((one, other) => {
        const like = likeness(key, one, !!names[other]);
        if (like >= 0.5) likes.set(other, Math.max(like, likes.get(other) ?? 0));
      });
      heard.set(key, {
        word,
        inTitle: at === 0,
        isName: !!names[number] || STREET.test(written),
        isReason: isReason({ word, look: lookIn(part, written, index) }, unsaid),
        weight: weights[number] ?? Math.max(...weights),
        likes,
      });
    }
  });
  return [...heard.values()];
}

/** Sums over the words of one side: all, and what the other side names of it. */
interface Sums {
  things: number;
  thingsIn: number;
  names: number;
  shared: number;
}

const TITLE = 1.5;
/** What a name tells that no other matter has, about. */
const MOST_TELLING = 65;

function add(sums: Sums, weight: number, like: number, inTitle: boolean, isName: boolean): void {
  if (isName) sums.names += weight;
  else {
    sums.things += weight * (inTitle ? TITLE : 1);
    sums.thingsIn += weight * (inTitle ? TITLE : 1) * like;
  }
  sums.shared += weight * like;
}

/** Letters of a word that is taken for another only where they are very like: "sant" is no sand. */
const SHORT = 7;
/** Less than this for the likeliest is nothing: one in fourteen of those was right. */
const LEAST_SUM = 2;

/** Labels, the likeliest first: how common each is, and what each word of the draft, or one like it, says for it. */
function suggested(
  heard: readonly Heard[],
  { labels, shares, words }: Said,
): { label: string; words: string[] }[] {
  const found = labels.map((label, at) => ({
    label,
    sum: (shares[at] ?? 0) * Math.sqrt(heard.length),
    words: [] as string[],
  }));
  for (const { word, inTitle, isName, isReason, likes } of heard) {
    // Where it is says too little of what it is about.
    if (isName) continue;
    const best = new Map<number, number>();
    for (const [number, like] of likes) {
      if (like < (word.length < SHORT ? 0.75 : 0.5)) continue;
      for (const [label, much] of words[number] ?? [])
        best.set(label, Math.max(best.get(label) ?? like * much, like * much));
    }
    for (const [label, much] of best) {
      const one = found[label];
      if (!one) continue;
      one.sum += much * (inTitle ? TITLE : 1);
      // "soptunna" tells what "soptunnan" does.
      if (much > 0 && isReason && !one.words.some((said) => said.slice(0, 6) === word.slice(0, 6)))
        one.words.push(word);
    }
  }
  const best = found.filter((one) => one.words.length > 0).sort((a, b) => b.sum - a.sum);
  return (best[0]?.sum ?? 0) < LEAST_SUM ? [] : best.slice(0, 3);
}

/** The numbers that a matter is compared by, in the model's order. */
export function comparedBy(
  { weights, names }: Carried,
  heard: readonly Heard[],
  entry: Carried['matters'][number],
): number[] {
  const own: Sums = { things: 10, thingsIn: 0, names: 0, shared: 0 };
  const its: Sums = { ...own };
  const best = heard.map(() => 0);
  let anyPlace = 0;
  entry.words.forEach((number, at) => {
    let most = 0;
    heard.forEach(({ likes, isName, weight }, place) => {
      const like = likes.get(number) ?? 0;
      most = Math.max(most, like);
      best[place] = Math.max(best[place] ?? 0, like);
      if (isName && names[number]) anyPlace = Math.max(anyPlace, (like * weight) / MOST_TELLING);
    });
    add(its, weights[number] ?? 0, most, at < entry.titled, !!names[number]);
  });
  heard.forEach(({ weight, inTitle, isName }, place) => {
    add(own, weight, best[place] ?? 0, inTitle, isName);
  });
  const things = Math.max(own.thingsIn / own.things, its.thingsIn / its.things);
  const isElsewhere = own.names && its.names ? anyPlace < 0.3 : !own.names !== !its.names;
  // Two lines share few words whatever they ask: the same place and a thing are much of what they could share.
  const brief = Math.min(1, Math.max(0, (8 - Math.max(heard.length, entry.words.length)) / 3));
  return [
    1,
    things,
    Math.log1p(own.shared / 10),
    isElsewhere ? 1 : 0,
    brief * Math.min(1, anyPlace * 2.5) * Math.min(1, things * 2),
  ];
}

/** The three matters most like a draft, and what its words say of theme, organisation and place, the likeliest first. */
export function lookUp(
  carried: Carried,
  draft: { readonly title: string; readonly text: string; readonly place: string },
  except: ReadonlySet<string> = new Set(),
) {
  const heard = hear(carried, draft);
  const similar = carried.matters
    .filter(({ matter }) => !except.has(matter))
    .map((entry) => {
      const odds = comparedBy(carried, heard, entry).reduce(
        (sum, value, at) => sum + value * (carried.model[at] ?? 0),
        0,
      );
      const score = 1 / (1 + Math.exp(-odds));
      return { ...entry, score, likely: score >= carried.likely };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, 3);
  const written = ` ${`${draft.title} ${draft.text}`.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const isWritten = (name: string): boolean =>
    ['', 's'].some((end) => written.includes(` ${name.toLowerCase()}${end} `));
  return {
    similar,
    themes: suggested(heard, carried.themes),
    // Who is named comes first.
    organisations: [
      ...Object.entries(carried.organisationNames).flatMap(([id, name]) =>
        written.includes(` ${name.toLowerCase()} `) ? { id, name, words: [name] } : [],
      ),
      ...suggested(heard, carried.organisations).map(({ label: id, words }) => ({
        id,
        name: carried.organisationNames[id] ?? id,
        words,
      })),
    ]
      .filter(({ id }, at, all) => all.findIndex((one) => one.id === id) === at)
      .slice(0, 3),
    places: carried.places.filter(isWritten),
  };
}
