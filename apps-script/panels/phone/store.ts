/** What a person wrote, as the phone keeps it until the sheet has it, and the receipt afterwards. */
export interface Kept<Entry> {
  readonly id: string;
  readonly entry: Entry;
  readonly state: /** Tried: it may have arrived, though no answer came back. */
    | { readonly kind: 'waiting'; readonly isTried?: true }
    | {
        readonly kind: 'sent';
        readonly number: string;
        readonly code?: string;
        readonly withoutPhoto?: boolean;
        /** Where the photo lies now. */
        readonly photo?: string;
      }
    | { readonly kind: 'refused'; readonly message: string };
}

export interface EntryStore<Entry> {
  /** What is kept outlives the page. */
  readonly isLasting: boolean;
  /** Oldest first. */
  all(): Promise<readonly Kept<Entry>[]>;
  put(kept: Kept<Entry>): Promise<void>;
  drop(id: string): Promise<void>;
  /**
   * Changes one as it stands at that moment, whatever other windows do; undefined from `how` takes it away.
   * @returns what stands there afterwards; undefined when there is none of that id
   */
  change(id: string, how: (kept: Kept<Entry>) => Kept<Entry> | undefined): Promise<Kept<Entry> | undefined>;
}

const DATABASE = 'gensvar-phone';

/** The browser's database, apart for each link; memory where the browser allows none. */
export async function openEntryStore<Entry>(link: string): Promise<EntryStore<Entry>> {
  try {
    const database = await asked(indexedDB.open(`${DATABASE}-${link}`, 1), (request) => {
      request.result.createObjectStore('entries', { keyPath: 'id' });
    });
    const table = (mode: IDBTransactionMode) =>
      database.transaction('entries', mode, { durability: 'strict' }).objectStore('entries');
    return {
      isLasting: true,
      // Ids begin with their moment, and the database gives them in their order.
      all: () => asked<Kept<Entry>[]>(table('readonly').getAll()),
      put: (kept) => finished(table('readwrite'), (entries) => entries.put(kept)),
      drop: (id) => finished(table('readwrite'), (entries) => entries.delete(id)),
      change: async (id, how) => {
        let after: Kept<Entry> | undefined;
        await finished(table('readwrite'), (entries) => {
          const asking: IDBRequest<Kept<Entry> | undefined> = entries.get(id);
          asking.onsuccess = () => {
            const before = asking.result;
            after = before && how(before);
            if (after && after !== before) entries.put(after);
            else if (before && !after) entries.delete(id);
          };
          return asking;
        });
        return after;
      },
    };
  } catch {
    const kept = new Map<string, Kept<Entry>>();
    return {
      isLasting: false,
      all: async () => [...kept.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
      put: async (entry) => void kept.set(entry.id, entry),
      drop: async (id) => void kept.delete(id),
      change: async (id, how) => {
        const before = kept.get(id);
        const after = before && how(before);
        if (after) kept.set(id, after);
        else kept.delete(id);
        return after;
      },
    };
  }
}

function asked<Result>(
  request: IDBRequest<Result>,
  upgrade?: (request: IDBOpenDBRequest) => void,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The database failed.'));
    if (request instanceof IDBOpenDBRequest) {
      request.onupgradeneeded = () => upgrade?.(request);
      request.onblocked = () => reject(new Error('The database is blocked.'));
    }
  });
}

/** Done when it is on disk, not when it has been asked for. */
function finished(entries: IDBObjectStore, act: (entries: IDBObjectStore) => IDBRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    act(entries);
    entries.transaction.oncomplete = () => resolve();
    entries.transaction.onabort = () =>
      reject(entries.transaction.error ?? new Error('The database is full.'));
  });
}
