/**
 * Several executions at once, as on Google: each runs in a thread of its own and stops at every call of a service;
 * a seeded die says who goes on. The same seed gives the same order, so that a lost update can be found, kept and
 * shown to be gone.
 */
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import type { Call, ExecutionContext, Outcome, StoreName } from '../../../local/services/facade/host.ts';
import { createHost, type HostSide } from '../../../local/services/host/host.ts';
import type { ServiceState } from '../../../local/services/host/service-state.ts';
import type { Workbook } from '../../../local/services/workbook/workbook.ts';
import { NOON, seeded } from './run.ts';

/** Virtual milliseconds that a service call takes. */
const STEP = 20;

/** What runs in the threads; it knows the host only as a list of names to call across the port. */
const WORKER = `
const { parentPort, receiveMessageOnPort } = require('node:worker_threads');
const vm = require('node:vm');
parentPort.on('message', ({ port, signal, methods, servicesCode, bundleCode, call }) => {
  const flag = new Int32Array(signal);
  const ask = (method, given) => {
    port.postMessage({ method, given });
    Atomics.wait(flag, 0, 0);
    Atomics.store(flag, 0, 0);
    const { error, value } = receiveMessageOnPort(port).message;
    if (error !== undefined) throw new Error(error);
    return value;
  };
  const host = Object.fromEntries(methods.map((method) => [method, (...given) => ask(method, given)]));
  let runtime;
  const context = vm.createContext(Object.assign(Object.create(null), {
    __host: { host, attach: (attached) => { runtime = attached; } },
  }));
  vm.runInContext(servicesCode, context, { filename: 'services.js' });
  vm.runInContext(bundleCode, context, { filename: 'Code.js' });
  port.postMessage({ done: runtime.run(call) });
});
`;

interface Request {
  readonly method: string;
  readonly given: readonly unknown[];
  /** Virtual time until which a lock is waited for. */
  readonly deadline: number;
}

interface Running {
  readonly side: HostSide;
  readonly port: MessagePort;
  readonly signal: SharedArrayBuffer;
  request: Request | null;
  outcome: Outcome | null;
  /** Told when the execution has asked for something or has ended. */
  wake: () => void;
}

export interface Plan {
  readonly servicesCode: string;
  readonly bundleCode: string;
  readonly workbook: Workbook;
  readonly state: ServiceState;
  /** Names of the functions that run at the same time. */
  readonly functions: readonly string[];
  readonly seed: number;
}

export interface Played {
  readonly outcomes: readonly Outcome[];
  /** Who called what, in order: `0 write`. */
  readonly order: readonly string[];
  readonly warnings: readonly string[];
}

export class Scheduler {
  private readonly workers: Worker[] = [];

  /** Plays one interleaving to its end. */
  async play(plan: Plan): Promise<Played> {
    const random = seeded(plan.seed);
    const order: string[] = [];
    let now = NOON;
    const running = plan.functions.map((functionName, index) =>
      this.start(plan, functionName, index, () => now, random),
    );
    for (;;) {
      await Promise.all(running.map(settled));
      const waiting = running.flatMap((one, index) =>
        one.request ? [{ one, index, request: one.request }] : [],
      );
      if (waiting.length === 0) break;
      const free = waiting.filter(
        ({ one, request }) => now >= request.deadline || !isBlocked(plan.state, one, request),
      );
      if (free.length === 0) {
        now = Math.min(...waiting.map(({ request }) => request.deadline));
        continue;
      }
      const chosen = free[Math.floor(random() * free.length)];
      if (!chosen) break;
      now += STEP;
      order.push(`${chosen.index} ${chosen.request.method}`);
      answer(chosen.one, chosen.request);
    }
    return {
      outcomes: running.flatMap(({ outcome }) => outcome ?? []),
      order,
      warnings: running.flatMap(({ side }) => side.traces.warnings),
    };
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.splice(0).map((worker) => worker.terminate()));
  }

  private start(
    plan: Plan,
    functionName: string,
    index: number,
    now: () => number,
    random: () => number,
  ): Running {
    const worker = this.workers[index] ?? new Worker(WORKER, { eval: true });
    this.workers[index] = worker;
    const side = createHost({
      workbook: plan.workbook,
      state: plan.state,
      context: contextOf(`user${index}@example.se`),
      execution: `execution ${index}`,
      owner: '',
      htmlFiles: {},
      now,
      random,
      mailQuota: 100,
      answers: [],
    });
    const { port1, port2 } = new MessageChannel();
    const signal = new SharedArrayBuffer(4);
    const one: Running = { side, port: port1, signal, request: null, outcome: null, wake: () => {} };
    const call: Call = { functionName, argumentsJson: '[]', event: null, strict: false };
    const { servicesCode, bundleCode } = plan;
    const methods = Object.keys(side.host);
    port1.on('message', (message: { method?: string; given?: unknown[]; done?: string }) => {
      if (message.done !== undefined) {
        one.outcome = JSON.parse(message.done);
        side.end();
        port1.close();
      } else {
        const { method = '', given = [] } = message;
        const patience = method === 'lock' ? Number(given[1]) : 0;
        one.request = { method, given, deadline: now() + patience };
      }
      one.wake();
    });
    worker.postMessage({ port: port2, signal, methods, servicesCode, bundleCode, call }, [port2]);
    return one;
  }
}

function contextOf(user: string): ExecutionContext {
  return {
    authMode: 'FULL',
    user,
    effectiveUser: 'role@example.se',
    scriptTimeZone: 'Europe/Stockholm',
    userLocale: 'sv',
    webAppUrl: '',
    scriptId: 'test',
    addOnName: 'Test',
    container: true,
    interface: true,
    selection: null,
  };
}

/** Until the execution has asked for something or has ended. */
function settled(one: Running): Promise<void> {
  if (one.request || one.outcome) return Promise.resolve();
  return new Promise((resolve) => {
    one.wake = resolve;
  });
}

function isBlocked(state: ServiceState, one: Running, { method, given }: Request): boolean {
  if (method !== 'lock') return false;
  const store = given[0] as StoreName;
  const taken = one.side.host.lock(store, 0);
  if (taken) delete state.locks[store === 'user' ? `user ${one.side.host.context().effectiveUser}` : store];
  return !taken;
}

function answer(one: Running, { method, given }: Request): void {
  one.request = null;
  let reply: { value?: unknown; error?: string };
  try {
    const called: unknown = Reflect.get(one.side.host, method);
    if (typeof called !== 'function') throw new Error(`The host has no ${method}`);
    reply = { value: Reflect.apply(called, one.side.host, given) };
  } catch (error) {
    reply = { error: error instanceof Error ? error.message : String(error) };
  }
  one.port.postMessage(reply);
  const flag = new Int32Array(one.signal);
  Atomics.store(flag, 0, 1);
  Atomics.notify(flag, 0);
}
