import type { Effect } from '../matters/kinds.ts';
import { addDays, type LocalDate } from '../time/dates.ts';
import type { Horizon } from './kinds.ts';
import { effectDue } from './state.ts';

/** An action as the list of all of them shows it, whatever it hangs on. Texts are whole. */
export interface ActionLine {
  /** "SK-2026-0001/A1", "SK-D-2026-0001/A1"; "SK-A-2026-0001" when it hangs on neither. */
  readonly item: string;
  /** Number and title of the matter or dialogue that it hangs on; its own number and what it comes from. */
  readonly subject: string;
  readonly title: string;
  readonly hangsOn: 'matter' | 'dialogue' | 'nothing';
  readonly what: string;
  readonly owner: string;
  /** Names. */
  readonly organisation: string;
  readonly partners: readonly string[];
  readonly effect: string;
  readonly baseline: string;
  /** What is counted, and where the count comes from. */
  readonly indicator: string;
  readonly problem: string;
  /** Belongs to the local plan against crime. */
  readonly isInPlan: boolean;
  /** Key of a measure of the development programme. */
  readonly measure: string;
  readonly funding: string;
  readonly horizon?: Horizon;
  readonly planned?: LocalDate;
  readonly firstDue?: LocalDate;
  readonly due?: LocalDate;
  readonly done?: LocalDate;
  /** A link, or words that say that there is none; empty while it is not done. */
  readonly evidence: string;
  /** What was done, in the words of whoever said so. */
  readonly doneText: string;
  readonly cancelled?: LocalDate;
  readonly checked?: LocalDate;
  readonly result?: Effect;
  readonly finding: string;
  /** Worth showing to other districts. */
  readonly isExample: boolean;
  readonly areas: readonly string[];
}

export const ACTION_VIEWS = ['open', 'late', 'soon', 'check', 'done', 'cancelled', 'all'] as const;
export type ActionView = (typeof ACTION_VIEWS)[number];

/** What the list is narrowed to; an empty text narrows nothing. */
export interface ActionFilter {
  readonly view: ActionView;
  readonly owner: string;
  readonly area: string;
  readonly measure: string;
  readonly words: string;
}

/** Belongs to the plan against crime: it says so, or it is from before that could be said and names a problem. */
export const inCrimePlan = (crime: boolean | undefined, problem: string): boolean =>
  crime ?? problem.trim() !== '';

/** Days ahead that count as soon. */
const SOON = 30;

export const isOpenAction = ({ done, cancelled }: ActionLine): boolean => !done && !cancelled;

export const isLateAction = (line: ActionLine, today: LocalDate): boolean =>
  isOpenAction(line) && line.due !== undefined && line.due < today;

/** The day by which somebody looks at what came of it; undefined when nobody has to. */
export const checkDay = ({ done, checked, cancelled }: ActionLine): LocalDate | undefined =>
  done && !checked && !cancelled ? effectDue(done) : undefined;

/** The effect should have been looked at by now. */
export function isCheckDue(line: ActionLine, today: LocalDate): boolean {
  const day = checkDay(line);
  return day !== undefined && day <= today;
}

const IN_VIEW: Readonly<Record<ActionView, (line: ActionLine, today: LocalDate) => boolean>> = {
  open: isOpenAction,
  late: isLateAction,
  soon: (line, today) =>
    isOpenAction(line) && line.due !== undefined && line.due >= today && line.due <= addDays(today, SOON),
  check: isCheckDue,
  done: ({ done, cancelled }) => done !== undefined && !cancelled,
  cancelled: ({ cancelled }) => cancelled !== undefined,
  all: () => true,
};

/** How many actions each view has. */
export const countViews = (
  lines: readonly ActionLine[],
  today: LocalDate,
): Readonly<Record<ActionView, number>> =>
  Object.fromEntries(
    ACTION_VIEWS.map((view) => [view, lines.filter((line) => IN_VIEW[view](line, today)).length]),
  ) as Record<ActionView, number>;

const holds = (text: string, word: string): boolean => text.toLowerCase().indexOf(word) >= 0;

/** Every word stands somewhere in what is said of the action. */
export function hasWords(line: ActionLine, words: string): boolean {
  const { item, title, what, owner, organisation, effect, problem, indicator } = line;
  const { doneText, finding, areas, partners } = line;
  const text = [
    item,
    title,
    what,
    owner,
    organisation,
    effect,
    problem,
    indicator,
    doneText,
    finding,
    ...areas,
    ...partners,
  ]
    .join('\n')
    .toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => word === '' || holds(text, word));
}

/** The day that decides where an action stands in the list: by which it is done, or looked at again. */
const dayOf = (line: ActionLine): string => checkDay(line) ?? line.checked ?? line.done ?? line.due ?? '9999';

/** The actions that a filter leaves, the most urgent first. Pure. */
export function filterActions(
  lines: readonly ActionLine[],
  { view, owner, area, measure, words }: ActionFilter,
  today: LocalDate,
): readonly ActionLine[] {
  return lines
    .filter(
      (line) =>
        IN_VIEW[view](line, today) &&
        (owner === '' || line.owner.toLowerCase() === owner.toLowerCase()) &&
        (area === '' || line.areas.indexOf(area) >= 0) &&
        (measure === '' || line.measure === measure) &&
        hasWords(line, words),
    )
    .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : a.item < b.item ? -1 : 1));
}
