/**
 * Swedish sentences for what further.ts finds, put together from parts. No number is anybody's: cards and IBANs are
 * the examples of their standards or have check digits worked out for this file, plates all begin with MLB,
 * names are invented.
 */
import type { AnyKind } from '../../shared/privacy/further.ts';

export interface FurtherSentence {
  readonly text: string;
  readonly expected: readonly { readonly kind: AnyKind; readonly words: string }[];
}

const carriers = [
  (x: string) => `Hej! Det gäller ${x} och jag vill ha svar före den 14 mars 2026.`,
  (x: string) => `Vi var 25 personer på mötet, och där nämndes ${x}.`,
  (x: string) => `${x} stod skrivet på lappen vid porten.`,
  (x: string) => `Jag har redan skrivit om detta 2025-11-03 (${x}), utan svar.`,
  (x: string) => `Lampan är släckt sedan 3 veckor.\n${x}\nDet är mörkt.`,
  (x: string) => `Kan ni hjälpa mig? Uppgift: ${x}.`,
] as const;

type Value = readonly [kind: AnyKind, words: string, before?: string];
const VALUES: readonly Value[] = [
  ['bankgiro', '5050-1055', 'bankgiro '],
  ['bankgiro', '991-2346', 'bg '],
  ['bankgiro', '50501055', 'Bankgironummer: '],
  ['bankgiro', '5050 1055', 'BG: '],
  ['plusgiro', '12 34 56-6', 'plusgiro '],
  ['plusgiro', '90 20 03-3', 'pg '],
  ['plusgiro', '123456-6', 'Plusgironummer '],
  ['plusgiro', '4-2', 'postgiro '],
  ['bank_account', '8327-9 123 456 789-0', 'konto '],
  ['bank_account', '5491 00 123 45', 'kontonummer: '],
  ['bank_account', '6000 123456789', 'mitt lönekonto '],
  ['bank_account', '3300-1234567', 'clearingnummer '],
  ['iban', 'SE45 5000 0000 0583 9825 7466'],
  ['iban', 'SE4550000000058398257466'],
  ['iban', 'DE89 3704 0044 0532 0130 00'],
  ['iban', 'NO93 8601 1117 947'],
  ['card_number', '4111 1111 1111 1111'],
  ['card_number', '4111111111111111'],
  ['card_number', '5555-5555-5555-4444'],
  ['card_number', '3782 822463 10005'],
  ['registration_plate', 'MLB 840', 'bilen med regnr '],
  ['registration_plate', 'MLB84A'],
  ['registration_plate', 'MLB840'],
  ['registration_plate', 'mlb 84a', 'en vit skåpbil, registreringsnummer '],
  ['registration_plate', 'MLB-840', 'en röd Volvo med nummerplåt '],
  ['coordinates', '59.2957, 17.9301'],
  ['coordinates', '59.29571,17.93012'],
  ['coordinates', '59,2957; 17,9301'],
  ['coordinates', '59°17\'44.5"N 17°55\'48.4"E'],
  ['coordinates', "N 59° 17.742' E 17° 55.806'"],
  ['home_address', 'Påhittsvägen 12', 'jag bor på '],
  ['home_address', 'Påhittsgatan 4B', 'vi bor på '],
  ['home_address', 'Norra Påhittsgatan 112, lgh 1203', 'min adress är '],
  ['home_address', 'Påhittsvägen 7, 127 35 Skärholmen', 'hemadress: '],
  ['person_name', 'Torgny Exempelsson', 'jag heter '],
  ['person_name', 'Amina', 'mitt namn är '],
  ['person_name', 'Li Påhittad', 'min granne '],
  ['person_name', 'Ann-Sofie von Exempel', 'undertecknad, '],
  ['official_name', 'Torgny Exempelsson', 'stadsdelsdirektören '],
  ['official_name', 'Amina Påhittad', 'borgarrådet '],
  ['official_name', 'Li Ek', 'nämndens ordförande '],
  ['official_name', 'Sven-Erik Påhitt', 'handläggaren '],
];

const found: readonly FurtherSentence[] = VALUES.flatMap(([kind, words, before = '']) =>
  carriers.map((carrier) => ({ text: carrier(`${before}${words}`), expected: [{ kind, words }] })),
);

