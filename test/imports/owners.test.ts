/** Owners of a list are the district's people; whoever is not among them is marked. A noted day is a day of the row. */
import { expect, test } from 'vitest';
import { dryRun } from '../../shared/imports/dry-run.ts';
import type { Knowledge } from '../../shared/imports/plan.ts';
import { knowledge, planOfText } from './support.ts';

const local: Knowledge = {
  ...knowledge,
  ownerNamed: (text) => (text.toLowerCase() === 'maja ek' ? 'maja.ek@skarholmen.example' : undefined),
};

const read = (text: string, known: Knowledge) => {
  const { rows, frame, plan } = planOfText(text);
  return [...dryRun(rows, frame, plan, known)].map(({ matter, doubts }) => ({
    past: matter?.past ?? [],
    codes: doubts.map(({ code }) => code),
  }));
};
const LIST = 'Datum;Ärende;Handläggare\n2025-03-03;Lampa;Maja Ek\n2025-03-04;Bänk;Okänd Person';

test('an owner is known by the name, and one whom the sheet does not have is marked', () => {
  const rows = read(LIST, local);
  expect(rows.map(({ past }) => past.flatMap(({ fact }) => ('owner' in fact ? [fact.owner] : [])))).toEqual([
    ['maja.ek@skarholmen.example'],
    ['Okänd Person'],
  ]);
  expect(rows.map(({ codes }) => codes.includes('unknown_owner'))).toEqual([false, true]);
});

test('a sheet that knows nobody asks about nobody', () => {
  expect(read(LIST, knowledge).flatMap(({ codes }) => codes)).not.toContain('unknown_owner');
});

test('what was answered by nobody that is told is noted, and the closing is not dated before it', () => {
  const [row] = read(
    'Datum;Ärende;Status;Svar;Besvarad\n2025-03-04;Lampa;Klart;Vi har bytt den;2025-03-20',
    knowledge,
  );
  expect(row?.past.map(({ at, fact }) => [fact.type, at])).toEqual([
    ['matter_closed', '2025-03-20'],
    ['note_added', '2025-03-20'],
  ]);
});
