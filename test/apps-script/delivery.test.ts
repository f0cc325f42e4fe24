import { beforeEach, describe, expect, test } from 'vitest';
import './support/patience.ts';
import { LARGEST_REQUEST } from '../../shared/protocol/messages.ts';
import { TestExtension } from './support/extension.ts';
import { TestSheet } from './support/sheet.ts';

const MINUTE = 60_000;
let sheet: TestSheet;
let extension: TestExtension;
beforeEach(() => {
  sheet = TestSheet.ready();
  extension = new TestExtension(sheet);
});

describe('pairing', () => {
  test('a code from the sidebar gives the browser a key of its own, in the owner’s name', () => {
    const reply = extension.pair();
    expect(reply).toMatchObject({ reply: 'paired', workbook: 'Skärholmens ärenden', district: 'Skärholmen' });
    expect(Buffer.from(extension.secret, 'base64')).toHaveLength(32);
    const devices = sheet.call('listDevices');
    expect(devices.ok && devices.devices).toMatchObject([
      { device: 'Chrome på Annas dator', owner: 'anna.berg@example.se', state: 'active' },
    ]);
    expect(JSON.stringify(devices)).not.toContain(extension.secret);
  });

  test('the code is not kept, only its hash', () => {
    const pairing = sheet.call('createPairing');
    if (!pairing.ok) throw new Error(pairing.message);
    expect(JSON.stringify(sheet.state.properties)).not.toContain(pairing.code);
    expect(JSON.stringify(sheet.state.properties)).not.toContain(pairing.code.replaceAll('-', ''));
  });

  test('a code works once; the same request may ask again because its reply may have been lost', () => {
    const pairing = sheet.call('createPairing');
    if (!pairing.ok) throw new Error(pairing.message);
    const request = sheet.ulid();
    const first = extension.pair(pairing.code, request);
    expect(extension.pair(pairing.code, request)).toEqual(first);
    expect(new TestExtension(sheet).pair(pairing.code)).toMatchObject({
      reply: 'failed',
      failure: 'wrong_code',
    });
  });

  test('a code is read without care for capitals, spaces and hyphens, and is too old after ten minutes', () => {
    const pairing = sheet.call('createPairing');
    if (!pairing.ok) throw new Error(pairing.message);
    expect(extension.pair(pairing.code.toLowerCase().replaceAll('-', ' '))).toMatchObject({
      reply: 'paired',
    });
    const second = sheet.call('createPairing');
    if (!second.ok) throw new Error(second.message);
    sheet.now += 10 * MINUTE;
    expect(extension.pair(second.code)).toMatchObject({ failure: 'wrong_code' });
  });

  test('wrong codes are counted, and after twenty even the right one has to wait', () => {
    const pairing = sheet.call('createPairing');
    if (!pairing.ok) throw new Error(pairing.message);
    for (let attempt = 0; attempt < 20; attempt++) extension.pair('AAAA-BBBB-CCCC');
    expect(extension.pair(pairing.code)).toMatchObject({ failure: 'wrong_code' });
  });

  test('a sheet that is not set up says so', () => {
    const empty = new TestExtension(new TestSheet());
    expect(empty.pair('AAAA-BBBB-CCCC')).toMatchObject({ failure: 'not_set_up' });
  });
});

