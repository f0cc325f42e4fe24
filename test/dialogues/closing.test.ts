import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingFor } from '../../shared/dialogues/finish.ts';
import { ACCOUNT_KINDS, INPUT_OUTCOMES, TELLING_WAYS } from '../../shared/dialogues/kinds.ts';
import { type ClosingType, DIALOGUE_FORMS } from '../../shared/reference/dialogue-forms.ts';
import { missingWords } from '../../shared/text/dialogues-ending.ts';
import { Course, DIALOGUE, type Wanted } from './support/course.ts';

const DAY = '2026-03-02';
const item = (running: number) => `${DIALOGUE}/I${running}`;
const reason = 'Ingen lokal var ledig';

/** A dialogue of a form, begun, with two inputs; nothing of what its end asks for. */
function begun(form: string): Course {
  const course = new Course();
  course.do(DAY, { type: 'plan_dialogue', form, title: 'Gården' });
  course.do(DAY, { type: 'hold_occasion', kind: 'session' });
  course.do(DAY, { type: 'add_inputs', inputs: [{ text: 'Mörkt' }, { text: 'Fler bänkar' }] });
  return course;
}

const both = [item(1), item(2)];
const answer: Wanted = { type: 'answer_inputs', items: both, outcome: 'yes', text: 'Lagat' };
const byLetter: Wanted = { type: 'tell_participants', how: 'letter', told: DAY, noMeeting: reason };
const posted: Wanted = { ...byLetter, how: 'posted_up' };
const assigned: Wanted = { type: 'assign_inputs', items: both, organisation: 'trafikkontoret' };
const account = (kind: (typeof ACCOUNT_KINDS)[number]): Wanted => ({
  type: 'give_account',
  kind,
  title: 'Nämnden 2 mars, § 12',
  given: DAY,
});
const action: Wanted = { type: 'plan_action', what: 'Bänkar', owner: 'lena@example.se', due: '2026-09-01' };

/** For each closing type: a form of it, what is missing when all is answered and told by letter, and what fulfils it. */
interface Case {
  readonly type: ClosingType;
  readonly form: string;
  readonly missing: readonly string[];
  /** Each of them fulfils it. */
  readonly ways: readonly (readonly Wanted[])[];
}

const CASES: readonly Case[] = [
  {
    type: 'feedback_to_participants',
    form: 'medborgarmote',
    missing: ['responsible'],
    ways: [
      [assigned],
      [
        { ...action, input: item(1) } as Wanted,
        { type: 'assign_inputs', items: [item(2)], organisation: 'polisen' },
      ],
    ],
  },
  {
    type: 'answer_from_board',
    form: 'namndsammantrade',
    missing: ['account board'],
    ways: [[account('board')]],
  },
  { type: 'account_in_plan', form: 'samrad', missing: ['account plan'], ways: [[account('plan')]] },
  {
    type: 'account_of_outcome',
    form: 'konstprojekt-delaktighet',
    missing: ['account outcome'],
    ways: [[account('outcome')], [posted]],
  },
  {
    type: 'report_to_responsible_party',
    form: 'stockholmsvardar',
    missing: ['responsible'],
    ways: [[assigned]],
  },
  {
    type: 'report_to_board',
    form: 'kartlaggning-civilsamhalle',
    missing: ['account report'],
    ways: [[account('report')]],
  },
  {
    type: 'result_to_follow_up',
    form: 'handlarenkat',
    missing: ['account report'],
    ways: [[account('report')], [action]],
  },
  {
    type: 'follow_up_against_survey',
    form: 'brottsforebyggande-rad',
    missing: ['account measurement'],
    ways: [
      [account('measurement')],
      [
        action,
        { type: 'finish_action', item: `${DIALOGUE}/A1`, text: 'Satta' },
        { type: 'check_effect', item: `${DIALOGUE}/A1`, outcome: 'effect', text: '14 av 20 är trygga' },
      ],
    ],
  },
  {
    type: 'situation_report',
    form: 'nattvandring',
    missing: ['account report'],
    ways: [[account('report')]],
  },
  {
    type: 'shared_list',
    form: 'nytt-arbetssatt-workshop',
    missing: ['account list'],
    ways: [[account('list')], [action]],
  },
  { type: 'information', form: 'jarva-informationscentrum', missing: [], ways: [] },
  { type: 'answer_to_submitter', form: 'ide-synpunktsbrevlada', missing: [], ways: [] },
  { type: 'handed_over_as_matter', form: 'medborgarkontor', missing: [], ways: [] },
  { type: 'receipt_of_repair', form: 'felanmalan', missing: [], ways: [] },
];

