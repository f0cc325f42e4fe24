import type { Lists } from '../../calls.ts';

/** What people call an organisation; its id when the lists do not know it. */
export const nameIn = (lists: Lists | undefined) => {
  const names = new Map(lists?.organisations.map(({ id, name }) => [id, name] as const));
  return (id: string): string => names.get(id) ?? id;
};

/** What people call somebody by an address; an address that nobody has named may break after @ and dots. */
export const personIn =
  (lists: Lists | undefined) =>
  (address: string): string => {
    const known = lists?.staff.find(({ email }) => email.toLowerCase() === address.trim().toLowerCase());
    return known?.name || address.replace(/[@.](?=\S)/g, '$&\u200b');
  };
