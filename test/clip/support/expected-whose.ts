import type { Draft } from '../../../shared/protocol/draft.ts';

/** A small page, what a person points at, marks or stands in, and what may come of it. */
export interface PlaceCase {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  /** Where a right-click puts the caret. */
  readonly place?: string;
  /** What has the keyboard's focus. */
  readonly focus?: string;
  /** Null: nothing may be offered. */
  readonly expected: Partial<Draft> | null;
}

export const page = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

const REVIEWS = page(
  'Omdömen',
  `<main>${[
    [
      '6a1',
      'Birgit',
      'Ingen svarar',
      'Jag har ringt tre gånger om soporna.',
      'Hej Birgit, ring oss på växeln.',
    ],
    ['6a2', 'Omar', 'Bra hjälp', 'Fick hjälp på en gång i receptionen.', ''],
  ]
    .map(
      ([id, name, title, words, answer]) =>
        `<article data-service-review-card-paper="true"><aside><a href="/users/${id}"><span data-consumer-name-typography="true">${name}</span><div><span>1 omdöme</span><span>SE</span></div></a></aside><section><time datetime="2026-05-01T08:15:00.000Z">1 maj 2026</time><a href="/reviews/663${id}" data-review-title-typography="true"><h2>${title}</h2></a><p data-service-review-text-typography="true" id="w${id}">${words}</p><p><b>Datum för upplevelsen:</b> 30 april 2026</p>${answer ? `<div class="styles_replyInfo__a"><p>Svar från Byalaget</p><time datetime="2026-05-04T08:15:00.000Z">4 maj 2026</time><p id="a${id}">${answer}</p></div>` : ''}</section></article>`,
    )
    .join('')}</main>`,
);
const BATH = page(
  'Badhuset',
  `<main><h1>Badhuset</h1>${[
    ['11', 'Maj Ek', 'Iskallt', 'Bassängen höll arton grader hela helgen.', 'Vi ska se över pannan, tack.'],
    ['12', 'Ulf', 'Fint', 'Trevlig personal i kassan.', ''],
  ]
    .map(
      ([id, name, title, words, answer]) =>
        `<div itemprop="review" itemscope itemtype="https://schema.org/Review" id="r${id}"><h3 itemprop="name">${title}</h3><span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${name}</span></span><meta itemprop="datePublished" content="2026-02-0${id?.[1]}"><p itemprop="reviewBody">${words}</p>${answer ? `<div class="owner-response"><b>Svar från badhuset</b><p>${answer}</p></div>` : ''}</div>`,
    )
    .join('')}</main>`,
);
const quoting = (quote: string): string =>
  page(
    'Bänken',
    `<main><h1>Bänken</h1><article class="post" id="p101"><a class="author" href="/u/1">Bo</a><time datetime="2026-05-01T08:15">1 maj</time><div class="post-content"><p>Bänken är trasig.</p></div></article><article class="post" id="p102"><a class="author" href="/u/2">Ia</a><time datetime="2026-05-02T08:15">2 maj</time><div class="post-content">${quote}<p id="own">Den är lagad nu.</p></div></article></main>`,
  );
