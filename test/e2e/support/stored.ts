import * as v from 'valibot';
import { expect, vi } from 'vitest';

const cell = v.nullable(v.object({ value: v.union([v.string(), v.number(), v.boolean()]) }));
const workbookSchema = v.object({
  revision: v.number(),
  workbook: v.object({
    sheets: v.array(v.object({ properties: v.object({ name: v.string() }), cells: v.array(v.array(cell)) })),
  }),
});

/**
 * The rows of a tab as the workspace holds them, each as an object by the machine keys of the hidden first row; the
 * visible titles in the second row are left out. For checks of what was kept; what a person sees is read from the
 * page.
 */
export const storedRows = async (
  address: string,
  tab: string,
): Promise<readonly Readonly<Record<string, string>>[]> => {
  const response = await fetch(`${address}/api/workbook`);
  const { workbook } = v.parse(workbookSchema, await response.json());
  const sheet = workbook.sheets.find(({ properties }) => properties.name === tab);
  if (!sheet)
    throw new Error(
      `There is no tab ${tab}; there are ${workbook.sheets.map(({ properties }) => properties.name)}`,
    );
  const [keys = [], , ...rows] = sheet.cells;
  return rows
    .filter((row) => row.some((each) => each !== null && each.value !== ''))
    .map((row) =>
      Object.fromEntries(
        keys.map((key, column) => [
          String(key?.value ?? column).split('.')[1] ?? String(column),
          String(row[column]?.value ?? ''),
        ]),
      ),
    );
};

/** Waits until the tab has a row with that title, and holds that there is one only. */
export const storedOnce = (address: string, tab: string, title: string): Promise<void> =>
  vi.waitFor(
    async () => {
      const rows = await storedRows(address, tab);
      expect(rows.filter((row) => row.title === title)).toHaveLength(1);
    },
    { timeout: 30_000, interval: 100 },
  );