describe('delivering', () => {
  beforeEach(() => {
    extension.pair();
  });

  test('å, ä and ö pass signature and cells unharmed, and so does an emoji', () => {
    const text = 'Gården är mörk på kvällen; åk hit och se själva! 🌃 ”Tack” — Åsa';
    const reply = extension.deliver([extension.capture({ title: 'Mörk gård', text })]);
    expect(reply).toMatchObject({
      reply: 'delivered',
      receipts: [{ result: 'done', matter: 'SKÄ-2026-0001' }],
    });
    expect(sheet.row('Ärenden', 'SKÄ-2026-0001')).toMatchObject({ text, title: 'Mörk gård' });
    expect(sheet.rows('Händelser')[0]).toMatchObject({
      by: 'anna.berg@example.se',
      source: 'Tillägget i webbläsaren',
    });
  });

  test('the reply tells how the matter stands, and nothing about the resident', () => {
    const reply = extension.deliver([
      extension.capture({ author: 'Åsa Lind', text: 'Hemligt telefonnummer' }),
    ]);
    expect(reply).toMatchObject({
      statuses: [
        { matter: 'SKÄ-2026-0001', stage: 'received', duty: { holder: 'district', task: 'triage' } },
      ],
    });
    expect(JSON.stringify(reply)).not.toMatch(/Åsa|Hemligt|Bänkarna/);
  });

  test('the same delivery twice, and a reply lost after the row was written: the first receipt again, said to be that, one row', () => {
    const commands = [extension.capture(), extension.capture({ title: 'En till' })];
    const first = extension.deliver(commands);
    const again = extension.deliver(commands);
    if (first.reply !== 'delivered' || again.reply !== 'delivered') throw new Error('not delivered');
    expect(first.receipts.some((receipt) => 'again' in receipt)).toBe(false);
    expect(again.receipts).toEqual(first.receipts.map((receipt) => ({ ...receipt, again: true })));
    expect(again.statuses).toEqual(first.statuses);
    expect(sheet.rows('Ärenden')).toHaveLength(2);
    expect(sheet.rows('Händelser')).toHaveLength(2);
    expect(sheet.rows('Inkorg')).toHaveLength(2);
  });

  test('a capture that cannot be read is refused in words, the others are taken in', () => {
    const bad = extension.capture({ text: '' });
    const reply = extension.deliver([bad, extension.capture()]);
    expect(reply).toMatchObject({
      receipts: [{ result: 'refused', command: bad.id }, { result: 'done' }],
    });
  });

  test('a browser may tell that the resident was told, and may not decide', () => {
    extension.deliver([extension.capture()]);
    const told = {
      type: 'give_feedback',
      id: sheet.ulid(),
      matter: 'SKÄ-2026-0001',
      channel: 'reply_in_thread',
      text: 'Lagas i maj.',
      link: 'https://www.facebook.com/groups/skh/posts/7?comment_id=8',
    };
    const decided = { type: 'decide', id: sheet.ulid(), matter: 'SKÄ-2026-0001', outcome: 'yes', reason: '' };
    expect(extension.deliver([decided, told])).toMatchObject({
      receipts: [{ result: 'refused', command: decided.id }, { result: 'done' }],
      statuses: [{ stage: 'told' }],
    });
  });

  test('asks after pages and matters are answered by number, status and days', () => {
    extension.deliver([
      extension.capture({ permalink: 'https://www.facebook.com/groups/skh/posts/7?fbclid=abc' }),
    ]);
    const matter = 'SKÄ-2026-0001';
    sheet.done({
      type: 'refer',
      matter,
      organisation: 'trafikkontoret',
      question: 'När?',
      due: '2026-04-15',
    });
    sheet.now = Date.UTC(2026, 3, 17, 9);
    const reply = extension.ask(
      ['https://m.facebook.com/groups/skh/posts/7', 'https://example.se/annat'],
      [],
    );
    expect(reply).toMatchObject({
      reply: 'statuses',
      statuses: [
        {
          matter,
          stage: 'referred',
          page: 'https://facebook.com/groups/skh/posts/7',
          duty: {
            holder: 'organisation',
            organisations: ['Trafikkontoret'],
            workingDays: 4,
            workingDaysLeft: -2,
          },
        },
      ],
    });
    expect(extension.ask([], [matter, 'SKÄ-2026-0099'])).toMatchObject({ statuses: [{ matter }] });
    expect(extension.ask(['https://example.se/annat'])).toMatchObject({ statuses: [] });
  });
});

