/** What a list says in part: areas that the sheet lacks, children, days of referrals, half rows of dialogues. */
import { describe, expect, test } from 'vitest';
import { tableOf } from '../../extension/outbox/table.ts';
import { type StandingMatter, textKey, updateOf } from '../../shared/imports/changes.ts';
import { parseDelimited } from '../../shared/imports/delimited.ts';
import { dialogueCommands, readDialogueRows } from '../../shared/imports/dialogues/rows.ts';
import { dryRun } from '../../shared/imports/dry-run.ts';
import { frameOf } from '../../shared/imports/frame.ts';
import { listUpdateOf } from '../../shared/imports/lists/changes.ts';
import { readListRows } from '../../shared/imports/lists/rows.ts';
import type { ImportedMatter } from '../../shared/imports/matters.ts';
import { FIRST_PLAN, type Knowledge, type MatterPlan, STOPS } from '../../shared/imports/plan.ts';
import { proposalsFor } from '../../shared/imports/propose-subject.ts';
import { type FoundMatter, readReferralRows } from '../../shared/imports/referrals.ts';
import { proposeStatus } from '../../shared/imports/statuses.ts';
import { FIRST_TABLE_PLAN } from '../../shared/imports/table-plan.ts';
import type { CaptureCommand } from '../../shared/matters/commands.ts';
import { panelText } from '../../shared/text/extension-panel.ts';
import { kindWords } from '../../shared/text/kinds.ts';
import { find, knowledge, planOf, planOfText } from './support.ts';

const AREAS = new Set(['sätra', 'vårberg', 'skärholmen']);
const local: Knowledge = { ...knowledge, isArea: (text) => AREAS.has(text.toLowerCase()) };

function framed(subject: 'contacts' | 'partners' | 'dialogues' | 'referrals', text: string) {
  const { rows } = parseDelimited(text);
  const frame = frameOf(rows);
  return { rows, frame, uses: proposalsFor(subject, frame, rows, find).map(({ use }) => use) };
}

function listed(subject: 'contacts' | 'partners', text: string) {
  const { rows, frame, uses } = framed(subject, text);
  const found = [...readListRows(rows, frame, { subject, uses, ...FIRST_TABLE_PLAN }, local)];
  return found.map(({ cells, doubts }) => ({ cells, codes: doubts.map(({ code }) => code) }));
}

function dialogues(text: string) {
  const { rows, frame, uses } = framed('dialogues', text);
  return [...readDialogueRows(rows, frame, { subject: 'dialogues', uses, ...FIRST_TABLE_PLAN }, local, [])];
}

const codesOf = ({ doubts }: { readonly doubts: readonly { readonly code: string }[] }) =>
  doubts.map(({ code }) => code);

describe('the table that the extension copies', () => {
  const capture: CaptureCommand = {
    ...{ type: 'capture', id: '01KP34H880000000000000000A', kind: 'idea', channel: 'e_service' },
    ...{ title: 'Mer ljus', text: 'Det är mörkt vid torget.', received: '2026-03-02', place: 'Sätra' },
    ...{ published: '2026-03-01T18:14', permalink: 'https://example.se/1' },
    fields: [{ label: 'Ålder', value: '14' }],
  };
  const other: CaptureCommand = {
    ...{ type: 'capture', id: '01KP34H880000000000000000B', kind: 'idea', channel: 'social_media' },
    ...{ title: 'Bänkar', text: 'Fler bänkar.', received: '2026-03-02', publishedText: '3 tim' },
  };
  const { kinds, channels } = kindWords.sv;
  const table = tableOf([capture, other], panelText.sv.draft.labels, ({ kind, channel }) => ({
    kind: kinds[kind],
    channel: channels[channel],
  }));

  test('takes what a resident filled in for no department’s answer, and keeps when it was published', () => {
    const { rows, frame, plan } = planOfText(table);
    expect(plan.uses[frame.titles.indexOf('Svar i formuläret')]).toBe('keep');
    expect(plan.uses[frame.titles.indexOf('Publicerat')]).toBe('published');
    expect(plan.uses).not.toContain('answer');
    const [first, second] = [...dryRun(rows, frame, plan, knowledge)];
    expect(first?.matter).toMatchObject({ published: '2026-03-01T18:14', past: [] });
    expect(first?.matter?.fields).toContainEqual({ label: 'Svar i formuläret', value: 'Ålder: 14' });
    expect(second?.matter).toMatchObject({ publishedText: '3 tim' });
  });

  test('a list whose only day is that of publishing came in on it', () => {
    const { plan } = planOf([
      ['Publicerat', 'Synpunkt'],
      ['2026-03-01', 'Det är mörkt vid torget.'],
    ]);
    expect(plan.uses).toEqual(['received', 'text']);
  });
});

