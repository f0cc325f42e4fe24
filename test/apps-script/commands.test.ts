import { describe, expect, test } from 'vitest';
import './support/patience.ts';
import { figureData, figuresIn } from './support/figures.ts';
import { TestSheet } from './support/sheet.ts';

const DAY = 86_400_000;

describe('the loop, step by step', () => {
  const sheet = TestSheet.ready();
  const matter = sheet.capture({
    channel: 'social_media',
    platform: 'facebook',
    permalink: 'https://www.facebook.com/groups/skh/posts/7?fbclid=abc',
    fields: [{ label: 'Plats', value: 'Torget' }],
  });

  test('a capture becomes a row, an event and a line in the ledger', () => {
    expect(sheet.row('Ärenden', matter)).toMatchObject({
      number: 'SKÄ-2026-0001',
      received: '2026-04-13',
      title: 'Mörkt i gångtunneln',
      kind: 'Felanmälan',
      stage: 'Inkommet',
      waiting: 'Stadsdelen: ska fördelas',
      channel: 'Sociala medier',
      text: 'Lampan i gångtunneln vid torget har varit trasig i tre veckor.',
      fields: 'Plats: Torget',
      page: 'https://facebook.com/groups/skh/posts/7',
    });
    expect(sheet.rows('Händelser')).toHaveLength(1);
    expect(sheet.rows('Händelser')[0]).toMatchObject({
      key: '1',
      matter,
      type: 'matter_received',
      what: 'Inkom · Sociala medier',
      by: 'anna.berg@example.se',
      source: 'Sidopanelen',
    });
    expect(sheet.rows('Inkorg')[0]).toMatchObject({ matter, type: 'Spara ärendet' });
  });

  test('triage names who is responsible', () => {
    const card = sheet.done({ type: 'triage', matter, owner: 'Anna', theme: 'Trygghet och belysning' });
    expect(card.state.owner).toBe('Anna');
    expect(sheet.row('Ärenden', matter)).toMatchObject({
      owner: 'Anna',
      stage: 'Fördelat',
      theme: 'Trygghet och belysning',
      waiting: 'Stadsdelen: ska remitteras eller beslutas',
    });
  });

  test('a referral gets its own row, and a day after the board’s twenty working days', () => {
    const card = sheet.done({
      type: 'refer',
      matter,
      organisation: 'trafikkontoret',
      question: 'När lagas lampan?',
    });
    // 13 April 2026 and 20 working days: 1 May is closed.
    expect(card.state.referrals[0]?.due).toBe('2026-05-12');
    expect(sheet.row('Ärenden', matter)).toMatchObject({
      stage: 'På remiss',
      waiting: 'Trafikkontoret',
      due: '2026-05-12',
    });
    expect(sheet.row('Remisser', `${matter}/R1`)).toMatchObject({
      matter,
      organisation: 'Trafikkontoret',
      question: 'När lagas lampan?',
      sent: '2026-04-13',
      due: '2026-05-12',
      stage: 'Öppen',
      outcome: '',
    });
  });

  test('a day on which the board is closed moves the due date', () => {
    const other = TestSheet.ready();
    other.type('Kalender', 2, 0, '2026-05-04');
    const closed = other.capture();
    const card = other.done({ type: 'refer', matter: closed, organisation: 'polisen', question: 'Hur?' });
    expect(card.state.referrals[0]?.due).toBe('2026-05-13');
  });

  test('asking the same organisation twice is refused in words, and nothing is written', () => {
    const events = sheet.rows('Händelser').length;
    const reply = sheet.perform({ type: 'refer', matter, organisation: 'trafikkontoret', question: 'Igen?' });
    expect(reply).toMatchObject({ result: 'refused' });
    expect(reply.result === 'refused' && reply.message).toContain('Trafikkontoret har redan fått ärendet');
    expect(sheet.rows('Händelser')).toHaveLength(events);
  });

  test('a holding reply is kept and does not stop the clock', () => {
    sheet.now += DAY;
    sheet.done({
      type: 'record_answer',
      matter,
      referral: `${matter}/R1`,
      outcome: 'holding',
      text: 'Vi återkommer.',
    });
    expect(sheet.row('Remisser', `${matter}/R1`)).toMatchObject({
      stage: 'Öppen',
      outcome: 'Återkommer (inget svar än)',
    });
    expect(sheet.row('Ärenden', matter)).toMatchObject({ stage: 'På remiss', waiting: 'Trafikkontoret' });
  });

  test('the answer ends the wait for the organisation and starts the wait for us', () => {
    sheet.now += DAY;
    sheet.done({
      type: 'record_answer',
      matter,
      referral: `${matter}/R1`,
      outcome: 'yes',
      text: 'Lagas i maj.',
    });
    expect(sheet.row('Remisser', `${matter}/R1`)).toMatchObject({
      stage: 'Besvarad',
      outcome: 'Ja',
      answer: 'Lagas i maj.',
      answered: '2026-04-15',
    });
    expect(sheet.row('Ärenden', matter)).toMatchObject({
      stage: 'Besvarat',
      waiting: 'Stadsdelen: den boende ska få besked',
      since: '2026-04-15',
      due: '',
    });
  });

  test('decision, feedback and closing each leave their day', () => {
    sheet.done({ type: 'decide', matter, outcome: 'yes', reason: '' });
    sheet.done({ type: 'give_feedback', matter, channel: 'reply_in_thread', text: 'Lampan lagas i maj.' });
    expect(sheet.row('Ärenden', matter)).toMatchObject({ told: '2026-04-15', decision: 'Ja', closed: '' });
    const card = sheet.done({ type: 'close', matter });
    expect(sheet.row('Ärenden', matter)).toMatchObject({
      closed: '2026-04-15',
      stage: 'Avslutat',
      waiting: '',
      since: '',
    });
    expect(card.state.timeline.map(({ type }) => type)).toEqual([
      'matter_received',
      'matter_triaged',
      'referral_sent',
      'referral_answered',
      'referral_answered',
      'decision_made',
      'feedback_given',
      'matter_closed',
    ]);
    expect(sheet.rows('Händelser').map((row) => row.key)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  });

  test('closing without having told anybody needs a reason', () => {
    const silent = sheet.capture();
    expect(sheet.perform({ type: 'close', matter: silent })).toMatchObject({ result: 'refused' });
    sheet.done({ type: 'close', matter: silent, reason: 'Samma som ett annat ärende.' });
  });
});

describe('commands as they come', () => {
  test('a bad one does not stop the others', () => {
    const sheet = TestSheet.ready();
    const matter = sheet.capture();
    const answer = sheet.call('perform', [
      { type: 'triage', id: sheet.ulid(), matter, owner: '' },
      'nonsense',
      { type: 'triage', id: sheet.ulid(), matter, owner: 'Anna' },
      { type: 'triage', id: sheet.ulid(), matter: 'SKÄ-2026-9999', owner: 'Anna' },
    ]);
    expect(answer.ok && answer.replies.map(({ result }) => result)).toEqual([
      'refused',
      'refused',
      'done',
      'refused',
    ]);
    expect(answer.ok && answer.replies[0]?.result === 'refused' && answer.replies[0].message).toContain(
      '”Ansvarig” saknas',
    );
  });

  test('the same command again gives the first reply and is written once', () => {
    const sheet = TestSheet.ready();
    const command = {
      type: 'capture',
      id: sheet.ulid(),
      kind: 'comment',
      channel: 'phone',
      title: 'Ett',
      text: 'Två',
    };
    const first = sheet.call('perform', [command, command]);
    const again = sheet.call('perform', [command]);
    expect(first.ok && first.replies.map((reply) => reply.result === 'done' && reply.matter)).toEqual([
      'SKÄ-2026-0001',
      'SKÄ-2026-0001',
    ]);
    expect(again.ok && again.replies[0]).toMatchObject({ result: 'done', matter: 'SKÄ-2026-0001' });
    expect(sheet.rows('Ärenden')).toHaveLength(1);
    expect(sheet.rows('Händelser')).toHaveLength(1);
  });

  test('several steps in one call see each other', () => {
    const sheet = TestSheet.ready();
    const matter = sheet.capture();
    const answer = sheet.call('perform', [
      { type: 'refer', id: sheet.ulid(), matter, organisation: 'polisen', question: 'Ett?' },
      { type: 'refer', id: sheet.ulid(), matter, organisation: 'trafikkontoret', question: 'Två?' },
      {
        type: 'record_answer',
        id: sheet.ulid(),
        matter,
        referral: `${matter}/R1`,
        outcome: 'yes',
        text: 'Ja.',
      },
    ]);
    expect(answer.ok && answer.replies.every(({ result }) => result === 'done')).toBe(true);
    expect(sheet.row('Remisser', `${matter}/R1`)).toMatchObject({
      stage: 'Besvarad',
      answer: 'Ja.',
      question: 'Ett?',
    });
    expect(sheet.row('Remisser', `${matter}/R2`)).toMatchObject({ stage: 'Öppen' });
    expect(sheet.row('Ärenden', matter)?.waiting).toBe('Trafikkontoret');
  });

  test('an organisation that somebody has added by hand can be asked', () => {
    const sheet = TestSheet.ready();
    const matter = sheet.capture();
    const row = 2 + sheet.rows('Organisationer').length;
    sheet.type(
      'Organisationer',
      row,
      sheet.column('Organisationer', 'organisations.name'),
      'Båtklubben i Sätra',
    );
    const card = sheet.done({ type: 'refer', matter, organisation: 'Båtklubben i Sätra', question: 'Var?' });
    expect(card.state.referrals[0]?.organisation).toBe('Båtklubben i Sätra');
    expect(sheet.row('Ärenden', matter)?.waiting).toBe('Båtklubben i Sätra');
  });

  test('a form longer than a cell is kept whole in the event list', () => {
    const sheet = TestSheet.ready();
    const fields = Array.from({ length: 9 }, (_, index) => ({
      label: `Fråga ${index}`,
      value: 'å'.repeat(19_000),
    }));
    const matter = sheet.capture({ fields });
    const parts = sheet.rows('Händelser').filter((row) => row.matter === matter);
    expect(parts.length).toBeGreaterThan(3);
    const fact = JSON.parse(parts.map((row) => row.data).join(''));
    expect(fact.fields).toEqual(fields);
    expect(sheet.row('Ärenden', matter)?.fields?.length).toBeLessThan(50_000);
    // The parts are one event: the figure counts one matter, and the next sequence number is the next.
    expect(figuresIn(figureData(sheet)).M12.n).toBe(1);
    sheet.done({ type: 'triage', matter, owner: 'Anna' });
    expect(sheet.rows('Händelser').map((row) => row.key)).toContain('2');
  });
});

describe('the card', () => {
  test('follows the selected row in the tabs of matters and referrals', () => {
    const sheet = TestSheet.ready();
    const first = sheet.capture({ title: 'Första' });
    const second = sheet.capture({ title: 'Andra' });
    sheet.done({ type: 'refer', matter: first, organisation: 'polisen', question: 'Vad?' });
    const selected = () => {
      const answer = sheet.call('readCard', { selection: true });
      if (!answer.ok || answer.unchanged) throw new Error('no card');
      return [answer.card?.state.matter ?? null, answer.selected];
    };
    sheet.select('Ärenden', 3);
    expect(selected()).toEqual([second, 1]);
    sheet.select('Remisser', 2);
    expect(selected()).toEqual([first, 1]);
    sheet.select('Ärenden', 2, 2);
    expect(selected()).toEqual([null, 2]);
    sheet.select('Ärenden', 1);
    expect(selected()).toEqual([null, 0]);
    sheet.select('Ärenden', 40);
    expect(selected()).toEqual([null, 0]);
    sheet.select('Blad1', 0);
    expect(selected()).toEqual([null, 0]);
  });

  test('a matter that is gone to gets its row selected, so that nobody writes in another', () => {
    const sheet = TestSheet.ready();
    const [, second = ''] = sheet.captures(2);
    sheet.select('Remisser', 1);
    const selections = () => sheet.last?.effects.filter(({ kind }) => kind === 'select');
    sheet.call('readCard', { matter: second });
    expect(selections()).toEqual([]);
    sheet.call('readCard', { matter: second, select: true });
    expect(selections()?.pop()).toMatchObject({ sheet: sheet.tab('Ärenden').id, area: { row: 3 } });
  });

  test('an unchanged card is answered with a word, a changed one with itself', () => {
    const sheet = TestSheet.ready();
    const matter = sheet.capture();
    sheet.select('Ärenden', 2);
    const known = { matter, version: 1, selected: 1 };
    expect(sheet.call('readCard', { selection: true, known })).toEqual({ ok: true, unchanged: true });
    sheet.done({ type: 'triage', matter, owner: 'Anna' });
    expect(sheet.call('readCard', { selection: true, known })).toMatchObject({
      card: { state: { version: 2 } },
    });
  });

  test('a damaged hidden cell is put together again from the event list', () => {
    const sheet = TestSheet.ready();
    const matter = sheet.capture();
    sheet.done({ type: 'triage', matter, owner: 'Anna' });
    const before = sheet.card(matter);
    sheet.type('Ärenden', 2, sheet.column('Ärenden', 'matters.state'), 'oj');
    expect(sheet.card(matter)).toEqual(before);
    sheet.done({ type: 'refer', matter, organisation: 'polisen', question: 'Vad?' });
    expect(sheet.card(matter)?.state.version).toBe(3);
  });
});

test('the figure counts open matters, and only those received in the period', () => {
  const sheet = new TestSheet();
  sheet.now = Date.UTC(2026, 0, 12, 9);
  sheet.setUp();
  const matters = Array.from({ length: 12 }, (_, index) => sheet.capture({ title: `Nummer ${index}` }));
  // Told after 1, 2, … 10 working days; two are still waiting.
  for (const [index, matter] of matters.slice(0, 10).entries()) {
    sheet.now = Date.UTC(2026, 0, 13 + index + 2 * Math.floor((index + 1) / 5), 9);
    sheet.done({ type: 'give_feedback', matter, channel: 'phone', text: 'Besked.' });
  }
  sheet.now = Date.UTC(2026, 3, 13, 9);
  sheet.capture({ title: 'Senare' });
  const data = figureData(sheet);
  const { M2, M12 } = figuresIn(data);
  expect(M12).toMatchObject({ n: 13, events: 10, waiting: 3 });
  // By hand over the twelve with time to tell (the thirteenth waits 0 days): half after 6 of 12.
  expect(M12.p50.value).toBe(6);
  expect(M12.p80.value).toBe(10);
  expect(M2.value).toBe(13);
  expect(figuresIn(data, '2026-T2').M12.n).toBe(0);
});