describe('what each closing type asks for', () => {
  it.each(CASES)('$type', ({ type, form, missing, ways }) => {
    expect(DIALOGUE_FORMS.find(({ id }) => id === form)?.closing).toBe(type);
    const told = () => {
      const course = begun(form);
      course.do(DAY, answer);
      course.do(DAY, byLetter);
      return course;
    };
    const course = told();
    expect(course.missing).toEqual(missing);
    expect(course.do(DAY, { type: 'close_dialogue' })).toBe(missing.length > 0 ? 'not_finished' : 'done');
    for (const way of ways) {
      const fulfilled = told();
      for (const step of way) expect(fulfilled.do(DAY, step)).toBe('done');
      expect(fulfilled.missing).toEqual([]);
      expect(fulfilled.do(DAY, { type: 'close_dialogue' })).toBe('done');
    }
  });

  it.each([
    ['no', []],
    ['answered', []],
    ['yes', ['responsible']],
    ['partly', ['responsible']],
  ] as const)(
    'somebody answers for a point after “%s” only where something remains to be done',
    (outcome, left) => {
      const course = begun('medborgarmote');
      course.do(DAY, { ...answer, outcome, text: 'Gården byggs om först' });
      course.do(DAY, byLetter);
      expect(course.missing).toEqual(left);
    },
  );

  it('a tenant dialogue has its meeting, or the reason why it had none', () => {
    const course = begun('boendedialog');
    course.do(DAY, answer);
    // Told in the classroom: nobody asked for a reason, and there was no meeting of its own.
    course.do(DAY, { type: 'tell_participants', how: 'classroom', told: DAY });
    expect(course.missing).toEqual(['occasion feedback_meeting']);
    course.do(DAY, byLetter);
    expect(course.missing).toEqual([]);
    const met = begun('boendedialog');
    met.do(DAY, answer);
    met.do(DAY, { type: 'hold_occasion', kind: 'feedback_meeting' });
    expect(met.missing).toEqual([]);
  });

  it.each([
    ['ide-synpunktsbrevlada', { outcome: 'yes' }, 'own_answer'],
    ['medborgarkontor', { outcome: 'noted', text: 'Tack' }, 'handed_over'],
    ['felanmalan', { outcome: 'yes_in_plan', text: 'I maj' }, 'repaired'],
  ] as const)('%s is not ended by an answer that falls short of what it promises', (form, said, missing) => {
    const course = begun(form);
    course.do(DAY, { type: 'answer_inputs', items: both, ...said });
    course.do(DAY, byLetter);
    expect(course.missing).toEqual([missing]);
    course.do(DAY, answer);
    expect(course.missing).toEqual([]);
  });

  it('whoever wrote is told by the matter that it became', () => {
    const course = begun('medborgarfraga');
    course.matters.set('SKÄ-2026-0007', { decision: { outcome: 'yes', reason: 'Lagas', on: DAY } });
    course.do(DAY, { type: 'raise_inputs', items: both, matter: 'SKÄ-2026-0007' });
    course.do(DAY, byLetter);
    expect(course.missing).toEqual(['own_answer']);
    course.matters.set('SKÄ-2026-0007', { told: { on: DAY } });
    expect(course.missing).toEqual([]);
  });

  it('a survey without an answer or an input has no result', () => {
    const course = new Course();
    course.do(DAY, { type: 'plan_dialogue', form: 'handlarenkat', title: 'Handlarna' });
    expect(course.missing).toContain('results');
    course.do(DAY, { type: 'record_results', question: 'Trygg?', answers: [{ answer: 'Ja', count: 9 }] });
    expect(course.missing).not.toContain('results');
  });

  it('each winner of a budget has an action of its own', () => {
    const course = begun('medborgarbudget');
    course.do(DAY, { type: 'open_round', amount: 100_000, rules: 'Alla', votesEach: 2 });
    for (const idea of both)
      course.do(DAY, { type: 'assess_idea', item: idea, outcome: 'feasible', cost: 100 });
    expect(course.missing).toContain('winners');
    course.do(DAY, {
      type: 'count_votes',
      ballots: 9,
      votes: both.map((idea) => ({ item: idea, votes: 5 })),
    });
    course.do(DAY, { type: 'name_winners', items: both, text: 'Byggs', otherText: 'Färre röster' });
    course.do(DAY, posted);
    course.do(DAY, { ...action, input: item(2) } as Wanted);
    expect(course.missing).toEqual(['project']);
    course.do(DAY, action);
    expect(course.missing).toEqual([]);
  });

  it('the checklist is done or explained, whoever asks', () => {
    const course = begun('jarva-informationscentrum');
    course.do(DAY, answer);
    course.do(DAY, byLetter);
    course.checksLeft = 11;
    expect(course.do(DAY, { type: 'close_dialogue' })).toBe('not_finished');
    expect(course.do(DAY, { type: 'close_dialogue', reason: 'Listan fördes på papper' })).toBe('done');
    expect(course.state?.closed?.reason).toBe('Listan fördes på papper');
  });
});

