import type { Story } from './story.ts';

export const PLANNING: readonly Story[] = [
  {
    title: 'Tolv våningar framför vårt fönster',
    kind: 'complaint',
    channel: 'social_media',
    places: ['Vårberg'],
    voices: [
      'Såg skissen i tidningen. TOLV våningar på parkeringen utanför vårt kök? Vi får aldrig sol igen. Varför har ingen frågat oss som bor här?',
      'Parkeringen i Vårberg är det enda stället där barnen kan cykla. Bygg där det inte bor folk!',
    ],
    asks: {
      organisation: 'stadsbyggnadskontoret',
      question: 'Hur hög bebyggelse prövas på parkeringen i Vårberg, och när är samrådet?',
    },
  },
  {
    title: 'När börjar man bygga vid Sätra centrum?',
    kind: 'citizen_enquiry',
    channel: 'web_form',
    places: ['Sätra'],
    voices: [
      'Jag driver frisersalongen vid torget och behöver veta om jag ska skriva nytt kontrakt. När startar bygget, hur länge varar det och var ska kunderna parkera?',
    ],
    asks: {
      organisation: 'exploateringskontoret',
      question: 'Vilken tidplan gäller för bygget vid Sätra centrum, och hur påverkas butikerna?',
    },
  },
  {
    title: 'Bygg gärna, men bygg bostäder vi har råd med',
    kind: 'comment',
    channel: 'dialogue',
    places: ['Skärholmen'],
    voices: [
      'Vi ungdomar bor hemma tills vi är trettio. Bygg, men inte bara bostadsrätter. Och lägg en tobaksfri mötesplats i bottenvåningen.',
    ],
    asks: {
      organisation: 'stadsbyggnadskontoret',
      question: 'Hur stor andel hyresrätter planeras i de kommande projekten i Skärholmen?',
    },
  },
  {
    title: 'Damm och buller från bygget',
    kind: 'complaint',
    channel: 'mail',
    places: ['byggarbetsplatsen vid Skärholmsvägen, Skärholmen'],
    months: [4, 10],
    voices: [
      'Sedan i april har vi sprängningar klockan sju på morgonen och damm i hela lägenheten. Ingen ringer tillbaka på numret på skylten. Finns det några tider de måste hålla?',
      'Jag jobbar natt på sjukhuset och ska sova på dagen. Sprängningarna börjar när jag lägger mig. Kan man få en lista på tiderna?',
    ],
    asks: {
      organisation: 'exploateringskontoret',
      question: 'Vilka tider och krav gäller för bygget, och vem är kontaktperson för boende?',
    },
  },
  {
    title: 'Gör ett takodlingskafé på parkeringshuset',
    kind: 'citizen_proposal',
    channel: 'e_service',
    places: ['taket på parkeringshuset, Skärholmen'],
    voices: [
      'Översta planet på parkeringshuset är alltid tomt. Jag föreslår odling och kafé med utsikt över hela Mälaren. Det skulle bli södra Stockholms nya utflyktsmål, och tunnelbanan stannar under.',
    ],
    asks: {
      organisation: 'stadsbyggnadskontoret',
      question: 'Kan översta planet på parkeringshuset användas för odling och kafé enligt gällande plan?',
    },
  },
  {
    title: 'Var ser man handlingarna?',
    kind: 'citizen_enquiry',
    channel: 'social_media',
    places: ['Bredäng'],
    voices: [
      'Länken till planhandlingarna för Bredäng går till en tom sida. Samrådet slutar om en vecka! Kan någon lägga upp dem?',
    ],
    asks: {
      organisation: 'stadsbyggnadskontoret',
      question: 'Kan länken till handlingarna för Bredäng rättas, och kan samrådstiden förlängas?',
    },
  },
];
