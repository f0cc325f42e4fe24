import { ULID_PATTERN } from '../identity/ulid.ts';
import type { PastFact } from '../matters/commands/import.ts';
import type { ImportOf } from '../matters/commands.ts';
import type { Fact } from '../matters/events.ts';
import { LONGEST_LINE, LONGEST_TEXT, MOST_FIELDS } from '../protocol/draft.ts';
import { isSubstantive } from '../referrals/outcomes.ts';
import { CHANNEL_WORDS, DECISION_WORDS, KIND_WORDS, OUTCOME_WORDS } from '../text/import-vocabulary.ts';
import { importedWords } from '../text/imported.ts';
import { kindWords } from '../text/kinds.ts';
import { LANGUAGES, type Twin } from '../text/language.ts';
import { matterWords } from '../text/matters.ts';
import type { LocalDate } from '../time/dates.ts';
import { addWorkingDays } from '../time/workingDays.ts';
import type { DayField, MatterField } from './fields.ts';
import { contentKey, keyOf } from './key.ts';
import {
  type ClosedWithoutDay,
  type Doubt,
  type DoubtCode,
  type Knowledge,
  type MatterPlan,
  STOPS,
} from './plan.ts';
import { type Status, statusKey } from './statuses.ts';
import { type DayOrder, readDay } from './values/days.ts';
import { DAY_DOUBTS } from './values/doubts.ts';

/** A matter to bring in; the command's ULID follows from `key` and the import. */
export type ImportedMatter = Omit<ImportOf<'import_matter'>, 'id'>;

export interface ReadRow {
  /** What the row is known by, whoever brings it in and however often. */
  readonly key: string;
  /** The command's own ULID, where the row has one. */
  readonly ulid?: string;
  /** Undefined: the row is left out, for one of its doubts. */
  readonly matter: ImportedMatter | undefined;
  readonly doubts: readonly Doubt[];
}

const LONGEST_SHOWN = 80;

/** What a spreadsheet shows where a formula failed, in English and in Swedish: no words of anybody. */
const FORMULA_ERROR =
  /^\s*#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|ERROR!|SAKNAS!|REFERENS!|VÄRDEFEL!|DIVISION\/0!|NAMN\?|OGILTIGT!|SKÄRNING!)\s*$/i;

const CLOSING_DOUBTS: Readonly<Record<ClosedWithoutDay, DoubtCode>> = {
  uncounted: 'closed_day_uncounted',
  last_known: 'closed_without_day',
  open: 'closed_left_open',
};

/** A word of a list of ours in either language, else by the beginnings of words that lists have. */
export function wordIn<Choice extends string>(
  text: string,
  own: Twin<Readonly<Record<Choice, string>>>,
  beginnings: readonly (readonly [Choice, readonly string[]])[],
): Choice | undefined {
  const key = statusKey(text);
  if (key === '') return undefined;
  for (const language of LANGUAGES) {
    const found = (Object.keys(own[language]) as Choice[]).find(
      (each) => statusKey(own[language][each]) === key,
    );
    if (found) return found;
  }
  return beginnings.find(([, words]) => words.some((word) => key.startsWith(word)))?.[0];
}

const twin = <Words>(pick: (language: 'sv' | 'en') => Words): Twin<Words> => ({
  sv: pick('sv'),
  en: pick('en'),
});
const KINDS = twin((language) => kindWords[language].kinds);
const CHANNELS = twin((language) => kindWords[language].channels);
const DECISIONS = twin((language) => matterWords[language].decisionOutcomes);
const OUTCOMES = twin((language) => matterWords[language].answerOutcomes);

/**
 * Reads one row of another list. Pure: the same row, plan and knowledge give the same matter and the same doubts.
 * @param orders how the days of each column are written
 * @param titles names of the columns, under which particulars are kept
 */
export function readMatterRow(
  cells: readonly string[],
  titles: readonly string[],
  plan: MatterPlan,
  orders: readonly (DayOrder | undefined)[],
  knowledge: Knowledge,
): ReadRow {
  const reading = new Reading(cells, titles, plan, orders, knowledge);
  return reading.read();
}

