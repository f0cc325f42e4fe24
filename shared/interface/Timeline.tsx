import type { TimelineEntry } from '../matters/state.ts';
import { shortDate } from '../text/dates.ts';
import type { Language } from '../text/language.ts';
import { timelineDue, timelineLine } from '../text/matters.ts';
import type { LocalDate } from '../time/dates.ts';

interface TimelineProps {
  readonly entries: readonly TimelineEntry[];
  readonly language: Language;
  readonly today: LocalDate;
  readonly organisationName?: (id: string) => string;
  /** Everything that was written, and who entered it when; undefined until somebody has asked for it. */
  readonly details?: (
    entry: TimelineEntry,
  ) => { readonly texts: readonly string[]; readonly note: string } | undefined;
}

/** What has happened to a matter, oldest first, as a list that a screen reader can walk. */
export function Timeline({ entries, language, today, organisationName, details }: TimelineProps) {
  return (
    <ol class="timeline">
      {entries.map((entry) => {
        const full = details?.(entry);
        const texts = full && full.texts.length > 0 ? full.texts : entry.excerpt ? [entry.excerpt] : [];
        return (
          <li key={entry.sequence}>
            <time dateTime={entry.on} title={entry.on}>
              {shortDate(entry.on, language, today)}
            </time>
            <span title={entry.by}>
              {timelineLine(entry, language, organisationName)}
              {timelineDue(entry, language, today)}
            </span>
            {texts.map((text) => (
              <span key={text} class="said">
                {text}
              </span>
            ))}
            {full && <span class="said small">{full.note}</span>}
          </li>
        );
      })}
    </ol>
  );
}
