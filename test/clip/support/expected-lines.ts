import { type PlaceCase, page } from './expected-whose.ts';

const FORUM = 'https://forum.exempel.se/t/5';
const CHAT = page(
  'Frågestund 12 mars 2026',
  '<main><h1>Frågestund 12 mars 2026</h1><dl class="log"><dt><time>17:02</time> Samira</dt><dd>Hej! När blir hissen vid torget lagad?</dd><dt><time>17:04</time> Direktör Ulf Ros</dt><dd>Hej Samira! Vi räknar med att den är lagad före midsommar.</dd><dt><time>17:05</time> Samira</dt><dd>Tack!</dd></dl></main>',
);
const GUESTS = page(
  'Gästbok',
  '<h1>Gästbok</h1><p><b>Solveig</b> (3 maj 2026 kl 09.12)<br>Vad fint ni har gjort vid dammen!</p><p id="two"><b>Arne i Berga</b> (4 maj 2026 kl 10.01)<br>Bänkarna behöver målas om.</p>',
);
const LOG = page(
  'Logg #berga 2026-05-03',
  '<h1>Logg #berga 2026-05-03</h1><p id="l2"><a href="#l2">[20:01:40]</a> <b>&lt;oskar&gt;</b> brann i en container vid torget</p><p id="l3"><a href="#l3">[20:02:10]</a> <b>&lt;lo&gt;</b> hörde sirenerna</p>',
);
const SIGNED = page(
  'Rädda badet i Berga',
  '<h1>Rädda badet i Berga</h1><ul><li><q>Mina barn lärde sig simma där.</q> — Hodan A., Ekby, 2 mars</li><li><q>Det är enda mötesplatsen vi har.</q> — Göran, Lövsta, 3 mars</li></ul>',
);
const NOTES = page(
  'Anslagstavla',
  '<h1>Anslagstavla</h1><h3>3 maj 2026</h3><div class="note"><div><em>Bertil</em>, 11.00</div>Cykelrummet är fullt av skräp.</div><div class="note"><div><em>Anki</em>, 12.30</div>Jag städar på söndag.</div><h3>4 maj 2026</h3><div class="note" id="last"><div><em>Bertil</em>, 09.15</div>Tack!</div>',
);
const report = (form: string): string =>
  page(
    'Lampa blinkar - Felrapporten',
    `<div id="page"><div class="problem-header"><h1>Lampa blinkar</h1><p class="report_meta_info">Rapporterad i kategorin Belysning av Karl Ny klockan 18:22, lördag 4 april 2026</p><div class="moderate-display"><p>Lampa nummer 12 blinkar hela natten.</p></div></div>${form}</div>`,
  );
const FORM =
  '<h2>Lämna en uppdatering</h2><form method="post" action="/report/update" id="update_form"><label for="u">Uppdatering</label><textarea name="update" id="u"></textarea><label for="f">Foto</label><input type="file" name="photo1" id="f"><label for="n">Namn</label><input name="name" id="n"><label for="e">E-post</label><input type="email" name="rznvy" id="e"><input type="checkbox" name="alert" id="a" checked><label for="a">Meddela mig</label></form>';
const NEWS = page(
  'Bron stängs',
  `<main><article><h1>Bron stängs</h1><p>Från måndag stängs bron för gående i två veckor, säger projektledaren.</p><p>Den som ska över får gå runt sjön.</p></article><section><h2>Kommentarer</h2>${[
    ['1', 'Ida', 'Ja'],
    ['2', 'Per', 'Nej!'],
    ['3', 'Mats', 'Det är på tiden att de gör något åt bron, den har skramlat i åratal.'],
  ]
    .map(
      ([id, name, words]) =>
        `<div class="comment-item" id="kom-${id}"><div class="comment-item__meta"><span class="comment-item__author">${name}</span><time datetime="2026-05-0${id}T08:15:00+02:00">${id} maj</time></div><div class="comment-item__text">${words}</div><button>Svara</button></div>`,
    )
    .join('')}</section></main>`,
);
const spoken = (words: string, lang = ''): string =>
  page(
    'Tråd',
    `<h1>Tråd</h1><div class="post" id="p101"><a class="author" href="/u/1">Asha</a><time datetime="2026-05-01T08:15">1 maj</time><div class="post-content"${lang}>${words}</div></div><div class="post" id="p102"><a class="author" href="/u/2">Bo</a><time datetime="2026-05-02T08:15">2 maj</time><div class="post-content">Ett annat svar.</div></div>`,
  );
const cut = (words: string): string => spoken(words);
const wiki = (writer: string): string =>
  page(
    'Diskussion:Badet – Bergawiki',
    `<h1>Diskussion:Badet</h1><div class="mw-parser-output"><p id="one"><span data-mw-comment-start="" id="c-1"></span>Badet är stängt. ${writer} (<a href="/wiki/D">diskussion</a>) <a class="ext-discussiontools-init-timestamplink" href="/wiki/Diskussion:Badet#c-1">2 april 2026 kl. 08.15 (CEST)</a><span data-mw-comment-end="c-1"></span></p></div>`,
  );
const WIKI = 'https://wiki.exempel.se/wiki/Diskussion:Badet';

