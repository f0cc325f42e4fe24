/** Runs functions of a small script against the services, built from their sources once a test file. */
import { build } from 'vite';
import type {
  Answer,
  AuthModeName,
  SelectionState,
  ServiceEvent,
} from '../../../local/services/facade/host.ts';
import {
  type ExecutionRequest,
  type ExecutionResult,
  emptyServiceState,
  runExecution,
} from '../../../local/services/host/execution.ts';
import type { ServiceState } from '../../../local/services/host/service-state.ts';
import { emptyWorkbook, Workbook } from '../../../local/services/workbook/workbook.ts';

let built: Promise<string> | null = null;

/** Text of services.js as the project builds it. */
export function servicesCode(): Promise<string> {
  built ??= buildServices();
  return built;
}

async function buildServices(): Promise<string> {
  const result = await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      modulePreload: false,
      rolldownOptions: { input: 'local/services/facade/main.ts', output: { format: 'iife' } },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error('The services could not be built');
  return first.output[0].code;
}

export interface Workspace {
  readonly workbook: Workbook;
  readonly state: ServiceState;
  now: number;
  run(bundleCode: string, functionName: string, options?: RunOptions): ExecutionResult;
  /** Runs a function given as code, without arguments; throws what it throws. */
  evaluate(body: string, options?: RunOptions): unknown;
}

export interface RunOptions extends Partial<Omit<ExecutionRequest, 'authMode'>> {
  readonly authMode?: AuthModeName;
  readonly event?: ServiceEvent;
  readonly selection?: SelectionState;
  readonly answers?: readonly Answer[];
}

/** Numbers from 0 up to 1, the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const NOON = Date.UTC(2026, 3, 13, 10, 0, 0);

/** An empty Swedish workbook on 13 April 2026, 12:00 in Stockholm. */
export async function workspace(locale = 'sv_SE'): Promise<Workspace> {
  const code = await servicesCode();
  const random = seeded(1);
  const made: Workspace = {
    workbook: new Workbook(
      emptyWorkbook({ id: 'book', name: 'Provbok', locale, timeZone: 'Europe/Stockholm' }),
    ),
    state: emptyServiceState(),
    now: NOON,
    run: (bundleCode, functionName, options = {}) =>
      runExecution({
        servicesCode: code,
        bundleCode,
        htmlFiles: {},
        workbook: made.workbook,
        state: made.state,
        functionName,
        user: 'anna@example.se',
        authMode: 'FULL',
        now: () => made.now,
        random,
        webAppUrl: 'http://127.0.0.1:8787/macros/s/local/exec',
        timeLimit: 20_000,
        ...options,
      }),
    evaluate: (body, options = {}) => {
      const result = made.run(`function check() { ${body} }`, 'check', options);
      if (!result.ok) throw new Error(`${result.error.name}: ${result.error.message}`);
      return result.value;
    },
  };
  return made;
}

/** Message of the error that the code ends with. */
export async function failed(body: string, options: RunOptions = {}): Promise<string> {
  const space = await workspace();
  const result = space.run(`function check(e) { ${body} }`, 'check', options);
  if (result.ok) throw new Error(`no error: ${JSON.stringify(result.value)}`);
  return result.error.message;
}
