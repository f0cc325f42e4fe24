import { stockholmDate } from '../../shared/time/dates.ts';
import { answer, languageOf, parsed } from '../answers.ts';
import { type Calls, linesSchema, performSchema, readCardSchema } from '../calls.ts';
import { execute } from '../commands/execute.ts';
import { numberIssue } from '../commands/issue-number.ts';
import { queueWith } from '../mail/calls.ts';
import { commandMailsSchema } from '../mail-calls.ts';
import { cardOf, readCard as readCardOf } from '../reading/cards.ts';
import { readHistory as readHistoryOf } from '../reading/history.ts';
import {
  readMatterLines as readMatterLinesOf,
  readReferralLines as readReferralLinesOf,
} from '../reading/lines.ts';
import { readMany as readManyOf } from '../reading/many.ts';
import { readMine as readMineOf } from '../reading/mine.ts';
import { readSimilar as readSimilarOf } from '../reading/similar.ts';
import { readHistorySchema, readManySchema, readMineSchema } from '../sidebar-calls.ts';
import { roleOf } from '../workbook/contacts.ts';
import { needRight } from '../workbook/rights.ts';
import { inTurn } from '../workbook/store.ts';
import { now, openBook, userEmail } from './around.ts';

export function readCard(request: unknown): ReturnType<Calls['readCard']> {
  const book = openBook();
  return answer(book, () => readCardOf(book, parsed(readCardSchema, request), stockholmDate(now())));
}

export function perform(commands: unknown, mails?: unknown): ReturnType<Calls['perform']> {
  const book = openBook();
  return answer(book, () => {
    const list = parsed(performSchema, commands);
    const along = parsed(commandMailsSchema, mails ?? []);
    const { replies, records } = inTurn(() => {
      if (along.length > 0) needRight(book, ['outbox']);
      const commands = numberIssue(book, list, stockholmDate(now()).slice(0, 4));
      const executed = execute(book, commands, { by: userEmail(), source: 'sidebar' }, now());
      queueWith(book, along, executed, now());
      return executed;
    });
    return {
      ok: true,
      replies: replies.map((reply) => {
        const record = reply.result === 'done' ? records.get(reply.matter) : undefined;
        return record ? { ...reply, card: cardOf(record) } : reply;
      }),
    };
  });
}

export function readMany(request: unknown): ReturnType<Calls['readMany']> {
  const book = openBook();
  return answer(book, () => ({ ok: true, cards: readManyOf(book, parsed(readManySchema, request)) }));
}

export function readMine(request: unknown): ReturnType<Calls['readMine']> {
  const book = openBook();
  return answer(book, () => {
    const wanted = parsed(readMineSchema, request);
    const today = stockholmDate(now());
    const role = roleOf(book, userEmail());
    return { ok: true, lists: readMineOf(book, wanted, userEmail(), today), today, ...(role && { role }) };
  });
}

/** Matters like one, and what they propose for it. */
export function readSimilar(matter: unknown): ReturnType<Calls['readSimilar']> {
  const book = openBook();
  return answer(book, () => {
    const number = parsed(readHistorySchema, matter);
    return { ok: true, ...readSimilarOf(book, number, stockholmDate(now())) };
  });
}

export function readHistory(matter: unknown): ReturnType<Calls['readHistory']> {
  const book = openBook();
  return answer(book, () => {
    const number = parsed(readHistorySchema, matter);
    return { ok: true, events: readHistoryOf(book, number, languageOf(book)) };
  });
}

export function readMatterLines(numbers: unknown): ReturnType<Calls['readMatterLines']> {
  const book = openBook();
  return answer(book, () => ({ ok: true, lines: readMatterLinesOf(book, parsed(linesSchema, numbers)) }));
}

export function readReferralLines(referrals: unknown): ReturnType<Calls['readReferralLines']> {
  const book = openBook();
  return answer(book, () => ({ ok: true, lines: readReferralLinesOf(book, parsed(linesSchema, referrals)) }));
}