const NAMED = quoting(
  '<blockquote><cite>Kim skrev:</cite><p>Bänken är sönder sen i vintras</p></blockquote>',
);
const PLAIN = quoting('<blockquote><p>Ja, verkligen sönder är den</p></blockquote>');
/** Who is quoted, and when, in a line above the quotation; the post itself has no element around its words. */
const QUOTED_THEN = page(
  'Bänken',
  `<main><h1>Bänken</h1>${[
    [
      '101',
      '<p id="head">Kim Berg skrev 2026-05-01 08:15:</p><blockquote><p id="said">Bänken är sönder sen i vintras.</p></blockquote><p id="own">Den är lagad nu.</p>',
    ],
    ['102', '<p>Tack för att ni säger till.</p>'],
  ]
    .map(
      ([id, words]) =>
        `<div class="rad" id="p${id}"><div><b class="author">Ia ${id}</b> <time datetime="2026-05-02T08:15">2 maj</time></div><div class="ord">${words}</div></div>`,
    )
    .join('')}</main>`,
);
/** A post of several, under whose words others have written a line each, signed at its end. */
const SIGNED_BELOW = page(
  'Bänken',
  `<main><h1>Bänken</h1>${['101', '102']
    .map(
      (id) =>
        `<div class="rad" id="p${id}"><div><b class="author">Ia ${id}</b> <time datetime="2026-05-02T08:15">2 maj</time></div><div class="ord"><p>Bänken vid dammen är trasig.</p></div><div><p id="c${id}">Den har varit det sedan i vintras. <span class="author">Kim Berg</span> <time datetime="2026-05-03T08:15">3 maj</time></p><p>Nu är den lagad, tack för det. <span class="author">Bo Ek</span> <time datetime="2026-05-04T08:15">4 maj</time></p></div></div>`,
    )
    .join('')}</main>`,
);
/** In a post somebody has written what looks like the head of a mail. */
const LIKE_A_MAIL = page(
  'Bänken',
  '<main><h1>Bänken</h1><div class="post" id="p101"><a class="author" href="/u/1">Ia</a><time datetime="2026-05-01T08:15">1 maj</time><div class="post-content"><p><b>Borgmästaren</b></p><p><i>2026-01-01 10:00</i></p><hr><p id="own">Bänken är lagad.</p></div></div><div class="post" id="p102"><a class="author" href="/u/2">Bo</a><time datetime="2026-05-02T08:15">2 maj</time><div class="post-content"><p>Tack!</p></div></div></main>',
);
const QUOTED_ON_X = page(
  'X',
  '<main><article data-testid="tweet"><div data-testid="User-Name"><a href="/bergsbo"><span>Bergsbo</span></a><a href="/bergsbo"><span>@bergsbo</span></a><a href="/bergsbo/status/1770000000000000001"><time datetime="2026-05-01T08:15:00.000Z">1 maj</time></a></div><div data-testid="tweetText"><span>Löften och löften!</span></div><div role="link" tabindex="0"><div data-testid="User-Name"><span>Gatukontoret</span><time datetime="2026-04-30T08:15:00.000Z">30 apr</time></div><div data-testid="tweetText"><span id="q">Vi byter alla lampor i maj.</span></div></div></article></main>',
);
const REDDIT = page(
  'r/berg',
  '<main><shreddit-post author="tall" permalink="/r/berg/comments/a1/lampa/" post-title="Lampan" created-timestamp="2026-03-02T08:15:00.000000+0000"><div slot="text-body"><div class="md"><p>Lampan lyser inte.</p></div></div></shreddit-post><shreddit-comment-tree><shreddit-comment author="gran" permalink="/r/berg/comments/a1/comment/c8/"><time datetime="2026-03-02T09:30:00.000Z">1 d</time><div slot="comment"><div><blockquote><p id="q">Varför lyser den inte</p></blockquote><p id="own">För att spara ström.</p></div></div></shreddit-comment><shreddit-comment author="[deleted]" permalink="/r/berg/comments/a1/comment/c9/"><time datetime="2026-03-02T09:40:00.000Z">1 d</time><div slot="comment"><p id="gone">[removed]</p></div></shreddit-comment></shreddit-comment-tree></main>',
);
const SHARED =
  '<div><div><h4><a href="/bergakommun"><b><span>Berga kommun</span></b></a></h4><a href="/bergakommun/posts/99/">2 d</a></div><div data-ad-preview="message"><div dir="auto" id="shared">Torget stängs i två veckor för nya lampor.</div></div></div>';
const GROUP = page(
  'Grannar | Facebook',
  `<div role="main"><div role="feed"><div role="article"><div><h3><a href="/groups/77/user/5/"><b><span>Sara Lind</span></b></a></h3><a role="link" href="/groups/77/posts/502/"><span>3 tim</span></a></div><div data-ad-preview="message"><div dir="auto" id="own">Titta här, nu händer det äntligen!</div></div>${SHARED}</div><div role="article"><div><h3><span><a href="/groups/77/user/6/"><b><span>Ove Gran</span></b></a></span></h3><a role="link" href="/groups/77/posts/503/"><span>4 tim</span></a></div><div data-ad-preview="message"><div dir="auto" id="next">Någon som sett en svart katt?</div></div></div></div></div>`,
);
const REMOVED = page(
  'Tråd',
  '<h1>Tråd</h1><div class="post" id="p100"><a class="author" href="/u/9">Vakten</a><time datetime="2026-01-01T08:15">1 jan</time><div class="post-content">Läs reglerna först.</div></div><div class="post deleted" id="p101"><em>Inlägget är borttaget av moderator</em></div><div class="post" id="p102"><a class="author" href="/u/2">Lo</a><time datetime="2026-05-02T08:15">2 maj</time><div class="post-content">Jaha.</div></div>',
);
const TRUSTPILOT = 'https://se.trustpilot.com/review/byalaget.exempel';
const FORUM = 'https://forum.exempel.se/t/5';
const THREAD = 'https://www.reddit.com/r/berg/comments/a1/lampa/';

