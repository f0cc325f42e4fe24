// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { handle } from '../../extension/background/handle.ts';
import { askForToken } from '../../extension/background/transport/signed-in.ts';
import type { Surroundings } from '../../extension/background/transport/transport.ts';
import { manifest } from '../../extension/manifest.ts';
import type { Message } from '../../extension/messages.ts';
import { Options } from '../../extension/options/Options.tsx';
import { scriptAddress, signInUrl } from '../../extension/options/sign-in.ts';
import {
  connectionItem,
  contactItem,
  drafts,
  outbox,
  policyItem,
  signInItem,
} from '../../extension/store/items.ts';
import { TestSheet } from '../apps-script/support/sheet.ts';
import { examplePage, NOW } from './support/examples.ts';
import { browserState, resetBrowser } from './support/fake-browser.ts';
import { settle } from './support/settle.ts';

vi.mock('../../extension/browser.ts', async () => (await import('./support/fake-browser.ts')).fakeBrowser);

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const SCRIPT = '1aBcDeFgHiJkLmNoPqRsTuVwXyZ_0123456789-abcdefghijklmnopqr';
const CLIENT = '123456789012-abc123def456.apps.googleusercontent.com';
const BACK = 'https://mniclgecakcgahllmoiefdgfelehkblk.chromiumapp.org/';

/**
 * Google's Apps Script API as its reference describes it
 * (https://developers.google.com/apps-script/api/reference/rest/v1/scripts/run), before the built add-on: what the
 * function gave stands in `response.result`, a script that failed in `error` with status 200, and what Google itself
 * refuses in an `error` with a status of its own. Nobody here has been able to ask Google itself.
 */
type Way = 'well' | 'script_failed' | 'out_of_quota' | 'no_access' | 'token_expired' | 'no_such_script';
let way: Way = 'well';
let sheet: TestSheet;
let tokens: string[] = [];
let asked: { readonly url: string; readonly isShown: boolean }[] = [];

const status = (code: number, name: string, message: string) =>
  new Response(JSON.stringify({ error: { code, message, status: name } }), {
    status: code,
    headers: { 'Content-Type': 'application/json; charset=UTF-8' },
  });
const failedScript = (errorMessage: string, errorType: string) =>
  new Response(
    JSON.stringify({
      done: true,
      error: {
        code: 3,
        message: 'ScriptError',
        details: [
          {
            '@type': 'type.googleapis.com/google.apps.script.v1.ExecutionError',
            errorMessage,
            errorType,
            scriptStackTraceElements: [{ function: 'receive', lineNumber: 3 }],
          },
        ],
      },
    }),
  );

const google: typeof fetch = async (address, init) => {
  const url = new URL(String(address));
  expect(url.href).toBe(`https://script.googleapis.com/v1/scripts/${SCRIPT}:run`);
  if (init?.method !== 'POST') return new Response('', { status: 404 });
  const token = new Headers(init.headers).get('Authorization') ?? '';
  if (way === 'token_expired' || !tokens.includes(token.replace('Bearer ', '')))
    return status(401, 'UNAUTHENTICATED', 'Request had invalid authentication credentials.');
  if (way === 'no_access') return status(403, 'PERMISSION_DENIED', 'The caller does not have permission');
  if (way === 'no_such_script') return status(404, 'NOT_FOUND', 'Requested entity was not found.');
  if (way === 'script_failed')
    return failedScript("Cannot read properties of undefined (reading 'x')", 'TypeError');
  if (way === 'out_of_quota')
    return failedScript('Service invoked too many times for one day: spreadsheet.', 'ScriptError');
  const call = JSON.parse(String(init.body)) as { readonly function: string; readonly parameters: unknown[] };
  const result = sheet.run(call.function, call.parameters);
  if (!result.ok) return failedScript(result.error.message, result.error.name);
  return new Response(
    JSON.stringify({
      done: true,
      response: {
        '@type': 'type.googleapis.com/google.apps.script.v1.ExecutionResponse',
        result: result.value,
      },
    }),
  );
};
const around: Surroundings = { fetch: google, now: () => sheet.now, random: Math.random };

