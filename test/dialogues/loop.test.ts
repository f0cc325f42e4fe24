import { describe, expect, it } from 'vitest';
import { nextDialogueSteps } from '../../shared/dialogues/next.ts';
import { wrongField } from '../../shared/dialogues/wrong-field.ts';
import { dialogueSteps } from '../../shared/text/dialogues-steps.ts';
import type { LocalDate } from '../../shared/time/dates.ts';
import { Course, DIALOGUE, type Wanted } from './support/course.ts';
import { ulidFor } from './support/ulids.ts';

const NO_MEETING = { noMeeting: 'Ingen lokal var ledig' };

function tenantDialogue(): Course {
  const course = new Course();
  course.do('2026-02-02', {
    type: 'plan_dialogue',
    form: 'boendedialog',
    title: 'Gårdarna på Ekholmsvägen',
    due: '2026-05-04',
    areas: ['Sätra'],
    occasions: [
      { kind: 'session', on: '2026-03-02', time: '18:00' },
      { kind: 'feedback_meeting', on: '2026-05-04' },
    ],
  });
  return course;
}

describe('a tenant dialogue', () => {
  it('goes from planned to closed when everything is there', () => {
    const course = tenantDialogue();
    expect(course.stage).toBe('planned');
    expect(
      course.do('2026-03-02', {
        type: 'hold_occasion',
        item: `${DIALOGUE}/T1`,
        counts: { all: 34, youth: 6 },
      }),
    ).toBe('done');
    expect(course.stage).toBe('held');
    course.do('2026-03-03', {
      type: 'add_inputs',
      inputs: [{ text: 'Mörkt vid gungorna' }, { text: 'Fler bänkar' }],
    });
    expect(course.state?.inputs.map(({ item, on }) => [item, on])).toEqual([
      [`${DIALOGUE}/I1`, '2026-03-02'],
      [`${DIALOGUE}/I2`, '2026-03-02'],
    ]);
    expect(course.do('2026-03-04', { type: 'close_dialogue' })).toBe('not_finished');
    expect(course.do('2026-03-04', { type: 'close_dialogue', reason: 'x' })).toBe('no_reason');
    course.matters.set('SKÄ-2026-0007', {});
    expect(
      course.do('2026-03-04', { type: 'raise_inputs', items: [`${DIALOGUE}/I1`], matter: 'SKÄ-2026-0007' }),
    ).toBe('done');
    expect(course.do('2026-03-04', { type: 'answer_inputs', items: [`${DIALOGUE}/I2`], outcome: 'no' })).toBe(
      'needs_why',
    );
    expect(
      course.do('2026-03-04', {
        type: 'answer_inputs',
        items: [`${DIALOGUE}/I2`],
        outcome: 'no',
        text: 'Nej, tyvärr.',
      }),
    ).toBe('needs_why');
    course.do('2026-03-04', {
      type: 'answer_inputs',
      items: [`${DIALOGUE}/I2`],
      outcome: 'yes_in_plan',
      text: 'Fyra nya bänkar i vår',
    });
    course.do('2026-05-04', { type: 'hold_occasion', kind: 'feedback_meeting' });
    expect(course.stage).toBe('told');
    // The matter has not been decided: its input has no outcome yet.
    expect(course.do('2026-05-04', { type: 'close_dialogue' })).toBe('not_finished');
    course.matters.set('SKÄ-2026-0007', { decision: { outcome: 'yes', reason: '', on: '2026-05-05' } });
    expect(course.do('2026-05-05', { type: 'close_dialogue' })).toBe('done');
    expect(course.stage).toBe('closed');
  });

  it('keeps no numbers and addresses of those who spoke, whatever way their words come in', () => {
    const course = tenantDialogue();
    const said = 'Ring 070-174 06 05 eller mejla kim@example.com, 19800101-1234';
    course.do('2026-03-02', { type: 'add_inputs', inputs: [{ text: said }, { text: 'Mörkt' }] });
    const hidden = 'Ring [telefonnummer] eller mejla [e-postadress], [personnummer]';
    expect(course.state?.inputs[0]?.text).toBe(hidden);
    course.do('2026-03-02', { type: 'correct_input', item: `${DIALOGUE}/I2`, text: said });
    expect(course.state?.inputs[1]?.text).toBe(hidden);
    expect(JSON.stringify(course.events)).not.toMatch(/070-174|kim@|19800101/);
  });

  it('is not held because something was said before it', () => {
    const course = tenantDialogue();
    course.do('2026-02-10', { type: 'add_inputs', inputs: [{ text: 'Kommer inte, men: mörkt' }] });
    expect(course.stage).toBe('planned');
    course.do('2026-03-02', { type: 'add_inputs', inputs: [{ text: 'Bänkar' }] });
    expect(course.stage).toBe('held');
  });

  it('promises no feedback before the day on which people meet', () => {
    const course = new Course();
    const occasions = [{ kind: 'session' as const, on: '2026-03-02' as const }];
    const planned = { type: 'plan_dialogue', form: 'boendedialog', title: 'Gården', occasions } as const;
    expect(course.do('2026-02-02', { ...planned, occasions, due: '2026-03-01' })).toBe('day_before');
    expect(course.do('2026-02-02', { ...planned, occasions, due: '2026-03-02' })).toBe('done');
  });

  it('can be closed unfinished with a written reason', () => {
    const course = tenantDialogue();
    course.do('2026-03-02', { type: 'hold_occasion', kind: 'session' });
    expect(course.do('2026-03-03', { type: 'close_dialogue', reason: 'Huset såldes' })).toBe('done');
    expect(course.state?.closed?.reason).toBe('Huset såldes');
  });

  it('keeps the day that was promised first', () => {
    const course = tenantDialogue();
    expect(course.do('2026-03-02', { type: 'promise_feedback', due: '2026-06-01' })).toBe('needs_reason');
    course.do('2026-03-02', { type: 'promise_feedback', due: '2026-06-01', reason: 'Lokalen var upptagen' });
    expect(course.state).toMatchObject({ firstDue: '2026-05-04', due: '2026-06-01' });
  });

  it('is struck, not undone, when it should not have been planned at all', () => {
    const course = tenantDialogue();
    const undone = course.state?.timeline[0]?.command ?? '';
    expect(course.do('2026-02-02', { type: 'undo', undone })).toBe('not_at_this_dialogue_stage');
    expect(course.do('2026-02-02', { type: 'strike_dialogue', reason: 'Två gånger' })).toBe('done');
    expect(course.stage).toBe('struck');
  });

  it('has counts that were entered wrongly entered anew', () => {
    const course = tenantDialogue();
    const held = { type: 'hold_occasion', item: `${DIALOGUE}/T1` } as const;
    course.do('2026-03-02', { ...held, counts: { all: 430 } });
    expect(course.do('2026-03-02', { ...held, counts: { all: 43 } })).toBe('done');
    expect(course.do('2026-03-02', { ...held, counts: { all: 43 } })).toBe('nothing_changed');
    expect(course.state?.occasions[0]?.held?.counts).toEqual({ all: 43 });
    // Correcting the feedback meeting does not tell the participants once more.
    const meeting = { type: 'hold_occasion', item: `${DIALOGUE}/T2` } as const;
    course.do('2026-05-04', { ...meeting, counts: { all: 20 } });
    course.do('2026-05-06', { ...meeting, counts: { all: 21 }, held: '2026-05-04' });
    expect(course.events.filter(({ fact }) => fact.type === 'feedback_meeting_held')).toHaveLength(1);
  });

  it('takes thirty inputs back with one undo', () => {
    const course = tenantDialogue();
    const inputs = Array.from({ length: 30 }, (_, index) => ({ text: `Punkt ${index + 1}` }));
    course.do('2026-03-02', { type: 'add_inputs', inputs });
    expect(course.state?.timeline).toHaveLength(3);
    expect(course.state?.timeline[2]).toMatchObject({ type: 'input_received', count: 30 });
    const undone = course.state?.timeline[2]?.command ?? '';
    course.do('2026-03-02', { type: 'undo', undone });
    expect(course.state?.inputs).toEqual([]);
    expect(course.stage).toBe('planned');
  });
});

