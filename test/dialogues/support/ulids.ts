/** A ULID that tests can tell from others by its running number. */
export const ulidFor = (running: number): string => `01JDAG${String(running).padStart(20, '0')}`;