const codeFor = () => {
  const answer = sheet.call('createPairing');
  if (!answer.ok) throw new Error(answer.message);
  return answer.code;
};
const url = signInUrl(CLIENT, BACK, 'ettan');
const connect = async () => {
  await askForToken(url, true, sheet.now);
  browserState.hosts.push('https://script.googleapis.com/*');
  return handle({ type: 'pair', address: scriptAddress(SCRIPT) ?? '', code: codeFor() }, around);
};
const save = async (title: string) => {
  const draft = examplePage();
  await drafts.write({ ...draft, form: { ...draft.form, title } });
  const reply = await handle(
    { type: 'save', draft: draft.id, form: { ...draft.form, title }, window: 1 },
    around,
  );
  expect(reply).toEqual({ ok: true });
  await handle({ type: 'deliver' }, around);
};
const titles = () => {
  const tab = sheet.workbook.state.sheets.find(({ properties }) => properties.name === 'Ärenden');
  return JSON.stringify(tab?.cells ?? []);
};

beforeEach(() => {
  resetBrowser();
  way = 'well';
  tokens = [];
  asked = [];
  sheet = TestSheet.ready();
  sheet.now = NOW;
  browserState.authorise = async (address, isShown) => {
    asked.push({ url: address, isShown });
    const token = `ya29.${asked.length}`;
    tokens.push(token);
    return `${BACK}#state=ettan&access_token=${token}&token_type=Bearer&expires_in=3599&scope=x`;
  };
});

describe('scripts.run, against a stand-in of Google’s API and the built add-on', () => {
  it('pairs, delivers and gets the number, with the same signed envelope', async () => {
    expect(await connect()).toEqual({ ok: true });
    expect((await connectionItem.read())?.address).toBe(scriptAddress(SCRIPT));
    await save('Lampan vid ån');
    const [entry] = await outbox.readAll();
    expect(entry?.state).toMatchObject({ is: 'delivered', matter: expect.stringMatching(/-\d{4}$/) });
    expect(titles()).toContain('Lampan vid ån');
    // One sign-in serves many calls.
    expect(asked).toHaveLength(1);
    // The token goes to Google's host alone, never into the sheet.
    expect(titles()).not.toContain('ya29');
  });

  it('asks for a new token without a question when the old one is about to end', async () => {
    await connect();
    sheet.now += 3_600_000;
    await save('En timme senare');
    expect(asked.map(({ isShown }) => isShown)).toEqual([true, false]);
    expect(asked[1]?.url).toContain('prompt=none');
    expect(titles()).toContain('En timme senare');
  });

  it('waits, and says what to do, when Google wants to ask something; nothing is lost', async () => {
    await connect();
    sheet.now += 3_600_000;
    browserState.authorise = () => Promise.reject(new Error('User interaction required.'));
    await save('Utan inloggning');
    const [entry] = await outbox.readAll();
    expect(entry?.state).toMatchObject({ is: 'waiting', failure: 'signed_out' });
    expect(titles()).not.toContain('Utan inloggning');
  });

  it.each([
    ['token_expired', 'signed_out'],
    ['no_access', 'signed_out'],
    ['no_such_script', 'not_found'],
    ['script_failed', 'error_page'],
    ['out_of_quota', 'quota_page'],
  ] as const)('%s: it waits with the reason %s and arrives once later', async (fault, kind) => {
    await connect();
    way = fault;
    await save('Väntar');
    const [entry] = await outbox.readAll();
    expect(entry?.state).toMatchObject({ is: 'waiting', failure: kind });
    expect((await contactItem.read()).failure?.kind).toBe(kind);
    way = 'well';
    sheet.now += 3_600_000;
    await handle({ type: 'deliver' }, around);
    expect((await outbox.readAll())[0]?.state.is).toBe('delivered');
    expect(titles().split('"Väntar"').length - 1).toBe(1);
  });

  it('takes no answer that belongs to another sign-in, and no answer without a token', async () => {
    for (const answer of [
      '#state=annan&access_token=x&expires_in=9',
      '#error=access_denied&state=ettan',
      '',
    ]) {
      browserState.authorise = async () => `${BACK}${answer}`;
      await expect(askForToken(url, true, sheet.now)).rejects.toThrow();
    }
    expect(await signInItem.read()).toBeUndefined();
  });

  it('forgets the sign-in with the connection', async () => {
    await connect();
    await handle({ type: 'disconnect' }, around);
    expect(await signInItem.read()).toBeUndefined();
  });

  it('the function takes nothing that is not signed', () => {
    const result = sheet.run('receive', [JSON.stringify({ type: 'deliver', commands: [] })]);
    expect(result.ok && JSON.parse(String(result.value))).toMatchObject({
      reply: 'failed',
      failure: 'bad_request',
    });
    const nothing = sheet.run('receive', []);
    expect(nothing.ok && JSON.parse(String(nothing.value))).toMatchObject({ failure: 'bad_request' });
  });
});

