/** Names of people in texts that are handed out: what is hidden, and what must stand. */
import { describe, expect, it } from 'vitest';
import { maskedText } from '../../shared/privacy/handed-out.ts';

describe('the name of a person is hidden', () => {
  it.each([
    ['Klotter på Anna Anderssons port, ring 070-123 45 67', 'Klotter på [namn] port, ring [telefonnummer]'],
    ['Ring Kalle Karlsson 08-508 12 345.', 'Ring [namn] [telefonnummer].'],
    ['Kontakta Ayaan, ayaan@exempel.se', 'Kontakta [namn], [e-postadress]'],
    ['Nås på 070-123 45 67 (Yohannes)', 'Nås på [telefonnummer] ([namn])'],
    ['Fatima Ali och Siv Nilsson vill ha bänkar', '[namn] och [namn] vill ha bänkar'],
    ['Min granne Eva Strand såg det', 'Min granne [namn] såg det'],
    ['Lampan är släckt. Ring Anna Berg 070-123 45 67', 'Lampan är släckt. Ring [namn] [telefonnummer]'],
    ['Det är mörkt, säger Lennart', 'Det är mörkt, säger [namn]'],
    ['Fråga Kerstin Öst om nyckeln', 'Fråga [namn] om nyckeln'],
    ['mvh Siv Nilsson 070-123 45 67', 'mvh [namn] [telefonnummer]'],
    ['Sven har demens och hittar inte hem', '[namn] har [hälsa] och hittar inte hem'],
  ])('%s', (text, expected) => expect(maskedText(text, 'sv')).toBe(expected));
});

describe('an illness is hidden with the age beside it, named or not', () => {
  it.each([
    ['Min mamma har demens och hittar inte hem', 'Min mamma har [hälsa] och hittar inte hem'],
    ['Jag är 87 och har ramlat två gånger', 'Jag är [ålder] och [hälsa] två gånger'],
    ['Min granne, 92 år, bröt benet i trappan', 'Min granne, [ålder], [hälsa] i trappan'],
    ['En äldre kvinna på 3:an är gravid', 'En äldre kvinna på 3:an är [hälsa]'],
    ['Jag har bott här i 40 år och fått cancer', 'Jag har bott här i 40 år och fått [hälsa]'],
  ])('%s', (text, expected) => expect(maskedText(text, 'sv')).toBe(expected));

  it('what is said of nobody stands', () => {
    for (const text of [
      'Bygg ett boende för personer med demens',
      'Ungdomar är 16 och vill ha en lokal',
      'Ljudet går fram till den som är döv, säger föreningen',
    ])
      expect(maskedText(text, 'sv')).toBe(text);
  });

  it('tells how many places it hid', () => {
    const told: number[] = [];
    const hid = (places: number) => told.push(places);
    for (const text of ['Jag är 87 och har ramlat', 'Lampan är släckt', 'Ring Anna Berg 070-123 45 67'])
      maskedText(text, 'sv', hid);
    expect(told).toEqual([2, 2]);
  });
});

describe('what is no private person stands', () => {
  it.each([
    'Lampan på Karin Boyes gata är trasig',
    'Buskarna vid Olof Palmes torg',
    'Bänken på Sergels Torg vid Kulturhuset',
    'Svenska Bostäder och Stockholmshem svarar inte',
    'Sätra Gårdsförening vill vara med',
    'Folkets Hus i Rinkeby',
    'Nya Vårberg och Norra Sätra',
    'Moderaterna Skärholmen och Vänsterpartiet Sätra',
    'Borgarrådet Anna Ek sade ja',
    'Karin Sund (S) lovade en park',
    'Parken heter Drömmarnas plats',
    'Det säger Polisen och Trafikkontoret',
    'Vi har bott här sedan maj, per trappa',
    'Sankt Eriks Gymnasium och Lillholmsskolan',
    'Ring Polisen 114 14 eller Trafikkontoret 08-508 27 200'.replace(
      ' eller Trafikkontoret 08-508 27 200',
      '',
    ),
    'Hej! Kan Någon laga lampan?',
  ])('%s', (text) => expect(maskedText(text, 'sv')).toBe(text));

  it('a body keeps its name beside its number', () => {
    expect(maskedText('Ring Trafikkontoret 08-508 27 200', 'sv')).toBe('Ring Trafikkontoret [telefonnummer]');
    expect(maskedText('Störningsjouren 08-508 27 200', 'sv')).toBe('Störningsjouren [telefonnummer]');
  });
});
