import type { Story } from './story.ts';

export const LIGHTING: readonly Story[] = [
  {
    title: 'Trasig lampa vid {p}',
    kind: 'fault_report',
    channel: 'social_media',
    places: ['Ekholmsvägen, Skärholmen'],
    months: [10, 2],
    voices: [
      'Lampan vid {p}, mitt emot förskolan, har varit svart i tre veckor nu. Vi som hämtar barn efter fyra går i kolmörker. Har ingen anmält den eller struntar ni i det?',
      'Är det bara jag som tycker att det är läskigt mörkt på Ekholmsvägen? Dottern vågar inte gå hem från träningen själv längre. Det är lyktan vid förskolan som är släckt.',
      'Anmälde lampan på Ekholmsvägen i appen för två veckor sedan. Fick "tack för din anmälan" och sedan har inget hänt.',
    ],
    asks: { organisation: 'trafikkontoret', question: 'När lagas belysningen mitt emot förskolan på {p}?' },
  },
  {
    title: 'Gångtunneln under Skärholmsvägen är mörk',
    kind: 'fault_report',
    channel: 'phone',
    places: ['gångtunneln under Skärholmsvägen, Skärholmen'],
    months: [9, 3],
    voices: [
      'Ringer om tunneln under Skärholmsvägen. Fyra av sex lampor är sönder och glaset ligger kvar på marken. Jag använder rullator och ser inte var jag sätter hjulen.',
      'Hej! Tunneln mot centrum är becksvart efter klockan 17. Jag går en omväg på tio minuter för att slippa den.',
    ],
    asks: {
      organisation: 'trafikkontoret',
      question: 'Kan belysningen i gångtunneln lagas och göras svårare att slå sönder?',
    },
  },
  {
    title: 'Otryggt och mörkt på {p}',
    kind: 'complaint',
    channel: 'web_form',
    places: ['gångstråket mellan Sätra torg och skolan, Sätra', 'gångvägen bakom Vårbergs torg, Vårberg'],
    months: [10, 3],
    voices: [
      'Stolparna på {p} står så glest att det blir svarta hål mellan dem. Jag jobbar kväll och går där vid elva. Sätt dit fler eller byt till ljus som faktiskt lyser på marken.',
    ],
    asks: { organisation: 'trafikkontoret', question: 'Finns plan på tätare belysning på {p}?' },
  },
  {
    title: 'Lyktstolpe lutar på {p}',
    kind: 'fault_report',
    channel: 'social_media',
    places: ['Slättgårdsvägen, Bredäng', 'Högsätravägen, Sätra'],
    voices: [
      'Någon har backat på lyktstolpen på {p}, den lutar säkert tjugo grader ut över gångbanan. Sladdarna syns nertill. Tejp runt kanske innan nån unge petar där?',
    ],
  },
  {
    title: 'Belys motionsspåret i Sätraskogen hela vägen',
    kind: 'citizen_proposal',
    channel: 'e_service',
    places: ['Sätraskogen, Sätra'],
    voices: [
      'Jag föreslår att belysningen på motionsspåret förlängs från idrottsplatsen och ner mot vattnet. I dag slutar ljuset halvvägs och från oktober till mars blir slingan obrukbar efter jobbet. Många kvinnor i vår löpargrupp har slutat springa där. Ljus som dimras när ingen är där borde räcka och sparar på el.',
      'Instämmer i förslaget om ljus i Sätraskogen! Vi är en grupp på sju pensionärer som går stavgång på tisdagar och måste vända vid dammen när det skymmer.',
    ],
    asks: {
      organisation: 'trafikkontoret',
      question:
        'Är det möjligt att förlänga belysningen på motionsspåret ner mot Sätrastrandsbadet, och vad skulle det kosta?',
    },
  },
  {
    title: 'Buskarna skymmer lamporna vid Vårbergs torg',
    kind: 'complaint',
    channel: 'dialogue',
    places: ['Vårbergs torg, Vårberg'],
    voices: [
      'På trygghetsvandringen pekade vi ut buskarna vid nedgången till tunnelbanan. De har växt upp framför lamporna så att ljuset hamnar i bladverket. Det sa vi förra året också.',
      'Buskaget vid tunnelbanan i Vårberg behöver klippas, lamporna är inne i det. Samma sak togs upp på vandringen i våras.',
    ],
    asks: {
      organisation: 'trafikkontoret',
      question: 'Kan buskarna vid tunnelbanans nedgång klippas så att belysningen kommer fram?',
    },
  },
  {
    title: 'Fint nya ljuset på Bredängstorget',
    kind: 'comment',
    channel: 'social_media',
    places: ['Bredängstorget, Bredäng'],
    voices: [
      'Måste bara säga att det blev så himla fint med de nya lamporna runt torget. Gick där igår med mamma och för första gången på länge kändes det mysigt och inte ruggigt. Tack!',
      'Hälsa dem som valde lamporna på Bredängstorget att det är första gången jag ser min egen skugga utan att bli rädd. Bra jobbat.',
    ],
  },
  {
    title: 'När tänds och släcks gatlyktorna?',
    kind: 'citizen_enquiry',
    channel: 'mail',
    places: ['Stångholmsbacken, Vårberg'],
    months: [10, 3],
    voices: [
      'Hej! Jag undrar vem som bestämmer när gatlyktorna tänds. I Stångholmsbacken släcks de redan vid sex på morgonen fast det är mörkt till åtta, och då är det fullt med skolbarn ute.',
    ],
    asks: {
      organisation: 'trafikkontoret',
      question:
        'Hur styrs tändningen i Stångholmsbacken, och kan den släckas senare på morgonen under vintern?',
    },
  },
  {
    title: 'Lamporna i arkaden utanför porten fungerar inte',
    kind: 'fault_report',
    channel: 'visit',
    places: ['Bodholmsgången, Skärholmen'],
    voices: [
      'Vi är tre hyresgäster som kom in på medborgarkontoret för att säga att det är mörkt i arkaden vid vår port. Värden säger att det är gatan som är kommunens och kommunen säger att det är värdens. Nu vill vi ha ett svar på vems det är.',
    ],
    asks: {
      organisation: 'stockholmshem',
      question: 'Vem ansvarar för belysningen i arkaden vid Bodholmsgången, och när lagas den?',
    },
  },
  {
    title: 'Övergångsstället på {p} syns inte i mörker',
    kind: 'complaint',
    channel: 'social_media',
    places: ['Frimurarvägen, Bredäng', 'Svanholmsvägen, Vårberg'],
    months: [11, 2],
    voices: [
      'Höll på att köra på en gubbe vid övergångsstället på {p} ikväll, såg honom först när jag stod bredvid. Det är för dåligt ljus där. Kan någon på kommunen ta tag i detta innan det händer nåt på riktigt?',
    ],
    asks: { organisation: 'trafikkontoret', question: 'Kan övergångsstället på {p} få egen belysning?' },
  },
];