describe('an area that the sheet does not have', () => {
  test('is marked in the register, among contacts and at a dialogue, and one that it has is not', () => {
    const partners = listed(
      'partners',
      'Förening;Typ;Områden\nSätra BK;Idrott;Sätra; \nIF;Idrott;Atlantis, Vårberg\n',
    );
    expect(partners.map(({ codes }) => codes.includes('unknown_area'))).toEqual([false, true]);
    const contacts = listed('contacts', 'Namn;E-post;Område\nKim;kim@example.se;Atlantis\n');
    expect(contacts[0]?.codes).toContain('unknown_area');
    const [known, strange] = dialogues(
      'Dialog;Form;Datum;Område\nA;Medborgardialog;2026-01-01;Sätra\nB;Medborgardialog;2026-01-02;Atlantis\n',
    );
    expect(known && codesOf(known)).not.toContain('unknown_area');
    expect(strange?.doubts).toContainEqual(
      expect.objectContaining({ code: 'unknown_area', value: 'Atlantis' }),
    );
  });
});

describe('a contact', () => {
  test('who is a child comes without telephone and e-mail, and is marked', () => {
    const rows = listed(
      'contacts',
      [
        'Namn;Roll;E-post;Telefon;Samtycke;Giltigt till',
        'Elsa 9 år;Elev;elsa@example.se;070-111;Ja;2020-01-01',
        'Kim Ek;Elev i 5B;kim@example.se;;Ja;',
        'Lo Berg;Samordnare barn och unga;lo@example.se;;2026-01-01;',
        'Bo Lind;Registrator, 17 år i yrket, 55 år;bo@example.se;;2026-01-01;',
      ].join('\n'),
    );
    expect(rows[0]?.cells).toEqual({ name: 'Elsa 9 år', position: 'Elev', validTo: '2020-01-01' });
    expect(rows[0]?.codes).toContain('contact_child');
    expect(rows[1]?.cells?.email).toBeUndefined();
    expect(rows[2]?.cells?.email).toBe('lo@example.se');
    expect(rows[2]?.codes).not.toContain('contact_child');
  });

  test('with the commonest role keeps it', () => {
    const [row] = listed('contacts', 'Namn;Roll;E-post;Samtycke\nAnna;Registrator;a@example.se;2026-01-01\n');
    expect(row?.cells).toMatchObject({ position: 'Registrator', email: 'a@example.se' });
  });
});

