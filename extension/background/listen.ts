import * as v from 'valibot';
import { extensionText } from '../../shared/text/extension.ts';
import {
  onAlarm,
  onKey,
  onMenuClick,
  onMessage,
  onPageShown,
  onStart,
  onStoredChange,
  onToolbarClick,
  onWindowGone,
  openWindows,
  pagesInFront,
  setMenu,
  wakeHourly,
} from '../browser.ts';
import { type MessageReply, messageSchema } from '../messages.ts';
import { settingsItem, statusesItem } from '../store/items.ts';
import { currentLanguage, languageFrom } from '../store/language.ts';
import { isViewKey, settleViews } from '../store/views.ts';
import { markPage } from './badge.ts';
import { drain, planNext, release } from './drain.ts';
import { clipAt } from './gesture.ts';
import { handle } from './handle.ts';
import { pairByItself } from './pairing.ts';
import { takePolicy } from './policy.ts';
import { remind } from './remind.ts';
import { surroundings } from './surroundings.ts';
import type { Surroundings } from './transport/transport.ts';

/**
 * The background has no state of its own: the browser ends and wakes it as it likes. All listeners are set here,
 * in the first turn, or the browser would not know what to wake it for.
 */
export function listen(): void {
  onToolbarClick((tab) => void clipAt(tab, undefined, surroundings));
  onKey((tab) => void clipAt(tab, undefined, surroundings, true));
  onMenuClick((tab, click) => void clipAt(tab, click, surroundings));
  onAlarm(() => void drain(surroundings).then(() => remind(surroundings)));
  onStart(() => void start(surroundings));
  onStoredChange((keys) => {
    if (keys.includes(settingsItem.key)) void takeSettings();
    // A new gesture too: it may tell what other address the page has.
    if (keys.includes(statusesItem.key) || keys.some(isViewKey))
      void pagesInFront().then((tabs) => Promise.all(tabs.map(markPage)));
  });
  onWindowGone(() => void keepOfGoneWindows());
  onPageShown((tab) => void markPage(tab));

  onMessage(async (message): Promise<MessageReply> => {
    const parsed = v.safeParse(messageSchema, message);
    const words = extensionText[await currentLanguage()];
    if (!parsed.success) return { ok: false, message: words.unanswered };
    try {
      return await handle(parsed.output, surroundings);
    } catch {
      return { ok: false, message: words.notDone };
    }
  });
}

/** What a browser that is closed altogether showed is shown again when it is started: the next panel takes it over. */
async function keepOfGoneWindows(): Promise<void> {
  const open = await openWindows();
  if (open.length > 0) await settleViews(open).catch(() => undefined);
}

/** After the browser has started, or the extension was put in or updated. */
export async function start(around: Surroundings): Promise<void> {
  await takePolicy();
  await takeSettings();
  await pairByItself(around);
  // A policy can take seconds to read: what has been tried meanwhile rests, as when a panel opens.
  await release(around, 'opened');
  await drain(around);
  await remind(around);
}

async function takeSettings(): Promise<void> {
  const settings = await settingsItem.read();
  await setMenu(extensionText[languageFrom(settings)].menu);
  await wakeHourly(settings.notify === true);
  await planNext();
}
