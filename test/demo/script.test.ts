import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DESK, OWNERS } from '../../local/demo/people.ts';
import { seededRandom } from '../../local/demo/random.ts';
import { DEMO_SEED, demoScript } from '../../local/demo/script.ts';
import { stageOf } from '../../shared/matters/lifeCycle.ts';
import { MOST_COMMANDS } from '../../shared/protocol/messages.ts';
import { addDays, type LocalDate, stockholmDate, stockholmTime } from '../../shared/time/dates.ts';
import { isWorkingDay } from '../../shared/time/workingDays.ts';
import { figuresOfMatters } from '../metrics/support/matters.ts';
import { rehearse } from './rehearse.ts';

const TODAY: LocalDate = '2026-11-21';
const script = demoScript(DEMO_SEED, TODAY);
const played = rehearse(script, 'SKÄ');
const anyDay = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays('2024-01-01', days));

describe('the demo script', () => {
  it('is the same every time for a seed and a day', () => {
    expect(demoScript(DEMO_SEED, TODAY)).toEqual(script);
    expect(demoScript(DEMO_SEED + 1, TODAY)).not.toEqual(script);
  });

  it('is accepted command by command, whatever the seed and the day', () => {
    fc.assert(
      fc.property(fc.integer(), anyDay, (seed, today) => {
        const { refusals, states } = rehearse(demoScript(seed, today), 'SKÄ');
        expect(refusals).toEqual([]);
        expect(states.size).toBeGreaterThan(200);
        expect(states.size).toBeLessThan(280);
      }),
      { numRuns: 12 },
    );
  });

  it('counts its matters as the add-on will', () => {
    for (const { commands, matters } of script) {
      expect(matters).toHaveLength(commands.length);
      for (const [place, command] of commands.entries()) {
        if (command.type !== 'capture') expect(command.matter).toBe(matters[place]);
      }
    }
    const captured = script.flatMap(({ commands, matters }) =>
      matters.filter((_, place) => commands[place]?.type === 'capture'),
    );
    expect(captured).toEqual([...played.states.keys()]);
  });

  it('fills the year before the day, in sessions on working days', () => {
    const moments = script.map(({ at }) => at);
    expect([...moments].sort()).toEqual(moments);
    for (const { at, by, commands } of script) {
      expect(isWorkingDay(stockholmDate(at))).toBe(true);
      expect(stockholmTime(at)).toMatch(/^(08:40|10:15|13:05|14:50)$/);
      expect([DESK, ...OWNERS.map(({ email }) => email)]).toContain(by);
      expect(commands.length).toBeLessThanOrEqual(MOST_COMMANDS);
    }
    const received = [...played.states.values()].map((state) => state.received).sort();
    expect(received[0] ?? '').toMatch(/^2025-1[12]/);
    expect(stockholmDate(moments.at(-1) ?? '') < TODAY).toBe(true);
    expect(new Set(received.map((day) => day.slice(0, 7))).size).toBeGreaterThanOrEqual(12);
  });

  it('gives every command an id of its own', () => {
    const ids = script.flatMap(({ commands }) => commands.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('shows a year with a plausible figure and every kind of end', () => {
    const figure = figuresOfMatters(played.events, TODAY).M12;
    expect(figure.p50.value).toBeGreaterThanOrEqual(30);
    expect(figure.p50.value).toBeLessThanOrEqual(45);
    expect(figure.waiting).toBeGreaterThan(30);
    expect(figure.competing).toBeGreaterThan(2);
    expect(figure.dateErrors).toBe(0);
    const states = [...played.states.values()];
    expect(new Set(states.map(stageOf))).toEqual(
      new Set(['received', 'triaged', 'referred', 'answered', 'told', 'closed']),
    );
    const facts = new Set(played.events.map(({ fact }) => fact.type));
    const beside = [
      'matter_acknowledged',
      'matter_grouped',
      'referral_reminded',
      'referral_extended',
      'interim_given',
      'promise_made',
      'promise_moved',
      'action_planned',
      'action_done',
      'effect_checked',
      'question_asked',
      'verdict_given',
    ] as const;
    expect(beside.filter((type) => !facts.has(type))).toEqual([]);
    expect(
      new Set(
        played.events.flatMap(({ fact }) => (fact.type === 'promise_moved' ? [fact.item.split('/')[1]] : [])),
      ),
    ).toEqual(new Set(['L1']));
    const outcomes = new Set(
      played.events.flatMap(({ fact }) => (fact.type === 'referral_answered' ? [fact.outcome] : [])),
    );
    for (const outcome of ['yes', 'partly', 'no_with_reason', 'not_ours', 'holding']) {
      expect([...outcomes]).toContain(outcome);
    }
  });

  it('has a department that never answers and one that is quick', () => {
    const referrals = [...played.states.values()].flatMap((state) => state.referrals);
    const of = (id: string) => referrals.filter(({ organisation }) => organisation === id);
    expect(of('fastighetskontoret').length).toBeGreaterThan(2);
    expect(of('fastighetskontoret').filter(({ answered }) => answered)).toEqual([]);
    const quick = of('stockholmshem');
    expect(quick.filter(({ answered }) => answered).length / quick.length).toBeGreaterThan(0.7);
  });

  it('leaves no placeholder in what people read', () => {
    expect(JSON.stringify(script)).not.toMatch(/\{(p|title|who)\}/);
  });
});

describe('seededRandom', () => {
  it('spreads evenly, and waits around its median', () => {
    const random = seededRandom(1);
    const numbers = Array.from({ length: 20_000 }, random.next);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    expect(numbers.filter((number) => number < 0.25).length / numbers.length).toBeCloseTo(0.25, 1);
    const waits = Array.from({ length: 20_000 }, () => random.wait(40, 0.5)).sort((a, b) => a - b);
    expect(waits[10_000]).toBeGreaterThan(38);
    expect(waits[10_000]).toBeLessThan(42);
    expect(waits[0]).toBeGreaterThanOrEqual(0);
  });
});
