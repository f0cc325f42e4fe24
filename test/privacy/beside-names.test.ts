/** Names that are given away by what stands beside them, and words beside them that are none. */
import { expect, test } from 'vitest';
import { recognisable, withoutPersons } from '../../shared/dialogues/lines.ts';
import { maskedText } from '../../shared/privacy/handed-out.ts';

const words = (note: string) => recognisable(note).map(({ start, end }) => note.slice(start, end));

test.each([
  ['Rut, 87, har ramlat två gånger på trappan', 'Rut'],
  ['Rut (87) orkar inte gå till affären', 'Rut'],
  ['Rut 87 år vill ha en bänk', 'Rut'],
  ['Här bor 91-åriga Elvira', 'Elvira'],
  ['Min man Sven har demens och hittar inte hem', 'Sven'],
  ['Vår gamla granne Zdravko hör inte porttelefonen', 'Zdravko'],
  ['Sonen Tarik får inte plats', 'Tarik'],
  ['Hemhjälpen Benita kommer aldrig i tid', 'Benita'],
  ['Fråga fru Öberg i trappan', 'Öberg'],
  ['Ring om ni vill veta mer/ Birgit', 'Birgit'],
  ['Ring om ni vill veta mer /Birgit', 'Birgit'],
  ['Det är för mörkt. Birgit', 'Birgit'],
  ['Sven har demens', 'Sven'],
])('%s', (note, name) => {
  expect(words(note).join(' ')).toContain(name);
});

test.each([
  'Trappan, 12 steg, är hal',
  'Ekholmsvägen, 87, är mörk',
  'Buss 163, 10 minuter sen',
  'Bo kvar hemma ska gå att göra',
  'Maj och juni är varmast',
  'Per person blir det för dyrt',
  'Bänkar vid centrum/Torget',
  'Rusta lekplatsen och/eller parken',
  'Lampor på Karin Boyes plats',
  'Läkaren Vårdcentralen finns inte kvar',
  'Grannen Vårbergsskolan för oljud',
  'Torget, 2 bänkar',
])('%s names nobody', (note) => {
  expect(words(note)).toEqual([]);
});

test('what leaves the district hides them without asking', () => {
  expect(maskedText('Min man Sven hittar inte hem. Ring om ni vill veta mer/ Birgit', 'sv')).toBe(
    'Min man [namn] hittar inte hem. Ring om ni vill veta mer/ [namn]',
  );
});

test('a child is hidden together with the class, and so is whom it speaks of', () => {
  expect(withoutPersons('Elsa i 7B säger att Kalle säljer här')).toBe('[namn] säger att [namn] säljer här');
});
