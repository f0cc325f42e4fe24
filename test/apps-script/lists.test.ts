/** What people write in the lists decides: roles, deputies, targets, places. */

import { describe, expect, test } from 'vitest';
import { FIRST_CHECKS } from '../../shared/text/dialogues-checks.ts';
import './support/patience.ts';
import { type Contact, contactsOf, reachedBy } from '../../apps-script/workbook/contacts.ts';
import { settingFault, settingsFrom } from '../../apps-script/workbook/settings.ts';
import { type Target, targetDays } from '../../shared/referrals/targets.ts';
import type { LocalDate } from '../../shared/time/dates.ts';
import { markOf, typeIn } from './support/edit.ts';
import { ANNA, TestSheet } from './support/sheet.ts';

/** A row that somebody types into a list, below what stands there. */
function add(sheet: TestSheet, tab: string, table: string, cells: Readonly<Record<string, string>>): void {
  const row = 2 + sheet.rows(tab).length;
  for (const [key, text] of Object.entries(cells)) {
    sheet.type(tab, row, sheet.column(tab, `${table}.${key}`), text);
  }
}

const person = (name: string, more: Partial<Contact> = {}): Contact => ({
  name,
  email: `${name}@example.se`,
  organisation: '',
  role: undefined,
  absent: undefined,
  deputy: '',
  ...more,
});
const away = (from: LocalDate, to?: LocalDate) => ({ from, to });

describe('deputies', () => {
  const contacts = [
    person('anna', { absent: away('2026-07-06', '2026-07-31'), deputy: 'bo@example.se' }),
    person('bo', { absent: away('2026-07-20'), deputy: 'cia@example.se' }),
    person('cia', { organisation: 'Trafikkontoret' }),
    person('dan', { organisation: 'trafikkontoret', absent: away('2026-01-01'), deputy: 'cia@example.se' }),
  ];

  test('take over while somebody is away, and pass on when they are away too', () => {
    expect(reachedBy(contacts, 'anna@example.se', '2026-07-05')).toBe('anna@example.se');
    expect(reachedBy(contacts, 'Anna@example.se', '2026-07-06')).toBe('bo@example.se');
    expect(reachedBy(contacts, 'anna@example.se', '2026-07-31')).toBe('cia@example.se');
    expect(reachedBy(contacts, 'anna@example.se', '2026-08-01')).toBe('anna@example.se');
    expect(reachedBy(contacts, 'okand@example.se', '2026-07-20')).toBe('okand@example.se');
  });

  test('a circle of people who are all away ends with the first', () => {
    const circle = [
      person('a', { absent: away('2026-01-01'), deputy: 'b@example.se' }),
      person('b', { absent: away('2026-01-01'), deputy: 'a@example.se' }),
    ];
    expect(reachedBy(circle, 'a@example.se', '2026-02-01')).toBe('a@example.se');
  });

  test('an organisation is reached by its contacts, each once', () => {
    const organisation = { id: 'trafikkontoret', name: 'Trafikkontoret' };
    expect(contactsOf(contacts, organisation, '2026-07-20')).toEqual(['cia@example.se']);
  });
});

describe('targets', () => {
  const target = (more: Partial<Target>): Target => ({
    organisation: undefined,
    what: 'referral',
    workingDays: 20,
    from: undefined,
    to: undefined,
    ...more,
  });
  test('an organisation’s own goes before everybody’s; of several the one that began last', () => {
    const targets = [
      target({}),
      target({ organisation: 'polisen', workingDays: 15, to: '2026-04-30' }),
      target({ organisation: 'polisen', workingDays: 10, from: '2026-04-01' }),
      target({ what: 'receipt', workingDays: 5 }),
    ];
    expect(targetDays(targets, 'referral', 'polisen', '2026-03-31')).toBe(15);
    expect(targetDays(targets, 'referral', 'polisen', '2026-04-01')).toBe(10);
    expect(targetDays(targets, 'referral', 'trafikkontoret', '2026-04-01')).toBe(20);
    expect(targetDays(targets, 'receipt', undefined, '2026-04-01')).toBe(5);
    expect(targetDays(targets, 'decision', undefined, '2026-04-01')).toBeUndefined();
  });

  test('typed into the tab, a target gives the due day of a referral', () => {
    const sheet = TestSheet.ready();
    add(sheet, 'Mål', 'targets', { organisation: 'Polisen', what: 'Svar på remiss', days: '5' });
    add(sheet, 'Mål', 'targets', { organisation: 'Alla', what: 'Svar på remiss', days: 'ofta' });
    const matter = sheet.capture();
    sheet.done({ type: 'refer', matter, organisation: 'polisen', question: 'Vad?' });
    sheet.done({ type: 'refer', matter, organisation: 'trafikkontoret', question: 'Vad?' });
    expect(sheet.rows('Remisser').map(({ organisation, due }) => [organisation, due])).toEqual([
      ['Polisen', '2026-04-20'],
      ['Trafikkontoret', '2026-05-12'],
    ]);
  });
});

describe('roles', () => {
  test('whoever is named with a role may not do what is others’; somebody who is not named may', () => {
    const sheet = TestSheet.ready();
    const matter = sheet.capture();
    const strike = { type: 'strike', matter, reason: 'Dubblett' };
    add(sheet, 'Kontakter', 'contacts', {
      name: 'Anna Berg',
      email: ANNA.toUpperCase(),
      role: 'Medborgarvärd',
    });
    expect(sheet.perform(strike)).toMatchObject({ result: 'refused' });
    sheet.type('Kontakter', 2, sheet.column('Kontakter', 'contacts.role'), 'Samordnare');
    expect(sheet.perform(strike)).toMatchObject({ result: 'done' });
    const other = TestSheet.ready();
    expect(other.perform({ ...strike, matter: other.capture() })).toMatchObject({ result: 'done' });
  });
});

