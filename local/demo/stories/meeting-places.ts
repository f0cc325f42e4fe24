import type { Story } from './story.ts';

export const MEETING_PLACES: readonly Story[] = [
  {
    title: 'Föreningen blev av med lokalen',
    kind: 'complaint',
    channel: 'mail',
    places: ['föreningslokalen på Storholmsgatan, Skärholmen'],
    voices: [
      'Efter fjorton år fick vi en månads varsel om att lokalen ska användas till annat. Vi har 85 äldre medlemmar som träffas tre dagar i veckan. Ingen har svarat på våra tre mejl. Vi vill ha ett möte.',
      'Jag är en av de 85. Jag är 83 år och nu sitter jag hemma på tisdagarna. Det är vad beslutet betyder.',
    ],
  },
  {
    title: 'Hur söker man föreningsbidrag?',
    kind: 'citizen_enquiry',
    channel: 'web_form',
    places: ['Sätra'],
    voices: [
      'Vi är en nystartad förening för pappor och barn. Var söker man bidrag, vilka datum gäller och måste man ha varit igång ett år?',
    ],
  },
  {
    title: 'Gör panncentralen till kulturhus',
    kind: 'citizen_proposal',
    channel: 'e_service',
    places: ['gamla panncentralen, Bredäng'],
    voices: [
      'Den gamla panncentralen har stått tom i sju år. Byggnaden är vacker och ligger mitt i Bredäng. Gör verkstad, scen och kafé av den och låt föreningarna driva det. Vi är fyra föreningar som har skissat på en budget.',
      'Ja till kulturhus i panncentralen! Jag är keramiker och skulle hålla kurser gratis första året.',
    ],
  },
  {
    title: 'Torsdagssoppan',
    kind: 'comment',
    channel: 'dialogue',
    places: ['Vårberg'],
    voices: [
      'På torsdagssoppan i mötesplatsen träffas folk som annars aldrig skulle pratas vid. Förra veckan lagade en kille från gymnasiet och en farmor från Chile tillsammans. Fortsätt med den.',
    ],
  },
  {
    title: 'Mötesplatsen har stängt på helgen',
    kind: 'complaint',
    channel: 'social_media',
    places: ['mötesplatsen, Skärholmen'],
    voices: [
      'Mötesplatsen för äldre har bara öppet måndag till torsdag. Det är på helgen man är ensam.',
      'Helgöppet på mötesplatsen, vi som är änkor vet hur långa söndagarna är.',
    ],
  },
  {
    title: 'Språkpromenader',
    kind: 'idea',
    channel: 'visit',
    places: ['Bredäng'],
    voices: [
      'Jag läser svenska men jag pratar aldrig med svenskar. Kan vi gå promenad tillsammans, en svensk och en som lär sig, och prata om vad vi ser? Jag kan ordna listan.',
    ],
  },
];