describe('the choice in the settings', () => {
  let place: HTMLElement;
  const open = async () => {
    place = document.createElement('div');
    document.body.append(place);
    act(() => render(<Options now={() => sheet.now} />, place));
    await settle();
  };
  const choose = async (way: string) => {
    const radio = [...place.querySelectorAll('label')].find((each) => each.textContent?.includes(way));
    await act(() => void radio?.querySelector('input')?.click());
    await settle();
  };
  const fill = async (id: string, value: string) => {
    const field = place.querySelector<HTMLInputElement>(`#${id}`);
    if (!field) throw new Error(`no field ${id}`);
    field.value = value;
    await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
  };
  const submit = async () => {
    await act(() => void place.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true })));
    await settle();
  };
  beforeEach(() => {
    browserState.answer = (message) => handle(message as Message, around);
  });
  afterEach(() => {
    act(() => render(null, place));
    place.remove();
    vi.unstubAllGlobals();
  });

  it('names what is missing, asks for permission and sign-in only then, and connects', async () => {
    await open();
    await choose('Genom Googles API');
    expect(place.textContent).toContain(BACK);
    await fill('script-script', 'fel');
    await submit();
    expect(place.textContent).toContain('Det är inte ett skript-id');
    expect(browserState.hosts).toEqual([]);
    await fill('script-script', `https://script.google.com/home/projects/${SCRIPT}/edit`);
    await fill('script-client', CLIENT);
    await fill('script-code', codeFor());
    browserState.authorise = async (address) => {
      asked.push({ url: address, isShown: true });
      tokens.push('ya29.x');
      const state = new URL(address).searchParams.get('state');
      return `${BACK}#state=${state}&access_token=ya29.x&expires_in=3599`;
    };
    await submit();
    expect(browserState.hosts).toEqual(['https://script.googleapis.com/*']);
    expect(browserState.permissions).toEqual(['identity']);
    const given = new URL(asked[0]?.url ?? '').searchParams;
    expect(given.get('client_id')).toBe(CLIENT);
    expect(given.get('redirect_uri')).toBe(BACK);
    expect(given.get('scope')).toContain('spreadsheets.currentonly');
    expect(place.textContent).toContain('Skärholmens ärenden');
  });

  it('says how to do without, and where the way is not there', async () => {
    await open();
    await choose('Inte alls');
    expect(place.textContent).toContain('Importera i arket');
    browserState.signInReturn = undefined;
    await choose('Genom Googles API');
    expect(place.textContent).toContain('Det går inte i den här webbläsaren');
  });

  it('holds to what an IT department has laid down', async () => {
    await policyItem.write({ transport: 'none' });
    await open();
    expect(place.textContent).toContain('Din IT-avdelning har valt att inget skickas');
    expect(place.querySelector('form')).toBeNull();
  });
});

it('asks for the sign-in permission only when it is chosen, where the browser lets it', () => {
  const chromium = manifest('chromium');
  expect(chromium.permissions).not.toContain('identity');
  expect(chromium.optional_permissions).toContain('identity');
  expect(manifest('firefox').permissions).toContain('identity');
  expect(manifest('firefox').optional_permissions).not.toContain('identity');
});
