import type { MatterCommand } from '../matters/commands.ts';
import { excerptOf } from '../matters/excerpt.ts';
import { isOpen, type MatterState, type ReferralState } from '../matters/state.ts';
import { isSubstantive } from '../referrals/outcomes.ts';
import { editWords } from '../text/edits.ts';
import type { ColumnKey } from '../text/tabs.ts';
import { type Reader, readDay } from './cells.ts';
import { type Draft, type Entered, type RowReading, undoOf } from './matter-row.ts';
import { REFERRAL_COLUMNS, REFERRAL_MEANINGS, readAnswerOutcome } from './meanings.ts';
import type { Problem } from './problem.ts';

type Column = ColumnKey<'referrals'>;
export type ReferralCells = Readonly<Partial<Record<Column, string>>>;

export interface ReferralRowInput {
  readonly cells: ReferralCells;
  readonly formulas?: ReadonlySet<string>;
  readonly state: MatterState;
  readonly referral: ReferralState;
  /** What the row shows when nobody has changed it; question and answer by their first words. */
  readonly expected: ReferralCells;
  /** What it may show from before: in the other language, or by names that a list had then. */
  readonly earlier?: () => readonly ReferralCells[];
  readonly reader: Reader;
}

const ANSWER: readonly Column[] = ['outcome', 'answered', 'answer'];
/** Columns of which the state knows the first words only. */
export const EXCERPTS: readonly Column[] = ['question', 'answer'];

/** Compares a row of the tab of referrals with what is known of its matter. Pure. */
export function readReferralRow(input: ReferralRowInput): RowReading<Column> {
  const { cells, formulas, state, referral, expected, reader } = input;
  const entered: Entered<Column>[] = [];
  const problems = new Map<Column, Problem>();
  const tidy: Column[] = [];
  const answer: Column[] = [];
  for (const column of REFERRAL_COLUMNS) {
    const meaning = REFERRAL_MEANINGS[column];
    const text = cells[column];
    if (!meaning || text === undefined) continue;
    const known = expected[column] ?? '';
    if (formulas?.has(column)) problems.set(column, { problem: 'formula' });
    else if ((EXCERPTS.indexOf(column) >= 0 ? excerptOf(text) : text) === known) continue;
    else if (meaning.means === 'answer') answer.push(column);
    else if (meaning.means === 'own_words') problems.set(column, { problem: 'own_words' });
    else if (meaning.means === 'extend') {
      const read = meaning.read(text, reader);
      const undone = read.ok && read.value < referral.due ? undoOf(state, ['referral_extended']) : undefined;
      if (!read.ok) problems.set(column, read.problem);
      else if (read.value === referral.due) tidy.push(column);
      else if (undone) entered.push({ command: undone, columns: [column] });
      else {
        const { byHand } = editWords[reader.language];
        const { matter } = state;
        entered.push({
          command: {
            type: 'extend_referral',
            matter,
            referral: referral.referral,
            due: read.value as typeof referral.due,
            reason: byHand,
          },
          columns: [column],
        });
      }
    } else if (input.earlier?.().some((cells) => cells[column] === text)) tidy.push(column);
    else problems.set(column, { problem: meaning.means, shown: known });
  }
  if (answer.length > 0) readAnswer(input, answer, { entered, problems, tidy });
  return { entered, problems, tidy };
}

/** Outcome, day and words together are the answer; a part of them waits, marked, for the rest. */
function readAnswer(
  { cells, state, referral, reader }: ReferralRowInput,
  changed: readonly Column[],
  into: { entered: Entered<Column>[]; problems: Map<Column, Problem>; tidy: Column[] },
): void {
  const mark = (problem: Problem, columns = changed) => {
    for (const column of columns) into.problems.set(column, problem);
  };
  const text = (column: Column) => (cells[column] ?? '').trim();
  if (ANSWER.every((column) => text(column) === '') && referral.reply) {
    const undone = undoOf(state, ['referral_answered']);
    if (undone) into.entered.push({ command: undone, columns: changed });
    else mark({ problem: 'not_taken_back' });
    return;
  }
  const outcome = text('outcome') === '' ? undefined : readAnswerOutcome(cells.outcome ?? '', reader);
  const day = text('answered') === '' ? undefined : readDay(cells.answered ?? '', reader);
  if (day && !day.ok) mark(day.problem, ['answered']);
  if (outcome && !outcome.ok) mark(outcome.problem, ['outcome']);
  if ((day && !day.ok) || (outcome && !outcome.ok)) return;
  const { reply } = referral;
  if (
    reply &&
    outcome?.value === reply.outcome &&
    day?.value === reply.on &&
    excerptOf(cells.answer ?? '') === reply.text
  ) {
    into.tidy.push(...changed.filter((column) => column !== 'answer'));
    return;
  }
  // A day alone beside the word that the answer is delayed: it has come, and nobody has said what it was.
  const isStillHolding =
    reply &&
    outcome?.value === reply.outcome &&
    !isSubstantive(outcome.value) &&
    excerptOf(cells.answer ?? '') === reply.text;
  const missing: Problem | undefined = !isOpen(referral)
    ? { problem: 'already_answered' }
    : !outcome || isStillHolding
      ? { problem: 'needs_outcome' }
      : text('answer') === '' && outcome.value !== 'no_without_reason'
        ? { problem: 'needs_answer' }
        : undefined;
  if (missing || !outcome) {
    mark(missing ?? { problem: 'needs_outcome' });
    return;
  }
  const command: Draft<MatterCommand> = {
    type: 'record_answer',
    matter: state.matter,
    referral: referral.referral,
    outcome: outcome.value,
    text: cells.answer ?? '',
    ...(day && { answered: day.value }),
  };
  const emptied: readonly Column[] = day && !isSubstantive(outcome.value) ? ['answered'] : [];
  into.entered.push({ command, columns: changed, emptied });
}
