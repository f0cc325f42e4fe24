import { LANGUAGES, type Language } from '../../../shared/text/language.ts';
import type { Api } from '../connection/api.ts';

const MEMORY = 'gensvar.language';

/** The language that the sheet had when this browser last showed it, so that the page begins in it. */
export function rememberedLanguage(memory: Storage): Language | undefined {
  const known = memory.getItem(MEMORY);
  return LANGUAGES.find((language) => language === known);
}

/** The language that the sheet's settings say, as the add-on answers; undefined where it does not. */
export async function askLanguage(api: Api, memory: Storage): Promise<Language | undefined> {
  try {
    const reply = await api.run({ functionName: 'whoAmI' });
    const said = reply.ok ? (reply.value as { readonly language?: unknown } | null)?.language : undefined;
    const language = LANGUAGES.find((each) => each === said);
    if (language) memory.setItem(MEMORY, language);
    return language;
  } catch {
    return undefined;
  }
}
