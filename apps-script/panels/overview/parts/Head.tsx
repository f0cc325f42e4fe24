import { useState } from 'preact/hooks';
import { longDate } from '../../../../shared/text/dates.ts';
import { overviewWords } from '../../../../shared/text/overview.ts';
import type { OverviewLink } from '../../../overview-calls.ts';
import { type Page, queryOf } from '../data/view.ts';
import { CopyLink } from './CopyLink.tsx';
import { useSurroundings } from './context.ts';
import { Links } from './Links.tsx';

interface HeadProps {
  readonly title: string;
  /** Matters known, in the selection. */
  readonly matters: number | undefined;
  readonly isReading: boolean;
  readonly onRefresh: () => void;
}

const TABS = ['overview', 'figures', 'departments', 'quality'] as const satisfies readonly Page[];

/** What is shown, as of when, and what can be done with the page. */
export function Head({ title, matters, isReading, onRefresh }: HeadProps) {
  const { language, today, say, view, go, hasServer } = useSurroundings();
  const words = overviewWords[language];
  const [links, setLinks] = useState<readonly OverviewLink[]>();
  return (
    <header class="page-head">
      <div class="page-title">
        <h1>{title}</h1>
        {matters !== undefined && (
          <p class="muted">{words.asOf(longDate(today, language, today), matters, say.count(matters))}</p>
        )}
      </div>
      <div class="row no-print">
        {hasServer && (
          <button type="button" class="button" disabled={isReading} onClick={onRefresh}>
            {words.refresh}
          </button>
        )}
        {hasServer && <CopyLink links={links} onMade={setLinks} />}
        <button type="button" class="button" onClick={() => window.print()}>
          {words.print}
        </button>
      </div>
      {hasServer && <Links known={links} onKnown={setLinks} />}
      <nav class="pages no-print" aria-label={words.navigation}>
        {TABS.map((page) => {
          const isCurrent = view.page === page || (view.page === 'list' && view.from === page);
          const next = { ...view, page, list: '', department: '' };
          return (
            <a
              key={page}
              href={`?${queryOf(next, today)}`}
              aria-current={isCurrent ? 'page' : undefined}
              onClick={(event) => {
                event.preventDefault();
                go(next);
              }}
            >
              {words.pages[page]}
            </a>
          );
        })}
      </nav>
    </header>
  );
}
