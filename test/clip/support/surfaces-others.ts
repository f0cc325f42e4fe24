import { inBoth, type SurfaceCase } from './surfaces.ts';

/** Threads, reviews, films, messages and mail. Markup by our own hand, after what is known of each. */

const reddit = inBoth('reddit', (w) => {
  const one = 'https://www.reddit.com/r/norrby/comments/k1/';
  const post = (author: string, title: string, words: string, path: string, more = '') =>
    `<shreddit-post author="${author}" permalink="${path}" created-timestamp="2026-03-02T08:15:00.000000+0000" post-title="${title}"><h1 slot="title">${title}</h1>${words && `<div slot="text-body"><p>${words}</p></div>`}${more}</shreddit-post>`;
  const comment = `<shreddit-comment author="bo_lind" permalink="/r/norrby/comments/k1/comment/c1/" depth="0"><time datetime="2026-03-02T09:00:00.000Z">1</time><div slot="comment"><p>${w.answer}</p></div><shreddit-comment author="siv_ek" permalink="/r/norrby/comments/k1/comment/c2/" depth="1"><time datetime="2026-03-02T09:10:00.000Z">1</time><div slot="comment"><p>${w.second}</p></div></shreddit-comment></shreddit-comment>`;
  const own = { title: w.subject, text: w.first, author: 'karin_h', permalink: one };
  const path = '/r/norrby/comments/k1/';
  return [
    {
      surface: 'feed',
      url: 'https://www.reddit.com/r/norrby/',
      body:
        post('karin_h', w.subject, w.first, path) + post('per_ros', w.second, '', '/r/norrby/comments/k2/'),
      point: w.first,
      expected: own,
    },
    // A title alone is what was said.
    {
      surface: 'permalink',
      url: one,
      body: post('karin_h', w.subject, '', path),
      expected: { ...own, text: w.subject },
    },
    {
      surface: 'permalink',
      url: one,
      body: post('karin_h', w.subject, w.first, path) + comment,
      expected: own,
    },
    {
      surface: 'comment',
      url: one,
      body: post('karin_h', w.subject, w.first, path) + comment,
      point: w.answer,
      expected: { kind: 'comment', text: w.answer, author: 'bo_lind', answersTo: 'karin_h' },
    },
    {
      surface: 'comment',
      url: one,
      body: post('karin_h', w.subject, w.first, path) + comment,
      point: w.second,
      expected: { kind: 'comment', text: w.second, author: 'siv_ek', answersTo: 'bo_lind' },
    },
    {
      surface: 'share',
      url: 'https://www.reddit.com/r/norrby/',
      body: post(
        'karin_h',
        w.subject,
        w.first,
        path,
        post('kommun', w.shared, w.shared, '/r/annan/comments/k0/'),
      ),
      point: w.first,
      expected: own,
    },
  ];
});

const youtube = inBoth('youtube', (w) => {
  const one = 'https://www.youtube.com/watch?v=vid9';
  const comment = (name: string, words: string, id: string) =>
    `<ytd-comment-view-model><a id="author-text" href="/@x"><span>@${name}</span></a><span id="published-time-text"><a href="/watch?v=vid9&amp;lc=${id}">${w.days}</a></span><yt-attributed-string id="content-text"><span>${words}</span></yt-attributed-string></ytd-comment-view-model>`;
  const film = (description: string) =>
    `<ytd-watch-metadata><h1>${w.subject}</h1><div id="owner"><ytd-channel-name id="channel-name"><a href="/@stad">Karin Holm</a></ytd-channel-name></div><div id="description"><div id="info"><span>1 203</span> <span>10 nov. 2026</span></div>${description}</div></ytd-watch-metadata>`;
  const comments = `<ytd-comments>${comment('bo.lind', w.answer, 'U1')}${comment('siv.ek', w.second, 'U2')}</ytd-comments>`;
  return [
    // The film, its title where it says nothing else; never the line of views, never a comment's name.
    {
      surface: 'permalink',
      url: one,
      body: film('') + comments,
      expected: { text: w.subject, title: w.subject, author: 'Karin Holm', published: '' },
    },
    {
      surface: 'permalink',
      url: one,
      body:
        film(
          `<ytd-text-inline-expander id="description-inline-expander">${w.first}</ytd-text-inline-expander>`,
        ) + comments,
      expected: { text: w.first, title: w.subject, author: 'Karin Holm', permalink: one },
    },
    {
      surface: 'comment',
      url: one,
      body: film('') + comments,
      point: w.answer,
      expected: {
        kind: 'comment',
        text: w.answer,
        author: 'bo.lind',
        publishedText: w.days,
        answersTo: 'Karin Holm',
      },
    },
  ];
});

