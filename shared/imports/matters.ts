import { ULID_PATTERN } from '../identity/ulid.ts';
import { isWebAddress } from '../identity/web-address.ts';
import type { PastFact } from '../matters/commands/import.ts';
import type { ImportOf } from '../matters/commands.ts';
import type { Channel, MatterKind } from '../matters/kinds.ts';
import { LONGEST_LINE, MOST_FIELDS } from '../protocol/draft.ts';
import { CHANNEL_WORDS, KIND_WORDS } from '../text/import-vocabulary.ts';
import type { LocalDate } from '../time/dates.ts';
import { areasIn } from './areas.ts';
import { contentKey, keyOf } from './key.ts';
import { pairOf } from './pairs.ts';
import { inOrder, PastReading } from './past.ts';
import { type Doubt, type DoubtCode, type Knowledge, type MatterPlan, STOPS } from './plan.ts';
import type { DayOrder } from './values/days.ts';
import { CHANNELS, isChoice, KINDS, readWord } from './words-in.ts';

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
  return new Reading(cells, titles, plan, orders, knowledge).read();
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

/** What is said of a day that cannot be one, where the row would come in all the same. */
const OF_NO_DAY: ReadonlySet<DoubtCode> = new Set<DoubtCode>([
  'not_a_day',
  'day_in_future',
  'day_missing_noted',
]);

class Reading extends PastReading {
  read(): ReadRow {
    const words = this.plan.uses
      .flatMap((use, column) => (use === 'text' ? [(this.cells[column] ?? '').trim()] : []))
      .filter((text) => text !== '')
      .join('\n\n');
    const named = this.text('title');
    const received = this.day('received');
    const status = this.status();
    const ulid = ULID_PATTERN.test(this.text('ulid')) ? this.text('ulid') : undefined;
    if (ulid) this.use('ulid');
    this.use('received', 'title', 'place', 'theme', 'record', 'author', 'published');
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
    if (!received || this.isStopped()) return { ...known, matter: undefined, doubts: this.doubts };

    if (named === '' && this.at.has('title')) this.doubt('title_from_text', 'title', firstLine(words));
    const kind = this.kind();
    const channel = this.channel();
    const link = this.link();
    // Before what is noted comes into the past.
    const place = this.place();
    const past = this.past(received, status);
    if (this.isStopped()) return { ...known, matter: undefined, doubts: this.doubts };
    const text = this.prose(words || named, words ? 'text' : 'title');
    const title = this.prose(this.line('title', named || firstLine(words)), named ? 'title' : 'text');
    const matter: ImportedMatter = {
      type: 'import_matter',
      kind,
      channel,
      title,
      text,
      received,
      past,
      ...some('place', place),
      ...some('theme', this.theme()),
      ...some('record', this.line('record')),
      ...some('author', this.line('author')),
      ...some('permalink', link),
      ...this.published(),
      ...this.fields(),
    };
    return { ...known, matter, doubts: this.doubts };
  }

  private isStopped(): boolean {
    return this.doubts.some(({ code }) => STOPS.has(code));
  }

  /** One referral of a matter that is known otherwise; undefined when the row tells none. */
  readReferral(received: LocalDate): ReadReferral {
    this.isOfReferrals = true;
    this.use('number', 'record', 'title');
    const { steps, add } = this.steps(received);
    const named = this.text('organisation');
    const organisation = named === '' ? undefined : this.named(named);
    if (!organisation) this.doubt('no_organisation', 'organisation', named);
    else this.referral(undefined, add);
    const sent = steps.find(({ fact }) => fact.type === 'referral_sent')?.day;
    if (organisation && !sent) this.unsent();
    const isWhole = organisation !== undefined && sent !== undefined;
    const last = steps[steps.length - 1]?.day ?? received;
    if (isWhole) steps.push(...this.noteSteps(last));
    return { organisation, sent, past: isWhole ? inOrder(steps) : [], doubts: this.doubts };
  }

