import { dayOnPaper } from '../dialogues/pack-days.ts';
import { isWebAddress } from '../identity/web-address.ts';
import { EFFECTS } from '../matters/kinds.ts';
import { paragraph, tableBlock } from '../reports/blocks.ts';
import type { Block } from '../reports/document.ts';
import { actionPlanWords } from '../text/action-plan.ts';
import { crimePlanWords } from '../text/crime-plan.ts';
import { shortDate } from '../text/dates.ts';
import type { Language } from '../text/language.ts';
import { matterWords } from '../text/matters.ts';
import type { LocalDate } from '../time/dates.ts';
import { type ActionLine, checkDay, isCheckDue, isLateAction, isOpenAction } from './list.ts';

export type PlanOrder = 'problem' | 'area';

interface PlanSources {
  readonly lines: readonly ActionLine[];
  readonly district: string;
  readonly order: PlanOrder;
  readonly today: LocalDate;
  readonly language: Language;
}

/** The actions that the plan is made of, without the cancelled ones. */
export const planLines = (lines: readonly ActionLine[]): readonly ActionLine[] =>
  lines.filter(({ isInPlan, cancelled }) => isInPlan && !cancelled);

/** Texts that differ in nothing but case and space are one problem. */
const asOne = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

interface Group {
  readonly title: string;
  readonly lines: readonly ActionLine[];
}

function grouped(
  lines: readonly ActionLine[],
  titlesOf: (line: ActionLine) => readonly string[],
): readonly Group[] {
  const groups = new Map<string, { title: string; lines: ActionLine[] }>();
  for (const line of lines) {
    for (const title of titlesOf(line)) {
      const known = groups.get(asOne(title));
      if (known) known.lines.push(line);
      else groups.set(asOne(title), { title: title.trim(), lines: [line] });
    }
  }
  return [...groups.values()].sort((a, b) => a.title.localeCompare(b.title, 'sv'));
}

/**
 * The local plan against crime: problem → action → desired effect → follow-up, with figures. An action in several
 * areas stands under each of them; the figures count it once.
 */
export function crimePlan(sources: PlanSources): readonly Block[] {
  const { lines, district, order, today, language } = sources;
  const words = crimePlanWords[language];
  const own = planLines(lines);
  const problems = grouped(own, ({ problem }) => [problem.trim() === '' ? words.noProblem : problem]);
  const groups =
    order === 'problem' ? problems : grouped(own, ({ areas }) => (areas.length > 0 ? areas : [words.noArea]));
  const cancelled = lines.filter((line) => line.isInPlan && line.cancelled).length;
  return [
    { kind: 'title', text: words.title(district), under: words.under(dayOnPaper(today, language)) },
    paragraph(words.summary(problems.length, own.length), cancelled > 0 ? words.cancelled(cancelled) : ''),
    { kind: 'heading', text: words.figures },
    ...figures(own, sources),
    ...groups.flatMap(({ title, lines: some }) => [
      { kind: 'heading', text: title } as const,
      ...(order === 'problem' ? areasOf(some, words.inAreas) : []),
      table(title, some, sources),
    ]),
  ];
}

function areasOf(lines: readonly ActionLine[], say: (areas: string) => string): readonly Block[] {
  const areas = [...new Set(lines.flatMap((line) => line.areas))];
  return areas.length === 0 ? [] : [paragraph(say(areas.join(', ')))];
}

function figures(own: readonly ActionLine[], { today, language }: PlanSources): readonly Block[] {
  const words = crimePlanWords[language];
  const count = (test: (line: ActionLine) => boolean) => own.filter(test).length;
  const done = own.filter(({ done: on }) => on !== undefined);
  const rows = [
    [words.states.planned, count((line) => isOpenAction(line) && !isLateAction(line, today))],
    [words.states.late, count((line) => isLateAction(line, today))],
    [words.states.done, done.length],
    [words.states.withEvidence, done.filter(({ evidence }) => isWebAddress(evidence)).length],
    ...EFFECTS.map(
      (effect) =>
        [
          `${words.results}: ${matterWords[language].effects[effect]}`,
          count(({ result, checked }) => checked !== undefined && result === effect),
        ] as const,
    ),
    [words.states.toCheck, count((line) => isCheckDue(line, today))],
  ] as const;
  return [
    tableBlock(
      words.figures,
      [words.standing, words.count],
      rows.map(([name, number]) => [name, String(number)]),
      1,
    ),
    paragraph(words.definition),
  ];
}

function table(title: string, lines: readonly ActionLine[], { order, today, language }: PlanSources): Block {
  const words = crimePlanWords[language];
  const { head } = words;
  const day = dayIn(language);
  const sorted = [...lines].sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1));
  const rows = sorted.map((line) => [
    ...(order === 'area' ? [line.problem] : []),
    line.what,
    // A plan that is handed out names bodies; an address of somebody at the district helps nobody.
    [
      line.organisation || (line.owner.includes('@') ? actionPlanWords[language].theDistrict : line.owner),
      ...line.partners,
    ]
      .filter(Boolean)
      .join(', '),
    line.effect,
    [line.indicator, line.baseline && words.before(line.baseline)].filter(Boolean).join('. '),
    [
      line.due && day(line.due),
      line.firstDue && line.firstDue !== line.due && `(${words.moved(day(line.firstDue))})`,
    ]
      .filter(Boolean)
      .join(' '),
    followUp(line, today, language),
  ]);
  const titles = [head.action, head.who, head.effect, head.measured, head.due, head.followUp];
  const columns = order === 'area' ? [head.problem, ...titles] : titles;
  const widths = order === 'area' ? [14, 16, 13, 14, 17, 13, 13] : [17, 16, 17, 20, 14, 16];
  return { kind: 'table', table: { title, head: columns, rows, numeric: [], widths } };
}

/** A paper that hangs on a wall next year too: every day with its year, short enough for a narrow column. */
const dayIn = (language: Language) => (on: LocalDate) => `${shortDate(on, language, on)} ${on.slice(0, 4)}`;

function followUp(line: ActionLine, today: LocalDate, language: Language): string {
  const words = crimePlanWords[language];
  const day = dayIn(language);
  if (!line.done) return isLateAction(line, today) ? words.late : words.planned;
  const finished = (isWebAddress(line.evidence) ? words.done : words.doneNoEvidence)(day(line.done));
  const due = checkDay(line);
  const effect = line.result ? matterWords[language].effects[line.result] : '';
  const seen = line.checked && words.checkedOn(day(line.checked), effect);
  return [finished, due && words.checkBy(day(due)), seen, line.checked && line.finding]
    .filter(Boolean)
    .join('. ');
}
