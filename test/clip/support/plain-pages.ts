import type { Draft } from '../../../shared/protocol/draft.ts';

interface PlainCase {
  readonly name: string;
  /** Name of the page's file in test/fixtures/plain. */
  readonly page: string;
  /** The words pointed at; without them the page's main post is meant. */
  readonly point?: string;
  readonly expected: Partial<Draft>;
}

type Row = readonly [point: string, text: string, author: string, published: string, more?: Partial<Draft>];

const rows = (page: string, all: readonly Row[]): PlainCase[] =>
  all.map(([point, text, author, published, more]) => ({
    name: `${page}, ${point ? `"${point.slice(0, 28)}"` : 'nothing pointed at'}`,
    page,
    ...(point && { point }),
    expected: { text, author, published, ...more },
  }));

const HERE = 'https://okand.exempel.se/trad/77';

/** A mail on a page of its own in the archive of a list, with links to its neighbours above and below. */
const MAILS = [
  [
    'mail-archive-sv',
    'Lampan vid bron har varit trasig i tre veckor.\nVem lagar den egentligen?',
    'Karin Holm',
  ],
  ['mail-archive-en', 'The lamp by the bridge has been broken for weeks.\nWho is to mend it?', 'June Alder'],
] as const;

/** Posts that no element of their own holds, and pages whose name and time stand in running text. */
export const PLAIN_CASES: readonly PlainCase[] = [
  ...MAILS.flatMap(([page, text, author]) =>
    rows(page, [
      ['', text, author, '2026-03-03T19:40:12', { kind: 'post', permalink: HERE }],
      [text.slice(0, 20), text, author, '2026-03-03T19:40:12', { kind: 'post', permalink: HERE }],
    ]),
  ),
  ...rows('board-short-sv', [
    ['', 'Har någon hört när badhuset öppnar igen?', 'Maja K', '2026-03-02T08:15:00Z', { title: 'Badhuset' }],
  ]),
  ...rows('board-rows-sv', [
    [
      'Jag ringde i går',
      'Jag ringde i går och fick höra att den inte är kommunens.',
      'Sune B',
      '2025-09-20T15:03',
      { permalink: `${HERE}#post9102` },
    ],
  ]),
  ...rows('comments-ago-sv', [
    [
      'Den gick på kvällen',
      'Den gick på kvällen förut. Varför ändrades det?',
      'Olle Berg',
      '',
      { publishedText: 'för 2 minuter sedan (19:16)' },
    ],
    [
      'Vi har bara en buss',
      'Vi har bara en buss om dagen och den går mitt på dagen.',
      'Tyra N',
      '',
      { publishedText: 'för 23 sekunder sedan (19:18)' },
    ],
  ]),
  ...rows('menu-links-sv', [
    [
      'De väntar på',
      'De väntar på en del från tillverkaren, sa de när jag ringde.',
      'Nils Bergh',
      '2025-10-14T06:12:03Z',
      { permalink: 'https://okand.exempel.se/trad/77/?do=findComment&comment=4460' },
    ],
  ]),
  ...rows('byline-marks-sv', [
    [
      'Håller med Rune',
      'Håller med Rune, en bänk vid den stora eken vore bra.',
      'Agda Ek',
      '2025-05-09T12:02:10+00:00',
      { permalink: `${HERE}#comment-5102` },
    ],
  ]),
  ...rows('name-dot-time-sv', [
    [
      'Den hör till',
      'Den hör till kyrkan, men vintertid ska kommunen sköta den.',
      'Backa Berit',
      '2025-07-20T11:31',
      { permalink: `${HERE}#109240490` },
    ],
  ]),
  ...rows('weekday-order-sv', [
    ['Jag har anmält', 'Jag har anmält det till båtklubben, de äger den.', 'Erik Wall', '2015-11-04T12:15'],
    [
      '',
      'Bryggan har en trasig planka längst ut. Någon borde laga den innan isen kommer.',
      'Tora',
      '2015-11-03T19:40',
      { title: 'Bryggan i Sandviken' },
    ],
  ]),
  ...rows('comment-parts-sv', [
    ['Bussen behövs', 'Bussen behövs varje vecka, inte varannan.', 'Gerd', '2026-03-02'],
    ['Kan den stanna', 'Kan den stanna vid äldreboendet också?', 'Nils-Erik', '2026-03-04'],
    ['Jag åker gärna', 'Jag åker gärna med om den kommer på kvällen.', 'Viveka', '2026-02-11'],
    ['Bra att skolan', 'Bra att skolan får besök igen.', 'Ola Ström', '2026-02-09'],
    ['Min mormor', 'Min mormor läser på spanska, finns det sådana böcker?', 'Tora Lindh', '2026-03-03'],
    ['Ja, fråga i', 'Ja, fråga i bussen så tar vi med en hylla.', 'Bokbussen.se', '2026-03-04'],
  ]),
  ...rows('review-parts-sv', [
    [
      'Bryggan är hal',
      'Bryggan är hal och saknar räcke. Någon borde se till den innan skolorna slutar, för det är många barn där.',
      'Annika L.',
      '2026-08-03',
      { permalink: '' },
    ],
    [
      'Fint vatten',
      'Fint vatten, men soptunnan svämmar över varje helg.',
      'Jonte R.',
      '2026-08-06',
      { permalink: '' },
    ],
    [
      'Omklädningsrummen är',
      'Omklädningsrummen är städade och varma.',
      'Sixten Mård',
      '2026-05-05',
      { permalink: 'https://okand.exempel.se/kundernas/omdomen/R7K2QX90ALB/lista?plats=9' },
    ],
    ['En fin liten', 'En fin liten strand med gott om plats även när det är varmt.', 'Tuva', '2026-08-17'],
    ['Sätt upp en', 'Sätt upp en livboj vid norra bryggan.', 'Berit', '2026-05-08'],
    ['Den som fanns', 'Den som fanns där försvann i vintras.', 'Anonym', '2026-05-09'],
    [
      'Hunden får',
      'Hunden får väl bada vid den andra viken.',
      'Bosse',
      '',
      { publishedText: 'Hace 12 minutos' },
    ],
    ['Det står på', 'Det står på skylten vid vägen.', 'Alma', '', { publishedText: 'Hace una hora' }],
    ['Vi badade', 'Vi badade här på resan, tack för bastun.', 'Midori', '2026-03-02'],
    ['Kallt men', 'Kallt men vackert.', 'Aiko', '2026-03-09'],
  ]),
  ...rows('answer-lines-sv', [
    [
      'Räcket saknas',
      'Räcket saknas fortfarande på norra sidan.',
      'Vilgot',
      '2026-02-03T21:14:08Z',
      { permalink: `${HERE}#comment-99007` },
    ],
    ['Den stängdes', 'Den stängdes efter stormen i januari.', 'Hedda Flink', '2026-02-01T10:05:30Z'],
    ['Nu badar', 'Nu badar vi från klipporna.', 'Sork Å', '2026-12-29T20:09'],
    ['Skriv till', 'Skriv till nämnden, alla tre.', 'torun.ek', '2026-04-21T02:20'],
    [
      'Handikapprampen är',
      'Handikapprampen är också borta.',
      'Elof Rask',
      '2026-06-21T20:56',
      { permalink: `${HERE}#comment-32301` },
    ],
    [
      'Ta med en',
      'Ta med en egen stege så länge.',
      'Sixten',
      '2026-03-08T14:02',
      { permalink: `${HERE}#p771` },
    ],
    ['Ingen har', 'Ingen har skrivit sitt namn här.', '', '2026-03-11T08:00'],
    ['Vem har nyckeln', 'Vem har nyckeln till bommen?', 'gnistan', '', { publishedText: '3 hours ago' }],
  ]),
  ...rows('blog-head-sv', [
    [
      '',
      'Efter två år är räcket på plats igen, och från den första maj får vi bada från bryggan. Kommunen tackar för tålamodet, och vi för räcket.',
      'Bertil Holmgren',
      '2026-03-03T19:40',
      { title: 'Bryggan öppnar i maj' },
    ],
  ]),
  ...rows('guestbook-labels-en', [
    ['I reported it', 'I reported it to the council yesterday.', 'Omar Vale', '2026-03-03T19:40'],
    ['Still dark', 'Still dark tonight.\nWho looks after these lamps?', 'Iris Thorn', '2026-03-04T07:05'],
  ]),
  ...rows('talk-sv', [
    [
      'Artikeln säger att parken',
      'Artikeln säger att parken fick belysning 1962, men skylten vid dammen säger 1967.\n\nHar någon tillgång till kommunens arkiv?',
      'Tilda Ek',
      '2026-03-03T12:14',
    ],
    [
      'Har någon tillgång till',
      'Artikeln säger att parken fick belysning 1962, men skylten vid dammen säger 1967.\n\nHar någon tillgång till kommunens arkiv?',
      'Tilda Ek',
      '2026-03-03T12:14',
    ],
    [
      'Arkivet har protokollet',
      'Arkivet har protokollet från 1966, beslutet togs i november.',
      'Bronäs',
      '2026-03-03T19:02',
    ],
    ['Tack! Då ändrar jag.', 'Tack! Då ändrar jag.', 'Tilda', '2026-03-04T07:40'],
    ['Namnberedningen har inte', 'Namnberedningen har inte beslutat än.', 'Bronäs', '2026-04-10T08:31'],
  ]),
  ...rows('talk-en', [
    [
      'The gate has been locked',
      'The gate has been locked at six all winter, whatever the article says.',
      'Hester Vane',
      '2026-03-03T12:14Z',
    ],
    ['There are no ducks', 'There are no ducks.', 'Odd Fellow', '2026-04-05T08:01Z'],
  ]),
  ...rows('letters-sv', [
    [
      'Nu ska bänkarna',
      'Nu ska bänkarna vid torget bort igen, för att plogbilen inte kommer fram.\n\nVi som går med rullator behöver dem mest på vintern. Flytta plogbilen i stället!',
      'Gertrud Sjöö',
      '',
      { place: 'Mosta' },
    ],
    [
      'Ropa upp hållplatsen',
      'Tre morgnar i rad har linje 14 kört förbi utan att stanna vid Prästgården.\n\nRopa upp hållplatsen, så slipper vi springa efter.',
      'Pendlare i Ekby',
      '',
    ],
    [
      'Du som bar upp',
      'Du som bar upp min cykel ur diket i fredags: kaffet står framme.',
      'Hassan och Elin Rask',
      '',
    ],
  ]),
  ...rows('letters-en', [
    [
      'Children are walking',
      'The crossing outside the library was painted over during the works and nobody has put it back.\n\nChildren are walking into traffic because they remember stripes that are not there.',
      'Dorothea Lamb',
      '',
      { place: 'Low Street' },
    ],
    [
      'Your report said',
      'Your report said the hedge would be kept. It was gone on Monday.',
      'Frank Tolley',
      '',
      { place: 'Marsh End' },
    ],
    [
      'The new bins do not',
      'The new bins do not blow over. Somebody thought of that!',
      'A grateful dog walker',
      '',
    ],
  ]),
  ...rows('guestbook-sv', [
    [
      'Vägen till gården',
      'Vägen till gården är full av hål, vi vände vid grinden.\nHälsa kommunen!',
      'Rune Palm',
      '2026-03-03T18:20',
    ],
    ['Fina våfflor', 'Fina våfflor 🙂', 'Familjen Ek', '2026-02-14T11:05'],
    [
      'Toaletten var låst',
      'Toaletten var låst på nyårsafton, kan den inte få en kodlapp?',
      'Signe',
      '2026-01-02T09:47',
    ],
  ]),
  ...rows('news-comments-sv', [
    [
      '',
      'Efter två års renovering tar badhuset emot besökare från och med den 2 maj.\n\nBassängerna har fått ny botten och ventilationen är utbytt. Omklädningsrummen är tillgängliga för alla.\n\nUnder den första veckan är inträdet fritt för barn.',
      '',
      '',
      { title: 'Badhuset öppnar igen', permalink: HERE },
    ],
    [
      'Min mamma har väntat',
      'Äntligen! Men vad händer med bastun för alla? 😡\n\nMin mamma har väntat i två år på att få bada varmt.',
      'Ulrika M',
      '2026-04-14T09:12',
      { permalink: `${HERE}#kommentar-5512` },
    ],
  ]),
  ...rows('news-comments-en', [
    [
      '',
      'After two years of repairs the baths will welcome visitors from 2 May.\n\nThe pools have new floors and the air is changed twice an hour. Every changing room has a hoist.\n\nChildren swim free during the first week.',
      '',
      '',
      { title: 'The baths reopen', permalink: HERE },
    ],
    [
      'That is right',
      'That is right, on 1 September.\n\nWelcome!',
      'Pinebridge Baths',
      '2026-04-15T08:05',
      { permalink: `${HERE}#comment-5514` },
    ],
  ]),
  ...rows('one-post-sv', [
    [
      '',
      'Sandningen på Kvarnbacken har uteblivit hela vintern, och två grannar har brutit armen.\n\nNär tänker kommunen komma?',
      'Torvald Nyqvist',
      '2026-04-15T07:30:00+02:00',
    ],
  ]),
  ...rows('one-post-en', [
    [
      '',
      'Nobody has gritted Mill Rise all winter, and two neighbours have broken an arm.\n\nWhen will the council come?',
      'Prudence Holt',
      '2026-04-15',
    ],
  ]),
  ...rows('article-sv', [
    [
      '',
      'Bron över Lillån stängs för reparation i april. Omvägen är fjorton kilometer.\n\nDet blir tre veckor utan bro för dem som bor på norra sidan. Skolskjutsen får gå runt sjön, och hemtjänsten räknar med längre arbetsdagar.\n\nKommunen har inte svarat på om det blir någon färja. Den som har frågor kan ringa projektledaren.',
      'Karin Ström',
      '2026-03-03T06:15',
    ],
  ]),
  ...rows('article-en', [
    [
      '',
      'There will be no bridge for three weeks for those who live on the north side. The school bus must go round the lake, and carers expect longer days.\n\nThe council has not said whether there will be a ferry. Anybody with questions may ring the office.',
      'Karin Strom',
      '2026-03-03T06:15',
    ],
  ]),
  ...rows('sitevision-sv', [
    [
      '',
      'I maj börjar vi bygga om lekplatsen. Den beräknas vara klar till skolstarten.\n\nGungorna flyttas till parken under tiden. Vi behåller den stora eken och sätter upp en ny mur mot vägen.',
      '',
      '2026-03-03',
    ],
  ]),
  ...rows('sitevision-en', [
    [
      '',
      'In May we begin to rebuild the playground. It should be ready when school begins.\n\nThe swings move to the park meanwhile. We keep the old oak and build a wall towards the road.',
      '',
      '2026-03-03',
    ],
  ]),
];
