import { parse } from 'valibot';
import { describe, expect, test } from 'vitest';
import type { MatterCard } from '../../../apps-script/calls.ts';
import { draftKey, parseDraftKey } from '../../../apps-script/panels/sidebar/draft-key.ts';
import { Drafts } from '../../../apps-script/panels/sidebar/drafts.ts';
import { buttonWords } from '../../../apps-script/panels/sidebar/forms/buttons.ts';
import type { FormContext } from '../../../apps-script/panels/sidebar/forms/form.ts';
import {
  findOrganisations,
  type Suggested,
} from '../../../apps-script/panels/sidebar/forms/organisations.ts';
import {
  commandsOf,
  firstFields,
  mailsOf,
  missingFields,
  partsOf,
  problemsIn,
  valueIn,
} from '../../../apps-script/panels/sidebar/forms/steps.ts';
import { commandSchema } from '../../../shared/matters/commands.ts';
import { type FollowUp, STEPS } from '../../../shared/matters/lifeCycle.ts';
import { FIRST_LADDER } from '../../../shared/referrals/reminders.ts';
import { STEP_KEYS } from '../../../shared/text/sidebar.ts';

class Memory {
  readonly kept = new Map<string, string>();
  getItem(key: string) {
    return this.kept.get(key) ?? null;
  }
  setItem(key: string, value: string) {
    this.kept.set(key, value);
  }
}

describe('drafts', () => {
  test('outlive the panel, where the browser allows storage', () => {
    const memory = new Memory();
    new Drafts(memory).change('SKÄ-2026-0001 refer', { question: 'När?' });
    expect(new Drafts(memory).fields('SKÄ-2026-0001 refer')).toEqual({ question: 'När?' });
  });

  test('stand in memory where storage throws, and where it holds nonsense', () => {
    const forbidden = {
      getItem: () => {
        throw new Error('denied');
      },
      setItem: () => {
        throw new Error('denied');
      },
    };
    const drafts = new Drafts(forbidden);
    drafts.change('a', { text: 'x' });
    expect(drafts.fields('a')).toEqual({ text: 'x' });
    const nonsense = new Memory();
    nonsense.setItem('gensvar-drafts', '[["a",{"fields":{"text":5}}],["b",null],7]');
    expect(new Drafts(nonsense).keys()).toEqual([]);
  });

  test('the same content is the same command, another content another', () => {
    const drafts = new Drafts(new Memory());
    const one = [{ text: 'one' }, { text: 'one more' }];
    const first = drafts.commandIds('a', {}, one, 1);
    expect(new Set(first).size).toBe(2);
    expect(drafts.commandIds('a', {}, one, 2)).toEqual(first);
    const second = drafts.commandIds('a', {}, [{ text: 'two' }], 3);
    expect(first).not.toContain(second[0]);
    drafts.drop('a');
    expect(drafts.commandIds('a', {}, [{ text: 'two' }], 4)).not.toEqual(second);
  });

  test('typing goes on after an attempt without losing it', () => {
    const drafts = new Drafts(new Memory());
    const first = drafts.commandIds('a', { text: 'one' }, [{ text: 'one' }], 1);
    drafts.change('a', { text: 'one!' });
    drafts.change('a', { text: 'one' });
    expect(drafts.commandIds('a', { text: 'one' }, [{ text: 'one' }], 2)).toEqual(first);
  });

  test('keys name the matter and the step', () => {
    const form = { matter: 'SKÄ-2026-0001', step: 'record_answer' } as const;
    expect(parseDraftKey(draftKey(form))).toEqual(form);
    const about = { ...form, subject: 'SKÄ-2026-0001/R2' };
    expect(parseDraftKey(draftKey(about))).toEqual(about);
    expect(parseDraftKey('new')).toBeUndefined();
  });
});

