import type { TestSheet } from '../apps-script/support/sheet.ts';

/** Nothing reaches workbook or properties after so many things have, as when Google's time is over. */
export function cutOffAfter(sheet: TestSheet, last: number, run: () => void): number {
  let count = 0;
  const step = <Result>(act: () => Result): Result => {
    count += 1;
    if (count > last) throw new Error('cut off');
    return act();
  };
  const { workbook, state } = sheet;
  const { script } = state.properties;
  const apply = workbook.apply.bind(workbook);
  workbook.apply = (change) => step(() => apply(change));
  (state.properties as { script: typeof script }).script = new Proxy(script, {
    set: (target, key, value) => step(() => Reflect.set(target, key, value)),
    deleteProperty: (target, key) => step(() => Reflect.deleteProperty(target, key)),
  });
  try {
    run();
  } catch {
    // Cut off.
  }
  workbook.apply = apply;
  (state.properties as { script: typeof script }).script = script;
  return count;
}
