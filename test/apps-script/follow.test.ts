import { beforeEach, describe, expect, test } from 'vitest';
import './support/patience.ts';
import { pagesOf, turnOf } from '../../apps-script/web/round.ts';
import type { Reply } from '../../shared/protocol/messages.ts';
import { longDate } from '../../shared/text/dates.ts';
import type { LocalDate } from '../../shared/time/dates.ts';
import { TestExtension } from './support/extension.ts';
import { TestSheet } from './support/sheet.ts';

let sheet: TestSheet;
let extension: TestExtension;
beforeEach(() => {
  sheet = TestSheet.ready();
  extension = new TestExtension(sheet);
  extension.pair();
});

type Followed = Extract<Reply, { reply: 'statuses' }>;
const follow = (more: Readonly<Record<string, unknown>> = {}): Followed => {
  const reply = extension.request({
    type: 'ask',
    request: sheet.ulid(),
    pages: [],
    matters: [],
    follow: true,
    ...more,
  });
  if (reply.reply !== 'statuses') throw new Error(JSON.stringify(reply));
  return reply;
};
const set = (key: 'watch_pages' | 'watch_turns', value: string) => {
  const row = sheet.rows('Inställningar').findIndex((each) => each.key === key);
  sheet.type('Inställningar', row + 2, sheet.column('Inställningar', 'settings.value'), value);
};

