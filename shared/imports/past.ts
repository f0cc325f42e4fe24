import type { PastFact } from '../matters/commands/import.ts';
import type { Fact } from '../matters/events.ts';
import { isSubstantive } from '../referrals/outcomes.ts';
import { DECISION_WORDS, OUTCOME_WORDS } from '../text/import-vocabulary.ts';
import type { LocalDate } from '../time/dates.ts';
import { addWorkingDays } from '../time/workingDays.ts';
import type { MatterField } from './fields.ts';
import { pairOf } from './pairs.ts';
import type { ClosedWithoutDay, DoubtCode } from './plan.ts';
import { RowCells } from './row-cells.ts';
import { type Status, statusKey } from './statuses.ts';
import { DECISIONS, isChoice, OUTCOMES, readWord } from './words-in.ts';

const CLOSING_DOUBTS: Readonly<Record<ClosedWithoutDay, DoubtCode>> = {
  uncounted: 'closed_day_uncounted',
  last_known: 'closed_without_day',
  open: 'closed_left_open',
};

interface Step {
  readonly day: LocalDate;
  readonly fact: Fact;
}

/** @returns whether the step has a day, and so is one */
type Add = (day: LocalDate | undefined, fact: Fact, field: MatterField, note: string) => boolean;

/** Words of a cell that names an organisation, beside which nothing else can stand. */
const FEW_WORDS = 3;

/** What a row says has happened. */
export class PastReading extends RowCells {
  protected isOfReferrals = false;

  protected status(): Status | undefined {
    const text = this.text('status');
    this.use('status');
    if (text === '') return undefined;
    const known = this.plan.statuses[statusKey(text)];
    if (!known) {
      this.doubt('unknown_status', 'status', text);
      this.note('status');
    }
    return known;
  }

  /** The organisation that a cell names, as it was paired or is known. */
  protected named(text: string): string | undefined {
    return pairOf(this.plan.pairs, 'organisation', text) ?? this.knowledge.find(text);
  }

  private organisation(status: Status | undefined): string | undefined {
    const text = this.text('organisation');
    const found = text === '' ? undefined : this.named(text);
    if (text !== '' && !found) {
      this.doubt('unknown_organisation', 'organisation', text);
      this.note('organisation');
    }
    return found ?? status?.organisation;
  }

  /** A cell that names somebody, and says more than that, is noted besides. */
  private saysMore(text: string, organisation: string): boolean {
    const name = this.knowledge.nameOf(organisation);
    const words = text.split(/\s+/).length;
    return statusKey(text) !== statusKey(name) && (words > FEW_WORDS || /[,;/&+]|\soch\s|\d/.test(text));
  }

  /** Steps with their days; one whose day the list does not tell becomes a note, or takes the last known day. */
  protected steps(received: LocalDate) {
    const steps: Step[] = [];
    let latest = received;
    const add: Add = (day, fact, field, note) => {
      const isReferral = fact.type === 'referral_sent' || fact.type === 'referral_answered';
      const known = day ?? this.dayInstead(isReferral, latest);
      if (known === undefined && isReferral && this.plan.undatedReferrals === 'leave_out') {
        this.doubt('referral_undated_left', field, note);
        return false;
      }
      if (known === undefined) {
        this.doubt('day_missing_noted', field, note);
        if (note !== '') this.notes.push(note);
        return false;
      }
      if (day === undefined)
        this.doubt(isReferral ? 'referral_undated' : 'day_missing_last_known', field, note, known);
      // An answer follows its question, and nothing precedes the receipt.
      const earliest = fact.type === 'referral_answered' ? sentOn(steps) : received;
      const on = known < earliest ? earliest : known;
      if (known < earliest) this.doubt('day_out_of_order', field, known, earliest);
      if (on > latest) latest = on;
      steps.push({ day: on, fact });
      this.use(field);
      return true;
    };
    /** A day that the row tells of something that is noted: nothing that has no day of its own comes before it. */
    const knows = (day: LocalDate | undefined) => {
      if (day !== undefined && day > latest) latest = day;
    };
    return { steps, add, knows, latest: () => latest };
  }

