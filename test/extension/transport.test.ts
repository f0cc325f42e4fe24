import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { hostsOf, webAppAddress } from '../../extension/background/transport/address.ts';
import { classify } from '../../extension/background/transport/classify.ts';
import { post } from '../../extension/background/transport/post.ts';
import { sign } from '../../extension/background/transport/sign.ts';
import type { Outcome } from '../../extension/background/transport/transport.ts';
import { webApp } from '../../extension/background/transport/web-app.ts';
import { newUlid } from '../../shared/identity/ulid.ts';
import { CLOCK_WINDOW, signedText } from '../../shared/protocol/signing.ts';
import { exampleCommand, examplePage } from './support/examples.ts';
import { type FakeSheet, type Mood, startFakeSheet } from './support/fake-sheet.ts';

vi.mock('../../extension/browser.ts', async () => (await import('./support/fake-browser.ts')).fakeBrowser);

let sheet: FakeSheet;
beforeAll(async () => {
  sheet = await startFakeSheet();
});
afterAll(() => sheet.stop());
beforeEach(() => {
  sheet.mood = 'well';
  sheet.clockAhead = 0;
});

const around = { fetch, now: Date.now, random: Math.random };
const ulid = () => newUlid(Date.now(), Math.random);

async function paired() {
  const request = ulid();
  const body = JSON.stringify({ type: 'pair', request, code: sheet.code, device: 'Chrome, Linux' });
  const outcome = await post(sheet.address, body, request, around);
  if (!outcome.ok || outcome.reply.reply !== 'paired') throw new Error(JSON.stringify(outcome));
  const { key, secret, expires, workbook, district } = outcome.reply;
  return { address: sheet.address, key, secret, expires, workbook, district, paired: Date.now() };
}

async function transport() {
  let offset = 0;
  const clock = {
    read: async () => offset,
    write: async (milliseconds: number) => {
      offset = milliseconds;
    },
  };
  const through = webApp(await paired(), {
    ...around,
    clock,
    hasHosts: async () => true,
    isOnline: () => true,
  });
  return { through, offset: () => offset };
}

const deliver = (title = 'Räksmörgås på Ängsö') => {
  const command = { ...exampleCommand(examplePage()), title };
  return { type: 'deliver' as const, request: ulid(), commands: [command] };
};

const kindOf = (outcome: Outcome) => (outcome.ok ? 'ok' : outcome.failed.kind);

describe('the signature', () => {
  it('is what Node computes over the same bytes, whatever the letters', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.constant('å ä ö Å Ä Ö "\n\t\u2028 👩‍👧')),
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        async (body, bytes) => {
          const secret = Buffer.from(bytes).toString('base64');
          const { signature, ...envelope } = await sign(
            body,
            { id: 'nyckel-å', secret },
            1_790_000_000_000,
            Math.random,
          );
          const hash = createHash('sha256').update(body, 'utf8').digest('hex');
          const expected = createHmac('sha256', bytes)
            .update(signedText(envelope, hash), 'utf8')
            .digest('base64');
          expect(signature).toBe(expected);
        },
      ),
    );
  });
});

describe('a delivery over a real connection', () => {
  it('arrives with its letters, and the reply is followed to its second address', async () => {
    const { through } = await transport();
    const request = deliver();
    const outcome = await through.send(request);
    expect(outcome).toMatchObject({ ok: true, reply: { reply: 'delivered', request: request.request } });
    expect([...sheet.rows.values()].at(-1)?.title).toBe('Räksmörgås på Ängsö');
  });

  it.each<[Mood, string]>([
    ['login_page', 'login_page'],
    ['quota_page', 'quota_page'],
    ['error_page', 'error_page'],
    ['unavailable', 'busy'],
    ['wrong_request', 'wrong_reply'],
    ['half_reply', 'broken_reply'],
    // The connection was lost, but something answers there.
    ['reply_lost', 'unreachable'],
    ['busy', 'busy'],
    ['unknown_key', 'unknown_key'],
  ])('%s is told as %s', async (mood, kind) => {
    const { through } = await transport();
    sheet.mood = mood;
    expect(kindOf(await through.send(deliver()))).toBe(kind);
  });

  it('gives up on a sheet that says nothing', async () => {
    sheet.mood = 'silent';
    expect(kindOf(await post(sheet.address, '{}', ulid(), around, 200))).toBe('timeout');
  });

  it('hears how long it should wait', async () => {
    const { through } = await transport();
    sheet.mood = 'unavailable';
    expect(await through.send(deliver())).toMatchObject({ failed: { retryAfter: 7_200_000 } });
  });

  it('sets its clock by the sheet and tries again at once', async () => {
    const { through, offset } = await transport();
    sheet.clockAhead = CLOCK_WINDOW * 6;
    expect(kindOf(await through.send(deliver()))).toBe('ok');
    expect(Math.abs(offset() - sheet.clockAhead)).toBeLessThan(5_000);
    expect(kindOf(await through.send(deliver()))).toBe('ok');
  });

  it('meets a closed door', async () => {
    const { through } = await transport();
    await sheet.stop();
    expect(kindOf(await through.send(deliver()))).toBe('not_running');
    await sheet.start();
    expect(kindOf(await through.send(deliver()))).toBe('ok');
  });

  it('does not ask anybody while it may not', async () => {
    const google = { ...(await paired()), address: 'https://script.google.com/macros/s/A/exec' };
    const clock = { read: async () => 0, write: async () => undefined };
    const obstacle = (hasHosts: boolean, isOnline: boolean) =>
      webApp(google, {
        ...around,
        clock,
        hasHosts: async () => hasHosts,
        isOnline: () => isOnline,
      }).obstacle();
    expect(await obstacle(false, true)).toBe('no_permission');
    expect(await obstacle(true, false)).toBe('offline');
    expect(await obstacle(true, true)).toBeUndefined();
    const nowhere = webApp(undefined, { ...around, clock, hasHosts: async () => true, isOnline: () => true });
    expect(await nowhere.obstacle()).toBe('not_connected');
  });
});

