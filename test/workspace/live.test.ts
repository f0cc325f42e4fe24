import { describe, expect, it } from 'vitest';
import { Live } from '../../local/server/live.ts';
import type { Change } from '../../local/services/workbook/state.ts';

const filled = (characters: number): Change => ({
  ...{ kind: 'cells', sheet: 0, row: 0, column: 0 },
  cells: [[{ value: 'x'.repeat(characters) }]],
});

describe('what a window that was away is told', () => {
  it('is all that came after, while little did', () => {
    const live = new Live(10);
    for (let count = 0; count < 3; count += 1) live.publish([filled(10)], null);
    expect(live.since(11)?.map(({ revision }) => revision)).toEqual([12, 13]);
    expect(live.since(9)).toBeUndefined();
    live.close();
  });

  it('is to read everything anew, once that much came that it would fill the memory', () => {
    const live = new Live(10);
    for (let count = 0; count < 50; count += 1) live.publish([filled(1_000_000)], null);
    const kept = live.since(live.revision - 1);
    expect(kept?.length).toBe(1);
    expect(live.since(11)).toBeUndefined();
    live.close();
  });
});
