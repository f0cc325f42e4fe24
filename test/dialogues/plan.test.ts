import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../shared/dialogues/calendar.ts';
import { namedNotes, notesIn } from '../../shared/dialogues/lines.ts';
import { nextDialogueSteps } from '../../shared/dialogues/next.ts';
import {
  agendaBlocks,
  type PackSources,
  packReadability,
  resultBlocks,
  resultLines,
} from '../../shared/dialogues/pack.ts';
import {
  askedBefore,
  clashesWith,
  missingYouthCouncils,
  springWasMissed,
  yearPlan,
} from '../../shared/dialogues/plan.ts';
import { raisingCommands } from '../../shared/dialogues/raise.ts';
import { trendOf } from '../../shared/dialogues/series.ts';
import type { DialogueState, InputState, OccasionState } from '../../shared/dialogues/state.ts';
import { ulidFor } from './support/ulids.ts';

const none = () => undefined;

const occasion = (on: string, more: Partial<OccasionState> = {}): OccasionState => ({
  item: 'T',
  kind: 'session',
  on: on as OccasionState['on'],
  ...more,
});
const input = (running: number, more: Partial<InputState> = {}): InputState => ({
  item: `SKÄ-D-2026-0001/I${running}`,
  text: `Punkt ${running}`,
  on: '2026-03-02',
  ...more,
});
const dialogue = (more: Partial<DialogueState> = {}): DialogueState => ({
  dialogue: 'SKÄ-D-2026-0001',
  version: 1,
  form: 'boendedialog',
  title: 'Gården',
  registered: '2026-02-01',
  areas: ['Sätra'],
  occasions: [occasion('2026-03-02')],
  checks: [],
  inputs: [],
  actions: [],
  timeline: [],
  ...more,
});