describe('what somebody must be told', () => {
  const answered = (title: string) => {
    const matter = sheet.capture({
      title,
      permalink: 'https://social.example/@kim/12',
      author: 'Kim Persson',
    });
    sheet.done({ type: 'refer', matter, organisation: 'trafikkontoret', question: 'När lagas den?' });
    sheet.done({
      type: 'record_answer',
      matter,
      referral: `${matter}/R1`,
      outcome: 'yes',
      text: 'Lampan byts i maj. Ring Kalle på 070-174 06 05.',
    });
    return matter;
  };

  test('is there once the department has answered, with post, answer and a letter to paste', () => {
    const matter = answered('Lampan är släckt');
    sheet.capture({ title: 'Ingen har svarat än' });
    expect(follow().loops).toMatchObject([
      { matter, title: 'Lampan är släckt', why: 'answered', link: 'https://social.example/@kim/12' },
    ]);
    const [loop] = follow().loops ?? [];
    expect(loop?.answer).toContain('Lampan byts i maj.');
    expect(loop?.letter).toContain(matter);
    expect(loop?.letter).toContain('Lampan byts i maj.');
  });

  test('holds neither the resident’s name nor anybody’s telephone number', () => {
    answered('Lampan är släckt, ring 070-174 06 05');
    const said = JSON.stringify(follow());
    expect(said).not.toContain('Kim');
    expect(said).not.toContain('070');
  });

  test('keeps whom to turn to in office, in the answer and in the letter; nothing is left of a number', () => {
    const row = sheet.rows('Kontakter').length + 2;
    const put = (column: string, value: string) =>
      sheet.type('Kontakter', row, sheet.column('Kontakter', column), value);
    put('contacts.name', 'Per Ekstrand');
    put('contacts.email', 'per.ekstrand@stad.example');
    const matter = sheet.capture({ title: 'Bänken' });
    sheet.done({ type: 'refer', matter, organisation: 'trafikkontoret', question: 'När lagas den?' });
    sheet.done({
      type: 'record_answer',
      matter,
      referral: `${matter}/R1`,
      outcome: 'yes',
      text: 'Den lagas i juni.\nHälsningar Per Ekstrand, 08-508 11 22 33, bokning@stad.example. Grannen har anna.lund@gmail.com.',
    });
    const [loop] = follow().loops ?? [];
    for (const words of [loop?.answer, loop?.letter]) {
      expect(words).toContain('Per Ekstrand, [telefonnummer], bokning@stad.example.');
      expect(words).not.toContain('anna.lund');
    }
  });

  test('is gone when the browser says that it has been told, and the feedback has its link and day', () => {
    const matter = answered('Lampan är släckt');
    const reply = extension.deliver([
      {
        type: 'give_feedback',
        id: sheet.ulid(),
        matter,
        channel: 'reply_in_thread',
        text: 'Lampan byts i maj.',
        link: 'https://social.example/@kim/12#svar',
      },
    ]);
    expect(reply).toMatchObject({ receipts: [{ result: 'done', matter }] });
    expect(follow().loops).toEqual([]);
    expect(sheet.card(matter)?.state.told).toBeDefined();
  });

  test('the oldest comes first, and a promise whose day is near is there too', () => {
    const matter = answered('Lampan är släckt');
    const promised = sheet.capture({ title: 'Bänken' });
    const due = new Date(sheet.now + 86_400_000).toISOString().slice(0, 10);
    sheet.done({ type: 'give_interim', matter: promised, channel: 'mail', text: 'Vi återkommer.', due });
    expect(follow().loops?.map(({ matter: one, why }) => [one, why])).toEqual([
      [matter, 'answered'],
      [promised, 'promised'],
    ]);
  });

  test('a promise says what was promised, and its letter names that day, not another', () => {
    const matter = sheet.capture({ title: 'Bänken är borta.' });
    const due = new Date(sheet.now + 2 * 86_400_000).toISOString().slice(0, 10);
    sheet.done({ type: 'promise', matter, what: 'Ringa upp', to: 'Den boende', due });
    const [loop] = follow().loops ?? [];
    expect(loop).toMatchObject({ why: 'promised', what: 'Ringa upp', day: due });
    expect(loop?.letter).toContain(longDate(due as LocalDate, 'sv', '2026-04-13' as LocalDate));
    expect(loop?.letter).not.toContain('Tack för att du skrev');
    expect(loop?.letter).toContain('”Bänken är borta”');
  });

  test('a letter for a thread has no code: others read there', () => {
    const template = sheet.rows('Mallar').findIndex(({ kind }) => kind === 'Besked under tiden');
    const body = sheet.column('Mallar', 'templates.body');
    sheet.type(
      'Mallar',
      template + 2,
      body,
      'Du hör av oss den {nästa besked}.\n\nNummer {nummer}, kod {kod}.',
    );
    const due = new Date(sheet.now + 86_400_000).toISOString().slice(0, 10);
    const letterAfter = (channel: 'social_media' | 'mail') => {
      const matter = sheet.capture({ title: channel, channel });
      sheet.done({ type: 'promise', matter, what: 'Ringa upp', to: 'Den boende', due });
      return follow().loops?.find((loop) => loop.matter === matter)?.letter;
    };
    expect(letterAfter('social_media')).toMatch(/^Du hör av oss den [^\n]*\.$/);
    expect(letterAfter('mail')).toContain(', kod ');
  });

  test('reads as often for ten as for one; only the code of each letter is made by itself', () => {
    answered('Lampan är släckt');
    follow();
    const one = sheet.serviceCalls;
    for (let count = 0; count < 9; count++) answered('Lampan är släckt');
    expect(follow().loops).toHaveLength(10);
    expect(sheet.serviceCalls - one).toBeLessThanOrEqual(9 * 3);
  });

  test('is not told to who does not ask for it', () => {
    answered('Lampan är släckt');
    expect(extension.ask([])).not.toHaveProperty('loops');
  });
});

