/** A page may be made so that a reader fails; the next reader then has its turn. */
export function attempt<T>(reader: () => T | null): T | null {
  try {
    return reader();
  } catch {
    return null;
  }
}
