import type { Example } from '../../../shared/actions/example.ts';
import type { ActionLine } from '../../../shared/actions/list.ts';
import { DIALOGUE_NUMBER } from '../../../shared/dialogues/events.ts';
import type { ActionPanelWords } from '../../../shared/text/actions.ts';
import type { ActionLists } from '../../action-calls.ts';
import type { Wanted } from '../dialogues/sending.ts';
import { about, namesIn } from './context.ts';

export const EMPTY_PLAN = {
  subject: '',
  what: '',
  owner: '',
  due: '',
  organisation: '',
  partners: '',
  together: '',
  problem: '',
  effect: '',
  baseline: '',
  indicator: '',
  source: '',
  measure: '',
  funding: '',
  horizon: '',
};
export type PlanFields = typeof EMPTY_PLAN;
export type PlanErrors = Partial<Record<keyof PlanFields, string>>;

/** What stands between what is counted and where the count comes from, in the cell of the tab. */
const BETWEEN = ' · ';

/** The fields of an action as it stands. */
export function fieldsOf(line: ActionLine, { organisations }: ActionLists): PlanFields {
  const isKnown = (name: string) => organisations.some((one) => one.name === name);
  const [indicator = '', ...source] = line.indicator.split(BETWEEN);
  return {
    subject: line.subject,
    what: line.what,
    owner: line.owner,
    due: line.due ?? '',
    organisation: line.organisation,
    partners: line.partners.filter(isKnown).join('; '),
    together: line.partners.filter((name) => !isKnown(name)).join('; '),
    problem: line.problem,
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
  isNew: boolean,
): PlanErrors {
  const needed = (isNew ? ['subject', 'what', 'owner', 'due'] : ['what', 'owner']) as readonly (
    | 'subject'
    | 'what'
    | 'owner'
    | 'due'
  )[];
  const missing = needed.flatMap((key) =>
    fields[key].trim() === '' ? [[key, words.needs(words.fields[key])] as const] : [],
  );
  const unknown = (['organisation', 'partners'] as const).flatMap((key) => {
    const name = namesIn(fields[key]).find((one) => idOf(lists, one) === undefined);
    return name === undefined ? [] : [[key, words.notInList(name)] as const];
  });
  return Object.fromEntries([...missing, ...unknown]);
}

/** The fields as a command has them. */
function content(fields: PlanFields, lists: ActionLists) {
  const { subject: _subject, due: _due, organisation, partners, together, ...texts } = fields;
  return {
    ...Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text.trim()])),
    organisation: organisation.trim() === '' ? '' : (idOf(lists, organisation) ?? ''),
    partners: namesIn(partners).flatMap((name) => idOf(lists, name) ?? []),
    together: namesIn(together),
  };
}

const saysSomething = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== '' && value !== undefined;

/** @param template the good example that it is made after, in words */
export function planning(fields: PlanFields, lists: ActionLists, template: string): Wanted {
  const subject = numberIn(fields.subject);
  return {
    type: 'plan_action',
    ...about({ subject, isOfDialogue: DIALOGUE_NUMBER.test(subject) }),
    due: fields.due,
    ...Object.fromEntries(
      Object.entries({ ...content(fields, lists), template }).filter(([, value]) => saysSomething(value)),
    ),
  };
}

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