describe('choosing an organisation', () => {
  const choices = [
    { id: 'polisen', name: 'Polisen', aliases: ['lokalpolisområde Skärholmen'], remit: 'Brott och ordning' },
    {
      id: 'trafikkontoret',
      name: 'Trafikkontoret',
      aliases: ['Trafiknämnden'],
      remit: 'Gator och belysning',
    },
    { id: 'sl', name: 'Storstockholms Lokaltrafik', aliases: ['SL'], remit: 'Bussar och tunnelbana' },
  ];
  const found = (typed: string, suggested: Suggested = []) =>
    findOrganisations(choices, typed, suggested).map(({ organisation }) => organisation.id);
  test('by name, short name, a word inside it, and what it answers for', () => {
    expect(found('traf')).toEqual(['trafikkontoret', 'sl']);
    expect(found('sl')[0]).toBe('sl');
    expect(found('belysning')).toEqual(['trafikkontoret']);
    expect(found('skärholmen')).toEqual(['polisen']);
    expect(found('finns inte')).toEqual([]);
  });
  test('before anything is typed, whoever is suggested comes first, with the reason', () => {
    const suggested = [{ organisation: 'sl', why: 'brukar svara på temat' }];
    expect(found('', suggested)[0]).toBe('sl');
    expect(findOrganisations(choices, '', suggested)[0]?.why).toBe('brukar svara på temat');
    expect(findOrganisations(choices, '', suggested)[1]?.why).toBe('');
    expect(found('')).toHaveLength(3);
  });
});

const card: MatterCard = {
  text: 'Text',
  fields: '',
  state: {
    matter: 'SKÄ-2026-0001',
    version: 3,
    kind: 'fault_report',
    channel: 'phone',
    title: 'Lampa',
    place: '',
    theme: '',
    permalink: '',
    received: '2026-04-01',
    owner: '',
    referrals: [
      {
        referral: 'SKÄ-2026-0001/R1',
        organisation: 'polisen',
        question: 'Vad?',
        sent: '2026-04-02',
        firstDue: '2026-05-04',
        due: '2026-05-04',
        pauses: [],
        reminders: [],
      },
    ],
    promises: [],
    actions: [],
    timeline: [],
  },
};
const context: FormContext = {
  card,
  today: '2026-04-13',
  user: 'anna@example.se',
  language: 'sv',
  lists: {
    organisations: [
      { id: 'polisen', name: 'Polisen', aliases: [], remit: '' },
      { id: 'trafikkontoret', name: 'Trafikkontoret', aliases: [], remit: '' },
    ],
    recipients: ['polisen', 'trafikkontoret'],
    themes: [],
    places: [],
    owners: [],
    staff: [],
    signature: 'Skärholmen',
    closedDays: ['2026-05-04'],
    referralWorkingDays: 20,
    targets: [{ organisation: 'trafikkontoret', workingDays: 10 }],
    issues: [{ id: 'F-2026-0001', title: 'Mörka gångtunnlar' }],
    ladder: FIRST_LADDER,
    addresses: [],
    mailIsOn: false,
    experience: [],
  },
};
/** The same, where each step has what it needs. */
const rich: FormContext = {
  ...context,
  card: {
    ...card,
    state: {
      ...card.state,
      asked: { on: '2026-04-08', text: 'Vilken lampa?' },
      group: { group: 'F-2026-0002', relation: 'same' },
      promises: [
        {
          item: 'SKÄ-2026-0001/L1',
          what: 'Besked',
          to: 'resident',
          firstDue: '2026-04-20',
          due: '2026-04-20',
        },
      ],
      actions: [
        {
          item: 'SKÄ-2026-0001/A1',
          what: 'Byt lampan',
          owner: 'Anna',
          planned: '2026-04-02',
          firstDue: '2026-04-30',
          due: '2026-04-30',
        },
        {
          item: 'SKÄ-2026-0001/A2',
          what: 'Rensa busken',
          owner: 'Anna',
          planned: '2026-04-02',
          firstDue: '2026-04-10',
          due: '2026-04-10',
          done: { on: '2026-04-10', outcome: 'no_evidence' },
        },
      ],
      timeline: [
        {
          sequence: 1,
          command: '01KP34H978ZEF4C74F2CR961DK',
          type: 'matter_triaged',
          on: '2026-04-02',
          by: 'anna@example.se',
        },
      ],
    },
  },
};
const paused: FormContext = {
  ...rich,
  card: {
    ...rich.card,
    state: {
      ...rich.card.state,
      referrals: rich.card.state.referrals.map((referral) => ({
        ...referral,
        pauses: [{ from: '2026-04-09', reason: 'Vilken stolpe?' }],
      })),
    },
  },
};

