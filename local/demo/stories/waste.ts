import type { Story } from './story.ts';

export const WASTE: readonly Story[] = [
  {
    title: 'Återvinningen på Ekholmsvägen svämmar över',
    kind: 'complaint',
    channel: 'social_media',
    places: ['återvinningsstationen på Ekholmsvägen, Skärholmen'],
    voices: [
      'Alltid fullt i pappen. Alltid. Folk ställer bredvid och sen regnar det. Antingen hämtar ni oftare eller så tar ni bort hela stationen.',
      'Efter jul var det ett berg av kartonger vid återvinningen, barnen lekte kulle på det.',
    ],
    asks: {
      organisation: 'stockholm-vatten',
      question: 'Kan återvinningsstationen på Ekholmsvägen tömmas oftare?',
    },
  },
  {
    title: 'Var lämnar man matavfall i Bredäng?',
    kind: 'citizen_enquiry',
    channel: 'web_form',
    places: ['Bredäng'],
    voices: [
      'Vi flyttade in i september och har inte fått några bruna påsar. Grannen säger att det är obligatoriskt att sortera. Var får man påsarna och var ska de lämnas?',
    ],
  },
  {
    title: 'Mobil återbruksstation en lördag i månaden',
    kind: 'citizen_proposal',
    channel: 'e_service',
    places: ['Sätra torg, Sätra'],
    voices: [
      'Många här har inte bil och kan inte ta sig till återvinningscentralen. Jag föreslår att den mobila stationen står på Sätra torg en lördag i månaden. Låt föreningarna ha kaffe intill och ett bord där man kan byta saker, så blir det en trevlig dag av det.',
      'Jag såg förslaget om mobil återbruksstation och vill skriva under. Jag är 74 och har en trasig symaskin och tre gamla tv-apparater som jag inte orkar bära någonstans.',
    ],
    asks: {
      organisation: 'stockholm-vatten',
      question: 'Kan den mobila återbruksstationen stanna vid Sätra torg regelbundet?',
    },
  },
  {
    title: 'Soprummet går inte att öppna',
    kind: 'complaint',
    channel: 'phone',
    places: ['Portholmsgången, Skärholmen'],
    voices: [
      'Dörren till soprummet har hängt upp sig sedan i fredags. Folk slänger påsarna utanför och det stinker. Jag har ringt värden tre gånger och hamnar i kö fyrtio.',
    ],
    asks: { organisation: 'stockholmshem', question: 'När lagas dörren till soprummet på Portholmsgången?' },
  },
  {
    title: 'Sopbilen kommer 05.40',
    kind: 'complaint',
    channel: 'social_media',
    places: ['Eksätravägen, Sätra'],
    months: [6, 8],
    voices: [
      'Älskar att sopor hämtas men måste bilen backa med pipet på klockan 05.40 under vårt sovrumsfönster? Två gånger i veckan, hela sommaren.',
    ],
    asks: {
      organisation: 'stockholm-vatten',
      question: 'Kan hämtningen på Eksätravägen läggas efter klockan 06.30?',
    },
  },
  {
    title: 'Verktygspool i stället för att alla köper egen borr',
    kind: 'idea',
    channel: 'dialogue',
    places: ['Vårberg'],
    voices: [
      'Idé från bordet vid fönstret: en verktygspool i föreningslokalen, så att man kan låna borr, stege och symaskin. Mindre skräp och man träffar grannarna.',
    ],
  },
];
