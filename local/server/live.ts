import type { ServerResponse } from 'node:http';
import type { Change } from '../services/workbook/state.ts';

/** Changes that belong together, with the number of the state they lead to. */
export interface Revision {
  readonly revision: number;
  /** Window that caused them; null when nobody at a screen did. */
  readonly origin: string | null;
  readonly changes: readonly Change[];
}

/** Word from something that runs by itself. */
export interface Background {
  readonly functionName: string;
  readonly title: string;
  readonly message: string;
  /** How long it holds unless another word follows. */
  readonly seconds: number;
}

/** So many revisions are kept for windows that lost the connection; one further behind reads everything anew. */
const KEPT = 500;
const KEEP_ALIVE = 15_000;

/** Tells every open window what has changed (Server-Sent Events). */
export class Live {
  private readonly windows = new Set<ServerResponse>();
  private readonly kept: Revision[] = [];
  private readonly timer: NodeJS.Timeout;
  private current: number;

  /** @param start number of the first state; higher than any of an earlier run, so that a window notices the restart */
  constructor(start: number) {
    this.current = start;
    this.timer = setInterval(() => this.sendAll(': here\n\n'), KEEP_ALIVE);
    this.timer.unref();
  }

  get revision(): number {
    return this.current;
  }

  publish(changes: readonly Change[], origin: string | null): void {
    if (changes.length === 0) return;
    this.current += 1;
    const revision: Revision = { revision: this.current, origin, changes };
    this.kept.push(revision);
    if (this.kept.length > KEPT) this.kept.shift();
    this.sendAll(frame(revision));
  }

  /** Shows a message in one window. */
  tell(window: string, message: object): void {
    this.sendAll(`event: message\ndata: ${JSON.stringify({ window, ...message })}\n\n`);
  }

  /** What runs by the clock says how far it has come; in every window. */
  tellAll(news: Background): void {
    this.sendAll(`event: background\ndata: ${JSON.stringify(news)}\n\n`);
  }

  /** What came after a state; undefined when that is no longer known. */
  since(revision: number): readonly Revision[] | undefined {
    if (revision === this.current) return [];
    const oldest = this.kept[0]?.revision ?? Number.POSITIVE_INFINITY;
    return revision < oldest - 1 || revision > this.current
      ? undefined
      : this.kept.filter((kept) => kept.revision > revision);
  }

  connect(response: ServerResponse, after: number): void {
    response.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    });
    const missed = this.since(after);
    response.write(missed ? `: connected\n\n${missed.map(frame).join('')}` : 'event: reload\ndata: {}\n\n');
    this.windows.add(response);
    response.on('close', () => this.windows.delete(response));
  }

  close(): void {
    clearInterval(this.timer);
    for (const window of this.windows) window.end();
    this.windows.clear();
  }

  private sendAll(text: string): void {
    for (const window of this.windows) window.write(text);
  }
}

function frame(revision: Revision): string {
  return `event: changes\nid: ${revision.revision}\ndata: ${JSON.stringify(revision)}\n\n`;
}
