import { hasHosts } from '../browser.ts';
import { clockItem, connectionItem, policyItem } from '../store/items.ts';
import type { Surroundings, Transport } from './transport/transport.ts';
import { webApp } from './transport/web-app.ts';

/** A number in [0, 1) from the system's strong source. */
function strongRandom(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
}

/** The real clock, network and chance; tests pass their own. */
export const surroundings: Surroundings = {
  fetch: (input, init) => fetch(input, init),
  now: Date.now,
  random: strongRandom,
};

/** The way to the sheet that this browser has been connected by. */
export async function currentTransport(around: Surroundings): Promise<Transport> {
  const { transport } = await policyItem.read();
  return webApp(transport === 'none' ? undefined : await connectionItem.read(), {
    ...around,
    clock: clockItem,
    hasHosts,
    isOnline: () => navigator.onLine,
  });
}
