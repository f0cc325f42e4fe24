import { type InputState, standingInputs } from '../../shared/dialogues/state.ts';
import type { MatterState, ReferralState } from '../../shared/matters/state.ts';
import { isOpen, isPaused } from '../../shared/matters/state.ts';
import { maskEverything } from '../../shared/privacy/everyMask.ts';
import type { AnswerOutcome } from '../../shared/referrals/outcomes.ts';
import type { Language } from '../../shared/text/language.ts';
import type { LocalDate } from '../../shared/time/dates.ts';
import { readDialogues } from '../commands/read-dialogues.ts';
import { readMatterStates } from '../commands/read-matters.ts';
import type { ReplyLink } from '../letter-calls.ts';
import type { Book } from '../workbook/book.ts';
import { readQuestions } from './referral-texts.ts';

/** Most referrals that one page shows. */
const MOST_SHOWN = 100;

export interface ReceivedReply {
  readonly outcome: AnswerOutcome;
  readonly text: string;
  readonly on: LocalDate;
}

/** A referral as the department sees it: what is asked, without anything about the resident. */
export interface AskedReferral {
  readonly referral: string;
  readonly matter: string;
  readonly title: string;
  readonly place: string;
  readonly sent: LocalDate;
  readonly due: LocalDate;
  readonly isOpen: boolean;
  /** The district is to answer the department first. */
  readonly isPaused: boolean;
  readonly recalled?: LocalDate;
  /** The matter was closed before the answer came: there is nothing left to answer. */
  readonly closed?: LocalDate;
  readonly question: string;
  /** What was said and seen at the spot, where the link is about a dialogue. */
  readonly said: string;
  readonly photo: string;
  /** Numbered from 1 by their place. */
  readonly parts: readonly { readonly text: string; readonly reply?: ReceivedReply }[];
  readonly reply?: ReceivedReply;
}

/** What a link's page shows, the most urgent first; those already answered come last. */
export function readAsked(book: Book, link: ReplyLink, language: Language): readonly AskedReferral[] {
  const matters = book.table('matters').rowsByKey();
  const points = link.dialogue === undefined ? undefined : pointsOf(book, link.dialogue);
  const numbers = points
    ? [...points.keys()]
    : link.referral === undefined
      ? mattersAsked(book, link.organisation)
      : [matterOf(link.referral)];
  const states = [...readMatterStates(book, numbers, matters).values()];
  const wanted = states
    .filter((state) => state.struck === undefined && state.withdrawn === undefined)
    .flatMap((state) =>
      state.referrals
        .filter((one) => one.organisation === link.organisation)
        .filter((one) => link.referral === undefined || one.referral === link.referral)
        .map((referral) => ({ state, referral })),
    )
    .sort((a, b) => order(a).localeCompare(order(b)))
    .slice(0, MOST_SHOWN);
  const texts = readQuestions(
    book,
    wanted.map(({ referral }) => referral),
  );
  const hide = (text: string) => maskEverything(text, language).text;
  return wanted.map(({ state, referral }) => {
    const text = texts.get(referral.referral);
    const point = points?.get(state.matter);
    return {
      ...askedOf(state, referral, text ?? { question: referral.question, parts: [] }, hide),
      said: hide(point?.text ?? ''),
      photo: point?.photo ?? '',
    };
  });
}

/** The points of a dialogue that became matters, by the matter's number. */
function pointsOf(book: Book, dialogue: string): ReadonlyMap<string, InputState> {
  const state = readDialogues(book, [dialogue]).get(dialogue);
  return new Map(
    (state ? standingInputs(state) : []).flatMap((input) =>
      input.matter === undefined ? [] : [[input.matter, input] as const],
    ),
  );
}

/** `SK-2026-0001/R1` belongs to SK-2026-0001. */
export const matterOf = (referral: string): string => referral.split('/')[0] ?? '';

interface Asked {
  readonly state: MatterState;
  readonly referral: ReferralState;
}

const isAwaited = ({ state, referral }: Asked): boolean => isOpen(referral) && state.closed === undefined;

const order = (asked: Asked): string => `${isAwaited(asked) ? 0 : 1} ${asked.referral.due}`;

function askedOf(
  state: MatterState,
  referral: ReferralState,
  text: { readonly question: string; readonly parts: readonly string[] },
  hide: (text: string) => string,
): Omit<AskedReferral, 'said' | 'photo'> {
  const received = (reply: ReferralState['reply']): { readonly reply?: ReceivedReply } =>
    reply ? { reply: { outcome: reply.outcome, text: hide(reply.text), on: reply.on } } : {};
  return {
    referral: referral.referral,
    matter: state.matter,
    title: hide(state.title),
    place: hide(state.place),
    sent: referral.sent,
    due: referral.due,
    isOpen: isAwaited({ state, referral }),
    isPaused: isPaused(referral),
    ...(referral.recalled && { recalled: referral.recalled.on }),
    ...(isOpen(referral) && state.closed && { closed: state.closed.on }),
    question: hide(text.question),
    parts: (referral.questions ?? []).map((part, index) => ({
      text: hide(text.parts[index] ?? part.text),
      ...received(part.reply),
    })),
    ...received(referral.reply),
  };
}

/** Matters in which a department has been asked something, by the tab of referrals; its latest ones. */
function mattersAsked(book: Book, organisation: string): readonly string[] {
  const referrals = book.table('referrals');
  const keys = referrals.readColumn('key');
  const named = referrals.readColumn('organisation');
  const name = organisationName(book, organisation);
  const open = referrals.readColumn('answered');
  const found = new Set<string>();
  const take = (isWanted: (index: number) => boolean) => {
    for (let index = keys.length - 1; index >= 0 && found.size < MOST_SHOWN; index--) {
      const key = keys[index] ?? '';
      const isTheirs = named[index] === name || named[index] === organisation;
      if (key !== '' && isTheirs && isWanted(index)) found.add(matterOf(key));
    }
  };
  take((index) => (open[index] ?? '') === '');
  take(() => true);
  return [...found];
}

function organisationName(book: Book, id: string): string {
  const rows = book.find('organisations')?.readAll(['key', 'name']) ?? [];
  return rows.find((row) => row.key === id)?.name ?? id;
}
