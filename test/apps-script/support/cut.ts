import { Workbook } from '../../../local/services/workbook/workbook.ts';
import { TestSheet } from './sheet.ts';

/**
 * Runs something of which nothing reaches workbook or properties after so many things have: as an execution that Google
 * cuts off. Reading changes nothing, so these are all the places where a cut can make a difference.
 * @returns how many things did
 */
export function cutAfter(sheet: TestSheet, last: number, run: () => void): number {
  let count = 0;
  try {
    watchWrites(sheet, run, (change) => {
      if (count >= last) throw new Error('cut off');
      count += 1;
      return change();
    });
  } catch {
    // Cut off.
  }
  return count;
}

/** Lets `step` make each write to workbook and properties while something runs. */
function watchWrites(
  sheet: TestSheet,
  run: () => void,
  step: <Result>(change: () => Result) => Result,
): void {
  const { workbook, state } = sheet;
  const { script } = state.properties;
  const apply = workbook.apply.bind(workbook);
  workbook.apply = (change) => step(() => apply(change));
  const properties = state.properties as { script: typeof script };
  properties.script = new Proxy(script, {
    set: (target, key, value) => step(() => Reflect.set(target, key, value)),
    deleteProperty: (target, key) => step(() => Reflect.deleteProperty(target, key)),
  });
  try {
    run();
  } finally {
    workbook.apply = apply;
    properties.script = script;
  }
}

/** A workbook with its services as they were at one moment. */
export type Moment = ReturnType<typeof momentOf>;

const momentOf = (sheet: TestSheet) => ({
  now: sheet.now,
  workbook: structuredClone(sheet.workbook.state),
  state: structuredClone({
    ...sheet.state,
    // A copy: what watches the properties cannot be cloned.
    properties: { ...sheet.state.properties, script: { ...sheet.state.properties.script } },
    // Google lets go of the locks of an execution that it ends.
    locks: {},
  }),
});

/**
 * Runs something to its end, and keeps what an execution would have left that was cut off before its first write, its
 * second, and so on: what `cutAfter` leaves, for one run instead of one for each place.
 * @param isWanted which places are kept, by the number of writes before
 */
export function momentsOf(sheet: TestSheet, isWanted: (writes: number) => boolean, run: () => void) {
  const moments: { readonly writes: number; readonly moment: Moment }[] = [];
  let writes = 0;
  watchWrites(sheet, run, (change) => {
    if (isWanted(writes)) moments.push({ writes, moment: momentOf(sheet) });
    writes += 1;
    return change();
  });
  return { moments, writes };
}

/** A sheet on which somebody goes on from there. */
export function sheetAt({ now, workbook, state }: Moment, seed = 3): TestSheet {
  const sheet = new TestSheet(seed);
  sheet.now = now;
  sheet.workbook = new Workbook(workbook);
  sheet.state = state;
  return sheet;
}
