import { useEffect } from 'preact/hooks';
import { isWebAddress } from '../../shared/identity/web-address.ts';
import { DutyLine } from '../../shared/interface/DutyLine.tsx';
import { canonicalAddress } from '../../shared/protocol/permalink.ts';
import { extensionText } from '../../shared/text/extension.ts';
import { panelText } from '../../shared/text/extension-panel.ts';
import { dutyOfStatus } from '../interface/duty.ts';
import { momentWords } from '../interface/moments.ts';
import { ask } from '../messages.ts';
import { isUndelivered } from '../outbox/entry.ts';
import { connectionItem, outbox, statusesItem } from '../store/items.ts';
import type { PanelSurroundings } from './surroundings.ts';

/** An answer older than this is shown with its time. */
const OLD = 5 * 60_000;

/** Says that the page is in the sheet already, or on its way there, and who is waited for. */
export function Registered({
  stored,
  language,
  now,
  today,
  addresses,
}: PanelSurroundings & { readonly addresses: readonly string[] }) {
  const words = panelText[language].registered;
  const web = addresses.filter(isWebAddress);
  const pages = [...new Set(web.map(canonicalAddress))];
  const asked = pages.join('\n');
  const { unanswered } = extensionText[language];
  const isConnected = connectionItem.from(stored) !== undefined;
  useEffect(() => {
    if (asked === '' || !isConnected) return;
    // Not while an address is being typed.
    const soon = setTimeout(() => void ask({ type: 'ask', pages: asked.split('\n') }, unanswered), 300);
    return () => clearTimeout(soon);
  }, [asked, isConnected, unanswered]);

  const statuses = statusesItem.from(stored);
  const matters = [...new Set(pages.flatMap((page) => statuses.pages[page]?.matters ?? []))];
  const local = outbox
    .from(stored)
    .filter(isUndelivered)
    .filter((entry) => pages.includes(entry.page));
  if (matters.length + local.length === 0) return null;
  return (
    <section class="registered stack" aria-labelledby="registered" role="status">
      <h2 id="registered">{words.title(matters.length + local.length)}</h2>
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
      <p class="small muted">{words.anyway}</p>
    </section>
  );
}
