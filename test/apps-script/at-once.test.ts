import { afterAll, describe, expect, test } from 'vitest';
import './support/patience.ts';
import { newUlid } from '../../shared/identity/ulid.ts';
import { Scheduler } from '../services/support/schedule.ts';
import { NOON, read, TestSheet } from './support/sheet.ts';

const bundle = read('dist/apps-script/Code.js');
const services = read('dist/local/services.js');
const scheduler = new Scheduler();
afterAll(() => scheduler.close());

const capture = (id: string, title: string) =>
  JSON.stringify([{ type: 'capture', id, kind: 'comment', channel: 'mail', title, text: 'Text' }]);
const call = (name: string, commands: string) => `function ${name}() { return Gas.perform(${commands}); }`;

interface Answer {
  readonly ok: boolean;
  readonly replies: readonly { readonly matter: string }[];
}

/** Plays the functions at the same time. One that is told that the sheet is busy asks again, as the panels do. */
async function play(sheet: TestSheet, code: readonly string[], functions: readonly string[], seed: number) {
  const playOnce = async (names: readonly string[]): Promise<readonly Answer[]> => {
    const { outcomes, warnings } = await scheduler.play({
      servicesCode: services,
      bundleCode: [bundle, ...code].join('\n'),
      workbook: sheet.workbook,
      state: sheet.state,
      functions: names,
      seed,
    });
    expect(warnings).toEqual([]);
    return outcomes.map((outcome) => {
      if (!outcome.ok) throw new Error(outcome.error.message);
      return outcome.value as Answer;
    });
  };
  const answers: Answer[] = [];
  for (const [index, answer] of (await playOnce(functions)).entries()) {
    const [last = answer] = answer.ok ? [answer] : await playOnce([functions[index] ?? '']);
    expect(last).toMatchObject({ ok: true });
    answers.push(last);
  }
  return answers;
}

describe('two at once', () => {
  const ids = [1, 2].map((index) => newUlid(NOON + index, () => index / 7));

  test('two captures get two numbers, two rows and two sequence numbers, in any order of their calls', async () => {
    for (let seed = 1; seed <= 6; seed++) {
      const sheet = TestSheet.ready();
      const code = ids.map((id, index) => call(`taken${index}`, capture(id, `Nummer ${index}`)));
      const answers = await play(sheet, code, ['taken0', 'taken1'], seed);
      const numbers = answers.map((answer) => answer.replies[0]?.matter).sort();
      expect(numbers).toEqual(['SKÄ-2026-0001', 'SKÄ-2026-0002']);
      expect(sheet.rows('Ärenden').map((row) => row.key)).toEqual(['SKÄ-2026-0001', 'SKÄ-2026-0002']);
      expect(sheet.rows('Händelser').map((row) => row.key)).toEqual(['1', '2']);
    }
  });

  test('the same capture twice at once is entered once, and both get its number', async () => {
    for (let seed = 1; seed <= 6; seed++) {
      const sheet = TestSheet.ready();
      const code = [call('same', capture(ids[0] ?? '', 'Samma'))];
      const answers = await play(sheet, code, ['same', 'same'], seed);
      expect(answers.map((answer) => answer.replies[0]?.matter)).toEqual(['SKÄ-2026-0001', 'SKÄ-2026-0001']);
      expect(sheet.rows('Ärenden')).toHaveLength(1);
      expect(sheet.rows('Händelser')).toHaveLength(1);
    }
  });
});