describe('the forms', () => {
  const id = '01KP34H978ZEF4C74F2CR961DJ';
  const reason = { reason: 'Därför.' };
  const filled: Readonly<Record<FollowUp, Readonly<Record<string, string>>>> = {
    acknowledge: { channel: 'phone' },
    triage: { owner: 'Anna', theme: 'Klotter' },
    correct: { title: 'Lampa vid torget' },
    group: { group: 'F-2026-0001' },
    ungroup: {},
    tell_apart: { other: 'SKÄ-2026-0002' },
    ask_resident: { channel: 'phone', text: 'Vilken lampa?' },
    record_resident_answer: { text: 'Den vid torget.' },
    withdraw: {},
    strike: reason,
    refer: { recipients: 'polisen', question: 'Vad?' },
    record_answer: { outcome: 'yes', text: 'Ja.', answered: '2026-04-10' },
    extend_referral: { due: '2026-05-20', ...reason },
    pause_referral: reason,
    resume_referral: {},
    recall_referral: reason,
    remind: {},
    decide: { outcome: 'no', reason: 'Därför.' },
    give_interim: { channel: 'mail', text: 'Vi väntar än.', due: '2026-04-30' },
    give_feedback: { channel: 'mail', text: 'Besked.' },
    record_verdict: { outcome: 'yes' },
    promise: { what: 'Besked', due: '2026-04-30' },
    move_promise: { due: '2026-05-10', ...reason },
    keep_promise: {},
    plan_action: { what: 'Byt lampan', due: '2026-05-10' },
    correct_action: { owner: 'bo@exempel.se' },
    move_action: { due: '2026-05-10', ...reason },
    finish_action: { evidence: 'https://example.se/bild' },
    cancel_action: reason,
    check_effect: { outcome: 'effect', text: 'Ljust igen.', example: 'yes' },
    close: { reason: 'Dubblett.' },
    reopen: reason,
    void_closing: reason,
    add_note: { text: 'Ringde.' },
    undo: {},
  };

  test.each(Object.keys(STEPS) as FollowUp[])(
    '%s: filled in, it is a command that the sheet accepts',
    (step) => {
      const about = step === 'resume_referral' ? paused : rich;
      const fields = { ...firstFields(step, about), ...filled[step] };
      expect(missingFields(step, fields, about)).toEqual([]);
      const [command, ...others] = commandsOf(step, fields, about);
      expect(others).toEqual([]);
      const parsed = parse(commandSchema, { ...command, id });
      expect(parsed).toMatchObject({ type: step, matter: 'SKÄ-2026-0001' });
      // The schema drops what it does not know: a field that was filled in must not vanish on the way.
      expect(parsed).toEqual({ ...command, id });
    },
  );

  test('an action whose day has been is told to be late, and a day of another year is asked about', () => {
    const told = (due: string) => {
      const fields = { ...firstFields('plan_action', context), what: 'Byt lampan', due };
      const texts = partsOf('plan_action', context, fields).filter(({ part }) => part === 'text');
      return [texts.length, problemsIn('plan_action', fields, context).due];
    };
    expect(told('2026-05-10')).toEqual([0, undefined]);
    expect(told('2026-02-28')).toEqual([1, undefined]);
    expect(told('2016-02-28')).toEqual([1, expect.stringContaining('2016')]);
  });

  test('the due day is the board’s target, past the closed days, for each its own', () => {
    const due = (recipients: string) => {
      const fields = { ...firstFields('refer', context), recipients };
      return valueIn(partsOf('refer', context, fields), fields, 'due');
    };
    expect(due('polisen')).toBe('2026-05-13');
    expect(due('trafikkontoret')).toBe('2026-04-27');
    expect(due('polisen\ntrafikkontoret')).toBe('');
    const both = {
      ...firstFields('refer', context),
      recipients: 'polisen\ntrafikkontoret',
      question: 'Vad?',
    };
    expect(commandsOf('refer', both, context)).toMatchObject([
      { organisation: 'polisen', due: '2026-05-13' },
      { organisation: 'trafikkontoret', due: '2026-04-27' },
    ]);
  });

  test('several recipients: one question, one bundle, one lead; sub-questions one a line', () => {
    const fields = {
      ...firstFields('refer', context),
      recipients: 'polisen\ntrafikkontoret',
      lead: 'trafikkontoret',
      question: 'Vad?',
      questions: 'När?\n\n Vem? ',
      _bundle: id,
    };
    const [first, second] = commandsOf('refer', fields, context);
    expect(first).toMatchObject({ organisation: 'polisen', bundle: id, questions: ['När?', 'Vem?'] });
    expect(first).not.toHaveProperty('lead');
    expect(second).toMatchObject({ organisation: 'trafikkontoret', lead: true, bundle: id });
  });

  test('several matters: each its own command, and a bundle only then', () => {
    const other = { ...card, state: { ...card.state, matter: 'SKÄ-2026-0002' } };
    const several = { ...context, several: [card, other] };
    const fields = { ...firstFields('refer', several), recipients: 'polisen', question: 'Vad?', _bundle: id };
    expect(commandsOf('refer', fields, several)).toMatchObject([
      { matter: 'SKÄ-2026-0001', bundle: id },
      { matter: 'SKÄ-2026-0002', bundle: id },
    ]);
    expect(commandsOf('refer', fields, context)[0]).not.toHaveProperty('bundle');
    const triage = { ...firstFields('triage', several), owner: 'Anna' };
    expect(commandsOf('triage', triage, several)[1]).toEqual({
      type: 'triage',
      matter: 'SKÄ-2026-0002',
      owner: 'Anna',
    });
  });

  test('feedback to many: the common text, and an own one where somebody wrote it', () => {
    const other = { ...card, state: { ...card.state, matter: 'SKÄ-2026-0002' } };
    const several = { ...context, several: [card, other] };
    const fields = {
      ...firstFields('give_feedback', several),
      channel: 'mail',
      text: 'Lampan är lagad.',
      'text SKÄ-2026-0002': 'Hej igen! Lampan är lagad.',
    };
    expect(commandsOf('give_feedback', fields, several)).toMatchObject([
      { text: 'Lampan är lagad.' },
      { text: 'Hej igen! Lampan är lagad.' },
    ]);
  });

  test('an answer is handed on to the matters of the same question, and to no others', () => {
    const bundled = (matter: string, bundle: string) => ({
      ...card,
      state: {
        ...card.state,
        matter,
        referrals: card.state.referrals.map((referral) => ({
          ...referral,
          referral: `${matter}/R1`,
          bundle,
        })),
      },
    });
    const about: FormContext = {
      ...context,
      card: bundled('SKÄ-2026-0001', id),
      together: [
        bundled('SKÄ-2026-0001', id),
        bundled('SKÄ-2026-0002', id),
        bundled('SKÄ-2026-0003', 'other'),
      ],
    };
    const fields = { ...firstFields('record_answer', about), outcome: 'yes', text: 'Ja.' };
    expect(commandsOf('record_answer', fields, about)).toHaveLength(1);
    expect(commandsOf('record_answer', { ...fields, together: 'yes' }, about)).toMatchObject([
      { matter: 'SKÄ-2026-0001', referral: 'SKÄ-2026-0001/R1', text: 'Ja.' },
      { matter: 'SKÄ-2026-0002', referral: 'SKÄ-2026-0002/R1', text: 'Ja.' },
    ]);
  });

  test('a reminder is prepared with its level and dates until somebody writes another text', () => {
    const late = { ...context, today: '2026-05-11' as const };
    const fields = firstFields('remind', late);
    const [command] = commandsOf('remind', fields, late);
    expect(command).toMatchObject({ type: 'remind', level: 1, how: 'mail' });
    expect(JSON.stringify(command)).toContain('2 april');
    expect(commandsOf('remind', { ...fields, text: 'Kort.' }, late)[0]).toMatchObject({ text: 'Kort.' });
    const phoned = { ...fields, how: 'phone', said: 'De svarar i morgon.' };
    expect(commandsOf('remind', phoned, late)[0]).toMatchObject({
      how: 'phone',
      text: 'De svarar i morgon.',
    });
  });

  test('a reminder is sent from here only where mail is on, an address known, and the person wants it', () => {
    const on: FormContext = {
      ...context,
      today: '2026-05-11',
      lists: {
        ...context.lists,
        mailIsOn: true,
        addresses: [{ organisation: 'polisen', emails: ['a@example.se', 'b@example.se'] }],
      },
    };
    const fields = { ...firstFields('remind', on), copied: 'chef@example.se' };
    const [mail, ...others] = mailsOf('remind', fields, on);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ to: 'a@example.se,b@example.se', copied: 'chef@example.se' });
    expect(mail?.subject).toContain('SKÄ-2026-0001');
    expect(mail?.text).toBe((commandsOf('remind', fields, on)[0] as { text?: string }).text);
    expect(mailsOf('remind', { ...fields, send: '' }, on)).toEqual([]);
    expect(mailsOf('remind', { ...fields, how: 'phone' }, on)).toEqual([]);
    expect(mailsOf('remind', firstFields('remind', context), context)).toEqual([]);
    expect(mailsOf('decide', {}, on)).toEqual([]);
  });

  test('a reminder says before whether it leaves the house or is only written down', () => {
    const on: FormContext = {
      ...context,
      today: '2026-05-11',
      lists: {
        ...context.lists,
        mailIsOn: true,
        addresses: [{ organisation: 'polisen', emails: ['a@example.se'] }],
      },
    };
    const words = (about: FormContext, fields = {}) =>
      buttonWords('remind', { ...firstFields('remind', about), ...fields }, about);
    expect(words(on).submit).toBe('Skicka påminnelsen');
    expect(words(on).undo).toContain('går inte att ta tillbaka');
    const saved = { submit: 'Spara påminnelsen', undo: 'Går att ångra så länge inget nyare har hänt.' };
    expect(words(on, { send: '' })).toEqual(saved);
    expect(words(on, { how: 'phone' })).toEqual(saved);
    expect(words({ ...on, lists: { ...on.lists, addresses: [] } })).toEqual(saved);
    expect(words({ ...on, lists: { ...on.lists, mailIsOn: false } })).toEqual(saved);
    const other = { ...card.state.referrals[0], organisation: 'trafikkontoret' } as const;
    const second = { ...card, state: { ...card.state, matter: 'SKÄ-2026-0002', referrals: [other] } };
    const both = { ...on, several: [card, second] } as FormContext;
    expect(words(both).submit).toBe('Skicka 1 av 2 påminnelser');
    expect(words({ ...both, lists: context.lists, language: 'en' }).submit).toBe('Save 2 reminders');
  });

  test('an owner is found by name, and somebody who is away is said to be', () => {
    const lists = {
      ...context.lists,
      owners: ['omar.lind@example.se', 'karin.sund@example.se', 'Vikarien'],
      staff: [
        {
          email: 'omar.lind@example.se',
          name: 'Omar Lind',
          away: { to: '2026-05-02' as const, deputy: 'karin.sund@example.se' },
        },
        { email: 'karin.sund@example.se', name: 'Karin Sund' },
      ],
    };
    const about: FormContext = { ...context, lists };
    const owner = (fields: object) =>
      commandsOf('triage', { ...firstFields('triage', about), ...fields }, about)[0];
    expect(owner({ owner: 'karin sund' })).toMatchObject({ owner: 'karin.sund@example.se' });
    expect(owner({ owner: 'Omar' })).toMatchObject({ owner: 'omar.lind@example.se' });
    expect(owner({ owner: 'Vikarien' })).toMatchObject({ owner: 'Vikarien' });
    expect(owner({ owner: 'karin.sund@example.se' })).toMatchObject({ owner: 'karin.sund@example.se' });
    expect(problemsIn('triage', { owner: 'Omar', kind: 'idea' }, about)).toEqual({});
    expect(problemsIn('triage', { owner: 'Om', kind: 'idea' }, about)).toHaveProperty('owner');
    const shown = JSON.stringify(partsOf('triage', about, { owner: 'Omar' }));
    expect(shown).toContain('Omar Lind är borta till och med 2 maj.');
    expect(shown).toContain('Fördela till Karin Sund');
    expect(owner({ owner: 'Omar', deputy: 'yes' })).toMatchObject({ owner: 'karin.sund@example.se' });
    expect(owner({ owner: 'Karin Sund', deputy: 'yes' })).toMatchObject({ owner: 'karin.sund@example.se' });
  });

  test('closing names the promises that are not kept', () => {
    const texts = partsOf('close', rich, {}).flatMap((part) => (part.part === 'text' ? [part.text] : []));
    expect(texts.join(' ')).toContain('”Besked”, senast 20 april');
    expect(JSON.stringify(partsOf('close', context, {}))).not.toContain('löfte');
  });

  test('a day years ahead is asked about, and taken when it is meant', () => {
    const fields = { ...firstFields('extend_referral', context), due: '2099-01-01', reason: 'Mer tid' };
    expect(problemsIn('extend_referral', fields, context).due).toContain('Menar du 2099?');
    expect(problemsIn('extend_referral', { ...fields, dueNew: 'yes' }, context)).toEqual({});
    expect(problemsIn('extend_referral', { ...fields, due: '2027-04-13' }, context)).toEqual({});
  });

  test('what came back as “not ours” goes on with its questions to whoever was pointed out', () => {
    const [first] = card.state.referrals;
    if (!first) throw new Error('no referral');
    const back = {
      ...first,
      questions: [{ text: 'Hur lång är kön?' }, { text: 'Vad kostar det?' }],
      answered: '2026-04-10' as const,
      reply: {
        outcome: 'not_ours' as const,
        text: 'Inte vårt.',
        on: '2026-04-10' as const,
        to: 'trafikkontoret',
      },
    };
    const state = { ...card.state, referrals: [back] };
    const about: FormContext = { ...context, card: { ...card, state }, subject: 'trafikkontoret' };
    expect(commandsOf('refer', firstFields('refer', about), about)).toMatchObject([
      {
        organisation: 'trafikkontoret',
        question: 'Vad?',
        questions: ['Hur lång är kön?', 'Vad kostar det?'],
      },
    ]);
    expect(missingFields('refer', firstFields('refer', context), context)).toContain('question');
  });

  test('a pasted list of questions loses its own numbers and dashes', () => {
    const fields = {
      ...firstFields('refer', context),
      recipients: 'trafikkontoret',
      question: 'Hur går det?',
      questions: '1. Hur lång är kön?\n- Hur anmäler man sig?\n• Vad kostar det?\n2027 – hinner ni?',
    };
    expect(commandsOf('refer', fields, context)[0]).toMatchObject({
      questions: ['Hur lång är kön?', 'Hur anmäler man sig?', 'Vad kostar det?', '2027 – hinner ni?'],
    });
  });

  test('today is left to the sheet’s clock, another day is said', () => {
    const fields = { ...firstFields('give_feedback', context), channel: 'mail', text: 'x' };
    expect(commandsOf('give_feedback', fields, context)[0]).not.toHaveProperty('told');
    expect(commandsOf('give_feedback', { ...fields, told: '2026-04-09' }, context)[0]).toHaveProperty(
      'told',
      '2026-04-09',
    );
  });

  test('personal data in a question is hidden, but for what somebody keeps', () => {
    const question = 'Ring Karin på 070-174 06 58 eller skriv till karin.berg@example.se.';
    const fields = { ...firstFields('refer', context), recipients: 'trafikkontoret', question };
    const [command] = commandsOf('refer', fields, context) as unknown as { question: string }[];
    expect(command?.question).not.toMatch(/070|karin\.berg/);
    expect(command?.question).toContain('[telefonnummer]');
    const kept = { ...fields, questionKept: '070-174 06 58', questions: '1. Vem har nummer 08-508 12 345?' };
    const [other] = commandsOf('refer', kept, context) as unknown as {
      question: string;
      questions: string[];
    }[];
    expect(other?.question).toContain('070-174 06 58');
    expect(other?.question).not.toContain('karin.berg');
    expect(other?.questions.join()).not.toContain('508 12');
  });

  test('a theme proposed while the form is open stands there, unless somebody has written or emptied it', () => {
    const open = firstFields('triage', {
      ...context,
      card: { ...context.card, state: { ...context.card.state, theme: '' } },
    });
    const about: FormContext = {
      ...context,
      card: { ...context.card, state: { ...context.card.state, theme: '' } },
      proposed: { themes: [{ value: 'Klotter', why: 'för att' }], organisations: [] },
    };
    const theme = (fields: Record<string, string>) =>
      commandsOf('triage', { ...open, owner: 'Anna', ...fields }, about)[0];
    expect(theme({})).toMatchObject({ theme: 'Klotter' });
    expect(theme({ theme: 'Ljus' })).toMatchObject({ theme: 'Ljus' });
    expect(theme({ theme: '' })).toMatchObject({ theme: '' });
  });

  test('a place or a person that nobody has named is asked about, and taken when it is said to be new', () => {
    const lists = {
      ...context.lists,
      places: ['Vårberg', 'Sätra'],
      owners: ['anna@example.se'],
      themes: ['Belysning'],
    };
    const about: FormContext = { ...context, lists };
    const problems = (more: Record<string, string>) =>
      problemsIn('triage', { ...firstFields('triage', about), ...more }, about);
    expect(problems({ place: 'Värberg' }).place).toContain('Menade du Vårberg?');
    expect(problems({ place: 'Månen' }).place).toContain('”Månen”');
    expect(problems({ place: 'Månen', placeNew: 'yes' })).toEqual({});
    expect(problems({ place: 'vårberg' })).toEqual({});
    expect(problems({ place: 'Ekholmsvägen, Sätra' })).toEqual({});
    expect(Object.keys(problems({ owner: 'ana@example.se', theme: 'Ljus' }))).toEqual(['owner', 'theme']);
    expect(problems({ owner: '' })).toEqual({ owner: 'Fyll i det här.' });
    const empty: FormContext = { ...about, lists: { ...lists, places: [] } };
    expect(problemsIn('triage', { ...firstFields('triage', empty), place: 'Månen' }, empty)).toEqual({});
  });

  test('a promise without a day and a no without a reason are pointed out, and can still be written down', () => {
    const warnings = (text: string, letter = '') =>
      partsOf('give_feedback', context, { ...firstFields('give_feedback', context), text, letter }).filter(
        (part) => part.part === 'text' && part.tone === 'warning',
      ).length;
    expect(warnings('Vi återkommer.')).toBe(1);
    expect(warnings('Vi återkommer den 3 maj.')).toBe(0);
    expect(warnings('Lampan är lagad.')).toBe(0);
    expect(warnings('Lampan får vara.', 'refusal')).toBe(1);
  });

  test('what is missing is named: a reason for a no, an answer unless none was given', () => {
    const decision = { ...firstFields('decide', context), outcome: 'no', reason: ' ' };
    expect(missingFields('decide', decision, context)).toEqual(['reason']);
    expect(missingFields('decide', { ...decision, outcome: 'yes' }, context)).toEqual([]);
    const answer = { ...firstFields('record_answer', context), outcome: 'no_without_reason' };
    expect(missingFields('record_answer', answer, context)).toEqual([]);
    expect(missingFields('close', { reason: '' }, context)).toEqual(['reason']);
  });
});

test('in both languages every key starts one thing', () => {
  for (const keys of Object.values(STEP_KEYS)) {
    const letters = Object.values(keys);
    expect(new Set([...letters, 'm', 'n', '?']).size).toBe(letters.length + 3);
  }
});
