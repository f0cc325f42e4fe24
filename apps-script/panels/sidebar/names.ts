import type { Lists } from '../../calls.ts';

/** What people call an organisation; its id when the lists do not know it. */
export const nameIn = (lists: Lists | undefined) => {
  const names = new Map(lists?.organisations.map(({ id, name }) => [id, name] as const));
  return (id: string): string => names.get(id) ?? id;
};
