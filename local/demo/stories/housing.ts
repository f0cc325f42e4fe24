import type { Story } from './story.ts';

export const HOUSING: readonly Story[] = [
  {
    title: 'Porten på {p} går inte att låsa',
    kind: 'fault_report',
    channel: 'web_form',
    places: ['Svanholmsvägen, Vårberg', 'Storholmsgatan, Skärholmen'],
    voices: [
      'Porten på {p} har stått olåst i fem veckor. Det sover folk i källaren och två cyklar är borta. Vi har anmält, men ingen kommer.',
      'Svanholmsvägens port: nu har någon kissat i hissen också. Det är fem veckor sedan anmälan.',
    ],
    asks: { organisation: 'stockholmshem', question: 'När lagas porten på {p}?' },
  },
  {
    title: '18 grader inne',
    kind: 'complaint',
    channel: 'social_media',
    places: ['Bodholmsplan, Skärholmen'],
    months: [10, 3],
    voices: [
      '18,2 i vardagsrummet. Barnen sover i mössa. Värden säger att "mätaren i källaren visar rätt". Då kan väl de bo i källaren.',
      'Elementen på Bodholmsplan är iskalla på natten. Jag har en bebis på fyra månader och vet inte vad jag ska göra.',
    ],
    asks: { organisation: 'stockholmshem', question: 'Vad görs åt inomhustemperaturen på Bodholmsplan?' },
  },
  {
    title: 'Ska vi evakueras vid renoveringen?',
    kind: 'citizen_enquiry',
    channel: 'phone',
    places: ['Vårberg'],
    voices: [
      'Jag har läst i en lapp att stammarna ska bytas nästa år. Måste man flytta ut? Får man flytta tillbaka till samma hyra? Jag är 81 och orkar inte läsa tolv sidor.',
    ],
    asks: {
      organisation: 'svenska-bostader',
      question: 'Hur informeras hyresgästerna om stambytet, och kan äldre få muntlig information?',
    },
  },
  {
    title: 'Tvättmaskinerna har varit sönder i en månad',
    kind: 'complaint',
    channel: 'mail',
    places: ['tvättstugan på Äspholmsvägen, Skärholmen'],
    voices: [
      'Tre av fyra maskiner i tvättstugan på Äspholmsvägen är sönder sedan en månad. Vi är 96 hushåll. Bokningslistan är ett slagfält.',
      'Fick åka till min syster i Bredäng med tvätten i en barnvagn. Äspholmsvägen, tvättstugan i källarplan.',
    ],
    asks: { organisation: 'stockholmshem', question: 'När lagas maskinerna i tvättstugan på Äspholmsvägen?' },
  },
  {
    title: 'Gården blev ett paradis',
    kind: 'comment',
    channel: 'social_media',
    places: ['Ekholmsvägen, Skärholmen'],
    months: [4, 9],
    voices: [
      'Odlingslådorna på gården på Ekholmsvägen!! Jag har lärt känna fler grannar i år än på tjugo år. Bästa beslutet värden har tagit.',
    ],
  },
  {
    title: 'Mögel i badrummet',
    kind: 'complaint',
    channel: 'letter',
    places: ['Fjärdholmsgränd, Vårberg'],
    voices: [
      'Vi är en familj på sex i en trea. Badrummet har svart mögel i taket och mitt yngsta barn har astma. Värden säger att vi ska vädra. Jag ber att någon kommer och tittar.',
    ],
    asks: {
      organisation: 'fastighetsagare',
      question: 'Kan ni inspektera badrummet och återkomma med åtgärd?',
    },
  },
  {
    title: 'Låneverkstad i källaren',
    kind: 'idea',
    channel: 'dialogue',
    places: ['Bredäng'],
    voices: [
      'Det står tre tomma cykelrum i vår källare. Gör ett av dem till en verkstad där man kan låna verktyg och laga sin cykel på lördagar.',
    ],
    asks: {
      organisation: 'stockholmshem',
      question: 'Kan ett cykelrum upplåtas till verkstad för de boende?',
    },
  },
];
