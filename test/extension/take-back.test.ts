import { beforeEach, describe, expect, it, vi } from 'vitest';
import { drain, release } from '../../extension/background/drain.ts';
import { handle } from '../../extension/background/handle.ts';
import type { Surroundings } from '../../extension/background/transport/transport.ts';
import type { Message, MessageReply } from '../../extension/messages.ts';
import { isUndelivered, type WaitingEntry } from '../../extension/outbox/entry.ts';
import { canTakeBack } from '../../extension/outbox/queue.ts';
import { connectionItem, drafts, outbox, tellings } from '../../extension/store/items.ts';
import { viewIn } from '../../extension/store/views.ts';
import type { CaptureCommand } from '../../shared/matters/commands.ts';
import { exampleId, examplePage, NOW } from './support/examples.ts';
import { resetBrowser } from './support/fake-browser.ts';

vi.mock('../../extension/browser.ts', async () => (await import('./support/fake-browser.ts')).fakeBrowser);

/** What the sheet has, by the command's ULID. */
const rows = new Map<string, CaptureCommand>();
let clock = NOW;
/** What becomes of a request: never arrives, arrives and is not answered, is answered. */
let line: () => 'lost' | 'unanswered' | 'well' = () => 'well';
/** How long a request is on its way. */
let way: () => Promise<unknown> = async () => undefined;

const sheet = (text: string): unknown => {
  const request = JSON.parse(JSON.parse(text).body);
  if (request.type !== 'deliver') return { reply: 'statuses', request: request.request, statuses: [] };
  const receipts = (request.commands as CaptureCommand[]).map((command) => {
    const again = rows.has(command.id);
    if (!again) rows.set(command.id, command);
    const matter = `SKÄ-2026-${[...rows.keys()].indexOf(command.id) + 1}`;
    return { result: 'done', command: command.id, matter, ...(again && { again }) };
  });
  return { reply: 'delivered', request: request.request, receipts, statuses: [] };
};

const around: Surroundings = {
  now: () => clock,
  random: Math.random,
  fetch: async (_address, options) => {
    const outcome = line();
    await way();
    if (outcome === 'lost' || !options?.body) throw new TypeError('Failed to fetch');
    const reply = sheet(String(options.body));
    await way();
    if (outcome === 'unanswered') throw new TypeError('Failed to fetch');
    return new Response(JSON.stringify(reply));
  },
};

const say = (message: Message): Promise<MessageReply> => handle(message, around);
const waiting = async (): Promise<readonly WaitingEntry[]> => (await outbox.readAll()).filter(isUndelivered);
const deliver = async () => {
  clock += 3_600_000;
  await release(around, 'asked');
  await drain(around);
};
/** Saves a draft with this title; a delivery begins by itself. */
const save = async (id: string, title: string): Promise<MessageReply> => {
  const draft = await drafts.read(id);
  if (!draft) throw new Error('no draft');
  return say({ type: 'save', draft: id, form: { ...draft.form, title }, window: 1 });
};
const saved = async (title = 'Släckt lampa'): Promise<string> => {
  const draft = examplePage();
  await drafts.write(draft);
  await save(draft.id, title);
  await drain(around);
  return draft.id;
};

beforeEach(async () => {
  resetBrowser();
  rows.clear();
  clock = NOW;
  line = () => 'lost';
  way = async () => undefined;
  await connectionItem.write({
    address: 'http://127.0.0.1:8787/exec',
    key: 'k',
    secret: 'cw==',
    expires: '2027-01-01',
    workbook: 'Ark',
    district: 'Skärholmen',
    paired: NOW,
  });
});

