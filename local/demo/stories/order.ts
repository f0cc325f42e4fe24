import type { Story } from './story.ts';

export const ORDER: readonly Story[] = [
  {
    title: 'Moppar kör över torget',
    kind: 'complaint',
    channel: 'social_media',
    places: ['Skärholmstorget, Skärholmen'],
    months: [4, 9],
    voices: [
      'Varje kväll samma sak, fyra fem moppar som kör slalom mellan folk på torget. Min pappa är 82 och blev nästan nerkörd igår. Var är ordningsvakterna??',
      'Mopparna på torget igen. Jag har butik här och kunderna vågar inte sitta på uteserveringen längre efter sju.',
    ],
    asks: { organisation: 'polisen', question: 'Vilka insatser görs mot mopedkörning på torget kvällstid?' },
  },
  {
    title: 'Öppen försäljning av droger i lekparken',
    kind: 'complaint',
    channel: 'web_form',
    places: ['lekparken vid Måsholmen, Skärholmen'],
    months: [5, 9],
    voices: [
      'Det säljs öppet vid bänkarna i lekparken varje eftermiddag. Vi föräldrar har slutat gå dit. Jag vill inte ha mitt namn med någonstans men jag vill veta vad som görs.',
      'Jag såg pengar byta ägare på lekplatsbänken klockan två på eftermiddagen, med barn i gungan bredvid. Ni måste veta om det här redan?',
    ],
    asks: {
      organisation: 'polisen',
      question: 'Vad görs mot narkotikaförsäljningen i lekparken vid Måsholmen?',
    },
  },
  {
    title: 'Smällare dygnet runt i två veckor',
    kind: 'complaint',
    channel: 'phone',
    places: ['Ålgrytevägen, Bredäng'],
    months: [12, 1],
    voices: [
      'Det smäller från lucia till långt efter nyår. Hunden äter inte och grannen som flytt från krig sitter i badrummet. Kan inte någon gå runt och prata med ungdomarna innan det börjar?',
      'Fyrverkerier från taket på Ålgrytevägen igen inatt kl 02. Det är ju förbjudet, varför kommer ingen?',
    ],
  },
  {
    title: 'Nattvandrarna behöver en plats att värma sig på',
    kind: 'comment',
    channel: 'dialogue',
    places: ['Vårberg'],
    voices: [
      'Vi går ut varje fredag, mellan sex och tolv vuxna. Det enda vi önskar är en nyckel till någon lokal med kaffekokare och toalett. Vi pratade om det på mötet i våras också.',
    ],
  },
  {
    title: 'Folk sover och eldar i parkeringshuset',
    kind: 'complaint',
    channel: 'mail',
    places: ['parkeringshuset vid centrum, Skärholmen'],
    voices: [
      'I trapphuset på plan 3 i parkeringshuset eldas det i en plåttunna. Det luktar rök ända in i affären. Jag förstår att det är människor som har det svårt, men någon kommer att bli skadad.',
      'Det brinner i en tunna i parkeringshuset, jag såg det från bussen. Ring någon!',
    ],
    asks: {
      organisation: 'polisen',
      question: 'Vilka insatser görs i parkeringshuset, och hur samarbetar ni med fastighetsägaren?',
    },
  },
  {
    title: 'Finns det områdesvärdar i Sätra?',
    kind: 'citizen_enquiry',
    channel: 'social_media',
    places: ['Sätra torg, Sätra'],
    voices: [
      'Såg att det går värdar i västar i Skärholmens centrum på kvällarna, jättebra! Går de i Sätra också eller bara där? Vi skulle behöva dem vid torget efter att affären stänger.',
    ],
  },
  {
    title: 'Sönderslagna rutor på skolgården varje måndag',
    kind: 'complaint',
    channel: 'web_form',
    places: ['skolgården, Vårberg'],
    months: [8, 10],
    voices: [
      'Varje måndag sopar vaktmästaren glas på skolgården. Barnen i sexårs har skurit sig två gånger i höst. Kan inte någon titta förbi på söndagskvällarna?',
    ],
    asks: { organisation: 'polisen', question: 'Kan tillsynen av skolgården öka på helgkvällarna?' },
  },
  {
    title: 'Grannsamverkan i höghusen?',
    kind: 'idea',
    channel: 'social_media',
    places: ['Skärholmen'],
    voices: [
      'Tänkte bara kasta ur mig en idé: i villaområdet här borta finns grannsamverkan med skyltar och allt. Går det att ordna för oss i höghusen också? Jag kan ställa upp som kontakt för vår port.',
    ],
  },
  {
    title: 'Tack till fältarna',
    kind: 'comment',
    channel: 'visit',
    places: ['Bredäng'],
    voices: [
      'Jag vill framföra ett tack till fältassistenterna som pratade med min son i maj. De lyssnade på honom i en timme på en parkbänk och i dag går han till skolan igen. Det är ett viktigt jobb.',
    ],
  },
];
