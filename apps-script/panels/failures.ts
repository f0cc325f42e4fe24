import type { Language } from '../../shared/text/language.ts';
import { panelWords } from '../../shared/text/sidebar.ts';
import { CallFailed, NoReply } from './client.ts';

/** What a failed call means, in words, with the way out. */
export function failureText(error: unknown, language: Language): string {
  const words = panelWords[language];
  if (error instanceof NoReply) return words.tooSlow;
  return words.callFailed(
    error instanceof CallFailed || error instanceof Error ? error.message : String(error),
  );
}