describe('what waits', () => {
  it('can be changed after a try that came to nothing, under the same id', async () => {
    const id = await saved();
    expect(await say({ type: 'undo', entry: id, window: 1 })).toEqual({ ok: true });
    expect(await waiting()).toEqual([]);
    expect(await viewIn(1).read()).toEqual({ is: 'draft', id });
    await save(id, 'Släckt lykta');
    line = () => 'well';
    await deliver();
    expect([...rows.values()].map(({ title }) => title)).toEqual(['Släckt lykta']);
    expect((await outbox.readAll())[0]).toMatchObject({ id, state: { is: 'delivered' } });
  });

  it('keeps what it was said to be the same as, and not the same as', async () => {
    const draft = examplePage();
    await drafts.write({
      ...draft,
      form: { ...draft.form, same: 'SKÄ-2026-0042', apart: ['SKÄ-2026-0043'] },
    });
    await save(draft.id, 'Släckt');
    await drain(around);
    await say({ type: 'undo', entry: draft.id, window: 1 });
    expect(await outbox.readAll()).toEqual([]);
    expect((await drafts.read(draft.id))?.form).toMatchObject({
      same: 'SKÄ-2026-0042',
      apart: ['SKÄ-2026-0043'],
    });
  });

  it('is neither changed nor taken back while its delivery is under way', async () => {
    line = () => 'well';
    let arrive = () => {};
    way = () => new Promise<void>((resolve) => (arrive = resolve));
    const draft = examplePage();
    await drafts.write(draft);
    void save(draft.id, 'Släckt');
    await vi.waitFor(
      async () => expect((await waiting())[0]?.state).toMatchObject({ sending: true }),
      30_000,
    );
    expect(await say({ type: 'undo', entry: draft.id, window: 1 })).toMatchObject({ ok: false });
    expect(await say({ type: 'take_back', entry: draft.id })).toMatchObject({ ok: false });
    expect(await waiting()).toHaveLength(1);
    way = async () => undefined;
    arrive();
    await drain(around);
    expect(rows.size).toBe(1);
  });

  it('is free again when the worker was ended in the middle of its delivery', async () => {
    const id = await saved();
    const [entry] = await waiting();
    if (entry?.state.is !== 'waiting') throw new Error('nothing waits');
    const cut: WaitingEntry = { ...entry, state: { ...entry.state, sending: true, tried: NOW } };
    expect(canTakeBack(cut, NOW + 1_000)).toBe(false);
    expect(canTakeBack(cut, NOW + 120_000)).toBe(true);
    expect(cut.id).toBe(id);
  });

  it('that had arrived before it was changed is neither doubled nor lost: the sheet’s number, and the changed words', async () => {
    line = () => 'unanswered';
    const id = await saved();
    await say({ type: 'undo', entry: id, window: 1 });
    await save(id, 'Släckt lykta');
    line = () => 'well';
    await deliver();
    expect([...rows.values()].map(({ title }) => title)).toEqual(['Släckt lampa']);
    expect(await waiting()).toMatchObject([
      { id, command: { title: 'Släckt lykta' }, state: { is: 'refused', matter: 'SKÄ-2026-1' } },
    ]);
    // Another draft of it would double it.
    await say({ type: 'mend', entry: id, window: 1 });
    expect(await drafts.readAll()).toEqual([]);
  });

  it('that had arrived and was not changed is a receipt like any other', async () => {
    line = () => 'unanswered';
    await saved();
    line = () => 'well';
    await deliver();
    expect(await outbox.readAll()).toMatchObject([{ state: { is: 'delivered', matter: 'SKÄ-2026-1' } }]);
  });

  it('is taken back with what was said of it, and put back as it was', async () => {
    const draft = examplePage();
    await drafts.write({ ...draft, form: { ...draft.form, same: 'SKÄ-2026-0042' } });
    await save(draft.id, 'Släckt');
    await drain(around);
    const before = await waiting();
    expect(before).toHaveLength(2);
    await say({ type: 'take_back', entry: draft.id });
    expect(await outbox.readAll()).toEqual([]);
    await say({ type: 'put_back', entries: [...before] });
    expect((await waiting()).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  });

  it('taken back as a letter lies among what is to be told again', async () => {
    const letter = { text: 'Lampan byts i maj.', link: 'https://a.example/1', told: '2026-11-20' };
    const matter = 'SKÄ-2026-0042';
    await say({ type: 'tell', matter, title: 'Åter', channel: 'reply_in_thread', ...letter });
    await drain(around);
    const [entry] = await waiting();
    await say({ type: 'take_back', entry: entry?.id ?? '' });
    expect(await tellings.readAll()).toEqual([{ id: matter, ...letter }]);
    await say({ type: 'put_back', entries: entry ? [entry] : [] });
    expect(await tellings.readAll()).toEqual([]);
    expect(await waiting()).toHaveLength(1);
  });

  it('is not put back over a draft that has been made of it', async () => {
    const id = await saved();
    const [entry] = await waiting();
    await say({ type: 'undo', entry: id, window: 1 });
    await say({ type: 'put_back', entries: entry ? [entry] : [] });
    expect(await waiting()).toEqual([]);
  });
});

/** Chance that can be repeated. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

it.each(Array.from({ length: 40 }, (_, seed) => seed + 1))(
  'changed, taken back and delivered at the same moment nothing is lost and nothing doubled (seed %i)',
  async (seed) => {
    const random = chance(seed * 7_919);
    const pick = <Value>(values: readonly Value[]): Value | undefined =>
      values[Math.floor(random() * values.length)];
    line = () => pick(['lost', 'unanswered', 'well'] as const) ?? 'well';
    way = async () => {
      for (let turns = Math.floor(random() * 12); turns > 0; turns--) await Promise.resolve();
    };
    /** The words that were last saved, by id; none of what was taken back. */
    const wanted = new Map<string, string>();
    for (const letter of 'ABCD') {
      const draft = { ...examplePage(), id: exampleId() };
      await drafts.write(draft);
      await save(draft.id, letter);
      wanted.set(draft.id, letter);
    }
    for (let act = 0; act < 30; act++) {
      const delivery = random() < 0.7 ? deliver() : Promise.resolve();
      await way();
      const entry = pick(await waiting());
      if (entry && random() < 0.6) {
        if ((await say({ type: 'undo', entry: entry.id, window: 1 })).ok) {
          await way();
          const title = `${wanted.get(entry.id)}+`;
          expect(await save(entry.id, title)).toEqual({ ok: true });
          wanted.set(entry.id, title);
        }
      } else if (entry) {
        const reply = await say({ type: 'take_back', entry: entry.id });
        const words = wanted.get(entry.id);
        if (reply.ok) wanted.delete(entry.id);
        await way();
        if (reply.ok && words && random() < 0.7) {
          await say({ type: 'put_back', entries: [...(reply.taken ?? [])] });
          wanted.set(entry.id, words);
        }
      }
      if (random() < 0.5) await delivery;
    }
    line = () => 'well';
    for (let turn = 0; turn < 3; turn++) await deliver();
    const left = await waiting();
    for (const [id, title] of wanted) {
      const inSheet = rows.get(id)?.title;
      const here = left.find((entry) => entry.id === id);
      expect(inSheet, title).toBeDefined();
      if (inSheet !== title)
        expect(here, title).toMatchObject({ command: { title }, state: { is: 'refused' } });
      else expect(here?.state.is ?? 'delivered').not.toBe('waiting');
    }
    // Each question once, whatever became of it on the way.
    const letters = [...rows.values()].map(({ title }) => title[0]);
    expect(new Set(letters).size).toBe(letters.length);
  },
);
