import { beforeEach, describe, expect, test } from 'vitest';
import './support/patience.ts';
import { carriedFrom, lookUp } from '../../shared/similarity/carried.ts';
import { TestExtension } from './support/extension.ts';
import { TestSheet } from './support/sheet.ts';

let sheet: TestSheet;
let extension: TestExtension;
beforeEach(() => {
  sheet = TestSheet.ready();
  extension = new TestExtension(sheet);
  extension.pair();
});

const ask = (more: Readonly<Record<string, unknown>> = {}): string | undefined => {
  const reply = extension.request({
    type: 'ask',
    request: sheet.ulid(),
    pages: [],
    matters: [],
    carried: '',
    ...more,
  });
  if (reply.reply !== 'statuses') throw new Error(JSON.stringify(reply));
  return reply.carried;
};
const carried = () => {
  const found = carriedFrom(ask() ?? '');
  if (!found) throw new Error('nothing carried');
  return found;
};

describe('what the sheet gives a browser to look matters up with', () => {
  test('finds the matter, and says who usually answers and what people have asked', () => {
    const matter = sheet.capture({
      title: 'Papperskorgarna svämmar över',
      text: 'Papperskorgarna på Skärholmstorget svämmar över varje helg',
      author: 'Kim Persson',
    });
    sheet.capture({ title: 'Bussen är sen', text: 'Bussen vid Sätra gård kommer aldrig i tid' });
    const found = lookUp(carried(), {
      title: '',
      text: 'Töm soptunnorna på Skärholmstorget oftare',
      place: '',
    });
    expect(found.similar[0]).toMatchObject({ matter, title: 'Papperskorgarna svämmar över' });
    expect(found.themes[0]?.label).toBe('Renhållning');
    expect(found.organisations.map(({ id }) => id)).toContain('trafikkontoret');
    expect(found.organisations.find(({ id }) => id === 'trafikkontoret')?.name).toBe('Trafikkontoret');
  });

  test('comes once for each version, and anew when a matter has come in', () => {
    expect(ask({ carried: carried().version })).toBeUndefined();
    const { version } = carried();
    sheet.capture({ title: 'Ny fråga' });
    expect(carriedFrom(ask({ carried: version }) ?? '')?.version).not.toBe(version);
  });

  test('does not come to those who have not asked for it', () => {
    const reply = extension.request({ type: 'ask', request: sheet.ulid(), pages: [], matters: [] });
    expect(reply).not.toHaveProperty('carried');
  });

  test('holds the open matters only, and neither names nor numbers of residents', () => {
    const text = 'Ring mig på 070-174 06 05.\nMvh Torgny Exempelsson';
    const open = sheet.capture({ title: 'Lampan är släckt', text, author: 'Kim Persson' });
    const struck = sheet.capture({ title: 'Fel' });
    sheet.done({ type: 'strike', matter: struck, reason: 'Dubbelt inlagt' });
    const closed = sheet.capture({ title: 'Färdigt' });
    sheet.done({ type: 'close', matter: closed, reason: 'Löst på plats' });
    expect(carried().matters.map(({ matter }) => matter)).toEqual([open]);
    const said = ask() ?? '';
    for (const secret of ['Kim', 'Exempelsson', 'exempelsson', '174 06']) expect(said).not.toContain(secret);
  });

  test('leaves out whoever has said that a matter is not theirs', () => {
    for (let at = 0; at < 6; at++) {
      const isBoat = at % 2 === 0;
      const matter = sheet.capture({
        title: isBoat ? 'Kajakbryggan' : 'Bussen',
        text: isBoat
          ? `Kajakbryggan vid sjön är lös, nummer ${at}`
          : `Bussen kör förbi hållplatsen, linje ${at}`,
      });
      for (const [referral, organisation, outcome] of isBoat
        ? [
            ['R1', 'kulturforvaltningen', 'not_ours'],
            ['R2', 'idrottsforvaltningen', 'yes'],
          ]
        : [['R1', 'sl', 'yes']]) {
        sheet.done({ type: 'refer', matter, organisation, question: 'När lagas den?' });
        sheet.done({
          type: 'record_answer',
          matter,
          referral: `${matter}/${referral}`,
          outcome,
          text: 'Svar.',
        });
      }
    }
    const { organisations } = lookUp(carried(), { title: '', text: 'En kajakbrygga är lös', place: '' });
    expect(organisations.map(({ id }) => id)).toContain('idrottsforvaltningen');
    expect(organisations.map(({ id }) => id)).not.toContain('kulturforvaltningen');
  });

  test('takes as many service calls for forty matters as for four', () => {
    const calls = (): number => {
      ask();
      return sheet.serviceCalls;
    };
    sheet.captures(4);
    const few = calls();
    sheet.captures(36);
    expect(calls()).toBe(few);
  });

  test('"samma fråga" of what it has just captured puts both in an issue; "inte samma" is remembered', () => {
    const one = sheet.capture({ title: 'Papperskorgarna svämmar över' });
    const two = sheet.capture({ title: 'Bussen är sen' });
    const capture = extension.capture();
    const commands = [
      capture,
      { type: 'group', id: sheet.ulid(), matter: capture.id, with: one },
      { type: 'tell_apart', id: sheet.ulid(), matter: capture.id, other: two },
    ];
    const deliver = () => extension.request({ type: 'deliver', request: sheet.ulid(), commands });
    const reply = deliver();
    if (reply.reply !== 'delivered') throw new Error(JSON.stringify(reply));
    expect(reply.receipts.map(({ result }) => result)).toEqual(['done', 'done', 'done']);
    const matter = reply.receipts[0]?.result === 'done' ? reply.receipts[0].matter : '';
    const group = sheet.row('Ärenden', one)?.group ?? '';
    expect(group).toMatch(/^F-\d{4}-\d{4}$/);
    expect(sheet.row('Ärenden', matter)?.group).toBe(group);
    deliver();
    expect(sheet.row('Frågor', group)).toMatchObject({ members: '2' });
  });

  test('several voices in the same question come into one issue, of what was captured together too', () => {
    const one = sheet.capture({ title: 'Papperskorgarna svämmar över' });
    const capture = () => ({ ...extension.capture(), id: sheet.ulid() });
    const [first, second, third, fourth] = [capture(), capture(), capture(), capture()];
    const same = (matter: string, other: string) => ({
      type: 'group',
      id: sheet.ulid(),
      matter,
      with: other,
    });
    const deliver = (...commands: readonly unknown[]) => {
      const reply = extension.request({ type: 'deliver', request: sheet.ulid(), commands: [...commands] });
      if (reply.reply !== 'delivered') throw new Error(JSON.stringify(reply));
      return reply.receipts.map((receipt) => (receipt.result === 'done' ? receipt.matter : receipt.message));
    };
    // Two that ask the same as a matter that stands alone, sent at once.
    const numbers = deliver(first, second, same(first.id, one), same(second.id, one));
    const group = sheet.row('Ärenden', one)?.group ?? '';
    expect(group).toMatch(/^F-/);
    expect(numbers.map((number) => sheet.row('Ärenden', number)?.group)).toEqual(Array(4).fill(group));
    expect(sheet.row('Frågor', group)).toMatchObject({ members: '3' });
    // A voice in a matter that is captured in the same delivery, and one more in a later delivery.
    const [main] = deliver(third, fourth, same(fourth.id, third.id));
    const late = capture();
    deliver(late, same(late.id, third.id));
    const other = sheet.row('Ärenden', main ?? '')?.group ?? '';
    expect(other).toMatch(/^F-/);
    expect(other).not.toBe(group);
    expect(sheet.row('Frågor', other)).toMatchObject({ members: '3' });
  });

  test('a browser may not say so of matters that it has not captured', () => {
    const one = sheet.capture({ title: 'Papperskorgarna svämmar över' });
    const two = sheet.capture({ title: 'Bussen är sen' });
    const commands = [
      { type: 'group', id: sheet.ulid(), matter: one, with: two },
      { type: 'tell_apart', id: sheet.ulid(), matter: one, other: two },
    ];
    const reply = extension.request({ type: 'deliver', request: sheet.ulid(), commands });
    if (reply.reply !== 'delivered') throw new Error(JSON.stringify(reply));
    expect(reply.receipts.map(({ result }) => result)).toEqual(['refused', 'refused']);
    expect(sheet.row('Ärenden', one)?.group).toBe('');
  });
});
