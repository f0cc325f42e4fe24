import * as v from 'valibot';
import { LONGEST_LINE } from '../shared/protocol/draft.ts';
import type { Answer } from './calls.ts';

/** What the panel of the frozen reports asks of the server. */
const LONGEST_REASON = 2000;

export const freezeReportSchema = v.object({
  /** By name, `2026-T1`. */
  period: v.pipe(v.string(), v.maxLength(LONGEST_LINE)),
  /** Of a new version; the first needs none. */
  reason: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_REASON))),
});
export type FreezeReportRequest = v.InferInput<typeof freezeReportSchema>;

export const reportKeySchema = v.pipe(v.string(), v.regex(/^[0-9A-Z.\-a-z]{1,80}$/));

/** A frozen report as the list shows it. */
export interface ReportHead {
  readonly key: string;
  readonly period: string;
  readonly version: number;
  readonly asOf: string;
  readonly madeOn: string;
  readonly by: string;
  readonly reason: string;
}

export interface ReportCalls {
  /** The latest first. */
  listReports: () => Answer<{ readonly reports: readonly ReportHead[] }>;
  /** The snapshot as it was frozen (shared/reports/snapshot.ts). */
  readReport: (key: string) => Answer<{ readonly text: string }>;
  freezeReport: (request: FreezeReportRequest) => Answer<{ readonly report: ReportHead }>;
  /** Makes a document to edit; `isGoogle` false: there is no Google here, and it is a file for a word processor. */
  createDocument: (key: string) => Answer<{ readonly address: string; readonly isGoogle: boolean }>;
}