describe('a safety walk', () => {
  it('numbers defects by themselves, and looks at each of them on the way back', () => {
    const course = new Course();
    course.do('2026-02-02', { type: 'plan_dialogue', form: 'trygghetsvandring', title: 'Vårbergs centrum' });
    course.do('2026-02-10', { type: 'hold_occasion', kind: 'walk' });
    course.do('2026-02-10', {
      type: 'add_inputs',
      inputs: [
        {
          text: 'Lampa släckt',
          defect: 'lighting',
          place: 'Vårbergsvägen 12',
          organisation: 'trafikkontoret',
        },
        { text: 'Vi vill ha fler möten' },
        { text: 'Buskar skymmer', defect: 'greenery' },
      ],
    });
    expect(course.state?.inputs.map(({ item }) => item.split('/')[1])).toEqual(['D1', 'I1', 'D2']);
    expect(
      course.do('2026-04-01', { type: 'inspect_defect', item: `${DIALOGUE}/I1`, outcome: 'fixed' }),
    ).toBe('no_defect');
    course.do('2026-04-01', { type: 'inspect_defect', item: `${DIALOGUE}/D1`, outcome: 'worse' });
    expect(course.state?.inputs[0]?.inspected?.outcome).toBe('worse');
  });
});

describe('children and young people', () => {
  const planned = (audience?: 'youth'): Course => {
    const course = new Course();
    course.do('2026-02-02', {
      type: 'plan_dialogue',
      form: audience ? 'boendedialog' : 'skolan-som-arena',
      title: 'Klass 8B',
      ...(audience && { audience }),
    });
    return course;
  };

  it('are not named in what a return walk finds', () => {
    const course = planned('youth');
    course.do('2026-02-03', { type: 'add_inputs', inputs: [{ text: 'Mörkt', defect: 'lighting' }] });
    const seen = { type: 'inspect_defect', item: `${DIALOGUE}/D1`, outcome: 'worse' } as const;
    const named = { ...seen, text: 'Elsa i 7B såg det' };
    expect(course.do('2026-02-03', named)).toBe('names_of_minors');
    expect(course.do('2026-02-03', { ...seen, text: 'Mörkare nu' })).toBe('done');
  });

  it('are not named in what the dialogue is called or is for; grown-ups may be', () => {
    const course = new Course();
    const plan = { type: 'plan_dialogue', form: 'skolan-som-arena', title: 'Klass 3B' } as const;
    expect(course.do('2026-02-02', { ...plan, title: 'Elsa Svensson och Ali i 3B' })).toBe('names_of_minors');
    expect(course.do('2026-02-02', { ...plan, purpose: 'Hjälpa Ali, 9 år' })).toBe('names_of_minors');
    expect(course.do('2026-02-02', { ...plan, title: 'Klass 3B möter Lena Ek' })).toBe('done');
    const correct = { type: 'correct_dialogue' } as const;
    expect(course.do('2026-02-03', { ...correct, title: 'Ali i 3B om gungan' })).toBe('names_of_minors');
    expect(course.do('2026-02-03', { ...correct, purpose: 'Hjälpa Ali, 9 år' })).toBe('names_of_minors');
    // One that becomes theirs is looked through as a whole.
    const other = new Course();
    other.do('2026-02-02', { type: 'plan_dialogue', form: 'boendedialog', title: 'Ali i 3B om gungan' });
    expect(other.do('2026-02-03', { ...correct, audience: 'children' })).toBe('names_of_minors');
    expect(other.do('2026-02-03', { ...correct, audience: 'children', title: 'Gungan' })).toBe('done');
  });

  it('are not named in what they are answered; whom to ask may be', () => {
    const course = planned('youth');
    course.do('2026-02-03', { type: 'add_inputs', inputs: [{ text: 'Mörkt' }] });
    const answer = (text: string) =>
      course.do('2026-02-03', {
        type: 'answer_inputs',
        items: [`${DIALOGUE}/I1`],
        outcome: 'answered',
        text,
      });
    expect(answer('Elias Lund i 8B får hjälp, ring hans mamma')).toBe('names_of_minors');
    expect(answer('Fråga Maja Ek på fritidsgården, 070-174 06 05')).toBe('done');
  });

  it.each(['text', 'place', 'group'] as const)('are not named in the %s of an input', (field) => {
    const course = planned('youth');
    const named = { text: 'Fler planer', [field]: 'Hos min kompis Amina Karlsson' };
    expect(course.do('2026-02-03', { type: 'add_inputs', inputs: [{ text: 'Ljus' }, named] })).toBe(
      'names_of_minors',
    );
    expect(course.state?.inputs).toEqual([]);
    course.do('2026-02-03', { type: 'add_inputs', inputs: [{ text: 'Ljus' }] });
    const item = `${DIALOGUE}/I1`;
    const { text, ...rest } = named;
    const correction = field === 'text' ? { text } : rest;
    expect(course.do('2026-02-03', { type: 'correct_input', item, ...correction })).toBe('names_of_minors');
    // Whoever answers is grown up, and may be reached.
    const answer = 'Ring Lena Ek på 08-508 00 000';
    expect(
      course.do('2026-02-03', { type: 'answer_inputs', items: [item], outcome: 'noted', text: answer }),
    ).toBe('done');
  });

  it('answer a panel in counts, of which the small ones are not handed out', () => {
    const course = planned('youth');
    const asked = (answers: { answer: string; count: number }[]): Wanted => ({
      type: 'record_results',
      question: 'Går du genom tunneln?',
      answers,
    });
    const no = { answer: 'Nej', count: 4 };
    expect(course.do('2026-02-03', asked([{ answer: 'Ja', count: 31 }, no]))).toBe('done');
    expect(course.stage).toBe('held');
    expect(course.do('2026-02-03', asked([{ answer: 'Som Kim Andersson säger', count: 1 }]))).toBe(
      'names_of_minors',
    );
    // The same question again is the question corrected.
    course.do('2026-02-04', asked([{ answer: 'Ja', count: 30 }, no]));
    expect(course.state?.results).toMatchObject([
      { on: '2026-02-04', answers: [{ count: 30 }, { count: 4 }] },
    ]);
    const undone = course.state?.timeline[course.state.timeline.length - 1]?.command ?? '';
    course.do('2026-02-04', { type: 'undo', undone });
    expect(course.state?.results?.[0]?.answers[0]?.count).toBe(31);
  });

  it('have a question put right in place, whatever its case and its mark, and taken away', () => {
    const course = planned();
    const ask = (question: string, count: number, more: Partial<Wanted> = {}) =>
      course.do('2026-02-03', {
        type: 'record_results',
        question,
        answers: [{ answer: 'Ja', count }],
        ...more,
      } as Wanted);
    const questions = () => course.state?.results?.map(({ question }) => question);
    ask('Går du genom tunneln?', 30);
    ask('Är parken bra?', 20, { asked: '2026-02-01' });
    ask('går du genom tunneln', 31);
    expect(questions()).toEqual(['går du genom tunneln', 'Är parken bra?']);
    expect(course.state?.results?.[1]?.on).toBe('2026-02-01');
    ask('Går du ofta genom tunneln?', 32, { replaces: 'Går du genom tunneln?' });
    expect(questions()).toEqual(['Går du ofta genom tunneln?', 'Är parken bra?']);
    expect(ask('Ny', 1, { replaces: 'Aldrig ställd' })).toBe('unknown_question');
    expect(ask('Ny', 1, { asked: '2026-02-04' })).toBe('day_in_the_future');
    expect(course.do('2026-02-03', { type: 'strike_results', question: 'Är parken bra' })).toBe('done');
    expect(questions()).toEqual(['Går du ofta genom tunneln?']);
    expect(course.do('2026-02-03', { type: 'strike_results', question: 'Är parken bra' })).toBe(
      'unknown_question',
    );
    const undone = course.state?.timeline[course.state.timeline.length - 1]?.command ?? '';
    course.do('2026-02-03', { type: 'undo', undone });
    expect(questions()).toEqual(['Går du ofta genom tunneln?', 'Är parken bra?']);
  });

  it('tell where the answers came from without telling who gathered them', () => {
    const course = planned();
    const recorded = course.do('2026-02-03', {
      type: 'record_results',
      question: 'Går du dit?',
      answers: [{ answer: 'Ja', count: 9 }],
      source: 'Handuppräckning, ring 070-174 06 05',
    });
    expect([recorded, course.state?.results?.[0]?.source]).toEqual(['names_of_minors', undefined]);
  });

  it('are not made of a dialogue in which names stand already', () => {
    const course = tenantDialogue();
    course.do('2026-03-02', { type: 'add_inputs', inputs: [{ text: 'Kim Andersson vill ha basket' }] });
    expect(course.do('2026-03-02', { type: 'correct_dialogue', audience: 'children' })).toBe(
      'names_of_minors',
    );
    course.do('2026-03-02', { type: 'correct_input', item: `${DIALOGUE}/I1`, text: 'Basket' });
    expect(course.do('2026-03-02', { type: 'correct_dialogue', audience: 'children' })).toBe('done');
  });
});

