import type { Story } from './story.ts';

export const LITTER: readonly Story[] = [
  {
    title: 'Överfulla papperskorgar på {p}',
    kind: 'complaint',
    channel: 'social_media',
    places: ['Bredängstorget, Bredäng', 'Sätra torg, Sätra'],
    voices: [
      'Papperskorgarna på {p} är fulla redan på lördag förmiddag och sen blåser allt runt tills måndag. Töm på söndagar också eller ställ dit större. Det ser ut som en soptipp.',
      'Måsarna har haft fest på Bredängstorget igen. Pizzakartonger ända bort till hållplatsen.',
    ],
    asks: {
      organisation: 'trafikkontoret',
      question: 'Kan papperskorgarna på {p} tömmas på söndagar under sommarhalvåret?',
    },
  },
  {
    title: 'Dumpade byggsopor vid Johannesdalsbadet',
    kind: 'complaint',
    channel: 'mail',
    places: ['naturstigen mot Johannesdalsbadet, Vårberg'],
    months: [5, 9],
    voices: [
      'På promenaden ner mot badet ligger en toalettstol, gipsskivor och säkert tjugo färgburkar i diket. Det rinner ner mot vattnet när det regnar. Jag bifogar inga bilder men det går inte att missa, det är vid andra bommen.',
    ],
    asks: {
      organisation: 'trafikkontoret',
      question: 'När forslas byggavfallet vid Johannesdalsbadet bort?',
    },
  },
  {
    title: 'Råttor vid cykelställen',
    kind: 'fault_report',
    channel: 'social_media',
    places: ['Storholmsgatan, Skärholmen'],
    voices: [
      'Räknade till sju råttor vid cykelställen på Storholmsgatan i går kväll. Sju! Nån har matat fåglar där i månader.',
      'Nu har råttorna tagit sig in i vårt cykelrum på Storholmsgatan. Ni måste få stopp på fågelmatningen.',
    ],
    asks: {
      organisation: 'trafikkontoret',
      question: 'Kan råttorna vid Storholmsgatan bekämpas och skyltar om fågelmatning sättas upp?',
    },
  },
  {
    title: 'Städdagen på Vårbergstoppen var lyckad',
    kind: 'comment',
    channel: 'phone',
    places: ['Vårbergstoppen, Vårberg'],
    months: [4, 6],
    voices: [
      'Jag ringer bara för att säga att städdagen blev så bra. Ungdomarna plockade 43 säckar och det bjöds på korv. Gör om det till hösten, men säg till lite tidigare så att vi i pensionärsföreningen hinner anmäla oss.',
    ],
  },
  {
    title: 'Glassplitter på gångvägen till skolan',
    kind: 'complaint',
    channel: 'web_form',
    places: ['Stora Sällskapets väg, Bredäng'],
    voices: [
      'Gångvägen längs {p} är full av glas efter varje helg. Sopmaskinen går förbi på torsdagar, då har barnen redan cyklat sönder däcken. Kan ni byta dag?',
      'Tredje punkteringen på en månad på gångvägen vid Stora Sällskapets väg. Jag skickar räkningen till kommunen snart.',
    ],
    asks: { organisation: 'trafikkontoret', question: 'Kan sopningen av gångvägen flyttas till måndagar?' },
  },
  {
    title: 'Askkoppar och fimpfria zoner vid tunnelbanan',
    kind: 'citizen_proposal',
    channel: 'e_service',
    places: ['Skärholmens centrum, Skärholmen'],
    voices: [
      'Marken utanför tunnelbanan är täckt av fimpar. Jag föreslår riktiga askkoppar på väggen tio meter från entrén och en målad linje där det är rökfritt. I andra städer tävlar man om fimparna, det skulle fungera på ungdomarna här också.',
    ],
    asks: {
      organisation: 'trafikkontoret',
      question: 'Kan fimpbehållare sättas upp vid tunnelbanans entré?',
    },
  },
  {
    title: 'Hundbajspåsar överallt i Sätra',
    kind: 'complaint',
    channel: 'social_media',
    places: ['hundrastgården, Sätra'],
    voices: [
      'Folk plockar upp efter hunden, knyter påsen och HÄNGER DEN I TRÄDET. Varför?? Kanske för att närmaste papperskorg är fyrahundra meter bort. Sätt upp två korgar vid hundrastgården så löser det sig.',
    ],
  },
  {
    title: 'Nedskräpning i trapporna',
    kind: 'complaint',
    channel: 'letter',
    places: ['trapporna vid Byholmsgången, Skärholmen'],
    voices: [
      'Till berörd handläggare. Sedan i våras har trapporna mellan Byholmsgången och busshållplatsen inte städats på ett godtagbart sätt. Jag är 79 år och halkade i februari på en banan. Vänligen meddela vilka rutiner som gäller.',
      'Trappan från Byholmsgången luktar urin och det är glas på vilplanet. Jag kör matkassar till min mor där varje vecka.',
    ],
    asks: { organisation: 'trafikkontoret', question: 'Hur ofta städas trapporna vid Byholmsgången?' },
  },
  {
    title: 'Guldstjärna till dem som städar badet',
    kind: 'comment',
    channel: 'social_media',
    places: ['Sätrastrandsbadet, Sätra'],
    months: [6, 8],
    voices: [
      'Var på Sätrastrandsbadet sju i morse och där gick två personer och krattade hela stranden. Inte en enda fimp. Guldstjärna till er!',
    ],
  },
  {
    title: 'Soffa dumpad på {p}',
    kind: 'fault_report',
    channel: 'social_media',
    places: ['Alsätravägen, Sätra', 'Duvholmsgränd, Vårberg'],
    voices: [
      'Någon har ställt en soffa på trottoaren på {p}. Den har stått där i två veckor och nu är den blöt. Går inte att komma förbi med barnvagn.',
    ],
    asks: { organisation: 'trafikkontoret', question: 'Kan soffan på {p} hämtas?' },
  },
];
