import { type ChildProcess, spawn } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import { newUlid } from '../../shared/identity/ulid.ts';
import { temporaryFolder } from './support.ts';

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** The built command line as a process of its own, so that it can be killed without a chance to tidy up. */
async function startedProcess(data: string): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(process.execPath, [
    'dist/local/gensvar.js',
    'start',
    '--port',
    '0',
    '--no-browser',
    '--data',
    data,
  ]);
  running.push(child);
  let output = '';
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (chunk) => {
      output += chunk;
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(output);
      if (found) resolve(found[0]);
    });
    child.stderr?.on('data', (chunk) => {
      output += chunk;
    });
    child.on('exit', () => reject(new Error(output)));
  });
  return { child, address };
}

async function run(address: string, functionName: string, ...args: unknown[]) {
  const response = await fetch(`${address}/api/run`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ window: 'a', functionName, arguments: args }),
  });
  return response.json();
}

const capture = (seed: number) => ({
  type: 'capture',
  id: newUlid(Date.UTC(2026, 3, 2) + seed, () => seed / 1000),
  kind: 'fault_report',
  channel: 'phone',
  title: `Trasig lampa ${seed}`,
  text: 'Lampan vid gångvägen är släckt.',
});

describe('a workspace that is killed', () => {
  it('right after its replies has every row that it replied about, and gives the next number', async () => {
    const data = temporaryFolder();
    const first = await startedProcess(data);
    const replies = [];
    for (const seed of [1, 2, 3]) replies.push(await run(first.address, 'perform', [capture(seed)]));
    first.child.kill('SIGKILL');
    const numbers = replies.map((reply) => reply.value.replies[0].matter);

    const second = await startedProcess(data);
    for (const matter of numbers) {
      expect((await run(second.address, 'readCard', { matter })).value).toMatchObject({
        ok: true,
        card: { state: { matter } },
      });
    }
    const again = (await run(second.address, 'perform', [capture(2), capture(4)])).value.replies;
    expect(again[0].matter, 'a repeated delivery gives the first reply again').toBe(numbers[1]);
    expect(numbers).not.toContain(again[1].matter);
  });
});
