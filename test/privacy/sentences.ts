/**
 * Swedish sentences for the search of personal data, put together from parts. No number belongs to anybody:
 * identity numbers use the serials that the tax agency keeps for tests (238, 239), telephone numbers the series
 * that PTS keeps for books and films.
 */
import type { PersonalDataKind } from '../../shared/privacy/find.ts';

export interface Sentence {
  readonly text: string;
  /** What is to be found, in order. */
  readonly expected: readonly { readonly kind: PersonalDataKind; readonly words: string }[];
}

const carriers = [
  (x: string) => `Hej, jag heter Kim och nås på ${x} efter klockan 17.`,
  (x: string) => `Mina uppgifter är ${x}, skriv gärna när ni vet mer.`,
  (x: string) => `${x} är mitt, använd det om ni behöver fråga något.`,
  (x: string) => `Jag skickade felanmälan 2025-11-03 men ingen har hört av sig till mig (${x}).`,
  (x: string) => `Kontakta min mamma, ${x}. Hon bor på Ekholmsvägen 112, 4 trappor.`,
  (x: string) => `Lampan har varit släckt i 3 veckor. /Kim ${x}`,
  (x: string) => `Svar önskas till ${x}`,
  (x: string) => `Det gäller ${x}; ärendet är SKÄ-2026-0042 och kostade 1 250 kr.`,
  (x: string) => `I brevet stod "${x}" med röd penna, daterat den 14 mars 2026.`,
  (x: string) => `Vi var 25 personer på mötet.\n${x}\nHälsningar från gården`,
  (x: string) => `Uppgifter: ${x}. Fakturan på 12 500 kr är från 2024.`,
  (x: string) => `Min granne (lgh 1203) lämnade ${x} i receptionen på Bredängstorget 20.`,
  (x: string) => `Var god ring/skriv: ${x}!`,
  (x: string) => `Förra gången, 2023, uppgav jag ${x} och fick svar på 10 dagar.`,
] as const;

