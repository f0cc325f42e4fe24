import { inBoth, type Shown, type SurfaceCase, type Words } from './surfaces.ts';

/** Platforms of short posts in streams. Markup by our own hand, after what is known of each. */

const first = (w: Words, more: Shown['expected'] = {}): Shown['expected'] => ({
  text: w.first,
  author: 'Karin Holm',
  ...more,
});
const isOf = (w: Words, more: Shown['expected'] = {}): Shown['expected'] => ({
  kind: 'comment',
  text: w.answer,
  author: 'Bo Lind',
  answersTo: 'Karin Holm',
  ...more,
});

const facebook = inBoth('facebook', (w) => {
  const group = 'https://www.facebook.com/groups/22';
  const card = (number: number, name: string, words: string, more = '') =>
    `<div role="article"><h3><span data-ad-rendering-role="profile_name"><a href="/groups/22/user/${number}/">${name}</a></span></h3><a href="/groups/22/posts/${number}/?__cft__[0]=A" aria-label="${w.ago}"><span>${w.ago}</span></a>${words && `<div data-ad-rendering-role="story_message"><div dir="auto">${words}</div></div>`}${more}</div>`;
  const comment = (name: string, words: string, query: string) =>
    `<div role="article"><a href="/groups/22/user/7/"><span dir="auto">${name}</span></a><div dir="auto">${words}</div><ul><li><a href="/groups/22/posts/31/?${query}">${w.ago}</a></li></ul></div>`;
  const answers = `${comment('Bo Lind', w.answer, 'comment_id=5')}<div>${comment('Siv Ek', w.second, 'comment_id=5&amp;reply_comment_id=6')}</div>`;
  const shared = `<div><span data-ad-rendering-role="profile_name"><a href="/kommun">Sjöberga</a></span><a href="/kommun/posts/90/" aria-label="1 d"><span>1 d</span></a><div data-ad-rendering-role="story_message"><div dir="auto">${w.shared}</div></div></div>`;
  const feed = (inner: string) => `<div role="main"><div role="feed">${inner}</div></div>`;
  const both = card(31, 'Karin Holm', w.first, answers) + card(32, 'Per Ros', w.second);
  const own = first(w, { kind: 'post', publishedText: w.ago, permalink: `${group}/posts/31/` });
  return [
    { surface: 'feed', url: group, body: feed(both), point: w.first, expected: own },
    { surface: 'feed', url: 'https://www.facebook.com/sjoberga', body: feed(both), expected: null },
    {
      surface: 'permalink',
      url: `${group}/posts/31/`,
      body: `<div role="main">${card(31, 'Karin Holm', w.first, answers)}</div>`,
      expected: own,
    },
    {
      surface: 'dialog',
      url: group,
      body: `${feed(both)}<div role="dialog">${card(31, 'Karin Holm', w.first, answers)}</div>`,
      expected: own,
    },
    {
      surface: 'comment',
      url: group,
      body: feed(both),
      point: w.answer,
      expected: isOf(w, { permalink: `${group}/posts/31/?comment_id=5` }),
    },
    {
      surface: 'comment',
      url: `${group}/posts/31/`,
      body: `<div role="main">${card(31, 'Karin Holm', w.first, answers)}</div>`,
      point: w.second,
      expected: { kind: 'comment', author: 'Siv Ek', answersTo: 'Bo Lind' },
    },
    { surface: 'share', url: group, body: feed(card(31, 'Karin Holm', w.first, shared)), expected: own },
    // What is shared is a card of its own; the name stands in the heading, the time behind a label.
    {
      surface: 'share',
      url: `${group}/posts/31/`,
      body: `<div role="main"><div role="article"><h3><a href="/groups/22/user/31/"><strong><span>Karin Holm</span></strong></a></h3><a href="/groups/22/posts/31/"><span aria-labelledby="t1"><canvas></canvas></span></a><span id="t1" hidden>2 mars 2026 kl. 18:02</span><div data-ad-rendering-role="story_message"><div dir="auto">${w.first}</div></div>${card(90, 'Sjöberga', w.shared)}</div></div>`,
      expected: first(w, { published: '2026-03-02T18:02' }),
    },
    // Passed on without a word of one's own: nobody's words are put into another's mouth.
    { surface: 'share', url: group, body: feed(card(31, 'Karin Holm', '', shared)), expected: null },
  ];
});

