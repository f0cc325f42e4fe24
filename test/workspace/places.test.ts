import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Places } from '../../local/store/places.ts';

/** Rows as the file has them, by their places. */
class File {
  readonly lines = new Map<number, string>();

  /** Writes what has changed. @returns how many rows that was */
  write(places: Places, rows: readonly string[]): number {
    for (const place of places.removed) this.lines.delete(place);
    places.removed = [];
    let written = 0;
    for (const [row, place] of places.taken()) {
      this.lines.set(place, rows[row] ?? '');
      written += 1;
    }
    return written;
  }

  get rows(): readonly string[] {
    return [...this.lines].sort(([one], [other]) => one - other).map(([, text]) => text);
  }
}

describe('the places of rows in the file', () => {
  it('writes the new rows alone when rows come before the last one again and again, as an import makes them', () => {
    const places = new Places([]);
    const file = new File();
    const rows = Array.from({ length: 1000 }, (_, index) => `first ${index}`);
    places.touch(0, rows.length);
    file.write(places, rows);
    const written: number[] = [];
    for (let slice = 0; slice < 40; slice += 1) {
      rows.splice(rows.length - 1, 0, ...Array.from({ length: 700 }, (_, index) => `${slice} ${index}`));
      places.insert(rows.length - 701, 700);
      written.push(file.write(places, rows));
    }
    expect(new Set(written)).toEqual(new Set([701]));
    expect(file.rows).toEqual(rows);
  });

  it('writes no row twice that has not changed since', () => {
    const places = new Places([1024, 2048, 3072]);
    places.touch(1, 1);
    expect([...places.taken()]).toEqual([[1, 2048]]);
    expect([...places.taken()]).toEqual([]);
  });

  const row = fc.nat({ max: 9 });
  const step = fc.oneof(
    fc.record({ kind: fc.constant('touch' as const), at: row, count: fc.integer({ min: 1, max: 4 }) }),
    fc.record({ kind: fc.constant('insert' as const), at: row, count: fc.integer({ min: 1, max: 4 }) }),
    fc.record({ kind: fc.constant('delete' as const), at: row, count: fc.integer({ min: 1, max: 4 }) }),
    fc.record({ kind: fc.constant('write' as const) }),
  );

  it('has after any steps the rows of the sheet in their order, each once', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const places = new Places([]);
        const file = new File();
        const rows: string[] = [];
        let name = 0;
        const fresh = () => `row ${name++}`;
        for (const each of steps) {
          if (each.kind === 'write') file.write(places, rows);
          else if (each.kind === 'touch') {
            places.touch(each.at, each.count);
            while (rows.length < each.at + each.count) rows.push('');
            for (let at = each.at; at < each.at + each.count; at += 1) rows[at] = fresh();
          } else if (each.kind === 'insert') {
            places.insert(each.at, each.count);
            if (each.at < rows.length)
              rows.splice(each.at, 0, ...Array.from({ length: each.count }, () => ''));
          } else {
            places.delete(each.at, each.count);
            rows.splice(each.at, each.count);
          }
        }
        file.write(places, rows);
        expect(file.rows).toEqual(rows);
        expect(file.write(places, rows)).toBe(0);
      }),
      { numRuns: 400 },
    );
  });
});
