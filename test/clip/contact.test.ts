import { describe, expect, it, test } from 'vitest';
import { isContactAnswer, isContactLabel } from '../../extension/clip/contact.ts';
import { isSecretLabel } from '../../extension/clip/secrets.ts';

/** Every way that a question is put: alone, to you, with a mark, with a number. */
const PUT = [
  (words: string) => words,
  (words: string) => words.toUpperCase(),
  (words: string) => words.toLowerCase(),
  (words: string) => `${words}:`,
  (words: string) => `${words} (frivilligt)`,
];

const SECRETS = [
  ...['Lösenord', 'Välj lösenord', 'Upprepa lösenordet', 'Password', 'Confirm password', 'Passphrase'],
  ...[
    'PIN',
    'PIN-kod',
    'Pinkod',
    'CVC',
    'CVV',
    'CVV2',
    'CVC-kod',
    'Kortnummer',
    'Kortets nummer',
    'Card number',
  ],
  ...[
    'Kortinnehavare',
    'Namn på kortet',
    'Name on card',
    'Cardholder',
    'Cardholder name',
    'MM/ÅÅ',
    'Expiry date',
  ],
  ...[
    'Giltig t.o.m.',
    'Giltigt till',
    'Valid thru',
    'Utgångsdatum',
    'Engångskod',
    'Kod från SMS',
    'One-time code',
  ],
  ...['Verification code', 'Säkerhetskod', 'Säkerhetsfråga', 'Security question', 'Hemlig fråga', 'Portkod'],
  ...['Kontonummer', 'Bankkonto', 'Clearingnummer', 'IBAN', 'Account number', 'Sort code', 'Captcha'],
  ...[
    'Vad är 3+4?',
    'Vad blir 9 - 2',
    'Hur mycket är två plus tre?',
    'What is 5 + 1?',
    '7 x 3 =',
    'Räkna ut: 12 minus 4',
  ],
  ...['Jag är inte en robot', 'Skriv tecknen i bilden', 'Leave this field blank'],
];
const CONTACTS = [
  ...[
    'Anmälare',
    'Sökande',
    'Medsökande',
    'Uppgiftslämnare',
    'Förslagsställare',
    'Vårdnadshavare 1',
    'Kontaktperson',
  ],
  ...[
    'Efternamn, förnamn',
    'För- och efternamn',
    'Namnteckning',
    'Applicant',
    'Barnets namn',
    'Inloggad som',
  ],
  ...[
    'Skapad av',
    'Registrerad av',
    'Inskickad av',
    'Submitted by',
    'Reported by',
    'Ombud',
    'Hyresgäst',
    'Kund',
  ],
  ...[
    'Användarnamn',
    'Avsändare',
    'Your name',
    'Full name',
    'Guardian',
    'Tenant',
    'Fullmaktshavare',
    'Insändare',
  ],
  ...[
    'Mail',
    'Mejl',
    'E-post',
    'Epostadress',
    'E-mail address',
    'Telefon',
    'Telefon dagtid',
    'Mobilnummer',
    'Phone number',
  ],
  ...[
    'Din adress',
    'Adress',
    'Gatuadress',
    'Hemadress',
    'Bostadsadress',
    'Postadress',
    'Home address',
    'Lägenhetsnummer',
  ],
  ...[
    'Lgh-nr',
    'Födelsedatum',
    'Date of birth',
    'Personnr/samordningsnr',
    'Personnummer',
    'Barnets personnummer',
  ],
  ...['Samordningsnummer', 'IP-adress', 'IP address', 'C/o', 'Kundnummer', 'Nås på'],
];
/** What a person has to say, and where; none of it may be kept back. */
const PLAIN = [
  ...[
    'Beskrivning',
    'Beskriv felet',
    'Kort beskrivning',
    'Din synpunkt',
    'Meddelande',
    'Ärende',
    'Ärendenummer',
    'Rubrik',
  ],
  ...[
    'Ämne',
    'Plats',
    'Område',
    'Vad gäller det?',
    'Kategori',
    'Förslag till lösning',
    'Adress till platsen',
    'Adress för felet',
  ],
  ...[
    'Gatunamn',
    'Platsens namn',
    'Namn på lekplatsen',
    'Parkens namn',
    'Vilken skola (åk 4-6)?',
    'Mottagare',
    'Status',
  ],
  ...[
    'Vad har hänt?',
    'Message',
    'Description',
    'Subject',
    'Where is the problem?',
    'Street name',
    'Bilagor',
    'Datum',
  ],
  ...[
    'Övriga upplysningar',
    'Ytterligare information',
    'Tidigare',
    'Yttrande',
    'Problem med robotgräsklippare',
    'Pinnar och grenar',
  ],
];
const PERSONAL = [
  ...[
    'ester.vik@exempel.se',
    'Ester Vik, ester@exempel.se',
    '070-174 06 05',
    '070-174 06 05 (dagtid)',
    '+46 70 174 06 05',
  ],
  ...['0701740605', '08-465 004 01', '19900101-0017', '900101-0017', '199001010017', '900101-XXXX'],
  ...[
    '4111 1111 1111 1111',
    '5555555555554444',
    'Åsvägen 3 lgh 1102',
    'Åsvägen 3 A, lgh 12',
    '192.168.10.4',
    'SE45 5000 0000 0583 9825 7466',
  ],
];
const IMPERSONAL = [
  ...[
    'Hål i gatan, ca 30 cm',
    '2026-03-02 14:05',
    'SYN-2026-00412',
    '2026-77',
    '59.2761, 17.9012',
    'Åsvägen 3',
    '✓',
    'Ja',
  ],
  ...['127 37 Norrängen', '4111 1111 1111 1112', 'Måndag–fredag 8–16', 'Lampa 12 och 13', '12 000 kr'],
];

describe('what is never read and what is held back', () => {
  const put = (labels: readonly string[]) => labels.flatMap((label) => PUT.map((how) => how(label)));
  test('no secret is read, however it is asked for', () => {
    expect(put(SECRETS).filter((label) => !isSecretLabel(label))).toEqual([]);
    expect(put([...PLAIN, ...CONTACTS]).filter(isSecretLabel)).toEqual([]);
  });
  test('no question of who, how reached or where at home is ticked, whatever its answer', () => {
    const ticked = put(CONTACTS).flatMap((label) =>
      [...PERSONAL, ...IMPERSONAL, 'Ester Vik']
        .filter((value) => !isContactAnswer(label, value, ''))
        .map((value) => `${label}: ${value}`),
    );
    expect(ticked).toEqual([]);
  });
  test('no answer that is itself personal data is ticked, whatever its question', () => {
    const ticked = put([...PLAIN, '', 'Xyz']).flatMap((label) =>
      PERSONAL.filter((value) => !isContactAnswer(label, value, '')).map((value) => `${label}: ${value}`),
    );
    expect(ticked).toEqual([]);
  });
  test('what was said and where is ticked', () => {
    const held = put(PLAIN).flatMap((label) =>
      IMPERSONAL.filter((value) => isContactAnswer(label, value, '')).map((value) => `${label}: ${value}`),
    );
    expect(held).toEqual([]);
  });
  it('takes an address under the heading of a place for the place', () => {
    expect(isContactLabel('Adress', 'Var finns felet?')).toBe(false);
    expect(isContactLabel('Adress', 'Din felanmälan är mottagen')).toBe(true);
  });
});
