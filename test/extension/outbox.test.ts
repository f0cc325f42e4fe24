import fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { drain, release } from '../../extension/background/drain.ts';
import { handle } from '../../extension/background/handle.ts';
import type { Surroundings } from '../../extension/background/transport/transport.ts';
import { isCapture, isDelivered, isUndelivered, type WaitingEntry } from '../../extension/outbox/entry.ts';
import { pauseAfter } from '../../extension/outbox/queue.ts';
import { connectionItem, drafts, outbox } from '../../extension/store/items.ts';
import { captureSchema } from '../../shared/matters/commands/capture.ts';
import { type Receipt, requestSchema } from '../../shared/protocol/messages.ts';
import { envelopeSchema } from '../../shared/protocol/signing.ts';
import { examplePage, NOW } from './support/examples.ts';
import {
  browserState,
  fakeBrowser,
  killWorkerAfter,
  resetBrowser,
  restartWorker,
} from './support/fake-browser.ts';

vi.mock('../../extension/browser.ts', async () => (await import('./support/fake-browser.ts')).fakeBrowser);

/** What can happen to one request. */
const MOODS = [
  'well',
  'lost_before',
  'lost_after',
  'half_reply',
  'busy',
  'garbage',
  'wrong_request',
  'replayed',
  'some_receipts',
  'refuses_some',
  'too_large',
] as const;
type Mood = (typeof MOODS)[number];

const action = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ do: 'save' as const }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('drain' as const), mood: fc.constantFrom(...MOODS) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('die' as const),
      during: fc.constantFrom('save' as const, 'drain' as const, 'undo' as const, 'mend' as const),
      after: fc.integer({ min: 0, max: 25 }),
      mood: fc.constantFrom(...MOODS),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 90 }) }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'undo' as const }) },
);

/** A sheet that takes a command in once, and loses, doubles and garbles everything else. */
function brokenSheet() {
  const sheet = { mood: 'well' as Mood, rows: new Map<string, string>(), refused: new Set<string>() };
  const fetch: Surroundings['fetch'] = async (_address, init) => {
    if (sheet.mood === 'lost_before') throw new TypeError('Failed to fetch');
    const envelope = v.parse(envelopeSchema, JSON.parse(String(init?.body)));
    const request = v.parse(requestSchema, JSON.parse(envelope.body));
    const reply = (content: object) => new Response(JSON.stringify({ request: request.request, ...content }));
    const failed = (failure: string) =>
      reply({ reply: 'failed', failure, time: new Date(NOW).toISOString(), message: 'Nej.' });
    if (sheet.mood === 'busy' || sheet.mood === 'replayed') return failed(sheet.mood);
    if (sheet.mood === 'garbage') return new Response('<html>Fel</html>');
    if (request.type === 'ask') return reply({ reply: 'statuses', statuses: [] });
    if (sheet.mood === 'too_large' && request.commands.length > 1) return failed('too_large');
    const receipts = request.commands.map((raw, place): Receipt => {
      const { id } = v.parse(captureSchema, raw);
      if (
        sheet.refused.has(id) ||
        (sheet.mood === 'refuses_some' && place % 2 === 0 && !sheet.rows.has(id))
      ) {
        sheet.refused.add(id);
        return { result: 'refused', command: id, message: 'Hör inte hit.' };
      }
      if (!sheet.rows.has(id)) sheet.rows.set(id, `SKÄ-2026-${String(sheet.rows.size + 1).padStart(4, '0')}`);
      return { result: 'done', command: id, matter: sheet.rows.get(id) ?? '' };
    });
    if (sheet.mood === 'lost_after') throw new TypeError('Failed to fetch');
    const told = sheet.mood === 'some_receipts' ? receipts.slice(1) : receipts;
    const whole = { reply: 'delivered', receipts: told, statuses: [] };
    if (sheet.mood === 'wrong_request') return reply({ ...whole, request: 'another' });
    if (sheet.mood === 'half_reply') return new Response(JSON.stringify(whole).slice(0, 30));
    return reply(whole);
  };
  return { sheet, fetch };
}

const connection = {
  address: 'http://127.0.0.1:1/macros/s/test/exec',
  key: 'k1',
  secret: btoa('x'.repeat(32)),
  expires: '2027-01-01T00:00:00Z',
  workbook: 'Ark',
  district: 'Skärholmen',
  paired: NOW,
};