describe('what is not believed', () => {
  beforeEach(() => {
    extension.pair();
  });
  const body = () => JSON.stringify({ type: 'ask', request: sheet.ulid(), pages: [], matters: [] });

  test('a changed body, a wrong secret, an unknown key', () => {
    const envelope = extension.envelope(body());
    const changed = {
      ...envelope,
      body: envelope.body.replace('"pages":[]', '"pages":["https://example.se"]'),
    };
    expect(extension.send(JSON.stringify(changed))).toMatchObject({ failure: 'bad_signature' });
    extension.secret = Buffer.alloc(32).toString('base64');
    expect(extension.request({ type: 'ask' })).toMatchObject({ failure: 'bad_signature' });
    extension.key = 'nobody';
    expect(extension.request({ type: 'ask' })).toMatchObject({ failure: 'unknown_key' });
  });

  test('a clock that is more than ten minutes wrong is told the sheet’s time', () => {
    expect(extension.request({ type: 'ask' }, { time: sheet.now - 10.1 * MINUTE })).toMatchObject({
      failure: 'clock',
      time: new Date(sheet.now).toISOString(),
    });
    expect(extension.request({ type: 'ask' }, { time: sheet.now + 10.1 * MINUTE })).toMatchObject({
      failure: 'clock',
    });
    const early = extension.envelope(body(), { time: sheet.now - 9 * MINUTE });
    expect(extension.send(JSON.stringify(early))).toMatchObject({ reply: 'statuses' });
  });

  test('the very same request twice', () => {
    const text = JSON.stringify(extension.envelope(body()));
    expect(extension.send(text)).toMatchObject({ reply: 'statuses' });
    expect(extension.send(text)).toMatchObject({ failure: 'replayed' });
    sheet.now += 9 * MINUTE;
    expect(extension.send(text)).toMatchObject({ failure: 'replayed' });
  });

  test('a removed browser, at once', () => {
    const devices = sheet.call('listDevices');
    const [device] = devices.ok ? devices.devices : [];
    const revoked = sheet.call('revokeDevice', device?.id ?? '');
    expect(revoked.ok && revoked.devices[0]?.state).toBe('revoked');
    expect(extension.deliver([extension.capture()])).toMatchObject({ failure: 'revoked_key' });
    expect(sheet.rows('Ärenden')).toHaveLength(0);
  });

  test('a connection that is a year old', () => {
    sheet.now += 366 * 24 * 60 * MINUTE;
    expect(extension.deliver([extension.capture()])).toMatchObject({ failure: 'expired_key' });
  });

  test('what is no request at all, of another version, or too large', () => {
    expect(extension.send('')).toMatchObject({ failure: 'bad_request' });
    expect(extension.send('{"type":"pair"}')).toMatchObject({ failure: 'bad_request' });
    expect(extension.send('{"version":2}')).toMatchObject({
      failure: 'wrong_version',
      message: expect.stringContaining('Arket är äldre än tillägget'),
    });
    expect(extension.send('{"version":0}')).toMatchObject({
      failure: 'wrong_version',
      message: expect.stringContaining('Uppdatera tillägget'),
    });
    expect(extension.send('å'.repeat(LARGEST_REQUEST / 2 + 1))).toMatchObject({ failure: 'too_large' });
  });

  test('every failure has words in Swedish, and in English where the sheet speaks it', () => {
    expect(extension.send('')).toMatchObject({ message: expect.stringContaining('kunde inte läsas') });
    const value = sheet.column('Inställningar', 'settings.value');
    const row = 2 + sheet.rows('Inställningar').findIndex((one) => one.key === 'language');
    sheet.type('Inställningar', row, value, 'English');
    expect(extension.send('')).toMatchObject({ message: expect.stringContaining('could not be read') });
  });
});

test('the address in a browser says what it is', () => {
  const result = sheet.run('doGet', [], { kind: 'get', parameters: {}, queryString: '' }, '');
  expect(result.ok && JSON.stringify(result.value)).toContain('Gensvars tillägg');
});
