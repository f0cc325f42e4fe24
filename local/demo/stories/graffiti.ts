import type { Story } from './story.ts';

export const GRAFFITI: readonly Story[] = [
  {
    title: 'Hakkors i tunneln',
    kind: 'fault_report',
    channel: 'social_media',
    places: ['gångtunneln vid Vårbergs centrum, Vårberg'],
    voices: [
      'Någon har sprejat hakkors i tunneln vid centrum. Barnen frågar vad det är. Ta bort det I DAG tack.',
      'Det finns rasistiskt klotter i gångtunneln i Vårberg. Det har suttit där sedan i lördags.',
    ],
    asks: {
      organisation: 'trafikkontoret',
      question: 'Klottret är hetsande och ska saneras skyndsamt. När är det borta?',
    },
  },
  {
    title: 'Nedklottrad biljetthall',
    kind: 'fault_report',
    channel: 'web_form',
    places: ['Bredängs tunnelbanestation, Bredäng'],
    voices: [
      'Väggarna i biljetthallen är helt täckta och spärrarna kladdiga. Det var länge sedan någon tvättade. Det är det första besökare ser av Bredäng.',
      'Turister frågade mig om Bredäng var "safe" när de såg stationen. Det är en enda vägg som behöver målas om, hur svårt kan det vara.',
    ],
    asks: { organisation: 'sl', question: 'När saneras biljetthallen i Bredäng?' },
  },
  {
    title: 'Gör en laglig målarvägg av muren',
    kind: 'citizen_proposal',
    channel: 'dialogue',
    places: ['muren längs Skärholmsvägen, Skärholmen'],
    voices: [
      'Vi är tre tjejer från fritidsgården som vill att muren längs Skärholmsvägen blir en laglig vägg. Det klottras där ändå. Vi kan hålla i en workshop första helgen på sommarlovet och har redan frågat en konstnär.',
    ],
    asks: {
      organisation: 'kulturforvaltningen',
      question: 'Kan muren längs Skärholmsvägen upplåtas som laglig målarvägg, och vem äger den?',
    },
  },
  {
    title: 'Väggmålningen är fantastisk',
    kind: 'comment',
    channel: 'social_media',
    places: ['muren vid biblioteket, Skärholmen'],
    months: [5, 10],
    voices: [
      'Väggmålningen vid biblioteket!! Stod och grät lite. Mormor känner igen sin by i den. Tack till alla som var med och målade.',
    ],
  },
  {
    title: 'Klotter på {p}',
    kind: 'fault_report',
    channel: 'social_media',
    places: ['elskåpen på Björksätravägen, Sätra', 'elskåpen på Frimurarvägen, Bredäng'],
    voices: [
      'Alla {p} är taggade av samma person, det är säkert femton stycken. Blir snabbt värre om ingen tvättar.',
    ],
    asks: { organisation: 'trafikkontoret', question: 'När saneras {p}?' },
  },
  {
    title: 'Garageväggarna saneras aldrig',
    kind: 'complaint',
    channel: 'web_form',
    places: ['garagelängan på Hålsätrabacken, Sätra'],
    voices: [
      'Kommunen svarar att det är fastighetsägarens vägg. Fastighetsägaren svarar inte alls. Hur länge får det se ut så här?',
    ],
    asks: {
      organisation: 'fastighetsagare',
      question: 'Kan ni som fastighetsägare sanera garagelängan på Hålsätrabacken?',
    },
  },
];