  /** What is taken for a day that the list does not tell; undefined: the step becomes a note. */
  private dayInstead(isReferral: boolean, latest: LocalDate): LocalDate | undefined {
    // A list of referrals has no day of its own to take: its row is left out, and says so.
    if (isReferral && this.isOfReferrals) return undefined;
    if (isReferral) return this.plan.undatedReferrals === 'received' ? latest : undefined;
    return this.plan.missingDays === 'last_known' ? latest : undefined;
  }

  /** What happened after it came in, in the order of its days. */
  protected past(received: LocalDate, status: Status | undefined): PastFact[] {
    const { steps, add, knows, latest } = this.steps(received);
    const owner = this.owner();
    this.use('owner');
    const triaged = this.day('triaged');
    if (triaged) add(triaged, { type: 'matter_triaged', owner }, 'triaged', '');
    this.referral(status, add, knows);
    this.decision(status, add);
    this.feedback(status, add);
    this.closing(status, add, latest, steps);
    if (owner !== '' && !triaged) steps.push({ day: latest(), fact: { type: 'matter_corrected', owner } });
    steps.push(...this.noteSteps(latest()));
    return inOrder(steps);
  }

  /** By the address that the sheet has for the name; somebody that it does not know stands as written. */
  private owner(): string {
    const text = this.line('owner');
    const { ownerNamed } = this.knowledge;
    if (text === '' || !ownerNamed) return text;
    const owner = ownerNamed(text);
    if (owner === undefined) this.doubt('unknown_owner', 'owner', text);
    return owner ?? text;
  }

  /** What people have noted in the list, and what has no place of its own. */
  protected noteSteps(day: LocalDate): readonly Step[] {
    for (const [column, use] of this.plan.uses.entries()) {
      const text = (this.cells[column] ?? '').trim();
      if (use === 'note' && text !== '') this.notes.push(this.prose(text, column));
    }
    this.rest();
    return this.noteTexts().map((text) => ({ day, fact: { type: 'note_added', text } }));
  }

  protected referral(
    status: Status | undefined,
    add: Add,
    knows: (day: LocalDate | undefined) => void = () => undefined,
  ): void {
    const organisation = this.organisation(status);
    const answer = this.text('answer');
    const answeredOn = this.day('answered');
    const sent = this.day('sent');
    const saysSo = sent !== undefined || status?.means === 'referred' || status?.means === 'answered';
    const named = this.text('organisation');
    if (!organisation) {
      if (answer !== '') this.note('answer');
      knows(answeredOn);
      if (sent !== undefined) this.doubt('unknown_organisation', 'sent', this.text('sent'));
      return;
    }
    if (!saysSo && answer === '' && !answeredOn && named === '') return;
    const due = this.day('due');
    const from = sent ?? this.knowledge.today;
    const known = due && due >= from ? due : undefined;
    const workingDays = this.knowledge.referralWorkingDays(organisation);
    const last = known ?? addWorkingDays(from, workingDays, this.knowledge.closedDays);
    const question = this.prose(this.text('question'), 'question') || this.words.question;
    const note = this.words.sentTo(named || this.text('status'));
    const fact = { type: 'referral_sent', referral: 'R1', organisation, question, due: last } as const;
    const isSent = add(sent, fact, 'sent', note);
    if (!this.saysMore(named, organisation)) this.use('organisation');
    if (isSent) this.use('question');
    if (isSent && known) this.use('due');
    if (isSent && !known) this.doubt('no_due', 'sent', this.text('sent'), last);
    const isAnswered = answeredOn !== undefined || answer !== '' || status?.means === 'answered';
    if (isAnswered) this.answered(organisation, answer, answeredOn, status, isSent, add);
  }

