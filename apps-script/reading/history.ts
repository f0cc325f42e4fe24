import type { Fact } from '../../shared/matters/events.ts';
import type { Language } from '../../shared/text/language.ts';
import { matterWords } from '../../shared/text/matters.ts';
import type { HistoryEvent } from '../sidebar-calls.ts';
import type { Book } from '../workbook/book.ts';
import { readEventsOf } from '../workbook/event-list.ts';

/** Everything that was written in a matter, in full: the row keeps only the first words of each. */
export function readHistory(book: Book, matter: string, language: Language): readonly HistoryEvent[] {
  return readEventsOf(book, [matter]).map((event) => ({
    sequence: event.sequence,
    texts: textsOf(event.fact),
    by: event.by,
    enteredAt: event.enteredAt,
    source: matterWords[language].sources[event.source],
  }));
}

/** What a person wrote in a fact, in the order of its form. */
const PROSE = [
  'question',
  'questions',
  'what',
  'text',
  'reason',
  'effect',
  'baseline',
  'link',
  'evidence',
] as const;

function textsOf(fact: Fact): readonly string[] {
  const values: Readonly<Record<string, unknown>> = { ...fact };
  return PROSE.flatMap((name) => {
    const value = values[name];
    if (Array.isArray(value)) return value.map((one, index) => `${index + 1}. ${String(one)}`);
    return typeof value === 'string' && value.trim() !== '' ? [value] : [];
  });
}
