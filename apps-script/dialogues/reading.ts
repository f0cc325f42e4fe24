import { foldDialogue } from '../../shared/dialogues/fold.ts';
import { leftFromEarlier, takesAlong } from '../../shared/dialogues/following.ts';
import { dialogueStageOf, isUnderWay } from '../../shared/dialogues/lifeCycle.ts';
import { hasCutTexts } from '../../shared/dialogues/long-texts.ts';
import {
  askedBefore,
  clashesWith,
  missingYouthCouncils,
  springWasMissed,
  yearPlan,
} from '../../shared/dialogues/plan.ts';
import { trendOf } from '../../shared/dialogues/series.ts';
import {
  comingOccasions,
  type DialogueState,
  firstDay,
  type MatterOutcome,
  type MatterOutcomes,
  partyAnswers,
  standingInputs,
  unansweredInputs,
} from '../../shared/dialogues/state.ts';
import { hasCutOutcome, wholeOutcome } from '../../shared/dialogues/whole-outcome.ts';
import { isYoung } from '../../shared/dialogues/young.ts';
import { isOpenStep } from '../../shared/matters/lifeCycle.ts';
import { isOpen, type MatterState } from '../../shared/matters/state.ts';
import type { LocalDate } from '../../shared/time/dates.ts';
import { matterRow, type Naming } from '../commands/matter-row.ts';
import { readDialogues } from '../commands/read-dialogues.ts';
import { readMatterStates } from '../commands/read-matters.ts';
import type { DialogueHead, DialogueView, PlanningRequest } from '../dialogue-calls.ts';
import { replyLinkKnown } from '../web/reply-links.ts';
import type { Book } from '../workbook/book.ts';
import { readDialogueEvents, readEventsOf } from '../workbook/event-list.ts';
import { readSettings } from '../workbook/settings.ts';

/** A dialogue as the list shows it. */
function headOf(state: DialogueState, outcomes: MatterOutcomes, today: LocalDate): DialogueHead {
  const [next] = comingOccasions(state);
  return {
    dialogue: state.dialogue,
    title: state.title,
    form: state.form,
    stage: dialogueStageOf(state),
    isUnderWay: isUnderWay(state, today),
    on: firstDay(state),
    ...(next && { next: next.on }),
    ...(state.due && { due: state.due }),
    lead: state.lead ?? '',
    areas: state.areas ?? [],
    inputs: standingInputs(state).length,
    unanswered: unansweredInputs(state, outcomes).length,
    series: state.series ?? '',
    isYoung: isYoung(state),
  };
}

/** Every dialogue, the latest first. */
export function readHeads(
  book: Book,
  today: LocalDate,
): {
  readonly dialogues: readonly DialogueHead[];
  readonly missingCouncils: readonly ('spring' | 'autumn')[];
  readonly missedSpring: boolean;
} {
  const states = [...readDialogues(book).values()];
  const outcomes = outcomesIn(raisedMatters(book, states));
  const dialogues = states
    .map((state) => headOf(state, outcomes, today))
    .sort((a, b) => (a.on < b.on ? 1 : -1));
  return {
    dialogues,
    missingCouncils: missingYouthCouncils(states, today),
    missedSpring: springWasMissed(states, today),
  };
}

/** The matters that inputs of these dialogues became. */
function raisedMatters(book: Book, states: readonly DialogueState[]): ReadonlyMap<string, MatterState> {
  const numbers = new Set(states.flatMap(({ inputs }) => inputs.flatMap(({ matter }) => matter ?? [])));
  if (numbers.size === 0) return new Map();
  return readMatterStates(book, [...numbers], book.table('matters').rowsOf(numbers));
}

const outcomesIn =
  (matters: ReadonlyMap<string, MatterState>): MatterOutcomes =>
  (matter) =>
    matters.get(matter);

/**
 * One dialogue with all that its page and its papers show, every text whole: what the rows hold the first words of is
 * looked up in the event list.
 */
export function viewOf(book: Book, kept: DialogueState, naming: Naming): DialogueView {
  const whole = hasCutTexts(kept) && foldDialogue(readDialogueEvents(book, [kept.dialogue]));
  const state = whole || kept;
  const raised = raisedMatters(book, [state]);
  const cut = [...raised.values()].filter((matter) => hasCutOutcome(outcomeOfMatter(matter)));
  const events = cut.length === 0 ? [] : readEventsOf(book, new Set(cut.map(({ matter }) => matter)));
  const hasLink = replyLinkKnown();
  const matters = [...raised.values()].map((matter) => {
    const row = matterRow(matter, naming);
    const own = events.filter((event) => event.matter === matter.matter);
    return {
      matter: matter.matter,
      outcome: wholeOutcome(outcomeOfMatter(matter), own),
      waits: String(row.waiting ?? ''),
      stage: String(row.stage ?? ''),
      isOpenHere: matter.channel === 'dialogue' && isOpenStep(matter, 'strike'),
      asked: matter.closed
        ? []
        : matter.referrals.filter(isOpen).map(({ organisation, due, referral, sent }) => ({
            organisation,
            due,
            isSent:
              matter.channel !== 'dialogue' ||
              hasLink({ organisation, referral, dialogue: state.dialogue }) ||
              isAskedOtherwise(state, organisation, sent),
          })),
    };
  });
  return { state, matters, earlier: earlierOf(book, state) };
}

/** Asked in a mail, on the telephone or at a meeting: every question that stood in the sheet when somebody noted that. */
const isAskedOtherwise = ({ asked = [] }: DialogueState, organisation: string, sent: LocalDate): boolean =>
  asked.some((one) => one.organisation === organisation && one.noted >= sent);

/** Read only where it is shown: it takes every row. */
function earlierOf(book: Book, state: DialogueState): DialogueView['earlier'] {
  if (!takesAlong(state)) return [];
  const others = [...readDialogues(book).values()].filter(({ form }) => form === state.form);
  return leftFromEarlier(state, others, outcomesIn(raisedMatters(book, others)));
}

function outcomeOfMatter({ decision, told, closed, actions, referrals }: MatterState): MatterOutcome {
  const answers = partyAnswers(referrals);
  return {
    ...(answers.length > 0 && { answers }),
    ...(decision && {
      decision: { outcome: decision.outcome, reason: decision.reason, on: decision.on },
    }),
    ...(told && { told: { on: told.on } }),
    ...(closed && { closed }),
    actions,
  };
}

export function readView(book: Book, number: string, naming: Naming): DialogueView | undefined {
  const state = readDialogues(book, [number]).get(number);
  return state && viewOf(book, state, naming);
}

/** What a planned dialogue gets in the way of, and what the same residents have been asked before. */
export function readPlanningOf(book: Book, request: PlanningRequest, today: LocalDate) {
  const states = [...readDialogues(book).values()];
  const days = request.days as readonly LocalDate[];
  const planned = {
    areas: request.areas,
    audience: request.audience,
    series: request.series,
    days,
    dialogue: request.dialogue,
  };
  const others = states.filter(({ dialogue }) => dialogue !== request.dialogue);
  const near = others.filter(({ areas }) => (areas ?? []).some((area) => request.areas.indexOf(area) >= 0));
  const outcomes = outcomesIn(raisedMatters(book, near));
  return {
    clashes: clashesWith(planned, states, readSettings(book).dialogueWeeks),
    before: askedBefore(request.areas, near, outcomes, today),
  };
}

export const readYear = (book: Book, year: number) =>
  yearPlan([...readDialogues(book).values()], year, readSettings(book).dialogueWeeks);

export const readTrend = (book: Book, series: string) => trendOf(series, [...readDialogues(book).values()]);
