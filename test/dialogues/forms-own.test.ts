/** What each form of dialogue is asked about: its own points, days that can be, and what is taken along. */
import { describe, expect, test } from 'vitest';
import { heardBy } from '../../shared/dialogues/check-groups.ts';
import { pointsFor } from '../../shared/dialogues/checklist.ts';
import { canRecur, nextWalkDay, toTakeAlong, unfollowedPromises } from '../../shared/dialogues/following.ts';
import type { OccasionKind } from '../../shared/dialogues/kinds.ts';
import { nextDialogueSteps } from '../../shared/dialogues/next.ts';
import { clashesWith, suggestedPromise } from '../../shared/dialogues/plan.ts';
import { trendOf } from '../../shared/dialogues/series.ts';
import type { DialogueState } from '../../shared/dialogues/state.ts';
import { suggestedDefect } from '../../shared/dialogues/suggested-defect.ts';
import { titleOn, titleWithoutDay } from '../../shared/dialogues/title-day.ts';
import { DIALOGUE_FORMS } from '../../shared/reference/dialogue-forms.ts';
import { FIRST_CHECKS } from '../../shared/text/dialogues-checks.ts';
import { dialogueLine } from '../../shared/text/dialogues-lines.ts';
import { dialogueSteps } from '../../shared/text/dialogues-steps.ts';
import type { LocalDate } from '../../shared/time/dates.ts';
import { Course, DIALOGUE } from './support/course.ts';

/** The template as rows of the sheet are read: one for each group of forms. */
const points = FIRST_CHECKS.flatMap(({ id, groups, point }) =>
  groups.map((form) => ({ key: id, form, point: point.sv })),
);
const asked = (form: string, audience?: 'youth' | 'older') =>
  pointsFor(points, { form, ...(audience && { audience }) });

describe('the checklist', () => {
  test('every form has points before, and after', () => {
    for (const { id } of DIALOGUE_FORMS) {
      const times = new Set(asked(id).map(({ key }) => FIRST_CHECKS.find((check) => check.id === key)?.when));
      expect([id, times.has('before'), times.has('after')]).toEqual([id, true, true]);
    }
  });
  test('a tenant dialogue has the eleven of an open meeting', () => {
    expect(asked('boendedialog')).toHaveLength(11);
  });
  test.each(['ide-synpunktsbrevlada', 'medborgarvardar', 'trygghetsmatning', 'omvarldsbevakning'])(
    '%s is asked about no entrance, facilitator or attendance',
    (form) => {
      const keys = asked(form).map(({ key }) => key);
      expect(keys.length).toBeGreaterThan(2);
      for (const key of ['access', 'facilitator', 'counts', 'minutes']) expect(keys).not.toContain(key);
    },
  );
  test('points about children are asked where children speak, and nowhere else', () => {
    const ofChildren = (form: string, audience?: 'youth' | 'older') =>
      asked(form, audience).filter(({ key, point }) => key.startsWith('young') || point.includes('barn får'))
        .length;
    expect(ofChildren('pensionarsrad-funktionshinderrad', 'older')).toBe(0);
    expect(ofChildren('brottsforebyggande-rad')).toBe(0);
    expect(ofChildren('ungdomsrad')).toBe(2);
    expect(ofChildren('nattvandring', 'youth')).toBe(2);
  });
});

test('a form that is no meeting asks how many got in touch', () => {
  const course = new Course();
  course.do('2026-03-01', {
    type: 'plan_dialogue',
    form: 'ide-synpunktsbrevlada',
    title: 'Lådan',
    due: '2026-05-01',
    occasions: [{ kind: 'session', on: '2026-03-02' }],
  });
  if (!course.state) throw new Error('no dialogue');
  const [step] = nextDialogueSteps(course.state, () => undefined, '2026-03-09', 0);
  if (!step) throw new Error('no step');
  expect(dialogueSteps.sv(step, (on) => on, heardBy(course.state.form))).toEqual({
    text: 'Insamlingen 2026-03-02 har varit. Hur många hörde av sig?',
    button: 'Skriv in hur många som hörde av sig',
  });
});

function council(): Course {
  const course = new Course();
  course.do('2026-03-01', {
    type: 'plan_dialogue',
    form: 'ungdomsrad',
    title: 'Rådet',
    occasions: [{ kind: 'session', on: '2026-03-10' }],
  });
  return course;
}
const answer = (given: LocalDate, more: object = {}) =>
  ({ type: 'give_account', kind: 'board', title: 'Nämnden säger ja, § 12', given, ...more }) as const;

