// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CardAnswer, MatterCard, WhoAmI } from '../../../apps-script/calls.ts';
import { Sidebar } from '../../../apps-script/panels/sidebar/Sidebar.tsx';
import { Start } from '../../../apps-script/panels/start/Start.tsx';

const who: WhoAmI = {
  user: 'anna@example.se',
  language: 'sv',
  workbook: 'Ärenden',
  district: 'Skärholmen',
  today: '2026-04-13',
  isSetUp: true,
  findings: [],
};
const cardOf = (matter: string, version = 1, closed = false): MatterCard => ({
  text: 'Den boendes ord.',
  fields: '',
  state: {
    matter,
    version,
    kind: 'comment',
    channel: 'phone',
    title: `Rubrik ${matter}`,
    place: '',
    theme: '',
    permalink: '',
    received: '2026-04-10',
    owner: '',
    referrals: [],
    promises: [],
    actions: [],
    ...(closed && { closed: { on: '2026-04-13' as const } }),
    timeline: [
      {
        sequence: 1,
        command: '',
        type: 'matter_received',
        on: '2026-04-10',
        by: 'anna@example.se',
        channel: 'phone',
      },
    ],
  },
});
const lists = {
  organisations: [{ id: 'polisen', name: 'Polisen', aliases: [], remit: '' }],
  recipients: ['polisen'],
  themes: [],
  places: [],
  owners: ['Anna'],
  staff: [],
  signature: 'Skärholmen',
  closedDays: [],
  referralWorkingDays: 20,
  targets: [],
  issues: [],
  ladder: [{ level: 1, days: 1, copied: [] }],
  addresses: [],
  mailIsOn: false,
  experience: [],
};

/** The server, as the test wants it at the moment. */
let server: Record<string, (...args: never[]) => unknown>;
let sent: unknown[];
/** Calls that are never answered. */
let isSilent = false;

function stubGoogle(): void {
  const runner = (ok: (value: unknown) => void, bad: (error: Error) => void): unknown =>
    new Proxy(
      {},
      {
        get: (_target, name: string) => {
          if (name === 'withSuccessHandler') return (next: typeof ok) => runner(next, bad);
          if (name === 'withFailureHandler') return (next: typeof bad) => runner(ok, next);
          return (...args: never[]) => {
            if (isSilent) return;
            void Promise.resolve().then(() => {
              try {
                ok(JSON.parse(JSON.stringify(server[name]?.(...args) ?? null)));
              } catch (error) {
                bad(error as Error);
              }
            });
          };
        },
      },
    );
  vi.stubGlobal('google', {
    script: {
      run: runner(
        () => {},
        () => {},
      ),
      host: { close() {} },
    },
  });
}

let selected: CardAnswer;
beforeEach(() => {
  vi.useFakeTimers();
  isSilent = false;
  sent = [];
  sessionStorage.clear();
  selected = { ok: true, card: cardOf('SKÄ-2026-0001'), selected: 1, today: '2026-04-13', lists };
  server = {
    whoAmI: () => ({ ok: true, ...who }),
    readCard: () => selected,
    // Tried in test/e2e/similar.test.ts.
    readSimilar: () => ({ ok: false, message: '' }),
    perform: (commands: readonly { id: string; matter?: string }[]) => {
      sent.push(...commands);
      const replies = commands.map(({ id, matter = 'SKÄ-2026-0001' }) => ({
        result: 'done',
        command: id,
        matter,
      }));
      return { ok: true, replies };
    },
  };
  document.body.innerHTML = '<div id="panel"></div>';
  Object.defineProperty(navigator, 'language', { value: 'sv-SE', configurable: true });
  stubGoogle();
});
afterEach(() => {
  const root = document.getElementById('panel');
  if (root) render(null, root);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const tick = (milliseconds = 1_100) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });
