import { type Language, languageOf } from '../../shared/text/language.ts';
import { browserLanguage } from '../browser.ts';
import { type Settings, settingsItem } from './items.ts';

/** The chosen language, else the browser's. */
export function languageFrom(settings: Settings): Language {
  return settings.language ?? languageOf(browserLanguage());
}

export async function currentLanguage(): Promise<Language> {
  return languageFrom(await settingsItem.read());
}
