import { RESIDENT } from '../matters/fold.ts';
import {
  currentReferrals,
  type MatterState,
  openActions,
  openPromises,
  openReferrals,
  type ReferralState,
} from '../matters/state.ts';
import { maskEverything } from '../privacy/everyMask.ts';
import { isSubstantive } from '../referrals/outcomes.ts';
import { longDate } from '../text/dates.ts';
import { letterWords } from '../text/letters.ts';
import { matterWords } from '../text/matters.ts';
import type { LocalDate } from '../time/dates.ts';
import { addWorkingDays, type ClosedDays } from '../time/workingDays.ts';
import { contactIn } from './contact.ts';
import { isLetterLanguage, type LetterKind } from './letter.ts';
import type { FieldValues } from './template.ts';

/** What a letter is made from besides the matter itself. */
export interface LetterContext {
  readonly today: LocalDate;
  readonly closedDays: ClosedDays;
  readonly district: string;
  /** Whom a resident turns to; empty when the settings name nobody. */
  readonly contact: string;
  /** Unit that signs; the district where it is left out. */
  readonly signature?: string;
  /** Name of whoever signs; empty when only an address is known. */
  readonly owner: string;
  readonly organisationName: (id: string) => string;
  /** Whole text of each referral's answer, by number; the state holds only the first words. */
  readonly answers: ReadonlyMap<string, string>;
  /** Code and address of the status page; empty when there is none yet. */
  readonly code: string;
  readonly statusPage: string;
  /** Day of the next word, as the letter's writer has chosen it. */
  readonly next: LocalDate;
  /** Names and addresses of people in office in a text, as they stand there: they are no resident's data. */
  readonly inOffice?: (text: string) => readonly string[];
}

/** Working days until the next word, when nobody has promised another day. */
const NEXT_WORD = { receipt: 20, others: 10 } as const;

/** The day to suggest for the next word: as promised, else after the departments' answers are due. */
export function suggestedNext(
  state: MatterState,
  kind: LetterKind,
  today: LocalDate,
  closed: ClosedDays,
): LocalDate {
  const promised = openPromises(state).find(({ to }) => to === RESIDENT)?.due;
  if (promised && promised >= today) return promised;
  const days = kind === 'receipt' ? NEXT_WORD.receipt : NEXT_WORD.others;
  const due = openReferrals(state).map((referral) => referral.due);
  const last = [today, ...due].sort().reverse()[0] ?? today;
  return addWorkingDays(last > today ? last : today, last > today ? 5 : days, closed);
}

/** The letter that fits best where the matter stands. */
export function likelyLetter(state: MatterState): LetterKind {
  if (state.told && state.actions.some((action) => action.done)) return 'result';
  if (isRefused(state)) return 'refusal';
  if (openReferrals(state).length > 0) return state.acknowledged ? 'interim' : 'receipt';
  if (state.decision || mainAnswer(state)) return 'answer';
  return state.acknowledged ? 'interim' : 'receipt';
}

/** The decision, or the answer where nothing has been decided, is no, partly, or somebody else's. */
export function isRefused(state: MatterState): boolean {
  if (state.decision) return ['no', 'partly', 'not_ours'].includes(state.decision.outcome);
  const outcome = mainAnswer(state)?.reply?.outcome ?? 'yes';
  return ['no_with_reason', 'no_without_reason', 'partly', 'not_ours'].includes(outcome);
}

/** The letter tells what came of the matter, and what came of it is a no: then it must say why. */
export const mustSayWhy = (kind: LetterKind, state: MatterState): boolean =>
  (kind === 'answer' || kind === 'refusal') && isRefused(state);

/**
 * Answers in substance, the latest first. "Not ours" is one only where nobody else has answered or is still asked: a
 * resident who asked what is done has no use for who does not do it.
 */
