/** Rows of a list as the panel sends them to the server. */
import type { RowReply } from '../../apps-script/import-calls.ts';
import { newUlid } from '../../shared/identity/ulid.ts';
import { parseDelimited } from '../../shared/imports/delimited.ts';
import { dryRun } from '../../shared/imports/dry-run.ts';
import { frameOf } from '../../shared/imports/frame.ts';
import { batchOf } from '../../shared/imports/key.ts';
import { organisationFinder } from '../../shared/imports/organisations.ts';
import { FIRST_PLAN, type Knowledge, type MatterPlan } from '../../shared/imports/plan.ts';
import { proposeUses } from '../../shared/imports/propose.ts';
import { proposeStatus, type Status, statusesIn, statusKey } from '../../shared/imports/statuses.ts';
import { ORGANISATIONS } from '../../shared/reference/organisations.ts';
import type { TestSheet } from '../apps-script/support/sheet.ts';

export const find = organisationFinder(
  ORGANISATIONS.map(({ id, nameSv, aliases }) => ({ id, name: nameSv, aliases })),
);

export const knowledge: Knowledge = {
  language: 'sv',
  today: '2026-04-13',
  find,
  nameOf: (id) => ORGANISATIONS.find((each) => each.id === id)?.nameSv ?? id,
  closedDays: new Set(),
  referralWorkingDays: () => 20,
  masked: (text) => ({ text: text.replace(/070-[\d ]+/, '█'), found: /070-/.test(text) ? 1 : 0 }),
};

type Rows = readonly (readonly string[])[];

/** What the panel proposes for a table, unchanged. */
export function planOf(rows: Rows) {
  const frame = frameOf(rows);
  const body = frame.rows.map((row) => rows[row] ?? []);
  const uses = proposeUses(frame.titles, body, find).map(({ use }) => use);
  const at = uses.indexOf('status');
  const statuses: Record<string, Status> = {};
  for (const { text: word } of statusesIn(body.map((row) => row[at] ?? ''))) {
    const status = proposeStatus(word, find);
    if (status) statuses[statusKey(word)] = status;
  }
  const plan: MatterPlan = { ...FIRST_PLAN, uses, statuses };
  return { rows, frame, plan };
}

export const planOfText = (text: string) => planOf(parseDelimited(text).rows);

/** The commands of a list's rows, for an import that begins now. */
export function commandsOf(sheet: TestSheet, rows: Rows) {
  const { frame, plan } = planOf(rows);
  const batch = batchOf(newUlid(sheet.now, () => 0));
  const commands = [...dryRun(rows, frame, plan, knowledge)].flatMap(({ key, matter }) =>
    matter ? [{ ...matter, id: batch + key }] : [],
  );
  return { batch, commands };
}

/** Brings them in, in slices; the replies of all. */
export function enter(
  sheet: TestSheet,
  { batch, commands }: { readonly batch: string; readonly commands: readonly { readonly id: string }[] },
  slice = 500,
): readonly RowReply[] {
  const replies: RowReply[] = [];
  for (let at = 0; at < commands.length; at += slice) {
    const answer = sheet.call('enterRows', {
      batch,
      file: 'synpunkter.csv',
      kind: 'matters',
      of: commands.length,
      commands: commands.slice(at, at + slice),
    });
    if (!answer.ok) throw new Error(answer.message);
    replies.push(...answer.replies);
  }
  return replies;
}
