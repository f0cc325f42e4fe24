import { extensionText } from '../../shared/text/extension.ts';
import { stockholmDate } from '../../shared/time/dates.ts';
import { notify, readAllStored } from '../browser.ts';
import { loopsToTell } from '../outbox/told.ts';
import { notifiedItem, settingsItem } from '../store/items.ts';
import { languageFrom } from '../store/language.ts';
import { askAbout } from './statuses.ts';
import type { Surroundings } from './transport/transport.ts';

/** Says once a day, to who has asked for it, how many wait for word. */
export async function remind(around: Surroundings): Promise<void> {
  const settings = await settingsItem.read();
  const today = stockholmDate(new Date(around.now()).toISOString());
  if (!settings.notify || (await notifiedItem.read()) === today) return;
  await askAbout({ pages: [] }, around);
  const waiting = loopsToTell(await readAllStored()).length;
  if (waiting === 0) return;
  // First, so that a killed worker says it once too few rather than twice.
  await notifiedItem.write(today);
  await notify(extensionText[languageFrom(settings)].notice(waiting));
}
