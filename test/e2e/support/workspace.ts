import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { writeConnection } from '../../../local/browser/connection.ts';

export const DIST = join(import.meta.dirname, '..', '..', '..', 'dist');

const replySchema = v.object({
  ok: v.literal(true),
  value: v.object({ ok: v.literal(true), code: v.string(), address: v.string() }),
});

/** The real program, in a process of its own, as a person starts it. */
export interface TestWorkspace {
  readonly address: string;
  readonly pid: number;
  readonly data: string;
  /** Everything that it has printed so far. */
  readonly output: () => string;
  /** A folder with the built extension and a pairing code of its own: what is loaded from there connects by itself. */
  readonly connectedExtension: (browser: 'chrome' | 'firefox') => Promise<string>;
  /** Runs an exported function of the add-on, as a panel would. */
  readonly run: (functionName: string, args: readonly unknown[]) => Promise<unknown>;
  /** Ctrl-C; gives the exit code. */
  readonly stop: () => Promise<number>;
  /** The power goes: no chance to save anything more. */
  readonly kill: () => Promise<void>;
}

export interface TestWorkspaceOptions {
  /** A data folder to go on with; otherwise a new, empty one. */
  readonly data?: string;
  /** The port to come back on after a stop; otherwise any free one. */
  readonly port?: number;
  readonly demo?: boolean;
}

const temporary: string[] = [];
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
});

/** A folder that goes away when the tests end. */
export const temporaryFolder = (name: string): string => {
  const folder = mkdtempSync(join(tmpdir(), `gensvar-${name}-`));
  temporary.push(folder);
  return folder;
};

const ended = (child: ChildProcess): Promise<number> =>
  new Promise((resolve) => {
    if (child.exitCode !== null) resolve(child.exitCode);
    else child.once('exit', (code) => resolve(code ?? -1));
  });

const addressIn = (child: ChildProcess, output: () => string): Promise<string> =>
  new Promise((resolve, reject) => {
    const look = (): void => {
      // The hint is the last line: the pairing codes are laid out by then.
      const address = /Ctrl-C/.test(output()) ? /http:\/\/127\.0\.0\.1:\d+/.exec(output())?.[0] : undefined;
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on('data', look);
    child.once('exit', (code) => reject(new Error(`The workspace ended with ${code}:\n${output()}`)));
  });

/** A folder with the built extension that knows no sheet, whatever the launcher has laid into the build. */
export const unconnectedExtension = (browser: 'chrome' | 'firefox'): string => {
  const folder = temporaryFolder(`extension-${browser}`);
  cpSync(join(DIST, `extension-${browser}`), folder, {
    recursive: true,
    filter: (path) => !path.endsWith('connection.json'),
  });
  return folder;
};

/** Starts `gensvar start --no-browser` and waits until it serves. Stop it in `afterAll`. */
export const startTestWorkspace = async (options: TestWorkspaceOptions = {}): Promise<TestWorkspace> => {
  const data = options.data ?? temporaryFolder('data');
  const flags = ['--no-browser', '--port', String(options.port ?? 0), '--data', data];
  const child = spawn(
    process.execPath,
    [join(DIST, 'local', 'gensvar.js'), 'start', ...flags, ...(options.demo ? ['--demo'] : [])],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  running.add(child);
  let printed = '';
  const output = (): string => printed;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (chunk: string) => {
      printed += chunk;
    });
  }
  const address = await addressIn(child, output);

  const post = async (functionName: string, args: readonly unknown[]): Promise<unknown> => {
    const response = await fetch(`${address}/api/run`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ window: 'test', functionName, arguments: args }),
    });
    return response.json();
  };

  return {
    address,
    pid: child.pid ?? 0,
    data,
    output,
    run: async (functionName, args) => {
      const reply = v.parse(
        v.object({ ok: v.boolean(), value: v.optional(v.unknown()) }),
        await post(functionName, args),
      );
      if (!reply.ok) throw new Error(`${functionName}: ${JSON.stringify(reply)}`);
      return reply.value;
    },
    connectedExtension: async (browser) => {
      const folder = temporaryFolder(`extension-${browser}`);
      const built = join(DIST, `extension-${browser}`);
      if (!existsSync(built)) throw new Error(`${built} is not built`);
      cpSync(built, folder, { recursive: true });
      const { value } = v.parse(replySchema, await post('createPairing', []));
      writeConnection(folder, { address: value.address, code: value.code });
      return folder;
    },
    stop: async () => {
      child.kill('SIGINT');
      const code = await ended(child);
      running.delete(child);
      return code;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended(child);
      running.delete(child);
    },
  };
};