async function show(): Promise<void> {
  const root = document.getElementById('panel');
  if (!root) throw new Error('no root');
  await act(() => render(<Start>{(me) => <Sidebar who={me} />}</Start>, root));
  // Once for the first answer, once for what the panel then asks for.
  await tick();
  await tick();
}
const text = () => document.body.textContent ?? '';
const button = (name: string) => {
  const found = [...document.querySelectorAll('button')].find((one) =>
    one.textContent?.trim().startsWith(name),
  );
  if (!found) throw new Error(`no button ${name} in: ${text()}`);
  return found;
};
const click = (name: string) => act(() => button(name).click());
/** Dispatches an event in an act. */
const dispatch = (target: Element | null | undefined, event: Event) =>
  act(() => {
    target?.dispatchEvent(event);
  });
const submit = () => dispatch(document.querySelector('form'), new Event('submit', { cancelable: true }));
const key = (name: string) => new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
function field(id: string): HTMLInputElement | HTMLTextAreaElement {
  const found = document.getElementById(id);
  if (!(found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement))
    throw new Error(`no field ${id}`);
  return found;
}
const type = (id: string, value: string) =>
  act(() => {
    const input = field(id);
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
const press = (name: string) => dispatch(document.body, key(name));
const select = (card: MatterCard | null, count = 1) => {
  selected = { ok: true, card, selected: count, today: '2026-04-13', lists };
};

describe('what has been typed is not lost', () => {
  test('when another row is selected, and back', async () => {
    await show();
    await press('r');
    await type('question', 'Halvskriven fråga');
    select(cardOf('SKÄ-2026-0002'));
    await tick();
    expect(text()).toContain('Rubrik SKÄ-2026-0002');
    expect(text()).toContain('Du har börjat skriva i');
    await click('Fortsätt');
    select(cardOf('SKÄ-2026-0001'));
    await tick();
    expect(field('question').value).toBe('Halvskriven fråga');
  });

  test('when the sheet refuses, and when the call fails: the second attempt is the same command', async () => {
    await show();
    await press('f');
    await type('owner', 'Anna');
    server.perform = (commands: readonly { id: string }[]) => {
      sent.push(...commands);
      throw new Error('Authorization is required');
    };
    await submit();
    await tick(10);
    expect(text()).toContain('Arket svarade inte som det ska');
    expect(field('owner').value).toBe('Anna');
    await submit();
    await tick(10);
    const [first, second] = sent as { id: string }[];
    expect(second?.id).toBe(first?.id);
  });

  test('when the form is closed with Esc', async () => {
    await show();
    await press('f');
    await type('owner', 'Beata');
    await dispatch(field('owner'), key('Escape'));
    expect(document.querySelector('form')).toBeNull();
    expect(button('Fördela').textContent).toContain('påbörjat');
    await press('f');
    expect(field('owner').value).toBe('Beata');
  });

  test('when a colleague has closed the matter meanwhile', async () => {
    await show();
    await press('r');
    await type('question', 'Viktig fråga');
    select(cardOf('SKÄ-2026-0001', 2, true));
    await tick();
    expect(document.querySelector('form')).toBeNull();
    expect(text()).toContain('går inte längre');
    expect(text()).toContain('Viktig fråga');
  });

  test('while the sheet cannot be reached', async () => {
    await show();
    await click('Nytt ärende');
    await type('title', 'Trasig gunga');
    server.readCard = () => {
      throw new Error('offline');
    };
    await tick();
    expect(field('title').value).toBe('Trasig gunga');
  });
});

describe('keys', () => {
  test('start a step, but not while somebody writes', async () => {
    await show();
    await press('b');
    expect(document.querySelector('form')?.getAttribute('aria-label')).toBe('Besluta');
    await dispatch(document.getElementById('reason'), key('a'));
    expect(document.querySelector('form')?.getAttribute('aria-label')).toBe('Besluta');
  });

  test('the focus follows a new matter: to its receipt, and to its heading when it is shown', async () => {
    server.perform = (commands: readonly { id: string }[]) => ({
      ok: true,
      replies: commands.map(({ id }) => ({ result: 'done', command: id, matter: 'SKÄ-2026-0044' })),
    });
    await show();
    await press('n');
    await type('title', 'Trasig gunga');
    await type('text', 'Gungan är trasig.');
    await submit();
    await tick(10);
    expect(document.activeElement?.textContent).toBe('Visa ärendet');
    server.readCard = (request: object) =>
      'matter' in request ? { ...selected, card: cardOf('SKÄ-2026-0044') } : { ok: true, unchanged: true };
    await click('Visa ärendet');
    await tick(10);
    expect(document.activeElement?.id).toBe('matter');
    expect(document.activeElement?.textContent).toContain('SKÄ-2026-0044');
  });

  test('a step that is not open to the matter does nothing', async () => {
    await show();
    await press('s');
    expect(document.querySelector('form')).toBeNull();
  });
});

describe('the beginning', () => {
  test('no answer from Google: the way out in plain words', async () => {
    const { happyDOM } = window as unknown as { happyDOM: { setURL: (url: string) => void } };
    happyDOM.setURL('https://script.example.com/panel');
    isSilent = true;
    await show();
    expect(text()).toContain('Läser arket');
    await tick(20_000);
    expect(text()).toContain('ingen kontakt med arket');
    expect(text()).toContain('flera Google-konton');
    isSilent = false;
    await click('Försök igen');
    await tick();
    await tick();
    expect(text()).toContain('Rubrik SKÄ-2026-0001');
  });

  test('nothing selected: what waits today, one click from its matter', async () => {
    select(null, 0);
    server.readMine = () => ({
      ok: true,
      today: '2026-04-13',
      lists: [
        {
          name: 'reminders',
          count: 1,
          items: [
            {
              matter: 'SKÄ-2026-0002',
              title: 'Trasig gunga',
              organisation: 'Polisen',
              level: 2,
              day: '2026-04-10',
              workingDays: -1,
            },
          ],
        },
      ],
    });
    await show();
    await tick(10);
    expect(text()).toContain('Mina i dag');
    expect(text()).toContain('Påminnelse 2 till Polisen');
    server.readCard = (request: object) => {
      // Its row is selected with it, or somebody would write in another one.
      if ('matter' in request) expect(request).toMatchObject({ select: true });
      return { ...selected, card: cardOf('SKÄ-2026-0002') };
    };
    await click('Trasig gunga');
    await tick(10);
    expect(text()).toContain('Rubrik SKÄ-2026-0002');
  });

  test('a matter that was gone to, whose row is not selected, follows what a letter enters', async () => {
    select(null, 0);
    const item = { matter: 'SKÄ-2026-0002', title: 'Trasig gunga', day: '2026-04-10', workingDays: -1 };
    server.readMine = () => ({
      ok: true,
      today: '2026-04-13',
      lists: [{ name: 'triage', count: 1, items: [item] }],
    });
    await show();
    await tick(10);
    let latest = cardOf('SKÄ-2026-0002');
    server.readCard = (request: { matter?: string; known?: { version: number } }) => {
      if (!request.matter) return { ok: true, unchanged: true };
      return request.known?.version === latest.state.version
        ? { ok: true, unchanged: true }
        : { ...selected, card: latest };
    };
    await click('Trasig gunga');
    await tick(10);
    latest = { ...latest, state: { ...latest.state, version: 2, title: 'Gungan är lagad' } };
    await tick(1_100);
    expect(text()).toContain('Gungan är lagad');
  });

  test('a closed matter with a promise left does not say that nobody waits', async () => {
    const card = cardOf('SKÄ-2026-0001', 2, true);
    const promise = { item: 'SKÄ-2026-0001/L1', what: 'Vi ringer dig', to: 'resident' };
    const promises = [{ ...promise, firstDue: '2026-05-01' as const, due: '2026-05-01' as const }];
    select({ ...card, state: { ...card.state, promises } });
    await show();
    await tick(10);
    expect(document.querySelector('.duty')?.textContent).toContain('ett löfte står kvar');
    expect(text()).not.toContain('Ingen väntar');
  });

  test('links for the answer that still work are listed, and can be ended one by one', async () => {
    const card = cardOf('SKÄ-2026-0001');
    const referral = {
      referral: 'SKÄ-2026-0001/R1',
      organisation: 'polisen',
      question: 'När?',
      sent: '2026-04-02' as const,
      firstDue: '2026-05-04' as const,
      due: '2026-05-04' as const,
      pauses: [],
      reminders: [],
    };
    const link = (id: string, more: object = {}) => ({
      id,
      organisation: 'polisen',
      referral: referral.referral,
      by: 'anna@example.se',
      created: '2026-04-02T08:00:00Z',
      expires: '2026-06-01T08:00:00Z',
      state: 'active',
      ...more,
    });
    const revoked: string[] = [];
    server.listReplyLinks = () => ({
      ok: true,
      links: [
        link('a'),
        link('b', { referral: undefined, expires: '2026-06-09T08:00:00Z' }),
        link('c', { state: 'expired' }),
        link('d', { referral: 'SKÄ-2026-0007/R1' }),
      ],
    });
    server.revokeReplyLink = (id: string) => {
      revoked.push(id);
      return { ok: true, links: [] };
    };
    server.createReplyLink = () => ({ ok: true, address: 'https://example.se/svar', link: link('e') });
    select({ ...card, state: { ...card.state, referrals: [referral] } });
    await show();
    await tick(10);
    await click('Länk för svar');
    await tick(10);
    expect(text()).toContain('En länk gäller till 1 juni.');
    expect(text()).toContain('En länk till allt de har fått gäller till 9 juni.');
    await click('Dra in');
    await tick(10);
    expect(revoked).toEqual(['a']);
    expect(text()).not.toContain('En länk gäller till 1 juni.');
    await click('Skapa en ny länk');
    await tick(10);
    expect(document.querySelector<HTMLInputElement>('.reply-link input')?.value).toBe(
      'https://example.se/svar',
    );
  });

  test('an undoing that comes too late has a way out', async () => {
    await show();
    await press('f');
    await type('owner', 'Anna');
    await submit();
    await tick(10);
    server.perform = (commands: readonly { id: string }[]) => ({
      ok: true,
      replies: commands.map(({ id }) => ({
        result: 'refused',
        command: id,
        message: 'Något nyare har hänt.',
      })),
    });
    await click('Ångra');
    await tick(10);
    selected = { ...selected, card: cardOf('SKÄ-2026-0001', 3) } as CardAnswer;
    await click('Läs in på nytt');
    await tick(10);
    expect(text()).not.toContain('Något nyare har hänt.');
  });

  test('what was done is told, and read aloud', async () => {
    await show();
    await press('f');
    await type('owner', 'Anna');
    await submit();
    await tick(10);
    expect(sent).toMatchObject([{ type: 'triage', matter: 'SKÄ-2026-0001', owner: 'Anna' }]);
    expect(document.querySelector('[role=status]')?.textContent).toContain('Fördelat.');
    expect(document.querySelector('[aria-live=polite]')?.textContent).toContain('SKÄ-2026-0001. Rubrik');
  });

  test('what was done can be undone from its receipt: the same command, the latest first', async () => {
    await show();
    await press('f');
    await type('owner', 'Anna');
    await submit();
    await tick(10);
    const [first] = sent as { id: string }[];
    await click('Ångra');
    await tick(10);
    expect(sent[1]).toMatchObject({ type: 'undo', matter: 'SKÄ-2026-0001', undone: first?.id });
    expect(text()).toContain('Ångrat.');
  });
});

describe('several rows', () => {
  const numbers = ['SKÄ-2026-0001', 'SKÄ-2026-0002', 'SKÄ-2026-0003'];
  beforeEach(() => {
    selected = {
      ok: true,
      card: null,
      selected: 3,
      several: numbers,
      mark: 'abc',
      rows: { selected: 5, withoutMatter: 2 },
      today: '2026-04-13',
      lists,
    };
    server.readMany = () => ({
      ok: true,
      cards: numbers.map((number) => cardOf(number, 1, number === 'SKÄ-2026-0003')),
    });
  });

  test('say to how many each step applies, and take it for those', async () => {
    await show();
    await tick(10);
    expect(text()).toContain('3 ärenden är markerade');
    expect(text()).toContain('Av 5 markerade rader: 2 är inga ärenden.');
    await click('Fördela 2 av 3 ärenden');
    await type('owner', 'Anna');
    await submit();
    await tick(10);
    expect(sent).toMatchObject([
      { type: 'triage', matter: 'SKÄ-2026-0001', owner: 'Anna' },
      { type: 'triage', matter: 'SKÄ-2026-0002', owner: 'Anna' },
    ]);
  });

  test('what was refused is listed matter by matter, with its reason', async () => {
    server.perform = (commands: readonly { id: string; matter: string }[]) => ({
      ok: true,
      replies: commands.map(({ id, matter }) =>
        matter === 'SKÄ-2026-0002'
          ? { result: 'refused', command: id, message: 'Polisen har redan fått ärendet.' }
          : { result: 'done', command: id, matter },
      ),
    });
    await show();
    await tick(10);
    await click('Fördela 2 av 3 ärenden');
    await type('owner', 'Anna');
    await submit();
    await tick(10);
    expect(text()).toContain('1 av 2 gick');
    expect(text()).toContain('SKÄ-2026-0002 Polisen har redan fått ärendet.');
  });

  test('reminders are sent after they are entered, by their commands; what did not go is said', async () => {
    const waiting = (number: string): MatterCard => {
      const card = cardOf(number);
      const referral = {
        referral: `${number}/R1`,
        organisation: 'polisen',
        question: 'När?',
        sent: '2026-03-02' as const,
        firstDue: '2026-04-01' as const,
        due: '2026-04-01' as const,
        pauses: [],
        reminders: [],
      };
      return { ...card, state: { ...card.state, referrals: [referral] } };
    };
    server.readMany = () => ({ ok: true, cards: numbers.map(waiting) });
    const mailLists = {
      ...lists,
      mailIsOn: true,
      addresses: [{ organisation: 'polisen', emails: ['polis@example.se'] }],
    };
    server.readCard = () => ({ ...selected, lists: mailLists });
    const mails: { about: string; to: string; text: string }[] = [];
    server.sendMail = (mail: (typeof mails)[number]) => {
      mails.push(mail);
      return mails.length === 2
        ? { ok: true, sent: false, problem: 'Kvoten är slut.' }
        : { ok: true, sent: true };
    };
    await show();
    await tick(10);
    await click('Påminn i 3 ärenden');
    await submit();
    await tick(10);
    expect(mails.map(({ about }) => about)).toEqual((sent as { id: string }[]).map(({ id }) => id));
    expect(mails[0]).toMatchObject({ kind: 'reminder', matter: 'SKÄ-2026-0001', to: 'polis@example.se' });
    expect(mails[1]?.text).toContain('SKÄ-2026-0002');
    expect(text()).toContain('2 brev är skickade');
    expect(text()).toContain('Kvoten är slut.');
  });

  test('what was begun for them is kept when one row is selected, and can be gone on with', async () => {
    await show();
    await tick(10);
    await click('Fördela 2 av 3 ärenden');
    await type('owner', 'Beata');
    select(cardOf('SKÄ-2026-0009'));
    await tick();
    expect(text()).toContain('2 ärenden på en gång');
    await click('Fortsätt');
    await tick(10);
    expect(field('owner').value).toBe('Beata');
  });
});
