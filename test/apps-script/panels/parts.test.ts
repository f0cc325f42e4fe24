import { parse } from 'valibot';
import { describe, expect, test } from 'vitest';
import type { MatterCard } from '../../../apps-script/calls.ts';
import { draftKey, parseDraftKey } from '../../../apps-script/panels/sidebar/draft-key.ts';
import { Drafts } from '../../../apps-script/panels/sidebar/drafts.ts';
import { findOrganisations } from '../../../apps-script/panels/sidebar/forms/organisations.ts';
import {
  commandOf,
  type FormContext,
  firstFields,
  missingFields,
} from '../../../apps-script/panels/sidebar/forms/steps.ts';
import { commandSchema } from '../../../shared/matters/commands.ts';
import { STEP_KEYS, STEPS_WITH_FORM } from '../../../shared/text/sidebar.ts';

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
    const first = drafts.commandId('a', {}, 'one', 1);
    expect(drafts.commandId('a', {}, 'one', 2)).toBe(first);
    const second = drafts.commandId('a', {}, 'two', 3);
    expect(second).not.toBe(first);
    drafts.drop('a');
    expect(drafts.commandId('a', {}, 'two', 4)).not.toBe(second);
  });

  test('typing goes on after an attempt without losing it', () => {
    const drafts = new Drafts(new Memory());
    const first = drafts.commandId('a', { text: 'one' }, 'one', 1);
    drafts.change('a', { text: 'one!' });
    drafts.change('a', { text: 'one' });
    expect(drafts.commandId('a', { text: 'one' }, 'one', 2)).toBe(first);
  });

  test('keys name the matter and the step', () => {
    expect(parseDraftKey(draftKey('SKÄ-2026-0001', 'record_answer'))).toEqual({
      matter: 'SKÄ-2026-0001',
      step: 'record_answer',
    });
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
  const found = (typed: string, theme = '') =>
    findOrganisations(choices, typed, theme).map(({ organisation }) => organisation.id);
  test('by name, short name, a word inside it, and what it answers for', () => {
    expect(found('traf')).toEqual(['trafikkontoret', 'sl']);
    expect(found('sl')[0]).toBe('sl');
    expect(found('belysning')).toEqual(['trafikkontoret']);
    expect(found('skärholmen')).toEqual(['polisen']);
    expect(found('finns inte')).toEqual([]);
  });
  test('before anything is typed, whoever usually answers for the theme comes first', () => {
    expect(found('', 'Trygghet och belysning')[0]).toBe('trafikkontoret');
    expect(findOrganisations(choices, '', 'Trygghet och belysning')[0]?.isUsual).toBe(true);
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
  lists: {
    organisations: [],
    recipients: [],
    themes: [],
    places: [],
    owners: [],
    closedDays: ['2026-05-04'],
    referralWorkingDays: 20,
  },
};

describe('the forms', () => {
  const id = '01KP34H978ZEF4C74F2CR961DJ';
  const filled = {
    triage: { owner: 'Anna', theme: 'Klotter' },
    refer: { organisation: 'polisen', question: 'Vad?' },
    record_answer: { outcome: 'yes', text: 'Ja.', answered: '2026-04-10' },
    decide: { outcome: 'no', reason: 'Därför.' },
    give_feedback: { channel: 'mail', text: 'Besked.' },
    close: { reason: 'Dubblett.' },
  } as const;

  test.each(Object.keys(filled) as (keyof typeof filled)[])(
    '%s: filled in, it is a command that the sheet accepts',
    (step) => {
      const fields = { ...firstFields(step, context), ...filled[step] };
      expect(missingFields(step, fields, context)).toEqual([]);
      const command = { ...commandOf(step, fields, context), id };
      expect(parse(commandSchema, command)).toMatchObject({ type: step, matter: 'SKÄ-2026-0001' });
    },
  );

  test('the due day is the board’s target, past the closed days', () => {
    expect(firstFields('refer', context).due).toBe('2026-05-13');
  });

  test('today is left to the sheet’s clock, another day is said', () => {
    const fields = { ...firstFields('give_feedback', context), channel: 'mail', text: 'x' };
    expect(commandOf('give_feedback', fields, context)).not.toHaveProperty('told');
    expect(commandOf('give_feedback', { ...fields, told: '2026-04-09' }, context)).toHaveProperty(
      'told',
      '2026-04-09',
    );
  });

  test('what is missing is named: a reason for a no, an answer unless none was given', () => {
    expect(missingFields('decide', { outcome: 'no', reason: ' ', decided: '2026-04-13' }, context)).toEqual([
      'reason',
    ]);
    expect(missingFields('decide', { outcome: 'yes', reason: '', decided: '2026-04-13' }, context)).toEqual(
      [],
    );
    const answer = { ...firstFields('record_answer', context), outcome: 'no_without_reason' };
    expect(missingFields('record_answer', answer, context)).toEqual([]);
    expect(missingFields('close', { reason: '' }, context)).toEqual(['reason']);
  });
});

test('in both languages every step has a key of its own', () => {
  for (const keys of Object.values(STEP_KEYS)) {
    const letters = Object.values(keys);
    expect(new Set([...letters, 'n', '?']).size).toBe(letters.length + 2);
    expect(Object.keys(keys).sort()).toEqual([...STEPS_WITH_FORM].sort());
  }
});