describe('a participatory budget', () => {
  it('answers every idea: what cannot be done, what won, and what did not', () => {
    const course = new Course();
    course.do('2026-02-02', { type: 'plan_dialogue', form: 'medborgarbudget', title: 'Bredäng bestämmer' });
    expect(course.do('2026-02-02', { type: 'add_inputs', inputs: [{ text: 'Bod' }] })).toBe('done');
    course.do('2026-02-02', { type: 'add_inputs', inputs: [{ text: 'Utegym' }, { text: 'Tunnelbana' }] });
    expect(course.do('2026-02-03', { type: 'count_votes', ballots: 5, votes: [] as never })).toBe(
      'not_at_this_dialogue_stage',
    );
    course.do('2026-02-03', {
      type: 'open_round',
      amount: 100_000,
      rules: 'Alla som bor här',
      votesEach: 2,
    });
    const idea = (running: number) => `${DIALOGUE}/I${running}`;
    course.do('2026-02-04', { type: 'assess_idea', item: idea(1), outcome: 'feasible', cost: 60_000 });
    course.do('2026-02-04', { type: 'assess_idea', item: idea(2), outcome: 'feasible', cost: 90_000 });
    course.do('2026-02-04', {
      type: 'assess_idea',
      item: idea(3),
      outcome: 'not_feasible',
      text: 'För dyrt',
    });
    const votes = [
      { item: idea(1), votes: 40 },
      { item: idea(2), votes: 55 },
    ];
    expect(course.do('2026-03-01', { type: 'count_votes', ballots: 50, votes })).toBe('votes_exceed_ballots');
    course.do('2026-03-01', { type: 'count_votes', ballots: 80, votes });
    const words = { text: 'Byggs i höst', otherText: 'Fick färre röster' };
    expect(course.do('2026-03-02', { type: 'name_winners', items: [idea(1), idea(2)], ...words })).toBe(
      'over_budget',
    );
    course.do('2026-03-02', { type: 'name_winners', items: [idea(2)], ...words });
    expect(course.state?.inputs.map(({ answered }) => answered?.outcome)).toEqual([
      'no',
      'yes_in_plan',
      'no',
    ]);
    // What won has somebody responsible before the dialogue is over.
    course.do('2026-03-10', {
      type: 'tell_participants',
      how: 'posted_up',
      told: '2026-03-10',
      ...NO_MEETING,
    });
    expect(course.missing).toEqual(['project']);
    expect(course.do('2026-03-11', { type: 'close_dialogue' })).toBe('not_finished');
    course.do('2026-03-11', {
      type: 'plan_action',
      what: 'Bygg utegymmet',
      owner: 'lena@example.se',
      due: '2026-09-01',
    });
    expect(course.do('2026-03-12', { type: 'close_dialogue' })).toBe('done');
  });
});