describe('a redirect that the browser may not follow', () => {
  const google = 'https://script.google.com/macros/s/A/exec';
  const failing = (look: () => Promise<Response>): typeof fetch => {
    return async (_address, init) => {
      if (init?.method === 'POST') throw new TypeError('Failed to fetch');
      return look();
    };
  };
  /** What a browser gives for a redirect with `redirect: 'manual'`; Node shows the redirect itself. */
  const opaque = Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' });

  it.each<[string, () => Promise<Response>, string]>([
    ['leads to a sign-in', async () => opaque, 'login_page'],
    ['the web app is there after all', async () => new Response('Gensvar'), 'unreachable'],
    ['nothing answers', () => Promise.reject(new TypeError('Failed to fetch')), 'offline'],
  ])('%s', async (_case, look, kind) => {
    expect(kindOf(await post(google, '{}', ulid(), { fetch: failing(look), now: Date.now }))).toBe(kind);
  });
});

describe('what stands in the place of a reply', () => {
  const answer = (status: number, text: string, url = 'https://script.google.com/macros/s/A/exec') =>
    kindOf(classify({ url, status, text, retryAfter: null }, 'r', 0));
  it.each([
    [200, '<html>Logga in</html>', 'https://accounts.google.com/v3/signin', 'login_page'],
    [403, '<html>Du behöver behörighet</html>', undefined, 'login_page'],
    [404, '<html>Sidan finns inte</html>', undefined, 'not_found'],
    [429, 'slow down', undefined, 'quota_page'],
    [200, '<!DOCTYPE html>There are too many simultaneous invocations', undefined, 'quota_page'],
    [500, '{}', undefined, 'error_page'],
    [502, '', undefined, 'busy'],
    [200, '', undefined, 'wrong_reply'],
    [200, '{"reply":"delivered","request":"r"}', undefined, 'wrong_reply'],
    [200, '{"reply":"delivered","request":"s","receipts":[],"statuses":[]}', undefined, 'wrong_reply'],
    [200, '{"reply":"delivered","request":"r","receipts":[],"statuses":[]}', undefined, 'ok'],
    [
      200,
      '{"reply":"failed","request":"s","failure":"busy","time":"","message":""}',
      undefined,
      'wrong_reply',
    ],
    [200, '{"reply":"failed","request":"","failure":"busy","time":"","message":""}', undefined, 'busy'],
  ])('%i %s', (status, text, url, kind) => expect(answer(status, text, url)).toBe(kind));

  it('reads Retry-After as a moment too, and never as a time that has passed', () => {
    const now = Date.parse('2026-11-21T08:00:00Z');
    const pauseAfter = (retryAfter: string) => {
      const outcome = classify({ url: '', status: 503, text: '', retryAfter }, 'r', now);
      return outcome.ok ? undefined : outcome.failed.retryAfter;
    };
    expect(pauseAfter('Sat, 21 Nov 2026 08:05:00 GMT')).toBe(300_000);
    expect(pauseAfter('Sat, 21 Nov 2026 07:05:00 GMT')).toBeUndefined();
    expect(pauseAfter('soon')).toBeUndefined();
  });

  it('is never taken for a delivery, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), fc.integer({ min: 200, max: 599 }), (text, status) => {
        expect(answer(status, text)).not.toBe('ok');
      }),
    );
  });
});

describe('the address that a person pastes', () => {
  const canonical = 'https://script.google.com/macros/s/AKfy-c_b/exec';
  it.each([
    'https://script.google.com/macros/s/AKfy-c_b/exec',
    'https://script.google.com/macros/u/1/s/AKfy-c_b/exec',
    'https://script.google.com/u/2/macros/s/AKfy-c_b/exec?x=1#y',
    ' https://script.google.com/a/macros/stad.example/s/AKfy-c_b/exec ',
  ])('%s', (pasted) => expect(webAppAddress(pasted)).toEqual({ ok: true, address: canonical }));

  it.each([
    ['http://127.0.0.1:8787/macros/s/local/exec', 'http://127.0.0.1:8787/macros/s/local/exec'],
    ['http://localhost:8787/macros/s/local/exec', 'http://localhost:8787/macros/s/local/exec'],
  ])('%s is this computer', (pasted, address) => {
    expect(webAppAddress(pasted)).toEqual({ ok: true, address });
    expect(hostsOf(address)).toEqual([]);
  });

  it.each([
    ['http://script.google.com/macros/s/A/exec', 'not_safe'],
    ['http://192.168.1.4/macros/s/A/exec', 'not_safe'],
    ['http://127.0.0.1.example/exec', 'not_safe'],
    ['https://docs.google.com/spreadsheets/d/abc/edit', 'no_address'],
    ['https://script.google.com/macros/s/A/dev', 'no_address'],
    ['https://script.google.com/home', 'no_address'],
    ['https://user:word@script.google.com/macros/s/A/exec', 'no_address'],
    ['javascript:alert(1)', 'no_address'],
    ['AKfy', 'no_address'],
    ['', 'no_address'],
  ])('%s is refused: %s', (pasted, fault) => expect(webAppAddress(pasted)).toEqual({ ok: false, fault }));

  it('needs no more hosts than the two that Google answers from', () => {
    expect(hostsOf(canonical)).toEqual([
      'https://script.google.com/*',
      'https://script.googleusercontent.com/*',
    ]);
  });
});
