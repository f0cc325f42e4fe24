import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PointedAt } from '../../extension/browser.ts';
import { readPage } from '../../extension/reading.ts';
import { browserState, resetBrowser } from './support/fake-browser.ts';

vi.mock('../../extension/browser.ts', async () => (await import('./support/fake-browser.ts')).fakeBrowser);

/** A page of its own for each test: what is not ended in one is waited for in the next. */
let tab = 0;
/** The readings that have begun, each with the wish of its gesture, and what ends them. */
let begun: { readonly wish: PointedAt | undefined; readonly end: (value: unknown) => void }[];

beforeEach(() => {
  resetBrowser();
  tab += 10;
  begun = [];
  browserState.clip = () => {
    const [, , wish] = browserState.clippedWith.at(-1) as readonly [number, number, PointedAt?];
    return new Promise((resolve) => begun.push({ wish, end: resolve }));
  };
});

const count = (expected: number) =>
  vi.waitFor(() => expect(begun).toHaveLength(expected), { timeout: 30_000 });
/** As long as anything that is not waited for would take to begin. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 30));

describe('readings for gestures', () => {
  it('begin at once where nothing else is read: Firefox takes the permission back when the page moves on', () => {
    void readPage(tab, 0);
    expect(browserState.clippedWith).toHaveLength(1);
  });

  it('wait for each other in one page, or would take each other’s gesture; each has its own value', async () => {
    const one = readPage(tab, 0, { pointer: true });
    const other = readPage(tab, 2);
    await count(1);
    await aWhile();
    expect(begun).toHaveLength(1);
    begun[0]?.end('the first');
    expect(await one).toBe('the first');
    await count(2);
    begun[1]?.end('the second');
    expect(await other).toBe('the second');
    expect(begun.map(({ wish }) => wish)).toEqual([{ pointer: true }, undefined]);
  });

  it('do not wait for those of another page', async () => {
    void readPage(tab, 0);
    void readPage(tab + 1, 0);
    await count(2);
  });

  it('go on after one that failed', async () => {
    const value = browserState.clip;
    browserState.clip = () => {
      throw new Error('no access');
    };
    await expect(readPage(tab, 0)).rejects.toThrow('no access');
    browserState.clip = value;
    void readPage(tab, 0);
    await count(1);
  });
});
