/** Google's limits, as errors. */
import { describe, expect, test } from 'vitest';
import { workspace } from './support/run.ts';

describe('limits', () => {
  test('500 KB of properties', async () => {
    const space = await workspace();
    const fill = `for (let i = 0; i < 60; i += 1) PropertiesService.getScriptProperties().setProperty('k' + i, 'x'.repeat(9000))`;
    expect(() => space.evaluate(fill)).toThrow(/exceeded the property storage quota/);
    expect(Object.keys(space.state.properties.script).length).toBe(56);
  });

  test('the cache forgets with time', async () => {
    const space = await workspace();
    space.evaluate(`CacheService.getScriptCache().put('a', '1', 60)`);
    expect(space.evaluate(`return CacheService.getScriptCache().get('a')`)).toBe('1');
    space.now += 61_000;
    expect(space.evaluate(`return CacheService.getScriptCache().get('a')`)).toBeNull();
    expect(() => space.evaluate(`CacheService.getScriptCache().put('a', '1', 21601)`)).toThrow(
      /Invalid argument/,
    );
  });

  test('mail: the quota of the day', async () => {
    const space = await workspace();
    const send = `MailApp.sendEmail('a@example.se', 'x', 'y')`;
    space.evaluate(send, { mailQuota: 1 });
    expect(() => space.evaluate(send, { mailQuota: 1 })).toThrow(/too many times for one day: email/);
    space.now += 86_400_000;
    space.evaluate(send, { mailQuota: 1 });
    expect(space.state.mail).toHaveLength(2);
    expect(() => space.evaluate(`MailApp.sendEmail('ingen', 'x', 'y')`)).toThrow(/Invalid email/);
  });

  test('a lock that another execution holds is not given', async () => {
    const space = await workspace();
    space.state.locks.document = 'another';
    expect(space.evaluate('return LockService.getDocumentLock().tryLock(10)')).toBe(false);
    expect(() => space.evaluate('LockService.getDocumentLock().waitLock(10)')).toThrow(/Lock timeout/);
    delete space.state.locks.document;
    expect(space.evaluate('return LockService.getDocumentLock().tryLock(10)')).toBe(true);
    expect(space.state.locks).toEqual({});
  });

  test('protected cells are refused to others than their editors', async () => {
    const space = await workspace();
    const chef = { user: 'chef@example.se' };
    space.evaluate(
      `const p = SpreadsheetApp.getActiveSheet().getRange('A:A').protect().setDescription('nycklar');
       p.removeEditors(p.getEditors()); if (p.canDomainEdit()) p.setDomainEdit(false);`,
      chef,
    );
    const write = `SpreadsheetApp.getActiveSheet().getRange('A1').setValue('x')`;
    expect(() => space.evaluate(write)).toThrow(/protected cell/);
    space.evaluate(write, chef);
    space.evaluate(`SpreadsheetApp.getActiveSheet().getRange('B1').setValue('x')`);
    expect(() => space.evaluate(write, { owner: 'anna@example.se' })).not.toThrow();
  });
});
