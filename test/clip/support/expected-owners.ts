import type { Draft } from '../../../shared/protocol/draft.ts';

/** Small pages on which a neighbour's words were taken once, and whose post it is. */
export interface OwnerCase {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  /** What has the keyboard's focus; without it nothing is pointed at. */
  readonly focus?: string;
  /** Null: nothing may be offered. */
  readonly expected: Partial<Draft> | null;
}

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="sv"><head><title>${title}</title></head><body>${body}</body></html>`;
const FORUM = 'https://grannforum.exempel.se/trad/77';

const nested = (inner: string): string =>
  page(
    'Isbanan - Byaforum',
    `<main><h1>Isbanan</h1><div class="start"><div class="meta">av <a href="/anv/nils">Nils</a>, <time>10 november</time></div><p>Kan man få en isbana på fotbollsplanen i vinter?</p></div><ul class="svar">${inner}</ul></main>`,
  );
const placed = (line: string): string =>
  page(
    'Stort hål - Felrapporten',
    `<main><div class="problem-header"><h1>Stort hål i vägen</h1><p class="report_meta_info">${line}</p><div class="moderate-display"><p>Stort hål utanför nummer tolv.</p></div></div></main>`,
  );
const report = (updates: string): string =>
  page(
    'Stort hål - Felrapporten',
    `<main><div class="problem-header"><h1>Stort hål i vägen</h1><p class="report_meta_info">Rapporterat i kategorin Vägar av Lars Nord 08:15, mån 2 mars 2026</p><div class="moderate-display"><p>Stort hål utanför nummer tolv på Grusvägen.</p></div></div><div id="updates"><ul class="item-list item-list--updates">${updates}</ul></div></main>`,
  );
const comment = (id: number, name: string, words: string, inner = ''): string =>
  `<li class="comment depth-1" id="comment-${id}"><article id="div-comment-${id}" class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><b class="fn">${name}</b></div><div class="comment-metadata"><a href="${FORUM}#comment-${id}"><time datetime="2026-03-02T08:15:00+01:00">2 mars</time></a></div></footer><div class="comment-content"><p>${words}</p></div><div class="reply"><a class="comment-reply-link" href="?replytocom=${id}#respond">Svara</a></div></article>${inner}</li>`;

const changes = page(
  'Senaste ändringarna – Byawiki',
  `<h1>Senaste ändringarna</h1><div class="mw-changeslist"><ul class="special">${['Tova', 'Arvid', 'Mira']
    .map(
      (name, index) =>
        `<li class="mw-changeslist-line"><a href="/w?diff=${index}">skillnad</a> <a class="mw-changeslist-title" href="/wiki/Bron">Bron</a> <span class="mw-changeslist-date">2 mars 2026 kl. 08.1${index}</span> <a class="mw-userlink" href="/wiki/U:${name}">${name}</a> <span class="comment">(ändrade något litet på sidan om bron)</span></li>`,
    )
    .join('')}</ul></div>`,
);

export const OWNER_CASES: readonly OwnerCase[] = [
  ...(
    [
      ['Rapporterat på Grusvägen 12 av Lars Nord 08:15, mån 2 mars 2026', 'Grusvägen 12'],
      ['Reported at 12 Mill Lane by Lars Nord at 08:15, Mon 2 March 2026', '12 Mill Lane'],
      ['Rapporterat på Facebook av Lars Nord 08:15, mån 2 mars 2026', undefined],
    ] as const
  ).map(
    ([line, place]): OwnerCase => ({
      name: `the place of a report, from "${line.slice(0, 28)}"`,
      url: 'https://felrapport.exempel.se/report/8812',
      html: placed(line),
      expected: {
        text: 'Stort hål utanför nummer tolv.',
        author: 'Lars Nord',
        published: '2026-03-02T08:15',
        ...(place ? { place } : {}),
      },
    }),
  ),
  {
    name: 'the only update of a report, by its own link',
    url: 'https://felrapport.exempel.se/report/8812',
    html: report(
      '<li class="item-list__item item-list__item--updates"><div class="item-list__update-wrap"><div class="item-list__update-text"><p>Fortfarande kvar!</p><p class="meta-2"><a href="/report/8812#update_5">Skickad av Mona Väst 19:40, tis 3 mars 2026</a></p></div></div></li>',
    ),
    focus: '.meta-2 a',
    expected: {
      text: 'Fortfarande kvar!',
      author: 'Mona Väst',
      published: '2026-03-03T19:40',
      permalink: 'https://felrapport.exempel.se/report/8812#update_5',
    },
  },
  {
    name: 'a comment with an answer in it, by its own button for answers',
    url: FORUM,
    html: page(
      'Spåret',
      `<article class="hentry"><h1>Spåret</h1><div class="entry-content"><p>Skidspåret dras i kväll om kylan håller i sig.</p></div></article><ol class="comment-list">${comment(31, 'Sven', 'Jag ser ingenting!', `<ol class="children">${comment(32, 'Kajsa', 'Vänta till klockan åtta.')}</ol>`)}</ol>`,
    ),
    focus: '#div-comment-31 .comment-reply-link',
    expected: {
      kind: 'comment',
      text: 'Jag ser ingenting!',
      author: 'Sven',
      permalink: `${FORUM}#comment-31`,
    },
  },
  {
    name: 'a short proposal with one comment, nothing pointed at',
    url: 'https://dialog.exempel.se/processes/1/f/2/proposals/3',
    html: page(
      'Bänkar vid ån - Dialog',
      '<main id="content"><section class="layout-main__heading"><h1>Bänkar vid ån</h1><div class="author"><span class="author__name">Mira Holm</span></div><div class="text-sm">2026-03-01 09:00</div></section><section><div class="editor-content" id="proposal_body"><p>Ställ ut tre bänkar.</p><p>Och en papperskorg.</p></div></section><section><div class="comments"><h2>1 kommentar</h2><div id="comment_9" class="comment" data-comment-id="9"><div class="comment__header"><span class="author__name">Arvid Ek</span><time datetime="2026-03-02T08:15:00+01:00">1 d</time></div><div class="comment__content"><p>Med ryggstöd, tack.</p></div></div></div></section></main>',
    ),
    expected: { kind: 'post', text: 'Ställ ut tre bänkar.\n\nOch en papperskorg.', author: 'Mira Holm' },
  },
  {
    name: 'the second entry of a guestbook in terms and descriptions',
    url: 'https://park.exempel.se/gastbok',
    html: page(
      'Gästbok',
      '<h1>Gästbok</h1><dl><dt>Ulla (2026-10-01)</dt><dd tabindex="0">Fin park men för få soffor.</dd><dt>Kjell (2026-10-02)</dt><dd tabindex="0">Hundarna springer lösa.</dd></dl>',
    ),
    focus: 'dd:last-of-type',
    expected: { text: 'Hundarna springer lösa.', author: 'Kjell', published: '2026-10-02' },
  },
  {
    name: 'a post whose byline stands under it and whose answers stand in it',
    url: FORUM,
    html: nested(
      '<li><p class="txt">Det beror på kylan.</p><p class="by">Postat av: Sara | 12 okt 2026 kl 10.15 | <a href="/trad/77/2">Permalänk</a></p><ul><li><p class="txt">Och på vaktmästaren.</p><p class="by">Postat av: Ove | 12 okt 2026 kl 11.20 | <a href="/trad/77/3">Permalänk</a></p></li></ul></li>',
    ),
    focus: '.svar > li > .by > a',
    expected: {
      text: 'Det beror på kylan.',
      author: 'Sara',
      published: '2026-10-12T10:15',
      permalink: 'https://grannforum.exempel.se/trad/77/2',
    },
  },
  {
    name: 'an opening post with name and time in one line, nothing pointed at',
    url: FORUM,
    html: nested(
      '<li><div class="meta"><a href="/anv/moa">Moa</a>, <time>11 november</time> <a href="/trad/77/2">länk</a></div><p>Fråga fritidschefen.</p></li>',
    ),
    expected: { text: 'Kan man få en isbana på fotbollsplanen i vinter?', author: 'Nils' },
  },
  {
    name: 'its only answer, by its link',
    url: FORUM,
    html: nested(
      '<li><div class="meta"><a href="/anv/moa">Moa</a>, <time>11 november</time> <a href="/trad/77/2">länk</a></div><p>Fråga fritidschefen.</p></li>',
    ),
    focus: '.svar .meta a:last-child',
    expected: { text: 'Fråga fritidschefen.', author: 'Moa' },
  },
  {
    name: 'a list of cards, nothing pointed at',
    url: 'https://tyckom.exempel.se/lekplatser',
    html: page(
      'Lekplatser',
      `<div class="sc-l">${[
        ['Familjen Holm', '3 dagar sedan', 'Gungorna gnisslar så att hela gården hör det.'],
        ['Pappa P', '5 dagar sedan', 'Sandlådan behöver ny sand före sommaren.'],
      ]
        .map(
          ([name, when, words]) =>
            `<div class="sc-c"><div class="sc-h"><span class="sc-n">${name}</span><span class="sc-t">${when}</span></div><div class="sc-w">${words}</div></div>`,
        )
        .join('')}</div>`,
    ),
    expected: { text: 'Gungorna gnisslar så att hela gården hör det.' },
  },
  {
    name: 'a signature under a line, and the opening post of today',
    url: 'https://flash.exempel.se/t77',
    html: page(
      'Buss 4',
      '<h1>Buss 4</h1><div class="post" id="post1001"><div class="post-heading"><a href="/sp1001">#1</a> Idag, 08:12</div><a class="post-user-username" href="/u1">Rallarn</a><div class="post_message" id="post_message_1001">Bussen kom inte i dag heller.<br>__________________<br>Min signatur</div></div><div class="post" id="post1002"><div class="post-heading"><a href="/sp1002">#2</a> Idag, 09:30</div><a class="post-user-username" href="/u2">Ebba</a><div class="post_message" id="post_message_1002">Nej, den var inställd.</div></div>',
    ),
    expected: { text: 'Bussen kom inte i dag heller.', author: 'Rallarn', publishedText: 'Idag, 08:12' },
  },
  {
    name: 'a quotation whose line of origin also tells the day',
    url: FORUM,
    html: page(
      'Cykelstället',
      '<div class="post" id="p501"><p class="author">av <a class="username" href="/u/1">Tomte</a> » <time datetime="2026-11-20T10:00:00+01:00">fre 20 nov</time></p><div class="content">Ställ dem vid grinden.</div></div><div class="post" id="p502"><p class="author">av <a class="username" href="/u/2">Nisse</a> » <time datetime="2026-11-21T10:00:00+01:00">lör 21 nov</time></p><div class="content"><blockquote><div><cite>Tomte skrev: <span class="responsive-hide">fre 20 nov</span></cite>Ställ dem vid grinden.</div></blockquote>Där är det fullt.</div></div>',
    ),
    focus: '#p502 .username',
    expected: { text: 'Där är det fullt.', author: 'Nisse', answersTo: 'Tomte' },
  },
  {
    name: 'a numbered link of one digit beside the time',
    url: FORUM,
    html: page(
      'Valpar',
      ['Fia', 'Bella']
        .map(
          (name, index) =>
            `<div class="inlagg"><a name="m${index + 1}"></a><b class="namn">${name}</b> <span class="tid">2026-03-0${index + 2} 08:15</span> <a class="nr" href="#m${index + 1}">#${index + 1}</a><div class="text">Ord nummer ${index + 1} om valpar, skrivna av ${name}.</div></div>`,
        )
        .join(''),
    ),
    focus: '.inlagg:last-child .nr',
    expected: { author: 'Bella', permalink: `${FORUM}#m2` },
  },
  {
    name: "a wiki's list of changes, nothing pointed at",
    url: 'https://wiki.exempel.se/wiki/Special:Changes',
    html: changes,
    expected: { kind: 'page', text: '', author: '', published: '' },
  },
  {
    name: "a line of a wiki's list of changes",
    url: 'https://wiki.exempel.se/wiki/Special:Changes',
    html: changes,
    focus: '.mw-userlink',
    expected: null,
  },
  {
    name: 'a receipt whose contact block holds an address',
    url: 'https://etjanst.exempel.se/kvittens/1',
    html: page(
      'Kvittens',
      '<h1>Kvittens</h1><div class="query"><div class="heading-wrapper"><h2>Kontaktuppgifter</h2></div><div class="split"><strong class="block">Mobiltelefon</strong><span>070-174 06 05</span></div><div class="split"><strong class="block">Adress</strong><span>Backvägen 3</span></div></div><div class="query"><div class="heading-wrapper"><h2>Plats för felet</h2></div><div class="split"><strong class="block">Adress</strong><span>Ängsgatan 9</span></div></div><div class="query"><div class="heading-wrapper"><h2>Vad vill du anmäla?</h2></div><p>Ett djupt hål i gatan.</p></div>',
    ),
    expected: {
      kind: 'receipt',
      fields: [
        { label: 'Mobiltelefon', value: '070-174 06 05', contact: true },
        { label: 'Adress', value: 'Backvägen 3', contact: true },
        { label: 'Adress', value: 'Ängsgatan 9' },
        { label: 'Vad vill du anmäla?', value: 'Ett djupt hål i gatan.' },
      ],
    },
  },
  {
    name: 'a form with a telephone by day and an address among what it asks about the sender',
    url: 'https://kommun.exempel.se/synpunkt',
    html: page(
      'Synpunkt',
      '<form action="/skicka"><h2>Din synpunkt</h2><label>Gata <input name="gata" value="Ängsgatan 9"></label><label>Beskriv <textarea name="ord">Det är halt.</textarea></label><h2>Dina uppgifter</h2><label>Telefon dagtid <input name="dag" value="08-465 004 12"></label><label>Adress <input name="hem" value="Backvägen 3"></label></form>',
    ),
    expected: {
      kind: 'form',
      fields: [
        { label: 'Gata', value: 'Ängsgatan 9', name: 'gata' },
        { label: 'Beskriv', value: 'Det är halt.', name: 'ord' },
        { label: 'Telefon dagtid', value: '08-465 004 12', name: 'dag', contact: true },
        { label: 'Adress', value: 'Backvägen 3', name: 'hem', contact: true },
      ],
    },
  },
];
