import { expect, test } from 'vitest';
import type { Inspection } from '../../shared/dialogues/kinds.ts';
import { contradicted } from '../../shared/phone/contradicted.ts';
import type { WalkInspection } from '../../shared/phone/messages.ts';

const finding = (id: string, outcome: Inspection, saw?: WalkInspection['saw']): WalkInspection => ({
  what: 'inspection',
  id,
  at: '2026-11-22T10:00:00.000Z',
  item: 'D1',
  outcome,
  ...(saw && { saw }),
});
const asked = (stands: Inspection | undefined, ...entries: readonly WalkInspection[]) => [
  ...contradicted(entries, () => stands),
];

test('an answer against one that was not seen is asked about', () => {
  expect(asked('fixed', finding('a', 'worse', 'nothing'))).toEqual([['a', 'fixed']]);
  expect(asked('fixed', finding('a', 'worse', 'not_fixed'))).toEqual([['a', 'fixed']]);
});

test('an answer that is the same, knows what it contradicts, or comes first is not', () => {
  expect(asked('fixed', finding('a', 'fixed', 'nothing'))).toEqual([]);
  expect(asked('fixed', finding('a', 'worse', 'fixed'))).toEqual([]);
  expect(asked(undefined, finding('a', 'worse', 'nothing'))).toEqual([]);
  // A page that was opened before does not tell what it showed.
  expect(asked('fixed', finding('a', 'worse'))).toEqual([]);
});

test('a change of one’s own answer in the same delivery is no contradiction, and after a question it is one again', () => {
  expect(asked(undefined, finding('a', 'fixed', 'nothing'), finding('b', 'worse', 'fixed'))).toEqual([]);
  expect(asked('fixed', finding('a', 'worse', 'nothing'), finding('b', 'not_fixed', 'worse'))).toEqual([
    ['a', 'fixed'],
    ['b', 'fixed'],
  ]);
});