describe('a plan', () => {
  const planned = { areas: ['sätra'], days: ['2026-03-20' as const] };

  it('warns of another dialogue with the same residents within six weeks, and offers to join one not yet held', () => {
    const other = dialogue();
    expect(clashesWith(planned, [other])).toMatchObject([
      { dialogue: other.dialogue, days: 18, canJoin: true },
    ]);
    expect(clashesWith({ ...planned, days: ['2026-05-20'] }, [other])).toEqual([]);
    expect(clashesWith({ ...planned, areas: ['Vårberg'] }, [other])).toEqual([]);
    expect(clashesWith({ ...planned, dialogue: other.dialogue }, [other])).toEqual([]);
    const cancelled = { on: '2026-02-02', reason: 'Sjukdom' } as const;
    expect(clashesWith(planned, [dialogue({ cancelled })])).toEqual([]);
  });

  it('takes everybody for the same residents as a group, and two groups for different ones', () => {
    const youth = [dialogue({ audience: 'youth' })];
    expect(clashesWith({ ...planned, audience: 'everyone' }, youth)).toHaveLength(1);
    expect(clashesWith({ ...planned, audience: 'older' }, youth)).toEqual([]);
  });

  it('tells what residents said before, and what came of it', () => {
    const held = { on: '2026-03-02' } as const;
    const inputs = [
      input(1, { answered: { outcome: 'yes', on: '2026-04-01' } }),
      input(2, { answered: { outcome: 'no', on: '2026-04-01', text: 'Dyrt' } }),
      input(3, { matter: 'SKÄ-2026-0001' }),
      input(4, { struck: { on: '2026-04-01', reason: 'Dubbel' } }),
    ];
    const before = dialogue({ occasions: [occasion('2026-03-02', { held })], inputs });
    expect(askedBefore(['Sätra'], [before], none, '2026-06-01')).toMatchObject([
      { inputs: 3, did: 1, didNot: 1, unanswered: 1, told: false },
    ]);
  });

  it('puts occasions and promises in the order of the year, and misses the youth council', () => {
    const lines = yearPlan(
      [dialogue({ due: '2026-05-04', occasions: [occasion('2026-09-01'), occasion('2025-09-01')] })],
      2026,
    );
    expect(lines.map(({ on, what }) => [on, what])).toEqual([
      ['2026-05-04', 'promise'],
      ['2026-09-01', 'session'],
    ]);
    // For the calendar: an evening meeting is no whole day, and has its room.
    const evening = { ...occasion('2026-09-01'), time: '18:00', venue: 'Biblioteket' };
    expect(yearPlan([dialogue({ venue: 'Folkets hus', occasions: [evening] })], 2026)).toMatchObject([
      { time: '18:00', venue: 'Biblioteket' },
    ]);
    // Whoever looks at the year sees what gets in the way of what, and not of what has been.
    const own = dialogue({ occasions: [occasion('2026-09-01')] });
    const near = dialogue({
      dialogue: 'SKÄ-D-2026-0009',
      title: 'Parken',
      occasions: [occasion('2026-09-10'), occasion('2026-08-30', { held: { on: '2026-08-30' } })],
    });
    expect(yearPlan([own, near], 2026).map(({ on, clashes }) => [on, clashes?.[0]?.days])).toEqual([
      ['2026-08-30', undefined],
      ['2026-09-01', 2],
      ['2026-09-10', 9],
    ]);
    expect(yearPlan([own, near], 2026, 0).some(({ clashes }) => clashes)).toBe(false);
    // Nothing is in the way of a meeting to come back at; nor are other residents, or the same series, in the way.
    const back = { ...near, occasions: [occasion('2026-09-10', { kind: 'feedback_meeting' })] };
    const others = (more: Partial<DialogueState>) =>
      yearPlan(
        [
          { ...own, ...more },
          { ...near, ...more, audience: 'older' },
        ],
        2026,
      ).map(({ clashes }) => clashes?.length);
    expect(yearPlan([own, back], 2026).map(({ clashes }) => clashes?.length)).toEqual([1, undefined]);
    expect(others({ audience: 'youth' })).toEqual([undefined, undefined, undefined]);
    expect(others({ audience: 'everyone' })).toEqual([undefined, 1, 1]);
    expect(others({ series: 'Gården' })).toEqual([undefined, undefined, undefined]);
    const council = dialogue({ form: 'ungdomsrad', occasions: [occasion('2026-04-01')] });
    expect(missingYouthCouncils([council], '2026-05-01')).toEqual(['autumn']);
    expect(missingYouthCouncils([], '2026-05-01')).toEqual(['spring', 'autumn']);
    // A spring that has passed can no longer be planned.
    expect(missingYouthCouncils([], '2026-09-01')).toEqual(['autumn']);
    // It is told, and not called entered.
    expect(springWasMissed([], '2026-09-01')).toBe(true);
    expect(springWasMissed([council], '2026-09-01')).toBe(false);
    expect(springWasMissed([], '2026-05-01')).toBe(false);
  });
});

describe('a calendar file', () => {
  const lines = (entry: Partial<Parameters<typeof calendarFile>[0][number]>) =>
    calendarFile(
      [{ id: 'a', on: '2026-12-31', title: 'Möte', ...entry }],
      'Dialoger',
      '2026-04-01T08:00:00Z',
    ).split('\r\n');

  it('has whole days, hours over midnight, and texts that break no line', () => {
    expect(lines({})).toContain('DTEND;VALUE=DATE:20270101');
    expect(lines({ time: '23:00' })).toContain('DTEND;TZID=Europe/Stockholm:20270101T010000');
    expect(lines({ title: 'A, b; c\nEND:VEVENT' })).toContain('SUMMARY:A\\, b\\; c\\nEND:VEVENT');
  });

  it('replaces an occasion that was moved, and strikes one that was called off', () => {
    const [before, after] = ['2026-04-01T08:00:00Z', '2026-04-02T08:00:00Z'].map((now, index) =>
      calendarFile(
        [{ id: 'T1', on: `2026-05-0${index + 1}` as '2026-05-01', title: 'Möte' }],
        'Dialoger',
        now,
      ),
    );
    const found = (file: string | undefined, name: string) =>
      new RegExp(`^${name}:(.*)\\r$`, 'm').exec(file ?? '')?.[1];
    expect(found(after, 'UID')).toBe(found(before, 'UID'));
    expect(Number(found(after, 'SEQUENCE'))).toBeGreaterThan(Number(found(before, 'SEQUENCE')));
    expect(Number(found(after, 'SEQUENCE'))).toBeLessThan(2 ** 31);
    expect(lines({ isCancelled: true })).toContain('STATUS:CANCELLED');
    expect(lines({})).not.toContain('STATUS:CANCELLED');
    // A day that is moved keeps its name in the plan of the year too.
    const plan = (on: '2026-09-01' | '2026-10-01') =>
      yearPlan([dialogue({ due: on, occasions: [occasion(on)] })], 2026).map(({ item }) => item);
    expect(plan('2026-10-01')).toEqual(plan('2026-09-01'));
  });

  it('folds lines at 75 bytes', () => {
    const title = 'å'.repeat(100);
    const all = lines({ title });
    for (const line of all) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(all.join('\r\n').replace(/\r\n /g, '')).toContain(`SUMMARY:${title}`);
  });
});

