import type { TimelineEntry } from '../matters/state.ts';
import { shortDate } from '../text/dates.ts';
import type { Language } from '../text/language.ts';
import { timelineLine } from '../text/matters.ts';
import type { LocalDate } from '../time/dates.ts';

interface TimelineProps {
  readonly entries: readonly TimelineEntry[];
  readonly language: Language;
  readonly today: LocalDate;
  readonly organisationName?: (id: string) => string;
}

/** What has happened to a matter, oldest first, as a list that a screen reader can walk. */
export function Timeline({ entries, language, today, organisationName }: TimelineProps) {
  return (
    <ol class="timeline">
      {entries.map((entry) => (
        <li key={entry.sequence}>
          <time dateTime={entry.on} title={entry.on}>
            {shortDate(entry.on, language, today)}
          </time>
          <span title={entry.by}>{timelineLine(entry, language, organisationName)}</span>
          {entry.excerpt !== undefined && entry.excerpt !== '' && <span class="said">{entry.excerpt}</span>}
        </li>
      ))}
    </ol>
  );
}
