import { act } from 'preact/test-utils';

/**
 * Lets the page come to rest, at least so many milliseconds. In steps through the timers and the threads that sign and
 * hash: what has begun before gets as many turns on a busy machine as on an idle one, where a time alone would give fewer.
 */
export const settle = (milliseconds = 60): Promise<void> =>
  act(async () => {
    for (let passed = 0; passed < milliseconds; passed += 10) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      await crypto.subtle.digest('SHA-256', new Uint8Array(1));
    }
  });
