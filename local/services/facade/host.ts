/**
 * The one seam between the services, which live inside the context of an execution, and the program around it.
 * Every argument and every answer is plain data, so that the seam may also lie between two threads. Objects that
 * the host gives belong to another realm: read them, copy what goes to the add-on, change nothing.
 */
import type { Operation } from '../workbook/operations.ts';
import type { Area, Cell, Metadata, NamedRange, SheetProperties } from '../workbook/state.ts';

export type AuthModeName = 'NONE' | 'LIMITED' | 'FULL';

/** What is selected in the user's window; zero-based. */
export interface SelectionState {
  readonly sheet: number;
  readonly ranges: readonly Area[];
  readonly active: { readonly row: number; readonly column: number };
}

/** What an execution may know from its beginning on. */
export interface ExecutionContext {
  readonly authMode: AuthModeName;
  /** E-mail address of the user at the screen; '' when unknown. */
  readonly user: string;
  /** E-mail address in whose name the script runs. */
  readonly effectiveUser: string;
  readonly scriptTimeZone: string;
  readonly userLocale: string;
  readonly webAppUrl: string;
  readonly scriptId: string;
  /** Title of the add-on's own menu. */
  readonly addOnName: string;
  /** False: no spreadsheet is active, and there is no document lock. */
  readonly container: boolean;
  /** False when nobody sits at a screen: web requests and time-driven triggers. */
  readonly interface: boolean;
  readonly selection: SelectionState | null;
}

export interface BookSummary {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly namedRanges: readonly NamedRange[];
  readonly metadata: readonly Metadata[];
  /** Ids in the order of the tabs. */
  readonly sheets: readonly number[];
}

export type StoreName = 'script' | 'document' | 'user';

export interface TriggerRecord {
  readonly id: string;
  readonly functionName: string;
  readonly event: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';
  readonly source: 'CLOCK' | 'SPREADSHEETS';
  /** E-mail address of the user whose trigger it is, and as whom it runs. */
  readonly owner: string;
  /** For CLOCK: what was asked for, e.g. `{ everyDays: 1, atHour: 6 }`. */
  readonly schedule?: Readonly<Record<string, number | string>>;
  /** Milliseconds since 1970. */
  readonly created: number;
}

export interface MailMessage {
  readonly to: string;
  readonly cc?: string;
  readonly bcc?: string;
  readonly replyTo?: string;
  readonly name?: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody?: string;
  readonly noReply?: boolean;
}

export type MenuEntry =
  | { readonly title: string; readonly functionName: string }
  | { readonly separator: true }
  | { readonly title: string; readonly items: readonly MenuEntry[] };

export interface MenuRecord {
  readonly title: string;
  readonly items: readonly MenuEntry[];
}

export interface NewFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: SignedBytes;
}

/** Something that the person at the screen is to see. */
export type InterfaceEffect =
  | { readonly kind: 'menu'; readonly menus: readonly MenuRecord[] }
  | { readonly kind: 'sidebar'; readonly title: string; readonly html: string; readonly width: number }
  | {
      readonly kind: 'dialog';
      readonly modal: boolean;
      readonly title: string;
      readonly html: string;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'alert'; readonly title: string; readonly message: string; readonly buttons: string }
  | { readonly kind: 'toast'; readonly title: string; readonly message: string; readonly seconds: number }
  | { readonly kind: 'select'; readonly sheet: number; readonly area: Area };

/** Something that the person must answer before the script can go on. */
export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  /** Name of Google's ButtonSet, e.g. `YES_NO`. */
  readonly buttons: string;
}

export interface Answer {
  /** Name of Google's Button, e.g. `YES`. */
  readonly button: string;
  /** What was typed, for a prompt. */
  readonly text?: string;
}

/** Bytes as Google gives them: −128 to 127. */
export type SignedBytes = readonly number[];

export interface Host {
  context(): ExecutionContext;