/** A referral that a row tells of. */
export interface ReadReferral {
  readonly organisation: string | undefined;
  readonly sent: LocalDate | undefined;
  /** Empty: the row tells no whole referral, for one of the doubts. */
  readonly past: readonly PastFact[];
  readonly doubts: readonly Doubt[];
}

/**
 * Reads a row as one referral of a matter that is known otherwise.
 * @param received day on which that matter came in
 */
export function readReferralRow(
  cells: readonly string[],
  titles: readonly string[],
  plan: MatterPlan,
  orders: readonly (DayOrder | undefined)[],
  knowledge: Knowledge,
  received: LocalDate,
): ReadReferral {
  return new Reading(cells, titles, plan, orders, knowledge).readReferral(received);
}

class Reading {
  private readonly doubts: Doubt[] = [];
  private readonly at = new Map<MatterField, number>();
  private readonly notes: string[] = [];
  private isOfReferrals = false;

  private readonly cells: readonly string[];

  constructor(
    cells: readonly string[],
    private readonly titles: readonly string[],
    private readonly plan: MatterPlan,
    private readonly orders: readonly (DayOrder | undefined)[],
    private readonly knowledge: Knowledge,
  ) {
    this.cells = cells.map((cell, column) => {
      if (!FORMULA_ERROR.test(cell)) return cell;
      if (plan.uses[column] !== 'skip') this.doubt('formula_error', column, cell);
      return '';
    });
    plan.uses.forEach((use, column) => {
      if (use !== 'keep' && use !== 'skip' && !this.at.has(use)) this.at.set(use, column);
    });
  }

  private get words() {
    return importedWords[this.knowledge.language];
  }

  private text(field: MatterField): string {
    const column = this.at.get(field);
    return column === undefined ? '' : (this.cells[column] ?? '').trim();
  }

  private doubt(code: DoubtCode, field: MatterField | number | undefined, value: string, as?: string): void {
    const column = typeof field === 'number' ? field : field && this.at.get(field);
    this.doubts.push({ code, column, value: value.slice(0, LONGEST_SHOWN), as });
  }

  private line(field: MatterField, text = this.text(field)): string {
    const line = text.replace(/\s+/g, ' ').trim();
    if (line.length <= LONGEST_LINE) return line;
    this.doubt('shortened', field, line);
    return `${line.slice(0, LONGEST_LINE - 1)}…`;
  }

  private day(field: DayField): LocalDate | undefined {
    const text = this.text(field);
    if (text === '' || text === '-' || text === '–') return undefined;
    const column = this.at.get(field) ?? 0;
    const read = readDay(text, {
      today: this.knowledge.today,
      order: this.plan.order ?? this.orders[column],
    });
    if (!read) {
      this.doubt(field === 'received' ? 'received_unreadable' : 'not_a_day', field, text);
      this.notes.push(this.words.cell(this.titles[column] ?? '', text));
      return undefined;
    }
    if (read.doubt === 'future' && field !== 'due') {
      this.doubt(field === 'received' ? 'received_in_future' : 'day_in_future', field, text, read.day);
      this.notes.push(this.words.cell(this.titles[column] ?? '', text));
      return undefined;
    }
    if (read.doubt && read.doubt !== 'future') this.doubt(DAY_DOUBTS[read.doubt], field, text, read.day);
    return read.day;
  }

  /** Running text without what tells who somebody is. */
  private prose(text: string, field: MatterField | number): string {
    const cut = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
    if (cut.length < text.length) this.doubt('shortened', field, text);
    if (!this.plan.mask) return cut;
    const masked = this.knowledge.masked(cut);
    if (masked.found > 0) this.doubt('masked', field, masked.text);
    return masked.text;
  }

