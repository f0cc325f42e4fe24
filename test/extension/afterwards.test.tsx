// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { markPage } from '../../extension/background/badge.ts';
import { pair } from '../../extension/background/pairing.ts';
import { takePolicy } from '../../extension/background/policy.ts';
import { remind } from '../../extension/background/remind.ts';
import { currentTransport } from '../../extension/background/surroundings.ts';
import type { Surroundings } from '../../extension/background/transport/transport.ts';
import { POLICY } from '../../extension/manifest.ts';
import { Options } from '../../extension/options/Options.tsx';
import { Panel } from '../../extension/panel/Panel.tsx';
import {
  connectionItem,
  followedItem,
  policyItem,
  settingsItem,
  statusesItem,
} from '../../extension/store/items.ts';
import { NOW } from './support/examples.ts';
import { browserState, fakeBrowser, resetBrowser } from './support/fake-browser.ts';
import { settle } from './support/settle.ts';

vi.mock('../../extension/browser.ts', async () => (await import('./support/fake-browser.ts')).fakeBrowser);

let now = NOW;
const around: Surroundings = {
  fetch: () => Promise.reject(new TypeError('Failed to fetch')),
  now: () => now,
  random: Math.random,
};
const CONNECTION = {
  address: 'https://script.google.com/macros/s/A/exec',
  key: 'k',
  secret: 'cw==',
  expires: '2027-01-01',
  workbook: 'Ark',
  district: 'Skärholmen',
  paired: NOW,
};
const OWN = ['https://script.google.com/*', 'https://script.googleusercontent.com/*'];

