import type { Story } from './story.ts';

export const YOUTH: readonly Story[] = [
  {
    title: 'Stängd fritidsgård på lov',
    kind: 'complaint',
    channel: 'social_media',
    places: ['fritidsgården, Bredäng'],
    voices: [
      'Höstlov och fritidsgården är STÄNGD. När behöver man den mer än på lovet? Ungarna hänger i trapphuset i stället och sen klagar alla.',
    ],
  },
  {
    title: 'Sommarjobb för alla som fyllt sexton',
    kind: 'citizen_proposal',
    channel: 'e_service',
    places: ['Skärholmen'],
    months: [2, 5],
    voices: [
      'Jag heter Sahra och går i nian. Alla mina kompisar sökte sommarjobb men bara hälften fick. Mitt förslag är att alla får minst två veckor, även om jobbet är litet. Man lär sig komma i tid och får något att skriva i CV:t.',
    ],
  },
  {
    title: 'När får man svar om feriejobb?',
    kind: 'citizen_enquiry',
    channel: 'mail',
    places: ['Vårberg'],
    months: [1, 4],
    voices: [
      'Sonen sökte feriejobb i februari och har inte fått svar. Andra i klassen har fått ja. Betyder tystnad nej?',
    ],
    asks: { organisation: 'arbetsmarknadsforvaltningen', question: 'När får de som sökt feriejobb besked?' },
  },
  {
    title: 'Tjejkvällar på fritidsgården',
    kind: 'idea',
    channel: 'dialogue',
    places: ['Vårberg'],
    voices: [
      'Vi tjejer går inte dit för att killarna har tagit biljarden och musiken. En kväll i veckan bara för oss, med dans och någon kvinnlig ledare. Då kommer vi.',
      'Jag är mamma till två tjejer i Vårberg. De vill till gården men inte när det är fullt av äldre killar. Tjejkvällar är en jättebra idé.',
    ],
  },
  {
    title: 'Läxhjälpen räddade terminen',
    kind: 'comment',
    channel: 'web_form',
    places: ['Sätra'],
    voices: [
      'Min dotter hade F i tre ämnen i höstas. Hon har gått på läxhjälpen två gånger i veckan och nu har hon E i alla och C i engelska. Ledaren Jonas är underbar.',
    ],
  },
  {
    title: 'Ungdomar i vårt trapphus varje natt',
    kind: 'complaint',
    channel: 'visit',
    places: ['trapphuset, Skärholmen'],
    months: [10, 3],
    voices: [
      'Det sitter tio ungdomar i trapphuset till klockan tre. De är inte elaka men de har ingenstans att vara, och vi kan inte sova. Jag vill inte ringa polisen på dem. Kan någon vuxen komma och prata?',
      'Jag gick ut med bullar till dem i trapphuset i går. De sa tack och frågade om de fick sitta kvar. Det säger väl allt om vad som saknas.',
    ],
    asks: {
      organisation: 'ungdomsjouren',
      question: 'Kan ni besöka området på helgnätterna och ta kontakt med ungdomarna?',
    },
  },
  {
    title: 'Studio!',
    kind: 'idea',
    channel: 'social_media',
    places: ['Bredäng'],
    voices: [
      'Bygg en musikstudio på gården så att vi slipper spela in i garderoben. Det finns ett gammalt skyddsrum som inte används till nåt. Seriöst, det finns så många som rappar här.',
    ],
  },
];
