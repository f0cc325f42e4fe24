import type { FUniver } from './univer.ts';

/** Rows from which sorting takes so long that a person would wonder. */
const MANY = 200;
const SORT = 'sheet.command.sort-range';

interface SortParams {
  readonly range?: { readonly startRow: number; readonly endRow: number };
}

/**
 * Univer sorts on the page's own thread, seconds for many rows, and nothing is drawn meanwhile. So the sign is drawn
 * first, and the sorting begins in the frame after.
 * @param working told when it begins and when it is over
 */
export function showSorting(
  api: FUniver,
  run: (id: string, params: object) => Promise<boolean>,
  working: (isWorking: boolean) => void,
): void {
  let isShown = false;
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (event.id !== SORT || isShown) return;
    const params = (event.params ?? {}) as SortParams;
    const { range } = params;
    if (!range || range.endRow - range.startRow < MANY) return;
    event.cancel = true;
    isShown = true;
    working(true);
    void drawn()
      .then(() => run(SORT, params))
      .finally(() => {
        isShown = false;
        working(false);
      });
  });
}

/** After what stands now has been drawn; a page in the background draws nothing and must not wait for it. */
const drawn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 500);
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 0)));
  });
