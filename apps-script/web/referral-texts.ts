import * as v from 'valibot';
import type { ReferralState } from '../../shared/matters/state.ts';
import type { Book } from '../workbook/book.ts';

interface Texts {
  readonly question: string;
  readonly parts: readonly string[];
}

const sentSchema = v.object({
  referral: v.string(),
  question: v.string(),
  questions: v.optional(v.array(v.string())),
});

/**
 * The whole questions of some referrals; a matter's state holds only their first words. They are looked up in the
 * event list, in as many calls for a hundred as for one: the columns of matters and types, and the rows that fit.
 */
export function readQuestions(book: Book, referrals: readonly ReferralState[]): ReadonlyMap<string, Texts> {
  const wanted = new Map<string, Texts>();
  const isCut = ({ question, questions }: ReferralState) =>
    [question, ...(questions ?? []).map(({ text }) => text)].some((text) => text.endsWith('…'));
  const cut = new Set(referrals.filter(isCut).map(({ referral }) => referral));
  for (const { referral, question, questions } of referrals) {
    wanted.set(referral, { question, parts: (questions ?? []).map(({ text }) => text) });
  }
  if (cut.size === 0) return wanted;
  const matters = new Set([...cut].map((referral) => referral.split('/')[0]));
  const events = book.table('events');
  const types = events.readColumn('type');
  const rows = events
    .readColumn('matter')
    .flatMap((matter, index) =>
      matters.has(matter) && types[index] === 'referral_sent' ? [events.firstRow + index] : [],
    );
  const pieces = new Map<string, string[]>();
  for (const [, { key, part, data }] of events.readRows(rows, ['key', 'part', 'data'])) {
    const known = pieces.get(key) ?? [];
    known[Number(part) || 0] = data;
    pieces.set(key, known);
  }
  for (const parts of pieces.values()) {
    const sent = parseSent(parts.join(''));
    if (sent && cut.has(sent.referral)) {
      wanted.set(sent.referral, { question: sent.question, parts: sent.questions ?? [] });
    }
  }
  return wanted;
}

function parseSent(text: string): v.InferOutput<typeof sentSchema> | undefined {
  try {
    const sent = v.safeParse(sentSchema, JSON.parse(text));
    return sent.success ? sent.output : undefined;
  } catch {
    return undefined;
  }
}