const maps = inBoth('google_maps', (w) => {
  const review = (id: string, name: string, words: string) =>
    `<div data-review-id="${id}" aria-label="${name}"><button data-href="https://www.google.com/maps/contrib/1/reviews"><div>${name}</div></button><span role="img" aria-label="2"></span><span class="rsqaWe">${w.days}</span><div id="${id}" lang="x"><span class="wiI7pd">${words}</span></div><div class="CDe7pd"><span>x</span><div lang="x">${w.shared}</div></div></div>`;
  const place = 'https://www.google.com/maps/place/Norrby';
  return [
    {
      surface: 'feed',
      url: place,
      body: `<div role="main"><h1>Norrby</h1>${review('k1', 'Karin Holm', w.first)}${review('k2', 'Per Ros', w.second)}</div>`,
      point: w.second,
      expected: { text: w.second, author: 'Per Ros', publishedText: w.days },
    },
    {
      surface: 'permalink',
      url: place,
      body: `<div role="main"><h1>Norrby</h1>${review('k1', 'Karin Holm', w.first)}</div>`,
      expected: { text: w.first, author: 'Karin Holm' },
    },
  ];
});

const nextdoor = inBoth('nextdoor', (w) => {
  const post = (name: string, words: string, more = '') =>
    `<div class="post" data-testid="post"><a href="/profile/1/"><img alt=""></a><a href="/profile/1/">${name}</a><span data-testid="post-timestamp">${w.ago}</span><div data-testid="post-body">${words}</div>${more}</div>`;
  const comment = `<div data-testid="comment"><a href="/profile/2/">Bo Lind</a><span data-testid="comment-timestamp">${w.ago}</span><div data-testid="comment-body">${w.answer}</div></div>`;
  const own = { text: w.first, author: 'Karin Holm', publishedText: w.ago, title: '' };
  return [
    {
      surface: 'feed',
      url: 'https://nextdoor.se/news_feed/',
      body: post('Karin Holm', w.first) + post('Per Ros', w.second),
      point: w.first,
      expected: own,
    },
    {
      surface: 'permalink',
      url: 'https://nextdoor.se/p/k1',
      body: post('Karin Holm', w.first, comment),
      expected: { ...own, permalink: 'https://nextdoor.se/p/k1' },
    },
    {
      surface: 'comment',
      url: 'https://nextdoor.se/p/k1',
      body: post('Karin Holm', w.first, comment),
      point: w.answer,
      expected: { kind: 'comment', text: w.answer, author: 'Bo Lind', answersTo: 'Karin Holm' },
    },
    // A lone comment of the older layout, by its button: the comment, never the post above it.
    {
      surface: 'comment',
      url: 'https://nextdoor.se/p/k1',
      body: post(
        'Karin Holm',
        w.first,
        `<div class="js-media-comment" id="comment_9"><a class="comment-detail-author-name" href="/profile/3/">Hans P.</a><div class="comment-detail-body"><span>${w.second}</span></div><button>x</button></div>`,
      ),
      focus: '#comment_9 button',
      expected: { kind: 'comment', text: w.second, author: 'Hans P.' },
    },
    // One that cannot be read gives nothing.
    {
      surface: 'comment',
      url: 'https://nextdoor.se/p/k1',
      body: post(
        'Karin Holm',
        w.first,
        '<div class="js-media-comment" id="comment_9"><button>x</button></div>',
      ),
      focus: '#comment_9 button',
      expected: null,
    },
  ];
});