describe('notes', () => {
  it('are one a line, without marks of lists, doubles and empty lines', () => {
    expect(notesIn('1. Bänkar\n\n- Ljus\n•  Fler   träd\nljus\n3 bänkar vid ån\n12) Buss')).toEqual([
      'Bänkar',
      'Ljus',
      'Fler träd',
      // Said twice, by two people.
      'ljus',
      '3 bänkar vid ån',
      'Buss',
    ]);
  });

  it('that name somebody are marked', () => {
    const [named, ...others] = namedNotes(['Fler planer', 'Ring Amina Karlsson på 070-174 06 05']);
    expect(others).toEqual([]);
    expect(named?.words.join(' ')).toContain('070-174 06 05');
  });
});

describe('the pack of a feedback meeting', () => {
  const counts = { all: 34, children: 3, women: 20 };
  const state = dialogue({
    due: '2026-05-04',
    occasions: [occasion('2026-03-02', { held: { on: '2026-03-02', counts } })],
    inputs: [
      input(1, {
        text: 'Hela texten om lampan',
        answered: { outcome: 'yes', on: '2026-04-01', text: 'Lampan är lagad' },
      }),
      input(2, { answered: { outcome: 'no', on: '2026-04-01', text: 'Marken är inte vår' } }),
      input(3, { matter: 'SKÄ-2026-0001' }),
    ],
  });
  const sources: PackSources = {
    state,
    form: 'Boendedialog',
    matters: none,
    organisationName: (id) => id,
    waitsFor: () => ({ who: 'Trafikkontoret', isAsked: true }),
    contact: '',
    ownerName: (owner) => owner,
    staff: ['Karin Sund'],
    smallest: 5,
    language: 'sv',
    today: '2026-04-10',
  };

  it('tells what the one who was asked has answered, while the district has not decided', () => {
    const answers = [{ organisation: 'Trafikkontoret', outcome: 'yes', text: 'Lampan är bytt' }] as const;
    const lines = resultLines({
      ...sources,
      matters: () => ({ answers }),
      waitsFor: () => ({ who: '', isAsked: true }),
    });
    expect(lines.at(-1)?.answer).toBe('Trafikkontoret har svarat: Ja. Lampan är bytt.');
  });

  it('does not say that an answer is waited for from somebody who has not got the question', () => {
    const lines = resultLines({ ...sources, waitsFor: () => ({ who: 'Polisen', isAsked: false }) });
    expect(lines.at(-1)?.answer).toBe('Polisen ansvarar för det här. Vi har inget svar därifrån än.');
  });

  it('says what was done, what was not and why, and whom is waited for', () => {
    expect(resultLines(sources).map(({ group, said, answer }) => [group, said, answer])).toEqual([
      ['did', 'Hela texten om lampan', 'Lampan är lagad'],
      ['didNot', 'Punkt 2', 'Marken är inte vår'],
      ['waiting', 'Punkt 3', 'Vi väntar på svar från Trafikkontoret.'],
    ]);
    const headings = resultBlocks(sources).flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings).toEqual([
      'Ni sade – vi gjorde',
      'Ni sade – vi gjorde inte, därför att',
      'Ni sade – vi vet inte än',
      'De som var med',
    ]);
    const agenda = JSON.stringify(agendaBlocks(sources));
    expect(agenda).toContain('Det vi inte har svar på än (1)');
    expect(agenda).toContain('Det vi inte gör (1), och varför.');
    expect(agenda).toContain('Det ni sade, punkt för punkt (3 punkter).');
    expect(agenda).not.toContain('vandringen');
  });

  it('tells no answer of a panel that fewer than five gave by its number', () => {
    const answers = [
      { answer: 'Ja', count: 31 },
      { answer: 'Nej', count: 4 },
      { answer: 'Vet inte', count: 0 },
    ];
    const results = [{ question: 'Går du där?', on: '2026-03-02' as const, answers }];
    // Asked in an app: nobody knows of how many.
    const text = JSON.stringify(resultBlocks({ ...sources, state: { ...state, occasions: [], results } }));
    expect(text).toContain('[["Ja","31"],["Nej","färre än 5"],["Vet inte","0"]]');
    expect(text).not.toContain('35');
  });

  it('tells nothing from which a small answer of a class could be reckoned', () => {
    const told = (answers: readonly (readonly [string, number])[], audience?: 'youth') => {
      const results = [
        {
          question: 'Är du rädd?',
          on: '2026-03-02' as const,
          answers: answers.map(([answer, count]) => ({ answer, count })),
        },
      ];
      const known = { ...state, results, ...(audience ? { audience } : { occasions: [] }) };
      return JSON.stringify(resultBlocks({ ...sources, state: known }));
    };
    const two = [
      ['Nej', 22],
      ['Ja', 2],
    ] as const;
    // Twenty-four in the class, twenty-two said no.
    expect(told(two, 'youth')).toContain('[["Nej","visas inte"],["Ja","färre än 5"]]');
    // Nobody knows how many could have answered in the app.
    expect(told(two)).toContain('[["Nej","22"],["Ja","färre än 5"]]');
    // Two small ones that are five together hide each other.
    expect(told([...two, ['Vet inte', 4]], 'youth')).toContain(
      '[["Nej","22"],["Ja","färre än 5"],["Vet inte","färre än 5"]]',
    );
    // And two that are not, do not.
    expect(told([...two, ['Vet inte', 1], ['Ibland', 9]], 'youth')).toContain('["Ibland","visas inte"]');
  });

  it('tells on the agenda what can be changed and which help there is', () => {
    const helped = {
      ...state,
      influence: 'consultation',
      languages: ['Somaliska'],
      interpreters: 'Bokad',
      neutral: true,
    } as const;
    const text = JSON.stringify(agendaBlocks({ ...sources, state: { ...helped, languages: ['Somaliska'] } }));
    expect(text).toContain(
      'Vad ni kan påverka: ni får tycka till (konsultation).\\nSpråk: Somaliska.\\nTolkar: Bokad.\\nSamtalsledaren är neutral.',
    );
    const easy = JSON.stringify(
      agendaBlocks({ ...sources, state: { ...helped, languages: ['Somaliska'] }, language: 'easy' }),
    );
    expect(easy).toContain('Vad ni kan påverka: ni får tycka till.');
  });

  it('tells no meeting of fewer than five by its number', () => {
    const few = {
      ...state,
      occasions: [occasion('2026-03-02', { held: { on: '2026-03-02', counts: { all: 4 } } })],
    };
    expect(JSON.stringify(resultBlocks({ ...sources, state: few }))).toContain('["Alla","färre än 5"]');
  });

  it('tells no group of fewer than five by its number', () => {
    const text = JSON.stringify(resultBlocks(sources));
    expect(text).toContain('["Barn","färre än 5"]');
    expect(text).toContain('["Kvinnor och flickor","20"]');
  });

  it('names the answers that are hard to read', () => {
    const answer =
      'Stadsdelsförvaltningen återkommer beträffande belysningsanläggningens underhållsplanering under det kommande verksamhetsåret';
    const [line] = resultLines(sources);
    expect(packReadability(line ? [{ ...line, answer }] : []).hard).toHaveLength(1);
  });
});

