import type { CaptureCommand, Command } from '../../shared/matters/commands.ts';
import type { DecisionOutcome, MatterKind } from '../../shared/matters/kinds.ts';
import { findTheme } from '../../shared/reference/themes.ts';
import type { LocalDate } from '../../shared/time/dates.ts';
import { addWorkingDays } from '../../shared/time/workingDays.ts';
import { departmentOf, type FinalOutcome, nextToAsk } from './departments.ts';
import { answerText, decisionFor, letterText, ownLetterText, toldBy } from './letters.ts';
import { DESK, deskSession, type Owner, ownerSession } from './people.ts';
import type { Random } from './random.ts';
import { DECISIONS, SILENT_REASONS } from './replies.ts';
import type { Story } from './stories/story.ts';
import type { Voice } from './voices.ts';

type Unnumbered<C> = C extends unknown ? Omit<C, 'id' | 'matter'> : never;
/** A command before it has its ULID and its matter's number. */
export type PlannedCommand = Unnumbered<Command>;

export interface Planned {
  readonly on: LocalDate;
  readonly by: string;
  readonly command: PlannedCommand;
}

/** Longest that a body is waited for before a matter may be given up in silence. */
const GIVEN_UP_AFTER = 75;

/**
 * What happens to one person's matter, from the capture on, in order; some of it may lie after the demo's last
 * day. Numbers are chosen so that the figures look like those of a busy district: half told in six to nine weeks.
 */
export function courseOf(voice: Voice, story: Story, theme: string, owner: Owner, random: Random): Planned[] {
  const steps: Planned[] = [];
  const captured = deskSession(addWorkingDays(voice.received, random.chance(0.7) ? 0 : 1));
  steps.push({ on: captured, by: DESK, command: captureOf(voice, story, theme, captured) });

  let day = captured;
  /** Moves to the owner's first day at work after a wait, in working days. */
  const act = (wait: number, command: PlannedCommand) => {
    day = ownerSession(owner, addWorkingDays(day, wait));
    steps.push({ on: day, by: owner.email, command });
  };
  const tell = (wait: number, text: string) =>
    act(wait, { type: 'give_feedback', channel: toldBy(voice.channel), text });
  const finish = () => {
    if (random.chance(0.85)) act(random.wait(3, 0.8), { type: 'close' });
  };
  const giveUp = (wait: number) => act(wait, { type: 'close', reason: random.pick(SILENT_REASONS) });

  act(random.wait(2, 0.6), { type: 'triage', owner: owner.email });
  if (story.asks) {
    const outcome = ask(story.asks.organisation, 2);
    if (outcome === undefined) return steps;
    if (random.chance(0.05)) giveUp(random.wait(15, 0.4));
    else {
      tell(random.wait(5, 0.7), letterText(outcome.class, story.kind, voice.title, outcome.by, random));
      finish();
    }
    return steps;
  }
  if (random.chance(0.05)) giveUp(random.wait(35, 0.3));
  else if (story.kind === 'comment' || random.chance(0.92)) {
    if (story.kind === 'citizen_proposal') {
      act(random.wait(30, 0.4), decision(random.pick(['yes', 'yes_in_plan', 'partly', 'no']), random));
    }
    tell(random.wait(OWN_MEDIAN[story.kind], 0.6), ownLetterText(story, random));
    finish();
  }
  return steps;

  /** Asks a body, and whom it points to; undefined when no answer ever comes. */
  function ask(organisation: string, hopsLeft: number): { class: FinalOutcome; by: string } | undefined {
    const department = departmentOf(organisation);
    const question = voice.question;
    act(random.wait(1, 0.9), { type: 'refer', organisation, question });
    const sent = day;
    const referral = `R${steps.filter(({ command }) => command.type === 'refer').length}`;
    const record = (outcome: FinalOutcome | 'holding', wait: number) => {
      const answered = addWorkingDays(sent, Math.max(1, wait));
      day = ownerSession(owner, answered);
      const text = answerText(outcome, story.kind, random);
      steps.push({
        on: day,
        by: owner.email,
        command: { type: 'record_answer', referral, outcome, text, answered },
      });
    };
    if (hopsLeft > 1 && random.chance(department.notOurs)) {
      record('not_ours', random.wait(9, 0.5));
      return ask(nextToAsk(organisation), hopsLeft - 1);
    }
    const wait = random.wait(department.median, 0.55);
    if (wait > 12 && random.chance(department.holding)) record('holding', Math.min(10, wait - 2));
    if (random.chance(department.never)) {
      if (random.chance(0.12)) giveUp(GIVEN_UP_AFTER + random.wait(10, 0.5));
      return undefined;
    }
    const outcome = random.pick(department.outcomes);
    record(outcome, wait);
    if (story.kind === 'citizen_proposal' || story.kind === 'idea') {
      act(random.wait(8, 0.5), decision(decisionFor(outcome), random));
    }
    return { class: outcome, by: organisation };
  }
}

/** Working days in which the district tells half of those that it can answer alone. */
const OWN_MEDIAN: Readonly<Record<MatterKind, number>> = {
  comment: 3,
  citizen_enquiry: 6,
  fault_report: 7,
  complaint: 16,
  idea: 25,
  citizen_proposal: 6,
};

function decision(outcome: DecisionOutcome, random: Random): PlannedCommand {
  return { type: 'decide', outcome, reason: random.pick(DECISIONS[outcome]) };
}

function captureOf(voice: Voice, story: Story, theme: string, captured: LocalDate): PlannedCommand {
  const capture: Omit<CaptureCommand, 'id'> = {
    type: 'capture',
    kind: story.kind,
    channel: voice.channel,
    title: voice.title,
    text: voice.text,
    place: voice.place,
    theme: findTheme(theme)?.nameSv ?? theme,
    ...(voice.received < captured && { received: voice.received }),
    ...(voice.permalink && { permalink: voice.permalink, platform: 'mastodon', unit: 'post' }),
  };
  return capture;
}