const linkedin = inBoth('linkedin', (w) => {
  const old = (number: number, name: string, words: string, more = '') =>
    `<div class="feed-shared-update-v2" data-urn="urn:li:activity:${number}"><div class="update-components-actor__title"><span dir="ltr"><span aria-hidden="true">${name}</span><span class="visually-hidden">${name}</span></span></div><span class="update-components-actor__sub-description"><span aria-hidden="true">${w.ago} • </span></span>${words && `<div class="update-components-text"><span dir="ltr">${words}</span></div>`}${more}</div>`;
  const comment = `<article class="comments-comment-entity" data-id="urn:li:comment:(activity:81,9)"><span class="comments-comment-meta__description-title">Bo Lind</span><time>${w.ago}</time><div class="comments-comment-item__main-content">${w.answer}</div></article>`;
  const item = (name: string, words: string) =>
    `<div role="listitem"><a href="https://www.linkedin.com/in/x/"><span aria-hidden="true">${name}</span></a><time>${w.ago}</time><p data-testid="expandable-text-box">${words}</p></div>`;
  const one = 'https://www.linkedin.com/feed/update/urn:li:activity:81/';
  const shared = `<div class="update-components-mini-update-v2"><div class="update-components-actor__title"><span dir="ltr"><span aria-hidden="true">Sjöberga</span></span></div><div class="update-components-text">${w.shared}</div></div>`;
  const stream = `<main>${old(81, 'Karin Holm', w.first, comment)}${old(82, 'Per Ros', w.second)}</main>`;
  // No title of its own: the page's heading is the same on every page.
  const own = first(w, { kind: 'post', title: '', publishedText: w.ago });
  return [
    {
      surface: 'feed',
      url: 'https://www.linkedin.com/company/x/posts/',
      body: stream,
      point: w.first,
      expected: own,
    },
    {
      surface: 'feed',
      url: 'https://www.linkedin.com/feed/',
      body: `<main data-testid="mainFeed"><div>${item('Karin Holm', w.first)}${item('Per Ros', w.second)}</div></main>`,
      point: w.second,
      expected: { text: w.second, author: 'Per Ros' },
    },
    {
      surface: 'permalink',
      url: one,
      title: 'Inlägg | LinkedIn',
      body: `<main><h1>Inlägg</h1>${old(81, 'Karin Holm', w.first, comment)}</main>`,
      expected: own,
    },
    {
      surface: 'permalink',
      url: one,
      body: `<main><h2>Inlägg</h2>${old(81, 'Karin Holm', w.first).replace(' data-urn="urn:li:activity:81"', '')}</main>`,
      expected: own,
    },
    { surface: 'comment', url: one, body: stream, point: w.answer, expected: isOf(w) },
    {
      surface: 'share',
      url: one,
      body: `<main>${old(81, 'Karin Holm', w.first, shared)}</main>`,
      expected: own,
    },
    { surface: 'share', url: one, body: `<main>${old(81, 'Karin Holm', '', shared)}</main>`, expected: null },
  ];
});

const instagram = inBoth('instagram', (w) => {
  const time = (path: string) => `<a href="${path}"><time datetime="2026-03-03T12:00:00.000Z">2 v</time></a>`;
  const name = (words: string) => `<a href="/${words}/"><span dir="auto">${words}</span></a>`;
  const article = (user: string, words: string, path: string) =>
    `<article><header><a href="/${user}/"><img alt=""></a>${name(user)}</header><div><h1 dir="auto">${words}</h1></div>${time(path)}</article>`;
  const comment = `<div><div>${name('bo.lind')}<div><span dir="auto">${w.answer}</span></div></div><div>${time('/p/K1/c/55/')}<button><span dir="auto">2 gilla</span></button></div></div>`;
  // Deeper, with a face of its own, a count and a button beside the words.
  const deep = `<div class="html-div"><div><div><div><a href="/omar.v/"><img alt=""></a></div><div><span><div><span><a href="/omar.v/" tabindex="0"><span>omar.v</span></a></span><a href="/p/K1/c/66/"><time datetime="2026-03-04T12:00:00.000Z">1 v</time></a></div></span><div><span>${w.second}</span></div></div><div><span>2 gilla</span><span role="button" tabindex="0">Svara</span></div></div></div></div>`;
  const newer = `<main><div><div>${name('karin.holm')}${time('/p/K1/')}</div><div><h1 dir="auto">${w.first}</h1></div></div><div>${comment}${deep}</div></main>`;
  const own = {
    text: w.first,
    author: 'karin.holm',
    published: '2026-03-03T12:00:00.000Z',
    permalink: 'https://www.instagram.com/p/K1/',
    title: '',
  };
  const one = 'https://www.instagram.com/p/K1/';
  return [
    {
      surface: 'feed',
      url: 'https://www.instagram.com/',
      body: `<main>${article('karin.holm', w.first, '/p/K1/')}${article('per.ros', w.second, '/p/K2/')}</main>`,
      point: w.first,
      expected: own,
    },
    { surface: 'permalink', url: one, body: newer, expected: own },
    {
      surface: 'permalink',
      url: one,
      body: `<main>${article('karin.holm', w.first, '/p/K1/')}</main>`,
      expected: own,
    },
    {
      surface: 'dialog',
      url: one,
      body: `<main><a href="/p/K1/"><img alt=""></a></main><div role="dialog">${article('karin.holm', w.first, '/p/K1/')}</div>`,
      expected: own,
    },
    {
      surface: 'comment',
      url: one,
      body: newer,
      point: w.answer,
      expected: {
        kind: 'comment',
        text: w.answer,
        author: 'bo.lind',
        answersTo: 'karin.holm',
        permalink: `${one}c/55/`,
      },
    },
    {
      surface: 'comment',
      url: one,
      body: newer,
      point: w.second,
      expected: { kind: 'comment', text: w.second, author: 'omar.v', permalink: `${one}c/66/` },
    },
    // Pointed at the name, or at the button: the comment still, never the post.
    {
      surface: 'comment',
      url: one,
      body: newer,
      focus: 'a[href="/omar.v/"][tabindex]',
      expected: { text: w.second, author: 'omar.v' },
    },
    {
      surface: 'comment',
      url: one,
      body: newer,
      focus: 'span[role="button"]',
      expected: { text: w.second, author: 'omar.v' },
    },
  ];
});