/** Luhn's check digit, worked out here in another way than in the code under test. */
function checkDigit(nine: string): string {
  const sum = [...nine].reduce((total, digit, place) => {
    const doubled = String(Number(digit) * (place % 2 === 0 ? 2 : 1));
    return total + [...doubled].reduce((part, figure) => part + Number(figure), 0);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}

function spellings(year: string, month: string, day: string, serial: string): string[] {
  const short = year.slice(2) + month + day;
  const tail = serial + checkDigit(short + serial);
  return [
    `${short}-${tail}`,
    `${short}${tail}`,
    `${year}${month}${day}-${tail}`,
    `${year}${month}${day}${tail}`,
    `${short} ${tail}`,
    `${year}${month}${day} ${tail}`,
    `${short}+${tail}`,
    `${year}-${month}-${day}-${tail}`,
    `${short}–${tail}`,
    `${short} - ${tail}`,
  ];
}

const values: readonly (readonly [PersonalDataKind, readonly string[]])[] = [
  ['personal_identity_number', spellings('1984', '02', '29', '238')],
  ['personal_identity_number', spellings('2011', '12', '31', '239')],
  ['coordination_number', spellings('1977', '07', '83', '238')],
  [
    'telephone_number',
    [
      '070-174 06 17',
      '0701740623',
      '0701-74 06 31',
      '070/174 06 42',
      '+46 70 174 06 55',
      '+46(0)701740668',
      '0046-70-174 06 77',
      '46701740684',
      '08-465 004 12',
      '08 465 004 23',
      '(08) 465 004 34',
      '08-46500445',
      '+46 8 465 004 56',
      '031-390 06 17',
      '040-628 04 28',
      '0980-319 239',
      '070 - 174 06 91',
      '070\u00a0174\u00a006\u00a092',
      '070‑174‑06‑93',
      '+358 40 174 06 05',
    ],
  ],
  [
    'email_address',
    [
      'kim@exempel.se',
      'kim.alm+gard@post.exempel.org',
      'KIM_ALM84@EXEMPEL.SE',
      'åsa.öberg@exempel.se',
      'kim(at)exempel.se',
      'kim [at] exempel.se',
      "k.o'neill@exempel-post.nu",
    ],
  ],
];

const positive: readonly Sentence[] = values.flatMap(([kind, spelled]) =>
  spelled.flatMap((words, place) =>
    // Every spelling meets seven of the sentences, and together they meet them all.
    [0, 2, 4, 6, 8, 10, 12].map((step) => ({
      text: (carriers[(place + step) % carriers.length] ?? carriers[0])(words),
      expected: [{ kind, words }],
    })),
  ),
);

const several: readonly Sentence[] = [
  {
    text: 'Ring 070-174 06 12 eller 08-465 004 77, eller skriv till kim@exempel.se.',
    expected: [
      { kind: 'telephone_number', words: '070-174 06 12' },
      { kind: 'telephone_number', words: '08-465 004 77' },
      { kind: 'email_address', words: 'kim@exempel.se' },
    ],
  },
  {
    text: 'Tel: 031-390 06 44/031-390 06 45',
    expected: [
      { kind: 'telephone_number', words: '031-390 06 44' },
      { kind: 'telephone_number', words: '031-390 06 45' },
    ],
  },
  {
    text: 'Port 12 070-174 06 05 20 kr i deposition',
    expected: [{ kind: 'telephone_number', words: '070-174 06 05' }],
  },
  {
    text: 'Dörr 08 070-174 06 05',
    expected: [{ kind: 'telephone_number', words: '070-174 06 05' }],
  },
  {
    text: "Skriv till 'kim@exempel.se' eller ...kim.alm@exempel.se.",
    expected: [
      { kind: 'email_address', words: 'kim@exempel.se' },
      { kind: 'email_address', words: 'kim.alm@exempel.se' },
    ],
  },
];

/** Numbers that tell nothing about a person. */
const plain = [
  'Lampan utanför Ekholmsvägen 112 har varit trasig sedan 2025-10-14.',
  'Budgeten för lekplatsen är 1 250 000 kr enligt nämndens beslut.',
  'Dnr 1.2.1-456/2024 ska besvaras senast 2026-04-13.',
  'Diarienummer SKÄ 2024/311 finns i brevet.',
  'Mitt ärende SKÄ-2026-0042 är fortfarande öppet.',
  'Biblioteket har öppet 08-17 vardagar och 10-15 lördagar.',
  'Öppettider: 0800-1600, lunch 1130-1230.',
  'Medborgarkontoret är öppet 08.30–16.30.',
  'Parkeringen är avgiftsbelagd 0700-1900 alla dagar.',
  'Buss 135 går 07:12, 07:27 och 07:42.',
  'Tåget stod still 2025-12-08 07 30 i 40 minuter.',
  'Planen ställdes ut 2018/2019 och antogs 2020.',
  'Mötet är den 08/10 2024 klockan 18.',
  'Vi ses 08-10-2024 vid torget.',
  'Under åren 2015-2024 har inget hänt.',
  'Bankgiro 5050-1055 och OCR 0701740605.',
  'Plusgiro 90 19 00-8, märk med 2024.',
  'Organisationsnummer 212000-0142.',
  'Bostadsföreningens org.nr är 769600-1234.',
  'Ärendenummer 0701740605 i e-tjänsten.',
  'Referensnummer: 08-46500411.',
  'Kundnummer 031-390 06 99 hos elbolaget.',
  'E-tjänst 240513-1230 har inte besvarats.',
  'Kvittensen heter A0701740605 i systemet.',
  'Postnumret är 127 48 Skärholmen.',
  'Adressen är Bredholmsgatan 4, 127 48 Skärholmen.',
  'Det bor 37 000 personer i stadsdelen, 9 500 i Vårberg.',
  'Bullret mättes till 62,5 dB och gränsen är 55.',
  'Hastigheten är 30 men folk kör 50-60 i backen.',
  'Kartrutan 59.2771, 17.9069 visar platsen.',
  'Fastigheten Måsholmen 21 ska rivas 2027.',
  'Tunnelbanelinje 13 hade 12 inställda avgångar den 3/2.',
  'Numret på lyktstolpen är 08123-45.',
  'Stolpe 070-12 vid gångvägen lyser inte.',
  'Skolan har 450 elever i 18 klasser.',
  'Jag har väntat i 45 arbetsdagar, alltså 63 dagar.',
  'Priset gick från 99 kr till 149,50 kr på ett år.',
  'Se punkt 4.2.1 på sidan 12 i planen 2016-12345.',
  'Etapp 1: 2026-01-15 – 2026-03-31.',
  'Hyran är 9 876 kr från 2026-01-01.',
  'Bilen ABC123 står kvar sedan vecka 40.',
  'Källaren är 12,5 m² och hyrs ut för 450 kr.',
  'Lagen (1989:253) och SFS 2017:900 gäller.',
  'Klass 4B samlade in 3 450 burkar på 2 timmar.',
  'Det är 1 000 000 000 kr i Fokus Skärholmen.',
  'Ljuset släcks 00.30 och tänds 04.45.',
  'Serienummer 0123-4567 står på gungan.',
  'Kontonummer 0701 740 605 är fel, sa banken.',
  'Rapporten ISBN 978-91-0-012345-6 finns på biblioteket.',
  'Länken är https://exempel.se/arende/2405131234567.',
  'Det var 850606 och 1234 personer där.',
  'Skriv @trafikkontoret eller #skärholmen.',
  'Snabel-a (@) fungerar inte i formuläret.',
  'Kostnaden är 2 000 000-3 000 000 kr.',
  'Vattnet stängs 2026-05-06 0830-1145.',
  'Kod 0000 och kod 9999 fungerar inte i porten.',
  'Temperaturen var 31 grader, 100 fler än 1976.',
  'Kortet går ut 08/27 och har spärrats.',
  'Träd nr 0456 till 0478 ska fällas.',
  'Streckkoden 84022923801234 gick inte att läsa.',
  'Bussen kom inte 2025-04-13 1836 som den skulle.',
  'Taxan 0700-1600 12 kr i timmen är för hög.',
  'Boken står på hylla 031-012 345 i magasinet.',
  'Blankett 031-12345/24 saknas på kontoret.',
  'Fel 0x80070057 visas när jag loggar in.',
] as const;

export const SENTENCES: readonly Sentence[] = [
  ...positive,
  ...several,
  ...plain.map((text) => ({ text, expected: [] })),
];
