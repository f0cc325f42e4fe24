import { useState } from 'preact/hooks';
import { Progress } from '../../../shared/interface/Progress.tsx';
import { Timeline } from '../../../shared/interface/Timeline.tsx';
import type { TimelineEntry } from '../../../shared/matters/state.ts';
import { cardWords } from '../../../shared/text/card.ts';
import { sidebarWords } from '../../../shared/text/sidebar.ts';
import { stockholmDate, stockholmTime } from '../../../shared/time/dates.ts';
import type { MatterCard } from '../../calls.ts';
import type { HistoryEvent } from '../../sidebar-calls.ts';
import { call } from '../client.ts';
import { failureText } from '../failures.ts';
import type { CardProps } from './Card.tsx';
import { nameIn, personIn } from './names.ts';

/** What has happened; the row keeps the first words of each text, the rest is read when somebody asks for it. */
export function History({ card, language, today, lists }: CardProps) {
  const words = cardWords[language];
  const [events, setEvents] = useState<readonly HistoryEvent[] | undefined>(undefined);
  const [isReading, setReading] = useState(false);
  const [problem, setProblem] = useState('');
  const { matter } = card.state;
  const read = async () => {
    setReading(true);
    setProblem('');
    try {
      const answer = await call('readHistory', [matter]);
      if (answer.ok) setEvents(answer.events);
      else setProblem(answer.message);
    } catch (error) {
      setProblem(failureText(error, language));
    }
    setReading(false);
  };
  const full = new Map(events?.map((event) => [event.sequence, event] as const));
  const details = (entry: TimelineEntry) => {
    const event = full.get(entry.sequence);
    if (!event) return undefined;
    const at = `${stockholmDate(event.enteredAt)} ${stockholmTime(event.enteredAt)}`;
    return { texts: event.texts, note: words.entered(event.by, at, event.source) };
  };
  return (
    <section>
      <h2 class="divider">{sidebarWords[language].timeline}</h2>
      <Timeline
        entries={withNames(byDay(withoutRepetition(card)), personIn(lists))}
        language={language}
        today={today}
        organisationName={nameIn(lists)}
        details={details}
      />
      {problem !== '' && <p class="inline-problem">{problem}</p>}
      {isReading && <Progress label={words.readingTexts} />}
      {!isReading && !events && (
        <button type="button" class="link-button" onClick={read}>
          {words.fullTexts}
        </button>
      )}
    </section>
  );
}

/** The resident's words stand in full above the timeline, which need not begin with them again. */
function withoutRepetition({ state, text }: MatterCard): readonly TimelineEntry[] {
  if (text === '') return state.timeline;
  return state.timeline.map((entry) => {
    if (entry.type !== 'matter_received') return entry;
    const { excerpt: _shownAbove, ...rest } = entry;
    return rest;
  });
}

/** In the order in which it happened: what is entered later may have happened before. */
const byDay = (entries: readonly TimelineEntry[]): readonly TimelineEntry[] =>
  [...entries].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.sequence - b.sequence));

/** Whoever was given a matter, or took a step back, is called by name. */
const withNames = (
  entries: readonly TimelineEntry[],
  name: (address: string) => string,
): readonly TimelineEntry[] =>
  entries.map((entry) => {
    if (entry.type === 'undone') return { ...entry, excerpt: name(entry.by) };
    return entry.type === 'matter_triaged' && entry.excerpt
      ? { ...entry, excerpt: name(entry.excerpt) }
      : entry;
  });
