import * as v from 'valibot';
import { MATTER_FIELDS, type Use } from '../../../shared/imports/fields.ts';
import { type Frame, frameOf, type Rows } from '../../../shared/imports/frame.ts';
import { contentKey } from '../../../shared/imports/key.ts';
import { type FindOrganisation, organisationFinder } from '../../../shared/imports/organisations.ts';
import { FIRST_PLAN, type Knowledge, type MatterPlan, MISSING_DAYS } from '../../../shared/imports/plan.ts';
import { type Proposal, proposeUses } from '../../../shared/imports/propose.ts';
import {
  proposeStatus,
  STATUS_MEANINGS,
  type Status,
  statusesIn,
  statusKey,
} from '../../../shared/imports/statuses.ts';
import { DAY_ORDERS } from '../../../shared/imports/values/days.ts';
import { CHANNELS, MATTER_KINDS } from '../../../shared/matters/kinds.ts';
import { findEveryPersonalData, isMasked } from '../../../shared/privacy/further.ts';
import { mask } from '../../../shared/privacy/mask.ts';
import { ANSWER_OUTCOMES } from '../../../shared/referrals/outcomes.ts';
import type { Language } from '../../../shared/text/language.ts';
import { furtherWords } from '../../../shared/text/privacy-further.ts';
import type { LocalDate } from '../../../shared/time/dates.ts';
import type { ImportStart } from '../../import-calls.ts';

/** A table with where it stands in the sheet, and what its columns are taken for. */
export interface Framed {
  readonly frame: Frame;
  readonly proposals: readonly Proposal[];
  readonly plan: MatterPlan;
  /** The plan is the one that was chosen the last time. */
  readonly isRemembered: boolean;
}

const planSchema = v.object({
  uses: v.array(v.picklist([...MATTER_FIELDS, 'keep', 'skip'])),
  statuses: v.record(
    v.string(),
    v.object({ means: v.picklist(STATUS_MEANINGS), organisation: v.optional(v.string()) }),
  ),
  kind: v.picklist(MATTER_KINDS),
  channel: v.picklist(CHANNELS),
  outcome: v.picklist(ANSWER_OUTCOMES),
  missingDays: v.picklist(MISSING_DAYS),
  order: v.optional(v.picklist(DAY_ORDERS)),
  mask: v.boolean(),
});

/** The names of the columns, as one key under which the choices are remembered. */
export const columnsKey = (titles: readonly string[]): string => contentKey(['columns', ...titles]);

function rememberedPlan(text: string | undefined, columns: number): MatterPlan | undefined {
  if (text === undefined) return undefined;
  try {
    const plan = v.safeParse(planSchema, JSON.parse(text));
    return plan.success && plan.output.uses.length === columns ? (plan.output as MatterPlan) : undefined;
  } catch {
    return undefined;
  }
}

/** What is proposed for a table. @param header the row that the person has pointed out */
export function framed(
  rows: Rows,
  header: number | undefined,
  plans: ImportStart['plans'],
  find: FindOrganisation,
): Framed {
  const frame = header === undefined ? frameOf(rows) : frameOf(rows, header);
  const body = frame.rows.map((row) => rows[row] ?? []);
  const proposals = proposeUses(frame.titles, body, find);
  const remembered = rememberedPlan(plans[columnsKey(frame.titles)], frame.titles.length);
  const uses = remembered?.uses ?? proposals.map(({ use }) => use);
  const first: MatterPlan = { ...FIRST_PLAN, uses, statuses: {}, ...remembered };
  return {
    frame,
    proposals,
    plan: { ...first, statuses: withStatuses(first, frame, rows, find) },
    isRemembered: remembered !== undefined,
  };
}

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
  const words = furtherWords[language];
  return {
    language,
    today,
    find: organisationFinder(start.organisations),
    closedDays: new Set(start.closedDays),
    referralWorkingDays: (organisation) => targets.get(organisation) ?? start.referralWorkingDays,
    masked: (text) => {
      const findings = findEveryPersonalData(text).filter(isMasked);
      return { text: mask(text, findings, () => false, words), found: findings.length };
    },
  };
}