const CLOSINGS = [
  'Mvh ',
  'Med vänlig hälsning\n',
  'Vänliga hälsningar,\n',
  'Hälsningar från ',
  'Vänligen, ',
  'Tack på förhand\n',
  '/',
  '// ',
  'MVH\n\n',
  'Bästa hälsningar ',
] as const;
const NAMES = ['Torgny', 'Torgny Exempelsson', 'Åsa Öst-Påhitt', 'Nguyen Van Exempel'] as const;
const signed: readonly FurtherSentence[] = CLOSINGS.filter((closing) => closing !== '// ').flatMap(
  (closing) =>
    NAMES.map((name) => ({
      text: `Gungan på lekplatsen är trasig sedan i maj.\n${closing}${name}`,
      expected: [{ kind: 'person_name' as const, words: name }],
    })),
);

const party: readonly FurtherSentence[] = ['S', 'M', 'V', 'MP', 'SD', 'KD', 'L', 'C'].map((letters) => ({
  text: `Vad har Torgny Exempelsson (${letters}) lovat oss som bor i Sätra?`,
  expected: [{ kind: 'official_name' as const, words: 'Torgny Exempelsson' }],
}));

const above: readonly FurtherSentence[] = [
  {
    text: 'Torgny Exempelsson, Påhittsvägen 12, 127 35 Skärholmen',
    expected: [
      { kind: 'person_name', words: 'Torgny Exempelsson' },
      { kind: 'home_address', words: 'Påhittsvägen 12, 127 35 Skärholmen' },
    ],
  },
  {
    text: 'Kontakt:\nAmina Påhittad\nPåhittsgatan 4',
    expected: [
      { kind: 'person_name', words: 'Amina Påhittad' },
      { kind: 'home_address', words: 'Påhittsgatan 4' },
    ],
  },
];

/** Nothing may be masked in these. */
const CLEAN = [
  'Lampan utanför Ekholmsvägen 112 är släckt.',
  'Höj taket till 100 000 kr, det räcker för 2026.',
  'Buss 143 går 07.15, 07.30 och 07.45 från hållplatsen.',
  'Detaljplanen har dnr 2019-12345 och gäller Bredäng 1:23.',
  'Sänk till 30 km/h mellan 7 och 18 på skoldagar.',
  'Vi samlade 1 240 namn på listan under 14 dagar.',
  'Rabatten vid Vårbergsvägen 35 är full av ogräs.',
  'Bygg en bro över E4/E20 vid Kungens kurva.',
  'SFS 2018:1197 säger att barn ska höras.',
  'Det står BRF 123 på skylten vid vändplanen.',
  'Temperaturen i klassrummet var 15,5 grader i 3 veckor.',
  'Planen är 105,5 gånger 68,2 meter.',
  'Fotbollsplanen på Sätra IP, Eksätravägen 3, behöver belysning.',
  'LED 300 heter lampan som satt där förut.',
  'OBS 112 gäller bara vid fara för liv.',
  'Bänken står vid Mälarhöjdens kyrka, Klubbacken 24.',
  'Trappan och/eller rampen måste sandas.',
  'Hälsningar från gården!',
  'Med vänlig hälsning\nBoende i Sätra',
  'Mvh\nFöräldrar på Bredängsskolan',
  'Hälsningar Styrelsen',
  'Måndag/Tisdag är torget tomt.',
  'Ordföranden svarade inte på mötet i Tensta.',
  'Politiker lovar mycket före valet.',
  'Rektorn på Lillholmsskolan har skrivit ett brev.',
  'Bokningen kostar 1 500 kr per termin, 12 000 kr per år.',
  'Kontot för föreningsbidrag tömdes 2024.',
  'Vi har 3 konton på sociala medier med 1500 följare.',
  'Klipp häcken vid Skärholmsgången 18-22.',
  'Centrum byggdes 1968 och rustades 2008-2012.',
  'Träffen var 12/3 kl 18-20 i lokal B12.',
  'Korsningen Bredängsvägen/Vårbergsvägen är farlig.',
  'Ärendet SKÄ-2026-0042 är inte besvarat.',
  'Lägenheterna är 45,5 och 67,25 kvadratmeter.',
  'Norra Sätra, Eksätravägen 5: hissen står.',
  'Vid Kungsholms kyrka, Hantverkargatan 30, är det mörkt.',
  'Parkeringen bredvid ICA Kvantum, Skärholmsplan 1, är full.',
  'Hemsidan har version 2.14.3 och laddar på 5.1234 sekunder.',
  'Vi som bor i Sätra vill ha fler bänkar.',
  'Jag bor på andra våningen och hör allt.',
] as const;

const CLEAN_ENDINGS = ['', ' Tack!', ' Varför händer inget?', '\nSe även förra årets förslag.'] as const;
export const CLEAN_SENTENCES: readonly string[] = CLEAN.flatMap((text) =>
  CLEAN_ENDINGS.map((ending) => text + ending),
);

export const FURTHER_SENTENCES: readonly FurtherSentence[] = [...found, ...signed, ...party, ...above];