describe('what is next', () => {
  const next = (state: DialogueState, today: string, checks = 0) =>
    nextDialogueSteps(state, none, today as '2026-01-01', checks).map(({ what }) => what);

  it('follows the dialogue from plan to closing', () => {
    expect(next(dialogue({ occasions: [] }), '2026-02-02', 2)).toEqual([
      'plan_occasion',
      'promise',
      'checklist',
    ]);
    expect(next(dialogue({ due: '2026-05-04' }), '2026-02-02')).toEqual(['wait']);
    expect(next(dialogue({ due: '2026-05-04' }), '2026-03-03')).toEqual(['hold']);
    const held = [occasion('2026-03-02', { held: { on: '2026-03-02' } })];
    expect(next(dialogue({ due: '2026-05-04', occasions: held }), '2026-03-03')).toEqual(['add_inputs']);
    const open = dialogue({ due: '2026-05-04', occasions: held, inputs: [input(1)] });
    expect(next(open, '2026-03-03')).toEqual(['answer']);
    const answered = { ...open, inputs: [input(1, { answered: { outcome: 'noted', on: '2026-03-03' } })] };
    expect(next(answered, '2026-03-03')).toEqual(['tell']);
    expect(next({ ...answered, told: { on: '2026-05-04', how: 'meeting' } }, '2026-05-05')).toEqual([
      'close',
    ]);
  });
});