describe('a list of referrals', () => {
  const LIST = [
    'Ärendenr;Remissinstans;Fråga;Skickat;Svarat;Svar',
    '17;Trafikkontoret;När lagas lampan?;2026-03-01;2026-03-20;Ja, i maj',
    '17;Polisen;När?;2026-11-25;;',
    '17;Exploateringskontoret;När?;i våras;;',
    '17;Stadsbyggnadskontoret;När?;;;',
  ].join('\n');
  const { rows, frame, uses } = framed('referrals', LIST);
  const plan = { ...FIRST_PLAN, uses, statuses: {} } as MatterPlan;
  const matter: FoundMatter = {
    ...{ number: 'SKÄ-2026-0001', title: 'Lampa', received: '2026-02-01', referrals: [] },
  };
  const read = [...readReferralRows(rows, frame, plan, knowledge, new Map([['17', [matter]]]))];

  test('keeps the question and the day of the answer', () => {
    expect(uses).toEqual(['number', 'organisation', 'question', 'sent', 'answered', 'answer']);
    expect(read[0]?.past).toMatchObject([
      { at: '2026-03-01', fact: { type: 'referral_sent', question: 'När lagas lampan?' } },
      { at: '2026-03-20', fact: { type: 'referral_answered', text: 'Ja, i maj' } },
    ]);
    expect(read[0] && codesOf(read[0])).not.toContain('day_missing_noted');
  });

  test('says one true thing about a day of sending that cannot be one', () => {
    expect(read.slice(1).map(codesOf)).toEqual([['sent_in_future'], ['sent_unreadable'], ['no_sent']]);
    expect(read.slice(1).every(({ matter: found }) => found === undefined)).toBe(true);
    expect(STOPS.has('sent_in_future') && STOPS.has('sent_unreadable')).toBe(true);
  });
});

describe('a row of a dialogue', () => {
  const rows = dialogues(
    [
      'Dialog;Form;Datum;Inspel;Utfall',
      'Framtidsmöte;Medborgardialog;2027-01-15;Mer ljus;Ja',
      'Vårmöte;Medborgardialog;2026-03-01;Fler bänkar;Nej',
      ';;;Mindre trafik;',
    ].join('\n'),
  );

  test('with something said on a day that has not been comes without that day, marked', () => {
    const bodies = rows[0]?.parts.map(({ body }) => body) ?? [];
    expect(bodies.map(({ type }) => type)).toEqual(['plan_dialogue', 'add_inputs']);
    expect(bodies[1]).not.toHaveProperty('said');
    expect(rows[0] && codesOf(rows[0])).toContain('input_in_future');
  });

  test('is entered whole or not at all', () => {
    const [, first, second] = rows;
    const commands = first ? dialogueCommands(first, '01KP34H880') : [];
    expect(commands.length).toBeGreaterThan(2);
    expect(new Set(commands.map(({ together }) => together)).size).toBe(1);
    expect(commands[0]?.together).toHaveLength(26);
    expect(second && dialogueCommands(second, '01KP34H880')[0]?.together).toBeUndefined();
  });

  test('with a no that has no reason is marked', () => {
    expect(rows[1]?.doubts).toContainEqual(expect.objectContaining({ code: 'no_reason', as: 'Nej' }));
  });
});

describe('a list that comes again', () => {
  const matter = {
    ...{ type: 'import_matter', kind: 'comment', channel: 'mail', title: "'=SUMMA(A1)", past: [] },
    ...{ text: '\'=HYPERLINK("http://x")', received: '2026-03-01' },
  } as unknown as ImportedMatter;
  const standing: StandingMatter = {
    ...{
      number: 'SKÄ-2026-0001',
      title: '=SUMMA(A1)',
      kind: 'comment',
      channel: 'mail',
      place: '',
      theme: '',
    },
    ...{ owner: '', record: '', received: '2026-03-01', text: textKey('=HYPERLINK("http://x")'), told: '' },
    ...{ decision: '', isOver: false, referrals: [], version: 1 },
  };
  const words = { newText: (text: string) => text };

  test('says nothing else by an apostrophe that keeps its text from being a formula', () => {
    expect(updateOf(matter, standing, () => true, words)).toBeUndefined();
    const other = { ...matter, text: '\'=HYPERLINK("http://y")' } as ImportedMatter;
    expect(updateOf(other, standing, () => true, words)?.changes.map(({ what }) => what)).toEqual(['text']);
    const cells = { name: "'=Sätra BK" };
    expect(listUpdateOf('x', cells, { name: '=Sätra BK' })).toBeUndefined();
  });

  test('with a word for the stage that asks is no closed matter', () => {
    expect(proposeStatus('Klart?', () => undefined)).toBeUndefined();
    expect(proposeStatus('Klart', () => undefined)?.means).toBe('closed');
  });
});
