// @vitest-environment happy-dom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { WhoAmI } from '../../../apps-script/calls.ts';
import type { Mailings as Listed, ListedMail } from '../../../apps-script/mail-calls.ts';
import { Mailings } from '../../../apps-script/panels/mailings/Mailings.tsx';

const who: WhoAmI = {
  user: 'anna@example.se',
  language: 'sv',
  workbook: 'Ärenden',
  district: 'Skärholmen',
  today: '2026-04-13',
  isSetUp: true,
  findings: [],
};
const mail = (id: string, stage: ListedMail['stage'], problem = ''): ListedMail => ({
  id,
  at: '2026-04-13T07:00:00Z',
  kind: 'Påminnelse',
  matter: 'SKÄ-2026-0001',
  to: 'a@example.se',
  subject: `Ämne ${id}`,
  stage,
  sentAt: '',
  problem,
});
let listed: Listed;
let asked: (string | null)[];

beforeEach(() => {
  asked = [];
  listed = {
    unsent: [mail('ett', 'failed', 'Adressen finns inte.'), mail('två', 'waiting')],
    recent: [],
    quota: 90,
    isOn: true,
  };
  const server: Record<string, (id: string | null) => unknown> = {
    readMailings: () => ({ ok: true, mailings: listed }),
    sendAgain: (id) => {
      asked.push(id);
      return { ok: true, sent: 1, mailings: { ...listed, unsent: [] } };
    },
  };
  const runner = (ok: (value: unknown) => void): unknown =>
    new Proxy(
      {},
      {
        get: (_target, name: string) => {
          if (name === 'withSuccessHandler') return (next: typeof ok) => runner(next);
          if (name === 'withFailureHandler') return () => runner(ok);
          return (id: string | null) => void Promise.resolve().then(() => ok(server[name]?.(id)));
        },
      },
    );
  vi.stubGlobal('google', { script: { run: runner(() => {}), host: { close() {} } } });
  document.body.innerHTML = '<div id="panel"></div>';
  document.documentElement.lang = 'sv';
  document.title = 'Utskick';
});
afterEach(() => vi.unstubAllGlobals());

const settled = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve, 30))));
const show = async () => {
  const root = document.getElementById('panel');
  if (!root) throw new Error('no root');
  await act(() => render(<Mailings who={who} />, root));
  await settled();
};
const press = async (name: string) => {
  const found = [...document.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  found.focus();
  expect(document.activeElement).toBe(found);
  await act(() => found.click());
  await settled();
};

test('what did not go through is named and can be sent again by its own button, without a mouse', async () => {
  await show();
  expect(document.body.textContent).toContain('Adressen finns inte.');
  await press('Försök igen: Ämne ett');
  expect(asked).toEqual(['ett']);
  expect(document.querySelector('[role=status]')?.textContent).not.toBe('');
});

test('what waits is sent in one press', async () => {
  await show();
  await press('Skicka det som väntar');
  expect(asked).toEqual([null]);
});

test('has no fault that axe finds in what the page is made of, full, off and empty', async () => {
  for (const state of [listed, { ...listed, isOn: false }, { ...listed, unsent: [] }]) {
    listed = state;
    await show();
    expect(document.body.textContent).not.toContain('Läser utkorgen');
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
    render(null, document.getElementById('panel') as HTMLElement);
  }
});