describe('the vote of a participatory budget', () => {
  const idea = (running: number) => `${DIALOGUE}/I${running}`;
  const ready = (round: object = {}): Course => {
    const course = new Course();
    course.do('2026-02-02', { type: 'plan_dialogue', form: 'medborgarbudget', title: 'Bredäng bestämmer' });
    course.do('2026-02-02', {
      type: 'add_inputs',
      inputs: [{ text: 'Utegym' }, { text: 'Bod' }, { text: 'Tåg' }],
    });
    course.do('2026-02-03', { type: 'open_round', amount: 100_000, rules: 'Alla', ...round });
    for (const running of [1, 2]) {
      course.do('2026-02-04', { type: 'assess_idea', item: idea(running), outcome: 'feasible' });
    }
    course.do('2026-02-04', { type: 'assess_idea', item: idea(3), outcome: 'not_feasible', text: 'Dyrt' });
    return course;
  };
  const cast = (...running: number[]): Wanted => ({ type: 'cast_ballot', items: running.map(idea) });

  it('adds up ballots that residents cast, and lets nobody take them back', () => {
    const course = ready();
    expect(course.do('2026-02-05', cast(1))).toBe('done');
    course.do('2026-02-05', cast(1));
    course.do('2026-02-05', cast(2));
    expect(course.state?.round?.cast).toBe(3);
    expect(course.state?.inputs.map((input) => input.cast)).toEqual([2, 1, undefined]);
    // A thousand ballots are one line of the history.
    expect(course.state?.timeline.filter(({ type }) => type === 'ballot_cast')).toMatchObject([{ count: 3 }]);
    const undone = course.events[course.events.length - 1]?.command ?? '';
    expect(course.do('2026-02-05', { type: 'undo', undone })).toBe('not_at_this_dialogue_stage');
  });

  it('takes no more ideas on a ballot than the rules say, and none that cannot be done', () => {
    expect(ready().do('2026-02-05', cast(1, 2))).toBe('too_many_votes');
    expect(ready({ votesEach: 2 }).do('2026-02-05', cast(1, 2))).toBe('done');
    expect(ready().do('2026-02-05', cast(3))).toBe('not_feasible');
  });

  it('is open between its days and until the count', () => {
    const course = ready({ votingFrom: '2026-02-10', votingUntil: '2026-02-12' });
    expect(course.do('2026-02-09', cast(1))).toBe('voting_not_open');
    expect(course.do('2026-02-10', cast(1))).toBe('done');
    expect(course.do('2026-02-13', cast(1))).toBe('voting_not_open');
    const counting = ready();
    counting.do('2026-02-05', { type: 'count_votes', ballots: 1, votes: [{ item: idea(1), votes: 1 }] });
    expect(counting.do('2026-02-05', cast(1))).toBe('voting_not_open');
  });

  it('counts no more votes than the ballots can hold', () => {
    const votes = [1, 2].map((running) => ({ item: idea(running), votes: 7 }));
    const count = { type: 'count_votes', ballots: 10, votes } as const;
    expect(ready({ votesEach: 1 }).do('2026-02-05', { ...count, votes })).toBe('votes_exceed_ballots');
    expect(ready({ votesEach: 2 }).do('2026-02-05', { ...count, votes })).toBe('done');
  });

  it('keeps what has been cast when the rules are changed', () => {
    const course = ready();
    course.do('2026-02-05', cast(2));
    course.do('2026-02-05', { type: 'open_round', amount: 120_000, rules: 'Alla', votesEach: 1 });
    expect(course.state?.round).toMatchObject({ amount: 120_000, cast: 1 });
  });
});

