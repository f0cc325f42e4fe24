import { type AnsweredPage, answered as page, UNKNOWN_URL } from './answered-pages.ts';

/**
 * More pages of engines that nobody has met, written with their answers after the rules had been mended by
 * `unknown-pages.ts` and before the reader had seen one. All of them have mended the general rules since.
 */
export const UNSEEN_PAGES: readonly AnsweredPage[] = [
  page('01-forum-columns-sv', [
    [
      'Sista biten mot kvarnen är nedsläckt sedan i torsdags.\nÄr det någon som har anmält det?',
      'Hillevi K',
      '2026-03-03T08:15',
      '/trad/77.msg5120#msg5120',
    ],
    [
      'Ja, i fredags. De skyller på en avgrävd kabel 😡',
      'kvarn-Olle',
      '2026-03-03T17:40',
      '/trad/77.msg5121#msg5121',
    ],
  ]),
  page('02-forum-head-en', [
    [
      'Third week running on Tanyard Lane.\n\nThe green ones are overflowing and the foxes have found them.',
      'marl_pit',
      '2026-03-14T08:15',
      'showthread.php?tid=77&pid=812#pid812',
    ],
    [
      'Sorry about this. The lorry cannot pass the skip at number four; I have asked for it to be moved.',
      'Councillor Webb',
      '2026-03-16T19:02',
      'showthread.php?tid=77&pid=815#pid815',
    ],
  ]),
  page('03-forum-sidebar-de', [
    [
      'Zwischen Schleuse und Brücke steht seit Wochen das Wasser.\n\nMit dem Kinderwagen kommt man nicht durch.',
      'Tilda',
      '2026-03-02T08:15',
      '/trad/77/?postID=40117#beitrag40117',
    ],
    [
      'Der Ablauf ist verstopft. Wir spülen ihn am Montag.',
      'Bauhof Nord',
      '2026-03-04T13:30',
      '/trad/77/?postID=40120#beitrag40120',
    ],
  ]),
  page('04-cms-forum-sv', [
    [
      'Varför stänger hallen klockan fem på fredagar?\n\nDå hinner ingen som jobbar i stan.',
      'Solveig Brandt',
      '2026-03-02T08:15',
      '/trad/77',
    ],
    [
      'De hittar ingen badvakt. Så var det förra våren också.',
      'Ture (inte verifierad)',
      '2026-03-03T19:22',
      '/comment/9120#comment-9120',
    ],
  ]),
  page('05-plugin-forum-en', [
    [
      'It starts at five now, Saturdays too.\n\nDoes anyone know what hours they have permission for?',
      'Ffion Price',
      '2026-03-02T08:15',
      '/trad/77/#post-77',
    ],
    [
      'Seven to six on weekdays. It is in the minutes from 2019.',
      'gethin_71',
      '2026-03-02T12:44',
      '/trad/77/#post-81',
    ],
    ['Then I shall write to them, thank you!', 'Ffion Price', '2026-03-05T21:05', '/trad/77/#post-84'],
  ]),
  page('06-forum-boxes-sv', [
    [
      'Två lösa schäfrar igen, rakt in bland lammen.\n\nSkylten är borta vid norra parkeringen.',
      'Vendela',
      '2026-03-02T08:15',
      'viewtopic.php?pid=6601#p6601',
    ],
    [
      'Den ligger i diket. Jag såg den i går.',
      'Gäst Roffe',
      '2026-03-02T21:10',
      'viewtopic.php?pid=6604#p6604',
    ],
  ]),
  page('07-community-soup-en', [
    [
      'Staff take every bay before eight, so patients park on the verge.\n\nCould the two-hour rule come back?',
      'opalescent',
      '2026-03-25T08:15',
      '/trad/77/m-p/5510#M12',
    ],
    [
      'It ran out in January and nobody renewed it. I have passed this on.',
      'Hal_Moss',
      '2026-03-26T16:40',
      '/trad/77/m-p/5512#M13',
    ],
  ]),
  page('08-mail-archive-sv', [
    [
      'Hej grannar,\n\ndikena måste rensas före snösmältningen. Kan vi ta det\npå årsmötet, eller behöver vi ett extra möte?\n\nAlvar',
      'Alvar Dahl',
      '2026-03-03T08:15',
      UNKNOWN_URL,
    ],
  ]),
  page('09-mail-thread-en', [
    [
      'The standpipe by plot nine has been dry since the frost.\n\nWho holds the key to the stopcock?',
      'Keith Amery',
      '2026-03-02T08:15',
      '/list/residents/message/K7QZ4/',
    ],
    [
      'I do. I can open it on Sunday if somebody brings a torch.',
      'Wendy Stroud',
      '2026-03-02T11:31',
      '/list/residents/message/M2RR8/',
    ],
  ]),
  page('10-comment-widget-sv', [
    [
      'Skiss tre, för där får träden stå kvar.\n\nMen var ska cyklarna stå?',
      'Nour H',
      '2026-03-03T07:15',
      '#ko-21',
    ],
    ['Fyrtio cykelställ ryms under taket vid uppgången.', 'Planavdelningen', '2026-03-03T12:02', '#ko-22'],
    ['Slöseri.', 'Anonym', '2026-03-04T21:47', '#ko-25'],
  ]),
  page('11-custom-elements-sv', [
    [
      'Staketet mot vägen är sönder på två ställen.\n\nI dag sprang en treåring rakt ut. 😱',
      'Ester Ek',
      '2026-03-02T08:15',
      '/trad/77/k9041',
    ],
    ['Såg det också. Jag ställde en bänk framför så länge.', 'Samir', '2026-03-02T10:40', '/trad/77/k9055'],
  ]),
  page('12-stream-app-en', [
    [
      'Could it open one evening a week?\n\nMost of us are at work until six.',
      'imogen',
      '2026-03-02T08:15',
      '/trad/77/1',
    ],
    ['imogen They tried Thursdays in 2023. Eleven people came.', 'dov', '2026-03-03T19:02', '/trad/77/2'],
  ]),
  page('13-qa-classic-sv', [
    [
      'Gatukontoret säger skolan och skolan säger gatukontoret.\n\nIngen plogar, men någon måste väl äga den?',
      'Maud Lind',
      '2026-01-12T07:48',
      '/77/vem-plogar',
    ],
    [
      'Marken är bostadsbolagets. Titta på fastighetskartan.',
      'lars.o',
      '2026-01-12T12:20',
      '/77/vem-plogar?show=81#a81',
    ],
    ['Tack! Det stämmer.', 'Maud Lind', '2026-01-13T18:05', '/77/vem-plogar?show=84#c84'],
    ['Skotta själv, det är nyttigt.', 'anonym', '2026-01-15T06:31', '/77/vem-plogar?show=90#a90'],
  ]),
  page('14-utility-classes-sv', [
    [
      'Vattnet är brunt i dag igen, både varmt och kallt.\nNågon mer som har det så?',
      'Birgitta Månsson',
      '',
      '/k/p/4fj2x',
      '3 tim sedan',
    ],
    ['Säljer cykelkärra, hämtas vid Konsum.', 'Jonas Wik', '', '/k/p/8sk1d', 'igår'],
    [
      'Övergångsstället vid Konsum syns inte längre. Färgen är helt borta.',
      'Fatima Aydin',
      '',
      '/k/p/9qq0a',
      '2 d',
    ],
  ]),
  page('15-guestbook-hr-sv', [
    [
      'Så roligt att se de gamla korten!\nMin mormor gick i skolan här på tjugotalet.',
      'Rut Eklöf',
      '2026-03-02T08:15',
      '',
    ],
    ['Vägen upp är inte plogad. Vem ringer man?', 'Nisse', '2026-02-20T19:44', ''],
    ['Tack för kaffet i söndags.', 'Anna-Greta o Folke', '2026-02-11T10:02', ''],
  ]),
  page('16-guestbook-cards-de', [
    [
      'Die Bank am Weiher ist wieder da, herzlichen Dank!\nNur der Mülleimer fehlt noch.',
      'Margarethe',
      '2026-03-02T08:15',
      '',
    ],
    ['Schöne Seite.', 'Fam. Otte', '2026-02-27T17:30', ''],
    [
      'Wann wird der Spielplatz an der Mühle endlich freigegeben? Der Zaun steht seit Herbst.',
      'hk_1950',
      '2026-02-11T21:04',
      '',
    ],
  ]),
  page('17-proposal-list-sv', [
    [
      'Det är två kilometer från hamnen till badet och inte en enda bänk.\n\nVi som går med rollator behöver vila var hundrade meter.',
      'Ingmar Holm',
      '2026-03-02',
      UNKNOWN_URL,
    ],
    ['Klokt! Och gärna med ryggstöd.', 'Ann-Sofie P', '2026-03-04T09:12', ''],
    ['Först får de laga asfalten.', 'Kenth', '2026-03-11T21:47', ''],
  ]),
  page('18-dialogue-timeline-sv', [
    [
      'Stäng Storgatan för bilar på lördagar, som i Ystad.',
      'Lisbet Thorn',
      '2026-03-02T08:15',
      '/trad/77/synpunkt/1',
    ],
    [
      'Vi säger nej. Kunderna kommer med bil.\n\nBygg hellre ett parkeringshus först.',
      'Handlarföreningen',
      '2026-03-03T10:30',
      '/trad/77/synpunkt/2',
    ],
    ['Provkör en sommar.', 'Mattias', '2026-03-05T23:59', '/trad/77/synpunkt/3'],
  ]),
  page('19-chat-groups-sv', [
    ['Hissen står mellan tvåan och trean igen.', 'Yasmin Demir', '2026-03-02T08:15', '/arkiv/B/p1772435700'],
    ['Ingen är kvar i den, jag har ropat.', 'Yasmin Demir', '2026-03-02T08:20', '/arkiv/B/p1772436000'],
    ['Felanmält. De kommer efter lunch', 'Roland V', '2026-03-02T10:00', '/arkiv/B/p1772442000'],
  ]),
  page('20-reviews-owner-sv', [
    [
      'Kön gick ut på stora vägen och ingen dirigerade.\nPersonalen var däremot vänlig.',
      'Gullan P.',
      '2026-03-02',
      '',
    ],
    ['Snabbt in, snabbt ut.', 'toker', '2026-02-18', ''],
    [
      'De tar inte emot asbest trots att det står så på kommunens sida. Fick åka hem med lasset.',
      'Saga Ny',
      '2026-01-30',
      '',
    ],
  ]),
  page('21-blog-comments-no', [
    [
      'Kan kommunen hente sekkene etterpå?\nI fjor lå de til pinse.',
      'Torunn',
      '2026-03-02T08:15',
      '?showComment=1772435700000#c6610',
    ],
    [
      'Avtalt med teknisk etat, mandag morgen.',
      'Styret',
      '2026-03-02T10:00',
      '?showComment=1772442000000#c6612',
    ],
  ]),
  page('22-news-modules-sv', [
    ['Min dotter tar den hem från träningen.\n\nHur ska hon komma hem nu?', 'Elin L', '', '', 'Igår 18:59'],
    ['Skjutsa, som vi andra.', 'Runar B', '', '', 'Idag 07:12'],
    ['De räknade resande i juli. Då är alla lediga!', 'Karolina Å', '', '', 'Idag 08:15'],
  ]),
  page('23-forum-table-de', [
    [
      'In der Gartenstraße sind drei Laternen aus.\n\nWeiß jemand, wo man das meldet?',
      'Hannelore',
      '2026-03-02T08:15',
      '#post5501',
    ],
    ['Beim Bauamt, Zimmer 4, oder über die Seite der Gemeinde.', 'Dieter_S', '2026-03-03T19:22', '#post5504'],
  ]),
  page('24-views-dl-sv', [
    [
      'Ledstången i trappan har lossnat upptill.\n\nDen håller inte om man tar i.',
      'Börje Sand',
      '2026-03-02',
      '/synpunkter/2026-118',
    ],
    ['Vid busshållplatsen Ängen ligger skräpet i drivor.', 'Anonym', '2026-03-05', '/synpunkter/2026-121'],
    ['Flickorna på kvällspasset är guld värda!', 'Siv o Tage', '2026-03-09', '/synpunkter/2026-125'],
  ]),
  page('25-tree-link-aggregator-en', [
    [
      'The roof alone would cost more than the asking price.\n\nStill, somebody could make a fine workshop of it.',
      'thrush',
      '2026-03-02T08:15',
      '/c/b1xq7z',
    ],
    ['There are bats in it, so no roof work before October.', 'quill', '2026-03-02T09:01', '/c/k20vvm'],
  ]),
  page('26-hashed-comments-truncated-sv', [
    [
      'Kaklet är från 1911 och får inte slängas. Länsmuseet har ritningarna, om någon vill se dem.',
      'Ivar Ståhlberg',
      '',
      '',
      '4 v',
    ],
    ['Riv!', 'Zara', '', '', '3 v'],
    ['Jag lärde mig simma här hos fru Holgersson. Behåll åtminstone fasaden ❤️', 'Mona B', '', '', '2 d'],
  ]),
];
