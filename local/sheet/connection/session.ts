import { applyChange } from '../../services/workbook/apply.ts';
import type { Change, WorkbookState } from '../../services/workbook/state.ts';
import { type Api, RefusedError } from './api.ts';
import { type Batch, covers, follow, isStructural } from './pending.ts';

interface Revision {
  readonly revision: number;
  readonly origin: string | null;
  readonly changes: readonly Change[];
}

export type Contact = 'connected' | 'lost';

/** What shows the workbook: the sheet, the table. */
export interface View {
  /**
   * `typing`: a cell is open, and rows must not move under the cursor. `acting`: the person has just done something
   * that the view has not told yet; whatever was laid over it now would be taken for what the person did.
   */
  readonly busy: () => 'typing' | 'acting' | undefined;
  /** Shows a change that is already in `session.state`, except cells for which `covered` says that newer words stand there. */
  readonly show: (change: Change, covered: (row: number, column: number) => boolean) => void;
  /** Shows everything anew from `session.state`, and then the changes that wait for the server. */
  readonly reset: (waiting: readonly Change[]) => void;
}

/** Word from a function that the clock runs. */
export interface Background {
  readonly functionName: string;
  readonly title: string;
  readonly message: string;
  /** How long it holds unless another word follows. */
  readonly seconds: number;
}

export interface SessionEvents {
  /** A large tab is on its way, or has come. */
  readonly fetching: (isFetching: boolean) => void;
  /** `isAsking`: the first of the waiting edits waits for the person's own answer. */
  readonly contact: (contact: Contact, waiting: number, isAsking: boolean) => void;
  /** The add-on says something about what was done in this window. */
  readonly message: (title: string, text: string, seconds: number) => void;
  /** Something that runs by itself says how far it has come. */
  readonly background: (news: Background) => void;
  /** The server did not take an edit; it has been put back. `stale`: somebody else was first. */
  readonly refused: (message: string | 'stale') => void;
}

const RETRY = 1000;

/**
 * The workbook as the server has it, kept up to date, and the edits of this window on their way there. Edits go one
 * at a time and in order, and are sent again under the same name until the server has confirmed them.
 */
export class Session {
  private readonly waiting: Batch[] = [];
  /** Revisions that wait until nobody is typing. */
  private held: Revision[] = [];
  /** A view shows something that was taken back; it is laid out anew when nobody is typing. */
  private outdated = false;
  private reading = false;
  private readonly views = new Set<View>();
  private contact: Contact = 'connected';
  private sending = false;
  private count = 0;
  private source: EventSource | undefined;
  /** Large tabs that somebody has looked at, or that a formula names. */
  private readonly wanted = new Set<number>();

  private constructor(
    private readonly api: Api,
    private readonly events: SessionEvents,
    private revision: number,
    public state: WorkbookState,
    private leftOut: ReadonlySet<number>,
  ) {}

  static async open(api: Api, events: SessionEvents): Promise<Session> {
    const { revision, workbook, leftOut } = await api.workbook([]);
    const session = new Session(api, events, revision, workbook, new Set(leftOut));
    session.listen();
    addEventListener('beforeunload', (event) => {
      if (session.waiting.length > 0) event.preventDefault();
    });
    return session;
  }

  addView(view: View): () => void {
    this.views.add(view);
    return () => this.views.delete(view);
  }

  /** Number of edits that the server has not confirmed. */
  get unconfirmed(): number {
    return this.waiting.length;
  }

  /**
   * Sends what a person did. @param shown the view where it is seen already
   * @param typed the values are what was typed, to be read as Google reads them
   * @param allowed when the person is asked first: meanwhile the edit keeps its place, also when rows move
   */
  edit(
    changes: readonly Change[],
    options: { readonly typed: boolean; readonly shown?: View; readonly allowed?: Promise<boolean> },
  ): void {
    this.count += 1;
    const id = `${this.api.window}:${this.count}`;
    const { allowed } = options;
    const batch: Batch = { id, typed: options.typed, step: allowed ? 'asking' : 'ready', changes };
    this.waiting.push(batch);
    for (const view of this.views) {
      if (view !== options.shown) for (const change of changes) view.show(change, () => false);
    }
    this.tellContact();
    void allowed?.then((yes) => {
      if (!yes) this.takeBack(batch);
      else if (batch.step === 'asking') batch.step = 'ready';
      this.tellContact();
      void this.send();
    });
    void this.send();
  }

