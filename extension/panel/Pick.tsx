import { useState } from 'preact/hooks';
import { newUlid } from '../../shared/identity/ulid.ts';
import { carriedFrom } from '../../shared/similarity/carried.ts';
import { panelText } from '../../shared/text/extension-panel.ts';
import {
  askForHosts,
  giveUpHosts,
  hasHosts,
  pageBeside,
  pressInPage,
  runClip,
  writeStored,
} from '../browser.ts';
import { draftFromPage } from '../drafts/compose.ts';
import { parsePicked } from '../drafts/parse.ts';
import { isSamePost } from '../drafts/record.ts';
import { carriedItem, drafts, habitsItem } from '../store/items.ts';
import { viewIn } from '../store/views.ts';
import type { PanelSurroundings } from './surroundings.ts';

interface PickProps extends PanelSurroundings {
  /** Several posts, beside the draft with this id; else one, to be shown. */
  readonly beside?: string;
  /** Keeps that draft, as if something had been typed in it: what was picked beside it is kept too. */
  readonly keep?: () => void;
  /** A page whose site can be asked for where it may not be read. */
  readonly page: string;
}

/** `https://forum.example` of a web address, else empty. */
const siteOf = (address: string): string => /^https?:\/\/[^/?#]+/i.exec(address)?.[0] ?? '';

/** Lets the person point at posts in the page: outlined under the pointer, by keys from here as well. */
export function Pick({ stored, language, now, today, window, beside, keep, page }: PickProps) {
  const many = beside !== undefined;
  const words = panelText[language].pick;
  const [tab, setTab] = useState<number>();
  const [said, setSaid] = useState('');
  const [site, setSite] = useState('');
  // Those that have become voices of this one do not lie there.
  const taken = drafts.from(stored).filter((one) => many && one.beside === beside && !one.voiceOf).length;

  const pick = async (isAllowed = false) => {
    const shown = await pageBeside();
    if (!shown || tab !== undefined) return;
    setTab(shown.id);
    setSite('');
    setSaid(words.picking);
    try {
      const found = parsePicked(await runClip(shown.id, 0, { pick: { many, language } }));
      const carried = carriedFrom(carriedItem.from(stored).text);
      const all = found.map((draft, place) => ({
        ...draftFromPage(
          { id: newUlid(now() + place, Math.random), now: now(), today },
          draft,
          shown.url || page,
          carried,
          habitsItem.from(stored),
        ),
        // Among the begun ones, where nothing goes by itself.
        touched: many,
        ...(many && { beside }),
      }));
      // The same resident is not asked for twice.
      const begun = many ? drafts.from(stored) : [];
      const records = all.filter((one) => !begun.some((other) => isSamePost(one, other)));
      const [first] = records;
      if (first) keep?.();
      const known = all.length - records.length;
      setSaid(known ? words.known(known) : '');
      await writeStored({
        ...Object.fromEntries(records.map((record) => [drafts.key(record.id), record])),
        ...(first && !many && { [viewIn(window).key]: { is: 'draft', id: first.id } }),
      });
    } catch {
      const asked = siteOf(shown.url || page);
      // Without an address the page in front may be the draft's own or any other.
      setSaid(words.refused + (shown.url || !many || !asked ? '' : words.elsewhere(asked)));
      // It was another page: a right that gives nothing is not kept, nor asked for again.
      if (isAllowed && !shown.url) await giveUpHosts([`${site}/*`]);
      else if (asked && !(await hasHosts([`${asked}/*`]))) setSite(asked);
    }
    setTab(undefined);
  };
  const allow = async () => {
    // First of all in the click, or the browser does not ask.
    if (await askForHosts([`${site}/*`])) await pick(true);
  };
  return (
    <div class="row">
      <button
        type="button"
        class="button"
        onClick={() => void (tab === undefined ? pick() : pressInPage(tab, many ? 'Done' : 'Escape'))}
        onKeyDown={(event) => {
          if (tab === undefined || !/^(Arrow\w+|Enter|Escape| )$/.test(event.key)) return;
          event.preventDefault();
          void pressInPage(tab, event.key);
        }}
      >
        {tab === undefined || !many ? words[many ? 'many' : 'one'] : words.take}
      </button>
      {site && (
        <button type="button" class="button compact" onClick={() => void allow()}>
          {words.allow(site)}
        </button>
      )}
      <span class="small" role="status">
        {taken > 0 && tab === undefined && words.taken(taken)} {said}
      </span>
    </div>
  );
}
