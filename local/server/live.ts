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
/** Nor more than this of them together, in cells and characters: an import of many rows would fill the memory. */
const KEPT_SIZE = 4_000_000;
const KEEP_ALIVE = 15_000;

/** Tells every open window what has changed (Server-Sent Events). */
export class Live {
  private readonly windows = new Set<ServerResponse>();
  private readonly kept: { readonly revision: Revision; readonly size: number }[] = [];
  private keptSize = 0;
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
    this.keep(revision);
    if (this.windows.size > 0) this.sendAll(frame(revision));
  }

  private keep(revision: Revision): void {
    const size = revision.changes.reduce((sum, change) => sum + sizeOf(change), 0);
    this.kept.push({ revision, size });
    this.keptSize += size;
    while (this.kept.length > KEPT || (this.keptSize > KEPT_SIZE && this.kept.length > 1)) {
      this.keptSize -= this.kept.shift()?.size ?? 0;
    }
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
    const oldest = this.kept[0]?.revision.revision ?? Number.POSITIVE_INFINITY;
    return revision < oldest - 1 || revision > this.current
      ? undefined
      : this.kept.flatMap((kept) => (kept.revision.revision > revision ? [kept.revision] : []));
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

/** Cells and characters that a change holds, roughly what it takes in memory. */
function sizeOf(change: Change): number {
  if (change.kind !== 'cells') return 1;
  let size = 0;
  for (const line of change.cells) {
    for (const cell of line) size += typeof cell?.value === 'string' ? 1 + cell.value.length : 1;
  }
  return size;
}

function frame(revision: Revision): string {
  return `event: changes\nid: ${revision.revision}\ndata: ${JSON.stringify(revision)}\n\n`;
}
