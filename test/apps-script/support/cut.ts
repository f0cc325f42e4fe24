import type { TestSheet } from './sheet.ts';

/**
 * Runs something of which nothing reaches workbook or properties after so many things have: as an execution that Google
 * cuts off. Reading changes nothing, so these are all the places where a cut can make a difference.
 * @returns how many things did
 */
export function cutAfter(sheet: TestSheet, last: number, run: () => void): number {
  let count = 0;
  const step = <Result>(change: () => Result): Result => {
    if (count >= last) throw new Error('cut off');
    count += 1;
    return change();
  };
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
  } catch {
    // Cut off.
  }
  workbook.apply = apply;
  properties.script = script;
  return count;
}
