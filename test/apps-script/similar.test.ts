import { beforeEach, describe, expect, test } from 'vitest';
import './support/patience.ts';
import type { SimilarAnswer } from '../../apps-script/similar-calls.ts';
import { TestSheet } from './support/sheet.ts';

let sheet: TestSheet;
beforeEach(() => {
  sheet = TestSheet.ready();
});

const similarTo = (matter: string): SimilarAnswer => {
  const answer = sheet.call('readSimilar', matter);
  if (!answer.ok) throw new Error(answer.message);
  return answer;
};
const numbers = (matter: string): readonly string[] =>
  similarTo(matter).similar.map(({ card }) => card.state.matter);
const bins = (text: string) => sheet.capture({ title: 'Papperskorgar', text });

describe('similar matters in the sidebar', () => {
  test('are those that ask the same, with their words and how they stand', () => {
    const one = bins('Papperskorgarna på Skärholmstorget svämmar över varje helg');
    const two = bins('Töm soptunnorna oftare på Skärholmstorget');
    sheet.capture({ title: 'Bussen är sen', text: 'Bussen vid Sätra gård kommer aldrig i tid' });
    const [found] = similarTo(two).similar;
    expect(found?.card.state.matter).toBe(one);
    expect(found?.card.text).toContain('svämmar över');
    expect(numbers(two)).not.toContain(two);
  });

  test('are asked of once: who is told apart, or put in the same issue, is not proposed again on either side', () => {
    const one = bins('Papperskorgarna på Skärholmstorget svämmar över varje helg');
    const two = bins('Töm soptunnorna oftare på Skärholmstorget');
    const three = bins('Soptunnorna på Skärholmstorget är fulla');
    expect(numbers(two)).toEqual(expect.arrayContaining([one, three]));
    sheet.done({ type: 'tell_apart', matter: two, other: one });
    expect(numbers(two)).toEqual([three]);
    expect(numbers(one)).toEqual([three]);
    for (const matter of [two, three])
      sheet.done({ type: 'group', matter, group: 'F-2026-0001', relation: 'same' });
    expect(numbers(two)).toEqual([]);
  });

  test('propose theme and recipient with a reason until somebody has chosen, and not who says it is not theirs', () => {
    const matter = sheet.capture({ title: 'Klotter', text: 'Klotter på väggen i Sätra, sanera det' });
    const { themes, organisations } = similarTo(matter);
    expect(themes[0]).toMatchObject({ value: 'Klotter' });
    expect(themes[0]?.why).toContain('klotter');
    expect(organisations[0]?.value).toBe('trafikkontoret');
    sheet.done({ type: 'triage', matter, owner: 'anna@example.se', theme: 'Klotter' });
    expect(similarTo(matter).themes).toEqual([]);
    sheet.done({ type: 'refer', matter, organisation: 'trafikkontoret', question: 'När saneras det?' });
    expect(similarTo(matter).organisations).toEqual([]);
    sheet.done({
      type: 'record_answer',
      matter,
      referral: `${matter}/R1`,
      outcome: 'not_ours',
      text: 'Inte vår vägg.',
    });
    const values = similarTo(matter).organisations.map(({ value }) => value);
    expect(values.length).toBeGreaterThan(0);
    expect(values).not.toContain('trafikkontoret');
  });

  test('take as many service calls for forty matters as for four', () => {
    const calls = (): number => {
      similarTo('SKÄ-2026-0001');
      return sheet.serviceCalls;
    };
    sheet.captures(4);
    const few = calls();
    sheet.captures(36);
    expect(calls()).toBe(few);
  });

  test('are none for a matter that is not there', () => {
    expect(similarTo('SKÄ-2026-9999')).toMatchObject({ similar: [], themes: [], organisations: [] });
  });
});
