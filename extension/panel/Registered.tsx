import { useEffect } from 'preact/hooks';
import { isWebAddress } from '../../shared/identity/web-address.ts';
import { DutyLine } from '../../shared/interface/DutyLine.tsx';
import { MOST_PAGES } from '../../shared/protocol/messages.ts';
import { canonicalAddress } from '../../shared/protocol/permalink.ts';
import { extensionText } from '../../shared/text/extension.ts';
import { panelText } from '../../shared/text/extension-panel.ts';
import { dutyOfStatus } from '../interface/duty.ts';
import { momentWords } from '../interface/moments.ts';
import { ask } from '../messages.ts';
import { isUndelivered, type WaitingEntry } from '../outbox/entry.ts';
import { connectionItem, outbox, postsItem, statusesItem } from '../store/items.ts';
import type { PanelSurroundings } from './surroundings.ts';

/** An answer older than this is shown with its time. */
const OLD = 5 * 60_000;

/**
 * Says that the page, or the post, is in the sheet already, or on its way there, and who is waited for; and likewise of
 * the page's other posts, as far as they were found at the gesture.
 * @param page on which the gesture was made
 */
export function Registered({
  addresses,
  page,
  ...surroundings
}: PanelSurroundings & { readonly addresses: readonly string[]; readonly page: string }) {
  const { stored, language } = surroundings;
  const words = panelText[language].registered;
  const canonical = (all: readonly string[]) => [...new Set(all.filter(isWebAddress).map(canonicalAddress))];
  const own = canonical([...addresses, page]);
  const posts = canonical(postsItem.from(stored)[page] ?? []).filter((post) => !own.includes(post));
  const asked = [...own, ...posts].slice(0, MOST_PAGES).join('\n');
  const { unanswered } = extensionText[language];
  const isConnected = connectionItem.from(stored) !== undefined;
  useEffect(() => {
    if (asked === '' || !isConnected) return;
    // Not while an address is being typed.
    const soon = setTimeout(() => void ask({ type: 'ask', pages: asked.split('\n') }, unanswered), 300);
    return () => clearTimeout(soon);
  }, [asked, isConnected, unanswered]);

  const { pages } = statusesItem.from(stored);
  const mattersOf = (from: readonly string[]) => [
    ...new Set(from.flatMap((address) => pages[address]?.matters ?? [])),
  ];
  const matters = mattersOf(own);
  const others = mattersOf(posts).filter((matter) => !matters.includes(matter));
  const undelivered = outbox.from(stored).filter(isUndelivered);
  const local = (from: readonly string[]) => undelivered.filter((entry) => from.includes(entry.page));
  return (
    <>
      <Matters
        {...surroundings}
        id="registered"
        title={words.title}
        matters={matters}
        local={local(own)}
        hint={words.anyway}
      />
      <Matters {...surroundings} id="others" title={words.posts} matters={others} local={local(posts)} />
    </>
  );
}

interface MattersProps extends PanelSurroundings {
  readonly id: string;
  readonly title: (count: number) => string;
  readonly matters: readonly string[];
  readonly local: readonly WaitingEntry[];
  readonly hint?: string;
}

function Matters({ stored, language, now, today, id, title, matters, local, hint }: MattersProps) {
  const words = panelText[language].registered;
  const statuses = statusesItem.from(stored);
  if (matters.length + local.length === 0) return null;
  return (
    <section class="registered stack" aria-labelledby={id} role="status">
      <h2 id={id}>{title(matters.length + local.length)}</h2>
      <ul class="list">
        {matters.map((matter) => {
          const known = statuses.matters[matter];
          const duty = known && dutyOfStatus(known.status);
          return (
            <li key={matter} class="stack">
              <span>
                <strong>{matter}</strong>
                {known && now() - known.told > OLD && (
                  <span class="small muted"> {words.asOf(momentWords(known.told, now()))}</span>
                )}
              </span>
              {duty && <DutyLine duty={duty} language={language} today={today} />}
            </li>
          );
        })}
        {local.map((entry) => (
          <li key={entry.id} class="stack">
            <strong>{entry.command.title}</strong>
            <span class="small">{words.local}</span>
          </li>
        ))}
      </ul>
      {hint && <p class="small muted">{hint}</p>}
    </section>
  );
}