const x = inBoth('x', (w) => {
  const post = (user: string, name: string, words: string, number: number, more = '') =>
    `<article data-testid="tweet" role="article"><div data-testid="User-Name"><a href="/${user}"><span>${name}</span></a><a href="/${user}"><span>@${user}</span></a></div>${words && `<div data-testid="tweetText">${words}</div>`}${more}<a href="/${user}/status/${number}"><time datetime="2026-03-02T08:15:00.000Z">${w.ago}</time></a></article>`;
  const quoted = `<div role="link"><div data-testid="User-Name"><span>Sjöberga</span></div><time datetime="2026-01-01T00:00:00.000Z">1 jan</time><div data-testid="tweetText">${w.shared}</div></div>`;
  const one = 'https://x.com/karin/status/71';
  const own = first(w, { published: '2026-03-02T08:15:00.000Z', permalink: one, title: '' });
  const thread = post('karin', 'Karin Holm', w.first, 71) + post('bo', 'Bo Lind', w.answer, 72);
  return [
    {
      surface: 'feed',
      url: 'https://x.com/home',
      body: `<main>${thread}</main>`,
      point: w.first,
      expected: own,
    },
    { surface: 'permalink', url: one, body: `<main>${thread}</main>`, expected: own },
    {
      surface: 'dialog',
      url: `${one}/photo/1`,
      body: `<main>${post('per', 'Per Ros', w.second, 60)}</main><div role="dialog">${thread}</div>`,
      expected: own,
    },
    {
      surface: 'comment',
      url: one,
      body: `<main>${thread}</main>`,
      point: w.answer,
      expected: {
        text: w.answer,
        author: 'Bo Lind',
        answersTo: 'Karin Holm',
        permalink: 'https://x.com/bo/status/72',
      },
    },
    {
      surface: 'share',
      url: one,
      body: `<main>${post('karin', 'Karin Holm', w.first, 71, quoted)}</main>`,
      expected: own,
    },
  ];
});

const threads = inBoth('threads', (w) => {
  const post = (user: string, words: string, code: string, more = '') =>
    `<div data-pressable-container="true"><a href="/@${user}"><span>${user}</span></a><a href="/@${user}/post/${code}?xmt=A"><time datetime="2026-03-04T10:00:00.000Z">${w.ago}</time></a><div><span dir="auto">${words}</span></div>${more}</div>`;
  const one = 'https://www.threads.com/@karin/post/K1';
  const own = { text: w.first, author: 'karin', permalink: one, title: '' };
  const two = post('karin', w.first, 'K1') + post('bo', w.answer, 'K2');
  return [
    {
      surface: 'feed',
      url: 'https://www.threads.com/',
      body: `<main>${two}</main>`,
      point: w.first,
      expected: own,
    },
    { surface: 'permalink', url: one, body: `<main>${post('karin', w.first, 'K1')}</main>`, expected: own },
    {
      surface: 'comment',
      url: one,
      body: `<main>${two}</main>`,
      point: w.answer,
      expected: { text: w.answer, author: 'bo' },
    },
    {
      surface: 'share',
      url: one,
      body: `<main>${post('karin', w.first, 'K1', post('kommun', w.shared, 'K0'))}</main>`,
      expected: own,
    },
  ];
});

