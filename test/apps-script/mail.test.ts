import { beforeEach, describe, expect, test } from 'vitest';
import './support/patience.ts';
import { rowOf } from './support/hands.ts';
import { ANNA, TestSheet } from './support/sheet.ts';

let sheet: TestSheet;
let matter: string;

const set = (key: string, value: string) =>
  sheet.type(
    'Inställningar',
    rowOf(sheet, 'Inställningar', key),
    sheet.column('Inställningar', 'settings.value'),
    value,
  );

const person = (
  name: string,
  email: string,
  role: string,
  away: readonly [string, string, string] = ['', '', ''],
) => {
  const row = sheet
    .tab('Kontakter')
    .cells.findIndex((cells, index) => index > 1 && !cells?.some((cell) => cell && cell.value !== ''));
  const at = row < 0 ? Math.max(2, sheet.tab('Kontakter').cells.length) : row;
  const cells = { name, email, role, absentFrom: away[0], absentTo: away[1], deputy: away[2] };
  for (const [key, value] of Object.entries(cells)) {
    if (value !== '') sheet.type('Kontakter', at, sheet.column('Kontakter', `contacts.${key}`), value);
  }
};

const mail = (change: Readonly<Record<string, unknown>> = {}) =>
  sheet.call('sendMail', {
    kind: 'reminder',
    matter,
    to: 'registrator@example.se',
    subject: 'Påminnelse',
    text: 'När kommer svaret?',
    about: sheet.ulid(),
    ...change,
  } as Parameters<typeof sheet.call<'sendMail'>>[1]);

const sentTo = () => sheet.state.mail.map(({ to }) => to);
/** Uses up what Google lets through today, all but some recipients. */
const leaveQuota = (left: number) => {
  for (let count = sheet.state.mail.length; count < 100 - left; count++) {
    sheet.state.mail.push({
      to: `${count}@example.se`,
      subject: '',
      body: '',
      sent: sheet.now,
    } as (typeof sheet.state.mail)[number]);
  }
};
const timed = (name: 'runDaily' | 'runWeekly') => {
  const result = sheet.run(name, [], { kind: 'time', triggerUid: '1' });
  if (!result.ok) throw new Error(result.error.message);
};
const rows = () => sheet.rows('Utskick');

beforeEach(() => {
  sheet = TestSheet.ready();
  matter = sheet.capture();
  set('mail', 'Ja');
});

