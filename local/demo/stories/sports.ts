import type { Story } from './story.ts';

export const SPORTS: readonly Story[] = [
  {
    title: 'Tider för tjejlag på konstgräset',
    kind: 'citizen_proposal',
    channel: 'e_service',
    places: ['Sätra IP, Sätra'],
    voices: [
      'Vårt flicklag har tre pass i veckan, alla efter halv nio på kvällen. Pojklagen har tiderna före sju. Vi föreslår att tiderna fördelas så att lag i samma ålder får lika bra tider. Elva av tjugo spelare slutade i höst och sa att det var på grund av tiderna.',
      'Min dotter har träning 20.45 en skoldag. Hon är elva år. Hade det varit ett killag hade någon reagerat för länge sedan.',
    ],
    asks: {
      organisation: 'idrottsforvaltningen',
      question: 'Hur fördelas träningstiderna på Sätra IP mellan flick- och pojklag?',
    },
  },
  {
    title: 'Stången på utegymmet är lös',
    kind: 'fault_report',
    channel: 'social_media',
    places: ['utegymmet i Sätraskogen, Sätra'],
    voices: [
      'Dipsstången på utegymmet snurrar när man tar i. Ramlade och slog i hakan. Annars världens bästa gym.',
    ],
    asks: { organisation: 'idrottsforvaltningen', question: 'När lagas stången på utegymmet i Sätraskogen?' },
  },
  {
    title: 'Simhallen stängd igen',
    kind: 'complaint',
    channel: 'web_form',
    places: ['simhallen, Skärholmen'],
    voices: [
      'Tredje gången i år som hallen är stängd "tills vidare". Simskolan är inställd och vi får inga pengar tillbaka. Vad är det som är fel och när blir det rätt?',
      'Simskolan inställd utan besked. Barnen stod utanför med handdukarna.',
    ],
    asks: {
      organisation: 'idrottsforvaltningen',
      question: 'Varför är simhallen stängd, när öppnar den och hur ersätts inställd simskola?',
    },
  },
  {
    title: 'Skatepark i betong',
    kind: 'idea',
    channel: 'social_media',
    places: ['Vårberg'],
    voices: [
      'Vi är ett gäng på 20–30 pers som skejtar på parkeringen vid centrum och blir bortkörda varje dag. Ge oss en plats i betong, den behöver inte vara stor. Vi har ritat ett förslag.',
      'skejtparken!!! min lillebror å hans kompisar har ingenstans att va, snälla',
    ],
    asks: {
      organisation: 'idrottsforvaltningen',
      question: 'Finns en plats i Vårberg som passar för en mindre skatepark?',
    },
  },
  {
    title: 'Hur bokar en förening gymnastiksalen?',
    kind: 'citizen_enquiry',
    channel: 'web_form',
    places: ['Bredäng'],
    voices: [
      'Vi har startat en dansförening för kvinnor och vill boka gymnastiksalen på torsdagar. I e-tjänsten går det inte att logga in utan organisationsnummer, och det har vi sökt men inte fått än. Hur gör man?',
    ],
    asks: {
      organisation: 'idrottsforvaltningen',
      question: 'Kan en förening utan organisationsnummer boka gymnastiksal?',
    },
  },
  {
    title: 'Simskolan i Mälaren',
    kind: 'comment',
    channel: 'social_media',
    places: ['Sätra'],
    months: [6, 8],
    voices: [
      'Två veckors gratis simskola vid badet, ledarna pratade tre språk och båda mina barn tog märket. Bästa sommaren. Tack Skärholmen!',
    ],
  },
  {
    title: 'Planen är låst på kvällarna',
    kind: 'complaint',
    channel: 'phone',
    places: ['bollplanen vid Storholmsgatan, Skärholmen'],
    months: [10, 3],
    voices: [
      'Ungdomarna klättrar över staketet för att bollplanen låses klockan åtta. En av dem bröt armen. Lås upp eller ta bort staketet, de ska väl få spela boll.',
    ],
    asks: {
      organisation: 'idrottsforvaltningen',
      question: 'Kan bollplanen vid Storholmsgatan vara öppen till klockan 22?',
    },
  },
];
