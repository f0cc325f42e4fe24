import type { LocalDate } from '../time/dates.ts';
import { addWorkingDays, type ClosedDays } from '../time/workingDays.ts';
import type { CommandType } from './commands.ts';
import type { EventType } from './events.ts';
import type { Role, Stage } from './kinds.ts';
import {
  currentReferrals,
  isPaused,
  type MatterState,
  openActions,
  openPromises,
  openReferrals,
  standingActions,
  uncheckedActions,
} from './state.ts';

export { STAGES, type Stage } from './kinds.ts';

/** Nothing more is to be done in these, unless somebody opens the matter again. */
export const ENDED: readonly Stage[] = ['closed', 'withdrawn', 'struck'];

/** Later facts outrank earlier ones, but an open referral means that somebody is still waited for. */
export function stageOf(state: MatterState): Stage {
  if (state.struck) return 'struck';
  if (state.withdrawn) return 'withdrawn';
  if (state.closed) return 'closed';
  if (state.told) return 'told';
  if (openReferrals(state).length > 0) return 'referred';
  if (state.asked) return 'asked';
  if (state.decision) return 'decided';
  if (currentReferrals(state).some((referral) => referral.answered !== undefined)) return 'answered';
  return state.triaged ? 'triaged' : 'received';
}

export type FollowUp = Exclude<CommandType, 'capture'>;

/** Something that must be there for a step to have a meaning. */
export type Need =
  | 'open_referral'
  | 'running_referral'
  | 'paused_referral'
  | 'open_question'
  | 'no_open_question'
  | 'open_promise'
  | 'action'
  | 'open_action'
  | 'unchecked_action'
  | 'group'
  | 'told'
  | 'recent_closing'
  | 'undoable';

export interface Step {
  readonly stages: readonly Stage[];
  readonly needs?: Need;
  /** Who may; everybody when left out. */
  readonly may?: readonly Role[];
  /** Facts that it comes to. */
  readonly yields: readonly EventType[];
  /** False: the screen says before that it cannot be taken back by "undo". */
  readonly undoable: boolean;
}

const OPEN: readonly Stage[] = ['received', 'triaged', 'asked', 'referred', 'answered', 'decided', 'told'];
/** An action outlives its matter: it is done and checked long after the resident was told. */
const ALWAYS: readonly Stage[] = [...OPEN, 'closed', 'withdrawn'];

/**
 * The life cycle as a table: what may be done where, by whom, what it needs and what it yields. The one place for
 * it: drives the sidebar's buttons, the menu, the refusals in `decide`, the extension and the diagram in the
 * documentation, so that a button never offers what would be refused.
 */
export const STEPS: Readonly<Record<FollowUp, Step>> = {
  acknowledge: { stages: OPEN, yields: ['matter_acknowledged'], undoable: true },
  triage: { stages: OPEN, yields: ['matter_triaged'], undoable: true },
  refer: { stages: OPEN, yields: ['referral_sent'], undoable: true },
  record_answer: {
    stages: ['referred', 'told'],
    needs: 'open_referral',
    yields: ['referral_part_answered', 'referral_answered'],
    undoable: true,
  },
  remind: {
    stages: ['referred', 'told'],
    needs: 'running_referral',
    yields: ['referral_reminded'],
    undoable: true,
  },
  extend_referral: {
    stages: ['referred', 'told'],
    needs: 'open_referral',
    yields: ['referral_extended'],
    undoable: true,
  },
  pause_referral: {
    stages: ['referred', 'told'],
    needs: 'running_referral',
    yields: ['referral_paused'],
    undoable: true,
  },
  resume_referral: {
    stages: ['referred', 'told'],
    needs: 'paused_referral',
    yields: ['referral_resumed'],
    undoable: true,
  },
  recall_referral: {
    stages: ['referred', 'told'],
    needs: 'open_referral',
    yields: ['referral_recalled'],
    undoable: true,
  },
  ask_resident: { stages: OPEN, needs: 'no_open_question', yields: ['question_asked'], undoable: true },
  record_resident_answer: {
    stages: OPEN,
    needs: 'open_question',
    yields: ['question_answered'],
    undoable: true,
  },
  decide: { stages: OPEN, yields: ['decision_made'], undoable: true },
  give_interim: {
    stages: OPEN,
    yields: ['interim_given', 'promise_made', 'promise_moved'],
    undoable: true,
  },
  give_feedback: { stages: OPEN, yields: ['feedback_given'], undoable: true },
  record_verdict: { stages: ['told', 'closed'], needs: 'told', yields: ['verdict_given'], undoable: true },
  promise: { stages: OPEN, yields: ['promise_made'], undoable: true },
  move_promise: { stages: ALWAYS, needs: 'open_promise', yields: ['promise_moved'], undoable: true },
  keep_promise: { stages: ALWAYS, needs: 'open_promise', yields: ['promise_kept'], undoable: true },
  plan_action: { stages: ALWAYS, yields: ['action_planned'], undoable: true },
  correct_action: { stages: ALWAYS, needs: 'action', yields: ['action_corrected'], undoable: true },
  move_action: { stages: ALWAYS, needs: 'open_action', yields: ['action_moved'], undoable: true },
  finish_action: { stages: ALWAYS, needs: 'open_action', yields: ['action_done'], undoable: true },
  cancel_action: { stages: ALWAYS, needs: 'open_action', yields: ['action_cancelled'], undoable: true },
  check_effect: { stages: ALWAYS, needs: 'unchecked_action', yields: ['effect_checked'], undoable: true },
  correct: { stages: ALWAYS, yields: ['matter_corrected'], undoable: true },
  group: { stages: ALWAYS, yields: ['matter_grouped'], undoable: true },
  ungroup: { stages: ALWAYS, needs: 'group', yields: ['matter_ungrouped'], undoable: true },
  tell_apart: { stages: ALWAYS, yields: ['matter_told_apart'], undoable: true },
  add_note: { stages: ALWAYS, yields: ['note_added'], undoable: true },
  withdraw: { stages: OPEN, yields: ['matter_withdrawn'], undoable: true },
  close: { stages: OPEN, yields: ['matter_closed'], undoable: true },
  reopen: { stages: ['closed', 'withdrawn'], yields: ['matter_reopened'], undoable: true },
  void_closing: {
    stages: ['closed'],
    needs: 'recent_closing',
    may: ['coordinator', 'manager', 'case_officer'],
    yields: ['closing_voided'],
    undoable: false,
  },
  strike: {
    stages: OPEN,
    may: ['coordinator', 'manager'],
    yields: ['matter_struck'],
    undoable: true,
  },
  undo: { stages: [...ALWAYS, 'struck'], needs: 'undoable', yields: ['undone'], undoable: false },
};

