/** "SK-D-2026-0001/D3" → "3" */
export const shortNumber = (item: string): string => /\d+$/.exec(item)?.[0] ?? item;
