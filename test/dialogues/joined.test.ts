/** Points that two have noted: found, joined into one without losing a word, and told apart again. */
import { describe, expect, test } from 'vitest';
import { alikePoints, joinedTo, mostAlike } from '../../shared/dialogues/alike.ts';
import { resultLines } from '../../shared/dialogues/pack.ts';
import { raisingCommands } from '../../shared/dialogues/raise.ts';
import { standingInputs } from '../../shared/dialogues/state.ts';
import { deriveDialogue } from '../../shared/metrics/deriveDialogue.ts';
import { Course, DIALOGUE } from './support/course.ts';
import { ulidFor } from './support/ulids.ts';

const [D1, D2, D3] = [1, 2, 3].map((each) => `${DIALOGUE}/D${each}`) as [string, string, string];
const LAMP = { text: 'Lampan är släckt', defect: 'lighting', place: 'Torggatan 12' } as const;

describe('points that may be the same', () => {
  const known = [LAMP, { text: 'Klotter på muren', defect: 'graffiti', place: 'Torggatan 12' } as const];
  test.each([
    ['the same kind at the same place', { text: 'Mörkt, ingen belysning', place: 'torggatan 12' }, LAMP],
    ['a street without its number', { text: 'Trasig lampa', place: 'Torggatan' }, LAMP],
    ['the place in the words', { text: 'Lampan vid Torggatan 12 är trasig' }, LAMP],
    ['another number', { text: 'Lampan är släckt', place: 'Torggatan 14' }, undefined],
    ['another kind', { text: 'Soporna är fulla', place: 'Torggatan 12' }, undefined],
    ['no place at all', { text: 'Trasig' }, undefined],
  ])('%s', (_what, note, found) => {
    expect(mostAlike(note, known)).toBe(found);
  });

  test('two phones that took their position stand at the same lamp within some metres only', () => {
    const at = (position: string) => ({ text: 'Lampan trasig', position });
    const lamp = at('59.27681, 17.90772');
    const dark = { text: 'Mörkt vid bänken', position: '59.27690, 17.90780' };
    expect(mostAlike(dark, [lamp])).toBe(lamp);
    expect(mostAlike(at('59.27900, 17.90772'), [lamp])).toBeUndefined();
  });
});

function walked(): Course {
  const course = new Course();
  course.do('2026-04-01', { type: 'plan_dialogue', form: 'trygghetsvandring', title: 'Torget' });
  course.do('2026-04-01', { type: 'hold_occasion', kind: 'walk' });
  const second = { text: 'Mörkt vid trappan', defect: 'lighting', place: 'Torggatan 12' } as const;
  course.do('2026-04-01', { type: 'add_inputs', inputs: [LAMP] });
  course.do('2026-04-01', {
    type: 'add_inputs',
    inputs: [{ ...second, photo: 'https://bild.example/2', position: '59.27681, 17.90772' }],
  });
  course.do('2026-04-01', { type: 'add_inputs', inputs: [{ text: 'Klotter', defect: 'graffiti' }] });
  return course;
}
const standing = ({ state }: Course) => (state ? standingInputs(state).map(({ item }) => item) : []);

test('two points become one that keeps the words of both, and an undoing makes them two again', () => {
  const course = walked();
  expect([...(course.state ? alikePoints(course.state) : [])].map(([item, one]) => [item, one.item])).toEqual(
    [[D2, D1]],
  );
  expect(course.do('2026-04-02', { type: 'join_inputs', items: [D2], into: D1 })).toBe('done');
  expect(standing(course)).toEqual([D1, D3]);
  const joined = course.state ? joinedTo(course.state, D1) : [];
  expect(joined).toMatchObject([{ item: D2, text: 'Mörkt vid trappan', photo: 'https://bild.example/2' }]);
  const undone = course.events.at(-1)?.command ?? '';
  expect(course.do('2026-04-02', { type: 'undo', undone })).toBe('done');
  expect(standing(course)).toEqual([D1, D2, D3]);
});

