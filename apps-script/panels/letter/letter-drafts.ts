/** What a person has changed in a letter. */
export interface Edited {
  readonly subject: string;
  readonly text: string;
}

export type Edits = Readonly<Record<string, Edited>>;

const PREFIX = 'gensvar-letter ';

/** Letters being written about one matter, by kind and language. They outlive a closed dialog. */
export class LetterDrafts {
  constructor(
    private readonly matter: string,
    private readonly storage: Pick<Storage, 'getItem' | 'setItem'> | undefined = sessionStorageIfAllowed(),
  ) {}

  read(): Edits {
    try {
      const kept: unknown = JSON.parse(this.storage?.getItem(PREFIX + this.matter) ?? '{}');
      if (typeof kept !== 'object' || kept === null) return {};
      return Object.fromEntries(
        Object.entries(kept).filter((entry): entry is [string, Edited] => isEdited(entry[1])),
      );
    } catch {
      return {};
    }
  }

  keep(edits: Edits): void {
    try {
      this.storage?.setItem(PREFIX + this.matter, JSON.stringify(edits));
    } catch {
      // Storage is full or forbidden: what stands in the dialog is what there is.
    }
  }
}

function isEdited(value: unknown): value is Edited {
  if (typeof value !== 'object' || value === null) return false;
  const { subject, text } = value as Partial<Edited>;
  return typeof subject === 'string' && typeof text === 'string';
}

/** In a frame of another site the very mention of it may throw. */
function sessionStorageIfAllowed(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}
