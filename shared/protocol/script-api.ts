/**
 * The hardened way to the sheet: a function of the add-on, called through Google's Apps Script API (`scripts.run`) as
 * the signed-in user. The signed envelope is the same as over the web app; Google's own sign-in comes on top of it.
 */

/** Name of the function that takes an envelope as its one parameter and gives the reply's text. */
export const RECEIVER = 'receive';