const tiktok = inBoth('tiktok', (w) => {
  const one = 'https://www.tiktok.com/@karin/video/9';
  const item = (name: string, words: string) =>
    `<div data-e2e="recommend-list-item-container"><a href="/@${name}"><h3 data-e2e="video-author-uniqueid">${name}</h3></a><div data-e2e="video-desc"><span>${words}</span></div></div>`;
  const film = `<div data-e2e="browse-video"><a href="/@karin"><span data-e2e="browse-username">karin</span></a><span data-e2e="browser-nickname"><span>Karin</span><span>3-2</span></span><h1 data-e2e="browse-video-desc"><span>${w.first}</span></h1></div><div class="css-1-DivCommentItemContainer"><a href="/@bo"><span data-e2e="comment-username-1">Bo Lind</span></a><p data-e2e="comment-level-1"><span>${w.answer}</span></p><span data-e2e="comment-time-1">${w.ago}</span></div>`;
  return [
    {
      surface: 'feed',
      url: 'https://www.tiktok.com/foryou',
      body: `<main>${item('karin', w.first)}${item('per', w.second)}</main>`,
      point: w.second,
      expected: { text: w.second, author: 'per' },
    },
    {
      surface: 'permalink',
      url: one,
      body: `<main>${film}</main>`,
      expected: { text: w.first, author: 'karin', permalink: one },
    },
    {
      surface: 'comment',
      url: one,
      body: `<main>${film}</main>`,
      point: w.answer,
      expected: { kind: 'comment', text: w.answer, author: 'Bo Lind', answersTo: 'karin' },
    },
  ];
});

const telegram = inBoth('telegram', (w) => {
  const message = (number: number, words: string, more = '') =>
    `<div class="tgme_widget_message" data-post="norrby/${number}">${more}<a class="tgme_widget_message_owner_name" href="https://t.me/norrby"><span>Norrby</span></a><div class="tgme_widget_message_text">${words}</div><a class="tgme_widget_message_date" href="https://t.me/norrby/${number}"><time datetime="2026-03-02T11:02:00+00:00">11:02</time></a></div>`;
  const bubble = (name: string, words: string) =>
    `<div class="bubble" data-mid="1" data-timestamp="1772435700"><div class="bubble-content"><div class="name"><span class="peer-title">${name}</span></div><div class="message"><span class="translatable-message">${words}</span><span class="time">11:02</span></div></div></div>`;
  const own = { text: w.first, author: 'Norrby', published: '2026-03-02T11:02:00+00:00', title: '' };
  const forwarded =
    '<div class="tgme_widget_message_forwarded_from"><a class="tgme_widget_message_owner_name" href="https://t.me/kommun">Kommun</a></div>';
  return [
    {
      surface: 'feed',
      url: 'https://t.me/s/norrby',
      body: message(1, w.first) + message(2, w.second),
      point: w.first,
      expected: own,
    },
    {
      surface: 'feed',
      url: 'https://web.telegram.org/k/',
      body: bubble('Karin Holm', w.first) + bubble('Bo Lind', w.answer),
      point: w.answer,
      expected: { text: w.answer, author: 'Bo Lind', published: '2026-03-02T07:15:00Z' },
    },
    {
      surface: 'permalink',
      url: 'https://t.me/norrby/1',
      body: message(1, w.first),
      expected: { ...own, permalink: 'https://t.me/norrby/1' },
    },
    { surface: 'share', url: 'https://t.me/norrby/1', body: message(1, w.first, forwarded), expected: own },
    // Several, and none pointed at.
    {
      surface: 'feed',
      url: 'https://t.me/s/norrby',
      body: message(1, w.first) + message(2, w.second),
      expected: null,
    },
  ];
});

const trustpilot = inBoth('trustpilot', (w) => {
  const review = (id: string, name: string, words: string) =>
    `<article data-service-review-card-paper="true"><span data-consumer-name-typography="true">${name}</span><time datetime="2026-03-02T07:15:00.000Z" data-service-review-date-time-ago="true">x</time><a href="/reviews/${id}"><h2 data-service-review-title-typography="true">${w.subject}</h2></a><p data-service-review-text-typography="true">${words}</p><div data-service-review-business-reply="true"><p>${w.shared}</p></div></article>`;
  const own = {
    title: w.subject,
    text: w.first,
    author: 'Karin Holm',
    permalink: 'https://se.trustpilot.com/reviews/k1',
  };
  return [
    {
      surface: 'feed',
      url: 'https://se.trustpilot.com/review/x.se',
      body: review('k1', 'Karin Holm', w.first) + review('k2', 'Per Ros', w.second),
      point: w.first,
      expected: own,
    },
    {
      surface: 'permalink',
      url: 'https://se.trustpilot.com/reviews/k1',
      body: review('k1', 'Karin Holm', w.first),
      expected: own,
    },
  ];
});

