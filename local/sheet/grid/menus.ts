/** What Univer could do but the workbook has no room for: nobody should make what cannot be kept. */
export const HIDDEN_MENUS: Record<string, { readonly hidden: true }> = {};
