import type { Particulars, StoredEvent } from './eventStore.ts';
import { FIGURE_EVENT_TYPES, type FigureEventType } from './figureEventTypes.ts';

/** The place of each type in their list. */
export const RANK = Object.fromEntries(FIGURE_EVENT_TYPES.map((type, index) => [type, index])) as Readonly<
  Record<FigureEventType, number>
>;

const FIRST_ROOM = 1024;
/** Days that no calendar has, for what is no day and for what was not given. */
const NO_DAY = -2_147_483_647;
const NOT_GIVEN = -2_147_483_648;

/**
 * Events in columns. As a million objects that live for long they would cost the collector of garbage more time than
 * all figures take, and twice the memory; into arrays of whole numbers it need not look.
 */
export class Columns {
  length = 0;
  #types = new Uint8Array(FIRST_ROOM);
  #days = new Int32Array(FIRST_ROOM);
  #dues = new Int32Array(FIRST_ROOM);
  #entered = new Int32Array(FIRST_ROOM);
  readonly #at: string[] = [];
  readonly #subjects: string[] = [];
  readonly #organisations: string[] = [];
  readonly #outcomes: string[] = [];
  readonly #particulars: (Particulars | null)[] = [];

  /** @returns the event's place */
  push(event: StoredEvent): number {
    const index = this.length;
    if (index === this.#types.length) this.#grow();
    this.#types[index] = RANK[event.type];
    this.#days[index] = event.day ?? NO_DAY;
    this.#dues[index] = event.due === undefined ? NOT_GIVEN : (event.due ?? NO_DAY);
    this.#entered[index] = event.entered ?? NO_DAY;
    this.#at.push(event.at);
    this.#subjects.push(event.subject);
    this.#organisations.push(event.organisation);
    this.#outcomes.push(event.outcome);
    this.#particulars.push(event.particulars);
    this.length += 1;
    return index;
  }

  event(index: number): StoredEvent {
    const day = this.#days[index] ?? NO_DAY;
    const due = this.#dues[index] ?? NOT_GIVEN;
    const entered = this.#entered[index] ?? NO_DAY;
    return {
      type: FIGURE_EVENT_TYPES[this.#types[index] ?? 0] ?? 'matter_received',
      day: day === NO_DAY ? null : day,
      due: due === NOT_GIVEN ? undefined : due === NO_DAY ? null : due,
      entered: entered === NO_DAY ? null : entered,
      at: this.#at[index] ?? '',
      subject: this.#subjects[index] ?? '',
      organisation: this.#organisations[index] ?? '',
      outcome: this.#outcomes[index] ?? '',
      particulars: this.#particulars[index] ?? null,
    };
  }

  subject(index: number): string {
    return this.#subjects[index] ?? '';
  }

  /** The event's day; what has none comes after all that have. */
  dayForOrder(index: number): number {
    const day = this.#days[index] ?? NO_DAY;
    return day === NO_DAY ? Number.MAX_SAFE_INTEGER : day;
  }

  #grow(): void {
    const room = this.length * 2;
    const types = new Uint8Array(room);
    types.set(this.#types);
    this.#types = types;
    this.#days = wider(this.#days, room);
    this.#dues = wider(this.#dues, room);
    this.#entered = wider(this.#entered, room);
  }
}

function wider(column: Int32Array<ArrayBuffer>, room: number): Int32Array<ArrayBuffer> {
  const wide = new Int32Array(room);
  wide.set(column);
  return wide;
}
