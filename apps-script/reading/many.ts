import type { MatterCard } from '../calls.ts';
import { readMatters } from '../commands/read-matters.ts';
import { MOST_MATTERS, type ReadManyRequest } from '../sidebar-calls.ts';
import { readQuestions } from '../web/referral-texts.ts';
import type { Book } from '../workbook/book.ts';
import { cardOf } from './cards.ts';

/**
 * Several matters at once, without their histories: for a step that is taken for all of them. The number of service
 * calls does not depend on how many there are.
 */
export function readMany(book: Book, request: ReadManyRequest): readonly MatterCard[] {
  if ('matters' in request) {
    const cards = readCards(book, request.matters);
    return request.whole ? withWholeQuestions(book, cards) : cards;
  }
  if ('group' in request) return readGroup(book, request.group);
  return readTogether(book, request.togetherWith);
}

/** The matters of an issue: every voice with its own number. */
function readGroup(book: Book, group: string): readonly MatterCard[] {
  const table = book.table('matters');
  const rows = [...(table.rowsBy('group').get(group) ?? [])].slice(0, MOST_MATTERS);
  const keys = [...table.readRows(rows, ['key']).values()].map(({ key }) => key);
  return readCards(book, keys).filter(({ state }) => state.group?.group === group);
}

function readCards(book: Book, numbers: readonly string[]): readonly MatterCard[] {
  const records = readMatters(book, numbers, book.table('matters').rowsByKey());
  return numbers.flatMap((number) => {
    const record = records.get(number);
    return record ? [brief(cardOf(record))] : [];
  });
}

/** The questions of the referrals as they were asked. */
function withWholeQuestions(book: Book, cards: readonly MatterCard[]): readonly MatterCard[] {
  const texts = readQuestions(
    book,
    cards.flatMap(({ state }) => state.referrals),
  );
  return cards.map((card) => {
    const referrals = card.state.referrals.map((referral) => {
      const whole = texts.get(referral.referral);
      const questions = referral.questions?.map((part, index) => ({
        ...part,
        text: whole?.parts[index] ?? part.text,
      }));
      return { ...referral, question: whole?.question ?? referral.question, ...(questions && { questions }) };
    });
    return { ...card, state: { ...card.state, referrals } };
  });
}

/** Only the latest line of the history: what undoing and waiting times look at. */
const brief = (card: MatterCard): MatterCard => ({
  ...card,
  fields: '',
  state: { ...card.state, timeline: card.state.timeline.slice(-1) },
});

/**
 * The matters whose referral went out in the same question. Candidates are the rows with the same recipient and
 * day; what they are asked together with stands in the state, which nobody edits.
 */
function readTogether(book: Book, referral: string): readonly MatterCard[] {
  const table = book.find('referrals');
  if (!table) return [];
  const rows = table.readAll(['key', 'matter', 'organisation', 'sent']);
  const asked = rows.find(({ key }) => key === referral);
  if (!asked) return [];
  const candidates = rows.filter(
    ({ organisation, sent }) => organisation === asked.organisation && sent === asked.sent,
  );
  const numbers = [...new Set(candidates.map(({ matter }) => matter))];
  const at = numbers.indexOf(asked.matter);
  const near = numbers.slice(Math.max(0, at - MOST_MATTERS / 2), at + MOST_MATTERS / 2);
  const cards = readCards(book, near);
  const bundles = ({ state }: MatterCard) => state.referrals.map(({ bundle }) => bundle);
  const bundle = cards
    .flatMap(({ state }) => state.referrals)
    .find((one) => one.referral === referral)?.bundle;
  return bundle === undefined ? [] : cards.filter((card) => bundles(card).includes(bundle));
}
