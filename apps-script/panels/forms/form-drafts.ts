/** What somebody has typed in a form and not saved: the fields that differ from what the form began with. */
export interface FormDraft {
  readonly fields: Readonly<Record<string, string>>;
  /** What the form is called, for a list of what is half-written. */
  readonly label: string;
  /** The language of that name. */
  readonly language?: string;
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const PREFIX = 'gensvar-form ';
/** Longer than any list that is pasted; a storage has some five million characters for all. */
const LONGEST = 400_000;

/**
 * Half-written forms of the panels, one entry each, so that two windows do not overwrite each other's. They outlive
 * a closed dialog in the tab's own storage; where the browser forbids it they live as long as the panel.
 */
export class FormDrafts {
  private readonly memory = new Map<string, string>();

  constructor(private readonly storage: Store | undefined = sessionStorageIfAllowed()) {}

  read(key: string): FormDraft | undefined {
    return parsed(this.text(key));
  }

  keep(key: string, draft: FormDraft): void {
    const text = JSON.stringify(draft);
    if (text.length > LONGEST) return;
    this.memory.set(key, text);
    try {
      this.storage?.setItem(PREFIX + key, text);
    } catch {
      // Storage is full or forbidden: what is in memory is what there is.
    }
  }

  drop(key: string): void {
    this.memory.delete(key);
    try {
      this.storage?.removeItem(PREFIX + key);
    } catch {
      // As above.
    }
  }

  /** Every draft whose key begins so. */
  all(beginning: string): readonly (readonly [key: string, draft: FormDraft])[] {
    const keys = [...new Set([...this.memory.keys(), ...this.storedKeys()])];
    return keys
      .filter((key) => key.startsWith(beginning))
      .flatMap((key) => {
        const draft = this.read(key);
        return draft ? [[key, draft] as const] : [];
      });
  }

  private text(key: string): string | null {
    try {
      return this.storage?.getItem(PREFIX + key) ?? this.memory.get(key) ?? null;
    } catch {
      return this.memory.get(key) ?? null;
    }
  }

  private storedKeys(): readonly string[] {
    try {
      const { storage } = this;
      if (!storage) return [];
      return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').flatMap((key) =>
        key.startsWith(PREFIX) ? [key.slice(PREFIX.length)] : [],
      );
    } catch {
      return [];
    }
  }
}

/** Anything that is not a draft of ours counts as none. */
function parsed(text: string | null): FormDraft | undefined {
  try {
    const draft: unknown = JSON.parse(text ?? 'null');
    if (typeof draft !== 'object' || draft === null) return undefined;
    const { fields, label, language } = draft as Partial<FormDraft>;
    if (typeof fields !== 'object' || fields === null || typeof label !== 'string') return undefined;
    return Object.values(fields).every((value) => typeof value === 'string')
      ? { fields, label, ...(language && { language }) }
      : undefined;
  } catch {
    return undefined;
  }
}

/** In a frame of another site the very mention of it may throw. */
function sessionStorageIfAllowed(): Store | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}

/** The drafts of this panel. */
export const formDrafts = new FormDrafts();