describe('a series of walks', () => {
  it('counts what was found at each walk, and what has been mended', () => {
    const walk = (on: string, inputs: InputState[]) =>
      dialogue({
        form: 'tillsynsvandring',
        series: 'Walk 127',
        // Who walks has met before.
        occasions: [occasion('2026-02-01', { kind: 'pre_meeting' }), occasion(on, { kind: 'walk' })],
        inputs,
      });
    const lamp = { defect: 'lighting', organisation: 'trafikkontoret' } as const;
    const trend = trendOf('Walk 127', [
      walk('2026-04-01', [input(1, lamp)]),
      walk('2026-03-01', [
        input(1, { ...lamp, inspected: { outcome: 'fixed', on: '2026-04-01' } }),
        input(2, { ...lamp, inspected: { outcome: 'worse', on: '2026-04-01' } }),
        input(3),
      ]),
    ]);
    expect(trend.walks.map(({ on, found }) => [on, found])).toEqual([
      ['2026-03-01', 2],
      ['2026-04-01', 1],
    ]);
    const line = { found: [2, 1], fixed: 1, notFixed: 0, worse: 1, unseen: 1 };
    expect(trend.byDefect).toEqual([{ name: 'lighting', ...line }]);
    expect(trend.byParty).toEqual([{ name: 'trafikkontoret', ...line }]);
  });
});

describe('raising inputs', () => {
  it('gives each a matter of its own, one bundle, and a title of its first sentence', () => {
    let running = 0;
    const commands = raisingCommands(
      {
        dialogue: 'SKÄ-D-2026-0001',
        title: 'Gården',
        inputs: [input(1, { text: 'Det är mörkt. Ingen vågar gå där.' }), input(2)],
        refer: { organisation: 'trafikkontoret', question: 'När?' },
      },
      () => ulidFor(running++),
    );
    expect(commands.map(({ type }) => type)).toEqual([
      'capture',
      'raise_inputs',
      'refer',
      'capture',
      'raise_inputs',
      'refer',
    ]);
    expect(commands[0]).toMatchObject({ title: 'Det är mörkt', channel: 'dialogue' });
    expect(commands[1]?.matter).toBe(commands[0]?.id);
    expect(commands[2]?.bundle).toBe(commands[5]?.bundle);
    expect(new Set(commands.map(({ id }) => id)).size).toBe(6);
  });
  it.each([
    [['Sätra'], undefined, 'Sätra'],
    [['Sätra'], 'Ekholmsvägen 22', 'Sätra · Ekholmsvägen 22'],
    [['Sätra'], 'Sätra torg', 'Sätra torg'],
    [['Sätra'], 'Vårbergs centrum', 'Vårbergs centrum'],
    [['Sätra', 'Vårberg'], 'Ekholmsvägen 22', 'Ekholmsvägen 22'],
    [[], undefined, undefined],
  ])('in a dialogue about %s, %s is at %s', (areas, place, at) => {
    let running = 0;
    const [capture] = raisingCommands(
      {
        dialogue: 'SKÄ-D-2026-0001',
        title: 'Gården',
        inputs: [input(1, place === undefined ? {} : { place })],
        areas,
        known: ['Sätra', 'Vårberg'],
      },
      () => ulidFor(running++),
    );
    expect(capture?.place).toBe(at);
  });
});
