import { expect, test } from 'vitest';
import { fileReader } from '../../apps-script/panels/import/reader.ts';
import type { ReadRow } from '../../shared/imports/matters.ts';
import { knowledge } from './support.ts';

test('the preview shows days as people read them, whether a list or a file tells them', () => {
  const at = (when: string) => ({ at: when, fact: { type: 'matter_triaged' } });
  const row = {
    key: '0000000000000001',
    ulid: undefined,
    doubts: [],
    // What a file calls a moment may be none. A quarter to midnight in London is the next day here.
    matter: {
      received: '2025-11-20',
      title: 'Mörkt',
      past: [
        at('2025-11-21'),
        at('2025-11-21T07:40:00.000Z'),
        at('2025-11-21T23:45:00.000Z'),
        at('nonsense'),
      ],
    },
  } as unknown as ReadRow;
  const reader = fileReader([row], knowledge);
  const [shown] = [...reader.rows()].map(reader.show);
  expect(shown?.day).toBe('2025-11-20');
  expect(shown?.lines.map((line) => line.split(' ')[0])).toEqual([
    '2025-11-21',
    '2025-11-21',
    '2025-11-22',
    'nonsense',
  ]);
  expect(shown?.lines.join(' ')).not.toMatch(/\d:\d|Z/);
});
