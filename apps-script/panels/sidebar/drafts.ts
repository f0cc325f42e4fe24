import { newUlid } from '../../../shared/identity/ulid.ts';

/** What somebody has typed in a form, field by field. */
export type Fields = Readonly<Record<string, string>>;

interface Draft {
  readonly fields: Fields;
  /** The last attempt to save: the same content again is the same command, so that it is entered once. */
  readonly attempt?: { readonly ids: readonly string[]; readonly content: string };
}

const STORAGE_KEY = 'gensvar-drafts';

/** Strong chance for the ids of commands. */
export const random = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;

/**
 * Half-written forms, one for each matter and step. They outlive a change of selection, a failed call and, where
 * the browser allows storage to a frame of another site, a reload of the panel.
 */
export class Drafts {
  private readonly drafts: Map<string, Draft>;

  constructor(
    private readonly storage: Pick<Storage, 'getItem' | 'setItem'> | undefined = sessionStorageIfAllowed(),
  ) {
    this.drafts = new Map(this.load());
  }

  private load(): [string, Draft][] {
    try {
      const kept: unknown = JSON.parse(this.storage?.getItem(STORAGE_KEY) ?? '[]');
      return Array.isArray(kept) ? (kept as [string, Draft][]).filter(isDraft) : [];
    } catch {
      return [];
    }
  }

  private keep(): void {
    try {
      this.storage?.setItem(STORAGE_KEY, JSON.stringify([...this.drafts]));
    } catch {
      // Storage is full or forbidden: the drafts in memory are what there is.
    }
  }

  fields(key: string): Fields | undefined {
    return this.drafts.get(key)?.fields;
  }

  change(key: string, fields: Fields): void {
    this.drafts.set(key, { ...this.drafts.get(key), fields });
    this.keep();
  }

  /** An id for each command of an attempt to save: the last ones while the content is the same, else new ones. */
  commandIds(key: string, fields: Fields, commands: readonly object[], now: number): readonly string[] {
    const content = JSON.stringify(commands);
    const last = this.drafts.get(key)?.attempt;
    const ids = last?.content === content ? last.ids : commands.map(() => newUlid(now, random));
    this.drafts.set(key, { fields, attempt: { ids, content } });
    this.keep();
    return ids;
  }

  drop(key: string): void {
    this.drafts.delete(key);
    this.keep();
  }

  keys(): readonly string[] {
    return [...this.drafts.keys()];
  }
}

function isDraft(entry: unknown): boolean {
  if (!Array.isArray(entry) || typeof entry[0] !== 'string') return false;
  const { fields, attempt } = (entry[1] ?? {}) as { fields?: unknown; attempt?: { ids?: unknown } };
  return (
    typeof fields === 'object' &&
    fields !== null &&
    Object.values(fields).every((value) => typeof value === 'string') &&
    (attempt === undefined || Array.isArray(attempt.ids))
  );
}

/** In a frame of another site the very mention of it may throw. */
function sessionStorageIfAllowed(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}