describe('a mail', () => {
  test('is written down, sent, and its text not kept', () => {
    expect(mail()).toEqual({ ok: true, sent: true });
    expect(sheet.state.mail).toMatchObject([
      { to: 'registrator@example.se', subject: 'Påminnelse', body: 'När kommer svaret?' },
    ]);
    expect(rows()).toMatchObject([{ stage: 'Skickat', to: 'registrator@example.se', body: '', problem: '' }]);
  });

  test('for the same command is sent once', () => {
    const about = sheet.ulid();
    mail({ about });
    expect(mail({ about })).toEqual({ ok: true, sent: true });
    expect(sentTo()).toEqual(['registrator@example.se']);
  });

  test('goes with the step that it belongs to: nobody can close the panel between the two', () => {
    const refer = {
      type: 'refer',
      id: sheet.ulid(),
      matter,
      organisation: 'trafikkontoret',
      question: 'När?',
    };
    sheet.call('perform', [refer]);
    const remind = (id: string, referral: string) =>
      sheet.call(
        'perform',
        [{ type: 'remind', id, matter, referral, how: 'mail', text: 'När kommer svaret?' }],
        [
          {
            kind: 'reminder',
            matter,
            to: 'registrator@example.se',
            subject: 'Påminnelse',
            text: 'När kommer svaret?',
            about: id,
          },
        ],
      );
    remind(sheet.ulid(), `${matter}/R9`);
    expect(rows(), 'a refused step sends nothing').toEqual([]);
    const about = sheet.ulid();
    remind(about, `${matter}/R1`);
    expect(rows()).toMatchObject([{ stage: 'Väntar', to: 'registrator@example.se' }]);
    expect(mail({ about })).toEqual({ ok: true, sent: true });
    remind(about, `${matter}/R1`);
    timed('runDaily');
    expect(sentTo()).toEqual(['registrator@example.se']);
  });

  test('of a letter leaves no address of the resident in the sheet', () => {
    mail({ kind: 'letter', to: 'eva.lind@example.se', text: 'Hej Eva!' });
    expect(sentTo()).toEqual(['eva.lind@example.se']);
    expect(JSON.stringify(rows())).not.toMatch(/eva\.lind@|Hej Eva/);
    expect(JSON.stringify(sheet.tab('Utskick').cells)).not.toContain('eva.lind@');
  });

  test('is not sent while the settings say no', () => {
    set('mail', 'Nej');
    const answer = mail();
    expect(answer.ok).toBe(false);
    expect(sheet.state.mail).toEqual([]);
    timed('runDaily');
    expect(sheet.state.mail).toEqual([]);
  });

  test.each(['ingen adress', 'a@b.se, c@d.se', 'a@b.se\nBcc: x@y.se'])('to %j is refused', (to) => {
    expect(mail({ to }).ok).toBe(false);
    expect(sheet.state.mail).toEqual([]);
  });

  test('has one subject line, whatever is put in it', () => {
    mail({ subject: 'Hej\r\nBcc: x@y.se' });
    expect(sheet.state.mail[0]?.subject).toBe('Hej Bcc: x@y.se');
  });

  test('that the quota does not reach waits, is listed, and goes the next day', () => {
    leaveQuota(5);
    expect(mail()).toMatchObject({ ok: true, sent: false, problem: expect.stringContaining('gräns') });
    const read = sheet.call('readMailings');
    expect(read.ok && read.mailings).toMatchObject({ quota: 5, isOn: true, unsent: [{ stage: 'waiting' }] });
    sheet.now += 86_400_000;
    timed('runDaily');
    expect(sentTo()).toContain('registrator@example.se');
  });

  test('cut off anywhere is never sent twice, and never lost from sight', () => {
    const prepare = (): TestSheet => {
      sheet = TestSheet.ready();
      matter = sheet.capture();
      set('mail', 'Ja');
      leaveQuota(0);
      for (const name of ['a', 'b', 'c']) mail({ to: `${name}@example.se`, about: sheet.ulid() });
      sheet.state.mail.length = 0;
      return sheet;
    };
    /** Nothing reaches workbook, properties or the mail service after so many things have. @returns how many did */
    const sendUntil = (last: number): number => {
      let count = 0;
      const step = <Result>(run: () => Result): Result => {
        count += 1;
        if (count > last) throw new Error('cut off');
        return run();
      };
      const { workbook, state } = sheet;
      const { script } = state.properties;
      const apply = workbook.apply.bind(workbook);
      workbook.apply = (change) => step(() => apply(change));
      const sent = state.mail;
      sent.push = (...messages) => step(() => Array.prototype.push.apply(sent, messages));
      (state.properties as { script: typeof script }).script = new Proxy(script, {
        set: (target, key, value) => step(() => Reflect.set(target, key, value)),
        deleteProperty: (target, key) => step(() => Reflect.deleteProperty(target, key)),
      });
      try {
        sheet.call('sendAgain', null);
      } catch {
        // Cut off.
      }
      workbook.apply = apply;
      (state.properties as { script: typeof script }).script = script;
      Reflect.deleteProperty(sent, 'push');
      return count;
    };
    prepare();
    const all = sendUntil(1e9);
    expect(sentTo().sort()).toEqual(['a@example.se', 'b@example.se', 'c@example.se']);
    expect(all).toBeGreaterThan(6);
    for (let last = 0; last < all; last++) {
      prepare();
      sendUntil(last);
      sheet.call('sendAgain', null);
      const sent = sentTo();
      expect(new Set(sent).size, `after ${last}: ${sent}`).toBe(sent.length);
      const read = sheet.call('readMailings');
      const unsent = read.ok ? read.mailings.unsent : [];
      for (const to of ['a@example.se', 'b@example.se', 'c@example.se']) {
        const isListed = unsent.some((one) => one.to === to && one.stage === 'failed' && one.problem !== '');
        expect(sent.includes(to) || isListed, `after ${last}: ${to}`).toBe(true);
      }
    }
  }, 300_000);
});

describe('the lists of the morning', () => {
  beforeEach(() => {
    sheet.done({ type: 'triage', matter, owner: ANNA });
    sheet.capture({ title: 'Eva Linds gunga' });
    person('Anna Berg', ANNA, 'Handläggare');
  });

  test('go to everybody who has something waiting, once', () => {
    timed('runDaily');
    expect(sheet.state.mail).toMatchObject([{ to: ANNA, subject: expect.stringContaining('väntar på dig') }]);
    const [first] = sheet.state.mail;
    expect(first?.body).toContain(matter);
    expect(`${first?.body} ${first?.htmlBody}`).not.toContain('Eva Lind');
    timed('runDaily');
    expect(sheet.state.mail).toHaveLength(1);
    sheet.now += 86_400_000;
    timed('runDaily');
    expect(sheet.state.mail).toHaveLength(2);
  });

  test('go to the deputy while somebody is away', () => {
    person('Bo Ek', 'bo.ek@example.se', 'Samordnare', ['2026-04-01', '2026-04-30', 'vik@example.se']);
    timed('runDaily');
    expect(sentTo().sort()).toEqual([ANNA, 'vik@example.se']);
  });

  test('leave something of the quota for what people send', () => {
    leaveQuota(15);
    timed('runDaily');
    expect(sentTo()).not.toContain(ANNA);
    expect(mail()).toEqual({ ok: true, sent: true });
  });

  test('can be turned off by themselves', () => {
    set('daily_mail', 'Nej');
    timed('runDaily');
    expect(sheet.state.mail).toEqual([]);
    expect(mail()).toEqual({ ok: true, sent: true });
  });

  test('of the week go to managers, and name no words of residents', () => {
    person('Cia Dal', 'cia.dal@example.se', 'Chef');
    timed('runWeekly');
    expect(sheet.state.mail).toMatchObject([
      { to: 'cia.dal@example.se', subject: expect.stringContaining('veckan') },
    ]);
    expect(sheet.state.mail[0]?.body).toContain('2 ärenden är öppna');
    expect(JSON.stringify(sheet.state.mail)).not.toContain('Eva Lind');
    timed('runWeekly');
    expect(sheet.state.mail).toHaveLength(1);
  });
});
