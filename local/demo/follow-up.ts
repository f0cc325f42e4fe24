import { addDays, type LocalDate } from '../../shared/time/dates.ts';
import { addWorkingDays } from '../../shared/time/workingDays.ts';
import type { Planned, PlannedCommand } from './course.ts';
import { FOLLOW_UP } from './follow-up-texts.ts';
import { toldBy } from './letters.ts';
import { DESK, type Owner, ownerSession } from './people.ts';
import type { Random } from './random.ts';
import type { Voice } from './voices.ts';

/** Working days that a body is given in the demo when its own target says nothing else. */
const ANSWER_DAYS = 20;

/**
 * What careful people do beside the straight way: receipts, reminders, words in between with their promises,
 * actions and what came of them, verdicts. It moves neither an answer nor the day on which somebody was told.
 */
export function withFollowUp(
  course: readonly Planned[],
  voice: Voice,
  owner: Owner,
  random: Random,
): Planned[] {
  const more: Planned[] = [];
  const put = (on: LocalDate, command: PlannedCommand, by = owner.email) => more.push({ on, by, command });
  const session = (day: LocalDate) => ownerSession(owner, day);
  const first = course[0]?.on;
  const triaged = course.find(({ command }) => command.type === 'triage')?.on;
  if (!first || !triaged) return [...course];
  const told = course.find(({ command }) => command.type === 'give_feedback')?.on;
  const over = course.find(({ command }) => command.type === 'close')?.on;
  const channel = toldBy(voice.channel);

  if (random.chance(0.75)) {
    const outcome = random.chance(0.5) ? 'automatic' : 'personal';
    put(first, { type: 'acknowledge', outcome, channel }, DESK);
  }
  if (voice.channel === 'web_form' && random.chance(0.3)) {
    put(triaged, { type: 'ask_resident', channel, text: random.pick(FOLLOW_UP.questions) });
    const answered = session(addWorkingDays(triaged, 4));
    if (answered < (told ?? over ?? answered + 1)) {
      put(answered, { type: 'record_resident_answer', text: random.pick(FOLLOW_UP.residentAnswers) });
    }
  }
  remind();
  wordInBetween();
  if (told) {
    act(told);
    if (random.chance(0.3)) {
      const outcome = random.pick(['yes', 'yes', 'yes', 'no', 'dont_know'] as const);
      put(session(addWorkingDays(told, 8)), { type: 'record_verdict', item: 'understood', outcome });
    }
  }
  // A stable order: on one and the same day the straight way goes first.
  return [...course, ...more].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

  /** Up to three reminders for each referral that lets its day pass; a few get more time instead. */
  function remind(): void {
    const referrals = course.filter(({ command }) => command.type === 'refer');
    for (const [place, { on: sent }] of referrals.entries()) {
      const referral = `R${place + 1}`;
      const answered = course.find(
        ({ command }) =>
          command.type === 'record_answer' && command.referral === referral && command.outcome !== 'holding',
      )?.on;
      const end = answered ?? over;
      const due = addWorkingDays(sent, ANSWER_DAYS);
      if (random.chance(0.08)) {
        const on = session(due);
        const reason = random.pick(FOLLOW_UP.extensions);
        if (!end || on < end) {
          put(on, { type: 'extend_referral', referral, due: addWorkingDays(sent, 60), reason });
        }
        continue;
      }
      if (random.chance(0.3)) continue;
      for (const [step, how] of (['mail', 'phone', 'mail'] as const).entries()) {
        const on = session(addWorkingDays(due, [2, 9, 16][step] ?? 2));
        if (end && on >= end) break;
        put(on, { type: 'remind', referral, level: step + 1, how, text: FOLLOW_UP.reminders[step] ?? '' });
        if (random.chance(0.35)) break;
      }
    }
  }

  /** A word in between where it takes long, and the promise of the next one; telling keeps it. */
  function wordInBetween(): void {
    const on = session(addWorkingDays(triaged ?? voice.received, 25));
    const end = told ?? over;
    if ((end && on >= end) || !random.chance(0.45)) return;
    const due = addWorkingDays(on, 25);
    put(on, { type: 'give_interim', channel, text: random.pick(FOLLOW_UP.interims), due });
    const moved = session(addWorkingDays(due, -2));
    if ((!end || moved < end) && moved > on && random.chance(0.6)) {
      const later = addWorkingDays(moved, 40);
      put(moved, { type: 'move_promise', item: 'L1', due: later, reason: random.pick(FOLLOW_UP.moves) });
    }
  }

  /** What is done after a yes, whether it was done, and what came of it. */
  function act(since: LocalDate): void {
    const yes = course.some(
      ({ command }) =>
        command.type === 'record_answer' &&
        (command.outcome === 'yes' || command.outcome === 'yes_in_plan' || command.outcome === 'partly'),
    );
    if (!yes || !random.chance(0.4)) return;
    const { what, effect, baseline, found } = random.pick(FOLLOW_UP.actions);
    const due = addWorkingDays(since, 20);
    const about = `${what} ${voice.place.split(',')[0] ?? voice.place}`;
    put(since, { type: 'plan_action', what: about, owner: owner.email, due, effect, baseline });
    if (random.chance(0.2)) return;
    const done = session(addWorkingDays(due, random.wait(5, 0.5) - 4));
    put(done, { type: 'finish_action', item: 'A1', text: random.pick(FOLLOW_UP.done) });
    if (random.chance(0.3)) return;
    const outcome = random.pick(['effect', 'effect', 'unclear', 'none'] as const);
    const example = outcome === 'effect' && random.chance(0.4);
    put(session(addDays(done, 60)), {
      type: 'check_effect',
      item: 'A1',
      outcome,
      text: found[outcome],
      ...(example && { example }),
    });
  }
}
