import type { Story } from './story.ts';

export const INFLUENCE: readonly Story[] = [
  {
    title: 'Ni svarar aldrig',
    kind: 'complaint',
    channel: 'social_media',
    places: ['Skärholmen'],
    voices: [
      'Har skrivit tre gånger sedan i maj. Ett autosvar varje gång. Nu skriver jag här så att alla ser. Vad är poängen med medborgarförslag om ingen läser dem?',
      'Samma här. Lämnade förslag i november, autosvar, sen tystnad.',
    ],
  },
  {
    title: 'Vad hände med medborgarbudgeten?',
    kind: 'citizen_enquiry',
    channel: 'mail',
    places: ['Bredäng'],
    voices: [
      'Vi röstade om en halv miljon till parken i Bredäng för två år sedan. Vårt förslag vann. Sedan har vi inte hört ett ord. Är pengarna kvar?',
    ],
  },
  {
    title: 'Bra möte men när får vi veta?',
    kind: 'comment',
    channel: 'dialogue',
    places: ['Vårberg'],
    voices: [
      'Mötet var bra, ni lyssnade. Men förra gången lovade ni återkoppling i juni och vi fick ingen. Skriv ett datum på tavlan den här gången.',
    ],
  },
  {
    title: 'Skicka kallelser på fler språk',
    kind: 'citizen_proposal',
    channel: 'e_service',
    places: ['Sätra'],
    voices: [
      'Jag översätter alltid kallelserna åt min trapp, för de är bara på svenska. Skicka dem på de fem största språken, eller gör en ljudfil. Då kommer fler än vi tolv som alltid kommer.',
      'Jag fick kallelsen och förstod att det var viktigt men inte vad det handlade om. Min dotter översatte den två dagar efter mötet.',
    ],
  },
  {
    title: 'Får man prata på nämndens möte?',
    kind: 'citizen_enquiry',
    channel: 'phone',
    places: ['Skärholmen'],
    voices: [
      'Jag vill komma på nämndens möte och säga något om lekplatsen. Får man det? Måste man anmäla sig, och kan man ta med sig barnen?',
    ],
  },
  {
    title: 'Enkäten gick inte att fylla i på mobilen',
    kind: 'complaint',
    channel: 'web_form',
    places: ['Vårberg'],
    voices: [
      'Enkäten om torget gick inte att skicka i telefonen, knappen hamnade under tangentbordet. Jag provade tre gånger. Hur många svar har ni missat så?',
    ],
  },
  {
    title: 'Fick hjälp på en kvart',
    kind: 'comment',
    channel: 'visit',
    places: ['medborgarkontoret, Skärholmen'],
    voices: [
      'Jag kom med en kasse brev som jag inte förstod. Hon på medborgarkontoret sorterade dem i tre högar: betala, svara, släng. Jag har inte sovit så gott på länge.',
    ],
  },
  {
    title: 'Visa vad det blev av förslagen',
    kind: 'idea',
    channel: 'social_media',
    places: ['Skärholmen'],
    voices: [
      'Sätt upp en tavla i centrum: det här föreslog ni, så här gick det. Även när det blev nej. Man orkar med ett nej om man får veta varför.',
      'Tavlan är en bra idé, men sätt en vid biblioteken också. Alla går inte genom centrum.',
    ],
  },
];
