import { expect, it } from 'vitest';
import { askedParties } from '../../shared/dialogues/asking.ts';
import type { DialogueState, InputState } from '../../shared/dialogues/state.ts';

const input = (number: number, matter?: string): InputState => ({
  item: `SK-D-2026-0001/I${number}`,
  on: '2026-03-02',
  text: `Punkt ${number}`,
  ...(matter && { matter }),
});

it('tells whose answers a dialogue waits for, with their points and the first day, the most urgent first', () => {
  const inputs = [input(1, 'SK-2026-0001'), input(2, 'SK-2026-0002'), input(3, 'SK-2026-0003'), input(4)];
  const state = { inputs, occasions: [], actions: [] } as unknown as DialogueState;
  const asked = (organisation: string, due: string) => ({ organisation, due: due as '2026-01-01' });
  const parties = askedParties(state, [
    {
      matter: 'SK-2026-0001',
      asked: [asked('trafikkontoret', '2026-05-20'), asked('polisen', '2026-04-01')],
    },
    { matter: 'SK-2026-0002', asked: [asked('trafikkontoret', '2026-05-10')] },
    { matter: 'SK-2026-0003', asked: [] },
  ]);
  expect(parties.map(({ organisation, due, points }) => [organisation, due, points.length])).toEqual([
    ['polisen', '2026-04-01', 1],
    ['trafikkontoret', '2026-05-10', 2],
  ]);
});
