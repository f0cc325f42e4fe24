import type { Story } from './story.ts';

export const CULTURE: readonly Story[] = [
  {
    title: 'Biblioteket stänger 17',
    kind: 'complaint',
    channel: 'social_media',
    places: ['biblioteket, Bredäng'],
    voices: [
      'Biblioteket i Bredäng stänger klockan fem. Jag jobbar till fem. Liksom… för vem är det öppet? Barnen vill låna och vi hinner aldrig.',
      'Öppna biblioteket i Bredäng på lördagar, det var fullt av folk när det var öppet förr.',
    ],
    asks: {
      organisation: 'stockholms-stadsbibliotek',
      question: 'Kan biblioteket i Bredäng ha öppet en kväll i veckan eller på lördagar?',
    },
  },
  {
    title: 'En matfestival med alla våra kök',
    kind: 'citizen_proposal',
    channel: 'e_service',
    places: ['Skärholmstorget, Skärholmen'],
    months: [1, 5],
    voices: [
      'Skärholmen har fler kök än någon annan plats i Sverige. Jag föreslår en matfestival på torget i augusti där föreningar och restauranger lagar, med musik från barnens kulturskola. Det skulle locka hit folk som aldrig varit här och ge oss något att vara stolta över.',
    ],
    asks: {
      organisation: 'kulturforvaltningen',
      question: 'Kan kulturförvaltningen stödja en matfestival på Skärholmstorget?',
    },
  },
  {
    title: 'Kö till pianot',
    kind: 'citizen_enquiry',
    channel: 'mail',
    places: ['Vårberg'],
    voices: [
      'Dottern har stått i kö till piano i två år. Finns det någon kurs för nybörjare närmare oss i Vårberg, och kostar det något om man har låg inkomst?',
    ],
    asks: {
      organisation: 'kulturskolan',
      question: 'Finns pianokurs i närheten av Vårberg, och vilken avgift gäller?',
    },
  },
  {
    title: 'Sagostunden på somaliska',
    kind: 'comment',
    channel: 'visit',
    places: ['Skärholmens bibliotek, Skärholmen'],
    voices: [
      'Jag vill tacka biblioteket för sagostunden på somaliska. Min mamma följde med och berättade en egen saga efteråt. Hon har inte pratat inför folk på tio år.',
    ],
  },
  {
    title: 'Utebio i sommar',
    kind: 'idea',
    channel: 'social_media',
    places: ['Vårbergs torg, Vårberg'],
    months: [3, 6],
    voices: [
      'Vit vägg på torget, projektor, filtar. Utebio! Rösta fram filmerna i biblioteket. Kostar nästan ingenting och alla kan vara med.',
    ],
    asks: {
      organisation: 'kulturforvaltningen',
      question: 'Kan ni låna ut utrustning till utebio på Vårbergs torg i augusti?',
    },
  },
];
