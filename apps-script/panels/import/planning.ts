import * as v from 'valibot';
import { INPUT_OUTCOMES } from '../../../shared/dialogues/kinds.ts';
import { MATTER_FIELDS, type Use } from '../../../shared/imports/fields.ts';
import { type Frame, frameOf, type Rows } from '../../../shared/imports/frame.ts';
import { contentKey } from '../../../shared/imports/key.ts';
import { type FindOrganisation, organisationFinder } from '../../../shared/imports/organisations.ts';
import { pairQuestions, withProposedPairs } from '../../../shared/imports/pair-questions.ts';
import {
  CLOSED_WITHOUT_DAY,
  FIRST_PLAN,
  type Knowledge,
  type MatterPlan,
  MISSING_DAYS,
  UNDATED_REFERRALS,
} from '../../../shared/imports/plan.ts';
import { type Proposal, themeFinder } from '../../../shared/imports/propose.ts';
import { proposalsFor, proposeSubject } from '../../../shared/imports/propose-subject.ts';
import {
  proposeStatus,
  STATUS_MEANINGS,
  type Status,
  statusesIn,
  statusKey,
} from '../../../shared/imports/statuses.ts';
import { LIST_SUBJECTS, type Subject } from '../../../shared/imports/subjects.ts';
import {
  EXPIRED,
  FIRST_TABLE_PLAN,
  REFUSED,
  type TablePlan,
  UNDATED_CONSENT,
} from '../../../shared/imports/table-plan.ts';
import { DAY_ORDERS } from '../../../shared/imports/values/days.ts';
import { CHANNELS, MATTER_KINDS } from '../../../shared/matters/kinds.ts';
import { overlaps } from '../../../shared/privacy/finding.ts';
import { findEveryPersonalData, isMasked } from '../../../shared/privacy/further.ts';
import { mask } from '../../../shared/privacy/mask.ts';
import { findMinors } from '../../../shared/privacy/minors.ts';
import { ANSWER_OUTCOMES } from '../../../shared/referrals/outcomes.ts';
import { WHOLE_DISTRICT } from '../../../shared/text/import-list-vocabulary.ts';
import type { Language } from '../../../shared/text/language.ts';
import { furtherWords } from '../../../shared/text/privacy-further.ts';
import type { LocalDate } from '../../../shared/time/dates.ts';
import type { ImportStart } from '../../import-calls.ts';

interface FramedTable {
  readonly frame: Frame;
  /** The plan is the one that was chosen the last time. */
  readonly isRemembered: boolean;
  readonly proposals: readonly { readonly use: string; readonly by: Proposal['by'] }[];
}

/** A table with where it stands in the sheet, and what its rows and columns are taken for. */
export type Framed = FramedTable &
  (
    | { readonly subject: 'matters' | 'referrals'; readonly plan: MatterPlan }
    | { readonly subject: TablePlan['subject']; readonly plan: TablePlan }
  );
export type FramedMatters = Extract<Framed, { readonly subject: 'matters' | 'referrals' }>;

/** Whether the rows are matters, or what happened to some; else they are rows of a list, or dialogues. */
export const isOfMatters = (framed: Framed): framed is FramedMatters =>
  framed.subject === 'matters' || framed.subject === 'referrals';

const pairsSchema = v.record(v.string(), v.record(v.string(), v.pipe(v.string(), v.maxLength(500))));

const tablePlanSchema = v.object({
  subject: v.picklist(['dialogues', ...LIST_SUBJECTS]),
  uses: v.array(v.pipe(v.string(), v.maxLength(40))),
  order: v.optional(v.picklist(DAY_ORDERS)),
  mask: v.boolean(),
  outcome: v.optional(v.picklist(INPUT_OUTCOMES), FIRST_TABLE_PLAN.outcome),
  refused: v.optional(v.picklist(REFUSED)),
  expired: v.optional(v.picklist(EXPIRED), FIRST_TABLE_PLAN.expired),
  undatedConsent: v.optional(v.picklist(UNDATED_CONSENT), FIRST_TABLE_PLAN.undatedConsent),
  pairs: v.optional(pairsSchema),
});

const planSchema = v.object({
  subject: v.optional(v.picklist(['matters', 'referrals']), 'matters'),
  uses: v.array(v.picklist([...MATTER_FIELDS, 'keep', 'skip'])),
  statuses: v.record(
    v.string(),
    v.object({ means: v.picklist(STATUS_MEANINGS), organisation: v.optional(v.string()) }),
  ),
  kind: v.picklist(MATTER_KINDS),
  channel: v.picklist(CHANNELS),
  outcome: v.picklist(ANSWER_OUTCOMES),
  missingDays: v.picklist(MISSING_DAYS),
  undatedReferrals: v.optional(v.picklist(UNDATED_REFERRALS), FIRST_PLAN.undatedReferrals),
  closedWithoutDay: v.optional(v.picklist(CLOSED_WITHOUT_DAY), FIRST_PLAN.closedWithoutDay),
  pairs: v.optional(pairsSchema),
  order: v.optional(v.picklist(DAY_ORDERS)),
  mask: v.boolean(),
});

/** The names of the columns, as one key under which the choices are remembered. */
export const columnsKey = (titles: readonly string[]): string => contentKey(['columns', ...titles]);

/** What is kept of the choices for a table. */
export const planText = ({ subject, plan }: Framed): string => JSON.stringify({ ...plan, subject });

type Remembered =
  | Pick<FramedMatters, 'subject' | 'plan'>
  | { readonly subject: TablePlan['subject']; readonly plan: TablePlan };

