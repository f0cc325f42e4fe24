/** An execution that ends in the middle of writing: what reached the event list is finished by the next one. */
import { describe, expect, test } from 'vitest';
import './support/patience.ts';
import type { Workbook } from '../../local/services/workbook/workbook.ts';
import { TestSheet } from './support/sheet.ts';

/** Puts back one tab as it was, as if its write had never come: the events were written, this was not. */
function forget(sheet: TestSheet, title: string, before: Workbook['state']): void {
  const old = before.sheets.find(({ properties }) => properties.name === title);
  const tab = sheet.tab(title);
  if (!old) throw new Error(title);
  tab.cells.splice(0, tab.cells.length, ...structuredClone(old.cells));
}

function cutOff(sheet: TestSheet, command: Readonly<Record<string, unknown>>, lost: readonly string[]) {
  const before = structuredClone(sheet.workbook.state);
  const first = Number(sheet.state.properties.script.sequence ?? 0) + 1;
  const reply = sheet.call('perform', [command]);
  for (const title of lost) forget(sheet, title, before);
  sheet.state.properties.script.journal = String(first);
  return reply;
}

describe('cut off after the events were written', () => {
  test('a capture: its row and its line in the ledger come with the next step, and its number stands', () => {
    const sheet = TestSheet.ready();
    const command = {
      type: 'capture',
      id: sheet.ulid(),
      kind: 'comment',
      channel: 'mail',
      title: 'Avbruten',
      text: 'Den boendes ord.',
    };
    cutOff(sheet, command, ['Ärenden', 'Inkorg']);
    expect(sheet.rows('Ärenden')).toHaveLength(0);
    // The extension has had no reply and delivers again.
    const again = sheet.call('perform', [command]);
    expect(again.ok && again.replies[0]).toMatchObject({ result: 'done', matter: 'SKÄ-2026-0001' });
    expect(sheet.rows('Ärenden')).toMatchObject([{ key: 'SKÄ-2026-0001', text: 'Den boendes ord.' }]);
    expect(sheet.rows('Händelser')).toHaveLength(1);
    expect(sheet.rows('Inkorg')).toHaveLength(1);
    expect(sheet.state.properties.script.journal).toBeUndefined();
  });

  test('a referral: both tabs are brought up to the events', () => {
    const sheet = TestSheet.ready();
    const matter = sheet.capture();
    const command = { type: 'refer', id: sheet.ulid(), matter, organisation: 'polisen', question: 'Vad?' };
    cutOff(sheet, command, ['Ärenden', 'Remisser', 'Inkorg']);
    const again = sheet.call('perform', [command]);
    expect(again.ok && again.replies[0]).toMatchObject({ result: 'done', matter });
    expect(sheet.row('Ärenden', matter)).toMatchObject({ stage: 'På remiss', waiting: 'Polisen' });
    expect(sheet.rows('Remisser')).toMatchObject([{ key: `${matter}/R1`, question: 'Vad?' }]);
    expect(sheet.rows('Händelser')).toHaveLength(2);
    expect(sheet.card(matter)?.state.version).toBe(2);
  });

  test('every tab that a step writes in is brought up, and what was undone too', () => {
    const steps: readonly (readonly [Readonly<Record<string, unknown>>, string])[] = [
      [{ type: 'decide', outcome: 'yes', reason: 'Därför' }, 'Beslut'],
      [{ type: 'promise', what: 'Vi hör av oss', to: 'resident', due: '2026-05-04' }, 'Löften'],
      [{ type: 'plan_action', what: 'Byta lampan', owner: 'Anna', due: '2026-05-04' }, 'Åtgärder'],
      [{ type: 'give_interim', channel: 'mail', text: 'Vi väntar' }, 'Återkopplingar'],
      [{ type: 'group', group: 'F-2026-0001', relation: 'same' }, 'Frågor'],
    ];
    for (const [step, tab] of steps) {
      const sheet = TestSheet.ready();
      const command = { ...step, id: sheet.ulid(), matter: sheet.capture() };
      const twin = TestSheet.ready();
      twin.ulid();
      twin.capture();
      twin.done(command);
      cutOff(sheet, command, ['Ärenden', tab, 'Inkorg']);
      expect(sheet.rows(tab), tab).toHaveLength(0);
      // The matter's own row stood before the step: only what the step changed in it was lost.
      const again = sheet.call('perform', [command]);
      expect(again.ok && again.replies[0]).toMatchObject({ result: 'done' });
      const untimed = (rows: ReturnType<TestSheet['rows']>) => rows.map(({ state: _state, ...row }) => row);
      expect(untimed(sheet.rows(tab)), tab).toEqual(untimed(twin.rows(tab)));
      expect(untimed(sheet.rows('Ärenden')), tab).toEqual(untimed(twin.rows('Ärenden')));
      const undo = { type: 'undo', id: sheet.ulid(), matter: command.matter, undone: command.id };
      if (tab === 'Frågor') continue;
      const before = sheet.rows(tab);
      cutOff(sheet, undo, [tab, 'Inkorg']);
      expect(sheet.rows(tab), tab).toEqual(before);
      sheet.call('perform', [undo]);
      expect(JSON.stringify(sheet.rows(tab)), tab).toMatch(/"undone":"2026-04-13"|Ångra/);
    }
  });

  test('only the ledger was lost: nothing is written twice', () => {
    const sheet = TestSheet.ready();
    const matter = sheet.capture();
    const command = { type: 'triage', id: sheet.ulid(), matter, owner: 'Anna' };
    cutOff(sheet, command, ['Inkorg']);
    const again = sheet.call('perform', [command]);
    expect(again.ok && again.replies[0]).toMatchObject({ result: 'done', matter });
    expect(sheet.rows('Händelser')).toHaveLength(2);
    expect(sheet.rows('Inkorg')).toHaveLength(2);
    expect(sheet.row('Ärenden', matter)?.owner).toBe('Anna');
  });
});

describe('a tab or column that a step cannot do without is gone', () => {
  test('the step is refused before anything is written, and says what to do', () => {
    const sheet = TestSheet.ready();
    const matter = sheet.capture();
    sheet.apply({ kind: 'deleteSheet', sheet: sheet.tab('Remisser').id });
    const answer = sheet.call('perform', [
      { type: 'refer', id: sheet.ulid(), matter, organisation: 'polisen', question: 'Vad?' },
    ]);
    expect(answer).toEqual({
      ok: false,
      message:
        'Inget sparades: fliken Remisser saknas. Ångra borttagningen, eller välj Gensvar → Ställ in arket.',
    });
    expect(sheet.rows('Händelser')).toHaveLength(1);
    sheet.setUp();
    sheet.done({ type: 'refer', matter, organisation: 'polisen', question: 'Vad?' });
  });

  test('the hidden state column deleted: refused, repaired by set-up, read from the events', () => {
    const sheet = TestSheet.ready();
    const matter = sheet.capture();
    const at = sheet.column('Ärenden', 'matters.state');
    sheet.apply({ kind: 'deleteColumns', sheet: sheet.tab('Ärenden').id, at, count: 1 });
    const answer = sheet.call('perform', [{ type: 'triage', id: sheet.ulid(), matter, owner: 'Anna' }]);
    expect(!answer.ok && answer.message).toContain('kolumnen Innehåll saknas i fliken Ärenden');
    sheet.setUp();
    expect(sheet.done({ type: 'triage', matter, owner: 'Anna' }).state.version).toBe(2);
    expect(sheet.card(matter)?.state.owner).toBe('Anna');
  });
});
