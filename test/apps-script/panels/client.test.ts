// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CallFailed, call, NoReply } from '../../../apps-script/panels/client.ts';
import { failureText } from '../../../apps-script/panels/failures.ts';

/** Google as it is when the connection is lost (it never answers), or when another account answers. */
function google(answer: 'never' | Error): void {
  const runner = (failed: (error: Error) => void): unknown =>
    new Proxy(
      {},
      {
        get: (_target, name: string) => {
          if (name === 'withSuccessHandler') return () => runner(failed);
          if (name === 'withFailureHandler') return (next: typeof failed) => runner(next);
          return () => {
            if (answer !== 'never') failed(answer);
          };
        },
      },
    );
  vi.stubGlobal('google', { script: { run: runner(() => {}), host: { close() {} } } });
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a lost connection: the call is given up after a minute, in words that say what to do', async () => {
  google('never');
  const failed = call('whoAmI', []).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(59_000);
  expect(await Promise.race([failed, Promise.resolve('waits')])).toBe('waits');
  await vi.advanceTimersByTimeAsync(2_000);
  const error = await failed;
  expect(error).toBeInstanceOf(NoReply);
  expect(failureText(error, 'sv')).toBe('Arket svarade inte i tid. Kontrollera nätet och försök igen.');
  expect(failureText(error, 'en')).toBe('The sheet did not answer in time. Check the network and try again.');
});

test('an answer by an account that may not, and a page that is no panel', async () => {
  google(new Error('Authorization is required to perform that action.'));
  const refused = await call('whoAmI', []).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(CallFailed);
  expect(failureText(refused, 'sv')).toContain('Authorization is required');
  vi.unstubAllGlobals();
  expect(await call('whoAmI', []).catch((error: unknown) => error)).toBeInstanceOf(CallFailed);
});