describe('the board’s answer', () => {
  test('is refused on a day before anybody was heard', () => {
    const course = council();
    expect(course.do('2026-03-12', answer('2025-01-01'))).toBe('day_before');
    expect(
      course.do('2026-03-12', { type: 'add_inputs', inputs: [{ text: 'Fler jobb' }], said: '2026-03-10' }),
    ).toBe('done');
    expect(course.do('2026-03-12', answer('2026-03-09'))).toBe('day_before');
    expect(course.do('2026-03-12', answer('2026-03-11'))).toBe('done');
  });
  test('is put right in its place', () => {
    const course = council();
    course.do('2026-03-12', answer('2026-03-11', { link: 'https://example.se/a' }));
    const right = answer('2026-03-12', { title: 'Nämnden säger nej, § 12', link: '' });
    expect(course.do('2026-03-13', { ...right, replaces: 'Nämnden säger kanske' })).toBe('nothing_changed');
    expect(course.do('2026-03-13', { ...right, replaces: 'Nämnden säger ja, § 12' })).toBe('done');
    expect(course.state?.accounts).toEqual([
      { kind: 'board', on: '2026-03-12', title: 'Nämnden säger nej, § 12' },
    ]);
  });
});

test('a feedback meeting is not held before anybody was heard', () => {
  const course = council();
  course.do('2026-03-12', { type: 'add_inputs', inputs: [{ text: 'Fler jobb' }], said: '2026-03-10' });
  const held = { type: 'hold_occasion', kind: 'feedback_meeting' } as const;
  expect(course.do('2026-03-20', { ...held, held: '2026-03-05' })).toBe('day_before');
  expect(course.do('2026-03-20', { ...held, held: '2026-03-19' })).toBe('done');
});

test('history says what was undone', () => {
  const course = council();
  course.do('2026-03-12', answer('2026-03-11'));
  const undone = course.state?.timeline.at(-1)?.command ?? '';
  course.do('2026-03-12', { type: 'undo', undone });
  const last = course.state?.timeline.at(-1);
  expect(last && dialogueLine(last, 'sv')).toMatch(/^Ångrat: ./);
});

describe('promises', () => {
  const promised = (): Course => {
    const course = council();
    const inputs = ['Jobb', 'Bänk', 'Ljus'].map((text) => ({ text }));
    course.do('2026-03-12', { type: 'add_inputs', inputs, said: '2026-03-10' });
    const outcome = (item: number, value: 'yes_in_plan' | 'yes') =>
      course.do('2026-03-13', {
        type: 'answer_inputs',
        items: [`${DIALOGUE}/I${item}`],
        outcome: value,
        text: 'I höst',
      });
    outcome(1, 'yes_in_plan');
    outcome(2, 'yes');
    return course;
  };
  test('without an action are told', () => {
    const course = promised();
    const items = () => course.state && unfollowedPromises(course.state).map(({ item }) => item);
    expect(items()).toEqual([`${DIALOGUE}/I1`]);
    course.do('2026-03-13', {
      type: 'plan_action',
      what: 'Fem sommarjobb',
      owner: 'lena@example.se',
      due: '2026-06-01',
      input: `${DIALOGUE}/I1`,
    });
    expect(items()).toEqual([]);
  });
  test('and what nobody has answered are taken along to the next time; what was done is not', () => {
    const { state } = promised();
    expect(state && toTakeAlong(state, () => undefined).map(({ text }) => text)).toEqual(['Jobb', 'Ljus']);
  });
  test('recur with councils, series and surveys', () => {
    expect(canRecur({ form: 'ungdomsrad' })).toBe(true);
    expect(canRecur({ form: 'trygghetsvandring' })).toBe(true);
    expect(canRecur({ form: 'boendedialog' })).toBe(false);
    const walked: Parameters<typeof nextWalkDay>[0] = { registered: '2026-03-02', occasions: [] };
    expect(nextWalkDay(walked, '2026-03-02')).toBe('2026-03-16');
    // Every other week from the last one, and not a day that has been.
    expect(nextWalkDay(walked, '2026-03-16')).toBe('2026-03-30');
    expect(nextWalkDay(walked, '2026-03-25')).toBe('2026-03-30');
  });
});

