import { dateOf } from '../../shared/metrics/calendar.ts';
import type { FigureEvent } from '../../shared/metrics/figureEvents.ts';
import { dayNumber } from '../../shared/time/dates.ts';

/** A sequence of numbers from 0 up to 1 that is the same for the same seed (Mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const ORGANISATIONS = Array.from({ length: 24 }, (_, index) => `förvaltning-${index + 1}`);
const AREAS = Array.from({ length: 12 }, (_, index) => `stadsdel-${index + 1}`);
const THEMES = ['belysning', 'renhållning', 'trygghet', 'trafik', 'lek', 'skola', 'kultur', 'grönt'];
const CHANNELS = ['social_media', 'web_form', 'mail', 'phone', 'visit', 'dialogue'];
const OUTCOMES = [
  'yes',
  'yes_in_plan',
  'partly',
  'no_with_reason',
  'no_without_reason',
  'not_ours',
  'holding',
];

/**
 * Made-up matters received over two years up to a day, about eight events each: some answered, some not, some
 * reopened, withdrawn, recalled.
 */
export function* inventedEvents(
  matters: number,
  last = '2026-04-30' as const,
  seed = 1,
): Generator<FigureEvent> {
  const random = randomNumbers(seed);
  const until = dayNumber(last);
  const pick = <Value>(values: readonly Value[], fallback: Value): Value =>
    values[Math.floor(random() * values.length)] ?? fallback;
  const wait = (mean: number): number => Math.floor(-Math.log(1 - random()) * mean);
  for (let index = 0; index < matters; index++) {
    const matter = `INV-${index}`;
    const received = until - Math.floor(random() * 730);
    const event = (type: FigureEvent['type'], day: number, rest: Partial<FigureEvent> = {}): FigureEvent => ({
      matter,
      type,
      at: dateOf(day),
      enteredAt: `${dateOf(day)}T09:30:00.000Z`,
      ...rest,
    });
    yield event('matter_received', received, {
      kind: random() < 0.1 ? 'citizen_proposal' : 'complaint',
      channel: pick(CHANNELS, 'mail'),
      area: pick(AREAS, 'stadsdel-1'),
      theme: pick(THEMES, 'trafik'),
      place: 'known',
      ...(random() < 0.3 && { group: `fråga-${Math.floor(random() * matters * 0.1)}` }),
      ...(random() < 0.05 && { anonymous: true }),
    });
    yield event('matter_acknowledged', received + wait(3), {
      outcome: random() < 0.5 ? 'automatic' : 'personal',
    });
    const triaged = received + wait(6);
    yield event('matter_triaged', triaged, { owner: 'known' });
    if (random() < 0.3) yield event('promise_made', triaged, { due: dateOf(triaged + 60), item: 'P1' });
    let answered = triaged;
    const referrals = random() < 0.7 ? (random() < 0.25 ? 2 : 1) : 0;
    let open = 0;
    for (let number = 1; number <= referrals; number++) {
      const referral = `${matter}/R${number}`;
      const organisation = pick(ORGANISATIONS, 'förvaltning-1');
      const sent = triaged + wait(4);
      yield event('referral_sent', sent, { referral, organisation, due: dateOf(sent + 42) });
      if (random() < 0.4) yield event('referral_reminded', sent + 45, { referral });
      const fate = random();
      if (fate < 0.75) {
        const on = sent + wait(45);
        answered = Math.max(answered, on);
        yield event('referral_answered', on, { referral, organisation, outcome: pick(OUTCOMES, 'yes') });
      } else if (fate < 0.8) yield event('referral_recalled', sent + wait(30), { referral });
      else open += 1;
    }
    if (open > 0) continue;
    if (random() < 0.03) {
      yield event('matter_withdrawn', received + wait(30));
      continue;
    }
    if (random() < 0.08) {
      yield event('question_asked', triaged);
      if (random() < 0.8) yield event('question_answered', triaged + wait(10));
    }
    const decided = answered + wait(10);
    yield event('decision_made', decided, { outcome: 'yes' });
    const told = decided + wait(8);
    const isTold = random() < 0.9;
    if (isTold) yield event('feedback_given', told, { channel: 'mail' });
    if (random() < 0.9) yield event('matter_closed', told + 1);
    if (random() < 0.05) yield event('matter_reopened', told + 10 + wait(20));
    if (isTold && random() < 0.3)
      yield event('verdict_given', told + 3, { item: 'understood', outcome: 'yes' });
    if (random() < 0.15) {
      yield event('action_planned', decided, { item: 'A1', due: dateOf(decided + 90) });
      if (random() < 0.7)
        yield event('action_done', decided + 60 + wait(30), { item: 'A1', outcome: 'evidence' });
    }
  }
}
