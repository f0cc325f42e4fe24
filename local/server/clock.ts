import type { TriggerRecord } from '../services/facade/host.ts';
import type { ServiceState } from '../services/host/service-state.ts';
import type { Store } from '../store/store.ts';
import type { Live } from './live.ts';
import type { Runner } from './runner.ts';
import { dueAt } from './schedule.ts';

const LOOK = 30_000;
/** Everything happens in one thread: a trigger with much to do is asked to stop after so long, and others come first. */
const LIMIT = 1_000;
const PAUSE = 300;
/** The page is served first. */
const START = 1_000;

/** A time-driven trigger as it is shown to people. */
export interface Appointment {
  readonly id: string;
  readonly functionName: string;
  /** Milliseconds since 1970; absent: never, or not any more. */
  readonly last?: number;
  readonly next?: number;
}

/**
 * Runs the time-driven triggers. One whose hour went by while the computer was off is run once, soon after the start:
 * a daily run is made up for, not repeated for each day.
 */
export class Clock {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly parts: {
      readonly runner: Runner;
      readonly live: Live;
      readonly store: Store;
      readonly services: ServiceState;
      readonly now: () => number;
      readonly timeZone: () => string;
    },
  ) {
    this.plan(START);
  }

  close(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private plan(wait: number): void {
    this.timer = setTimeout(() => {
      this.runDue();
      if (this.timer === undefined) return;
      // One that has asked to go on soon is not kept waiting until the next look.
      const next = Math.min(...this.triggers().map((each) => this.nextOf(each) ?? Number.POSITIVE_INFINITY));
      this.plan(Math.min(LOOK, Math.max(PAUSE, next - this.parts.now())));
    }, wait);
    this.timer.unref();
  }

  appointments(): readonly Appointment[] {
    return this.triggers().map((trigger) => {
      const last = this.lastOf(trigger);
      const next = this.nextOf(trigger);
      const { id, functionName } = trigger;
      return {
        id,
        functionName,
        ...(last === undefined ? {} : { last }),
        ...(next === undefined ? {} : { next }),
      };
    });
  }

  runDue(): void {
    const now = this.parts.now();
    for (const trigger of this.triggers()) {
      const next = this.nextOf(trigger);
      if (next !== undefined && next <= now) this.runNow(trigger.id);
    }
  }

  /** @returns why it failed; undefined when it went well. @throws Error when there is no such trigger */
  runNow(id: string): string | undefined {
    const trigger = this.triggers().find((each) => each.id === id);
    if (!trigger) throw new Error(`No trigger ${id}`);
    const { runner, live, store, now } = this.parts;
    // Written first: a run that ends the program must not end it at every start.
    store.setFact(factOf(trigger), String(now()));
    const result = runner.run({
      functionName: trigger.functionName,
      authMode: 'FULL',
      user: '',
      effectiveUser: trigger.owner,
      event: { kind: 'time', triggerUid: trigger.id, limit: LIMIT },
    });
    for (const effect of result.effects) {
      const { functionName } = trigger;
      if (effect.kind !== 'toast') continue;
      const { title, message, seconds } = effect;
      live.tellAll({ functionName, title, message, seconds });
    }
    if (result.ok) return undefined;
    console.error(`${trigger.functionName}: ${result.error.message}`);
    return result.error.message;
  }

  private triggers(): readonly TriggerRecord[] {
    return this.parts.services.triggers.filter(({ event }) => event === 'CLOCK');
  }

  private lastOf(trigger: TriggerRecord): number | undefined {
    const last = this.parts.store.fact(factOf(trigger));
    return last === undefined ? undefined : Number(last);
  }

  private nextOf(trigger: TriggerRecord): number | undefined {
    return dueAt(trigger.schedule ?? {}, this.lastOf(trigger), trigger.created, this.parts.timeZone());
  }
}

function factOf({ id }: TriggerRecord): string {
  return `ran ${id}`;
}