function answersOf(state: MatterState): readonly ReferralState[] {
  const all = currentReferrals(state)
    .filter((referral) => referral.reply && isSubstantive(referral.reply.outcome))
    .reverse()
    .sort((a, b) => ((a.answered ?? '') < (b.answered ?? '') ? 1 : a.answered === b.answered ? 0 : -1));
  const real = all.filter((referral) => referral.reply?.outcome !== 'not_ours');
  return real.length > 0 || openReferrals(state).length > 0 ? real : all.slice(0, 1);
}

/** The answer of whoever puts the others' together; the latest where nobody does. */
function mainAnswer(state: MatterState): ReferralState | undefined {
  const answers = answersOf(state);
  return answers.find(({ lead }) => lead) ?? answers[0];
}

/**
 * What the fields of a letter are filled with. Only from this matter; what others have written about it (answers,
 * reasons, notes of actions) has its personal data masked, for it may name somebody else.
 * @param template language of the template; days are written 2026-04-13 where it is none of ours
 */
export function letterValues(state: MatterState, context: LetterContext, template: string): FieldValues {
  const language = template === 'en' ? 'en' : 'sv';
  const masked = (text: string) => maskEverything(text, language, context.inOffice?.(text)).text;
  const day = (date: LocalDate | undefined) =>
    date === undefined ? '' : isLetterLanguage(template) ? longDate(date, language, context.today) : date;
  const answered = mainAnswer(state);
  const open = [...openReferrals(state)].sort((a, b) => (a.sent < b.sent ? -1 : 1));
  const shown = open[0] ?? answered;
  const answers = answersOf(state);
  // Whoever puts the answers together stands first.
  const asked = open.length > 0 ? open : [...answers].sort((a, b) => Number(!!b.lead) - Number(!!a.lead));
  const names = [...new Set(asked.map((one) => one.organisation))];
  const done = [...state.actions].reverse().find((action) => action.done && !action.cancelled);
  const planned = openActions(state)[0];
  const action = done && state.told ? done : (planned ?? done);
  const wholeOf = ({ referral, reply }: ReferralState) =>
    stopped(context.answers.get(referral) || (reply?.text ?? ''));
  // Without anybody who puts them together, every answer stands under the name of who gave it.
  const answerText =
    answers.length > 1 && !answered?.lead
      ? answers
          .map((one) => `${context.organisationName(one.organisation)}: ${wholeOf(one)}`)
          .reverse()
          .join('\n')
      : answered
        ? wholeOf(answered)
        : '';
  return {
    number: state.matter,
    today: day(context.today),
    received: day(state.received),
    // It stands inside a sentence.
    title: masked(state.title).replace(/(?<!\.)\.$/, ''),
    place: state.place,
    district: letterWords[language].unit(context.signature ?? '', context.district),
    owner: context.owner || letterWords[language].administration,
    contact: contactIn(context.contact, language) || letterWords[language].writeBack,
    organisation: inWords(names.map(context.organisationName), language),
    sent: day(shown?.sent),
    due: day(
      open
        .map((referral) => referral.due)
        .sort()
        .reverse()[0],
    ),
    next: day(context.next),
    answer: masked(answerText),
    outcome: state.decision ? matterWords[language].decisionOutcomes[state.decision.outcome] : '',
    decided: day(state.decision?.on),
    reason: masked(stopped(state.decision?.reason ?? '') || (isRefused(state) ? answerText : '')),
    action: masked(action?.what.replace(/\.$/, '') ?? ''),
    actionDue: day(planned?.due),
    result: masked(stopped(done?.checked?.text ?? '')),
    record: state.record ?? '',
    code: context.statusPage === '' ? '' : context.code,
    statusPage: context.statusPage,
  };
}

/** With a full stop, as a sentence that stands in a letter ends. */
const stopped = (text: string): string => (/[\p{L}\p{N})”"]$/u.test(text.trim()) ? `${text.trim()}.` : text);

function inWords(names: readonly string[], language: 'sv' | 'en'): string {
  const last = names[names.length - 1] ?? '';
  if (names.length < 2) return last;
  return `${names.slice(0, -1).join(', ')} ${letterWords[language].and} ${last}`;
}