  private answered(
    organisation: string,
    answer: string,
    answeredOn: LocalDate | undefined,
    status: Status | undefined,
    isSent: boolean,
    add: Add,
  ): void {
    const said = this.text('outcome');
    const paired = pairOf(this.plan.pairs, 'outcome', said);
    const read = isChoice(paired, OUTCOMES)
      ? { choice: paired, isWhole: true }
      : readWord(said, OUTCOMES, OUTCOME_WORDS);
    const inAnswer = this.at.has('outcome') ? undefined : readWord(answer.slice(0, 40), OUTCOMES, []);
    const outcome = read?.choice ?? inAnswer?.choice ?? this.plan.outcome;
    const taken = OUTCOMES[this.knowledge.language][outcome];
    if (said === '') this.doubt('unknown_outcome', 'answer', answer, taken);
    else if (!read) this.doubt('unknown_outcome', 'outcome', said, taken);
    const text = this.prose(answer || this.words.noAnswerText, 'answer');
    this.use('answer');
    if (!isSent) {
      if (answer !== '') this.notes.push(this.words.cell(this.title('answer'), text));
      return;
    }
    if (read?.isWhole) this.use('outcome');
    add(
      answeredOn,
      { type: 'referral_answered', referral: 'R1', organisation, outcome, text },
      'answered',
      text,
    );
    if (!isSubstantive(outcome) && status?.means === 'answered')
      this.doubt('unknown_outcome', 'outcome', text, taken);
  }

  private decision(status: Status | undefined, add: Add): void {
    const text = this.text('decision');
    const on = this.day('decided');
    if (text === '' && !on && status?.means !== 'decided') return;
    const paired = pairOf(this.plan.pairs, 'decision', text);
    const read = isChoice(paired, DECISIONS)
      ? { choice: paired, isWhole: true }
      : readWord(text, DECISIONS, DECISION_WORDS);
    if (!read) {
      this.doubt('unknown_decision', 'decision', text);
      if (text !== '') this.note('decision');
      return;
    }
    const given = this.text('reason');
    const reason = this.prose(given || text, given ? 'reason' : 'decision');
    const whole = given && !read.isWhole ? `${text}: ${given}` : given || text;
    const isMade = add(
      on,
      { type: 'decision_made', outcome: read.choice, reason },
      'decided',
      this.prose(whole, 'decision'),
    );
    this.use('reason');
    if (!isMade || read.isWhole || given === '') this.use('decision');
  }

  private feedback(status: Status | undefined, add: Add): void {
    const text = this.text('feedback');
    const on = this.day('told');
    if (text === '' && !on && status?.means !== 'told') return;
    const said = this.prose(text || this.words.noFeedbackText, 'feedback');
    add(on, { type: 'feedback_given', channel: 'other', text: said }, 'told', said);
    this.use('feedback');
  }

  private closing(status: Status | undefined, add: Add, latest: () => LocalDate, steps: Step[]): void {
    const on = this.day('closed');
    const reason = this.words.closedReason;
    if (status?.means === 'withdrawn') {
      if (!on && this.plan.closedWithoutDay === 'open') {
        this.doubt('closed_left_open', 'status', this.text('status'));
        this.notes.push(this.words.closedWithoutDay(this.text('status')));
        return;
      }
      if (!on) this.doubt('closed_without_day', 'status', this.text('status'), latest());
      else if (on < latest()) this.doubt('day_out_of_order', 'closed', on, latest());
      this.use('closed');
      steps.push({ day: on && on >= latest() ? on : latest(), fact: { type: 'matter_withdrawn', reason } });
      return;
    }
    if (on) {
      add(on, { type: 'matter_closed', reason }, 'closed', '');
      return;
    }
    if (status?.means !== 'closed') return;
    const said = this.words.closedWithoutDay(this.text('status'));
    const { closedWithoutDay } = this.plan;
    this.doubt(CLOSING_DOUBTS[closedWithoutDay], 'status', this.text('status'), latest());
    if (closedWithoutDay === 'open') {
      this.notes.push(said);
      return;
    }
    // What is done must not come back as something to do; the day is the last one that the row knows.
    const dayUnknown = closedWithoutDay === 'uncounted' ? { dayUnknown: true } : {};
    steps.push({ day: latest(), fact: { type: 'matter_closed', reason: said, ...dayUnknown } });
  }
}

/** In the order of their days; those of one day in the order of the life cycle, in which they were found. */
export function inOrder(steps: readonly Step[]): PastFact[] {
  return steps
    .map((step, index) => ({ ...step, index }))
    .sort((a, b) => (a.day === b.day ? a.index - b.index : a.day < b.day ? -1 : 1))
    .map(({ day, fact }) => ({ at: day, fact }));
}

const sentOn = (steps: readonly Step[]): LocalDate =>
  steps.find(({ fact }) => fact.type === 'referral_sent')?.day ?? '0000-01-01';
