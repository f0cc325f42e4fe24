import { expect, test } from 'vitest';
import { STAGES } from '../../shared/matters/kinds.ts';
import { lifeCyclePage, moves } from './life-cycle.ts';

test('the page in the documentation is what the table says', async () => {
  await expect(lifeCyclePage()).toMatchFileSnapshot('../../docs/life-cycle.md');
});

test('every stage can be reached, and the resident can always be told', () => {
  const all = moves();
  const reached = new Set(all.map(({ to }) => to));
  for (const stage of STAGES) if (stage !== 'received') expect(reached).toContain(stage);
  for (const stage of ['received', 'triaged', 'asked', 'referred', 'answered', 'decided'] as const) {
    expect(all).toContainEqual({ from: stage, step: 'give_feedback', to: 'told' });
  }
});
