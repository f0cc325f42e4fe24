import { type Ladder, nextReminder } from '../referrals/reminders.ts';
import { daysBetween, type LocalDate } from '../time/dates.ts';
import { addWorkingDays, type ClosedDays, workingDaysBetween } from '../time/workingDays.ts';
import type { OwnTask, Role, Stage } from './kinds.ts';
import { ENDED } from './lifeCycle.ts';

/** What waits for somebody at the district, list by list: the start page of the sidebar. */
export const MINE_LISTS = [
  'triage',
  'we_owe',
  'hand_on',
  'promises',
  'reminders',
  'overdue',
  'one_year',
  'actions',
  'effects',
  'move_on',
  'close',
  'dialogues',
] as const;
export type MineListName = (typeof MINE_LISTS)[number];

/** The lists of each role, what it does first at the top. Nobody is kept from the others. */
export const ROLE_LISTS: Readonly<Record<Role, readonly MineListName[]>> = {
  case_officer: [
    'hand_on',
    'we_owe',
    'promises',
    'dialogues',
    'move_on',
    'reminders',
    'triage',
    'actions',
    'effects',
  ],
  coordinator: [
    'triage',
    'we_owe',
    'reminders',
    'hand_on',
    'promises',
    'dialogues',
    'overdue',
    'one_year',
    'move_on',
    'effects',
  ],
  communicator: ['hand_on', 'promises', 'dialogues', 'triage', 'close'],
  host: ['triage', 'hand_on', 'promises', 'we_owe', 'dialogues'],
  manager: ['overdue', 'one_year', 'promises', 'hand_on', 'triage', 'dialogues', 'actions', 'effects'],
};

/** Days after which a citizen proposal without a decision is on the one-year watch (metrics.md). */
export const WATCH_DAYS = 270;
/** A promise is on the list this many working days before its day. */
const PROMISE_AHEAD = 3;
/** Lines of a list that go in one answer; its count tells of the rest, which are asked for page by page. */
export const MOST_ITEMS = 50;

/** As much of a matter as its row tells at a glance. */
export interface MineMatter {
  readonly matter: string;
  readonly title: string;
  readonly owner: string;
  readonly isProposal: boolean;
  readonly stage: Stage;
  readonly received: LocalDate;
  /** Day of the decision, where there is one: a question asked before it waits for nothing any more. */
  readonly decided?: LocalDate;
  /** What the district has to do, and since when; undefined when somebody else is waited for. */
  readonly task?: { readonly task: OwnTask; readonly since: LocalDate };
  readonly open: readonly {
    readonly organisation: string;
    readonly sent: LocalDate;
    readonly due: LocalDate;
    readonly isPaused: boolean;
    readonly reminders: readonly { readonly level: number; readonly on: LocalDate }[];
  }[];
  readonly promises: readonly { readonly what: string; readonly due: LocalDate }[];
  readonly actions: readonly { readonly what: string; readonly due: LocalDate }[];
  /** Done, and nobody has looked at what came of it; the day by which somebody should. */
  readonly unchecked: readonly { readonly what: string; readonly on: LocalDate }[];
  /** A step of a dialogue, in words, and the day since which it waits. */
  readonly step?: { readonly what: string; readonly since: LocalDate };
}

/** One line: a matter, and why it is there. */
export interface MineItem {
  readonly matter: string;
  readonly title: string;
  readonly organisation?: string;
  /** The promise or the action. */
  readonly what?: string;
  /** The department waits for an answer from the district. */
  readonly isPaused?: true;
  /** Level of the reminder that is due. */
  readonly level?: number;
  /** Day by which, or since when. */
  readonly day: LocalDate;
  /** Working days to the day when it lies ahead; negative when it has passed. */
  readonly workingDays: number;
}

export interface MineList {
  readonly name: MineListName;
  readonly count: number;
  /** The most urgent ones. */
  readonly items: readonly MineItem[];
}

export interface MineRules {
  readonly today: LocalDate;
  readonly closed: ClosedDays;
  readonly ladder: Ladder;
  /** Only this person's matters; those that nobody owns belong to everybody. All when left out. */
  readonly owner?: string;
  /** One list only, from that line on; every list from its first line when left out. */
  readonly page?: { readonly list: MineListName; readonly from: number };
}

const TASKS: Readonly<Record<OwnTask, MineListName>> = {
  triage: 'triage',
  refer_or_decide: 'move_on',
  answer_department: 'we_owe',
  tell: 'hand_on',
  close: 'close',
};

const DECIDED: readonly Stage[] = ['decided', 'told', 'closed', 'withdrawn', 'struck'];

/** Every list that has something in it, the longest waited for or the most overdue first. */
export function mineLists(matters: Iterable<MineMatter>, rules: MineRules): readonly MineList[] {
  const found = new Map<MineListName, MineItem[]>(MINE_LISTS.map((name) => [name, []]));
  const put = (name: MineListName, item: MineItem) => found.get(name)?.push(item);
  for (const matter of matters) {
    const owner = matter.owner.trim().toLowerCase();
    if (rules.owner !== undefined && owner !== '' && owner !== rules.owner.trim().toLowerCase()) continue;
    linesOf(matter, rules, put);
  }
  const { page } = rules;
  return (page ? [page.list] : MINE_LISTS).flatMap((name) => {
    const items = found.get(name) ?? [];
    if (items.length === 0) return [];
    const sorted = items.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
    const from = page?.from ?? 0;
    return [{ name, count: items.length, items: sorted.slice(from, from + MOST_ITEMS) }];
  });
}

function linesOf(
  matter: MineMatter,
  { today, closed, ladder }: MineRules,
  put: (name: MineListName, item: MineItem) => void,
): void {
  const line = (day: LocalDate, more: Partial<MineItem> = {}): MineItem => ({
    matter: matter.matter,
    title: matter.title,
    day,
    workingDays: workingDaysBetween(today, day, closed),
    ...more,
  });
  if (matter.task) put(TASKS[matter.task.task], line(matter.task.since));
  for (const { organisation, due, isPaused, ...referral } of stillAwaited(matter)) {
    if (due < today) put('overdue', line(due, { organisation, ...(isPaused && { isPaused }) }));
    if (isPaused) continue;
    const next = nextReminder({ due, ...referral }, today, ladder, closed);
    if (next.isDue) put('reminders', line(next.on, { organisation, level: next.level }));
  }
  const soon = addWorkingDays(today, PROMISE_AHEAD, closed);
  for (const { what, due } of matter.promises) if (due <= soon) put('promises', line(due, { what }));
  for (const { what, due } of matter.actions) if (due <= soon) put('actions', line(due, { what }));
  for (const { what, on } of matter.unchecked) if (on <= soon) put('effects', line(on, { what }));
  if (matter.step) put('dialogues', line(matter.step.since, { what: matter.step.what }));
  const isWatched = matter.isProposal && !DECIDED.includes(matter.stage);
  if (isWatched && daysBetween(matter.received, today) > WATCH_DAYS) put('one_year', line(matter.received));
}

/** As the figures count them (metrics.md M8): whoever was asked is not waited for once the matter is decided or over. */
export const stillAwaited = <Referral extends { readonly sent: LocalDate }>({
  stage,
  decided,
  open,
}: {
  readonly stage: Stage;
  readonly decided?: LocalDate | undefined;
  readonly open: readonly Referral[];
}): readonly Referral[] =>
  ENDED.includes(stage) ? [] : open.filter(({ sent }) => decided === undefined || decided <= sent);
