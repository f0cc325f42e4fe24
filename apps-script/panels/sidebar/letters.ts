/** Opens the dialog in which a letter in the matter is written. */
export function letterOpener(_matter: string): ((letter?: string) => void) | undefined {
  return undefined;
}
