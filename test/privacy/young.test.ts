/** Names of minors are found where two words with capitals, a class or a kinship give them away. */
import { describe, expect, it } from 'vitest';
import { namesIn } from '../../shared/dialogues/lines.ts';

describe('names of children and young people', () => {
  it.each([
    ['Kim Andersson vill ha basket', 'Kim Andersson'],
    ['Det var Amina Hassan som sa det', 'Amina Hassan'],
    ['Amina i klass 7B vill ha ljus', 'Amina'],
    ['Alex, 13 år, tycker om planen', 'Alex'],
    ['Min kompis Noor vågar inte gå där', 'Noor'],
    ['Tränaren Lina är bäst', 'Lina'],
    ['Fråga Li-Na El Amin', 'Li-Na El'],
    ['Ring 070-174 06 05', '070-174 06 05'],
    ['Mohammed är rädd för hundarna', 'Mohammed'],
    ['Lampan är trasig, säger Alva', 'Alva'],
    ['noor och elin vill ha vattenpost', 'noor elin'],
    ['Min kompis heter Zelal och är rädd', 'Zelal'],
    ['ali h i 8c slår folk', 'ali h'],
    ['Barnet, 20050412-1230, bor här', '20050412-1230'],
    ['Ring Anna Svensson', 'Anna Svensson'],
    ['Min snap är alva.johansson09', 'alva.johansson09'],
    ['Följ @kimbo', 'kimbo'],
    ['Alim blev rånad vid tunneln', 'Alim'],
    ['lena är bäst', 'lena'],
    ['Igår blev Rozhin slagen på rasten', 'Rozhin'],
    ['Jag vet att Dijar säljer vid torget', 'Dijar'],
    ['Ingen såg när dom slog Tesfay.', 'Tesfay'],
    ['Zelal går i min klass', 'Zelal'],
  ])('%s', (text, name) => {
    expect(namesIn({ text }).join(' ')).toContain(name);
  });

  it.each([
    'Mörkt vid Ekholmsvägen',
    'Vid Sätra torg finns inget att göra',
    'Rusta Bredängs torg',
    'Öppna Folkets Hus på kvällarna',
    'Svenska Bostäder svarar aldrig',
    'Bussen till Skärholmen Centrum är full',
    'Tunnelbanan i Vårberg luktar',
    'Jag bor i Sätra. Vi vill ha en plan.',
    'Fler bänkar, mindre skräp',
    'Varför har Trafikkontoret inte lagat lampan?',
    'Walk 127 var kul',
    'Vi i 8b vill ha en plan',
    'Parken heter Grönan och är bra',
    'Sluta ha mobilförbud, vi vill ha snap och insta',
    'Det är max tre bänkar och sol där i juni',
    'Vi i klass 8B vill ha en bättre väg hem',
    'Stockholms Stad lyssnar inte',
    'Alla vill ha en plan, ingen är rädd',
    'Killarna slår ner folk på torget',
    'Lampan är trasig och Parken blev förstörd',
    'Mamma säger att jag ska gå hem',
    'Polisen bor inte här och Vakterna säger inget',
    'Personal gick hem tidigt',
    'Fotboll är bäst. Basket gillar vi också.',
    'Skolmaten var bäst förr',
    'Kiosken säljer cigg till barn, Appen heter något',
    'Lampan gick sönder och Bussen var full',
    'Ordföranden säger nej',
  ])('no name: %s', (text) => {
    expect(namesIn({ text })).toEqual([]);
  });
});
