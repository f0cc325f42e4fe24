import type { LocalDate } from '../../time/dates.ts';
import type { CommandOf, MatterCommand } from '../commands.ts';
import {
  type Decision,
  decided,
  type OutcomeCommand,
  type ReferralCommand,
  refused,
  type Situation,
  wrongDay,
} from '../decide.ts';
import { lastDayToVoid, latestUndoable } from '../lifeCycle.ts';
import type { MatterState } from '../state.ts';
import { letterRefusal } from './letter.ts';

type Command = Exclude<MatterCommand, ReferralCommand | OutcomeCommand>;

/** Decisions about the matter itself: receipt, triage, corrections, groups, closing and reopening. */
export function decideMatter(command: Command, { state, today, known }: Situation): Decision {
  const { now } = known;
  switch (command.type) {
    case 'acknowledge': {
      const wrong =
        wrongDay(command.acknowledged, state.received, today) ?? letterRefusal('receipt', command, state);
      if (wrong) return refused(wrong);
      const { outcome, channel, text } = command;
      return decided(command.acknowledged ?? now, {
        type: 'matter_acknowledged',
        outcome,
        channel,
        ...(text && { text }),
      });
    }
    case 'triage': {
      const { owner, kind, theme, place } = command;
      return decided(now, {
        type: 'matter_triaged',
        owner,
        ...(kind && { kind }),
        ...(theme !== undefined && { theme }),
        ...(place !== undefined && { place }),
      });
    }
    case 'correct':
      return decideCorrection(command, state, today, now);
    case 'group':
      if (state.group?.group === command.group && state.group.relation === command.relation) {
        return refused({ reason: 'same_group', group: command.group });
      }
      return decided(now, {
        type: 'matter_grouped',
        group: command.group,
        relation: command.relation,
        ...(command.title && { title: command.title }),
      });
    case 'ungroup':
      return decided(now, { type: 'matter_ungrouped', group: state.group?.group ?? '' });
    case 'tell_apart':
      if (command.other === state.matter || state.apart?.includes(command.other))
        return refused({ reason: 'nothing_changed' });
      return decided(now, { type: 'matter_told_apart', other: command.other });
    case 'ask_resident': {
      const wrong = wrongDay(command.asked, state.received, today);
      if (wrong) return refused(wrong);
      return decided(command.asked ?? now, {
        type: 'question_asked',
        text: command.text,
        channel: command.channel,
      });
    }
    case 'record_resident_answer': {
      const wrong = wrongDay(command.answered, state.asked?.on ?? state.received, today);
      if (wrong) return refused(wrong);
      return decided(command.answered ?? now, { type: 'question_answered', text: command.text });
    }
    case 'withdraw': {
      const wrong = wrongDay(command.withdrawn, state.received, today);
      if (wrong) return refused(wrong);
      return decided(command.withdrawn ?? now, {
        type: 'matter_withdrawn',
        ...(command.reason && { reason: command.reason }),
      });
    }
    case 'strike':
      return decided(now, { type: 'matter_struck', reason: command.reason });
    case 'close': {
      const wrong = wrongDay(command.closed, latestDay(state), today);
      if (wrong) return refused(wrong);
      if (!state.told && !command.reason) return refused({ reason: 'needs_reason' });
      return decided(command.closed ?? now, {
        type: 'matter_closed',
        ...(command.reason && { reason: command.reason }),
      });
    }
    case 'reopen':
      return decided(now, { type: 'matter_reopened', reason: command.reason });
    case 'void_closing': {
      const closed = state.closed?.on ?? today;
      const last = lastDayToVoid(closed, known.closedDays);
      if (today > last) return refused({ reason: 'too_late_to_void', closed, last });
      return decided(now, { type: 'closing_voided', reason: command.reason });
    }
    case 'add_note':
      return decided(now, { type: 'note_added', text: command.text });
    case 'undo':
      if (latestUndoable(state) !== command.undone) return refused({ reason: 'not_latest' });
      return decided(now, { type: 'undone', undone: command.undone });
  }
}

/** The day of the latest that a closing ends: it was not closed before that. */
function latestDay({ received, decision, told, reopened, referrals }: MatterState): LocalDate {
  const days = [
    decision?.on,
    told?.on,
    reopened?.on,
    ...referrals.flatMap(({ sent, reply }) => [sent, reply?.on]),
  ];
  return days.reduce<LocalDate>(
    (latest, day) => (day !== undefined && day > latest ? day : latest),
    received,
  );
}

function decideCorrection(
  command: CommandOf<'correct'>,
  state: MatterState,
  today: LocalDate,
  now: string,
): Decision {
  const { id: _id, type: _type, matter: _matter, ...wanted } = command;
  const current: Readonly<Record<string, unknown>> = {
    ...state,
    record: state.record ?? '',
    anonymous: state.anonymous ?? false,
  };
  const changed = Object.fromEntries(
    Object.entries(wanted).filter(([key, value]) => value !== undefined && value !== current[key]),
  ) as typeof wanted;
  if (Object.keys(changed).length === 0) return refused({ reason: 'nothing_changed' });
  if (changed.received) {
    const later = state.timeline.filter((entry) => entry.type !== 'matter_received').map((entry) => entry.on);
    const earliest = later.sort()[0];
    if (changed.received > today) return refused({ reason: 'day_in_the_future', day: changed.received });
    if (earliest && changed.received > earliest) {
      return refused({ reason: 'day_before', day: earliest, earliest: changed.received });
    }
  }
  return decided(now, { type: 'matter_corrected', ...changed });
}
