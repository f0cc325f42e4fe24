import type { Certainty } from '../../shared/protocol/draft.ts';
import { squeeze } from './dom.ts';
import type { Scope } from './found.ts';
import { SMALL_WORDS } from './small-words.ts';

/** The language of a post, as a BCP 47 tag, and how it was come by; an empty tag when nothing tells it. */
export interface Spoken {
  readonly language: string;
  readonly certainty: Certainty;
}

/** Letters that one language's writing has to itself, or the script alone, the first that fits. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u0600-\u06ff].*[پچژگ]|(?:^|\s)(?:که|است|این|را|برای|نیست)(?:\s|$)/u, 'fa'],
  [/(?:^|\s)(?:في|من|على|إلى|هذا|هذه|لا|ما|عن|مع|منذ|هل|كل|أن)(?:\s|$)|ة(?:\s|$)/u, 'ar'],
  [/(?:^|\s)(?:ኣብ|ናይ|ኣሎ|ካብ|እዩ|ኣይ\p{L}*|ከምኡ|ምስ)(?:\s|$)/u, 'ti'],
  [/(?:^|\s)(?:ነው|እና|ላይ|ውስጥ|አለ|አይ\p{L}*|ከ\p{L}+)(?:\s|$)/u, 'am'],
  [/[іїєґ]/iu, 'uk'],
  [/[ыэё]/iu, 'ru'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Armenian}/u, 'hy'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/\p{Script=Tamil}/u, 'ta'],
];
const ENOUGH_WORDS = 6;
/** So much of a text tells its language. */
const MOST = 20_000;

const isMostlyLatin = (text: string): boolean =>
  (text.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 >= (text.match(/\p{L}/gu)?.length ?? 0);

/** The small words of each language that are among the words, the most first. */
function hitsIn(words: readonly string[]): readonly (readonly [string, readonly string[]])[] {
  const own = new Set(words);
  return Object.entries(SMALL_WORDS)
    .map(([language, small]) => [language, small.split(' ').filter((word) => own.has(word))] as const)
    .sort(([, one], [, other]) => other.length - one.length);
}

/** The language that the words themselves tell, or an empty tag. */
export function languageOfWords(text: string): string {
  if (!isMostlyLatin(text)) return SCRIPTS.find(([pattern]) => pattern.test(text))?.[1] ?? '';
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [[best = '', most = []] = [], [, next = []] = []] = hitsIn(words);
  const isTelling = next.length === 0 && words.length >= ENOUGH_WORDS && (most[0] ?? '').length > 2;
  return most.length > next.length && (most.length >= 2 || isTelling) ? best : '';
}

const TAG = /^[a-z]{2,3}(?:-[a-z\d]+)*$/i;
const tagOf = (element: Element | null): string => {
  const tag = element?.getAttribute('lang') ?? '';
  return TAG.test(tag) ? tag : '';
};

/** What the post says of itself: on what holds its words, or around them within the post. */
function ownTag({ roots, body }: Scope, text: string): string {
  const start = squeeze(text).slice(0, 30);
  const holders = [body, ...body.querySelectorAll('[lang]')].filter((one) =>
    squeeze(one.textContent ?? '').includes(start),
  );
  const inside = holders.map(tagOf).filter(Boolean).at(-1);
  if (inside) return inside;
  const around = body.closest('[lang]');
  return around &&
    (roots.some((root) => root.contains(around)) || !/^(?:html|body|main)$/.test(around.localName))
    ? tagOf(around)
    : '';
}

/**
 * In this order: the post's own mark, the words, the page's mark. A page's mark holds for what its makers write; a
 * long post without one small word of that language, or in another script, is in another.
 */
export function spokenIn(whole: string, scope: Scope | undefined, document: Document): Spoken {
  const text = whole.slice(0, MOST);
  const told = languageOfWords(text);
  const isOf = (tag: string) => tag !== '' && tag.slice(0, 2).toLowerCase() === told;
  const page = tagOf(document.documentElement);
  const own = scope ? ownTag(scope, text) : '';
  const isContradicted = (tag: string) => told !== '' && !isOf(tag) && !isMostlyLatin(text);
  if (own && !isContradicted(own)) return { language: own, certainty: 'read' };
  if (isOf(page)) return { language: page, certainty: 'read' };
  if (told) return { language: told, certainty: 'guessed' };
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const hits =
    hitsIn(words).find(([language]) => language === page.slice(0, 2).toLowerCase())?.[1].length ?? 1;
  const mayBe = words.length > 0 && isMostlyLatin(text) && (words.length < ENOUGH_WORDS || hits > 0);
  return { language: mayBe ? page : '', certainty: 'guessed' };
}
