import { decideAction } from '../../actions/decide.ts';
import type { LocalDate } from '../../time/dates.ts';
import {
  type Decision,
  decided,
  type OutcomeCommand,
  type Refusal,
  refused,
  type Situation,
  wrongDay,
} from '../decide.ts';
import type { Fact } from '../events.ts';
import { RESIDENT } from '../fold.ts';
import { openPromises } from '../state.ts';
import { letterRefusal } from './letter.ts';

/** Outcomes that nobody should meet without being told why. */
const NEEDS_REASON: ReadonlySet<string> = new Set(['no', 'not_ours', 'partly']);

const past = (due: LocalDate, today: LocalDate): Refusal | undefined =>
  due < today ? { reason: 'due_in_the_past', due } : undefined;

/** Decisions about what comes of a matter and what the resident is told. */
export function decideOutcome(command: OutcomeCommand, situation: Situation): Decision {
  const { state, today, known } = situation;
  const { now } = known;
  switch (command.type) {
    case 'decide': {
      const wrong = wrongDay(command.decided, state.received, today);
      if (wrong) return refused(wrong);
      // What the board has not met about it has not decided.
      if (command.meeting && command.meeting > today) {
        return refused({ reason: 'day_in_the_future', day: command.meeting });
      }
      if (NEEDS_REASON.has(command.outcome) && command.reason === '')
        return refused({ reason: 'needs_reason' });
      const { outcome, reason, to, meeting, record } = command;
      return decided(command.decided ?? now, {
        type: 'decision_made',
        outcome,
        reason,
        ...(to && { to }),
        ...(meeting && { meeting }),
        ...(record && { record }),
      });
    }
    case 'give_interim': {
      const wrong =
        wrongDay(command.told, state.received, today) ??
        (command.due && past(command.due, today)) ??
        letterRefusal('interim', command, state);
      if (wrong) return refused(wrong);
      const { channel, text, due } = command;
      return decided(
        command.told ?? now,
        { type: 'interim_given', channel, text, ...(due && { due }) },
        ...(due ? [nextWord(situation, due, text)] : []),
      );
    }
    case 'give_feedback': {
      const wrong =
        wrongDay(command.told, state.received, today) ??
        letterRefusal(command.letter ?? 'answer', command, state);
      if (wrong) return refused(wrong);
      const { channel, text, link, letter } = command;
      return decided(command.told ?? now, {
        type: 'feedback_given',
        channel,
        text,
        ...(link && { link }),
        ...(letter && { letter }),
      });
    }
    case 'record_verdict':
      return decided(now, { type: 'verdict_given', item: command.item, outcome: command.outcome });
    case 'promise': {
      const wrong = past(command.due, today);
      if (wrong) return refused(wrong);
      const { what, to, due } = command;
      return decided(now, { type: 'promise_made', item: newPromise(situation), what, to, due });
    }
    case 'move_promise':
    case 'keep_promise': {
      const promise = openPromises(state).find(({ item }) => item === command.item);
      if (!promise) return refused({ reason: 'unknown_item', item: command.item });
      if (command.type === 'keep_promise') {
        const wrong = wrongDay(command.kept, state.received, today);
        if (wrong) return refused(wrong);
        return decided(command.kept ?? now, { type: 'promise_kept', item: promise.item });
      }
      const wrong = past(command.due, today);
      if (wrong) return refused(wrong);
      return decided(now, {
        type: 'promise_moved',
        item: promise.item,
        due: command.due,
        reason: command.reason,
      });
    }
    case 'plan_action':
    case 'correct_action':
    case 'move_action':
    case 'finish_action':
    case 'cancel_action':
    case 'check_effect': {
      const decision = decideAction(command, {
        subject: state.matter,
        actions: state.actions,
        today,
        organisationExists: known.organisationExists,
      });
      return decision.ok ? decided(decision.on ?? now, decision.fact) : decision;
    }
  }
}

const newPromise = ({ state }: Situation): string => `${state.matter}/L${state.promises.length + 1}`;

/** The day the resident was told to expect the next word: a new promise, or the one that stands moved. */
function nextWord(situation: Situation, due: LocalDate, text: string): Fact {
  const standing = openPromises(situation.state).find((promise) => promise.to === RESIDENT);
  if (standing) return { type: 'promise_moved', item: standing.item, due, reason: text };
  return { type: 'promise_made', item: newPromise(situation), what: text, to: RESIDENT, due };
}
