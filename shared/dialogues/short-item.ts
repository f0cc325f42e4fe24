/** "SK-D-2026-0001/D3" → "D3": as a point, an occasion or an action is called within its dialogue. */
export const shortItem = (item: string): string => item.split('/')[1] ?? item;
