import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DIALOGUE_EVENT_TYPES } from '../../shared/dialogues/events.ts';
import type { MatterEvent } from '../../shared/matters/events.ts';
import { eventSchema } from '../../shared/matters/events.ts';
import {
  figureEventSchema,
  isFigureEventType,
  isPlainEvent,
  parseFigureEvent,
  parseFigureEventLine,
} from '../../shared/metrics/figureEvents.ts';
import { FIGURE_EVENT_TYPES, OUTCOMES, REFERRAL_OUTCOMES } from '../../shared/metrics/figureEventTypes.ts';
import { figureEventsOf, type MappedEvent, UNCOUNTED } from '../../shared/metrics/fromMatterEvents.ts';
import { ANSWER_OUTCOMES } from '../../shared/referrals/outcomes.ts';
import { figuresText } from '../../shared/text/figures.ts';
import { LANGUAGES } from '../../shared/text/language.ts';
import { figuresOf } from './support/figures.ts';

const faultOf = (line: string) => {
  const parsed = parseFigureEventLine(line);
  return parsed.ok ? null : parsed.fault;
};
const withKeys = (keys: object) =>
  JSON.stringify({ matter: 'A', type: 'matter_received', at: '2026-02-02', ...keys });

describe('a line of an events file', () => {
  it('is taken with what it says, and keys nobody knows are left out', () => {
    const line = withKeys({ area: 'Sätra', anonymous: true, colour: 'red' });
    expect(parseFigureEventLine(line)).toEqual({
      ok: true,
      event: { matter: 'A', type: 'matter_received', at: '2026-02-02', area: 'Sätra', anonymous: true },
    });
  });

  it('is refused with the reason', () => {
    expect(faultOf('{"matter":')).toEqual({ fault: 'not_json' });
    expect(faultOf('[1]')).toEqual({ fault: 'not_an_object' });
    expect(faultOf('null')).toEqual({ fault: 'not_an_object' });
    expect(faultOf('"matter_received"')).toEqual({ fault: 'not_an_object' });
    expect(faultOf('{}')).toMatchObject({ fault: 'missing_key', key: 'matter' });
    expect(faultOf(withKeys({ matter: '' }))).toMatchObject({ fault: 'missing_key', key: 'matter' });
    expect(faultOf(withKeys({ at: 20260202 }))).toEqual({ fault: 'not_text', key: 'at' });
    expect(faultOf(withKeys({ anonymous: 'yes' }))).toEqual({ fault: 'not_text', key: 'anonymous' });
    expect(faultOf(withKeys({ type: 'received' }))).toMatchObject({
      fault: 'unknown_type',
      value: 'received',
    });
    expect(faultOf(withKeys({ type: 'referral_sent' }))).toMatchObject({
      fault: 'missing_key',
      key: 'referral',
    });
    expect(faultOf(withKeys({ type: 'promise_made' }))).toMatchObject({ fault: 'missing_key', key: 'due' });
    expect(faultOf(withKeys({ area: 'x'.repeat(5000) }))).toMatchObject({ fault: 'too_long' });
    expect(faultOf(withKeys({ type: 'referral_answered', referral: 'R1', outcome: 'maybe' }))).toMatchObject({
      fault: 'unknown_value',
      key: 'outcome',
      value: 'maybe',
    });
    expect(faultOf(withKeys({ type: 'verdict_given', item: 'happy', outcome: 'yes' }))).toMatchObject({
      fault: 'unknown_value',
      key: 'item',
    });
  });

  it('the quick look and the schema never disagree', () => {
    const keys = fc.constantFrom(
      'matter',
      'type',
      'at',
      'due',
      'anonymous',
      'colour',
      '__proto__',
      'toString',
    );
    const values = fc.oneof(
      fc.constantFrom(...FIGURE_EVENT_TYPES),
      fc.string(),
      fc.boolean(),
      fc.integer(),
      fc.constant(null),
    );
    const base = { matter: 'A', type: 'matter_closed', at: '2026-02-02' };
    const objects = fc
      .tuple(fc.array(fc.tuple(keys, values), { maxLength: 4 }), fc.boolean())
      .map(([entries, isWhole]): unknown =>
        JSON.parse(
          `{${[...(isWhole ? Object.entries(base) : []), ...entries]
            .map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
            .join(',')}}`,
        ),
      );
    fc.assert(
      fc.property(fc.oneof(objects, values, fc.constant([])), (value) => {
        const parsed = v.safeParse(figureEventSchema, value);
        if (isPlainEvent(value)) expect(parsed).toMatchObject({ success: true, output: value });
        else if (parsed.success) expect(parsed.output).not.toEqual(value);
      }),
      { numRuns: 2000 },
    );
  });

  it('an unreadable day is no reason to refuse it', () => {
    expect(parseFigureEventLine(withKeys({ at: 'i går' })).ok).toBe(true);
  });

  it('every reason has words in both languages', () => {
    const lines = [
      '{',
      '[]',
      '{}',
      withKeys({ at: 1 }),
      withKeys({ type: 'x' }),
      withKeys({ area: 'x'.repeat(5000) }),
    ];
    for (const language of LANGUAGES) {
      for (const line of [...lines, withKeys({ type: 'effect_checked', outcome: 'x' })]) {
        const fault = faultOf(line);
        expect(fault && figuresText[language].fault(fault), line).toMatch(/\S{3}/);
      }
    }
  });

  it('knows every class of answer that a referral can get', () => {
    expect(REFERRAL_OUTCOMES).toEqual([...ANSWER_OUTCOMES]);
    expect(OUTCOMES.referral_answered).toEqual(REFERRAL_OUTCOMES);
  });
});

