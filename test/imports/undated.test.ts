/** What a list says has happened without saying when, and numbers that stand twice. */
import { describe, expect, test } from 'vitest';
import { dryRun } from '../../shared/imports/dry-run.ts';
import type { MatterPlan } from '../../shared/imports/plan.ts';
import { readDay } from '../../shared/imports/values/days.ts';
import { knowledge, planOfText } from './support.ts';

const LIST = [
  'Datum;Rubrik;Synpunkt;Till;Svar;Status',
  '2026-01-05;Lampan;Lampan är trasig.;Trafikkontoret;;Skickat',
  '2026-01-06;Bänk;Kan vi få en bänk?;Trafikkontoret;Ja, i maj.;Besvarat',
  '2026-01-07;Buller;Bussarna låter.;;;Återtaget',
].join('\n');

function read(chosen: Partial<MatterPlan> = {}) {
  const { rows, frame, plan } = planOfText(LIST);
  return [...dryRun(rows, frame, { ...plan, ...chosen }, knowledge)];
}
const past = (row: ReturnType<typeof read>[number] | undefined) =>
  row?.matter?.past.map(({ at, fact }) => `${at} ${fact.type}`);
const codes = (row: ReturnType<typeof read>[number] | undefined) => row?.doubts.map(({ code }) => code);

describe('a referral without a day', () => {
  test('is followed up from the day the matter came in, and marked', () => {
    const [lamp, bench] = read();
    expect(past(lamp)).toEqual(['2026-01-05 referral_sent']);
    expect(codes(lamp)).toContain('referral_undated');
    expect(past(bench)).toEqual(['2026-01-06 referral_sent', '2026-01-06 referral_answered']);
    expect(codes(bench)?.filter((code) => code === 'referral_undated')).toHaveLength(2);
  });

  test('is a note when that is wished', () => {
    const [lamp] = read({ undatedReferrals: 'note' });
    expect(past(lamp)).toEqual(['2026-01-05 note_added']);
    expect(codes(lamp)).toContain('day_missing_noted');
  });

  test('keeps its row out when somebody wants to write the day in first', () => {
    const [lamp, bench, noise] = read({ undatedReferrals: 'leave_out' });
    expect(lamp?.matter).toBeUndefined();
    expect(codes(lamp)).toContain('referral_undated_left');
    expect(bench?.matter).toBeUndefined();
    expect(noise?.matter).toBeDefined();
  });
});

test('a withdrawal without a day is marked, or a note and open when that is wished', () => {
  const noise = read()[2];
  expect(past(noise)).toEqual(['2026-01-07 matter_withdrawn']);
  expect(codes(noise)).toContain('closed_without_day');
  const open = read({ closedWithoutDay: 'open' })[2];
  expect(past(open)).toEqual(['2026-01-07 note_added']);
  expect(codes(open)).toContain('closed_left_open');
});

test('one record number on two rows that tell different things is marked', () => {
  const { rows, frame, plan } = planOfText(
    'Diarienummer;Datum;Rubrik;Synpunkt\nD-1;2026-01-05;Lampan;Trasig lampa.\nD-1;2026-02-05;Bänk;Ny bänk.',
  );
  const [, second] = dryRun(rows, frame, plan, knowledge);
  expect(second?.doubts).toContainEqual(
    expect.objectContaining({ code: 'same_number', value: 'D-1', as: '2' }),
  );
});

test.each([
  ['27 apr -24', '2024-04-27'],
  ['9 maj -24', '2024-05-09'],
  ['27 april - 24', '2024-04-27'],
  ['27/4 2024', '2024-04-27'],
  ['27/4-24', '2024-04-27'],
  ['27.4.2024', '2024-04-27'],
  ['240427', '2024-04-27'],
  ['20240427', '2024-04-27'],
  ['den 27 april 2024', '2024-04-27'],
  ['lördag 27 april 2024', '2024-04-27'],
  ["27 apr '24", '2024-04-27'],
  ['2024-04-27 08:15', '2024-04-27'],
])('the day %s is %s', (text, day) => {
  expect(readDay(text, { today: '2026-04-13' })?.day).toBe(day);
});