let place: HTMLElement;
const shown = () => place.textContent ?? '';
const open = async (page: 'panel' | 'options') => {
  await act(() =>
    render(
      page === 'panel' ? (
        <Panel now={() => NOW} window={{ id: 1, open: [1] }} />
      ) : (
        <Options now={() => NOW} />
      ),
      place,
    ),
  );
  await settle();
};
const press = async (name: string) => {
  const found = [...place.querySelectorAll('button')].find((each) => each.textContent === name);
  if (!found) throw new Error(`No button ${name}:\n${shown()}`);
  await act(() => found.click());
  await settle();
};
beforeAll(async () => void (await fakeBrowser.loadAfter()));
beforeEach(() => {
  resetBrowser();
  now = NOW;
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => {
  act(() => render(null, place));
  place.remove();
});

describe('storage that is nearly full', () => {
  it('is told of long before, and says that nothing is dropped', async () => {
    browserState.share = 0.74;
    await open('panel');
    expect(shown()).toContain('snart full (74 %). Inget kastas');
  });

  it('is not spoken of while there is room', async () => {
    browserState.share = 0.69;
    await open('panel');
    expect(shown()).not.toContain('snart full');
    await open('options');
    expect(shown()).toContain('69 % av utrymmet');
  });
});

describe('the page in front', () => {
  const tab = { id: 7, windowId: 1, url: 'https://m.social.example/@kim/12?utm_source=x', title: '' };
  beforeEach(() =>
    statusesItem.write({
      pages: {
        'https://social.example/@kim/12': { asked: NOW, matters: ['SKÄ-2026-0042', 'SKÄ-2026-0041'] },
      },
      matters: {
        'SKÄ-2026-0042': {
          told: NOW,
          status: {
            matter: 'SKÄ-2026-0042',
            stage: 'referred',
            received: '2026-11-01',
            duty: {
              holder: 'organisation',
              organisations: ['Trafikkontoret'],
              since: '2026-11-05',
              workingDays: 12,
              due: '2026-12-01',
              workingDaysLeft: 6,
            },
          },
        },
      },
    }),
  );

  it('carries on the button how many matters came from it, and who is waited for, under any of its addresses', async () => {
    await markPage(tab);
    expect(browserState.pageBadges.get(7)).toEqual({
      text: '✓2',
      title:
        'SKÄ-2026-0042: Väntar på Trafikkontoret sedan 12 arbetsdagar · svar väntas 1 december (om 6 arbetsdagar)',
    });
  });

  it('is left alone when it is not registered', async () => {
    await markPage({ ...tab, url: 'https://social.example/@kim/13' });
    expect(browserState.pageBadges.size).toBe(0);
  });
});

describe('a notification', () => {
  const loop = {
    matter: 'SKÄ-2026-0042',
    title: 'Mörkt',
    why: 'answered' as const,
    day: '2026-11-09',
    channel: 'mail' as const,
    answer: '',
    letter: '',
  };

  it('comes never, unless somebody has asked for it', async () => {
    await followedItem.write({ told: NOW, loops: [loop] });
    await remind(around);
    expect(browserState.notices).toEqual([]);
  });

  it('comes once a day, and only when somebody waits', async () => {
    await settingsItem.write({ notify: true });
    await remind(around);
    expect(browserState.notices).toEqual([]);
    await followedItem.write({ told: NOW, loops: [loop] });
    await remind(around);
    await remind(around);
    expect(browserState.notices).toEqual(['En väntar på besked från dig.']);
    now += 24 * 3_600_000;
    await remind(around);
    expect(browserState.notices).toHaveLength(2);
  });
});

describe('what an IT department has laid down', () => {
  it('is read through a schema, and what it does not know is nothing', async () => {
    expect(Object.keys(POLICY.properties).sort()).toEqual(['address', 'client', 'language', 'transport']);
    browserState.policy = { language: 'klingon', address: 7 };
    await takePolicy();
    expect(await policyItem.read()).toEqual({});
  });

  it('gives the language until somebody chooses another', async () => {
    browserState.policy = { language: 'en' };
    await takePolicy();
    expect(await settingsItem.read()).toEqual({ language: 'en' });
    await settingsItem.write({ language: 'sv' });
    await takePolicy();
    expect(await settingsItem.read()).toEqual({ language: 'sv' });
  });

  it('keeps everything in the browser where nothing may be sent', async () => {
    browserState.hosts = [...OWN];
    await connectionItem.write(CONNECTION);
    expect(await (await currentTransport(around)).obstacle()).toBeUndefined();
    browserState.policy = { transport: 'none' };
    await takePolicy();
    expect(await (await currentTransport(around)).obstacle()).toBe('not_connected');
    expect(await pair(CONNECTION.address, 'ABCD-EFGH', around)).toMatchObject({ ok: false });
    await open('options');
    expect(shown()).toContain('Din IT-avdelning har valt att inget skickas härifrån.');
  });

  it('lets nobody connect to another address', async () => {
    browserState.hosts = [...OWN];
    browserState.policy = { address: 'https://script.google.com/macros/s/B/exec' };
    await takePolicy();
    expect(await pair(CONNECTION.address, 'ABCD-EFGH', around)).toEqual({
      ok: false,
      failed: { kind: 'no_permission' },
    });
    await open('options');
    const address = place.querySelector<HTMLInputElement>('#pairing-address');
    expect(address?.value).toBe('https://script.google.com/macros/s/B/exec');
    expect(address?.readOnly).toBe(true);
  });
});

describe('the settings', () => {
  it('list the sites that may be read, without the sheet’s own, and take one back', async () => {
    browserState.hosts = [...OWN, 'https://social.example/*'];
    await connectionItem.write(CONNECTION);
    await open('options');
    expect(shown()).toContain('https://social.example');
    await press('Ta tillbaka');
    expect(browserState.hosts).toEqual(OWN);
    expect(shown()).toContain('Inga. Gensvar läser en sida bara när du ber om det');
  });

  it('tell the key and lead to where it is changed; notifications are off until they are chosen', async () => {
    await open('options');
    expect(shown()).toContain('Fånga med Alt+Shift+G');
    await press('Byt kortkommando');
    expect(browserState.opened).toEqual(['keys']);
    const box = place.querySelector<HTMLInputElement>('input[type=checkbox]');
    expect(box?.checked).toBe(false);
    await act(() => box?.click());
    await settle();
    expect(await settingsItem.read()).toEqual({ notify: true });
  });
});
