import { hasChromium } from '../e2e/support/chromium.ts';
import { killedSaves } from '../e2e/support/killed-saves.ts';
import type { Bench } from './row.ts';

const SAVES = 1_000;
const SEED = 20_260_421;

/** A thousand saves in the real extension against the real workspace, with something killed in every twenty. */
export const bench: Bench = async () => {
  if (!hasChromium) {
    console.error('saves: no Chromium, Chrome or Edge was found');
    return [];
  }
  const { lost, doubled, kills, seconds } = await killedSaves(SAVES, SEED);
  const killed = Object.entries(kills).map(([victim, times]) => `${victim} ${times}`);
  console.error(`saves: killed ${killed.join(', ')}; ${seconds} s`);
  return [
    { figure: `saves lost of ${SAVES}, seed ${SEED}`, value: lost.length },
    { figure: `saves doubled of ${SAVES}, seed ${SEED}`, value: doubled.length },
  ].map((row) => ({ ...row, subject: 'gensvar', unit: 'saves' as const, runs: 1 }));
};
