export const swedish = {};
