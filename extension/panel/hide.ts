import { useEffect } from 'preact/hooks';
import { loadMasking } from '../browser.ts';
import type { Form } from '../drafts/record.ts';

/** Four digits, an address in words, an office, or what stands before somebody's name: without these there is nothing to load. */
const MAY_HOLD =
  /\p{N}\P{N}{0,4}\p{N}\P{N}{0,4}\p{N}\P{N}{0,4}\p{N}|snabel|punkt|\bdot\b|@|\p{Lu}{3}.?\p{N}|bor |boende|bosatt|adress|hälsn|mvh|m\.v\.h|vänlig|högaktn|förhand|kram|heter|namn|avsänd|kontakt|underteckn|min \p{Ll}|\/ ?\p{Lu}|\(\p{Lu}|direktör|råd|chef|ledam|ordför|minister|handlägg|rektor|polis|arkitekt|politik|\p{Lu}\p{Ll}+,? .{0,40}\p{N}/iu;

/** What the form should hide besides, found anew; the finders are loaded at the first text that needs them. */
export async function hideIn(
  { title, text, place, fields, attachments = [], author, keepsAuthor }: Form,
  officials: readonly string[] = [],
): Promise<NonNullable<Form['hide']>> {
  const name = keepsAuthor ? '' : author.trim();
  const texts = [title, text, place, ...fields.flatMap(({ label, value }) => [label, value])];
  texts.push(...attachments.map(({ label }) => label));
  const mayHold = (each: string) =>
    MAY_HOLD.test(each) || [name, ...officials].some((one) => one && each.includes(one));
  if (!texts.some(mayHold)) return [];
  return (await loadMasking()).furtherIn(texts, officials, name);
}

/** Keeps what the form hides true to its texts. */
export function useHidden(
  form: Form,
  officials: readonly string[] | undefined,
  change: (parts: Pick<Form, 'hide'>) => void,
): void {
  useEffect(() => {
    let isOpen = true;
    void hideIn(form, officials).then((hide) => {
      if (isOpen && JSON.stringify(hide) !== JSON.stringify(form.hide ?? [])) change({ hide });
    });
    return () => {
      isOpen = false;
    };
  }, [form, officials, change]);
}
