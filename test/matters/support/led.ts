import { expect } from 'vitest';
import type { Command } from '../../../shared/matters/commands.ts';
import { decide, type Known, type Refusal } from '../../../shared/matters/decide.ts';
import type { MatterEvent } from '../../../shared/matters/events.ts';
import type { Role } from '../../../shared/matters/kinds.ts';
import { applyEvent, foldEvents, type MatterState } from '../../../shared/matters/state.ts';
import { NO_CLOSED_DAYS } from '../../../shared/time/workingDays.ts';

export const MATTER = 'SKÄ-2026-0042';
/** A matter that is led through commands, as the executor does it: decide, stamp, fold. */
export class Led {
  readonly events: MatterEvent[] = [];
  state: MatterState | undefined;

  known(now: string, role?: Role): Known {
    return {
      now,
      state: this.state,
      closedDays: NO_CLOSED_DAYS,
      referralWorkingDays: () => 20,
      organisationExists: (organisation) => organisation !== 'nobody',
      role,
    };
  }

  /** Undefined when it was carried out, else why not. */
  perform(now: string, command: Command, role?: Role): Refusal | undefined {
    const decision = decide(command, this.known(now, role));
    if (!decision.ok) return decision.refusal;
    for (const { at, fact } of decision.facts) {
      const event: MatterEvent = {
        sequence: this.events.length + 1,
        matter: MATTER,
        at,
        enteredAt: now,
        by: 'sara@example.org',
        source: 'sidebar',
        command: command.id,
        fact,
      };
      this.events.push(event);
      this.state = fact.type === 'undone' ? foldEvents(this.events) : applyEvent(this.state, event);
    }
    return undefined;
  }
}

export function ledTo(...commands: [string, Command][]): Led {
  const led = new Led();
  for (const [now, command] of commands) expect(led.perform(now, command)).toBeUndefined();
  return led;
}
