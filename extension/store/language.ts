import type { Language } from '../../shared/text/language.ts';
import { type Settings, settingsItem } from './items.ts';

/**
 * The chosen language. Swedish until one is chosen, whatever the browser speaks: it is the language of the sheet
 * and of the residents, and many work in a browser that was installed in English.
 */
export function languageFrom(settings: Settings): Language {
  return settings.language ?? 'sv';
}

export async function currentLanguage(): Promise<Language> {
  return languageFrom(await settingsItem.read());
}
