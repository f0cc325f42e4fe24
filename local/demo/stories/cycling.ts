import type { Story } from './story.ts';

export const CYCLING: readonly Story[] = [
  {
    title: 'Potthål på {p}',
    kind: 'fault_report',
    channel: 'social_media',
    places: ['cykelbanan längs Skärholmsvägen, Skärholmen', 'cykelbanan vid Bredängs allé, Bredäng'],
    voices: [
      'Stort hål på {p}, ungefär en fot djupt. Såg en kille flyga över styret i morse. Han klarade sig men cykeln gjorde det inte.',
      'Hålet i cykelbanan längs Skärholmsvägen är nu markerat med en kundvagn. Det är i och för sig kreativt.',
    ],
    asks: { organisation: 'trafikkontoret', question: 'När lagas hålet på {p}?' },
  },
  {
    title: 'Elsparkcyklar blockerar ledstråket',
    kind: 'complaint',
    channel: 'web_form',
    places: ['gångbanan vid tunnelbanan, Skärholmen'],
    months: [4, 10],
    voices: [
      'Jag är synskadad och följer ledstråket till tunnelbanan. Minst en gång i veckan går jag rakt in i en elsparkcykel. Det gör ont och det är förnedrande. Gör en riktig parkeringsruta och låt företagen betala.',
      'Snubblade på tre elsparkcyklar mellan tunnelbanan och vårdcentralen. Jag har en protes och det är inte roligt längre.',
    ],
    asks: {
      organisation: 'trafikkontoret',
      question: 'Kan en uppställningsplats för elsparkcyklar ordnas så att ledstråket hålls fritt?',
    },
  },
  {
    title: 'Cykelväg raka vägen mellan Bredäng och Sätra',
    kind: 'citizen_proposal',
    channel: 'e_service',
    places: ['Bredäng–Sätra'],
    voices: [
      'Den som cyklar från Bredäng till Sätra skickas upp och ner för backar och över två parkeringar. En rak bana längs spåret vore tre minuter kortare och platt. Det finns ju redan en grusväg för servicebilar. Öppna den!',
    ],
    asks: {
      organisation: 'trafikkontoret',
      question: 'Kan servicevägen längs spåret bli cykelväg mellan Bredäng och Sätra?',
    },
  },
  {
    title: 'Trasigt räcke i trappan',
    kind: 'fault_report',
    channel: 'mail',
    places: ['trappan vid Stångholmsbacken, Vårberg'],
    voices: [
      'Räcket i trappan vid Stångholmsbacken har lossnat i nederkant och svajar. Det är ett barn i porten som brukar gunga på det. Jag har knutit fast det med ett cykellås så länge.',
    ],
    asks: { organisation: 'trafikkontoret', question: 'När lagas räcket i trappan vid Stångholmsbacken?' },
  },
  {
    title: 'Rampen vid gångbron, äntligen',
    kind: 'comment',
    channel: 'social_media',
    places: ['gångbron, Sätra'],
    voices: [
      'Alltså TACK för rampen. Har burit barnvagn i den där trappan i tre år. Grät nästan när jag såg att ställningen var borta.',
    ],
  },
  {
    title: 'Gamla cykelvrak tar alla platser',
    kind: 'complaint',
    channel: 'social_media',
    places: ['cykelställen vid tunnelbanan, Vårberg'],
    voices: [
      'Räknade cykelställen vid tunnelbanan: 40 platser, 26 vrak. Rensa dem så får vi plats som faktiskt pendlar.',
    ],
    asks: { organisation: 'trafikkontoret', question: 'Kan cykelvraken vid Vårbergs tunnelbana rensas?' },
  },
  {
    title: 'Cykelkurs för kvinnor',
    kind: 'idea',
    channel: 'visit',
    places: ['Skärholmen'],
    months: [4, 6],
    voices: [
      'Min syster lärde sig cykla i en annan stadsdel, de hade kurs för vuxna kvinnor på en skolgård. Kan vi ha det här? Vi är nio i språkkaféet som vill.',
    ],
  },
  {
    title: 'Hur länge ska avstängningen vara kvar?',
    kind: 'citizen_enquiry',
    channel: 'mail',
    places: ['Ekholmsvägen, Skärholmen'],
    voices: [
      'Gångbanan på Ekholmsvägen är avstängd för ledningsarbete sedan i mars. På skylten står vecka 20, nu är det något helt annat. Hur länge till?',
    ],
    asks: { organisation: 'trafikkontoret', question: 'När öppnas gångbanan på Ekholmsvägen igen?' },
  },
];
