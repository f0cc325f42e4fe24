import * as v from 'valibot';
import { extensionText } from '../../shared/text/extension.ts';
import {
  onAlarm,
  onMenuClick,
  onMessage,
  onStart,
  onStoredChange,
  onToolbarClick,
  setMenu,
} from '../browser.ts';
import { type MessageReply, messageSchema } from '../messages.ts';
import { settingsItem } from '../store/items.ts';
import { currentLanguage } from '../store/language.ts';
import { drain, planNext, release } from './drain.ts';
import { clipAt } from './gesture.ts';
import { handle } from './handle.ts';
import { pairByItself } from './pairing.ts';
import { surroundings } from './surroundings.ts';

/**
 * The background has no state of its own: the browser ends and wakes it as it likes. All listeners are set here,
 * in the first turn, or the browser would not know what to wake it for.
 */
export function listen(): void {
  onToolbarClick((tab) => void clipAt(tab, undefined, surroundings));
  onMenuClick((tab, click) => void clipAt(tab, click, surroundings));
  onAlarm(() => void drain(surroundings));
  onStart(() => void start());
  onStoredChange((keys) => {
    if (keys.includes(settingsItem.key)) void setWords();
  });

  onMessage(async (message): Promise<MessageReply> => {
    const parsed = v.safeParse(messageSchema, message);
    const words = extensionText[await currentLanguage()];
    if (!parsed.success) return { ok: false, message: words.notUnderstood };
    try {
      return await handle(parsed.output, surroundings);
    } catch {
      return { ok: false, message: words.notDone };
    }
  });
}

async function start(): Promise<void> {
  await setWords();
  await pairByItself(surroundings);
  await release(surroundings);
  await drain(surroundings);
}

async function setWords(): Promise<void> {
  await setMenu(extensionText[await currentLanguage()].menu);
  await planNext();
}