  /**
   * To be called before a tab is looked at: large ones come only then.
   * @returns true when it has to be fetched; `fetching` is told, and nothing may be done in the tab until it is over
   */
  need(sheet: number): boolean {
    if (!this.leftOut.has(sheet)) return false;
    this.wanted.add(sheet);
    this.events.fetching(true);
    this.fetchWanted();
    return true;
  }

  /** To be called when a view is no longer busy. */
  resume(): void {
    if (this.outdated && !this.isBusy()) this.showAnew();
    const held = this.held;
    this.held = [];
    for (const revision of held) this.receive(revision);
  }

  private listen(): void {
    this.source?.close();
    // They come again.
    this.held = [];
    const source = new EventSource(`/api/changes?after=${this.revision}`);
    this.source = source;
    source.addEventListener('changes', (event) => {
      const revision: Revision = JSON.parse(event.data);
      this.receive(revision);
    });
    source.addEventListener('message', (event) => {
      const message: { window: string; title: string; message: string; seconds: number } = JSON.parse(
        event.data,
      );
      if (message.window.startsWith(this.api.window))
        this.events.message(message.title, message.message, message.seconds);
    });
    source.addEventListener('background', (event) => {
      const news: Background = JSON.parse(event.data);
      this.events.background(news);
    });
    source.addEventListener('reload', () => void this.reload());
    source.addEventListener('open', () => {
      this.setContact('connected');
      // What this window missed comes right after the opening; the confirmation of an edit may be among it.
      setTimeout(() => this.sendAgain(), 100);
    });
    source.addEventListener('error', () => {
      this.setContact('lost');
      // The browser would try again too, but after longer, and not after every kind of answer.
      source.close();
      setTimeout(() => this.listen(), RETRY);
    });
  }

  private receive(revision: Revision): void {
    if (revision.revision <= this.revision) return;
    if (this.held.length > 0 || this.mustWait(revision)) {
      this.held.push(revision);
      return;
    }
    this.revision = revision.revision;
    const own = this.waiting[0]?.id === revision.origin ? this.waiting.shift() : undefined;
    const changes = revision.changes.filter((change) => !this.isLeftOut(change));
    for (const change of changes) applyChange(this.state, change);
    if (own) this.showOwn(changes);
    else this.showOthers(changes);
    if (own) {
      this.tellContact();
      void this.send();
    }
    this.wantNamed(changes);
    this.fetchWanted();
  }

  private isLeftOut(change: Change): boolean {
    return change.kind === 'cells' && this.leftOut.has(change.sheet);
  }

  /** A formula about a tab that is not here would be computed wrongly. */
  private wantNamed(changes: readonly Change[]): void {
    for (const id of this.leftOut) {
      const name = this.state.sheets.find((sheet) => sheet.id === id)?.properties.name;
      const isNamed = changes.some(
        (change) =>
          change.kind === 'cells' &&
          change.cells.some((line) => line.some((cell) => name && cell?.formula?.includes(name))),
      );
      if (isNamed) this.need(id);
    }
  }

  /** Not before the server has what was done here: it could not be told from what is read anew. */
  private fetchWanted(): void {
    const isMissing = [...this.wanted].some((id) => this.leftOut.has(id));
    if (isMissing && this.waiting.length === 0 && !this.reading) void this.reload();
  }

  private isBusy(): boolean {
    return [...this.views].some((view) => view.busy() !== undefined);
  }

  private mustWait({ origin, changes }: Revision): boolean {
    const busy = [...this.views].map((view) => view.busy());
    if (busy.includes('acting')) return true;
    // With rows of our own on the way, another's change makes the sheet be laid out anew: see showOthers.
    const moves = [changes, ...this.waiting.map((batch) => batch.changes)].some((some) =>
      some.some(isStructural),
    );
    return busy.includes('typing') && this.waiting[0]?.id !== origin && moves;
  }

  /**
   * Most is seen already. Cells may have been read differently by the server, and the sheet lets a new column inherit
   * its neighbour's drop-down and colours, which the workbook does not.
   */
  private showOwn(changes: readonly Change[]): void {
    if (this.waiting.some(({ changes: later }) => later.some(isStructural))) return;
    for (const change of changes) if (change.kind === 'cells') this.showCells(change);
    for (const sheet of sheetsShifted(changes)) {
      const found = this.state.sheets.find(({ id }) => id === sheet);
      if (!found) continue;
      const { validations, conditions } = found.properties;
      const rules: Change = { kind: 'sheet', sheet, properties: { validations, conditions } };
      for (const view of this.views) view.show(rules, () => false);
    }
  }