test('what is told apart stays two, and is not asked about again', () => {
  const course = walked();
  course.do('2026-04-02', { type: 'join_inputs', items: [D2], into: D1 });
  expect(course.do('2026-04-03', { type: 'part_input', item: D2, from: D1 })).toBe('done');
  expect(standing(course)).toEqual([D1, D2, D3]);
  expect(course.state && alikePoints(course.state).size).toBe(0);
  expect(course.do('2026-04-03', { type: 'part_input', item: D2, from: D1 })).toBe('nothing_changed');
});

test('a point that stands for others and is struck out lets them stand for themselves', () => {
  const course = walked();
  course.do('2026-04-02', { type: 'join_inputs', items: [D2], into: D1 });
  course.do('2026-04-02', { type: 'strike_input', item: D1, reason: 'Inte vår' });
  expect(standing(course)).toEqual([D2, D3]);
});

test('what was joined goes along when its point is joined in its turn', () => {
  const course = walked();
  course.do('2026-04-02', { type: 'join_inputs', items: [D2], into: D1 });
  course.do('2026-04-02', { type: 'join_inputs', items: [D1], into: D3 });
  expect(standing(course)).toEqual([D3]);
  expect(course.state && joinedTo(course.state, D3).map(({ item }) => item)).toEqual([D1, D2]);
});

test('an answer or a matter of its own is not joined away', () => {
  const course = walked();
  course.matters.set('SKÄ-2026-0001', {});
  course.do('2026-04-02', { type: 'answer_inputs', items: [D2], outcome: 'yes', text: 'Lagad' });
  expect(course.do('2026-04-02', { type: 'join_inputs', items: [D2], into: D1 })).toBe('has_outcome');
  course.do('2026-04-02', { type: 'raise_inputs', items: [D3], matter: 'SKÄ-2026-0001' });
  expect(course.do('2026-04-02', { type: 'join_inputs', items: [D3], into: D1 })).toBe('already_raised');
  expect(course.do('2026-04-02', { type: 'join_inputs', items: [D1], into: D2 })).toBe('done');
});

test('whoever is asked about the point gets the photo and position of what was joined too', () => {
  const course = walked();
  course.do('2026-04-02', { type: 'join_inputs', items: [D2], into: D1 });
  const { state } = course;
  if (!state) throw new Error('no state');
  let given = 0;
  const [capture] = raisingCommands(
    {
      dialogue: DIALOGUE,
      title: state.title,
      inputs: standingInputs(state).slice(0, 1),
      labels: { photo: 'Bild', position: 'Position' },
      joined: (item) => joinedTo(state, item),
    },
    () => ulidFor(given++),
  );
  expect(capture?.fields).toEqual([
    { label: 'Torget', value: D1 },
    { label: 'Bild', value: 'https://bild.example/2' },
    { label: 'Position', value: '59.27681, 17.90772' },
  ]);
});

test('whoever noted the same finds their own words on the paper, with one answer', () => {
  const course = walked();
  course.do('2026-04-02', { type: 'join_inputs', items: [D2], into: D1 });
  course.do('2026-04-03', { type: 'answer_inputs', items: [D1], outcome: 'yes', text: 'Lampan är bytt.' });
  const { state } = course;
  if (!state) throw new Error('no state');
  const lines = resultLines({
    state,
    form: '',
    matters: () => undefined,
    organisationName: (id) => id,
    waitsFor: () => undefined,
    contact: '',
    smallest: 5,
    ownerName: (owner) => owner,
    staff: [],
    language: 'sv',
    today: '2026-04-04',
  });
  expect(lines.map(({ place, said, answer }) => [place, said, answer]).slice(0, 1)).toEqual([
    ['Torggatan 12', 'Lampan är släckt · Mörkt vid trappan', 'Lampan är bytt.'],
  ]);
  expect(lines).toHaveLength(2);
});

test('noted twice it is one input in the figures, until it is told apart', () => {
  const event = (type: string, subject: string) => ({ type, subject, day: 1, due: null });
  const counted = (...events: readonly object[]) =>
    deriveDialogue(events as unknown as Parameters<typeof deriveDialogue>[0], () => undefined)?.inputs.length;
  const both = [event('input_received', D1), event('input_received', D2)];
  expect(counted(...both, event('input_joined', D2))).toBe(1);
  expect(counted(...both, event('input_joined', D2), event('input_parted', D2))).toBe(2);
});