const gmail = inBoth('gmail', (w) => {
  const mail = (name: string, words: string) =>
    `<div class="adn ads"><span class="gD" email="x@exempel.se" name="${name}"><span>${name}</span></span><span class="g3" title="2 mars 2026 14:05">x</span><div class="a3s aiL"><div>${words}</div><div>--</div><div>Backvägen 2</div></div></div>`;
  const body = `<div role="main"><h2 class="hP">${w.subject}</h2>${mail('Karin Holm', w.first)}${mail('Bo Lind', w.answer)}</div>`;
  // Found by searching: what was searched for stays with whoever did.
  const url = 'https://mail.google.com/mail/u/0/#search/lampa+siv/FMfcgzQZTCqXyzABCDEFgh';
  const permalink = 'https://mail.google.com/mail/u/0/#all/FMfcgzQZTCqXyzABCDEFgh';
  return [
    {
      surface: 'permalink',
      url,
      body,
      title: 'x - Gmail',
      expected: {
        title: w.subject,
        text: w.first,
        author: 'Karin Holm',
        published: '2026-03-02T14:05',
        permalink,
      },
    },
    {
      surface: 'comment',
      url,
      body,
      title: 'x - Gmail',
      point: w.answer,
      expected: { title: w.subject, text: w.answer, author: 'Bo Lind', permalink },
    },
  ];
});

const outlook = inBoth('outlook', (w) => {
  const mail = (name: string, words: string, at: string) =>
    `<div class="x1"><div class="x2"><span aria-label="x: ${name}"><span>${name}</span></span><div data-testid="SentReceivedSavedTime">${at}</div></div><div><div role="document" aria-label="x"><div id="UniqueMessageBody_${at.length}"><div>${words}</div></div></div></div></div>`;
  const subject = `<div role="heading" aria-level="2" title="${w.subject}"><span>${w.subject}</span></div>`;
  const url = 'https://outlook.office.com/mail/';
  const two = `<div role="main" aria-label="x">${subject}<div>${mail('Karin Holm', w.first, '2026-03-02 10:12')}</div><div>${mail('Bo Lind', w.answer, '2026-03-03 8:00')}</div></div>`;
  return [
    {
      surface: 'permalink',
      url,
      title: 'E-post - Outlook',
      body: `<div role="main">${subject}${mail('Karin Holm', w.first, '2026-03-02 10:12')}</div>`,
      expected: { title: w.subject, text: w.first, author: 'Karin Holm', published: '2026-03-02T10:12' },
    },
    {
      surface: 'comment',
      url,
      title: 'E-post - Outlook',
      body: two,
      point: w.answer,
      expected: { text: w.answer, author: 'Bo Lind' },
    },
  ];
});

const mediawiki = inBoth('mediawiki', (w) => {
  const signed = (name: string, words: string, at: string, tag: string) =>
    `<${tag}><span data-mw-comment-start="" id="c-${name}-2026"></span>${words} <a href="/wiki/U:${name}" title="U:${name}">${name}</a> <a class="ext-discussiontools-init-timestamplink" href="#c-${name}-2026">${at}</a></${tag}>`;
  const body = `<h1>${w.subject}</h1><div class="mw-parser-output"><h2>${w.subject}</h2>${signed('Karin', w.first, '2 mars 2026 kl. 08.15', 'p')}<dl>${signed('Bo', w.answer, '3 mars 2026 kl. 19.40', 'dd')}</dl></div>`;
  const url = 'https://wiki.exempel.se/wiki/Diskussion:Bron';
  return [
    {
      surface: 'permalink',
      url,
      body,
      expected: { text: w.first, author: 'Karin', published: '2026-03-02T08:15' },
    },
    {
      surface: 'comment',
      url,
      body,
      point: w.answer,
      expected: { kind: 'comment', text: w.answer, author: 'Bo', permalink: `${url}#c-Bo-2026` },
    },
  ];
});

export const OTHER_CASES: readonly SurfaceCase[] = [
  reddit,
  youtube,
  maps,
  nextdoor,
  tiktok,
  telegram,
  trustpilot,
  gmail,
  outlook,
  mediawiki,
].flat();
