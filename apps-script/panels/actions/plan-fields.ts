import type { Example } from '../../../shared/actions/example.ts';
import type { Origin } from '../../../shared/actions/kinds.ts';
import type { ActionLine } from '../../../shared/actions/list.ts';
import { DIALOGUE_NUMBER } from '../../../shared/dialogues/kinds.ts';
import { nameOfMeasure } from '../../../shared/dialogues/programme.ts';
import type { actionPlanWords } from '../../../shared/text/action-plan.ts';
import type { ActionPanelWords } from '../../../shared/text/actions.ts';
import type { ActionLists } from '../../action-calls.ts';
import type { Wanted } from '../dialogues/sending.ts';
import { about, namesIn } from './context.ts';

export const EMPTY_PLAN = {
  /** What it comes from: `subject` is a matter or a dialogue. */
  origin: 'subject' as 'subject' | Origin,
  subject: '',
  /** The input of a dialogue that it carries out. */
  input: '',
  from: '',
  what: '',
  owner: '',
  due: '',
  organisation: '',
  partners: '',
  together: '',
  problem: '',
  /** `yes`: belongs to the plan against crime. */
  crime: '',
  /** With semicolons between. */
  areas: '',
  effect: '',
  baseline: '',
  indicator: '',
  source: '',
  measure: '',
  funding: '',
  horizon: '',
};
export type PlanFields = typeof EMPTY_PLAN;
type ActionPlanWords = (typeof actionPlanWords)['sv'];
export type PlanErrors = Partial<Record<keyof PlanFields, string>>;

/** What stands between what is counted and where the count comes from, in the cell of the tab. */
const BETWEEN = ' · ';

/** The fields of an action as it stands. */
export function fieldsOf(line: ActionLine, { organisations }: ActionLists): PlanFields {
  const isKnown = (name: string) => organisations.some((one) => one.name === name);
  const [indicator = '', ...source] = line.indicator.split(BETWEEN);
  return {
    origin: line.hangsOn === 'nothing' ? 'district' : 'subject',
    subject: line.subject,
    input: '',
    from: line.hangsOn === 'nothing' ? line.title : '',
    what: line.what,
    owner: line.owner,
    due: line.due ?? '',
    organisation: line.organisation,
    partners: line.partners.filter(isKnown).join('; '),
    together: line.partners.filter((name) => !isKnown(name)).join('; '),
    problem: line.problem,
    crime: line.isInPlan ? 'yes' : '',
    areas: line.areas.join('; '),
    effect: line.effect,
    baseline: line.baseline,
    indicator,
    source: source.join(BETWEEN),
    measure: line.measure,
    funding: line.funding,
    horizon: line.horizon ?? '',
  };
}

/** What a good example gives to a plan of one's own: never its baseline, which is another place's. */
export const fieldsAfter = ({ what, problem, effect, indicator }: Example): Partial<PlanFields> => {
  const [counted = '', ...source] = indicator.split(BETWEEN);
  return { what, problem, effect, indicator: counted, source: source.join(BETWEEN) };
};

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

const idOf = ({ organisations }: ActionLists, name: string): string | undefined =>
  organisations.find((one) => same(one.name, name) || one.id === name.trim())?.id;

/** What is wrong with the fields, by name; nothing when they can be sent. */
export function planErrors(
  fields: PlanFields,
  lists: ActionLists,
  words: ActionPanelWords,
  plan: ActionPlanWords,
  isNew: boolean,
): PlanErrors {
  const origin = { subject: 'subject', decision: 'from', measure: 'measure' } as const;
  const from = fields.origin in origin ? [origin[fields.origin as keyof typeof origin]] : [];
  const needed: readonly (keyof PlanFields)[] = [
    ...(isNew ? from : []),
    'what',
    'owner',
    ...(isNew ? (['due'] as const) : []),
    // The plan against crime stands by problem.
    ...(fields.crime === 'yes' || (isNew && fields.origin === 'crime_plan') ? (['problem'] as const) : []),
  ];
  const missing = needed.flatMap((key) =>
    fields[key].trim() === '' ? [[key, words.needs(labelOf(key, words, plan))] as const] : [],
  );
  const unknown = (['organisation', 'partners'] as const).flatMap((key) => {
    const name = namesIn(fields[key]).find((one) => idOf(lists, one) === undefined);
    return name === undefined ? [] : [[key, words.notInList(name)] as const];
  });
  return Object.fromEntries([...missing, ...unknown]);
}

/** The fields as a command has them. */
function content(fields: PlanFields, lists: ActionLists) {
  const { subject: _subject, origin: _origin, due: _due, input: _input, ...said } = fields;
  const { organisation, partners, together, crime, areas, ...texts } = said;
  return {
    ...Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text.trim()])),
    organisation: organisation.trim() === '' ? '' : (idOf(lists, organisation) ?? ''),
    partners: [...new Set(namesIn(partners).flatMap((name) => idOf(lists, name) ?? []))],
    together: namesIn(together).filter((name) => !namesIn(partners).some((other) => same(other, name))),
    crime: crime === 'yes',
    areas: namesIn(areas),
  };
}

const saysSomething = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== '' && value !== false && value !== undefined;

/** @param template the good example that it is made after, in words */
export function planning(fields: PlanFields, lists: ActionLists, template: string): Wanted {
  const subject = numberIn(fields.subject);
  const { origin } = fields;
  const hangsOn = DIALOGUE_NUMBER.test(subject) ? 'dialogue' : 'matter';
  const said = content(fields, lists);
  // What hangs on something has its areas; and only a decision has to be named, a measure has its name.
  const own = {
    ...said,
    crime: said.crime || origin === 'crime_plan',
    areas: origin === 'subject' ? [] : said.areas,
    from:
      origin === 'decision'
        ? fields.from.trim()
        : origin === 'measure'
          ? measureName(fields, lists)
          : template,
  };
  return {
    type: 'plan_action',
    ...(origin === 'subject' ? about({ subject, hangsOn }) : { origin }),
    due: fields.due,
    ...(fields.input !== '' && { input: fields.input }),
    ...Object.fromEntries(Object.entries({ ...own, template }).filter(([, value]) => saysSomething(value))),
  };
}

const measureName = ({ measure }: PlanFields, { measures }: ActionLists): string => {
  const known = measures.find(({ key }) => key === measure);
  return known ? nameOfMeasure(known) : '';
};

const labelOf = (key: keyof PlanFields, words: ActionPanelWords, plan: ActionPlanWords): string => {
  if (key === 'from' || key === 'input') return plan[key];
  return key === 'crime' || key === 'areas' || key === 'origin'
    ? plan[key === 'origin' ? 'ask' : key]
    : words.fields[key];
};

/** What has changed, as a correction; undefined when nothing has. */
export function correcting(line: ActionLine, fields: PlanFields, lists: ActionLists): Wanted | undefined {
  const before: Readonly<Record<string, unknown>> = content(fieldsOf(line, lists), lists);
  const changed = Object.entries(content(fields, lists)).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key]),
  );
  if (changed.length === 0) return undefined;
  return { type: 'correct_action', ...about(line), item: line.item, ...Object.fromEntries(changed) };
}

/** The number in what was chosen or typed: "SKÄ-2026-0001 Lampan vid torget". */
export const numberIn = (text: string): string => text.trim().split(/\s/)[0] ?? '';
