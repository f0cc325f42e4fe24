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
  ])('%s', (text, expected) => expect(maskedText(text, 'sv')).toBe(expected));
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
