/** The host's side of the seam: the services' questions answered from a workbook and a state in memory. */
import type { Answer, ExecutionContext, Host, InterfaceEffect, Question, StoreName } from '../facade/host.ts';
import { isProtected } from '../workbook/validate.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { WriteBuffer } from './buffer.ts';
import { decode, digest, encode, hmac } from './bytes.ts';
import type { ServiceState, StateChange } from './service-state.ts';
import { storage } from './storage.ts';

export interface LogLine {
  readonly level: 'log' | 'info' | 'warn' | 'error';
  readonly text: string;
}

export interface HostOptions {
  readonly workbook: Workbook;
  readonly state: ServiceState;
  readonly context: ExecutionContext;
  /** Tells executions apart that hold locks. */
  readonly execution: string;
  readonly owner: string;
  readonly htmlFiles: Readonly<Record<string, string>>;
  readonly now: () => number;
  readonly random: () => number;
  readonly mailQuota: number;
  /** Answers of the person to the questions of the script, in their order. */
  readonly answers: readonly Answer[];
}

/** What an execution leaves behind, besides the changes to the workbook. */
export interface Traces {
  readonly effects: InterfaceEffect[];
  readonly stateChanges: StateChange[];
  readonly logs: LogLine[];
  readonly warnings: string[];
  question: Question | null;
}

export interface HostSide {
  readonly host: Host;
  readonly buffer: WriteBuffer;
  readonly traces: Traces;
  /** Carries out what waits, and gives back the locks. */
  end(): void;
}

export function createHost(options: HostOptions): HostSide {
  const { workbook, state, context } = options;
  const traces: Traces = { effects: [], stateChanges: [], logs: [], warnings: [], question: null };
  let slept = 0;
  let wrote = false;
  let asked = 0;
  const now = () => options.now() + slept;
  const user = context.effectiveUser;
  const buffer = new WriteBuffer(workbook, () => ({ user, owner: options.owner, now: now() }));
  const lockName = (store: StoreName) => (store === 'user' ? `user ${user}` : store);
  const unlock = (name: string) => {
    if (state.locks[name] !== options.execution) return;
    if (buffer.size > 0) {
      traces.warnings.push(`The ${name} lock was released while ${buffer.size} writes were not flushed.`);
    }
    delete state.locks[name];
  };

  const host: Host = {
    context: () => context,
    book: () => {
      const { id, name, locale, timeZone, namedRanges, metadata = [], sheets } = workbook.state;
      return { id, name, locale, timeZone, namedRanges, metadata, sheets: sheets.map((sheet) => sheet.id) };
    },
    sheet: (id) => {
      buffer.settleGrid(id);
      return workbook.state.sheets.find((sheet) => sheet.id === id)?.properties ?? null;
    },
    settings: (id) => {
      buffer.flush(id);
      return workbook.sheet(id).properties;
    },
    mayEdit: (id, area) => {
      buffer.flush(id);
      return !isProtected(workbook.sheet(id), area, user, options.owner);
    },
    read: (id, area) => {
      buffer.flush(id);
      return workbook.read(id, area);
    },
    filled: (id) => {
      buffer.flush(id);
      return workbook.filled(id);
    },
    write: (operation) => {
      if (traces.question) throw new Error('The execution waits for an answer.');
      wrote = true;
      buffer.write(operation);
    },
    flush: () => buffer.flushAll(),
    newId: () => Math.floor(options.random() * 2 ** 31),

    ...storage({
      state,
      user,
      now,
      mailQuota: options.mailQuota,
      uuid: () => uuid(options.random),
      fileAddress: (id) => new URL(`/filer/${id}`, context.webAppUrl).href,
      changed: (change) => {
        wrote = true;
        traces.stateChanges.push(change);
      },
    }),
    lock: (store) => {
      const name = lockName(store);
      state.locks[name] ??= options.execution;
      return state.locks[name] === options.execution;
    },
    unlock: (store) => unlock(lockName(store)),

    effect: (effect) => {
      const copy = structuredClone(effect);
      // Each menu comes with those before it: only the last word counts.
      const old = copy.kind === 'menu' ? traces.effects.findIndex(({ kind }) => kind === 'menu') : -1;
      if (old >= 0) traces.effects.splice(old, 1);
      traces.effects.push(copy);
    },
    ask: (question) => {
      const answer = options.answers[asked];
      asked += 1;
      if (answer) return answer;
      if (wrote) {
        throw new Error('Not available in the local workspace: a question after something was written');
      }
      traces.question ??= structuredClone(question);
      throw new Error('The execution waits for an answer.');
    },
    log: (level, text) => {
      traces.logs.push({ level, text });
    },

    now,
    random: options.random,
    sleep: (milliseconds) => {
      slept += milliseconds;
    },
    uuid: () => uuid(options.random),
    htmlFile: (name) => options.htmlFiles[name] ?? null,
    encode,
    decode,
    digest,
    hmac,
  };

  return {
    host,
    buffer,
    traces,
    end: () => {
      buffer.flushAtEnd();
      for (const name of Object.keys(state.locks)) unlock(name);
    },
  };
}

/** A random UUID (version 4) from the given source of chance. */
function uuid(random: () => number): string {
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (letter) => {
    const value = Math.floor(random() * 16);
    return (letter === 'x' ? value : (value & 3) | 8).toString(16);
  });
}
