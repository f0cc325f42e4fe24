import { type AnsweredPage, answered, type Row, UNKNOWN_URL } from './answered-pages.ts';

/**
 * Pages of engines that nobody has met: layouts made up for this list, written with their answers before the reader
 * had seen any of them. All of them have mended the general rules since; half of
 * `unmet-pages.ts` has not.
 */
export interface UnknownPage extends AnsweredPage {
  readonly half: 'dev' | 'held';
}

const page = (name: string, rows: readonly Row[]): UnknownPage => ({
  ...answered(name, rows),
  half: Number(name.slice(0, 2)) % 2 === 1 ? 'dev' : 'held',
});

export const UNKNOWN_PAGES: readonly UnknownPage[] = [
  page('01-table-per-post-sv', [
    [
      'Plogbilen vände vid brevlådorna igen.\nResten av Backvägen fick vara som den var.',
      'Ingrid Söder',
      '2026-01-12T07:48',
      '/trad/visa.asp?amne=77#5511',
    ],
    [
      'Ring jouren, numret står i bladet.',
      'Kjell på höjden',
      '2026-01-12T12:20',
      '/trad/visa.asp?amne=77#5512',
    ],
    [
      'Jag ringde. De sa att vägen inte ligger i avtalet förrän nästa år.\n\nDå får vi väl skotta själva till dess.',
      'Marja-Liisa N',
      '2026-01-13T18:05',
      '/trad/visa.asp?amne=77#5513',
    ],
  ]),
  page('02-table-columns-en', [
    [
      'Forty minutes at the stop this morning, and no word on the sign.\nThat is the third time since Monday.',
      'Petra Wold',
      '2026-03-02T08:15',
      '/board/go-9001',
    ],
    ['Write to the operator, not here.', 'grumpy_gus', '2026-03-02T09:40', '/board/go-9002'],
    [
      'I did write. They say the road works at the bridge are to blame, and that it will last until June.',
      'Amina Farah',
      '2026-03-03T19:02',
      '/board/go-9003',
    ],
  ]),
  page('03-hashed-profile-sv', [
    [
      'Gungorna är nedtagna sedan november och ingen har sagt när de kommer upp.\n\nBarnen frågar varje dag. 😢',
      'Hedda Kron',
      '2026-03-02T08:15',
      '/snack/77/inlagg/a81f',
    ],
    ['De ska väl besiktigas.', 'Olle', '2026-03-02T09:02', '/snack/77/inlagg/a82c'],
    [
      'Jag frågade på biblioteket. De trodde att det blir efter påsk, men säkra var de inte.',
      'Safiya M.',
      '2026-03-02T10:31',
      '/snack/77/inlagg/a83e',
    ],
  ]),
  page('04-hashed-votes-en', [
    [
      'Two cars in the hedge this winter. Lower the limit or put the bumps back where they were.',
      'Colm Reddy',
      '2026-03-02T08:15',
      '',
    ],
    ['Bumps wreck the ambulance ride.', 'Bex', '2026-03-03T12:00', ''],
    [
      'A camera then. It pays for itself, and nobody loses an exhaust.\n\nThe council has one standing unused on Mill Lane.',
      'Ines Duarte',
      '2026-03-04T21:47',
      '',
    ],
  ]),
  page('05-dl-thread-sv', [
    [
      'Är det fler än vi som har dåligt tryck i kranen på morgnarna?',
      'Gunnel Åkesson',
      '2026-03-02T08:15',
      '#n301',
    ],
    [
      'Ja.\n\nDet började när de grävde vid pumphuset, och sedan dess rinner det knappt på övervåningen.',
      'B. Ståhl',
      '2026-03-02T17:52',
      '#n302',
    ],
    ['Styrelsen har skrivit till VA-bolaget. Svar väntas i veckan.', 'Kassören', '2026-03-03T06:40', '#n303'],
  ]),
  page('06-dl-labels-sv', [
    [
      'Tack för en fin dag bland gamla plogar.\nKaffet var gott, men toaletten borde lagas.',
      'Lennart & Britta',
      '2026-03-04',
      '',
    ],
    ['Skylten vid avfarten har blåst ner.', 'Fam. Oduya', '2026-02-22', ''],
    [
      'Hej! Går det att hyra logen i juli? Vi blir ungefär sextio personer och tar med mat själva.',
      'Sixten',
      '2026-02-15',
      '',
    ],
  ]),
  page('07-indent-rows-sv', [
    [
      'Tre badhus på tio år. Var ska skolorna ha simundervisning?\n\nDet står i läroplanen att barnen ska kunna simma tvåhundra meter.',
      'vidar_p',
      '2026-03-02T09:05:00',
      '/trad/item?id=880101',
    ],
    ['I grannkommunen, med buss.', 'tjarn', '2026-03-02T09:44:00', '/trad/item?id=880102'],
    [
      'Taket läcker, det har de skjutit på sedan 2019. Nu kostar det mer att laga än att bygga nytt.',
      'ragna88',
      '2026-03-02T12:10:00',
      '/trad/item?id=880103',
    ],
  ]),
  page('08-nested-details-sv', [
    [
      'Hela slingan runt dammen är mörk efter klockan tio. Vem har bestämt det?',
      'lovisa',
      '',
      '/i/4500',
      'igår kl. 14:02',
    ],
    ['Energisparplanen. Den skulle gälla till mars.', 'dag_e', '', '/i/4501', 'igår kl. 15:30'],
    ['Det är mars nu.', 'lovisa', '', '/i/4502', 'igår kl. 15:41'],
    [
      'Jag går med pannlampa. Man möter många som gör likadant, och ingen tycker att det är roligt.',
      'wanja',
      '',
      '/i/4503',
      'idag kl. 07:20',
    ],
  ]),
  page('09-news-comments-sv', [
    ['Så hela sommaren ska lastbilarna gå förbi skolan?', 'Majvor i Kyrkbyn', '', '', 'ons 4 mars'],
    ['Skolan är stängd på sommaren.', 'Tage', '', '', 'tors 5 mars'],
    [
      'Äntligen! Jag har väntat på den rondellen i tjugo år och kör där varje dag till jobbet.',
      'Ebba Rask',
      '',
      '',
      'för 20 minuter sedan',
    ],
  ]),
  page('10-news-comments-en', [
    [
      'My kids do their homework there until seven. Where are they to go now?',
      'Hugh Pell',
      '2026-03-01T09:12:00Z',
      '',
    ],
    ['Nobody reads books.', 'salty dog', '2026-03-01T11:45:00Z', ''],
    [
      'It is the only warm place with free computers on this side of the river, and the council knows it.',
      'Wilma Tran',
      '2026-03-02T07:30:00Z',
      '',
    ],
  ]),
  page('11-qa-kommun-sv', [
    [
      'Vi har ställt ut påsen varje torsdag i tre veckor. Ingen har hämtat den.',
      'Rut Hammar',
      '2026-03-02T08:15',
      '/fragor/1201',
    ],
    [
      'Hej Rut! Ny entreprenör från 1 mars. Ställ ut den på fredag.',
      'Tekniska kontoret',
      '2026-03-04T13:10',
      '',
    ],
    ['När kommer vårens container till Ekbacken?', 'Hasse', '2026-02-26T21:33', '/fragor/1198'],
    [
      'Grannen eldar varje lördag så att tvätten luktar. Får man det inom tätbebyggt område?',
      'Anonym',
      '2026-02-20T10:01',
      '/fragor/1190',
    ],
  ]),
  page('12-qa-microdata-en', [
    [
      'The kerb outside number nine has been loose since the frost.\n\nIs there a form for it?',
      'Jo Marsh',
      '2026-03-02T08:15',
      '/ask/310',
    ],
    ["Yes, under Streets on the council's own pages.", 'Ward Clerk', '2026-03-02T16:20', '/ask/310#r311'],
    [
      'I rang them. They came in a week and fixed two more while they were at it.',
      'T. Okafor',
      '2026-03-05T11:05',
      '/ask/310#r312',
    ],
  ]),
  page('13-reviews-sv', [
    [
      'Ringde sju gånger. Varje gång var kön full redan kvart över åtta.',
      'Yrsa',
      '2026-03-02',
      '/omdome/90211',
    ],
    ['Sköterskan tog sig tid.', 'Per-Olof S', '2026-02-27', '/omdome/90207'],
    [
      'Fick fel styrka två gånger. Den andra gången skyllde de på datorn. Jag har bytt vårdcentral nu.',
      'Nadja',
      '2026-01-11',
      '/omdome/90188',
    ],
  ]),
  page('14-reviews-rdfa-en', [
    [
      'The showers have been cold since Christmas. Bring a hat.',
      'Milo Hart',
      '2026-03-02T08:15:00+00:00',
      '/pool/reviews#rv-4401',
    ],
    ['Clean enough.', 'Sable', '2026-03-03T10:00:00+00:00', '/pool/reviews#rv-4402'],
    [
      'My mother could not get down to the water, since the hoist has been out of order for months.',
      'Dev Anand',
      '2026-03-05T17:20:00+00:00',
      '/pool/reviews#rv-4403',
    ],
  ]),
  page('15-e-forslag-sv', [
    [
      'Jag föreslår att alla över 75 år får åka gratis med stadsbussarna mellan nio och tre.\n\nBussarna går nästan tomma då, och många sitter ensamma hemma.',
      'Barbro Nyman',
      '2026-03-02',
      UNKNOWN_URL,
    ],
    [
      'Instämmer helt! Min syster i grannkommunen har det redan.',
      'Göte Falk',
      '2026-03-05T09:10',
      '#kommentar5601',
    ],
    ['Varför bara pensionärer?', 'Student', '2026-03-06T22:45', '#kommentar5602'],
  ]),
  page('16-petition-signatures-sv', [
    [
      'Mina tre barn går där. Två mil på isiga vägar är inget för en sexåring.',
      'Carina Blom, Furuby',
      '2026-03-02',
      '',
    ],
    ['Skolan är hela byn.', 'Yngve Torp, Lillåsen', '2026-03-01', ''],
    ['Vi flyttade hit för skolans skull och hade aldrig köpt huset annars.', 'Anonym', '2026-02-27', ''],
  ]),
  page('17-rtl-arabic', [
    [
      'الأضواء مطفأة منذ أسبوع في شارع المدرسة.\nالأطفال يمشون في الظلام.',
      'ليلى حداد',
      '2026-03-02T08:15',
      '/topic/77#radd-6001',
    ],
    ['اتصلت بالبلدية أمس.', 'عمر', '2026-03-02T19:40', '/topic/77#radd-6002'],
    [
      'قالوا لي "i nästa vecka" ولكن لم يأت أحد حتى الآن.',
      'سامي Olsson',
      '2026-03-04T07:05',
      '/topic/77#radd-6003',
    ],
  ]),
  page('18-rtl-hebrew', [
    ['הנדנדה שבורה כבר חודש ואף אחד לא מתקן.', 'נועה לביא', '2026-03-02T08:15:00+02:00', '/s/77/1'],
    ['פניתי לעירייה.', 'דני', '2026-03-03T10:20:00+02:00', '/s/77/2'],
    [
      'גם אצלנו ברחוב הזית אותו דבר, Malmö stad ענתה אחרי חודשיים.',
      'Rivka Stål',
      '2026-03-04T21:00:00+02:00',
      '/s/77/3',
    ],
  ]),
  page('19-jsonld-graph-sv', [
    [
      'Det finns en bortglömd grusplan bredvid reningsverket. Den skulle passa bra som hundrastgård.',
      'Stina Malm',
      '2026-03-02T08:15:00+01:00',
      '/t/77',
    ],
    ['Bra tanke, men marken är kanske förorenad.', 'Roffe', '2026-03-02T09:30:00+01:00', '/t/77/k/2'],
    [
      'Jag har tre taxar och vi ställer gärna upp och bygger staketet själva.',
      'Taxmamman',
      '2026-03-03T20:11:00+01:00',
      '/t/77/k/3',
    ],
  ]),
  page('20-microformats-nested-en', [
    [
      'The path below the weir has slid into the water again, and the fence with it.',
      'Wren Abbot',
      '2026-03-02T08:15:00+00:00',
      '/notes/77',
    ],
    [
      'It was mended in the autumn, with sand.',
      'Kit Lowe',
      '2026-03-02T12:00:00Z',
      'https://elsewhere.example/kit/88',
    ],
    [
      "Is it the county's or the angling club's? Each of them says that it is the other's.",
      'Oona',
      '2026-03-03T18:30:00Z',
      'https://far.example/n/5',
    ],
  ]),
  page('21-sticky-ads-sv', [
    [
      'Tredje veckan i rad. Dörren går inte att stänga och bostadsbolaget svarar inte.',
      'Kvibergsbo',
      '2026-03-02T08:15',
      '/trad/77?sida=1#i1',
    ],
    [
      'Ring miljöförvaltningen.\nDe kom hit på två dagar förra året.',
      'Inger på 4:an',
      '2026-03-02T20:50',
      '/trad/77?sida=1#i2',
    ],
    ['Gjort! Tack.', 'Kvibergsbo', '2026-03-03T07:31', '/trad/77?sida=1#i3'],
  ]),
  page('22-pinned-sponsored-en', [
    [
      'Water to the knees under the ring road, and the pump is silent.',
      'Greta Poole',
      '2026-03-02T08:15',
      '/stream/77/701',
    ],
    ['Same every March.', 'Abel', '2026-03-02T13:05', '/stream/77/702'],
    [
      'They put a sandbag there today. One sandbag. The photographer from the paper had more trouble finding it than parking.',
      'Zadie N.',
      '2026-03-04T22:40',
      '/stream/77/703',
    ],
  ]),
  page('23-quotes-signatures-sv', [
    [
      'Alla platser är fulla halv åtta. Kan man inte ta två p-rutor?',
      'Ellen V',
      '2026-03-02T08:15',
      '/trad/77/8801',
    ],
    ['Jo, om politikerna vill.', 'Torvald', '2026-03-02T12:34', '/trad/77/8802'],
    [
      'Jag ställer min vid biblioteket i stället. Den har stått där i två år utan att någon har rört den.',
      'Mona_Lisa',
      '2026-03-03T23:59',
      '/trad/77/8803',
    ],
  ]),
  page('24-quotes-legend-en', [
    [
      'Nine years on the list. Nine! Has anyone got a plot this year?',
      'Doreen',
      '2026-03-02T08:15',
      '/m/7101',
    ],
    ['Two of us did.', 'Plot 14', '2026-03-02T10:20', '/m/7102'],
    [
      'Half of the plots behind the school are bramble. I asked the clerk, who said that nobody may be turned out before a hearing.\n\nSo we wait.',
      'Hari Bose',
      '2026-03-04T19:45',
      '/m/7103',
    ],
  ]),
  page('25-blog-avatars-sv', [
    ['Var ska de som handlar parkera?', '', '2026-03-04T07:05', '#tanke-31'],
    [
      'Stenen som ligger är från 1911 och skulle hålla i hundra år till.',
      'Elof',
      '2026-03-04T11:58',
      '#tanke-32',
    ],
    ['Parken har ingen el. Hur ska vi koka korv?', 'Torgknallen', '2026-03-05T06:30', '#tanke-33'],
  ]),
  page('26-mail-headers-en', [
    [
      'The hedge by the bend hides the children who wait for the bus.\nCould the owner be asked to cut it?',
      'Muriel Ash',
      '2026-03-02T08:15:00+00:00',
      '#00041',
    ],
    ['It is mine. I shall.', 'Stan Kovac', '2026-03-02T18:22:10+00:00', '#00042'],
    [
      'Thank you both. The verge itself is ours and will be cut in the last week of March.',
      'Clerk to the Council',
      '2026-03-04T09:01:00+00:00',
      '#00043',
    ],
  ]),
  page('27-day-separators-sv', [
    ['Ska det finnas en varm bassäng för dem med reumatism?', 'Svante', '2026-03-02T08:15', ''],
    ['Ja, en på trettiotre grader.', 'Fritidschefen', '2026-03-02T08:40', ''],
    [
      'Och omklädningsrum för familjer? I den gamla hallen fick pappor med döttrar vänta i korridoren.',
      'Ulrika B',
      '2026-03-03T17:03',
      '',
    ],
  ]),
  page('28-neighbour-app-sv', [
    [
      'Någon har kört sönder gräsmattan vid dagiset i natt. Såg någon en vit skåpbil?',
      'Annika Rehn',
      '',
      '/inlagg/9901',
      '3 tim',
    ],
    ['Ja, vid tvåtiden.', 'Bosse', '', '/inlagg/9901?kommentar=41', '2 tim'],
    [
      'Fastighetsskötaren har kameran på gaveln, fråga honom innan filmen skrivs över på fredag.',
      'Leyla Aydin',
      '',
      '/inlagg/9901?kommentar=42',
      '1 tim',
    ],
    ['Katt upphittad, grå, utan halsband.', 'Per Grip', '', '/inlagg/9895', 'igår kl. 21:10'],
  ]),
];
