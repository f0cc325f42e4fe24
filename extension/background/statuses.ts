import { newUlid } from '../../shared/identity/ulid.ts';
import { type MatterStatus, MOST_COMMANDS, MOST_PAGES } from '../../shared/protocol/messages.ts';
import { carriedFrom } from '../../shared/similarity/carried.ts';
import { hold } from '../browser.ts';
import { isDelivered } from '../outbox/entry.ts';
import {
  carriedItem,
  contactItem,
  followedItem,
  outbox,
  type Statuses,
  statusesItem,
} from '../store/items.ts';
import { currentTransport } from './surroundings.ts';
import type { Failed, Surroundings } from './transport/transport.ts';

/** An answer this young is not asked for again, in milliseconds: one gesture asks twice, a new one wants news. */
const FRESH = 2_000;
/** What must be told is asked for again after this long, or when somebody looks at it. */
const FRESH_LOOPS = 10 * 60_000;
/** What similar matters are looked up in changes every morning, and weighs most of all that is sent. */
const FRESH_CARRIED = 60 * 60_000;
/** After a delivery of one's own: the next post may ask the same as this one. */
const FRESH_AFTER_DELIVERY = 2 * 60_000;
/** Pages and matters that are remembered, of each. */
const MOST_REMEMBERED = 300;

interface Wish {
  readonly pages: readonly string[];
  readonly matters?: readonly string[] | undefined;
  readonly follow?: boolean | undefined;
  readonly looked?: readonly string[] | undefined;
  readonly unlooked?: readonly string[] | undefined;
}

/**
 * Asks the sheet which matters came from these pages and how this browser's own matters stand, and remembers the
 * answer. A sheet that is out of reach changes nothing: the panel shows what was known and since when.
 * @param wish `pages`: canonical addresses
 */
export async function askAbout(wish: Wish, around: Surroundings): Promise<Failed | undefined> {
  const known = await statusesItem.read();
  const now = around.now();
  const isStale = (time: number | undefined) => now - (time ?? 0) > FRESH;
  const asked = wish.pages.filter((page) => isStale(known.pages[page]?.asked)).slice(0, MOST_PAGES);
  const own = (await outbox.readAll()).filter(isDelivered).map((entry) => entry.state.matter);
  const matters = [...new Set([...own, ...(wish.matters ?? [])])]
    .filter((matter) => isStale(known.matters[matter]?.told))
    .slice(-MOST_COMMANDS);
  const { failure } = await contactItem.read();
  const { looked, unlooked } = wish;
  const follow =
    wish.follow || (looked ?? unlooked) !== undefined || now - (await followedItem.read()).told > FRESH_LOOPS;
  const { asked: lastAsked, text } = await carriedItem.read();
  const carries = now - lastAsked > FRESH_CARRIED;
  // After trouble an empty question is worth asking: its answer says that the sheet is there again.
  if (asked.length === 0 && matters.length === 0 && !failure && !follow && !carries) return undefined;
  const transport = await currentTransport(around);
  const obstacle = await transport.obstacle();
  if (obstacle !== undefined) return { kind: obstacle };
  const request = newUlid(now, around.random);
  const outcome = await transport.send({
    type: 'ask',
    request,
    pages: asked,
    matters,
    ...(follow && { follow }),
    ...(carries && { carried: carriedFrom(text)?.version ?? '' }),
    ...(looked && { looked: [...looked] }),
    ...(unlooked && { unlooked: [...unlooked] }),
  });
  if (!outcome.ok) return outcome.failed;
  if (outcome.reply.reply !== 'statuses') return { kind: 'wrong_reply' };
  const { statuses, loops, round, carried } = outcome.reply;
  // Without room for it there are no similar matters, and nothing else is amiss.
  if (carries) await carriedItem.write({ asked: now, text: carried ?? text }).catch(() => undefined);
  if (follow) await followedItem.write({ told: now, loops: loops ?? [], ...(round && { round }) });
  await remember(asked, statuses, now);
  await contactItem.write({ answered: now });
  return undefined;
}

/** Keeps what came along with a delivery. */
export async function rememberStatuses(statuses: readonly MatterStatus[], now: number): Promise<void> {
  if (statuses.length === 0) return;
  await remember([], statuses, now);
  const { asked, text } = await carriedItem.read();
  const due = now - FRESH_CARRIED + FRESH_AFTER_DELIVERY;
  if (asked > due) await carriedItem.write({ asked: due, text }).catch(() => undefined);
}

/** @param asked pages that the answer is complete for, so that an unmentioned one is not registered */
function remember(asked: readonly string[], statuses: readonly MatterStatus[], now: number): Promise<void> {
  return hold('statuses', async () => {
    const known = await statusesItem.read();
    const pages = { ...known.pages };
    const matters = { ...known.matters };
    for (const page of asked) pages[page] = { asked: now, matters: [] };
    for (const status of statuses) {
      matters[status.matter] = { told: now, status };
      if (!status.page) continue;
      const before = pages[status.page];
      // A delivery tells of its own matters only: the page is not asked for by it.
      pages[status.page] = {
        asked: before?.asked ?? 0,
        matters: [...new Set([...(before?.matters ?? []), status.matter])],
      };
    }
    await statusesItem.write(newest({ pages, matters }));
  });
}

function newest({ pages, matters }: Statuses): Statuses {
  const cut = <Value>(record: Record<string, Value>, time: (value: Value) => number) =>
    Object.fromEntries(
      Object.entries(record)
        .sort(([, a], [, b]) => time(b) - time(a))
        .slice(0, MOST_REMEMBERED),
    );
  return { pages: cut(pages, (page) => page.asked), matters: cut(matters, (matter) => matter.told) };
}
