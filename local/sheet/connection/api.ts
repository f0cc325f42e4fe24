import { type PackedSheet, unpack } from '../../services/workbook/pack.ts';
import type { Area, Change, WorkbookState } from '../../services/workbook/state.ts';

/** The server's answer was a refusal; the message is for people. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
}

export interface Selection {
  readonly sheet: number;
  readonly ranges: readonly Area[];
  readonly active: { readonly row: number; readonly column: number };
}

export type MenuItem =
  | { readonly title: string; readonly functionName: string }
  | { readonly separator: true }
  | { readonly title: string; readonly items: readonly MenuItem[] };

export interface Menu {
  readonly title: string;
  readonly items: readonly MenuItem[];
}

export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  /** Name of Google's ButtonSet. */
  readonly buttons: string;
}

export interface Answer {
  /** Name of Google's Button. */
  readonly button: string;
  readonly text?: string;
}

export type Effect =
  | { readonly kind: 'sidebar'; readonly title: string; readonly html: string; readonly width?: number }
  | {
      readonly kind: 'dialog';
      readonly modal: boolean;
      readonly title: string;
      readonly html: string;
      readonly width?: number;
      readonly height?: number;
    }
  | { readonly kind: 'alert'; readonly title: string; readonly message: string; readonly buttons: string }
  | { readonly kind: 'toast'; readonly title: string; readonly message: string; readonly seconds: number }
  | { readonly kind: 'select'; readonly sheet: number; readonly area: Area }
  | { readonly kind: 'menu' };

export type RunReply =
  | { readonly ok: true; readonly value: unknown; readonly effects: readonly Effect[] }
  | {
      readonly ok: false;
      readonly effects: readonly Effect[];
      readonly error?: { readonly name: string; readonly message: string };
      readonly question?: Question;
    };

interface RunRequest {
  readonly functionName: string;
  readonly arguments?: readonly unknown[];
  readonly selection?: Selection;
  readonly answers?: readonly Answer[];
}

/**
 * The server of this very page, from the same build: its answers are taken at their word (a check of a million
 * cells would cost more than showing them). What a panel sends is not: see shell/panel-messages.ts.
 */
export class Api {
  /** @param window names this window among those that are open */
  constructor(readonly window: string) {}

  /** @param wanted tabs that are to come whole, however large they are */
  async workbook(wanted: Iterable<number>): Promise<{
    readonly revision: number;
    readonly workbook: WorkbookState;
    /** Tabs that came without their cells. */
    readonly leftOut: readonly number[];
  }> {
    const reply = await this.ask<{
      readonly revision: number;
      readonly workbook: Omit<WorkbookState, 'sheets'> & { readonly sheets: readonly PackedSheet[] };
      readonly leftOut: readonly number[];
    }>(`/api/sheets?with=${[...wanted].join(',')}`);
    return { ...reply, workbook: { ...reply.workbook, sheets: reply.workbook.sheets.map(unpack) } };
  }

  menu(): Promise<readonly Menu[]> {
    return this.ask(`/api/menu?window=${encodeURIComponent(this.window)}`);
  }

  run(request: RunRequest): Promise<RunReply> {
    return this.ask('/api/run', { window: this.window, ...request });
  }

  async select(selection: Selection): Promise<void> {
    await this.ask('/api/selection', { window: this.window, selection });
  }

  /** @param batch makes the edit known again in the live updates, and when it is sent a second time */
  async edit(batch: string, revision: number, typed: boolean, changes: readonly Change[]): Promise<void> {
    await this.ask('/api/edits', { window: batch, once: true, revision, typed, changes });
  }

  /** @throws RefusedError when the server says no; TypeError (from fetch) when it cannot be reached */
  private async ask<Reply>(path: string, body?: object): Promise<Reply> {
    const reply = await fetch(path, {
      ...(body
        ? { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
        : {}),
    });
    const value: unknown = await reply.json();
    if (reply.ok) return value as Reply;
    throw new RefusedError(messageOf(value) ?? reply.statusText);
  }
}

function messageOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('error' in value)) return undefined;
  const { error } = value;
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : undefined;
}
