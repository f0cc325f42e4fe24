import fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, expect, test, vi } from 'vitest';
import * as small from '../../extension/valibot.ts';
import { exampleByHand, exampleCommand, examplePage, NOW } from './support/examples.ts';

/** The same schemas twice: made by valibot, and by what the extension is built with in its place. */
async function schemasBy(library: 'valibot' | 'small') {
  vi.resetModules();
  if (library === 'small') vi.doMock('valibot', () => small);
  const { entrySchema } = await import('../../extension/outbox/entry.ts');
  const { draftRecordSchema } = await import('../../extension/drafts/record.ts');
  vi.doMock('../../extension/browser.ts', () => ({}));
  const { messageSchema } = await import('../../extension/messages.ts');
  const { replySchema } = await import('../../shared/protocol/messages.ts');
  const { captureSchema } = await import('../../shared/matters/commands/capture.ts');
  const { parseClip } = await import('../../extension/drafts/parse.ts');
  const fits = (schema: unknown) => (value: unknown) => {
    const parsed =
      library === 'small' ? small.safeParse(schema as never, value) : v.safeParse(schema as never, value);
    return parsed.success ? { output: parsed.output } : 'does not fit';
  };
  return {
    entry: fits(entrySchema),
    draft: fits(draftRecordSchema),
    message: fits(messageSchema),
    reply: fits(replySchema),
    capture: fits(captureSchema),
    clip: (value: unknown) => parseClip(value) ?? 'does not fit',
  };
}

afterEach(() => {
  vi.doUnmock('valibot');
  vi.resetModules();
});

const draft = examplePage();
const command = exampleCommand(draft);
const waiting = {
  id: draft.id,
  saved: NOW,
  page: '',
  command,
  draft,
  state: { is: 'waiting', attempts: 0, next: NOW },
};
const status = {
  matter: 'SKÄ-2026-0001',
  title: 'Lampan',
  stage: 'received',
  received: '2026-04-02',
  duty: { holder: { is: 'district' } },
};
const EXAMPLES = {
  entry: [
    waiting,
    {
      id: 'a',
      saved: NOW,
      page: '',
      title: 'Lampan',
      state: { is: 'delivered', at: NOW, matter: 'SKÄ-2026-0001' },
    },
    { ...waiting, state: { is: 'refused', at: NOW, message: '' } },
  ],
  draft: [draft, exampleByHand()],
  message: [
    { type: 'save', draft: 'a', form: draft.form, window: 1 },
    { type: 'ask', pages: ['https://a.se/'] },
  ],
  reply: [
    {
      reply: 'delivered',
      request: 'a',
      receipts: [{ command: draft.id, result: 'refused', message: '' }],
      statuses: [status],
    },
    { reply: 'failed', request: '', failure: 'busy', time: '', message: '' },
  ],
  capture: [command],
  clip: [
    { draft: { ...draft.form, platform: 'x', kind: 'post', certainty: { text: 'read' } } },
    { draft: null },
  ],
} as const;

/** The value with one of its parts replaced, taken away or added to. */
const changed = (value: unknown): fc.Arbitrary<unknown> => {
  const strange = fc.oneof(
    fc.constantFrom(undefined, null, Number.NaN, -1, '', '  x ', true, [], {}, 'https://a.se', [1, 'a']),
    fc.jsonValue(),
  );
  if (typeof value !== 'object' || value === null) return strange;
  const keys = Object.keys(value);
  const at = (key: string) => (value as Readonly<Record<string, unknown>>)[key];
  const put = (key: string, part: unknown) =>
    Array.isArray(value)
      ? value.map((one, place) => (String(place) === key ? part : one))
      : { ...value, [key]: part };
  return fc.oneof(
    strange,
    fc.string().map((key) => ({ ...value, [key]: 1 })),
    ...(keys.length === 0
      ? []
      : [
          fc
            .constantFrom(...keys)
            .map((key) => Object.fromEntries(Object.entries(value).filter(([one]) => one !== key))),
          fc.constantFrom(...keys).chain((key) => changed(at(key)).map((part) => put(key, part))),
          fc.constantFrom(...keys).chain((key) => changed(at(key)).map((part) => put(key, part))),
        ]),
  );
};

test('says of every value the same as valibot', async () => {
  const theirs = await schemasBy('valibot');
  const ours = await schemasBy('small');
  let fitting = 0;
  for (const name of Object.keys(EXAMPLES) as (keyof typeof EXAMPLES)[]) {
    for (const example of EXAMPLES[name]) {
      expect(ours[name](example), name).toEqual(theirs[name](example));
      fc.assert(
        fc.property(changed(example), (value) => {
          const expected = theirs[name](value);
          if (expected !== 'does not fit') fitting += 1;
          expect(ours[name](value)).toEqual(expected);
        }),
        { numRuns: 400 },
      );
    }
  }
  // Else the comparison would be of refusals only.
  expect(fitting).toBeGreaterThan(200);
});

test('an error of a transformation is not taken for a value that does not fit', () => {
  const schema = small.pipe(
    small.string(),
    small.transform(() => {
      throw new Error('a fault of the program');
    }),
  );
  expect(() => small.safeParse(schema, 'x')).toThrow('a fault of the program');
});