const bluesky = inBoth('bluesky', (w) => {
  const post = (kind: string, handle: string, name: string, words: string, link: string, more = '') =>
    `<div data-testid="${kind}-by-${handle}"><a href="/profile/${handle}">${name}</a><a href="/profile/${handle}">@${handle}</a>${link && `<a href="/profile/${handle}/post/${link}" aria-label="2026-03-02 08:15">${w.ago}</a>`}<div data-testid="postText" data-word-wrap="1">${words}</div>${more}</div>`;
  const one = 'https://bsky.app/profile/karin.exempel/post/3k1';
  const own = first(w, { published: '2026-03-02T08:15', permalink: one, title: '' });
  const answer = post('postThreadItem', 'bo.exempel', 'Bo Lind', w.answer, '3k2');
  // The page's own post has no link: it tells its time in words under it.
  const focal = post(
    'postThreadItem',
    'karin.exempel',
    'Karin Holm',
    w.first,
    '',
    '<div><div>2 mars 2026 kl. 08:15</div></div>',
  );
  const quote = `<a href="/profile/kommun.exempel/post/3k0"><div data-testid="postText">${w.shared}</div></a>`;
  return [
    {
      surface: 'feed',
      url: 'https://bsky.app/',
      body: `<main>${post('feedItem', 'karin.exempel', 'Karin Holm', w.first, '3k1')}${post('feedItem', 'per.exempel', 'Per Ros', w.second, '3k9')}</main>`,
      point: w.first,
      expected: own,
    },
    { surface: 'permalink', url: one, body: `<main>${focal}${answer}</main>`, expected: own },
    {
      surface: 'comment',
      url: one,
      body: `<main>${focal}${answer}</main>`,
      point: w.answer,
      expected: { text: w.answer, author: 'Bo Lind', answersTo: 'Karin Holm' },
    },
    {
      surface: 'share',
      url: one,
      body: `<main>${post('postThreadItem', 'karin.exempel', 'Karin Holm', w.first, '3k1', quote)}</main>`,
      expected: own,
    },
  ];
});

const mastodon = inBoth('mastodon', (w) => {
  const status = (name: string, words: string, path: string, more = '') =>
    `<div class="status__wrapper">${more}<div class="status" data-id="1"><a class="status__relative-time" href="${path}"><time datetime="2026-03-02T08:15:00.000Z">${w.ago}</time></a><span class="display-name"><strong class="display-name__html">${name}</strong></span><div class="status__content"><div class="status__content__text"><p>${words}</p></div></div></div></div>`;
  const one = 'https://social.exempel.se/@karin/91';
  const detailed = `<div class="detailed-status"><span class="display-name"><strong class="display-name__html">Karin Holm</strong></span><div class="status__content"><div class="status__content__text"><p>${w.first}</p></div></div><div class="status__quote"><div class="status"><strong class="display-name__html">Sjöberga</strong><div class="status__content__text">${w.shared}</div></div></div><a class="detailed-status__datetime" href="${one}"><time datetime="2026-03-02T08:15:00.000Z">${w.ago}</time></a></div>`;
  const own = first(w, { published: '2026-03-02T08:15:00.000Z', permalink: one, title: '' });
  return [
    {
      surface: 'feed',
      url: 'https://social.exempel.se/home',
      body: status('Karin Holm', w.first, one) + status('Per Ros', w.second, '/@per/92'),
      point: w.first,
      expected: own,
    },
    { surface: 'permalink', url: one, body: detailed, expected: own },
    {
      surface: 'comment',
      url: one,
      body: `${detailed}${status('Bo Lind', w.answer, '/@bo/93').replace('class="status"', 'class="status status-reply"')}`,
      point: w.answer,
      expected: isOf(w),
    },
    {
      surface: 'share',
      url: 'https://social.exempel.se/home',
      body: status('Karin Holm', w.first, one, '<div class="status__prepend">Per Ros</div>'),
      point: w.first,
      expected: own,
    },
  ];
});

export const STREAM_CASES: readonly SurfaceCase[] = [
  facebook,
  linkedin,
  instagram,
  x,
  threads,
  bluesky,
  mastodon,
].flat();
