import type { Story } from './story.ts';

export const ENVIRONMENT: readonly Story[] = [
  {
    title: 'Fläktarna på taket låter som ett flygplan',
    kind: 'complaint',
    channel: 'web_form',
    places: ['Bredängsvägen, Bredäng'],
    voices: [
      'Fläktarna på livsmedelsbutiken går dygnet runt sedan i maj. Jag mätte 58 dB i sovrummet med stängt fönster. Butiken hänvisar till fastighetsägaren.',
      'Fläkten igen. Vi är fyra grannar på Bredängsvägen som har skrivit ner tiderna i en vecka och kan lämna in listan.',
    ],
    asks: {
      organisation: 'miljoforvaltningen',
      question: 'Kan bullret från butikens fläktar på Bredängsvägen prövas?',
    },
  },
  {
    title: 'Är det algblomning?',
    kind: 'citizen_enquiry',
    channel: 'social_media',
    places: ['Mälarhöjdsbadet, Bredäng'],
    months: [6, 8],
    voices: [
      'Vattnet är grönt som ärtsoppa vid badet. Är det farligt för barn och hundar? Ingen skylt uppsatt.',
      'Hunden blev dålig efter att ha badat. Kan ni ta prov på vattnet?',
    ],
    asks: { organisation: 'miljoforvaltningen', question: 'Är badvattnet provtaget, och gäller några råd?' },
  },
  {
    title: 'Motorvägen hörs mer och mer',
    kind: 'complaint',
    channel: 'mail',
    places: ['Ålgrytevägen, Bredäng'],
    voices: [
      'Sedan träden höggs ner längs motorvägen hörs trafiken hela vägen upp till sjunde våningen. Ett bullerplank lovades på mötet 2021. Vad hände med det?',
    ],
    asks: {
      organisation: 'trafikkontoret',
      question: 'Vad blev det av bullerskyddet som nämndes på mötet 2021?',
    },
  },
  {
    title: 'Avloppslukt från brunnen',
    kind: 'fault_report',
    channel: 'phone',
    places: ['Kungssätravägen, Sätra'],
    voices: [
      'Det luktar avlopp från brunnen vid Kungssätravägen 30, värst på morgonen. Barnen håller för näsan när de går till bussen.',
    ],
    asks: { organisation: 'stockholm-vatten', question: 'Kan brunnen vid Kungssätravägen kontrolleras?' },
  },
  {
    title: 'Mät luften vid skolan',
    kind: 'citizen_proposal',
    channel: 'e_service',
    places: ['Vårberg'],
    voices: [
      'Skolan ligger femtio meter från motorvägen. Jag föreslår att luften mäts under ett år och att siffrorna sätts upp på skolan så att barnen kan följa dem i naturkunskapen.',
    ],
    asks: {
      organisation: 'miljoforvaltningen',
      question: 'Kan luftkvaliteten mätas vid skolan i Vårberg under ett år?',
    },
  },
];
