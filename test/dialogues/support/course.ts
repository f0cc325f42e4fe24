import type { DialogueCommand } from '../../../shared/dialogues/commands.ts';
import { decideDialogue } from '../../../shared/dialogues/decide.ts';
import type { DialogueEvent } from '../../../shared/dialogues/events.ts';
import { missingFor } from '../../../shared/dialogues/finish.ts';
import { applyDialogueEvent, foldDialogue } from '../../../shared/dialogues/fold.ts';
import { dialogueStageOf } from '../../../shared/dialogues/lifeCycle.ts';
import type { DialogueState, MatterOutcome } from '../../../shared/dialogues/state.ts';
import { ulidFor } from './ulids.ts';

export const DIALOGUE = 'SKÄ-D-2026-0001';

export type Wanted = DialogueCommand extends infer Command
  ? Command extends DialogueCommand
    ? Omit<Command, 'id' | 'dialogue'>
    : never
  : never;

/** A dialogue that commands are given to, one after another, on the days named. */
export class Course {
  readonly events: DialogueEvent[] = [];
  state: DialogueState | undefined;
  readonly matters = new Map<string, MatterOutcome>();
  /** Points of the checklist that are neither done nor explained. */
  checksLeft = 0;
  private given = 0;

  do(day: string, wanted: Wanted): string {
    const command = { id: ulidFor(this.given++), dialogue: DIALOGUE, ...wanted } as DialogueCommand;
    const now = `${day}T10:00:00.000Z`;
    const decision = decideDialogue(command, {
      now,
      state: this.state,
      organisationExists: (id) => id !== 'nobody',
      organiserExists: (one) => one !== 'nobody',
      matters: (matter) => this.matters.get(matter),
      checksLeft: () => this.checksLeft,
    });
    if (!decision.ok) return decision.refusal.reason;
    for (const { at, fact } of decision.facts) {
      const event: DialogueEvent = {
        sequence: this.events.length + 1,
        matter: DIALOGUE,
        at,
        enteredAt: now,
        by: 'lena@example.se',
        source: 'sidebar',
        command: command.id,
        fact: 'item' in fact && fact.item.startsWith('/') ? { ...fact, item: DIALOGUE + fact.item } : fact,
      };
      this.events.push(event);
      this.state = fact.type === 'undone' ? foldDialogue(this.events) : applyDialogueEvent(this.state, event);
    }
    return 'done';
  }

  get stage(): string {
    return this.state ? dialogueStageOf(this.state) : 'none';
  }

  /** What is missing before it can be closed, each by its name. */
  get missing(): readonly string[] {
    if (!this.state) return [];
    const missing = missingFor(this.state, (matter) => this.matters.get(matter), this.checksLeft);
    return missing.map((one) => ('kind' in one ? `${one.what} ${one.kind}` : one.what));
  }
}
