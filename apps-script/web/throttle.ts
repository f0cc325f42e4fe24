/**
 * How often something has been tried lately, in the script's cache. Google tells a script nothing of who asks, so
 * tries are counted by what they are about. Two at the same moment may count as one.
 */
export function triesOf(key: string): number {
  return Number(CacheService.getScriptCache().get(`tries:${key}`)) || 0;
}

/** @param seconds after the latest try in which all of them are remembered */
export function noteTry(key: string, seconds: number): void {
  CacheService.getScriptCache().put(`tries:${key}`, String(triesOf(key) + 1), seconds);
}