describe('the events of a matter', () => {
  const stamp = {
    sequence: 1,
    matter: 'SKÄ-2026-0001',
    at: '2026-02-02T08:00:00.000Z',
    enteredAt: '2026-02-02T08:01:00.000Z',
    by: 'eva@example.se',
    source: 'extension',
    command: '01J',
  } as const;
  const mapped = (fact: MappedEvent['fact'], source: MatterEvent['source'] = 'extension') =>
    figureEventsOf({ ...stamp, source, fact }, { areaOf: (place) => place.split(' · ')[0] });

  it('keep days, ids and classes, and no word that a person wrote', () => {
    const events = mapped({
      type: 'matter_received',
      kind: 'complaint',
      channel: 'social_media',
      title: 'Lampan är trasig',
      text: 'Lampan utanför mig är trasig',
      place: 'Sätra · Ekholmsvägen 3',
      theme: 'belysning',
      author: 'Eva Ek',
      published: '2026-02-01T18:00:00.000Z',
    });
    expect(events).toEqual([
      {
        matter: 'SKÄ-2026-0001',
        at: stamp.at,
        enteredAt: stamp.enteredAt,
        type: 'matter_received',
        kind: 'complaint',
        channel: 'social_media',
        theme: 'belysning',
        area: 'Sätra',
        place: 'known',
      },
      { matter: 'SKÄ-2026-0001', at: '2026-02-01T18:00:00.000Z', type: 'matter_posted' },
      { matter: 'SKÄ-2026-0001', at: stamp.at, type: 'matter_clipped' },
    ]);
    const triaged = mapped({ type: 'matter_triaged', owner: 'eva@example.se' });
    expect(JSON.stringify([events, triaged])).not.toMatch(/Eva|eva@|trasig|Ekholm/);
    expect(triaged).toMatchObject([{ type: 'matter_triaged', owner: 'known' }]);
  });

  it('carry the referral with its organisation, due day and outcome', () => {
    expect(
      mapped({
        type: 'referral_sent',
        referral: 'R1',
        organisation: 'trafik',
        question: 'När?',
        due: '2026-03-16',
      }),
    ).toEqual([
      {
        matter: 'SKÄ-2026-0001',
        at: stamp.at,
        enteredAt: stamp.enteredAt,
        type: 'referral_sent',
        referral: 'R1',
        organisation: 'trafik',
        due: '2026-03-16',
      },
    ]);
    expect(
      mapped({
        type: 'referral_answered',
        referral: 'R1',
        organisation: 'trafik',
        outcome: 'yes',
        text: 'Ja',
      }),
    ).toMatchObject([{ type: 'referral_answered', outcome: 'yes' }]);
  });

  it('tell when a row was changed by hand', () => {
    expect(mapped({ type: 'matter_closed' }, 'observed').map(({ type }) => type)).toEqual([
      'matter_closed',
      'matter_edited',
    ]);
  });

  it('are all known to the figures', () => {
    const types = eventSchema.entries.fact.options.map((option) => option.entries.type.literal);
    expect(types.filter((type) => !isFigureEventType(type)).sort()).toEqual([...UNCOUNTED].sort());
    expect(types.length).toBeLessThanOrEqual(FIGURE_EVENT_TYPES.length);
  });

  it('of a dialogue say which input, which day and which outcome, and no word more', () => {
    const received = { type: 'input_received', item: 'I1', text: 'Mörkt', group: 'Klass 6B', place: 'Sätra' };
    const facts = [
      { type: 'dialogue_planned', form: 'walk', title: 'Trygghetsvandring' },
      { type: 'dialogue_moved', due: '2026-03-02', reason: 'Sjukdom' },
      received,
      { ...received, item: 'I2' },
      { type: 'input_answered', item: 'I1', outcome: 'in_plan', text: 'Ja' },
      { type: 'input_struck', item: 'I2', reason: 'Dubbel' },
      { type: 'feedback_meeting_held', how: 'meeting', text: 'Vi sågs.' },
    ];
    const events = facts.flatMap((fact) => mapped(fact));
    expect(JSON.stringify(events)).not.toMatch(/Mörkt|6B|Sätra|vandring|Sjukdom|sågs/);
    expect(events.every((event) => parseFigureEvent(event).ok)).toBe(true);
    const { M18 } = figuresOf(events, { asOf: '2026-04-30', period: 'all' });
    expect(M18).toMatchObject({ held: { n: 1 }, inputs: { count: 1, n: 1 } });
    const struck = [...events, ...mapped({ type: 'dialogue_struck', reason: 'Fel' })];
    expect(figuresOf(struck, { period: 'all' }).M18).toMatchObject({ held: { n: 0 }, inputs: { n: 0 } });
  });

  it('of a dialogue bear the names that the figures know', () => {
    const known = DIALOGUE_EVENT_TYPES.filter((type) => /^(dialogue|input|feedback)_/.test(type));
    const left = known.filter((type) => !isFigureEventType(type)).sort();
    expect(left).toEqual([
      'dialogue_cancelled',
      'dialogue_closed',
      'dialogue_corrected',
      'dialogue_reopened',
      'dialogue_struck',
      'input_corrected',
      'input_raised',
    ]);
  });

  it('pass the same parser as a file’s', () => {
    for (const each of mapped({ type: 'feedback_given', channel: 'mail', text: 'Tack' })) {
      expect(parseFigureEvent(each)).toEqual({ ok: true, event: each });
    }
  });
});
