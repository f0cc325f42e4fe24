import type { ActionCommand } from '../../actions/commands.ts';
import { dialogueFormById } from '../../reference/dialogue-forms.ts';
import type { LocalDate } from '../../time/dates.ts';
import type { DialogueCommandOf, LaterDialogueCommand } from '../commands.ts';
import {
  type DialogueDecision,
  type DialogueRefusal,
  type DialogueSituation,
  decided,
  nextOccasion,
  refused,
  wrongDay,
} from '../decide.ts';
import type { DialogueFact } from '../events.ts';
import { isReason, missingFor } from '../finish.ts';
import { MEETING_WAYS, type OccasionKind } from '../kinds.ts';
import { latestUndoableOf } from '../lifeCycle.ts';
import { namesIn } from '../lines.ts';
import {
  comingOccasions,
  type DialogueState,
  firstHeard,
  isTelling,
  lastListened,
  type OccasionState,
  standingInputs,
  standingOccasions,
} from '../state.ts';
import { isYoung, minorsIn } from '../young.ts';

type Command = Exclude<
  LaterDialogueCommand,
  | { readonly type: ActionCommand['type'] }
  | DialogueCommandOf<
      | 'add_inputs'
      | 'correct_input'
      | 'answer_inputs'
      | 'assign_inputs'
      | 'raise_inputs'
      | 'strike_input'
      | 'join_inputs'
      | 'part_input'
      | 'inspect_defect'
      | 'record_results'
      | 'strike_results'
      | 'open_round'
      | 'assess_idea'
      | 'cast_ballot'
      | 'count_votes'
      | 'name_winners'
    >
>;

/** Decisions about the course of a dialogue: its details, occasions, checklist, promise and closing. */
export function decideCourse(command: Command, situation: DialogueSituation): DialogueDecision {
  const { state, today, known } = situation;
  const { now } = known;
  switch (command.type) {
    case 'correct_dialogue': {
      if (command.form && !dialogueFormById(command.form)) {
        return refused({ reason: 'unknown_form', form: command.form });
      }
      const unknown = (command.organisers ?? []).find((one) => !known.organiserExists(one));
      if (unknown) return refused({ reason: 'unknown_organisation', organisation: unknown });
      const { id: _id, type: _type, dialogue: _dialogue, ...named } = command;
      const kept: Readonly<Record<string, unknown>> = state;
      const changed = Object.entries(named).filter(
        ([key, value]) => value !== undefined && !isSame(value, kept[key]),
      );
      if (changed.length === 0) return refused({ reason: 'nothing_changed' });
      const next = { form: command.form ?? state.form, audience: command.audience ?? state.audience };
      if (isYoung(next)) {
        const wasNot = !isYoung(state);
        const about = (key: 'title' | 'purpose') => command[key] ?? (wasNot ? state[key] : '');
        const said = wasNot ? standingInputs(state).flatMap(namesIn) : [];
        const words = [...new Set([...minorsIn([about('title'), about('purpose')]), ...said])];
        if (words.length > 0) return refused({ reason: 'names_of_minors', words });
      }
      return decided(now, { type: 'dialogue_corrected', ...(Object.fromEntries(changed) as typeof named) });
    }
    case 'promise_feedback': {
      const { due, reason } = command;
      if (due === state.due) return refused({ reason: 'nothing_changed' });
      if (due < today) return refused({ reason: 'due_in_the_past', due });
      if (state.due && !reason) return refused({ reason: 'needs_reason' });
      return decided(now, { type: 'dialogue_moved', due, ...(reason && { reason }) });
    }
    case 'plan_occasion': {
      const { kind, on, time, venue } = command;
      const early = beforeHeard(kind, on, state);
      if (early) return refused(early);
      return decided(now, {
        type: 'occasion_planned',
        item: nextOccasion(situation),
        kind,
        on,
        ...(time && { time }),
        ...(venue && { venue }),
      });
    }
    case 'move_occasion': {
      const occasion = coming(situation, command.item);
      if (!occasion) return refused({ reason: 'unknown_item', item: command.item });
      const { item, on, time, venue, reason } = command;
      const early = beforeHeard(occasion.kind, on, state);
      if (early) return refused(early);
      return decided(now, {
        type: 'occasion_moved',
        item,
        on,
        ...(time && { time }),
        ...(venue && { venue }),
        ...(reason && { reason }),
      });
    }
    case 'hold_occasion':
      return decideHolding(command, situation);
    case 'cancel_occasion':
      if (!coming(situation, command.item)) return refused({ reason: 'unknown_item', item: command.item });
      return decided(now, { type: 'occasion_cancelled', item: command.item, reason: command.reason });
    case 'check_point': {
      const { check, outcome, text } = command;
      if (outcome === 'explained' && !text) return refused({ reason: 'needs_explanation' });
      return decided(now, { type: 'check_done', check, outcome, ...(text && { text }) });
    }
    case 'tell_participants': {
      const { how, text, link, told, noMeeting } = command;
      const wrong = wrongDay(told, today, lastListened(state)?.on);
      if (wrong) return refused(wrong);
      if (!MEETING_WAYS.includes(how) && !isReason(noMeeting ?? ''))
        return refused({ reason: 'why_no_meeting' });
      return decided(told === today ? now : told, {
        type: 'feedback_meeting_held',
        how,
        ...(text && { text }),
        ...(link && { link }),
        ...(noMeeting && { noMeeting }),
      });
    }
    case 'note_asked': {
      const { organisation, how, asked } = command;
      if (!known.organisationExists(organisation))
        return refused({ reason: 'unknown_organisation', organisation });
      const wrong = wrongDay(asked, today, firstHeard(state));
      if (wrong) return refused(wrong);
      return decided(now, { type: 'party_asked', organisation, how, asked });
    }
    case 'give_account': {
      const { kind, title, link, given, replaces } = command;
      // What comes of a dialogue comes after it has begun.
      const wrong = wrongDay(given, today, firstHeard(state));
      if (wrong) return refused(wrong);
      if (replaces && !(state.accounts ?? []).some((one) => one.title === replaces))
        return refused({ reason: 'nothing_changed' });
      return decided(given === today ? now : given, {
        type: 'account_given',
        kind,
        title,
        ...(link && { link }),
        ...(replaces && { replaces }),
      });
    }
    case 'answer_names':
      return decided(now, { type: 'names_answered', answer: command.answer, rows: command.rows });
    case 'close_dialogue': {
      const missing = missingFor(state, known.matters, known.checksLeft(state));
      if (missing.length > 0 && !command.reason) return refused({ reason: 'not_finished', missing });
      if (missing.length > 0 && !isReason(command.reason ?? '')) return refused({ reason: 'no_reason' });
      return decided(now, { type: 'dialogue_closed', ...(command.reason && { reason: command.reason }) });
    }
    case 'reopen_dialogue':
      return decided(now, { type: 'dialogue_reopened', reason: command.reason });
    case 'cancel_dialogue':
      return decided(now, { type: 'dialogue_cancelled', reason: command.reason });
    case 'strike_dialogue':
      return decided(now, { type: 'dialogue_struck', reason: command.reason });
    case 'add_note':
      return decided(now, { type: 'note_added', text: command.text });
    case 'undo':
      if (latestUndoableOf(state) !== command.undone) return refused({ reason: 'not_latest' });
      return decided(now, { type: 'undone', undone: command.undone });
  }
}