describe('telling without a meeting', () => {
  it('needs a reason, and a day that is not before people met', () => {
    const course = begun('medborgarmote');
    expect(course.do(DAY, { type: 'tell_participants', how: 'letter', told: DAY })).toBe('why_no_meeting');
    expect(course.do(DAY, { ...byLetter, noMeeting: '-' } as Wanted)).toBe('why_no_meeting');
    expect(course.do(DAY, { ...byLetter, told: '2026-03-01' } as Wanted)).toBe('day_before');
    expect(course.do(DAY, { ...byLetter, told: '2026-03-03' } as Wanted)).toBe('day_in_the_future');
    expect(course.do('2026-03-09', byLetter)).toBe('done');
    expect(course.state?.told).toEqual({ on: DAY, how: 'letter', noMeeting: reason });
    expect(course.do(DAY, { type: 'tell_participants', how: 'meeting', told: DAY })).toBe('done');
  });
});

describe('a dialogue of any of the 61 forms', () => {
  const steps: fc.Arbitrary<Wanted> = fc.oneof(
    fc.constantFrom<Wanted>(answer, byLetter, posted, assigned, action),
    fc.constantFrom(...ACCOUNT_KINDS).map(account),
    fc.constantFrom(...TELLING_WAYS).map((how): Wanted => ({ ...byLetter, how }) as Wanted),
    fc.tuple(fc.constantFrom(...INPUT_OUTCOMES), fc.constantFrom(...both), fc.boolean()).map(
      ([outcome, one, isTold]): Wanted => ({
        type: 'answer_inputs',
        items: [one],
        outcome,
        ...(isTold && { text: 'Så här blev det' }),
      }),
    ),
    fc.constantFrom<Wanted>(
      { type: 'hold_occasion', kind: 'feedback_meeting' },
      { type: 'hold_occasion', kind: 'return_walk' },
      { type: 'add_inputs', inputs: [{ text: 'Glas', defect: 'litter' }] },
      { type: 'inspect_defect', item: `${DIALOGUE}/D1`, outcome: 'worse' },
      { type: 'inspect_defect', item: `${DIALOGUE}/D1`, outcome: 'fixed' },
      { type: 'record_results', question: 'Trygg?', answers: [{ answer: 'Ja', count: 9 }] },
      { type: 'reopen_dialogue', reason: 'Det var inte klart' },
    ),
    fc.constantFrom<Wanted>(
      { type: 'close_dialogue' },
      { type: 'close_dialogue', reason: '-' },
      { type: 'close_dialogue', reason: 'Huset såldes' },
    ),
  );

  it('never gets to be closed with something missing and no written reason', () => {
    const forms = fc.constantFrom(...DIALOGUE_FORMS.map(({ id }) => id));
    let closed = 0;
    fc.assert(
      fc.property(
        forms,
        fc.array(steps, { maxLength: 14 }),
        fc.integer({ min: 0, max: 1 }),
        (form, all, left) => {
          const course = begun(form);
          course.checksLeft = left;
          for (const step of [...all, { type: 'close_dialogue' } as const]) {
            course.do(DAY, step);
            if (course.stage !== 'closed') continue;
            closed += 1;
            const { closed: end } = course.state ?? {};
            if (!end?.reason?.match(/\p{L}{5}/u)) expect(course.missing).toEqual([]);
          }
        },
      ),
      { numRuns: 600, seed: 61 },
    );
    expect(closed).toBeGreaterThan(100);
  });

  it('begins with something missing, which both languages have words for', () => {
    for (const { id } of DIALOGUE_FORMS) {
      const course = begun(id);
      expect(course.do(DAY, { type: 'close_dialogue' }), id).toBe('not_finished');
      const { state } = course;
      if (!state) throw new Error(id);
      const missing = missingFor(state, () => undefined, 2);
      expect(missingWords(missing, 'sv'), id).toMatch(
        /deltagarna har inte fått veta.*2 inlägg saknar besked/,
      );
      expect(missingWords(missing, 'en'), id).not.toContain('undefined');
    }
  });
});
