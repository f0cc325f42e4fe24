import { type EventStore, eventStore } from '../../../../shared/metrics/eventStore.ts';
import type { FigureEvent } from '../../../../shared/metrics/figureEvents.ts';
import { figureEventsIn, type PackedEvents } from '../../../../shared/metrics/figureEventsIn.ts';
import { dayOf, type LocalDate } from '../../../../shared/time/dates.ts';
import type { FigureData, FigureLists } from '../../../calls.ts';
import type { FilterKey } from './view.ts';

/** Everything that the pages count from. */
export interface Data {
  readonly store: EventStore;
  readonly lists: FigureLists;
  readonly today: LocalDate;
  readonly unreadable: number;
  /** What can be chosen in each filter. */
  readonly choices: Readonly<Record<FilterKey, readonly string[]>>;
  /** Day of the first matter. */
  readonly first: LocalDate | null;
  readonly matters: number;
}

/** Milliseconds of work before the page may draw and answer. */
const TURN = 40;

export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Does work bit by bit. @param step false when all is done @param isStale true: nobody waits for it any more */
export async function inTurns(step: () => boolean, isStale: () => boolean): Promise<boolean> {
  for (;;) {
    const until = performance.now() + TURN;
    while (performance.now() < until) if (!step()) return !isStale();
    await pause();
    if (isStale()) return false;
  }
}

/** Collects what the filters choose from, event by event. */
class Choices {
  private readonly areas = new Set<string>();
  private readonly themes = new Set<string>();
  private readonly channels = new Set<string>();
  private readonly organisations = new Set<string>();
  private readonly districts = new Set<string>();
  first: LocalDate | null = null;

  see(event: FigureEvent): void {
    if (event.area) this.areas.add(event.area);
    if (event.theme) this.themes.add(event.theme);
    if (event.channel && event.type === 'matter_received') this.channels.add(event.channel);
    if (event.organisation) this.organisations.add(event.organisation);
    if (event.type !== 'matter_received') return;
    const end = event.matter.indexOf('-');
    if (end > 0) this.districts.add(event.matter.slice(0, end));
    const day = dayOf(event.at);
    if (day && (this.first === null || day < this.first)) this.first = day;
  }

  found(): Data['choices'] {
    return {
      district: [...this.districts],
      area: [...this.areas],
      theme: [...this.themes],
      channel: [...this.channels],
      organisation: [...this.organisations],
    };
  }
}

export interface Arrived {
  readonly packed: PackedEvents;
  readonly figures: FigureData;
}

export const unpacked = (figures: FigureData): Arrived => ({
  figures,
  packed: figureEventsIn(figures.texts),
});

/** Puts the events in a store; undefined when something newer was asked for meanwhile. */
export async function loaded(
  { figures, packed }: Arrived,
  lists: FigureLists,
  isStale: () => boolean,
): Promise<Data | undefined> {
  const store = eventStore();
  const choices = new Choices();
  const events = packed.events();
  const isDone = await inTurns(() => {
    for (let count = 0; count < 500; count++) {
      const next = events.next();
      if (next.done === true) return false;
      store.add(next.value);
      choices.see(next.value);
    }
    return true;
  }, isStale);
  if (!isDone) return undefined;
  return {
    store,
    lists,
    today: figures.today,
    unreadable: figures.unreadable + packed.damaged,
    choices: choices.found(),
    first: choices.first,
    matters: [...store.matters()].length,
  };
}