/** An empty field and one that is not there say the same; lists are compared in their order. */
function isSame(value: unknown, kept: unknown): boolean {
  const plain = (one: unknown): string => (Array.isArray(one) ? one.join('\n') : String(one ?? ''));
  return plain(value) === plain(kept);
}

/** Nobody can be told, and nothing be looked at again, before residents have spoken or are to. */
function beforeHeard(kind: OccasionKind, on: LocalDate, state: DialogueState): DialogueRefusal | undefined {
  const earliest = isTelling({ kind }) || kind === 'return_walk' ? firstHeard(state) : undefined;
  return earliest !== undefined && on < earliest ? { reason: 'day_before', day: on, earliest } : undefined;
}

const coming = ({ state }: DialogueSituation, item: string): OccasionState | undefined =>
  comingOccasions(state).find((occasion) => occasion.item === item);

function decideHolding(
  command: DialogueCommandOf<'hold_occasion'>,
  situation: DialogueSituation,
): DialogueDecision {
  const { today, known, state } = situation;
  const wrong = wrongDay(command.held, today);
  if (wrong) return refused(wrong);
  // Counts that were entered wrongly are entered anew.
  const corrected = standingOccasions(state).find(({ item, held }) => held && item === command.item);
  const planned = command.item
    ? (corrected ?? coming(situation, command.item))
    : comingOccasions(state).find(({ kind }) => kind === command.kind);
  if (command.item && !planned) return refused({ reason: 'unknown_item', item: command.item });
  const kind = planned?.kind ?? command.kind;
  if (!kind) return refused({ reason: 'which_occasion' });
  // An occasion whose day is still to come is held today, one whose day has passed was held then.
  const on: LocalDate = command.held ?? (planned && planned.on <= today ? planned.on : undefined) ?? today;
  const early = isTelling({ kind }) ? wrongDay(on, today, firstHeard(state)) : undefined;
  if (early) return refused(early);
  const item = planned?.item ?? nextOccasion(situation);
  const counts = Object.fromEntries(
    Object.entries(command.counts ?? {}).flatMap(([group, heads]) =>
      heads === undefined ? [] : [[group, heads] as const],
    ),
  );
  const facts: DialogueFact[] = planned ? [] : [{ type: 'occasion_planned', item, kind, on }];
  facts.push({
    type: 'occasion_held',
    item,
    ...(Object.keys(counts).length > 0 && { counts }),
    ...(command.text && { text: command.text }),
  });
  if (corrected?.held) {
    const isSameDay = (command.held ?? corrected.held.on) === corrected.held.on;
    const isSameCount = JSON.stringify(counts) === JSON.stringify(corrected.held.counts ?? {});
    if (isSameDay && isSameCount && !command.text) return refused({ reason: 'nothing_changed' });
  }
  if (isTelling({ kind }) && corrected?.held?.on !== on)
    facts.push({ type: 'feedback_meeting_held', how: 'meeting' });
  return decided(on === today ? known.now : on, ...facts);
}