function rememberedPlan(text: string | undefined, columns: number): Remembered | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    const table = v.safeParse(tablePlanSchema, value);
    if (table.success) {
      const plan = table.output as TablePlan;
      return plan.uses.length === columns ? { subject: plan.subject, plan } : undefined;
    }
    const read = v.safeParse(planSchema, value);
    if (!read.success || read.output.uses.length !== columns) return undefined;
    const { subject, ...plan } = read.output;
    return { subject, plan: plan as MatterPlan };
  } catch {
    return undefined;
  }
}

/**
 * What is proposed for a table.
 * @param chosen what the person has pointed out: the row of the headings, what the rows are
 */
export function framed(
  rows: Rows,
  chosen: { readonly header?: number | undefined; readonly subject?: Subject | undefined },
  plans: ImportStart['plans'],
  knowledge: Knowledge,
  start: ImportStart,
): Framed {
  const { find } = knowledge;
  const isTheme = themeFinder(start.themes.flatMap(({ name, words }) => [name, ...words]));
  const frame = chosen.header === undefined ? frameOf(rows) : frameOf(rows, chosen.header);
  const kept = rememberedPlan(plans[columnsKey(frame.titles)], frame.titles.length);
  const remembered = chosen.subject === undefined || chosen.subject === kept?.subject ? kept : undefined;
  const subject = chosen.subject ?? remembered?.subject ?? proposeSubject(frame, rows, find);
  const proposals = proposalsFor(subject, frame, rows, find, isTheme);
  const base = { frame, proposals, isRemembered: remembered !== undefined };
  if (subject === 'matters' || subject === 'referrals') {
    const uses = proposeMatterUses(subject, proposals);
    const first: MatterPlan = { ...FIRST_PLAN, uses, statuses: {}, ...remembered?.plan } as MatterPlan;
    const questions = pairQuestions(subject, first.uses, rows, frame, knowledge, start);
    const pairs = withProposedPairs(first.pairs, questions, start);
    const statuses = withStatuses(first, frame, rows, find);
    return { ...base, subject, plan: { ...first, statuses, ...(pairs && { pairs }) } };
  }
  const first: TablePlan = { subject, uses: proposals.map(({ use }) => use), ...FIRST_TABLE_PLAN };
  return { ...base, subject, plan: remembered ? (remembered.plan as TablePlan) : first };
}

const USES: readonly Use[] = [...MATTER_FIELDS, 'keep', 'skip'];
const proposeMatterUses = (
  subject: 'matters' | 'referrals',
  proposals: readonly { readonly use: string }[],
): readonly Use[] =>
  proposals.map(({ use }) => USES.find((each) => each === use) ?? (subject === 'matters' ? 'keep' : 'skip'));

/** The words for how a matter stands, with how many rows have each. */
export function statusWords(rows: Rows, frame: Frame, uses: readonly Use[]) {
  const column = uses.indexOf('status');
  return column < 0 ? [] : statusesIn(frame.rows.map((row) => rows[row]?.[column] ?? ''));
}

/** What was chosen for a word stays; the others are proposed. */
export function withStatuses(
  plan: MatterPlan,
  frame: Frame,
  rows: Rows,
  find: FindOrganisation,
): Readonly<Record<string, Status>> {
  const statuses: Record<string, Status> = {};
  for (const { text } of statusWords(rows, frame, plan.uses).slice(0, 300)) {
    const key = statusKey(text);
    const status = plan.statuses[key] ?? proposeStatus(text, find);
    if (status) statuses[key] = status;
  }
  return statuses;
}

/** What the rows are read by. */
export function knowledgeOf(start: ImportStart, language: Language, today: LocalDate): Knowledge {
  const targets = new Map(start.targets.map(({ organisation, workingDays }) => [organisation, workingDays]));
  const names = new Map(start.organisations.map(({ id, name }) => [id, name]));
  const words = furtherWords[language];
  const themes = new Set(start.themes.map(({ name }) => statusKey(name)));
  const staff = staffByName(start.staff);
  const areas = new Map([...start.places].reverse().map((name) => [statusKey(name), name] as const));
  return {
    language,
    today,
    find: organisationFinder(start.organisations),
    nameOf: (organisation) => names.get(organisation) ?? organisation,
    isTheme: (text) => themes.size === 0 || themes.has(statusKey(text)),
    isArea: (text) => start.places.length < 2 || areas.has(statusKey(text)) || WHOLE_DISTRICT.test(text),
    placeNamed: (text) => areas.get(statusKey(text)),
    ...(staff.size > 0 && { ownerNamed: (text: string) => staff.get(statusKey(text)) }),
    closedDays: new Set(start.closedDays),
    referralWorkingDays: (organisation) => targets.get(organisation) ?? start.referralWorkingDays,
    masked: (text) => {
      const all = findEveryPersonalData(text);
      const minors = findMinors(text, all).filter((one) => !all.some((other) => overlaps(one, other)));
      const findings = [...all.filter(isMasked), ...minors];
      return { text: mask(text, findings, () => false, words), found: findings.length };
    },
  };
}

/** Addresses of the district's people by their names and addresses; a name that two have is nobody's. */
function staffByName(staff: ImportStart['staff']): ReadonlyMap<string, string> {
  const found = new Map(staff.map(({ email }) => [statusKey(email), email] as const));
  for (const { email, name } of staff) {
    const isShared = staff.some(
      (other) => other.email !== email && statusKey(other.name) === statusKey(name),
    );
    if (name !== '' && !isShared) found.set(statusKey(name), email);
  }
  return found;
}
