import { canonicalAddress } from '../../shared/protocol/permalink.ts';
import { dutyLine } from '../../shared/text/duty.ts';
import { extensionText } from '../../shared/text/extension.ts';
import { type PageTab, setBadge, setPageBadge } from '../browser.ts';
import { dutyOfStatus } from '../interface/duty.ts';
import { dayAt } from '../interface/moments.ts';
import { countUndelivered } from '../outbox/queue.ts';
import { drafts, outbox, postsItem, statusesItem } from '../store/items.ts';
import { currentLanguage } from '../store/language.ts';
import { viewIn } from '../store/views.ts';

/**
 * On a page that is registered, or one of whose posts is: how many matters came from it, and on hover how the latest stands. From what is
 * known already; the sheet is asked when something is clipped.
 */
export async function markPage(tab: PageTab): Promise<void> {
  const { pages, matters } = await statusesItem.read();
  const posts = (await postsItem.read())[tab.url] ?? [];
  const addresses = [tab.url, await ownAddressOf(tab), ...posts].map(canonicalAddress);
  const numbers = [...new Set(addresses.flatMap((address) => pages[address]?.matters ?? []))];
  const latest = numbers.sort().at(-1);
  const status = latest && matters[latest]?.status;
  if (!status) return;
  const duty = dutyOfStatus(status);
  const words = duty ? dutyLine(duty, await currentLanguage(), dayAt(Date.now())) : { line: '', detail: '' };
  const title = [`${latest}: ${words.line}`, words.detail].filter((part) => part !== '').join(' · ');
  await setPageBadge(tab.id, `✓${numbers.length}`, title, ACCENT);
}

/** What the page itself gave as its address at the gesture that is shown; empty when that was on another page. */
async function ownAddressOf({ url, windowId }: PageTab): Promise<string> {
  const view = await viewIn(windowId).read();
  if (view.is === 'unreadable') return view.page.url === url ? (view.page.canonical ?? '') : '';
  const draft = view.is === 'draft' ? await drafts.read(view.id) : undefined;
  return draft?.origin.page === url ? draft.form.permalink : '';
}

// The tokens of shared/interface/base.css, which a badge cannot read.
const ACCENT = '#0b5563';
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
