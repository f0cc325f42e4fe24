/**
 * Runs one function of an add-on: a fresh context, the services in it, the add-on's bundle, the call. Nothing
 * survives in the context, as on Google; what was done stays in the workbook and the state.
 */
import vm from 'node:vm';
import type {
  Answer,
  AuthModeName,
  Call,
  Counters,
  InterfaceEffect,
  Outcome,
  Port,
  Question,
  Runtime,
  SelectionState,
  ServiceError,
  ServiceEvent,
} from '../facade/host.ts';
import type { Change } from '../workbook/state.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { createHost, type LogLine } from './host.ts';
import type { ServiceState, StateChange } from './service-state.ts';

export { emptyServiceState } from './service-state.ts';

/** Google ends an execution after six minutes. */
const TIME_LIMIT = 360_000;

export interface ExecutionRequest {
  /** Text of the built services (dist/local/services.js). */
  readonly servicesCode: string;
  /** Text of the built add-on. */
  readonly bundleCode: string;
  /** HTML files of the project by name without extension. */
  readonly htmlFiles: Readonly<Record<string, string>>;
  readonly workbook: Workbook;
  readonly state: ServiceState;
  readonly functionName: string;
  /** JSON values. */
  readonly args?: readonly unknown[];
  /** Instead of arguments: what Google would hand to a trigger, doGet or doPost. */
  readonly event?: ServiceEvent;
  /** E-mail address of the person at the screen; '' when unknown. */
  readonly user: string;
  /** In whose name the script runs; the user unless said otherwise. */
  readonly effectiveUser?: string;
  /** Whoever owns the workbook may edit what is protected. */
  readonly owner?: string;
  readonly authMode: AuthModeName;
  readonly selection?: SelectionState | undefined;
  /** Milliseconds since 1970; also the clock of the script. */
  readonly now: () => number;
  /** From 0 up to 1; also the script's Math.random. */
  readonly random: () => number;
  readonly webAppUrl: string;
  readonly scriptTimeZone?: string;
  readonly scriptId?: string;
  readonly addOnName?: string;
  readonly userLocale?: string;
  /** False: there is no active spreadsheet. */
  readonly container?: boolean;
  /** Rules of google.script.run for the name and the answer. */
  readonly strict?: boolean;
  /** Answers of the person to `Ui.alert` and `Ui.prompt`, in the order of the questions. */
  readonly answers?: readonly Answer[];
  /** Real milliseconds. */
  readonly timeLimit?: number;
  /** Recipients a day. */
  readonly mailQuota?: number;
  /** Counts are added to these. */
  readonly counters?: Counters;
}

export interface ExecutionTraces {
  readonly effects: readonly InterfaceEffect[];
  /** Already applied to the workbook. */
  readonly changes: readonly Change[];
  /** Already made in the state. */
  readonly stateChanges: readonly StateChange[];
  readonly counters: Counters;
  readonly logs: readonly LogLine[];
  /** Dangerous habits that were seen, e.g. a lock released before a flush. */
  readonly warnings: readonly string[];
}

export type ExecutionResult = ExecutionTraces &
  (
    | { readonly ok: true; readonly value: unknown }
    | {
        readonly ok: false;
        readonly error: ServiceError;
        /** The script asked something: put it to the person, and run again with the answer added. */
        readonly question?: Question;
      }
  );

let executions = 0;

/** Never throws for what the add-on does. Writes made before an error stay, as on Google. */
export function runExecution(request: ExecutionRequest): ExecutionResult {
  executions += 1;
  const side = createHost({
    workbook: request.workbook,
    state: request.state,
    context: contextOf(request),
    execution: `execution ${executions}`,
    owner: request.owner ?? '',
    htmlFiles: request.htmlFiles,
    now: request.now,
    random: request.random,
    mailQuota: request.mailQuota ?? 100,
    answers: request.answers ?? [],
  });
  const changes: Change[] = [];
  const stop = request.workbook.listen((change) => changes.push(change));
  let outcome: Outcome;
  try {
    outcome = inTimeZone(request.scriptTimeZone ?? request.workbook.state.timeZone, () =>
      evaluate(request, side.host),
    );
    side.end();
  } finally {
    stop();
  }
  const { effects, stateChanges, logs, warnings, question } = side.traces;
  if (request.counters) addCounters(request.counters, outcome.counters);
  const traces = { effects, changes, stateChanges, counters: outcome.counters, logs, warnings };
  if (outcome.ok && !question) return { ok: true, value: outcome.value, ...traces };
  const error = outcome.ok ? failure(new Error('The execution waits for an answer.')) : outcome.error;
  return { ok: false, error, ...traces, ...(question ? { question } : {}) };
}

