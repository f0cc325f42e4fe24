/** A text that comes again is searched once; what was hidden in it is told of each time. */
import { expect, test } from 'vitest';
import { hidingIn } from '../../shared/exports/material.ts';

test('the same text is hidden alike each time, and each time counted', () => {
  let places = 0;
  const hide = hidingIn({
    ...{ language: 'sv', district: 'Skärholmen', today: '2026-04-13', events: [], dialogues: [] },
    organisationName: (id) => id,
    areaOf: () => undefined,
    hid: (more) => {
      places += more;
    },
  });
  const text = 'Ring Anna Lindberg, 070-174 06 34.';
  const first = hide('SKÄ-2026-0001', text);
  expect(first).not.toContain('Lindberg');
  const once = places;
  expect(once).toBeGreaterThan(0);
  expect(hide('SKÄ-2026-0002', text)).toBe(first);
  expect(places).toBe(2 * once);
  expect(hide('SKÄ-2026-0002', 'Lampan är trasig.')).toBe('Lampan är trasig.');
  expect(places).toBe(2 * once);
});
