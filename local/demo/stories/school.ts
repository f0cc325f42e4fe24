import type { Story } from './story.ts';

export const SCHOOL: readonly Story[] = [
  {
    title: 'Asfaltsöken till skolgård',
    kind: 'complaint',
    channel: 'web_form',
    places: ['skolgården på Lillholmsskolan, Vårberg'],
    voices: [
      'Mina barn går på en skolgård som bara är asfalt och en basketkorg utan nät. I andra delar av stan byggs naturskolgårdar. Varför ser det så olika ut?',
      'Min pojke säger att rasten är tråkig för att det inte finns något att göra. Det är synd när det finns så mycket plats.',
    ],
    asks: {
      organisation: 'sisab',
      question: 'Finns en plan för skolgården på Lillholmsskolan, och när kan den rustas?',
    },
  },
  {
    title: 'Inget modersmål på hela hösten',
    kind: 'complaint',
    channel: 'phone',
    places: ['Skärholmen'],
    months: [8, 11],
    voices: [
      'Min son har inte haft modersmålsundervisning en enda gång i höst. Skolan säger att läraren slutat. Jag får inget svar från enheten när jag ringer.',
    ],
    asks: {
      organisation: 'utbildningsforvaltningen',
      question: 'När får eleven modersmålsundervisning igen?',
    },
  },
  {
    title: 'Hur fungerar förskolekön?',
    kind: 'citizen_enquiry',
    channel: 'social_media',
    places: ['Bredäng'],
    months: [1, 4],
    voices: [
      'Vi står i kö sedan barnet var tre månader och har fått plats två stadsdelar bort. Grannen som sökte senare fick plats nere på gården. Hur räknar ni?',
    ],
  },
  {
    title: 'Öppna skolbiblioteket på kvällen',
    kind: 'citizen_proposal',
    channel: 'e_service',
    places: ['Sätra'],
    voices: [
      'Jag föreslår att skolans bibliotek hålls öppet tisdag och torsdag till klockan 20 för alla barn i området. Många bor trångt och har ingen plats att läsa läxor på. Vuxna från föreningen kan vara med.',
    ],
    asks: {
      organisation: 'utbildningsforvaltningen',
      question: 'Kan skolbiblioteket hållas öppet två kvällar i veckan för barn i området?',
    },
  },
  {
    title: 'Förskolan lyssnade',
    kind: 'comment',
    channel: 'dialogue',
    places: ['förskolan på Ekholmsvägen, Skärholmen'],
    voices: [
      'På föräldramötet sa vi att vi ville ha mat utan gelatin. Två veckor senare var det ordnat. Så snabbt har jag aldrig fått ett svar från en myndighet.',
    ],
  },
  {
    title: 'Grinden till förskolan går inte att stänga',
    kind: 'complaint',
    channel: 'social_media',
    places: ['förskolegården, Sätra'],
    months: [11, 3],
    voices: [
      'Grinden på baksidan av förskolan går inte igen, den har frusit snett. En av småttingarna stod ute på parkeringen i går. Jag sa till på plats, men jag skriver här också så att det finns.',
    ],
  },
  {
    title: 'Vad händer med skolan när det byggs?',
    kind: 'citizen_enquiry',
    channel: 'letter',
    places: ['Vårberg'],
    months: [4, 6],
    voices: [
      'Till stadsdelsförvaltningen. Med anledning av de nya husen vid Vårberg undrar jag hur många elever skolan beräknas ta emot och om det blir baracker. Mitt barnbarn börjar i augusti nästa år.',
    ],
    asks: {
      organisation: 'utbildningsforvaltningen',
      question: 'Hur planeras elevplatserna i Vårberg de närmaste fem åren?',
    },
  },
];
