import { extensionText } from '../../shared/text/extension.ts';
import { setBadge } from '../browser.ts';
import { countUndelivered } from '../outbox/queue.ts';
import { outbox } from '../store/items.ts';
import { currentLanguage } from '../store/language.ts';

// The tokens of shared/interface/base.css, which a badge cannot read.
const DUTY = '#8a5300';
const BROKEN = '#a3341f';

/** The number of matters that are saved here and not in the sheet, on the toolbar button. */
export async function showBadge(): Promise<void> {
  const { waiting, refused } = countUndelivered(await outbox.readAll());
  const words = extensionText[await currentLanguage()];
  const count = waiting + refused;
  const parts = [waiting > 0 ? words.waiting(waiting) : '', refused > 0 ? words.refused(refused) : ''];
  const title = count > 0 ? `Gensvar: ${parts.filter((part) => part !== '').join(', ')}` : words.menu;
  await setBadge(count > 0 ? String(count) : '', title, refused > 0 ? BROKEN : DUTY);
}
