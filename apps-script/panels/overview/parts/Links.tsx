import { useCallback, useState } from 'preact/hooks';
import { longDate } from '../../../../shared/text/dates.ts';
import { overviewWords } from '../../../../shared/text/overview.ts';
import { daysBetween, stockholmDate } from '../../../../shared/time/dates.ts';
import type { Answer } from '../../../calls.ts';
import type { OverviewLink } from '../../../overview-calls.ts';
import { call } from '../../client.ts';
import { failureText } from '../../failures.ts';
import { useSurroundings } from './context.ts';

interface LinksProps {
  /** Known already, when a link was just made; else fetched when the part is opened. */
  readonly known: readonly OverviewLink[] | undefined;
  readonly onKnown: (links: readonly OverviewLink[]) => void;
}

/** The links to the web page that have been sent, each with a way to revoke it. */
export function Links({ known, onKnown }: LinksProps) {
  const { language, today } = useSurroundings();
  const words = overviewWords[language].links;
  const [asked, setAsked] = useState('');
  const [said, setSaid] = useState('');
  const take = useCallback(
    async (ask: () => Promise<Answer<{ readonly links: readonly OverviewLink[] }>>, receipt: string) => {
      setSaid('');
      try {
        const answer = await ask();
        if (answer.ok) onKnown(answer.links);
        setSaid(answer.ok ? receipt : answer.message);
      } catch (error) {
        setSaid(failureText(error, language));
      }
    },
    [language, onKnown],
  );
  const day = (moment: string) => longDate(stockholmDate(moment), language, today);
  const nameOf = ({ by }: OverviewLink) => by || words.unknownMaker;
  const [first] = known ?? [];
  return (
    <details
      class="links no-print"
      onToggle={(event) => {
        if (event.currentTarget.open && !known) void take(() => call('listOverviewLinks', []), '');
      }}
    >
      <summary>{words.title}</summary>
      <div class="stack">
        {first && (
          <p class="muted">
            {words.intro(daysBetween(stockholmDate(first.created), stockholmDate(first.expires)) - 1)}
          </p>
        )}
        {known?.length === 0 && <p class="muted">{words.none}</p>}
        <ul>
          {known?.map((link) => (
            <li key={link.id}>
              <span>
                {words.made(nameOf(link), day(link.created), day(link.expires))}{' '}
                <span class="chip">{words.states[link.state]}</span>
              </span>
              {link.state === 'active' && asked !== link.id && (
                <button
                  type="button"
                  class="button"
                  aria-label={words.revokeName(nameOf(link), day(link.created))}
                  onClick={() => setAsked(link.id)}
                >
                  {words.revoke}
                </button>
              )}
              {asked === link.id && (
                <span class="row sure">
                  <span>{words.sure}</span>
                  <button
                    type="button"
                    class="button danger"
                    onClick={() => {
                      setAsked('');
                      void take(() => call('revokeOverviewLink', [link.id]), words.revoked);
                    }}
                  >
                    {words.yes}
                  </button>
                  <button type="button" class="button plain" onClick={() => setAsked('')}>
                    {words.no}
                  </button>
                </span>
              )}
            </li>
          ))}
        </ul>
        <p role="status" class="said">
          {said}
        </p>
      </div>
    </details>
  );
}
