import { describe, expect, test } from 'vitest';
import { FIRST_LADDER, ladderFrom, nextReminder, reminderText } from '../../shared/referrals/reminders.ts';

const referral = {
  referral: 'SKÄ-2026-0001/R1',
  sent: '2026-03-02',
  firstDue: '2026-03-30',
  due: '2026-03-30',
  question: 'När lagas lampan?',
  reminders: [],
} as const;
const reminded = (...days: readonly `${number}-${number}-${number}`[]) => ({
  ...referral,
  reminders: days.map((on, index) => ({ level: index + 1, how: 'mail' as const, on })),
});

describe('the ladder of the settings', () => {
  test('rising numbers, with those who get a copy from a level on', () => {
    expect(ladderFrom('1; 6; 11', '2: chef@example.se; 3: direktor@example.se')).toEqual([
      { level: 1, days: 1, copied: [] },
      { level: 2, days: 6, copied: ['chef@example.se'] },
      { level: 3, days: 11, copied: ['chef@example.se', 'direktor@example.se'] },
    ]);
  });
  test.each(['', 'snart', '5; 3', '1; 1', '-1; 4', '1,5x', '1;2;3;4;5;6;7;8;9;10'])(
    '“%s” is no ladder: the first one holds',
    (text) => expect(ladderFrom(text)).toEqual(FIRST_LADDER),
  );
});

describe('the next reminder', () => {
  test('comes the working day after the due day, past Easter', () => {
    const easter = { ...referral, due: '2026-04-02' } as const;
    expect(nextReminder(easter, '2026-04-06', FIRST_LADDER)).toMatchObject({ level: 1, isDue: false });
    expect(nextReminder(easter, '2026-04-07', FIRST_LADDER)).toMatchObject({
      level: 1,
      on: '2026-04-07',
      isDue: true,
    });
  });
  test('the second not before its level says, nor the same day when the first came late', () => {
    expect(nextReminder(reminded('2026-03-31'), '2026-04-08', FIRST_LADDER)).toMatchObject({
      level: 2,
      on: '2026-04-09',
      isDue: false,
    });
    expect(nextReminder(reminded('2026-04-20'), '2026-04-20', FIRST_LADDER)).toMatchObject({
      level: 2,
      on: '2026-04-27',
      isDue: false,
    });
  });
  test('after the last level it comes again, as far apart as the last two', () => {
    const all = reminded('2026-03-31', '2026-04-09', '2026-04-16');
    expect(nextReminder(all, '2026-04-22', FIRST_LADDER)).toMatchObject({ level: 4, on: '2026-04-23' });
  });
  test('a new due day puts it off without taking back what was given', () => {
    const extended = { ...reminded('2026-03-31'), due: '2026-05-15' } as const;
    expect(nextReminder(extended, '2026-04-20', FIRST_LADDER)).toMatchObject({ level: 2, isDue: false });
  });
});

describe('the prepared text', () => {
  const about = {
    matter: 'SKÄ-2026-0001',
    title: 'Mörkt i gångtunneln',
    level: 2,
    today: '2026-04-13',
    from: 'anna@example.se',
  } as const;
  test('quotes the question, the days and what has been said before', () => {
    const { subject, text } = reminderText({ ...about, referral: reminded('2026-03-31') }, 'sv');
    expect(subject).toBe('Påminnelse 2: SKÄ-2026-0001 Mörkt i gångtunneln');
    expect(text).toContain('Den 2 mars frågade vi er om ärendet SKÄ-2026-0001');
    expect(text).toContain('”När lagas lampan?”');
    expect(text).toContain('Vi bad om svar senast 30 mars.');
    expect(text).toContain('Svaret är 8 arbetsdagar försenat.');
    expect(text).toContain('Vi har påmint tidigare: 31 mars (e-post).');
    expect(text).toContain('anna@example.se');
  });
  test('quotes every numbered question, and which of them have their answer', () => {
    const questions = [
      { text: 'Vem äger stolpen?' },
      { text: 'Vilken dag byts lampan?', reply: { outcome: 'yes', text: 'Den 3 mars', on: '2026-03-03' } },
      { text: 'Finns det pengar?' },
    ] as const;
    const { text } = reminderText({ ...about, referral: { ...referral, questions: [...questions] } }, 'sv');
    expect(text).toContain(
      '”När lagas lampan?”\n1. Vem äger stolpen?\n2. Vilken dag byts lampan? (besvarad)\n3. Finns det pengar?\n\nVi bad',
    );
  });
  test('tells both days when the time was extended, and nothing of lateness before the day', () => {
    const extended = { ...referral, due: '2026-04-30' } as const;
    const { text } = reminderText({ ...about, level: 1, referral: extended }, 'sv');
    expect(text).toContain('senast 30 mars. Ni fick mer tid, till 30 april.');
    expect(text).not.toContain('försenat');
    expect(text).not.toContain('påmint tidigare');
  });
  test('grows firmer with the level, and says so in English too', () => {
    const [first, third] = [1, 3].map((level) => reminderText({ ...about, level, referral }, 'en').text);
    expect(first).not.toContain('manager');
    expect(third).toContain('manager responsible');
  });
});
