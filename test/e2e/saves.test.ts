import { describe, expect, it } from 'vitest';
import { hasChromium } from './support/chromium.ts';
import { killedSaves } from './support/killed-saves.ts';

/** The short form; `npm run bench -- saves` makes a thousand. */
const SAVES = 60;

describe.skipIf(!hasChromium)('saving while worker, network, browser and workspace are killed', () => {
  it('loses none and doubles none', { timeout: 600_000 }, async () => {
    const { lost, doubled, kills } = await killedSaves(SAVES, 20260421, 10);
    expect({ lost, doubled }).toEqual({ lost: [], doubled: [] });
    expect(Object.values(kills).reduce((sum, one) => sum + one, 0)).toBe(6);
  });
});