  read(): ReadRow {
    const words = this.plan.uses
      .flatMap((use, column) => (use === 'text' ? [(this.cells[column] ?? '').trim()] : []))
      .filter((text) => text !== '')
      .join('\n\n');
    const named = this.text('title');
    const received = this.day('received');
    const status = this.status();
    const ulid = ULID_PATTERN.test(this.text('ulid')) ? this.text('ulid') : undefined;
    const content = contentKey([
      'matter',
      this.text('number'),
      received ?? this.text('received'),
      named,
      words,
      this.text('place'),
    ]);
    const key = ulid === undefined ? content : keyOf(ulid);
    const known = { key, ...(ulid !== undefined && { ulid }) };
    if (named === '' && words === '') this.doubt('no_words', undefined, '');
    if (this.text('received') === '') this.doubt('no_received', 'received', '');
    if (status?.means === 'leave_out') this.doubt('status_leave_out', 'status', this.text('status'));
    if (!received || this.doubts.some(({ code }) => STOPS.has(code)))
      return { ...known, matter: undefined, doubts: this.doubts };

    if (named === '' && this.at.has('title')) this.doubt('title_from_text', 'title', firstLine(words));
    const past = this.past(received, status);
    if (this.doubts.some(({ code }) => STOPS.has(code)))
      return { ...known, matter: undefined, doubts: this.doubts };
    const text = this.prose(words || named, words ? 'text' : 'title');
    const title = this.prose(this.line('title', named || firstLine(words)), named ? 'title' : 'text');
    const matter: ImportedMatter = {
      type: 'import_matter',
      kind: wordIn(this.text('kind'), KINDS, KIND_WORDS) ?? this.plan.kind,
      channel: wordIn(this.text('channel'), CHANNELS, CHANNEL_WORDS) ?? this.plan.channel,
      title,
      text,
      received,
      past,
      ...some('place', this.line('place')),
      ...some('theme', this.line('theme')),
      ...some('record', this.line('record')),
      ...some('author', this.line('author')),
      ...some('permalink', this.link()),
      ...this.fields(),
    };
    return { ...known, matter, doubts: this.doubts };
  }

