import type { Story } from './story.ts';

export const CARE: readonly Story[] = [
  {
    title: 'Ny hemtjänst varje dag',
    kind: 'complaint',
    channel: 'phone',
    places: ['Skärholmen'],
    voices: [
      'Mamma har haft 23 olika personer i hemtjänsten på en månad. Hon är dement och blir rädd varje gång dörren öppnas. Ni måste kunna planera bättre än så.',
      '23 olika låter lågt. Min far har räknat till 31. Han för lista på baksidan av almanackan.',
    ],
  },
  {
    title: 'Kommer inte upp på trottoaren',
    kind: 'complaint',
    channel: 'web_form',
    places: ['trottoarkanten vid vårdcentralen, Vårberg'],
    voices: [
      'Trottoarkanten utanför vårdcentralen är för hög för min rullstol. Det står en ramp tjugo meter bort men där parkerar varubilarna. Fas av kanten, det tar en halv dag.',
      'Jag skjutsar min man till vårdcentralen i Vårberg och vi blir stående i vägen eftersom rullstolen inte kommer över kanten.',
    ],
    asks: { organisation: 'trafikkontoret', question: 'Kan trottoarkanten utanför vårdcentralen fasas av?' },
  },
  {
    title: 'Hur söker man ledsagning?',
    kind: 'citizen_enquiry',
    channel: 'mail',
    places: ['Bredäng'],
    voices: [
      'Min man har blivit blind på gamla dagar. Han vill gå till kyrkan på söndagar men jag orkar inte leda honom. Vart vänder man sig om ledsagning och vad kostar det?',
    ],
  },
  {
    title: 'Tack för den sista tiden',
    kind: 'comment',
    channel: 'letter',
    places: ['äldreboendet, Sätra'],
    voices: [
      'Vår mor fick sina sista månader på boendet i Sätra. Personalen satt hos henne om nätterna och sjöng på finska. Vi vill att det ska sparas någonstans att de gjorde det.',
    ],
  },
  {
    title: 'Trygghetsboende i Vårberg',
    kind: 'citizen_proposal',
    channel: 'e_service',
    places: ['Vårberg'],
    voices: [
      'Vi är många som vill bo kvar i Vårberg men inte klarar trapporna. Bygg ett trygghetsboende med gemensam matsal i stället för att vi ska flytta till andra sidan stan. 46 namn bifogas på lista i receptionen.',
    ],
    asks: { organisation: 'aldreforvaltningen', question: 'Finns planer på trygghetsboende i Vårberg?' },
  },
  {
    title: 'Fick inte tolk',
    kind: 'complaint',
    channel: 'social_media',
    places: ['medborgarkontoret, Skärholmen'],
    voices: [
      'Satt med en granne på bokat besök. Ingen tolk kom, fast det var beställt. Hon fick ta ledigt en gång till. Det är inte okej.',
    ],
  },
  {
    title: 'Telefonkedja för ensamma',
    kind: 'idea',
    channel: 'dialogue',
    places: ['Sätra'],
    voices: [
      'På träffpunkten pratade vi om att ringa varandra varje morgon. Kan förvaltningen hjälpa till med en lista och någon som startar kedjan?',
    ],
  },
];