/** Quotations, shared posts, and answers in the frame of a post: each its own writer's, or nobody's. */
export const WHOSE_CASES: readonly PlaceCase[] = [
  {
    name: 'a review: title, time and address of its own, without the answer',
    url: TRUSTPILOT,
    html: REVIEWS,
    place: '#w6a1',
    expected: {
      title: 'Ingen svarar',
      text: 'Jag har ringt tre gånger om soporna.',
      author: 'Birgit',
      published: '2026-05-01T08:15:00.000Z',
      permalink: 'https://se.trustpilot.com/reviews/6636a1',
    },
  },
  {
    name: "the organisation's answer in the review's card",
    url: TRUSTPILOT,
    html: REVIEWS,
    place: '#a6a1',
    expected: { text: 'Hej Birgit, ring oss på växeln.', author: '', published: '', permalink: '' },
  },
  {
    name: 'the same card on a site of its own: the name without what stands under it',
    url: 'https://omdomen.exempel.se/byalaget',
    html: REVIEWS,
    place: '#w6a1',
    expected: { author: 'Birgit', published: '2026-05-01T08:15:00.000Z' },
  },
  {
    name: "the venue's answer to a review in microdata",
    url: 'https://omdomen.exempel.se/bad',
    html: BATH,
    place: '.owner-response p',
    expected: { text: 'Vi ska se över pannan, tack.', author: 'badhuset', published: '' },
  },
  {
    name: 'the review in microdata itself',
    url: 'https://omdomen.exempel.se/bad',
    html: BATH,
    place: '[itemprop=reviewBody]',
    expected: { text: 'Bassängen höll arton grader hela helgen.', author: 'Maj Ek' },
  },
  ...[NAMED, PLAIN].flatMap((html, at): PlaceCase[] => [
    {
      name: `quoted words in an answer, ${at ? 'without a name' : 'with a name'}`,
      url: FORUM,
      html,
      place: 'blockquote p',
      expected: {
        text: at ? 'Ja, verkligen sönder är den' : 'Bänken är sönder sen i vintras',
        author: '',
        published: '',
        permalink: FORUM,
      },
    },
    {
      name: `the words under a quotation ${at ? 'without a name' : 'with a name'}`,
      url: FORUM,
      html,
      place: '#own',
      expected: { text: 'Den är lagad nu.', author: 'Ia', permalink: `${FORUM}#p102` },
    },
  ]),
  {
    name: 'the words under a quotation whose line says who wrote it and when',
    url: FORUM,
    html: QUOTED_THEN,
    place: '#own',
    expected: { text: 'Den är lagad nu.', author: 'Ia 101', published: '2026-05-02T08:15' },
  },
  {
    name: 'the quotation under such a line',
    url: FORUM,
    html: QUOTED_THEN,
    place: '#said',
    expected: { text: 'Bänken är sönder sen i vintras.', author: '', published: '', permalink: FORUM },
  },
  {
    name: 'a line under a post, signed at its end as its neighbour is',
    url: FORUM,
    html: SIGNED_BELOW,
    place: '#c101',
    expected: { author: 'Kim Berg', published: '2026-05-03T08:15' },
  },
  {
    name: 'a post in which somebody has written the head of a mail',
    url: FORUM,
    html: LIKE_A_MAIL,
    place: '#own',
    expected: { author: 'Ia', published: '2026-05-01T08:15' },
  },
  {
    name: 'what a post on X quotes: the words and the name of who is quoted',
    url: 'https://x.com/bergsbo/status/1770000000000000001',
    html: QUOTED_ON_X,
    place: '#q',
    expected: { text: 'Vi byter alla lampor i maj.', author: 'Gatukontoret', published: '', permalink: '' },
  },
  {
    name: 'a comment on Reddit that begins with a quotation',
    url: THREAD,
    html: REDDIT,
    place: '#own',
    expected: { text: 'För att spara ström.', author: 'gran', answersTo: 'tall' },
  },
  {
    name: 'the quotation in it',
    url: THREAD,
    html: REDDIT,
    place: '#q',
    expected: { text: 'Varför lyser den inte', author: '', permalink: '' },
  },
  { name: 'words that were taken away', url: THREAD, html: REDDIT, place: '#gone', expected: null },
  {
    name: 'a post in a group that shares another: its own words',
    url: 'https://www.facebook.com/groups/77',
    html: GROUP,
    place: '#own',
    expected: {
      text: 'Titta här, nu händer det äntligen!',
      author: 'Sara Lind',
      permalink: 'https://www.facebook.com/groups/77/posts/502/',
    },
  },
  {
    name: 'what it shares',
    url: 'https://www.facebook.com/groups/77',
    html: GROUP,
    place: '#shared',
    expected: { text: 'Torget stängs i två veckor för nya lampor.', author: 'Berga kommun', permalink: '' },
  },
  {
    name: 'the post beside it',
    url: 'https://www.facebook.com/groups/77',
    html: GROUP,
    place: '#next',
    expected: { text: 'Någon som sett en svart katt?', author: 'Ove Gran' },
  },
  {
    name: 'a removed post: never the name and time of the one above',
    url: FORUM,
    html: REMOVED,
    place: '#p101 em',
    expected: { author: '', published: '', permalink: `${FORUM}#p101` },
  },
];