  private link(): string {
    const link = this.text('link');
    if (link === '' || (/^https?:\/\//i.test(link) && link.length <= 2_000)) return link;
    this.doubt('bad_link', 'link', link);
    this.notes.push(link);
    return '';
  }

  /** Everything that has no place of its own, under the name it had. */
  private fields(): Pick<ImportedMatter, 'fields'> {
    const kept = this.plan.uses.flatMap((use, column) => {
      const value = (this.cells[column] ?? '').trim();
      const isKept = use === 'keep' || use === 'number';
      if (!isKept || value === '') return [];
      const label = (this.titles[column] || this.words.column(column + 1)).slice(0, LONGEST_LINE);
      return [{ label, value: this.prose(value, column) }];
    });
    return kept.length === 0 ? {} : { fields: kept.slice(0, MOST_FIELDS) };
  }

  private status(): Status | undefined {
    const text = this.text('status');
    if (text === '') return undefined;
    const known = this.plan.statuses[statusKey(text)];
    if (!known) {
      this.doubt('unknown_status', 'status', text);
      this.notes.push(this.words.cell(this.titles[this.at.get('status') ?? 0] ?? '', text));
    }
    return known;
  }

  private organisation(status: Status | undefined): string | undefined {
    const text = this.text('organisation');
    const found = text === '' ? undefined : this.knowledge.find(text);
    if (text !== '' && !found) {
      this.doubt('unknown_organisation', 'organisation', text);
      this.notes.push(this.words.cell(this.titles[this.at.get('organisation') ?? 0] ?? '', text));
    }
    return found ?? status?.organisation;
  }

  /** Steps with their days; one whose day the list does not tell becomes a note, or takes the last known day. */
  private steps(received: LocalDate) {
    const steps: { day: LocalDate; fact: Fact }[] = [];
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
      return true;
    };
    return { steps, add, latest: () => latest };
  }

  /** What is taken for a day that the list does not tell; undefined: the step becomes a note. */
  private dayInstead(isReferral: boolean, latest: LocalDate): LocalDate | undefined {
    // A list of referrals has no day of its own to take: its row is left out, and says so.
    if (isReferral && this.isOfReferrals) return undefined;
    if (isReferral) return this.plan.undatedReferrals === 'received' ? latest : undefined;
    return this.plan.missingDays === 'last_known' ? latest : undefined;
  }

  /** One referral of a matter that is known otherwise; undefined when the row tells none. */
  readReferral(received: LocalDate): ReadReferral {
    this.isOfReferrals = true;
    const { steps, add } = this.steps(received);
    const named = this.text('organisation');
    const organisation = named === '' ? undefined : this.knowledge.find(named);
    if (!organisation) this.doubt('no_organisation', 'organisation', named);
    else this.referral(undefined, add);
    const sent = steps.find(({ fact }) => fact.type === 'referral_sent')?.day;
    if (organisation && !sent) this.doubt('no_sent', 'sent', this.text('sent'));
    const isWhole = organisation !== undefined && sent !== undefined;
    for (const [column, use] of this.plan.uses.entries()) {
      const text = (this.cells[column] ?? '').trim();
      if (use === 'note' && text !== '') this.notes.push(this.prose(text, column));
    }
    const last = steps[steps.length - 1]?.day ?? received;
    if (isWhole && this.notes.length > 0) {
      const text = this.words.notes(this.notes).slice(0, LONGEST_TEXT);
      steps.push({ day: last, fact: { type: 'note_added', text } });
    }
    return { organisation, sent, past: isWhole ? inOrder(steps) : [], doubts: this.doubts };
  }

  /** What happened after it came in, in the order of its days. */
  private past(received: LocalDate, status: Status | undefined): PastFact[] {
    const { steps, add, latest } = this.steps(received);
    const owner = this.line('owner');
    const triaged = this.day('triaged');
    if (triaged) add(triaged, { type: 'matter_triaged', owner }, 'triaged', '');
    this.referral(status, add);
    this.decision(status, add);
    this.feedback(status, add);
    this.closing(status, add, latest, steps);
    if (owner !== '' && !triaged) steps.push({ day: latest(), fact: { type: 'matter_corrected', owner } });
    for (const [column, use] of this.plan.uses.entries()) {
      const text = (this.cells[column] ?? '').trim();
      if (use === 'note' && text !== '') this.notes.push(this.prose(text, column));
    }
    if (this.notes.length > 0) {
      const text = this.words.notes(this.notes).slice(0, LONGEST_TEXT);
      steps.push({ day: latest(), fact: { type: 'note_added', text } });
    }
    return inOrder(steps);
  }

  private referral(status: Status | undefined, add: Add): void {
    const organisation = this.organisation(status);
    const answer = this.text('answer');
    const answeredOn = this.day('answered');
    const sent = this.day('sent');
    const saysSo = sent !== undefined || status?.means === 'referred' || status?.means === 'answered';
    if (!organisation) {
      if (answer !== '') this.notes.push(this.words.cell(this.title('answer'), this.prose(answer, 'answer')));
      if (sent !== undefined) this.doubt('unknown_organisation', 'sent', this.text('sent'));
      return;
    }
    if (!saysSo && answer === '' && !answeredOn && this.text('organisation') === '') return;
    const due = this.day('due');
    const from = sent ?? this.knowledge.today;
    const known = due && due >= from ? due : undefined;
    const workingDays = this.knowledge.referralWorkingDays(organisation);
    const last = known ?? addWorkingDays(from, workingDays, this.knowledge.closedDays);
    const question = this.text('question') || this.words.question;
    const note = this.words.sentTo(this.text('organisation') || this.text('status'));
    const fact = { type: 'referral_sent', referral: 'R1', organisation, question, due: last } as const;
    const isSent = add(sent, fact, 'sent', note);
    if (isSent && !known) this.doubt('no_due', 'sent', this.text('sent'), last);
    const isAnswered = answeredOn !== undefined || answer !== '' || status?.means === 'answered';
    if (!isAnswered) return;
    const outcome =
      wordIn(this.text('outcome'), OUTCOMES, OUTCOME_WORDS) ??
      (this.at.has('outcome') ? undefined : wordIn(answer.slice(0, 40), OUTCOMES, [])) ??
      this.plan.outcome;
    if (this.text('outcome') === '') this.doubt('unknown_outcome', 'answer', answer, outcome);
    const text = this.prose(answer || this.words.noAnswerText, 'answer');
    if (isSent) {
      add(
        answeredOn,
        { type: 'referral_answered', referral: 'R1', organisation, outcome, text },
        'answered',
        text,
      );
      if (!isSubstantive(outcome) && status?.means === 'answered')
        this.doubt('unknown_outcome', 'outcome', text);
    } else if (answer !== '') this.notes.push(this.words.cell(this.title('answer'), text));
  }

  private decision(status: Status | undefined, add: Add): void {
    const text = this.text('decision');
    const on = this.day('decided');
    if (text === '' && !on && status?.means !== 'decided') return;
    const outcome = wordIn(text, DECISIONS, DECISION_WORDS);
    if (!outcome) {
      this.doubt('unknown_decision', 'decision', text);
      if (text !== '') this.notes.push(this.words.cell(this.title('decision'), text));
      return;
    }
    const reason = this.prose(this.text('reason') || text, 'decision');
    add(on, { type: 'decision_made', outcome, reason }, 'decided', text);
  }

  private feedback(status: Status | undefined, add: Add): void {
    const text = this.text('feedback');
    const on = this.day('told');
    if (text === '' && !on && status?.means !== 'told') return;
    const said = this.prose(text || this.words.noFeedbackText, 'feedback');
    add(on, { type: 'feedback_given', channel: 'other', text: said }, 'told', said);
  }

  private closing(
    status: Status | undefined,
    add: Add,
    latest: () => LocalDate,
    steps: { day: LocalDate; fact: Fact }[],
  ): void {
    const on = this.day('closed');
    const reason = this.words.closedReason;
    if (status?.means === 'withdrawn') {
      if (!on && this.plan.closedWithoutDay === 'open') {
        this.doubt('closed_left_open', 'status', this.text('status'));
        this.notes.push(this.words.closedWithoutDay(this.text('status')));
        return;
      }
      if (!on) this.doubt('closed_without_day', 'status', this.text('status'), latest());
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

  private title(field: MatterField): string {
    return this.titles[this.at.get(field) ?? -1] ?? '';
  }
}

/** In the order of their days; those of one day in the order of the life cycle, in which they were found. */
function inOrder(steps: readonly { readonly day: LocalDate; readonly fact: Fact }[]): PastFact[] {
  return steps
    .map((step, index) => ({ ...step, index }))
    .sort((a, b) => (a.day === b.day ? a.index - b.index : a.day < b.day ? -1 : 1))
    .map(({ day, fact }) => ({ at: day, fact }));
}

const sentOn = (steps: readonly { readonly day: LocalDate; readonly fact: Fact }[]): LocalDate =>
  steps.find(({ fact }) => fact.type === 'referral_sent')?.day ?? '0000-01-01';

type Add = (day: LocalDate | undefined, fact: Fact, field: MatterField, note: string) => boolean;

const some = <Key extends string>(key: Key, value: string): Partial<Record<Key, string>> =>
  value === '' ? {} : ({ [key]: value } as Record<Key, string>);

const LONGEST_TITLE = 100;

/** The first sentence, as long as a title may be. */
function firstLine(text: string): string {
  const line = (text.split('\n')[0] ?? '').trim();
  const sentence = /^(.{12,100}?[.!?])(?:\s|$)/.exec(line)?.[1] ?? line;
  return sentence.length <= LONGEST_TITLE ? sentence : `${sentence.slice(0, LONGEST_TITLE - 1)}…`;
}
