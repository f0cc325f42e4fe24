const KEY = 'gensvar.panel-storage';

/**
 * What panels keep in the tab's storage on Google: half-written forms and letters. A panel's frame has no origin and
 * therefore no storage, so this page keeps it, and gives it to each new frame. It outlives a closed panel and a
 * reload of the page, and is gone with the tab.
 */
export class PanelStorage {
  constructor(private readonly storage: Pick<Storage, 'getItem' | 'setItem'>) {}

  /** As a panel's frame takes it: its name. */
  asText(): string {
    return this.storage.getItem(KEY) ?? '{}';
  }

  /** @param value null takes it away */
  keep(key: string, value: string | null): void {
    const entries = Object.entries(this.read()).filter(([other]) => other !== key);
    if (value !== null) entries.push([key, value]);
    for (;;) {
      try {
        this.storage.setItem(KEY, JSON.stringify(Object.fromEntries(entries)));
        return;
      } catch {
        // The storage is full: the oldest makes room.
        if (entries.length <= 1) return;
        entries.shift();
      }
    }
  }

  private read(): Record<string, string> {
    try {
      const kept: unknown = JSON.parse(this.asText());
      return typeof kept === 'object' && kept !== null ? (kept as Record<string, string>) : {};
    } catch {
      return {};
    }
  }
}
