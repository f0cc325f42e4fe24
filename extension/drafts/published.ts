import { parseLocalDate, stockholmDate, stockholmTime } from '../../shared/time/dates.ts';

/**
 * A page's time as people write it: `2026-04-02 18:14` in Stockholm, only the day where only the day is known.
 * A time without a zone is taken at its word. Empty when it is no time.
 */
export function shownTime(iso: string): string {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(
    iso,
  );
  if (!parts?.[1] || parseLocalDate(parts[1]) === undefined) return '';
  if (!parts[2]) return parts[1];
  if (!parts[3]) return `${parts[1]} ${parts[2]}`;
  return Number.isNaN(Date.parse(iso)) ? '' : `${stockholmDate(iso)} ${stockholmTime(iso)}`;
}

/**
 * What is sent for the words in the field: the page's exact time when they were left as they are, a day or a
 * time when one was typed, else the words themselves.
 */
export function publishedParts(
  typed: string,
  origin: { readonly published: string; readonly publishedShown: string },
): { readonly published?: string; readonly publishedText?: string } {
  const words = typed.trim();
  if (words === '') return {};
  if (words === origin.publishedShown && origin.published !== '') return { published: origin.published };
  const parts = /^(\d{4}-\d{2}-\d{2})(?:[ T]+(\d{1,2})[:.](\d{2}))?$/.exec(words);
  const day = parts?.[1];
  if (!day || parseLocalDate(day) === undefined) return { publishedText: words };
  if (!parts[2] || !parts[3]) return { published: day };
  if (Number(parts[2]) > 23 || Number(parts[3]) > 59) return { publishedText: words };
  return { published: `${day}T${parts[2].padStart(2, '0')}:${parts[3]}` };
}
