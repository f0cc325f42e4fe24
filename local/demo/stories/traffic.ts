import type { Story } from './story.ts';

export const TRAFFIC: readonly Story[] = [
  {
    title: 'Alldeles för höga farter på {p}',
    kind: 'complaint',
    channel: 'social_media',
    places: ['Björksätravägen, Sätra', 'Ålgrytevägen, Bredäng'],
    voices: [
      'Det är 30 på {p} och ingen kör 30. Mätte med en app i går, snittet var 47 och en buss låg på 52. Vad gör ni åt detta? Vänta inte tills ett barn ligger där.',
      'Bor på Björksätravägen sedan 1998. Det har aldrig körts så fort som nu. Farthindren togs bort när de asfalterade och kom aldrig tillbaka.',
    ],
    asks: {
      organisation: 'trafikkontoret',
      question: 'Vilka åtgärder planeras för att sänka hastigheten på {p}?',
    },
  },
  {
    title: 'Upphöjt övergångsställe vid Sätraskolan',
    kind: 'citizen_proposal',
    channel: 'e_service',
    places: ['övergångsstället vid Sätraskolan, Sätra'],
    voices: [
      'Förslag från föräldraföreningen: gör övergångsstället vid skolan upphöjt och flytta hållplatsen trettio meter. I dag skyms barnen av bussen när de går ut. Vi har räknat till elva tillbud på två veckor och kan skicka listan.',
      'Som farmor som lämnar två barn vid Sätraskolan varje dag vill jag bara säga: gör det där övergångsstället högre, i dag hellre än i morgon.',
    ],
    asks: {
      organisation: 'trafikkontoret',
      question: 'Är det möjligt att höja övergångsstället vid Sätraskolan och flytta hållplatsen?',
    },
  },
  {
    title: 'Genomfartstrafik trots förbud',
    kind: 'complaint',
    channel: 'web_form',
    places: ['Fjärdholmsgränd, Vårberg'],
    voices: [
      'Navigatorerna skickar folk genom Fjärdholmsgränd fast det är förbud mot genomfart. På morgonen räknade jag 64 bilar på en timme. En bom eller pollare skulle lösa allt.',
    ],
    asks: { organisation: 'trafikkontoret', question: 'Kan genomfarten i Fjärdholmsgränd stoppas fysiskt?' },
  },
  {
    title: 'Bilträffar och gasande på natten',
    kind: 'complaint',
    channel: 'phone',
    places: ['Skärholmsvägen, Skärholmen'],
    months: [5, 9],
    voices: [
      'Fredag och lördag natt samlas bilar nere vid Skärholmsvägen och bränner däck. Det hörs in i sovrummet på elfte våningen. Polisen säger att de ska prioritera, men jag märker inget.',
    ],
    asks: { organisation: 'polisen', question: 'Vad görs mot de nattliga bilträffarna vid Skärholmsvägen?' },
  },
  {
    title: 'Varför togs spegeln i korsningen bort?',
    kind: 'citizen_enquiry',
    channel: 'mail',
    places: ['Slättgårdsvägen, Bredäng'],
    voices: [
      'Spegeln i korsningen på Slättgårdsvägen försvann i samband med vägarbetet. Den behövdes, häcken är hög och man ser inte vad som kommer. Kommer den tillbaka?',
    ],
    asks: { organisation: 'trafikkontoret', question: 'Ska spegeln på Slättgårdsvägen sättas tillbaka?' },
  },
  {
    title: 'Kaos när barn lämnas vid skolan',
    kind: 'complaint',
    channel: 'social_media',
    places: ['skolan vid Storholmsgatan, Skärholmen'],
    months: [8, 12],
    voices: [
      '07.50 varje morgon: dubbelparkerade bilar, tutande, barn som springer mellan stötfångare. Skolan säger att det är gatans problem. Gatans folk säger att det är skolans. Alltså ingens?',
      'Jag är klassförälder i trean och vi vill gärna starta vandrande skolbuss, men någon måste stänga gatan för bilarna först.',
    ],
    asks: {
      organisation: 'utbildningsforvaltningen',
      question:
        'Hur arbetar skolan med lämning med bil, och kan en plan tas fram tillsammans med trafikkontoret?',
    },
  },
  {
    title: 'Bra med de nya farthindren',
    kind: 'comment',
    channel: 'web_form',
    places: ['Högsätravägen, Sätra'],
    voices: [
      'Ville bara återkoppla att farthindren på Högsätravägen fungerar. Jag var emot dem, men jag hade fel. Nu törs min man backa ut från parkeringen.',
    ],
  },
  {
    title: 'Stoppskylten är bortvriden',
    kind: 'fault_report',
    channel: 'social_media',
    places: ['korsningen Ekholmsvägen och Bredholmsgatan, Skärholmen'],
    voices: [
      'Stoppskylten i korsningen pekar rakt in i en buske. Folk kör rätt ut. Tar två minuter att vrida tillbaka den, men jag når inte.',
    ],
    asks: { organisation: 'trafikkontoret', question: 'Kan stoppskylten rättas till?' },
  },
  {
    title: 'Sommargata i Vårberg',
    kind: 'idea',
    channel: 'dialogue',
    places: ['Vårberg'],
    voices: [
      'Stäng av gatan vid torget för bilar i juni till augusti och ställ ut bord, bordtennis och odlingslådor. Andra stadsdelar har fått det. Varför aldrig vi?',
    ],
    asks: { organisation: 'trafikkontoret', question: 'Kan Vårberg få en sommargata nästa år?' },
  },
];