describe('winners with as many votes as another', () => {
  it('tell only those that were tied what settled it', () => {
    const course = new Course();
    const idea = (running: number) => `${DIALOGUE}/I${running}`;
    course.do('2026-02-02', { type: 'plan_dialogue', form: 'medborgarbudget', title: 'Sätra bestämmer' });
    course.do('2026-02-03', {
      type: 'add_inputs',
      inputs: [{ text: 'Gungor' }, { text: 'Bänkar' }, { text: 'Studsmattor' }],
    });
    course.do('2026-02-03', { type: 'open_round', amount: 50_000, rules: 'Alla', votesEach: 1 });
    for (const running of [1, 2, 3]) {
      course.do('2026-02-04', {
        type: 'assess_idea',
        item: idea(running),
        outcome: 'feasible',
        cost: 50_000,
      });
    }
    const votes = [20, 20, 3].map((count, index) => ({ item: idea(index + 1), votes: count }));
    course.do('2026-03-01', { type: 'count_votes', ballots: 43, votes });
    const words = { text: 'Byggs', otherText: 'För få röster', tieText: 'Lotten avgjorde' };
    expect(course.do('2026-03-02', { type: 'name_winners', items: [idea(1)], ...words })).toBe('done');
    expect(course.state?.inputs.map(({ answered }) => answered?.text)).toEqual([
      'Byggs',
      'Lotten avgjorde',
      'För få röster',
    ]);
  });
});