describe('a series of walks', () => {
  const walk = (
    dialogue: string,
    series: string,
    on: '2026-03-10' | '2026-03-24',
    text: string,
  ): DialogueState => ({
    dialogue,
    version: 1,
    form: 'tillsynsvandring',
    title: series,
    registered: on,
    areas: ['Vårberg'],
    series,
    occasions: [{ item: `${dialogue}/T1`, kind: 'walk', on, held: { on } }],
    checks: [],
    inputs: [{ item: `${dialogue}/I1`, text, on }],
    actions: [],
    timeline: [],
  });
  const walks = [
    walk('SKÄ-D-2026-0001', 'Vandring 127', '2026-03-10', 'Fint'),
    walk('SKÄ-D-2026-0002', 'vandring  127 ', '2026-03-24', 'Tråkigt'),
  ];
  test('is the same whatever the case and spaces of its name, and tells what is of no kind', () => {
    const trend = trendOf('Vandring 127', walks);
    expect(trend.walks).toHaveLength(2);
    expect(trend.untyped?.found).toEqual([1, 1]);
  });
  test('has no column for a walk that is to come: nobody has looked yet', () => {
    const coming: DialogueState = {
      ...walk('SKÄ-D-2026-0003', 'Vandring 127', '2026-03-24', ''),
      occasions: [{ item: 'SKÄ-D-2026-0003/T1', kind: 'walk', on: '2026-04-07' }],
      inputs: [],
    };
    expect(trendOf('Vandring 127', [...walks, coming]).walks.map(({ dialogue }) => dialogue)).toEqual([
      'SKÄ-D-2026-0001',
      'SKÄ-D-2026-0002',
    ]);
  });
  test('is not warned of its own walks', () => {
    const planned = { areas: ['Vårberg'], days: ['2026-03-24'] as const };
    expect(clashesWith(planned, walks)).toHaveLength(2);
    expect(clashesWith({ ...planned, series: 'Vandring 127' }, walks)).toEqual([]);
  });
});

test.each([
  ['Lampan är trasig', 'lighting'],
  ['Klotter på väggen', 'graffiti'],
  ['Glas på gården', 'litter'],
  ['Buskarna skymmer sikten', 'sight'],
  ['Bänken är sönder', 'damage'],
  ['Kallare än i fjol', undefined],
])('%s is a defect of the kind %s', (text, kind) => {
  expect(suggestedDefect(text)).toBe(kind);
});

describe('a title that tells its day', () => {
  test.each([
    ['Walk 127, 06/11', 'Walk 127, 04/12'],
    ['Walk 127 6/11', 'Walk 127 4/12'],
    ['Vandring den 6 november', 'Vandring den 4 december'],
    ['Walk of 6 Nov', 'Walk of 4 Dec'],
    ['2026-11-06 Vandring', '2026-12-04 Vandring'],
    ['Walk 6/111', 'Walk 6/111'],
    ['Vandring 16/11', 'Vandring 16/11'],
    ['Vandring', 'Vandring'],
  ])('%s is held on another day as %s', (title, next) => {
    expect(titleOn(title, '2026-11-06', '2026-12-04')).toBe(next);
  });
  test.each([
    ['Walk 127, 06/11', 'Walk 127'],
    ['Walk 127 (6 november)', 'Walk 127'],
    ['Vandring den 6 november', 'Vandring'],
    ['2026-11-06: Vandring', 'Vandring'],
    ['6/11', '6/11'],
    ['Vandring', 'Vandring'],
  ])('%s is one of the walks %s', (title, series) => {
    expect(titleWithoutDay(title, '2026-11-06')).toBe(series);
  });
});

test('feedback is not promised for a day when nobody is at work', () => {
  // 1 January and the week-end after it are closed.
  expect(suggestedPromise('2026-11-06')).toBe('2027-01-04');
  expect(suggestedPromise('2026-11-09')).toBe('2027-01-04');
});

test('nobody is told, and nothing looked at again, before residents are to speak', () => {
  const course = new Course();
  course.do('2026-02-02', {
    type: 'plan_dialogue',
    form: 'trygghetsvandring',
    title: 'Torget',
    occasions: [{ kind: 'walk', on: '2026-03-10' }],
  });
  const plan = (kind: OccasionKind, on: LocalDate) =>
    course.do('2026-02-03', { type: 'plan_occasion', kind, on });
  expect(plan('follow_up_meeting', '2026-03-09')).toBe('day_before');
  expect(plan('return_walk', '2026-03-09')).toBe('day_before');
  expect(plan('pre_meeting', '2026-03-09')).toBe('done');
  expect(plan('follow_up_meeting', '2026-03-10')).toBe('done');
  const moved = { type: 'move_occasion', item: `${DIALOGUE}/T3` } as const;
  expect(course.do('2026-02-03', { ...moved, on: '2026-03-09' })).toBe('day_before');
  expect(course.do('2026-02-03', { ...moved, on: '2026-03-11' })).toBe('done');
});