/** Posts that say in their own lines who wrote and when; pages that are mistaken for something else; languages. */
export const LINE_CASES: readonly PlaceCase[] = [
  {
    name: 'a line of a question hour: who asks, and the day of the heading',
    url: 'https://stad.exempel.se/fragestund',
    html: CHAT,
    place: 'dd',
    expected: {
      text: 'Hej! När blir hissen vid torget lagad?',
      author: 'Samira',
      published: '2026-03-12T17:02',
    },
  },
  {
    name: 'an entry of a guest book that begins with name and time',
    url: 'https://by.exempel.se/gastbok.html',
    html: GUESTS,
    place: '#two',
    expected: { text: 'Bänkarna behöver målas om.', author: 'Arne i Berga', published: '2026-05-04T10:01' },
  },
  {
    name: 'a line of a log',
    url: 'https://logg.exempel.se/2026-05-03',
    html: LOG,
    place: '#l3',
    expected: {
      text: 'hörde sirenerna',
      author: 'lo',
      published: '2026-05-03T20:02',
      permalink: 'https://logg.exempel.se/2026-05-03#l3',
    },
  },
  {
    name: 'a signature with its reason, name and place',
    url: 'https://upprop.exempel.se/bad',
    html: SIGNED,
    place: 'li:last-child q',
    expected: {
      text: 'Det är enda mötesplatsen vi har.',
      author: 'Göran',
      place: 'Lövsta',
      publishedText: '3 mars',
    },
  },
  {
    name: 'a note under a heading of its day',
    url: 'https://hus.exempel.se/tavla',
    html: NOTES,
    place: '#last',
    expected: { text: 'Tack!', author: 'Bertil', published: '2026-05-04T09:15' },
  },
  ...[FORM, ''].map(
    (form): PlaceCase => ({
      name: `a report ${form ? 'with a form for updates below it' : 'alone'}, nothing pointed at`,
      url: 'https://felrapport.exempel.se/report/9',
      html: report(form),
      expected: {
        kind: 'post',
        title: 'Lampa blinkar',
        text: 'Lampa nummer 12 blinkar hela natten.',
        author: 'Karl Ny',
        published: '2026-04-04T18:22',
      },
    }),
  ),
  {
    name: 'an article with comments, nothing pointed at: the article',
    url: 'https://tidning.exempel.se/a/9',
    html: NEWS,
    expected: {
      title: 'Bron stängs',
      text: 'Från måndag stängs bron för gående i två veckor, säger projektledaren.\n\nDen som ska över får gå runt sjön.',
      author: '',
    },
  },
  {
    name: 'the button of a comment under it',
    url: 'https://tidning.exempel.se/a/9',
    html: NEWS,
    focus: '#kom-2 button',
    expected: { text: 'Nej!', author: 'Per' },
  },
  ...(
    [
      ['المصباح في الشارع مطفأ منذ أسبوع', 'ar'],
      ['Nalka jidka waa demay todobaadkii hore waxaana nahay mugdi', 'so'],
      ['The lamp in the street has been broken for a week', 'en'],
      ['መብራት ጠፊኡ ኣሎ', 'ti'],
      ['Lampa na ulicy nie świeci od tygodnia', 'pl'],
      ['Valo on ollut rikki viikon eikä kukaan vastaa', 'fi'],
    ] as const
  ).map(
    ([words, language]): PlaceCase => ({
      name: `the language of the words themselves: ${language}`,
      url: FORUM,
      html: spoken(words),
      place: '.post-content',
      expected: { text: words, language, certainty: { language: 'guessed' } },
    }),
  ),
  {
    name: "the page's language where the words are of it",
    url: FORUM,
    html: spoken('Lampan på gatan har varit trasig i en vecka'),
    place: '.post-content',
    expected: { language: 'sv', certainty: { language: 'read' } },
  },
  {
    name: "the post's own mark of its language",
    url: FORUM,
    html: spoken('Nalka jidka', ' lang="so"'),
    place: '.post-content',
    expected: { language: 'so', certainty: { language: 'read' } },
  },
  {
    name: 'few words before "Läs mer" to another page: cut off, and said so',
    url: FORUM,
    html: cut('Början på texten som… <a href="/t/5/hela">Läs mer</a>'),
    place: '.post-content',
    expected: { text: 'Början på texten som…', cutOff: true },
  },
  {
    name: 'words behind a summary',
    url: FORUM,
    html: cut(
      '<p>Början på texten.</p><details><summary>Läs hela</summary><p>Resten av texten.</p></details>',
    ),
    place: '.post-content p',
    expected: { text: 'Början på texten.\n\nResten av texten.' },
  },
  {
    name: 'a writer on a wiki without a page',
    url: WIKI,
    html: wiki(
      '<a class="new" href="/w/index.php?title=Användare:Rut&amp;redlink=1" title="Användare:Rut [inte skriven än]">Rut</a>',
    ),
    place: '#one',
    expected: { text: 'Badet är stängt.', author: 'Rut' },
  },
  {
    name: 'a writer on a wiki without an account',
    url: WIKI,
    html: wiki('<a class="mw-userlink mw-tempuserlink" href="/wiki/Special:B/~2026-12">~2026-12</a>'),
    place: '#one',
    expected: { text: 'Badet är stängt.', author: '~2026-12' },
  },
  {
    name: 'a time decades ahead is none',
    url: FORUM,
    html: spoken('Lampan är trasig.').replace('2026-05-01T08:15', '2096-05-01T08:15'),
    place: '.post-content',
    expected: { published: '' },
  },
];
