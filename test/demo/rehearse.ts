import type { DemoStep } from '../../local/demo/script.ts';
import { decide } from '../../shared/matters/decide.ts';
import type { MatterEvent } from '../../shared/matters/events.ts';
import { applyEvent, type MatterState } from '../../shared/matters/state.ts';
import { organisationById } from '../../shared/reference/organisations.ts';
import { NO_CLOSED_DAYS } from '../../shared/time/workingDays.ts';

/** Plays a script on the core alone: what the add-on would write, and what it would refuse. */
export function rehearse(steps: readonly DemoStep[], districtPrefix: string) {
  const states = new Map<string, MatterState>();
  const events: MatterEvent[] = [];
  const refusals: unknown[] = [];
  const counts = new Map<string, number>();
  for (const { at, by, commands } of steps) {
    for (const command of commands) {
      const year = at.slice(0, 4);
      const count = (counts.get(year) ?? 0) + 1;
      const matter =
        command.type === 'capture'
          ? `${districtPrefix}-${year}-${String(count).padStart(4, '0')}`
          : command.matter;
      if (command.type === 'capture') counts.set(year, count);
      const decision = decide(command, {
        now: at,
        state: states.get(matter),
        closedDays: NO_CLOSED_DAYS,
        referralWorkingDays: () => 30,
        organisationExists: (id) => organisationById(id) !== undefined,
      });
      if (!decision.ok) {
        refusals.push({ command, refusal: decision.refusal });
        continue;
      }
      for (const { at: happened, fact } of decision.facts) {
        const event: MatterEvent = {
          sequence: events.length + 1,
          matter,
          at: happened,
          enteredAt: at,
          by,
          source: 'demo',
          command: command.id,
          fact,
        };
        events.push(event);
        states.set(matter, applyEvent(states.get(matter), event));
      }
    }
  }
  return { states, events, refusals };
}
