import * as v from 'valibot';
import type { FaultKind } from '../shared/text/health.ts';
import type { Answer } from './calls.ts';

/** What the panel of the health check asks of the server, and what it gets. Plain JSON both ways. */

/** Tabs and columns, matters, referrals, events: each an execution of its own. */
export const CHECK_STEPS = 4;
export const healthStepSchema = v.object({
  step: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(CHECK_STEPS - 1)),
});
export const repairSchema = v.object({ id: v.pipe(v.string(), v.regex(/^\w{1,40}:\w{0,40}:\w{0,40}$/)) });
export const repairKeySchema = v.pipe(v.string(), v.regex(/^[0-9A-Z]{26}$/));

/** What can be done: repaired by the add-on, to be done by a person, or nothing at all. */
export type FaultGroup = 'repairable' | 'person' | 'harmless';

/** A fault in words. */
export interface Finding {
  /** Names the fault again when it is to be repaired. */
  readonly id: string;
  readonly kind: FaultKind;
  readonly group: FaultGroup;
  readonly text: string;
  readonly way: string;
  readonly undoable: boolean;
}

/** How far a comparison of all rows has come. */
export interface Swept {
  readonly done: boolean;
  /** Rows that have been looked at, and rows there are. */
  readonly checked: number;
  readonly of: number;
  readonly entered: number;
  readonly marked: number;
  /** Matters without a row, when it is done. */
  readonly missing: readonly string[];
  /** The lock was not to be had. */
  readonly busy: boolean;
}

export interface HealthCalls {
  showHealth: () => Answer<unknown>;
  readHealth: (request: { readonly step: number }) => Answer<{
    readonly findings: readonly Finding[];
    readonly step: number;
    readonly of: number;
    /** A moment. */
    readonly at: string;
  }>;
  /** Repairs one finding of the check; finds it again first. */
  repairHealth: (request: { readonly id: string }) => Answer<{
    readonly did: string;
    /** By which it is undone; null when nothing of it can be. */
    readonly undo: string | null;
  }>;
  undoRepair: (key: string) => Answer<{ readonly restored: number; readonly left: number }>;
  /** Compares rows for some seconds; called again it goes on. */
  runSweep: () => Answer<Swept>;
  /** Matters without a row are to stay so. */
  leaveRows: () => Answer<{ readonly message: string }>;
}
