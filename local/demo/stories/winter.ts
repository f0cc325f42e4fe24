import type { Story } from './story.ts';

export const WINTER: readonly Story[] = [
  {
    title: 'Oplogad gångbana på {p}',
    kind: 'complaint',
    channel: 'social_media',
    places: ['Vårbergsvägen, Vårberg', 'Bredängsvägen, Bredäng'],
    months: [12, 3],
    voices: [
      'Bilvägen är svart och fin men gångbanan på {p} är en halv meter snö. Vi med barnvagn går alltså i körbanan. Varför plogar ni alltid bilarna först?',
      'Gick i vägen med barnvagnen i morse på Vårbergsvägen, bussen tutade. Var ska man gå då?',
      'Hemtjänsten kom inte fram till min mamma för att gångbanan inte är skottad. Det är allvarligt.',
    ],
    asks: {
      organisation: 'trafikkontoret',
      question: 'Varför plogas gångbanan på {p} sist, och när sker det?',
    },
  },
  {
    title: 'Isgata i trappan till tunnelbanan',
    kind: 'fault_report',
    channel: 'phone',
    places: ['trappan mellan Äspholmsvägen och tunnelbanan, Skärholmen'],
    months: [12, 3],
    voices: [
      'Det är blankis i trappan ner mot tunnelbanan. En dam framför mig ramlade och fick hjälp av två ungdomar. Det måste sandas på morgonen, inte på eftermiddagen.',
      'Ramlade i trappan vid Äspholmsvägen i morse och bröt handleden. Ville att ni ska veta det.',
    ],
    asks: { organisation: 'trafikkontoret', question: 'Kan trappan sandas före klockan 7 vid halka?' },
  },
  {
    title: 'Istappar över porten',
    kind: 'complaint',
    channel: 'mail',
    places: ['Måsholmstorget, Skärholmen'],
    months: [1, 3],
    voices: [
      'Ovanför port 14 på Måsholmstorget hänger istappar långa som armar. Det sitter ett band, men alla kliver över det för att komma in. När tas de bort?',
    ],
    asks: { organisation: 'stockholmshem', question: 'När tas istapparna på Måsholmstorget bort?' },
  },
  {
    title: 'Eloge till plogbilen',
    kind: 'comment',
    channel: 'social_media',
    places: ['Sätra'],
    months: [1, 3],
    voices: [
      'Till er som plogade cykelbanan genom Sätra i morse före sex: ni är hjältar. Första gången i år jag kom i tid till jobbet.',
    ],
  },
  {
    title: 'När sopas vintergruset upp?',
    kind: 'citizen_enquiry',
    channel: 'web_form',
    places: ['Bredäng'],
    months: [3, 5],
    voices: [
      'Gruset ligger fortfarande kvar på alla cykelbanor och jag vurpade med dottern på pakethållaren i går. Finns det en tidsplan per område som man kan läsa?',
      'Vintergruset i Bredäng? Det är snart maj och vi har fortfarande ökenrally på gångbanan.',
    ],
    asks: { organisation: 'trafikkontoret', question: 'När sopas gång- och cykelbanorna i Bredäng?' },
  },
  {
    title: 'Snövall vid hållplatsen',
    kind: 'complaint',
    channel: 'social_media',
    places: ['busshållplatsen Sätra centrum, Sätra'],
    months: [12, 2],
    voices: [
      'Plogen har lagt en vall precis där man kliver av bussen. Min man går med käpp och chauffören fick bära honom. Det kan inte vara meningen.',
    ],
    asks: {
      organisation: 'trafikkontoret',
      question: 'Kan vallen vid hållplatsen tas bort, och hur undviks den nästa gång?',
    },
  },
  {
    title: 'Spola en isbana i Vårberg',
    kind: 'citizen_proposal',
    channel: 'e_service',
    places: ['bollplanen vid Lillholmsskolan, Vårberg'],
    months: [11, 2],
    voices: [
      'När det är kallt: spola bollplanen vid Lillholmsskolan! Vi är många familjer som aldrig har åkt skridskor och det är långt till närmaste is. Jag har frågat runt och fem pappor kan turas om att skotta.',
    ],
    asks: {
      organisation: 'idrottsforvaltningen',
      question: 'Kan bollplanen vid Lillholmsskolan spolas till is vintertid?',
    },
  },
];
