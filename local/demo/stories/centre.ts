import type { Story } from './story.ts';

export const CENTRE: readonly Story[] = [
  {
    title: 'Sista bankomaten borta från {p}',
    kind: 'complaint',
    channel: 'social_media',
    places: ['Sätra torg, Sätra', 'Bredängstorget, Bredäng'],
    voices: [
      'Nu är bankomaten borta från {p} också. Grannen är 88 och har inget kort i telefonen. Var ska hon ta ut pengar?',
    ],
    asks: { organisation: 'centrumagare', question: 'Kan en uttagsautomat finnas kvar på {p}?' },
  },
  {
    title: 'Toaletten i centrum är alltid avstängd',
    kind: 'complaint',
    channel: 'phone',
    places: ['offentliga toaletten, Skärholmen'],
    voices: [
      'Jag har en tarmsjukdom och planerar min dag efter var det finns toalett. Den i centrum har varit "ur funktion" sedan januari. Det betyder att jag stannar hemma.',
      'Den offentliga toaletten i Skärholmen är stängd. Vart går torghandlarna?',
    ],
    asks: {
      organisation: 'fastighetskontoret',
      question: 'När öppnar den offentliga toaletten i Skärholmen?',
    },
  },
  {
    title: 'Torgdag för småföretag från källaren',
    kind: 'idea',
    channel: 'web_form',
    places: ['Vårbergs torg, Vårberg'],
    voices: [
      'Det finns kvinnor här som syr, bakar och gör smycken hemma. Ge dem ett bord på torget en lördag i månaden utan avgift första året. Jag kan samla dem.',
    ],
    asks: {
      organisation: 'foretagarforeningen',
      question: 'Kan företagarföreningen ordna en gemensam torgdag för nystartade företag i Vårberg?',
    },
  },
  {
    title: 'Torghandlarna är hjärtat',
    kind: 'comment',
    channel: 'social_media',
    places: ['Skärholmstorget, Skärholmen'],
    voices: [
      'Bara en påminnelse om att vi har Stockholms bästa grönsakstorg. Rör det inte när ni bygger om. Puss.',
    ],
  },
  {
    title: 'Butikslokaler står tomma i åratal',
    kind: 'complaint',
    channel: 'web_form',
    places: ['Bredängs centrum, Bredäng'],
    voices: [
      'Elva lokaler i centrum, fem tomma. Hyran är för hög för en nystartad salong, det har jag själv fått svart på vitt. Kan inte kommunen prata med ägaren?',
    ],
    asks: {
      organisation: 'centrumagare',
      question: 'Hur arbetar ni för att fylla de tomma lokalerna i Bredängs centrum?',
    },
  },
  {
    title: 'Fontänen är full av sopor',
    kind: 'fault_report',
    channel: 'social_media',
    places: ['fontänen på torget, Skärholmen'],
    months: [5, 9],
    voices: [
      'Fontänen på torget är en blöt papperskorg. Antingen sätter ni på vattnet eller så gör ni en rabatt av den.',
    ],
    asks: { organisation: 'fastighetskontoret', question: 'Kan fontänen på torget städas och sättas på?' },
  },
];