  /** A day that stands but cannot be one is told as that, and once: nothing of the row is noted anywhere. */
  private unsent(): void {
    const said = this.text('sent');
    const column = this.at.get('sent');
    const ofDay = this.doubts.filter((doubt) => doubt.column === column && OF_NO_DAY.has(doubt.code));
    this.doubts.splice(0, this.doubts.length, ...this.doubts.filter((doubt) => !ofDay.includes(doubt)));
    const isAhead = ofDay.some(({ code }) => code === 'day_in_future');
    this.doubt(said === '' ? 'no_sent' : isAhead ? 'sent_in_future' : 'sent_unreadable', 'sent', said);
  }

  private kind(): MatterKind {
    const text = this.text('kind');
    const paired = pairOf(this.plan.pairs, 'kind', text);
    const read = isChoice(paired, KINDS)
      ? { choice: paired, isWhole: true }
      : readWord(text, KINDS, KIND_WORDS);
    if (read?.isWhole) this.use('kind');
    if (text !== '' && !read) {
      this.doubt('unknown_kind', 'kind', text, KINDS[this.knowledge.language][this.plan.kind]);
      this.note('kind');
    }
    return read?.choice ?? this.plan.kind;
  }

  private channel(): Channel {
    const text = this.text('channel');
    const paired = pairOf(this.plan.pairs, 'channel', text);
    const read = isChoice(paired, CHANNELS)
      ? { choice: paired, isWhole: true }
      : readWord(text, CHANNELS, CHANNEL_WORDS);
    if (read?.isWhole) this.use('channel');
    if (text !== '' && !read) {
      this.doubt('unknown_channel', 'channel', text, CHANNELS[this.knowledge.language][this.plan.channel]);
      this.note('channel');
    }
    return read?.choice ?? this.plan.channel;
  }

  private theme(): string {
    const text = this.line('theme');
    const paired = pairOf(this.plan.pairs, 'theme', text);
    if (text !== '' && paired === undefined && this.knowledge.isTheme?.(text) === false)
      this.doubt('unknown_theme', 'theme', text);
    return paired ?? text;
  }

  /**
   * An area as the sheet writes it, or as it was paired; anything else stands as it does. A matter has one area: of a
   * cell that names several the whole stands in the note.
   */
  private place(): string {
    const text = this.line('place');
    const paired = pairOf(this.plan.pairs, 'place', text);
    const isStrange = text !== '' && text !== '-' && this.knowledge.isArea?.(text) === false;
    if (paired === undefined && isStrange) this.doubt('unknown_area', 'place', text);
    const { isArea } = this.knowledge;
    if (paired !== undefined && isArea && areasIn(text, isArea).length > 0) {
      this.doubt('several_areas', 'place', text, paired);
      this.note('place');
    }
    return paired ?? this.knowledge.placeNamed?.(text) ?? text;
  }

  /** A moment in full, else the words of the page: "3 tim" is no time. */
  private published(): Pick<ImportedMatter, 'published' | 'publishedText'> {
    const text = this.line('published');
    return some(/^\d{4}-\d{2}-\d{2}/.test(text) ? 'published' : 'publishedText', text);
  }

  private link(): string {
    const link = this.text('link');
    this.use('link');
    if (link === '' || (isWebAddress(link) && link.length <= 2_000)) return link;
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
}

const some = <Key extends string>(key: Key, value: string): Partial<Record<Key, string>> =>
  value === '' ? {} : ({ [key]: value } as Record<Key, string>);

const LONGEST_TITLE = 100;

/** The first sentence, as long as a title may be. */
function firstLine(text: string): string {
  const line = (text.split('\n')[0] ?? '').trim();
  const sentence = /^(.{12,100}?[.!?])(?:\s|$)/.exec(line)?.[1] ?? line;
  return sentence.length <= LONGEST_TITLE ? sentence : `${sentence.slice(0, LONGEST_TITLE - 1)}…`;
}
