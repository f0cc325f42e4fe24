import type { Site } from '../../../extension/clip/sites/adapter.ts';
import type { Draft } from '../../../shared/protocol/draft.ts';

/**
 * How a platform shows a post: among others, on its own page, in a window over the page, as an answer, and inside
 * what somebody else passes on.
 */
export const SURFACE_NAMES = ['feed', 'permalink', 'dialog', 'comment', 'share'] as const;
export type Surface = (typeof SURFACE_NAMES)[number];
export type Language = 'sv' | 'en';

/** `true`: there is such a surface, and cases in both languages; words: why there is none. */
export const SURFACES: Readonly<Record<Site, Readonly<Record<Surface, true | string>>>> = {
  facebook: { feed: true, permalink: true, dialog: true, comment: true, share: true },
  linkedin: { feed: true, permalink: true, dialog: 'posts open on a page', comment: true, share: true },
  instagram: { feed: true, permalink: true, dialog: true, comment: true, share: 'only in messages' },
  x: { feed: true, permalink: true, dialog: true, comment: true, share: true },
  threads: { feed: true, permalink: true, dialog: 'posts open on a page', comment: true, share: true },
  bluesky: { feed: true, permalink: true, dialog: 'posts open on a page', comment: true, share: true },
  mastodon: { feed: true, permalink: true, dialog: 'posts open in a column', comment: true, share: true },
  reddit: { feed: true, permalink: true, dialog: 'posts open on a page', comment: true, share: true },
  youtube: {
    feed: 'a list of films has no words of anybody',
    permalink: true,
    dialog: 'none',
    comment: true,
    share: 'none',
  },
  google_maps: {
    feed: true,
    permalink: true,
    dialog: 'reviews stand in the side panel',
    comment: 'only the owner answers',
    share: 'none',
  },
  nextdoor: { feed: true, permalink: true, dialog: 'none known', comment: true, share: 'none' },
  tiktok: {
    feed: true,
    permalink: true,
    dialog: 'the same markup as the own page',
    comment: true,
    share: 'none',
  },
  telegram: {
    feed: true,
    permalink: true,
    dialog: 'none',
    comment: 'answers are messages',
    share: true,
  },
  trustpilot: {
    feed: true,
    permalink: true,
    dialog: 'none',
    comment: 'only the organisation answers',
    share: 'none',
  },
  gmail: {
    feed: 'a list of conversations is not read',
    permalink: true,
    dialog: 'the same markup in a window',
    comment: true,
    share: 'quoted mail is left out',
  },
  outlook: {
    feed: 'a list of conversations is not read',
    permalink: true,
    dialog: 'none',
    comment: true,
    share: 'quoted mail is left out',
  },
  mediawiki: {
    feed: 'lists of changes are not posts',
    permalink: true,
    dialog: 'none',
    comment: true,
    share: 'none',
  },
};

export interface SurfaceCase {
  readonly site: Site;
  readonly surface: Surface;
  readonly language: Language;
  readonly url: string;
  readonly html: string;
  readonly point?: string;
  /** What has the keyboard's focus, instead of words that are pointed at. */
  readonly focus?: string;
  readonly expected: Partial<Draft> | null;
}

/** What residents say in these cases: two posts, an answer, and what is passed on. */
const WORDS = {
  sv: {
    first: 'Lampan vid bron har varit trasig i tre veckor.',
    second: 'Grinden till lekplatsen går inte att stänga.',
    answer: 'Jag anmälde det i måndags.',
    shared: 'Kommunen lagar lampor på torsdagar.',
    subject: 'Mörkt vid bron',
    ago: '3 tim',
    days: 'för 2 dagar sedan',
  },
  en: {
    first: 'The lamp by the bridge has been broken for three weeks.',
    second: 'The playground gate does not shut.',
    answer: 'I reported it on Monday.',
    shared: 'The council mends lamps on Thursdays.',
    subject: 'Dark by the bridge',
    ago: '3h',
    days: '2 days ago',
  },
} as const;
export type Words = (typeof WORDS)[Language];

const page = (language: Language, title: string, body: string): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

export interface Shown {
  readonly surface: Surface;
  readonly url: string;
  readonly body: string;
  readonly title?: string;
  readonly point?: string;
  /** What has the keyboard's focus, instead of words that are pointed at. */
  readonly focus?: string;
  readonly expected: Partial<Draft> | null;
}

/** The cases of one platform, in both languages. */
export const inBoth = (site: Site, show: (words: Words) => readonly Shown[]): readonly SurfaceCase[] =>
  (['sv', 'en'] as const).flatMap((language) =>
    show(WORDS[language]).map(({ body, title = '', expected, ...shown }) => ({
      site,
      language,
      ...shown,
      html: page(language, title, body),
      expected: expected && { platform: site, ...expected },
    })),
  );