  /** About the workbook; names and order of sheets are never buffered. */
  book(): BookSummary;
  /**
   * Size, name and place of a sheet; null when it was deleted. Does not carry out buffered writes, but for those
   * that make the grid grow.
   */
  sheet(id: number): SheetProperties | null;
  /** All settings of a sheet, after buffered writes to it were carried out. */
  settings(id: number): SheetProperties;
  /** Whether the user in whose name the script runs may edit every cell of the area; the owner always may. */
  mayEdit(sheet: number, area: Area): boolean;
  /** Cells of the area, after buffered writes to the sheet were carried out. */
  read(sheet: number, area: Area): readonly (readonly (Cell | null)[])[];
  /** Rows and columns up to the last content, after buffered writes to the sheet were carried out. */
  filled(sheet: number): { readonly rows: number; readonly columns: number };
  /** Buffers a write to cells, or carries out a change of structure at once. */
  write(operation: Operation): void;
  flush(): void;
  /** An unused id for a new sheet, or for a piece of metadata. */
  newId(): number;

  properties(store: StoreName): Readonly<Record<string, string>>;
  /** Null deletes. @throws when a limit is passed; then nothing is changed. */
  setProperties(store: StoreName, changes: Readonly<Record<string, string | null>>): void;
  cached(store: StoreName, keys: readonly string[]): Readonly<Record<string, string>>;
  setCached(store: StoreName, values: Readonly<Record<string, string | null>>, seconds: number): void;
  /** Waits at most so many milliseconds. */
  lock(store: StoreName, milliseconds: number): boolean;
  unlock(store: StoreName): void;

  triggers(): readonly TriggerRecord[];
  setTriggers(triggers: readonly TriggerRecord[]): void;
  mailQuota(): number;
  sendMail(message: MailMessage): void;
  /** Keeps a file. @returns where it is shown */
  keepFile(file: NewFile): { readonly id: string; readonly address: string };
  effect(effect: InterfaceEffect): void;
  /** @throws when there is no answer yet: then the execution is to end, and be run again with one. */
  ask(question: Question): Answer;
  log(level: 'log' | 'info' | 'warn' | 'error', text: string): void;

  now(): number;
  /** From 0 up to 1. */
  random(): number;
  /** Passes virtual time. */
  sleep(milliseconds: number): void;
  uuid(): string;
  /** Text of an HTML file of the project by its name without extension, or null. */
  htmlFile(name: string): string | null;
  encode(text: string, charset: string): SignedBytes;
  decode(bytes: SignedBytes, charset: string): string;
  digest(algorithm: string, value: SignedBytes): SignedBytes;
  hmac(algorithm: string, value: SignedBytes, key: SignedBytes): SignedBytes;
}

/** How an execution's function is called, and what it is given. */
export interface Call {
  readonly functionName: string;
  /** JSON of the list of arguments. */
  readonly argumentsJson: string;
  readonly event: ServiceEvent | null;
  /** Rules of google.script.run. */
  readonly strict: boolean;
}

export type ServiceEvent =
  | { readonly kind: 'open' }
  | {
      readonly kind: 'edit';
      readonly sheet: number;
      readonly area: Area;
      readonly value?: string;
      readonly oldValue?: string;
      /** Of a trigger that was installed. */
      readonly triggerUid?: string;
    }
  | { readonly kind: 'change'; readonly changeType: string; readonly triggerUid?: string }
  | {
      readonly kind: 'time';
      readonly triggerUid: string;
      /** Milliseconds after which others want their turn; Google, where nobody waits for a trigger, tells none. */
      readonly limit?: number;
    }
  | WebRequest;

export interface WebRequest {
  readonly kind: 'get' | 'post';
  readonly parameters: Readonly<Record<string, readonly string[]>>;
  readonly queryString: string;
  readonly pathInfo?: string;
  /** Body of a POST and its content type. */
  readonly contents?: string;
  readonly type?: string;
}

export interface ServiceError {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

export interface MemberCount {
  calls: number;
  cellsRead: number;
  cellsWritten: number;
}

export type Counters = Record<string, MemberCount>;

/** What comes back from the context, as JSON. */
export type Outcome =
  | { readonly ok: true; readonly value: unknown; readonly counters: Counters }
  | { readonly ok: false; readonly error: ServiceError; readonly counters: Counters };

/** What the services give to the program around them. */
export interface Runtime {
  /** Calls a function of the add-on; the answer is the JSON of an {@link Outcome}. */
  run(call: Call): string;
  /** Members that the services have, by interface name, e.g. `Spreadsheet.Range` → `getValues`, … */
  members(): Readonly<Record<string, readonly string[]>>;
}

/** What the program around puts on `globalThis.__host` before it evaluates the services; they take it away. */
export interface Port {
  readonly host: Host;
  attach(runtime: Runtime): void;
}