beforeEach(resetBrowser);

/** Each draft carries its id in its words, so that it is known again when its own id has changed. */
const placeOf = (id: string) => `Plats ${id}`;
function markedDraft() {
  const draft = examplePage();
  return { ...draft, touched: true, form: { ...draft.form, place: placeOf(draft.id) } };
}

/** A world in which time is what the test says. */
async function world() {
  resetBrowser();
  await connectionItem.write(connection);
  const { sheet, fetch } = brokenSheet();
  let time = NOW;
  let seed = 7;
  const around: Surroundings = {
    fetch,
    now: () => {
      time += 1;
      return time;
    },
    random: () => {
      seed = (seed * 16807) % 2147483647;
      return seed / 2147483647;
    },
  };
  /** Ids of every matter that somebody has begun. */
  const begun: string[] = [];
  const save = async () => {
    const draft = markedDraft();
    await drafts.write(draft);
    begun.push(draft.id);
    await handle({ type: 'save', draft: draft.id, form: draft.form, window: 1 }, around);
  };
  const pass = (minutes: number) => {
    time += minutes * 60_000;
  };
  return { sheet, around, begun, save, pass };
}

/** Lets everything that the background left running come to its end. */
const settle = async () => {
  await fakeBrowser.hold('drain', async () => undefined);
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

const placeIn = ({ command }: WaitingEntry): string | undefined =>
  isCapture(command) ? command.place : undefined;

describe('whatever the order of saves, failures, deaths and repeats', () => {
  it('nothing is lost, and nothing arrives twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { minLength: 1, maxLength: 25 }), async (actions) => {
        const { sheet, around, begun, save, pass } = await world();
        const nothingIsLost = async () => {
          const here = new Set([
            ...(await drafts.readAll()).map((draft) => draft.id),
            ...(await outbox.readAll()).map((entry) => entry.id),
          ]);
          expect(begun.filter((id) => !here.has(id) && !sheet.refused.has(id))).toEqual([]);
          // A refused one is mended under a new id: it is its words that must still be here.
          const texts = [
            ...(await drafts.readAll()).map((draft) => draft.form.place),
            ...(await outbox.readAll()).filter(isUndelivered).map(placeIn),
          ];
          for (const id of sheet.refused) expect(texts).toContain(placeOf(id));
          expect(new Set(texts).size).toBe(texts.length);
        };
        for (const step of actions) {
          sheet.mood = 'mood' in step ? step.mood : sheet.mood;
          switch (step.do) {
            case 'save':
              await save();
              break;
            case 'drain':
              await drain(around);
              break;
            case 'wait':
              pass(step.minutes);
              await drain(around);
              break;
            case 'undo': {
              const [last] = (await outbox.readAll()).slice(-1);
              if (last) await handle({ type: 'undo', entry: last.id, window: 1 }, around);
              break;
            }
            case 'die': {
              // The draft itself is written by the panel, which lives on when the worker dies.
              const draft = markedDraft();
              if (step.during === 'save') {
                await drafts.write(draft);
                begun.push(draft.id);
              }
              const [entry] = (await outbox.readAll())
                .filter(isUndelivered)
                .filter(({ state }) => step.during !== 'mend' || state.is === 'refused');
              const death = killWorkerAfter(step.after);
              const work =
                step.during === 'save'
                  ? handle({ type: 'save', draft: draft.id, form: draft.form, window: 1 }, around)
                  : step.during === 'drain' || !entry
                    ? drain(around)
                    : handle({ type: step.during, entry: entry.id, window: 1 }, around);
              await Promise.race([death, work.then(settle)]);
              restartWorker();
              break;
            }
          }
          await settle();
          await nothingIsLost();
        }
        sheet.mood = 'well';
        // The way is free at last: the alarm, the person, or a new start of the browser.
        for (let round = 0; round < 3; round += 1) {
          await release(around);
          await drain(around);
        }
        await nothingIsLost();
        const entries = await outbox.readAll();
        expect(entries.filter(isUndelivered).filter((entry) => entry.state.is === 'waiting')).toEqual([]);
        for (const entry of entries.filter(isDelivered)) {
          expect(sheet.rows.get(entry.id)).toBe(entry.state.matter);
        }
        // A row that stands in the sheet is a matter that was begun here, under its own id.
        expect([...sheet.rows.keys()].filter((id) => !begun.includes(id))).toEqual([]);
        const stillDrafts = new Set((await drafts.readAll()).map((draft) => draft.id));
        const saved = begun.filter((id) => !stillDrafts.has(id) && !sheet.refused.has(id));
        expect(saved.filter((id) => !sheet.rows.has(id))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a worker that dies while a matter moves between draft and outbox', () => {
  it.each([...Array(14).keys()])(
    'after %i calls: it is in one place, never in none or both',
    async (calls) => {
      const { around, save, sheet, begun } = await world();
      const places = async (text: string) => [
        ...(await drafts.readAll()).filter((draft) => draft.form.place === text),
        ...(await outbox.readAll()).filter(isUndelivered).filter((entry) => placeIn(entry) === text),
      ];
      sheet.mood = 'refuses_some';
      await save();
      await settle();
      await handle({ type: 'disconnect' }, around);
      await save();
      await settle();
      const [refused = '', waiting = ''] = begun;
      for (const [type, entry] of [
        ['undo', waiting],
        ['mend', refused],
      ] as const) {
        const death = killWorkerAfter(calls);
        await Promise.race([death, handle({ type, entry, window: 1 }, around)]);
        restartWorker();
        expect(await places(placeOf(entry))).toHaveLength(1);
      }
    },
  );
});

describe('the outbox', () => {
  it('asks for a batch once, and writes before it sends', async () => {
    const { around, save, sheet } = await world();
    sheet.mood = 'lost_before';
    await save();
    await settle();
    const [entry] = await outbox.readAll();
    expect(entry?.state).toMatchObject({ is: 'waiting', attempts: 1, failure: 'not_running' });
    expect(browserState.badge.text).toBe('1');
    expect(browserState.alarm).toBeGreaterThan(around.now());
  });

  it('does not try before its time, and honours what the server asks for', async () => {
    const { around, save, pass } = await world();
    let requests = 0;
    const asking: Surroundings = {
      ...around,
      fetch: async () => {
        requests += 1;
        return new Response('upptaget', { status: 503, headers: { 'Retry-After': '7200' } });
      },
    };
    await connectionItem.write(connection);
    const draft = examplePage();
    await drafts.write(draft);
    await handle({ type: 'save', draft: draft.id, form: draft.form, window: 1 }, asking);
    await settle();
    expect(requests).toBe(1);
    pass(90);
    await drain(asking);
    expect(requests).toBe(1);
    pass(31);
    await drain(asking);
    expect(requests).toBe(2);
    expect(save).toBeDefined();
  });

  it('never plans the next try more than a quarter of an hour ahead, unless the server asks', async () => {
    for (const chance of [0, 1])
      for (let attempts = 1; attempts < 12; attempts += 1)
        expect(pauseAfter(attempts, 'unreachable', () => chance)).toBeLessThanOrEqual(15 * 60_000);
  });

  it('keeps the planned try and its pauses, however often a person presses the button', async () => {
    const { around, save, sheet, pass } = await world();
    const waiting = async () => {
      const [entry] = await outbox.readAll();
      if (entry?.state.is !== 'waiting') throw new Error('nothing waits');
      return entry.state;
    };
    sheet.mood = 'lost_before';
    await save();
    await settle();
    const planned = (await waiting()).next;
    for (let press = 0; press < 5; press += 1) await handle({ type: 'deliver' }, around);
    expect(await waiting()).toMatchObject({ attempts: 6, next: planned });
    pass(1);
    await drain(around);
    const { attempts, next } = await waiting();
    expect(attempts).toBe(7);
    // The second pause: one minute and a fifth.
    expect(next - around.now()).toBeLessThanOrEqual(72_000);
  });

  it('tries when the panel opens, but not twice within half a minute, nor when the server asked for time', async () => {
    const { around, save, sheet, pass } = await world();
    const attempts = async () => {
      const [entry] = await outbox.readAll();
      return entry?.state.is === 'waiting' ? entry.state.attempts : undefined;
    };
    sheet.mood = 'lost_before';
    await save();
    await settle();
    for (const minutes of [1, 2, 4]) {
      pass(minutes);
      await drain(around);
    }
    expect(await attempts()).toBe(4);
    await handle({ type: 'opened' }, around);
    expect(await attempts()).toBe(4);
    pass(0.6);
    await Promise.all([handle({ type: 'opened' }, around), handle({ type: 'opened' }, around)]);
    expect(await attempts()).toBe(5);
    const busy = {
      ...around,
      fetch: async () => new Response('', { status: 503, headers: { 'Retry-After': '7200' } }),
    };
    await handle({ type: 'deliver' }, busy);
    pass(60);
    await handle({ type: 'opened' }, around);
    expect(await attempts()).toBe(6);
    pass(61);
    sheet.mood = 'well';
    await handle({ type: 'opened' }, around);
    expect(sheet.rows.size).toBe(1);
  });

  it('keeps what was typed, and the way back, while nothing has left the computer', async () => {
    const { around } = await world();
    await handle({ type: 'disconnect' }, around);
    const draft = examplePage();
    await drafts.write(draft);
    const form = { ...draft.form, title: 'Ring 070-174 06 05' };
    expect(await handle({ type: 'save', draft: draft.id, form, window: 1 }, around)).toEqual({ ok: true });
    await settle();
    expect(await drafts.readAll()).toEqual([]);
    expect(await handle({ type: 'undo', entry: draft.id, window: 1 }, around)).toEqual({ ok: true });
    expect((await drafts.read(draft.id))?.form.title).toBe('Ring 070-174 06 05');
    expect(await outbox.readAll()).toEqual([]);
  });

  it('has let go of what was masked once a delivery has begun: changed after it, it is still masked', async () => {
    const { around, save, sheet, begun } = await world();
    sheet.mood = 'lost_after';
    await save();
    await settle();
    expect(JSON.stringify(browserState.stored)).not.toContain('070-174');
    expect(await handle({ type: 'undo', entry: begun[0] ?? '', window: 1 }, around)).toEqual({ ok: true });
    expect(await drafts.read(begun[0] ?? '')).toMatchObject({ id: begun[0], sent: true });
    expect(JSON.stringify(browserState.stored)).not.toContain('070-174');
  });

  it('shows a refusal with its reason until it is mended or thrown away', async () => {
    const { around, save, sheet, begun } = await world();
    sheet.mood = 'refuses_some';
    await save();
    await settle();
    const refused = await outbox.read(begun[0] ?? '');
    expect(refused?.state).toMatchObject({ is: 'refused', message: 'Hör inte hit.' });
    expect(browserState.badge.title).toContain('1 togs inte emot');
    await handle({ type: 'mend', entry: begun[0] ?? '', window: 1 }, around);
    expect(await outbox.readAll()).toEqual([]);
    const [mended] = await drafts.readAll();
    expect(mended?.touched).toBe(true);
    expect(mended?.id).not.toBe(begun[0]);
    sheet.mood = 'well';
    await handle(
      { type: 'save', draft: mended?.id ?? '', form: mended?.form ?? examplePage().form, window: 1 },
      around,
    );
    await settle();
    expect((await outbox.readAll())[0]?.state.is).toBe('delivered');
  });

  it('lets the others through when one is too large for the sheet', async () => {
    const { around, save, sheet } = await world();
    sheet.mood = 'lost_before';
    for (let count = 0; count < 4; count += 1) await save();
    await settle();
    sheet.mood = 'too_large';
    await release(around);
    await drain(around);
    expect(sheet.rows.size).toBe(4);
  });

  it('saves a matter once, however often the button is pressed', async () => {
    const { around } = await world();
    const draft = examplePage();
    await drafts.write(draft);
    const message = { type: 'save', draft: draft.id, form: draft.form, window: 1 } as const;
    expect(await Promise.all([handle(message, around), handle(message, around)])).toEqual([
      { ok: true },
      { ok: true },
    ]);
    await settle();
    expect(await outbox.readAll()).toHaveLength(1);
  });

  it('says so when the storage is full, and keeps the draft', async () => {
    const { around } = await world();
    const draft = examplePage();
    await drafts.write(draft);
    browserState.isFull = true;
    const reply = await handle({ type: 'save', draft: draft.id, form: draft.form, window: 1 }, around);
    expect(reply).toMatchObject({ ok: false });
    expect(reply.ok ? '' : reply.message).toContain('full');
    browserState.isFull = false;
    expect(await drafts.read(draft.id)).toBeDefined();
  });

  it('keeps the fifty latest receipts', async () => {
    const { save } = await world();
    for (let count = 0; count < 53; count += 1) {
      await save();
      await settle();
    }
    expect((await outbox.readAll()).filter(isDelivered)).toHaveLength(50);
  });
});