describe('what is typed into a list and cannot be read', () => {
  const SETTINGS = 'Inställningar';
  /** Row of a setting, zero-based, and what its cell says about it. */
  const rowOfSetting = (sheet: TestSheet, key: string) =>
    2 + sheet.rows(SETTINGS).findIndex((row) => row.key === key);
  const faults = (sheet: TestSheet) =>
    [0, 1, 2, 3].flatMap((step) => {
      const answer = sheet.call('readHealth', { step });
      if (!answer.ok) throw new Error(answer.message);
      return answer.findings.map(({ kind, text }) => `${kind}: ${text}`);
    });

  test('a setting is kept, marked, told by the health check, and clean again when it is mended', () => {
    const sheet = TestSheet.ready();
    const wrong: Readonly<Record<string, readonly [string, RegExp]>> = {
      referral_working_days: ['tjugo', /helt tal från 1 till 250. Tills dess gäller 20/],
      reply_link_days: ['-5', /helt tal från 1 till 400/],
      reminder_days: ['ett; två', /stiger/],
      reminder_copied: ['3: chefen', /”3: chefen” är ingen nivå och e-postadress/],
      mail: ['kanske', /Tills dess gäller Nej/],
      language: ['Klingonska', /Svenska, English/],
    };
    for (const [key, [text, why]] of Object.entries(wrong)) {
      typeIn(sheet, SETTINGS, rowOfSetting(sheet, key), 'settings.value', text);
      expect(markOf(sheet, SETTINGS, rowOfSetting(sheet, key), 'settings.value').note).toMatch(why);
    }
    expect(faults(sheet).filter((line) => line.startsWith('wrong_setting'))).toEqual([
      expect.stringContaining('6 inställningar'),
    ]);
    const right: Readonly<Record<string, string>> = {
      referral_working_days: '15',
      reply_link_days: '30',
      reminder_days: '2, 9',
      reminder_copied: '3: chef@example.se; 2:b@example.se',
      mail: 'ja',
      language: 'svenska',
    };
    for (const [key, text] of Object.entries(right)) {
      typeIn(sheet, SETTINGS, rowOfSetting(sheet, key), 'settings.value', text);
      expect(markOf(sheet, SETTINGS, rowOfSetting(sheet, key), 'settings.value')).toEqual({
        note: '',
        background: '',
      });
    }
    expect(faults(sheet).filter((line) => line.startsWith('wrong_setting'))).toEqual([]);
  });

  test('a template says at its cell where it is wrong, and a closed day that is no day says so', () => {
    const sheet = TestSheet.ready();
    typeIn(sheet, 'Mallar', 2, 'templates.body', 'Hej {namnet}!\n{');
    const { note } = markOf(sheet, 'Mallar', 2, 'templates.body');
    expect(note).toContain('Rad 1, tecken 5: fältet {namnet} finns inte.');
    expect(note).toContain('Rad 2, tecken 1');
    expect(faults(sheet).join('\n')).toMatch(/wrong_template: En brevmall har fel/);
    typeIn(sheet, 'Kalender', 2, 'calendar.key', 'julafton');
    expect(markOf(sheet, 'Kalender', 2, 'calendar.key').note).toMatch(/ingen dag/);
  });
});

test('another language: told at once, taken by tabs, columns, lists and rows when the sheet is set up, and back', () => {
  const sheet = TestSheet.ready();
  const matter = sheet.capture();
  const row = 2 + sheet.rows('Inställningar').findIndex(({ key }) => key === 'language');
  const checks = () => {
    const read = sheet.call('readDialogues');
    return read.ok ? read.lists.checks : [];
  };
  typeIn(sheet, 'Checklistor', 3, 'checklist.point', 'Vi har frågat fritidsgården.');
  expect(checks()[0]?.point).toBe(FIRST_CHECKS[0]?.point.sv);
  typeIn(sheet, 'Inställningar', row, 'settings.value', 'English');
  expect(sheet.call('setUp')).toMatchObject({ ok: true });
  expect(sheet.row('Matters', matter)).toMatchObject({ stage: 'Inkommet' });
  expect(sheet.call('runSweep')).toMatchObject({ ok: true });
  expect(sheet.row('Matters', matter)).toMatchObject({ stage: 'Received' });
  expect(sheet.rows('Settings').find(({ key }) => key === 'mail')?.label).toBe('Send mail');
  // The checklist follows, but for what somebody has put in words of their own.
  const [first, second] = checks();
  expect(first).toMatchObject({ point: FIRST_CHECKS[0]?.point.en, when: 'Before' });
  expect(second?.point).toBe('Vi har frågat fritidsgården.');
  typeIn(sheet, 'Settings', row, 'settings.value', 'Svenska');
  expect(sheet.call('setUp')).toMatchObject({ ok: true });
  expect(sheet.row('Ärenden', matter)?.key).toBe(matter);
});

test('a language that is not marked is the one that holds, however it is written', () => {
  for (const text of ['english', 'English', 'EN', 'svenska', 'Klingonska']) {
    const isMarked = settingFault('language', text) !== undefined;
    const { language } = settingsFrom(new Map([['language', text]]));
    expect([text, isMarked, language]).toEqual([
      text,
      text === 'Klingonska',
      text.toLowerCase().startsWith('en') ? 'en' : 'sv',
    ]);
  }
});
