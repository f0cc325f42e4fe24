import { type ExecutionRequest, type ExecutionResult, runExecution } from '../services/host/execution.ts';
import type { ServiceState } from '../services/host/service-state.ts';
import type { Change } from '../services/workbook/state.ts';
import type { Workbook } from '../services/workbook/workbook.ts';
import type { Store } from '../store/store.ts';
import type { Live } from './live.ts';
import { portions } from './portions.ts';

/** The built add-on: the texts of its files. */
export interface AddOn {
  readonly servicesCode: string;
  readonly bundleCode: string;
  /** By name without extension. */
  readonly htmlFiles: Readonly<Record<string, string>>;
}

/** What differs from one call to the next. */
export type Run = Pick<ExecutionRequest, 'functionName' | 'authMode'> &
  Partial<
    Pick<
      ExecutionRequest,
      'args' | 'event' | 'selection' | 'strict' | 'answers' | 'user' | 'effectiveUser' | 'timeLimit' | 'now'
    >
  > & {
    /** Window at whose wish it runs. */
    readonly origin?: string;
    /** Window whose person may be told something, though it runs by itself. */
    readonly window?: string;
  };

interface RunnerParts {
  readonly workbook: Workbook;
  readonly services: ServiceState;
  readonly store: Store;
  readonly live: Live;
  readonly addOn: AddOn;
  readonly owner: string;
  readonly webAppUrl: string;
  readonly now: () => number;
  readonly random: () => number;
}

/**
 * The one way by which the workbook changes: an execution of the add-on, or an edit by hand. Both are on the
 * disk before they are told to anybody. One at a time, since everything here is synchronous.
 */
export class Runner {
  constructor(private readonly parts: RunnerParts) {}

  run({ origin, window: _told, ...call }: Run): ExecutionResult {
    const { workbook, services, store, live, addOn, owner, webAppUrl, now, random } = this.parts;
    const result = runExecution({
      ...addOn,
      workbook,
      state: services,
      user: owner,
      effectiveUser: owner,
      owner,
      now,
      random,
      webAppUrl,
      addOnName: 'Gensvar',
      ...call,
    });
    store.write(workbook.state, result.changes, result.stateChanges);
    for (const portion of portions(result.changes)) live.publish(portion, origin ?? null);
    return result;
  }

  /** Makes changes that a person made by hand. @throws Error when one is impossible; those before it are made. */
  edit(changes: readonly Change[], origin: string): void {
    const { workbook, store, live } = this.parts;
    const made: Change[] = [];
    try {
      for (const change of changes) {
        workbook.apply(change, origin);
        made.push(change);
      }
    } finally {
      store.write(workbook.state, made);
      live.publish(made, origin);
    }
  }
}