describe('the watch round', () => {
  const MONDAY = '2026-04-13' as LocalDate;

  test('reads names and addresses, and passes over what is no web address', () => {
    expect(
      pagesOf('Vårberg nu https://social.example/g/1; https://www.forum.example/2\nbara ord; javascript:x'),
    ).toEqual([
      { name: 'Vårberg nu', address: 'https://social.example/g/1' },
      { name: 'forum.example/2', address: 'https://www.forum.example/2' },
    ]);
  });

  test('goes around among the names, a week at a time', () => {
    const on = (day: string) => turnOf('Kim; Alex', day as LocalDate);
    expect(on('2026-04-13')).toBe(on('2026-04-19'));
    expect(on('2026-04-20')).not.toBe(on('2026-04-19'));
    expect(on('2026-04-27')).toBe(on(MONDAY));
    expect(turnOf('', MONDAY)).toBe('');
  });

  test('is told with who has looked today, and forgets the ticks by the next day', () => {
    set('watch_pages', 'Vårberg nu https://social.example/g/1; https://forum.example/2');
    set('watch_turns', 'Kim');
    expect(follow().round).toEqual({
      turn: 'Kim',
      pages: [
        { name: 'Vårberg nu', address: 'https://social.example/g/1' },
        { name: 'forum.example/2', address: 'https://forum.example/2' },
      ],
    });
    const looked = follow({ looked: ['https://forum.example/2', 'https://elsewhere.example/'] }).round;
    expect(looked?.pages.map((page) => page.looked)).toEqual([undefined, 'anna.berg@example.se']);
    expect(follow().round).toEqual(looked);
    // A second tick of the same page on the same day is no new row; what was not on the round is none at all.
    follow({ looked: ['https://forum.example/2'] });
    sheet.now += 24 * 3_600_000;
    expect(follow().round?.pages.map((page) => page.looked)).toEqual([undefined, undefined]);
    follow({ looked: ['https://forum.example/2', 'https://social.example/g/1'] });
    expect(sheet.rows('Bevakning')).toMatchObject([
      { day: '2026-04-13', at: '', page: 'Vårberg nu', address: 'https://social.example/g/1', by: '' },
      {
        day: '2026-04-13',
        at: '12:00',
        page: 'forum.example/2',
        address: 'https://forum.example/2',
        by: 'anna.berg@example.se',
      },
      { day: '2026-04-14', address: 'https://social.example/g/1', at: '12:00' },
      { day: '2026-04-14', address: 'https://forum.example/2', at: '12:00' },
    ]);
  });

  test('a tick that was a slip is taken back, and only today’s', () => {
    set('watch_pages', 'https://social.example/g/1');
    const page = 'https://social.example/g/1';
    follow({ looked: [page] });
    sheet.now += 24 * 3_600_000;
    expect(follow({ unlooked: [page] }).round?.pages[0]?.looked).toBeUndefined();
    expect(follow({ looked: [page] }).round?.pages[0]?.looked).toBe('anna.berg@example.se');
    expect(follow({ unlooked: [page] }).round?.pages[0]?.looked).toBeUndefined();
    expect(sheet.rows('Bevakning')).toMatchObject([
      { day: '2026-04-13', at: '12:00', by: 'anna.berg@example.se' },
      { day: '2026-04-14', at: '', by: '' },
    ]);
  });

  const looks = () => {
    const answer = sheet.call('readOverview', {});
    if (!answer.ok) throw new Error(answer.message);
    const { lists } = answer.figures;
    return lists?.watch;
  };

  test('every morning of a working day the list is written, so that what nobody looked at is known', () => {
    set('watch_pages', 'Ettan https://social.example/g/1');
    sheet.run('runDaily', []);
    sheet.run('runDaily', []);
    expect(sheet.rows('Bevakning')).toMatchObject([{ day: '2026-04-13', page: 'Ettan', at: '', by: '' }]);
    // A page added during the day is on the list from its first tick, or from the next morning.
    set('watch_pages', 'Ettan https://social.example/g/1; Tvåan https://forum.example/2');
    sheet.now += 24 * 3_600_000;
    sheet.run('runDaily', []);
    follow({ looked: ['https://forum.example/2'] });
    expect(looks()).toEqual({
      pages: ['Ettan', 'Tvåan'],
      days: [
        { day: '2026-04-13', due: [0], seen: [] },
        { day: '2026-04-14', due: [0, 1], seen: [1] },
      ],
    });
    expect(JSON.stringify(looks())).not.toContain('anna');
  });

  test('an emptied round says so once, and a day off has no list', () => {
    set('watch_pages', 'https://social.example/g/1');
    sheet.run('runDaily', []);
    set('watch_pages', '');
    for (let day = 0; day < 3; day++) {
      sheet.now += 24 * 3_600_000;
      sheet.run('runDaily', []);
    }
    expect(looks()?.days).toEqual([
      { day: '2026-04-13', due: [0], seen: [] },
      { day: '2026-04-14', due: [], seen: [] },
    ]);
    set('watch_pages', 'https://social.example/g/1');
    sheet.now += 2 * 24 * 3_600_000;
    sheet.run('runDaily', []);
    expect(looks()?.days).toHaveLength(2);
    follow({ looked: ['https://social.example/g/1'] });
    expect(looks()?.days[2]).toEqual({ day: '2026-04-18', due: [0], seen: [0] });
  });

  test('without a round, nothing is written', () => {
    sheet.run('runDaily', []);
    follow({ looked: ['https://social.example/g/1'] });
    expect(looks()).toEqual({ pages: [], days: [] });
  });
});
