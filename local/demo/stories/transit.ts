import type { Story } from './story.ts';

export const TRANSIT: readonly Story[] = [
  {
    title: 'Ingen busskur vid {p}',
    kind: 'complaint',
    channel: 'social_media',
    places: ['hållplatsen Vårbergs centrum, Vårberg', 'hållplatsen Bredängs allé, Bredäng'],
    voices: [
      'Vid {p} står man i blåst och regn utan tak. Gamla kuren revs vid ombyggnaden och skulle "återställas". Det är två vintrar sedan nu.',
    ],
    asks: { organisation: 'sl', question: 'När återställs busskuren vid {p}?' },
  },
  {
    title: 'Hissen i Sätra står stilla igen',
    kind: 'fault_report',
    channel: 'phone',
    places: ['Sätra tunnelbanestation, Sätra'],
    voices: [
      'Hissen har varit trasig i nio dagar. Jag är rullstolsburen och har fått åka till nästa station och rulla tillbaka, 25 minuter i regn. På skylten står det att den lagas "snarast".',
      'Hissen i Sätra. Igen. Mamma med tvillingvagn här, snälla.',
    ],
    asks: { organisation: 'sl', question: 'När är hissen i Sätra i drift, och hur informeras resenärerna?' },
  },
  {
    title: 'Direktbuss till sjukhuset',
    kind: 'citizen_proposal',
    channel: 'e_service',
    places: ['buss mot sjukhuset, Vårberg'],
    voices: [
      'Vi är många äldre som måste byta två gånger för att komma till provtagningen. Jag föreslår en direktbuss på förmiddagarna, åtminstone två turer. Färdtjänst beviljas inte för att man kan gå "korta sträckor".',
      'Jag stödjer förslaget om buss till sjukhuset. Fick vända hem i januari för att bytet var inställt och missade tiden till röntgen.',
    ],
    asks: {
      organisation: 'landstinget',
      question: 'Kan en direktbuss till sjukhuset prövas på förmiddagar?',
    },
  },
  {
    title: 'Rulltrappan är avstängd sedan augusti',
    kind: 'complaint',
    channel: 'social_media',
    places: ['Skärholmens tunnelbanestation, Skärholmen'],
    voices: [
      'Rulltrappan upp till bussarna har varit avstängd sedan augusti. Man hör inga som jobbar där. Är det meningen att den bara ska stå?',
      'Rulltrappan i Skärholmen: jag bar min mammas rullator och en främling bar min mamma. Fin gest men ska det vara så?',
    ],
    asks: { organisation: 'sl', question: 'Vad är tidsplanen för rulltrappan i Skärholmen?' },
  },
  {
    title: 'Varför går inte nattbussen genom Bredäng?',
    kind: 'citizen_enquiry',
    channel: 'web_form',
    places: ['Bredäng'],
    voices: [
      'Jag slutar 01.30 på lagret och nattbussen svänger av före Bredäng. Gå hem i 35 minuter är enda alternativet. Vem bestämmer linjens dragning och hur påverkar man det?',
    ],
    asks: {
      organisation: 'sl',
      question: 'Vilka skäl finns för nattbussens dragning, och kan Bredäng få en hållplats?',
    },
  },
  {
    title: 'Bra att personalen i spärren känner oss',
    kind: 'comment',
    channel: 'dialogue',
    places: ['Sätra'],
    voices: [
      'På språkkaféet sa flera att hon som sitter i spärren på förmiddagarna hjälper till med allt, från biljetter till brev från myndigheter. Det är värt mycket. Hälsa henne.',
    ],
  },
];
