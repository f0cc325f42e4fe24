/** An address of the web as it may become a link. One that starts anything else (`javascript:`, `file:`) must never. */
export const WEB_ADDRESS = /^https?:\/\/[^\s/?#]/i;

/** Whether a text that came from a page, a phone, a cell or a field starts as an address of the web does. */
export const isWebAddress = (text: string | undefined): text is string =>
  WEB_ADDRESS.test((text ?? '').trim());