function contextOf(request: ExecutionRequest): Parameters<typeof createHost>[0]['context'] {
  const { event } = request;
  const unattended = event?.kind === 'get' || event?.kind === 'post' || event?.kind === 'time';
  return {
    authMode: request.authMode,
    user: request.user,
    effectiveUser: request.effectiveUser ?? request.user,
    scriptTimeZone: request.scriptTimeZone ?? request.workbook.state.timeZone,
    userLocale: request.userLocale ?? request.workbook.state.locale.slice(0, 2),
    webAppUrl: request.webAppUrl,
    scriptId: request.scriptId ?? 'local',
    addOnName: request.addOnName ?? 'Add-on',
    container: request.container ?? true,
    interface: !unattended,
    selection: request.selection ?? null,
  };
}

const scripts = new Map<string, vm.Script>();

/** The same text is compiled once. */
function compiled(code: string, filename: string): vm.Script {
  let script = scripts.get(code);
  if (!script) {
    if (scripts.size > 20) scripts.clear();
    script = new vm.Script(code, { filename });
    scripts.set(code, script);
  }
  return script;
}

/** Puts the services and the bundle into a fresh context. @throws what the bundle throws while it is loaded. */
export function prepare(
  codes: { readonly servicesCode: string; readonly bundleCode: string },
  host: Port['host'],
  timeout: number = TIME_LIMIT,
): { readonly context: vm.Context; readonly runtime: Runtime } {
  let attached: Runtime | null = null;
  const port: Port = {
    host,
    attach: (runtime) => {
      attached = runtime;
    },
  };
  // Without a prototype: what a global object inherits is found in its context, and this realm's must not be.
  const context = vm.createContext(Object.assign(Object.create(null), { __host: port }));
  compiled(codes.servicesCode, 'services.js').runInContext(context);
  const runtime: Runtime | null = attached;
  if (!runtime) throw new Error('The services did not attach themselves: is this the built services.js?');
  compiled(codes.bundleCode, 'Code.js').runInContext(context, { timeout });
  return { context, runtime };
}

function evaluate(request: ExecutionRequest, host: Port['host']): Outcome {
  const timeout = request.timeLimit ?? TIME_LIMIT;
  const call: Call = {
    functionName: request.functionName,
    argumentsJson: JSON.stringify(request.args ?? []),
    event: request.event ?? null,
    strict: request.strict ?? false,
  };
  try {
    const { context, runtime } = prepare(request, host, timeout);
    // Only what a script of the context calls is stopped by its time limit.
    context.__call = () => runtime.run(call);
    const json: unknown = compiled(
      '{ const call = __call; delete globalThis.__call; call(); }',
      'call.js',
    ).runInContext(context, { timeout });
    return parseOutcome(json);
  } catch (error) {
    return { ok: false, error: failure(error), counters: {} };
  }
}

function parseOutcome(json: unknown): Outcome {
  if (typeof json !== 'string') throw new Error('The services gave no outcome');
  const outcome: Outcome = JSON.parse(json);
  return outcome;
}

function failure(error: unknown): ServiceError {
  if (typeof error !== 'object' || error === null)
    return { name: 'Error', message: String(error), stack: '' };
  const { name, message, stack, code } = error as Partial<
    Record<'name' | 'message' | 'stack' | 'code', unknown>
  >;
  if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') {
    return { name: 'Exception', message: 'Exceeded maximum execution time', stack: '' };
  }
  return { name: String(name ?? 'Error'), message: String(message ?? error), stack: String(stack ?? '') };
}

/** JavaScript's own dates live in the script's time zone on Google; here in the process's, so that is lent. */
function inTimeZone<Result>(timeZone: string, run: () => Result): Result {
  const before = process.env.TZ;
  if (before === timeZone) return run();
  process.env.TZ = timeZone;
  try {
    return run();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

function addCounters(sum: Counters, more: Counters): void {
  for (const [member, count] of Object.entries(more)) {
    const old = sum[member] ?? { calls: 0, cellsRead: 0, cellsWritten: 0 };
    sum[member] = {
      calls: old.calls + count.calls,
      cellsRead: old.cellsRead + count.cellsRead,
      cellsWritten: old.cellsWritten + count.cellsWritten,
    };
  }
}
