import type {
  DecisionOutcome,
  FeedbackChannel,
  Receipt,
  Relation,
  ReminderWay,
  Role,
  Source,
  Stage,
  Verdict,
  VerdictItem,
} from '../matters/kinds.ts';
import type { TimelineEntry } from '../matters/state.ts';
import type { Corrected } from '../matters/state-schema.ts';
import type { AnswerOutcome } from '../referrals/outcomes.ts';
import type { LocalDate } from '../time/dates.ts';
import { type ClassWords, classWords } from './class-words.ts';
import { longDate } from './dates.ts';
import { type DutyWords, dutyWords } from './duty.ts';
import { type KindWords, kindWords } from './kinds.ts';
import type { Language, Twin } from './language.ts';
import { happenedLine, type StepWords, stepWords } from './steps.ts';

export { dutyLine } from './duty.ts';
export { refusalText } from './refusals.ts';

/** The words of the loop: the same in the sheet, the sidebar and the extension. */
export interface MatterWords extends KindWords, DutyWords, StepWords, ClassWords {
  readonly stages: Readonly<Record<Stage, string>>;
  readonly answerOutcomes: Readonly<Record<AnswerOutcome, string>>;
  readonly decisionOutcomes: Readonly<Record<DecisionOutcome, string>>;
  readonly feedbackChannels: Readonly<Record<FeedbackChannel, string>>;
  readonly sources: Readonly<Record<Source, string>>;
  readonly reminderWays: Readonly<Record<ReminderWay, string>>;
  readonly relations: Readonly<Record<Relation, string>>;
  readonly receipts: Readonly<Record<Receipt, string>>;
  readonly verdictItems: Readonly<Record<VerdictItem, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly roles: Readonly<Record<Role, string>>;
}

const sv: MatterWords = {
  ...kindWords.sv,
  ...dutyWords.sv,
  ...stepWords.sv,
  stages: {
    received: 'Inkommet',
    triaged: 'Fördelat',
    asked: 'Väntar på den boende',
    referred: 'På remiss',
    answered: 'Besvarat',
    decided: 'Beslutat',
    told: 'Återkopplat',
    closed: 'Avslutat',
    withdrawn: 'Återtaget',
    struck: 'Makulerat',
  },
  answerOutcomes: {
    yes: 'Ja',
    yes_in_plan: 'Ja, finns i plan',
    partly: 'Delvis',
    no_with_reason: 'Nej, med skäl',
    no_without_reason: 'Nej, utan skäl',
    not_ours: 'Inte vårt ansvar',
    needs_more: 'Behöver veta mer',
    holding: 'Återkommer (inget svar än)',
    unclassified: 'Utfallet är okänt',
  },
  decisionOutcomes: {
    yes: 'Ja',
    yes_in_plan: 'Ja, finns i plan',
    partly: 'Delvis',
    no: 'Nej',
    not_ours: 'Inte vårt ansvar',
  },
  feedbackChannels: {
    reply_in_thread: 'Svar i tråden',
    mail: 'E-post',
    phone: 'Telefon',
    letter: 'Brev',
    meeting: 'Möte',
    other: 'Annat sätt',
  },
  sources: {
    extension: 'Tillägget i webbläsaren',
    sidebar: 'Sidopanelen',
    sheet: 'Arket',
    reply_page: 'Svarssidan',
    phone_page: 'Telefonsidan',
    trigger: 'Nattkörningen',
    import: 'Import',
    observed: 'Ändrat för hand',
    demo: 'Exempel',
  },
  reminderWays: { mail: 'E-post', phone: 'Telefon', meeting: 'Möte', letter: 'Brev' },
  relations: { same: 'Samma fråga', related: 'Hör ihop' },
  receipts: { automatic: 'Automatisk bekräftelse', personal: 'Personlig bekräftelse' },
  ...classWords.sv,
  verdictItems: { understood: 'Fick du ett svar som du förstår?', fixed: 'Är det åtgärdat?' },
  verdicts: { yes: 'Ja', no: 'Nej', dont_know: 'Vet inte' },
  roles: {
    case_officer: 'Handläggare',
    coordinator: 'Samordnare',
    communicator: 'Kommunikatör',
    host: 'Medborgarvärd',
    manager: 'Chef',
  },
};

