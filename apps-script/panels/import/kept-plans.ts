/** Choices for a list that was not gone on with: kept by its columns until the browser's tab is closed. */
const PREFIX = 'gensvar.import.';

type Store = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem'>;

/** What is kept is a convenience: a browser that keeps nothing, or no more, must not stop an import. */
const tried = <Result>(run: () => Result, otherwise: Result): Result => {
  try {
    return run();
  } catch {
    return otherwise;
  }
};

/** Plans as text, by the key of their columns. */
export const keptPlans = (store: () => Store): Readonly<Record<string, string>> =>
  tried(() => {
    const kept: Record<string, string> = {};
    for (let index = 0; index < store().length; index += 1) {
      const key = store().key(index) ?? '';
      if (key.startsWith(PREFIX)) kept[key.slice(PREFIX.length)] = store().getItem(key) ?? '';
    }
    return kept;
  }, {});

export const keepPlan = (store: () => Store, columns: string, plan: string): void =>
  tried(() => store().setItem(PREFIX + columns, plan), undefined);
