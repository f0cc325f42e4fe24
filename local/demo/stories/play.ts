import type { Story } from './story.ts';

export const PLAY: readonly Story[] = [
  {
    title: 'Trasig gunga på {p}',
    kind: 'fault_report',
    channel: 'social_media',
    places: ['lekplatsen på Duvholmsgränd, Vårberg', 'lekplatsen vid Eksätravägen, Sätra'],
    voices: [
      'Kedjan på ena gungan på {p} har gått av. Den hänger i huvudhöjd på en femåring. Har knutit upp den men det håller inte länge.',
    ],
  },
  {
    title: 'Lekplats där barn i rullstol kan vara med',
    kind: 'citizen_proposal',
    channel: 'e_service',
    places: ['lekplatsen vid Ekholmsvägen, Skärholmen'],
    voices: [
      'Min son är sex år och sitter i rullstol. På lekplatsen hemma är det sand överallt, så han tittar på. En gungskiva, hårt underlag fram till sandbordet och en ramp skulle göra att han kan leka med sin syster. Det finns säkert fler familjer som oss.',
      'Jag är förskollärare i Skärholmen och vill stödja förslaget om tillgänglig lekplats. Vi har två barn i gruppen som aldrig kan följa med dit.',
    ],
  },
  {
    title: 'Ingen skugga på lekplatsen',
    kind: 'complaint',
    channel: 'web_form',
    places: ['lekplatsen vid Måsholmen, Skärholmen'],
    months: [5, 8],
    voices: [
      'I juli var rutschkanan så het att dottern brände låren. Det finns inte ett enda träd på hela lekplatsen. Ett par segel kunde väl inte kosta så mycket?',
      'Skugga vid lekplatsen tack. Gick dit klockan tio på förmiddagen och det var redan för varmt.',
    ],
  },
  {
    title: 'Personalen i parkleken är guld',
    kind: 'comment',
    channel: 'phone',
    places: ['parkleken, Sätra'],
    voices: [
      'Jag är morfar och går till parkleken med två barnbarn varje torsdag. Personalen kan allas namn, även mitt. Lägg aldrig ner den.',
    ],
  },
  {
    title: 'När öppnar plaskdammen?',
    kind: 'citizen_enquiry',
    channel: 'social_media',
    places: ['plaskdammen, Bredäng'],
    months: [5, 7],
    voices: [
      '25 grader och plaskdammen i Bredäng är tom? När fylls den på och varför står det inget på sidan?',
      'Plaskdammen? Någon? Barnen har frågat varje dag i två veckor.',
    ],
  },
  {
    title: 'Kojskog',
    kind: 'idea',
    channel: 'dialogue',
    places: ['Sätra'],
    voices: [
      'Barn 8 år på boendedialogen: "Jag vill ha en skog där man får bygga kojor på riktigt och att ingen river dem." Flera barn höll med och ritade.',
    ],
  },
  {
    title: 'Sandlådan luktar kattkiss',
    kind: 'fault_report',
    channel: 'visit',
    places: ['lekplatsen vid Frimurarvägen, Bredäng'],
    voices: [
      'Sandlådan på lekplatsen är obrukbar, det är kattlåda för hela kvarteret. Byt sanden och lägg ett nät över på kvällen, vi i porten kan sköta nätet.',
    ],
  },
];