describe('the way back of a walk', () => {
  const walked = (): Course => {
    const course = new Course();
    course.do('2026-02-02', {
      type: 'plan_dialogue',
      form: 'trygghetsvandring',
      title: 'Runt torget',
      occasions: [
        { kind: 'walk', on: '2026-03-02' },
        { kind: 'return_walk', on: '2026-04-20' },
      ],
    });
    course.do('2026-03-02', { type: 'hold_occasion', item: `${DIALOGUE}/T1` });
    course.do('2026-03-02', {
      type: 'add_inputs',
      inputs: [
        { text: 'Lampan är trasig', defect: 'lighting' },
        { text: 'Klotter på gaveln', defect: 'graffiti' },
      ],
    });
    const items = [`${DIALOGUE}/D1`, `${DIALOGUE}/D2`];
    course.do('2026-04-01', { type: 'answer_inputs', items, outcome: 'yes', text: 'Det är lagat' });
    course.do('2026-04-02', { type: 'tell_participants', how: 'letter', told: '2026-04-02', ...NO_MEETING });
    course.do('2026-04-02', { type: 'assign_inputs', items, organisation: 'trafikkontoret' });
    course.do('2026-04-20', { type: 'hold_occasion', item: `${DIALOGUE}/T2` });
    return course;
  };

  it('is not closed while a defect is unseen, or was called mended and is not', () => {
    const course = walked();
    expect(course.missing).toEqual(['unseen']);
    expect(course.do('2026-04-21', { type: 'close_dialogue' })).toBe('not_finished');
    course.do('2026-04-20', { type: 'inspect_defect', item: `${DIALOGUE}/D1`, outcome: 'fixed' });
    course.do('2026-04-20', { type: 'inspect_defect', item: `${DIALOGUE}/D2`, outcome: 'worse' });
    expect(course.missing).toEqual(['reopened']);
    expect(course.do('2026-04-21', { type: 'close_dialogue' })).toBe('not_finished');
    // An answer of the same day settles it: it was given after the look.
    course.do('2026-04-20', {
      type: 'answer_inputs',
      items: [`${DIALOGUE}/D2`],
      outcome: 'yes_in_plan',
      text: 'Tvättas igen i maj',
    });
    expect(course.missing).toEqual([]);
    expect(course.do('2026-04-21', { type: 'close_dialogue' })).toBe('done');
  });

  it('names what is to be done again as the next step', () => {
    const course = walked();
    course.do('2026-04-20', { type: 'inspect_defect', item: `${DIALOGUE}/D1`, outcome: 'not_fixed' });
    const { state } = course;
    if (!state) throw new Error('a walk');
    const steps = nextDialogueSteps(state, () => undefined, '2026-04-21', 3).map(({ what }) => what);
    expect(steps).toEqual(['look_again', 'answer_again', 'checklist']);
  });

  /** A walk on 2 March that nobody has planned to come back from. */
  const begun = (held: boolean): Course => {
    const course = new Course();
    const occasions = [{ kind: 'walk', on: '2026-03-02' }] as const;
    course.do('2026-02-02', {
      type: 'plan_dialogue',
      form: 'trygghetsvandring',
      title: 'Runt torget',
      occasions: [...occasions],
    });
    if (held) course.do('2026-03-02', { type: 'hold_occasion', item: `${DIALOGUE}/T1` });
    const inputs = [{ text: 'Lampan är trasig', defect: 'lighting' as const }];
    course.do('2026-03-02', { type: 'add_inputs', inputs });
    return course;
  };
  const look = { type: 'inspect_defect', item: `${DIALOGUE}/D1`, outcome: 'fixed' } as const;
  const back = (course: Course) =>
    course.state?.occasions
      .filter(({ kind }) => kind === 'return_walk')
      .map(({ on, held }) => [on, held?.on]);

  it('is what the first answer makes it where nobody had planned one', () => {
    const course = begun(true);
    expect(course.missing).toContain('occasion return_walk');
    expect(course.do('2026-04-20', look)).toBe('done');
    expect(back(course)).toEqual([['2026-04-20', '2026-04-20']]);
    expect(course.missing).not.toContain('occasion return_walk');
    // The next answer belongs to the same walk back, which is not entered once more.
    expect(course.do('2026-04-20', { ...look, outcome: 'worse' })).toBe('done');
    expect(back(course)).toHaveLength(1);
  });

  it('takes no answer before the day that it is planned for, until it is moved, held or called off', () => {
    const planned = { type: 'plan_occasion', kind: 'return_walk', on: '2026-05-04' } as const;
    const item = `${DIALOGUE}/T2`;
    for (const sooner of [
      { type: 'move_occasion', item, on: '2026-04-20' },
      { type: 'hold_occasion', item, held: '2026-04-20' },
      { type: 'cancel_occasion', item, reason: 'Vi gick i förväg' },
    ] as const) {
      const course = begun(true);
      course.do('2026-03-09', planned);
      expect(course.do('2026-04-20', look)).toBe('return_walk_later');
      expect(course.state?.inputs[0]?.inspected).toBeUndefined();
      expect(course.do('2026-04-20', sooner)).toBe('done');
      expect(course.do('2026-04-20', look)).toBe('done');
      expect(back(course)?.at(-1)).toEqual(['2026-04-20', '2026-04-20']);
      expect(course.missing).not.toContain('occasion return_walk');
    }
  });

  it('is held by the first answer on its day or later, once', () => {
    for (const day of ['2026-05-04', '2026-05-06'] as const) {
      const course = begun(true);
      course.do('2026-03-09', { type: 'plan_occasion', kind: 'return_walk', on: '2026-05-04' });
      expect(course.do(day, look)).toBe('done');
      expect(course.do('2026-05-07', { ...look, outcome: 'worse' })).toBe('done');
      expect(back(course)).toEqual([[day, day]]);
    }
  });

  it('waits for the walk itself also when both are planned', () => {
    const course = begun(false);
    course.do('2026-03-02', { type: 'plan_occasion', kind: 'return_walk', on: '2026-05-04' });
    expect(course.do('2026-03-02', look)).toBe('not_walked');
    expect(course.do('2026-03-03', look)).toBe('return_walk_later');
  });

  it('is not before the walk', () => {
    const course = begun(false);
    expect(course.do('2026-03-02', look)).toBe('not_walked');
    expect(course.state?.inputs[0]?.inspected).toBeUndefined();
    // The day after it has been, marked or not.
    expect(course.do('2026-03-03', look)).toBe('done');
  });

  it('is today before it has been', () => {
    const course = new Course();
    const occasions = [{ kind: 'walk', on: '2026-03-02', time: '18:00' }] as const;
    course.do('2026-02-02', {
      type: 'plan_dialogue',
      form: 'trygghetsvandring',
      title: 'Runt torget',
      occasions: [...occasions],
    });
    const { state } = course;
    if (!state) throw new Error('a walk');
    const first = (today: LocalDate) => nextDialogueSteps(state, () => undefined, today, 0)[0];
    expect(first('2026-03-02')?.what).toBe('today');
    expect(first('2026-03-03')?.what).toBe('hold');
    const today = first('2026-03-02');
    if (!today) throw new Error('a step');
    expect(dialogueSteps.sv(today, String, 'met')).toEqual({
      text: 'Vandring är i dag kl. 18:00.',
      button: 'Ta fram telefonsidan',
    });
  });
});

describe('what a form is told of a refusal', () => {
  it('names the field that is wrong', () => {
    const command = {
      id: ulidFor(1),
      dialogue: DIALOGUE,
      type: 'promise_feedback',
      due: '2026-01-01',
    } as const;
    expect(wrongField(command, { reason: 'needs_reason' })).toBe('reason');
    expect(wrongField(command, { reason: 'due_in_the_past', due: '2026-01-01' })).toBe('due');
    const held = { id: ulidFor(1), dialogue: DIALOGUE, type: 'hold_occasion', held: '2027-01-01' } as const;
    expect(wrongField(held, { reason: 'day_in_the_future', day: '2027-01-01' })).toBe('held');
    expect(wrongField(held, { reason: 'not_latest' })).toBeUndefined();
  });
});
