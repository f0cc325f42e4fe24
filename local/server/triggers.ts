import type { ServiceEvent, TriggerRecord } from '../services/facade/host.ts';
import type { ServiceState } from '../services/host/service-state.ts';
import type { Act } from './acts.ts';
import type { Live } from './live.ts';
import type { Run, Runner } from './runner.ts';

/** Google lets two edits wait for the simple trigger; those after them are not told to it. */
const SIMPLE_WAITING = 2;
/** Google ends a simple trigger after so many milliseconds. */
const SIMPLE_LIMIT = 30_000;

/**
 * Tells the add-on what people did in the sheet, as Google does: the simple `onEdit` with little authority, and the
 * triggers that were installed, in the name of whoever installed them. They run after the edit has been answered.
 * What a script writes fires nothing.
 */
export class Triggers {
  private readonly waiting: { readonly isSimple: boolean; readonly call: Run }[] = [];
  private planned = false;

  constructor(
    private readonly parts: {
      readonly runner: Runner;
      readonly live: Live;
      readonly services: ServiceState;
      readonly exported: readonly string[];
      /** Calls later; at once in tests that look at what follows. */
      readonly later: (run: () => void) => void;
    },
  ) {}

  /** @param window in which it was done: it is shown the messages of the triggers */
  fire(acts: readonly Act[], window: string): void {
    for (const act of acts) {
      if (act.kind === 'edit') {
        this.simple(act, window);
        for (const trigger of this.installed('ON_EDIT')) this.add(trigger, act, window);
      }
      // Google tells onChange of edits too.
      const change = { kind: 'change', changeType: act.kind === 'edit' ? 'EDIT' : act.changeType } as const;
      for (const trigger of this.installed('ON_CHANGE')) this.add(trigger, change, window);
    }
    this.plan();
  }

  /** Nothing that waits is run any more. */
  close(): void {
    this.waiting.length = 0;
  }

  private installed(event: TriggerRecord['event']): readonly TriggerRecord[] {
    return this.parts.services.triggers.filter((trigger) => trigger.event === event);
  }

  private simple(event: ServiceEvent, window: string): void {
    if (!this.parts.exported.includes('onEdit')) return;
    if (this.waiting.filter(({ isSimple }) => isSimple).length >= SIMPLE_WAITING) return;
    const call = { functionName: 'onEdit', authMode: 'LIMITED', event, timeLimit: SIMPLE_LIMIT } as const;
    this.waiting.push({ isSimple: true, call: { ...call, window } });
  }

  private add(
    trigger: TriggerRecord,
    told: Extract<ServiceEvent, { kind: 'edit' | 'change' }>,
    window: string,
  ): void {
    const event = { ...told, triggerUid: trigger.id };
    const { functionName, owner } = trigger;
    this.waiting.push({
      isSimple: false,
      call: { functionName, authMode: 'FULL', event, effectiveUser: owner, window },
    });
  }

  private plan(): void {
    if (this.planned || this.waiting.length === 0) return;
    this.planned = true;
    this.parts.later(() => {
      this.planned = false;
      const next = this.waiting.shift();
      if (next) this.run(next.call);
      this.plan();
    });
  }

  private run(call: Run): void {
    const result = this.parts.runner.run(call);
    if (!result.ok) console.error(`${call.functionName}: ${result.error.message}`);
    for (const effect of result.effects) {
      if (effect.kind === 'toast' && call.window !== undefined) this.parts.live.tell(call.window, effect);
    }
  }
}
