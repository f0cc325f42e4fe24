import { describe, expect, it } from 'vitest';
import { nameAnswer, nameMark } from '../../shared/dialogues/name-answers.ts';
import type { NamedRow } from '../../shared/dialogues/paper-names.ts';
import { Course, DIALOGUE } from './support/course.ts';

const row = (...texts: string[]): NamedRow => ({
  row: `${DIALOGUE}/I1`,
  texts,
  words: ['Anna Svensson'],
  isChild: false,
});

describe('answers about names on a paper', () => {
  const answered = () => {
    const course = new Course();
    course.do('2026-03-02', { type: 'plan_dialogue', form: 'boendedialog', title: 'Gården' });
    const rows = [nameMark(row('Ring Anna Svensson om tvättstugan'))];
    expect(course.do('2026-03-02', { type: 'answer_names', answer: 'keep', rows })).toBe('done');
    return course;
  };

  it('hold for the same words, and are asked for anew when they are others', () => {
    const { state } = answered();
    if (!state) throw new Error('a dialogue');
    expect(nameAnswer(state, row('Ring Anna Svensson om tvättstugan'))).toBe('keep');
    expect(nameAnswer(state, row('Ring Anna Svensson om soprummet'))).toBeUndefined();
    expect(nameAnswer(state, row('Ring Anna Svensson om tvättstugan', 'Anna svarar'))).toBeUndefined();
  });

  it('keep none of the words', () => {
    const course = answered();
    expect(JSON.stringify(course.events)).not.toMatch(/Anna|tvättstugan/);
    const question: NamedRow = { ...row('Känner du Anna Svensson?'), row: 'Känner du Anna Svensson?' };
    expect(JSON.stringify(nameMark(question))).not.toContain('Anna');
  });

  it('are replaced by a later answer about the same row, and taken back with it', () => {
    const course = answered();
    const rows = [nameMark(row('Ring Anna Svensson om tvättstugan'))];
    course.do('2026-03-03', { type: 'answer_names', answer: 'hide', rows });
    expect(course.state?.names).toEqual([{ ...rows[0], answer: 'hide' }]);
    const undone = course.events[course.events.length - 1]?.command ?? '';
    course.do('2026-03-03', { type: 'undo', undone });
    expect(course.state?.names).toEqual([{ ...rows[0], answer: 'keep' }]);
  });
});