const en: MatterWords = {
  ...kindWords.en,
  ...dutyWords.en,
  ...stepWords.en,
  stages: {
    received: 'Received',
    triaged: 'Assigned',
    asked: 'Waiting for the resident',
    referred: 'Referred',
    answered: 'Answered',
    decided: 'Decided',
    told: 'Feedback given',
    closed: 'Closed',
    withdrawn: 'Withdrawn',
    struck: 'Struck out',
  },
  answerOutcomes: {
    yes: 'Yes',
    yes_in_plan: 'Yes, in a plan',
    partly: 'Partly',
    no_with_reason: 'No, with a reason',
    no_without_reason: 'No, without a reason',
    not_ours: 'Not our responsibility',
    needs_more: 'Needs to know more',
    holding: 'Will come back (no answer yet)',
    unclassified: 'Outcome not known',
  },
  decisionOutcomes: {
    yes: 'Yes',
    yes_in_plan: 'Yes, in a plan',
    partly: 'Partly',
    no: 'No',
    not_ours: 'Not our responsibility',
  },
  feedbackChannels: {
    reply_in_thread: 'Reply in the thread',
    mail: 'E-mail',
    phone: 'Phone',
    letter: 'Letter',
    meeting: 'Meeting',
    other: 'Another way',
  },
  sources: {
    extension: 'Browser extension',
    sidebar: 'Sidebar',
    sheet: 'The sheet',
    reply_page: 'Reply page',
    phone_page: 'Phone page',
    trigger: 'Nightly run',
    import: 'Import',
    observed: 'Changed by hand',
    demo: 'Example',
  },
  reminderWays: { mail: 'E-mail', phone: 'Phone', meeting: 'Meeting', letter: 'Letter' },
  relations: { same: 'Same issue', related: 'Related' },
  receipts: { automatic: 'Automatic receipt', personal: 'Personal receipt' },
  ...classWords.en,
  verdictItems: { understood: 'Did you get an answer that you understand?', fixed: 'Is it fixed?' },
  verdicts: { yes: 'Yes', no: 'No', dont_know: 'Do not know' },
  roles: {
    case_officer: 'Case officer',
    coordinator: 'Coordinator',
    communicator: 'Communicator',
    host: 'Citizen host',
    manager: 'Manager',
  },
};

export const matterWords: Twin<MatterWords> = { sv, en };

/** One line of the timeline: what happened, to whom, and with which outcome. */
export function timelineLine(
  entry: TimelineEntry,
  language: Language,
  organisationName: (id: string) => string = (id) => id,
): string {
  const words = matterWords[language];
  if (entry.undid) {
    const { undid, ...rest } = entry;
    return words.undid(timelineLine({ ...rest, type: undid }, language, organisationName));
  }
  const line = happenedLine(
    words,
    entry.type,
    entry.organisation ? organisationName(entry.organisation) : '',
  );
  const to = entry.to ? words.pointsTo(organisationName(entry.to)) : '';
  const changed = (entry.changed ?? []).map(({ what, from, to: now }) =>
    words.changed(what, correctedValue(what, from, words), correctedValue(what, now, words)),
  );
  return [line, timelineDetail(entry, words), to, ...changed].filter((part) => part !== '').join(' · ');
}

/** A value as people read it: a kind and a channel are stored by their names in code. */
function correctedValue(what: Corrected, value: string, words: MatterWords): string {
  const known: Readonly<Record<string, string>> =
    what === 'kind' ? words.kinds : what === 'channel' ? words.channels : {};
  return known[value] ?? value;
}

function timelineDetail(entry: TimelineEntry, words: MatterWords): string {
  if (entry.how) return words.reminderWays[entry.how];
  const channel = entry.channel ? { ...words.channels, ...words.feedbackChannels }[entry.channel] : '';
  const outcomes: Readonly<Record<string, string>> = {
    ...words.verdicts,
    ...words.evidence,
    ...words.effects,
    ...words.receipts,
    ...words.relations,
    ...words.decisionOutcomes,
    ...words.answerOutcomes,
  };
  return [channel, outcomes[entry.outcome ?? ''] ?? ''].filter((part) => part !== '').join(' · ');
}

/** `, senast 13 april`: the day that a line of the timeline sets, or nothing. */
export function timelineDue(entry: TimelineEntry, language: Language, today: LocalDate): string {
  return entry.due ? matterWords[language].dueBy(longDate(entry.due, language, today)) : '';
}
