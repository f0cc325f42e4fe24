/** Fields that are what a person wrote, and the form's own id, so that a repeated sending is one answer. */
const KEPT = /^(form|(outcome|text|to|expected)-\d+)$/;
const PREFIX = 'gensvar-reply ';

type Draft = Readonly<Record<string, string>>;

/** Half-written answers in this browser, one for each referral; never in the address and never sent. */
export class ReplyDrafts {
  constructor(private readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined) {}

  get isAllowed(): boolean {
    return this.storage !== undefined;
  }

  /** @returns false when the browser would not keep it */
  keep(form: HTMLFormElement): boolean {
    try {
      const draft: Record<string, string> = {};
      new FormData(form).forEach((value, name) => {
        if (KEPT.test(name) && typeof value === 'string') draft[name] = value;
      });
      this.storage?.setItem(PREFIX + referralOf(form), JSON.stringify(draft));
      return this.storage !== undefined;
    } catch {
      return false;
    }
  }

  /** Fills a form with its draft. @returns whether there was anything a person had written */
  restore(form: HTMLFormElement): boolean {
    const draft = this.read(form);
    const written = Object.keys(draft).some((name) => name !== 'form' && draft[name] !== '');
    if (!written) return false;
    for (const [name, value] of Object.entries(draft)) {
      const field = form.elements.namedItem(name);
      if (field instanceof RadioNodeList) field.value = value;
      else if (field instanceof HTMLInputElement && field.type === 'radio')
        field.checked = field.value === value;
      else if (
        field instanceof HTMLInputElement ||
        field instanceof HTMLTextAreaElement ||
        field instanceof HTMLSelectElement
      )
        field.value = value;
    }
    return true;
  }

  drop(form: HTMLFormElement): void {
    try {
      this.storage?.removeItem(PREFIX + referralOf(form));
    } catch {
      // Nothing was kept.
    }
  }

  private read(form: HTMLFormElement): Draft {
    try {
      const kept: unknown = JSON.parse(this.storage?.getItem(PREFIX + referralOf(form)) ?? '{}');
      if (typeof kept !== 'object' || kept === null) return {};
      return Object.fromEntries(
        Object.entries(kept).filter(
          (entry): entry is [string, string] => KEPT.test(entry[0]) && typeof entry[1] === 'string',
        ),
      );
    } catch {
      return {};
    }
  }
}

const referralOf = (form: HTMLFormElement): string => {
  const field = form.elements.namedItem('referral');
  return field instanceof HTMLInputElement ? field.value : '';
};

/** In a frame of another site the very mention of it may throw. */
export function storageIfAllowed(): Storage | undefined {
  try {
    const storage = window.localStorage;
    storage.setItem(`${PREFIX}?`, '');
    storage.removeItem(`${PREFIX}?`);
    return storage;
  } catch {
    return undefined;
  }
}
