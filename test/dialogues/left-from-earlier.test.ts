/** What earlier meetings left unanswered is taken along until it is answered. */
import { describe, expect, test } from 'vitest';
import { leftFromEarlier } from '../../shared/dialogues/following.ts';
import type { DialogueState } from '../../shared/dialogues/state.ts';
import { Course, DIALOGUE } from './support/course.ts';

const council = (
  number: number,
  day: string,
  inputs: readonly string[],
  more: object = {},
): DialogueState => {
  const course = new Course();
  const form = 'ungdomsrad';
  course.do(day, { type: 'plan_dialogue', form, title: 'Ungdomsrådet', ...more });
  course.do(day, { type: 'hold_occasion', kind: 'session' });
  if (inputs.length > 0) course.do(day, { type: 'add_inputs', inputs: inputs.map((text) => ({ text })) });
  if (!course.state) throw new Error('no state');
  return { ...course.state, dialogue: `SKÄ-D-2026-000${number}` };
};
const none = () => undefined;

describe('the third meeting', () => {
  const first = council(1, '2025-04-01', ['Ljus på planen', 'Längre öppet']);
  const second = council(2, '2025-10-01', ['Fler jobb']);
  const third = council(3, '2026-04-01', []);

  test('takes along what the second and the first left, the latest first', () => {
    const left = leftFromEarlier(third, [third, first, second], none);
    expect(left.map(({ on, points }) => [on, points.map(({ text }) => text)])).toEqual([
      ['2025-10-01', ['Fler jobb']],
      ['2025-04-01', ['Ljus på planen', 'Längre öppet']],
    ]);
  });

  test('not what was answered, also with a no and its reason, nor what comes later', () => {
    const answered = {
      ...first,
      inputs: first.inputs.map((input, index) =>
        index === 0
          ? { ...input, answered: { outcome: 'no' as const, on: '2025-05-01' as const, text: 'Det är dyrt' } }
          : input,
      ),
    };
    expect(leftFromEarlier(third, [answered], none)[0]?.points.map(({ text }) => text)).toEqual([
      'Längre öppet',
    ]);
    expect(leftFromEarlier(first, [second, third], none)).toEqual([]);
    // Promised, and found not to be so.
    const found = {
      ...first,
      inputs: first.inputs.map((input) => ({
        ...input,
        answered: { outcome: 'yes' as const, on: '2025-05-01' as const, text: 'Det görs' },
        ...(input.text === 'Ljus på planen' && {
          inspected: { outcome: 'not_fixed' as const, on: '2025-06-01' as const },
        }),
      })),
    };
    expect(leftFromEarlier(third, [found], none)[0]?.points.map(({ text }) => text)).toEqual([
      'Ljus på planen',
    ]);
  });

  test('not of another neighbourhood’s council, another series, or one that was struck out', () => {
    const [here, there] = [['Sätra'], ['Vårberg']].map((areas) => council(4, '2026-05-01', [], { areas }));
    const elsewhere = council(5, '2025-05-01', ['Gungor'], { areas: ['Vårberg'] });
    expect(here && leftFromEarlier(here, [elsewhere], none)).toEqual([]);
    expect(there && leftFromEarlier(there, [elsewhere], none)).toHaveLength(1);
    const series = council(6, '2025-05-01', ['Gungor'], { series: 'Panelen' });
    expect(leftFromEarlier(third, [series], none)).toEqual([]);
    // A walk has its list on the way back.
    const walks = [first, third].map((state) => ({ ...state, form: 'trygghetsvandring' }));
    expect(walks[1] && leftFromEarlier(walks[1], walks, none)).toEqual([]);
    const struck = { ...first, struck: { on: '2025-05-01' as const, reason: 'Dubbel' } };
    expect(leftFromEarlier(third, [struck], none)).toEqual([]);
  });
});

test('a point of a closed meeting can still be answered', () => {
  const course = new Course();
  course.do('2026-04-01', { type: 'plan_dialogue', form: 'ungdomsrad', title: 'Rådet' });
  course.do('2026-04-01', { type: 'add_inputs', inputs: [{ text: 'Fler jobb' }] });
  course.do('2026-04-02', { type: 'close_dialogue', reason: 'Frågan tas med till nästa råd i höst.' });
  expect(course.stage).toBe('closed');
  expect(
    course.do('2026-10-01', {
      type: 'answer_inputs',
      items: [`${DIALOGUE}/I1`],
      outcome: 'yes',
      text: 'Gjort',
    }),
  ).toBe('done');
});