  private showOthers(changes: readonly Change[]): void {
    for (const change of changes) for (const batch of this.waiting) follow(batch, change);
    if (this.waiting.some((batch) => batch.changes.some(isStructural))) {
      this.showAnew();
      return;
    }
    for (const change of changes) {
      if (change.kind === 'cells') this.showCells(change);
      else for (const view of this.views) view.show(change, () => false);
    }
  }

  private showCells(change: Extract<Change, { kind: 'cells' }>): void {
    const covered = (row: number, column: number) => covers(this.waiting, change.sheet, row, column);
    for (const view of this.views) view.show(change, covered);
  }

  private async send(): Promise<void> {
    const batch = this.waiting[0];
    // What is being read anew says where the edits that wait belong.
    if (batch?.step !== 'ready' || this.sending || this.reading || this.contact === 'lost') return;
    this.sending = true;
    batch.step = 'sent';
    try {
      await this.api.edit(batch.id, this.revision, batch.typed, batch.changes);
      // It leaves the queue when the live update with its name comes.
    } catch (error) {
      if (error instanceof RefusedError && error.message === 'forgotten') {
        batch.step = 'ready';
        if (!this.reading) void this.reload();
      } else if (error instanceof RefusedError) {
        this.takeBack(batch);
        this.events.refused(error.message);
      } else {
        batch.step = 'ready';
        this.setContact('lost');
      }
    } finally {
      this.sending = false;
    }
    if (this.waiting[0] && this.waiting[0] !== batch) void this.send();
  }

  /** After a break: the server knows an edit again that it had already made. */
  private sendAgain(): void {
    const first = this.waiting[0];
    if (first?.step === 'sent' && !this.sending) first.step = 'ready';
    void this.send();
  }

  private takeBack(batch: Batch): void {
    const at = this.waiting.indexOf(batch);
    if (at < 0) return;
    const structural = batch.changes.some(isStructural);
    // What was done afterwards stands in rows that do not exist.
    this.waiting.splice(at, structural ? this.waiting.length : 1);
    // Laying everything out anew closes the cell that is open; a mere value can wait until it is closed.
    if (structural || !this.isBusy()) this.showAnew();
    else this.outdated = true;
    this.tellContact();
  }

  /** The server has forgotten what this window missed: everything is read anew. */
  private async reload(): Promise<void> {
    this.reading = true;
    try {
      const { revision, workbook, leftOut } = await this.api.workbook(this.wanted);
      this.revision = revision;
      this.state = workbook;
      this.leftOut = new Set(leftOut);
    } catch {
      setTimeout(() => void this.reload(), RETRY);
      return;
    }
    this.reading = false;
    this.held = [];
    // Cells can be written twice; whether rows were already put in before the contact was lost nobody can tell.
    const unsure = this.waiting.some(({ changes }) => changes.some(isStructural));
    if (unsure) this.waiting.length = 0;
    this.showAnew();
    this.listen();
    this.events.fetching(false);
    if (unsure) this.events.refused('stale');
    this.sendAgain();
  }

  /** Shows everything as the server has it, with the edits that wait: what a person did and took back is gone. */
  private showAnew(): void {
    this.outdated = false;
    const waiting = this.waiting.flatMap(({ changes }) => changes);
    for (const view of this.views) view.reset(waiting);
  }

  private setContact(contact: Contact): void {
    if (contact === this.contact) return;
    this.contact = contact;
    this.tellContact();
    if (contact === 'lost') setTimeout(() => this.probe(), RETRY);
  }

  /** A failed edit does not close the live updates, so the contact is tried by itself. */
  private probe(): void {
    if (this.contact === 'connected') return;
    if (this.source?.readyState === EventSource.OPEN) {
      this.setContact('connected');
      this.sendAgain();
    } else setTimeout(() => this.probe(), RETRY);
  }

  private tellContact(): void {
    this.events.contact(this.contact, this.waiting.length, this.waiting[0]?.step === 'asking');
  }
}

/** Sheets in which rows or columns came or went. */
const sheetsShifted = (changes: readonly Change[]): ReadonlySet<number> =>
  new Set(changes.flatMap((change) => ('at' in change ? [change.sheet] : [])));
