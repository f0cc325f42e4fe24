/** Names of children in a text that is anybody's are found by an age or a class beside them; other names are not. */
import { expect, test } from 'vitest';
import { findMinors } from '../../shared/privacy/minors.ts';

const named = (text: string) => findMinors(text, []).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Leila Ahmadi, 12 år, blev slagen på skolgården', ['Leila Ahmadi']],
  ['I går ramlade Kim (9) av gungan', ['Kim']],
  ['9-åriga Elsa Berg vågar inte gå hem', ['Elsa Berg']],
  ['Det var Alva i 7B som såg det', ['Alva i 7B']],
  ['Amina i klass 4 blir retad', ['Amina']],
])('%s', (text, names) => {
  expect(named(text)).toEqual(names);
});

test.each([
  'Rut Berg, 87 år, kommer inte ut',
  'Anna Svensson ringde om lampan',
  'Skärholmens gymnasium, 12 år gammalt, läcker',
  'Barnen är 12 år',
  'Buss 7B kommer aldrig',
])('nobody in: %s', (text) => {
  expect(named(text)).toEqual([]);
});
