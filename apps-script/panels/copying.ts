/**
 * Puts a text on the clipboard. Google's dialogs and some browsers forbid it: then the field in which the text stands
 * is marked, so that one press of the keyboard takes it along.
 * @param field the id of that field
 * @returns whether it is on the clipboard
 */
export async function copyText(text: string, field?: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const shown = field === undefined ? null : document.getElementById(field);
    if (shown instanceof HTMLInputElement || shown instanceof HTMLTextAreaElement) {
      shown.focus();
      shown.select();
    }
    return false;
  }
}