/** The likeliest next steps where a matter stands, the likeliest first; the others follow in the table's order. */
export const LIKELY: Readonly<Record<Stage, readonly FollowUp[]>> = {
  received: ['triage', 'acknowledge', 'refer', 'give_feedback'],
  triaged: ['refer', 'decide', 'give_feedback', 'ask_resident'],
  asked: ['record_resident_answer', 'refer', 'decide'],
  referred: ['record_answer', 'remind', 'give_interim', 'extend_referral'],
  answered: ['give_feedback', 'decide', 'refer'],
  decided: ['give_feedback', 'plan_action'],
  told: ['close', 'plan_action', 'record_verdict'],
  closed: ['reopen'],
  withdrawn: ['reopen'],
  struck: ['undo'],
};

/** The day on which somebody asks what can be done; what depends on it is possible while nobody says which. */
export interface Asked {
  readonly today: LocalDate;
  readonly closed: ClosedDays;
}

/** A wrong closing can be taken away as if it had not been within so many working days (metrics.md). */
export const VOID_WORKING_DAYS = 5;

/** Last day on which a closing can be taken away. */
export const lastDayToVoid = (closed: LocalDate, closedDays: ClosedDays): LocalDate =>
  addWorkingDays(closed, VOID_WORKING_DAYS, closedDays);

const NEEDS: Readonly<Record<Need, (state: MatterState, asked: Asked | undefined) => boolean>> = {
  open_referral: (state) => openReferrals(state).length > 0,
  running_referral: (state) => openReferrals(state).some((referral) => !isPaused(referral)),
  paused_referral: (state) => openReferrals(state).some(isPaused),
  open_question: (state) => state.asked !== undefined,
  no_open_question: (state) => state.asked === undefined,
  open_promise: (state) => openPromises(state).length > 0,
  action: (state) => standingActions(state).length > 0,
  open_action: (state) => openActions(state).length > 0,
  unchecked_action: (state) => uncheckedActions(state).length > 0,
  group: (state) => state.group !== undefined,
  told: (state) => state.told !== undefined,
  recent_closing: ({ closed }, asked) =>
    closed !== undefined && (!asked || asked.today <= lastDayToVoid(closed.on, asked.closed)),
  undoable: (state) => latestUndoable(state) !== undefined,
};

/** Whether a step can be taken where the matter stands, and on that day where one is named. */
export function isOpenStep(state: MatterState, step: FollowUp, asked?: Asked): boolean {
  const { stages, needs } = STEPS[step];
  return stages.includes(stageOf(state)) && (needs === undefined || NEEDS[needs](state, asked));
}

/** Whether a person with this role may take a step; somebody without a role may take all. */
export function mayDo(role: Role | undefined, step: FollowUp): boolean {
  const { may } = STEPS[step];
  return role === undefined || may === undefined || may.includes(role);
}

/** When every department that was asked waits for us: nobody is to be reminded then. */
const LIKELY_WHILE_PAUSED: readonly FollowUp[] = ['resume_referral', 'record_answer', 'give_interim'];

function likelySteps(state: MatterState): readonly FollowUp[] {
  const open = openReferrals(state);
  return stageOf(state) === 'referred' && open.length > 0 && open.every(isPaused)
    ? LIKELY_WHILE_PAUSED
    : LIKELY[stageOf(state)];
}

/** The steps open to a matter, the likeliest first. */
export function nextSteps(state: MatterState, role?: Role, asked?: Asked): readonly FollowUp[] {
  const steps = new Set<FollowUp>([...likelySteps(state), ...(Object.keys(STEPS) as FollowUp[])]);
  return [...steps].filter((step) => isOpenStep(state, step, asked) && mayDo(role, step));
}

/**
 * ULID of the command that "undo" would take back: the latest one that holds. Only the latest, because what came
 * after it may rest on it. The receipt of a matter is struck, not undone.
 */
export function latestUndoable(state: MatterState): string | undefined {
  const latest = [...state.timeline].reverse().find((entry) => entry.type !== 'undone');
  return !latest || NEVER_UNDONE.has(latest.type) ? undefined : latest.command;
}

const NEVER_UNDONE: ReadonlySet<EventType> = new Set<EventType>([
  'matter_received',
  ...(Object.values(STEPS) as readonly Step[])
    .filter((step) => !step.undoable)
    .flatMap((step) => step.yields),
]);

const COMMANDS: ReadonlyMap<EventType, CommandType> = new Map(
  (Object.keys(STEPS) as FollowUp[]).flatMap((step) =>
    STEPS[step].yields
      .slice()
      .reverse()
      .map((type) => [type, step] as const),
  ),
);

/** The command that a fact comes from, as far as the fact alone can tell. */
export function commandOf(type: EventType): CommandType {
  return COMMANDS.get(type) ?? 'capture';
}
