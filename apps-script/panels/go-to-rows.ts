import type { Language } from '../../shared/text/language.ts';
import { call, closeDialog } from './client.ts';
import { failureText } from './failures.ts';

/**
 * Goes to rows in the sheet; this window, which lies over them, closes.
 * @param number of a matter, or the id of an import
 * @returns what went wrong, in words; empty where it went well
 */
export async function goToRows(
  name: 'showMatter' | 'showImported',
  number: string,
  language: Language,
): Promise<string> {
  try {
    const answer = await call(name, [number]);
    if (!answer.ok) return answer.message;
    closeDialog();
    return '';
  } catch (error) {
    return failureText(error, language);
  }
}
