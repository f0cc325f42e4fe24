/** The built add-on over the local services: what a person, the extension and Google itself can do to a sheet. */
import { existsSync, readFileSync } from 'node:fs';
import type { Calls, MatterCard, PerformReply } from '../../../apps-script/calls.ts';
import type { SelectionState, ServiceEvent } from '../../../local/services/facade/host.ts';
import {
  type ExecutionResult,
  emptyServiceState,
  runExecution,
} from '../../../local/services/host/execution.ts';
import type { Cell, Change, SheetState, WorkbookState } from '../../../local/services/workbook/state.ts';
import { emptyWorkbook, Workbook } from '../../../local/services/workbook/workbook.ts';
import { newUlid } from '../../../shared/identity/ulid.ts';
import { seeded } from '../../services/support/run.ts';

const texts = new Map<string, string>();

/** A file of dist, read once: another build may replace it while the tests run, and two of them do not fit together. */
export const read = (path: string): string => {
  if (!texts.has(path) && !existsSync(path)) throw new Error(`${path} is missing. Run npm run build first.`);
  const text = texts.get(path) ?? readFileSync(path, 'utf8');
  texts.set(path, text);
  return text;
};

/** 13 April 2026, 12:00 in Stockholm. */
export const NOON = Date.UTC(2026, 3, 13, 10, 0, 0);
export const ANNA = 'anna.berg@example.se';
export const WEB_APP = 'http://127.0.0.1:8787/macros/s/local/exec';

type Reply<Name extends keyof Calls> = ReturnType<Calls[Name]>;

let prepared: { readonly workbook: WorkbookState; readonly state: TestSheet['state'] } | undefined;
const keep = (sheet: TestSheet) => ({ workbook: sheet.workbook.state, state: sheet.state });

/** A workbook with its services, on which the built add-on is run. */
export class TestSheet {
  workbook = new Workbook(
    emptyWorkbook({ id: 'book', name: 'Skärholmens ärenden', locale: 'sv_SE', timeZone: 'Europe/Stockholm' }),
  );
  state = emptyServiceState();
  /** Milliseconds that an execution may take. */
  timeLimit = 60_000;
  now = NOON;
  /** Of the last run. */
  last: ExecutionResult | undefined;
  selection: SelectionState | undefined;
  readonly random: () => number;
  private readonly code = read('dist/apps-script/Code.js');
  private readonly services = read('dist/local/services.js');

  constructor(seed = 1) {
    this.random = seeded(seed);
  }

  run(
    functionName: string,
    args: readonly unknown[] = [],
    event?: ServiceEvent,
    user = ANNA,
    authMode: 'NONE' | 'LIMITED' | 'FULL' = 'FULL',
  ): ExecutionResult {
    this.last = runExecution({
      servicesCode: this.services,
      bundleCode: this.code,
      htmlFiles: {
        sidebar: '<p>sidebar</p>',
        overview: '<p>overview</p>',
        connection: '<p>connection</p>',
        // These are filled in by the server, so they must be the built ones.
        letter: read('dist/apps-script/letter.html'),
        reply: read('dist/apps-script/reply.html'),
        status: read('dist/apps-script/status.html'),
      },
      workbook: this.workbook,
      state: this.state,
      functionName,
      args,
      ...(event && { event }),
      user,
      authMode,
      selection: this.selection,
      now: () => this.now,
      random: this.random,
      webAppUrl: WEB_APP,
      strict: event === undefined,
      timeLimit: this.timeLimit,
    });
    return this.last;
  }

  /** What a panel gets. Throws what the server function throws. */
  call<Name extends keyof Calls>(name: Name, ...args: Parameters<Calls[Name]>): Reply<Name> {
    const result = this.run(name, args);
    if (!result.ok)
      throw new Error(`${result.error.name}: ${result.error.message} ${result.error.stack ?? ''}`);
    return result.value as Reply<Name>;
  }

  /** Sends text to the web app's address, as anybody on the network can. */
  post(contents: string): unknown {
    const result = this.run(
      'doPost',
      [],
      { kind: 'post', parameters: {}, queryString: '', contents, type: 'text/plain' },
      '',
    );
    if (!result.ok)
      throw new Error(`${result.error.name}: ${result.error.message} ${result.error.stack ?? ''}`);
    const { content } = result.value as { content: string };
    return JSON.parse(content);
  }

  setUp(): this {
    const answer = this.call('setUp');
    if (!answer.ok) throw new Error(answer.message);
    return this;
  }

  /** A sheet that has been set up; the first one is really set up, the others are copies of it. */
  static ready(seed = 1): TestSheet {
    const sheet = new TestSheet(seed);
    prepared ??= keep(new TestSheet().setUp());
    sheet.workbook = new Workbook(structuredClone(prepared.workbook));
    sheet.state = structuredClone(prepared.state);
    return sheet;
  }

  ulid(): string {
    this.now += 1_000;
    return newUlid(this.now, this.random);
  }

  /** One command; its reply. */
  perform(command: Readonly<Record<string, unknown>>): PerformReply {
    const answer = this.call('perform', [{ id: this.ulid(), ...command }]);
    if (!answer.ok) throw new Error(answer.message);
    const [reply] = answer.replies;
    if (!reply) throw new Error('no reply');
    return reply;
  }

  /** One command that must succeed; the card after it. */
  done(command: Readonly<Record<string, unknown>>): MatterCard {
    const reply = this.perform(command);
    if (reply.result !== 'done') throw new Error(reply.message);
    if (!reply.card) throw new Error('no card');
    return reply.card;
  }

  /** A matter that came by phone; its number. */
  capture(fields: Readonly<Record<string, unknown>> = {}): string {
    return this.done({
      type: 'capture',
      kind: 'fault_report',
      channel: 'phone',
      title: 'Mörkt i gångtunneln',
      text: 'Lampan i gångtunneln vid torget har varit trasig i tre veckor.',
      ...fields,
    }).state.matter;
  }

  /** Several matters in one call; their numbers. */
  captures(count: number): readonly string[] {
    const commands = Array.from({ length: count }, (_, index) => ({
      type: 'capture',
      id: this.ulid(),
      kind: 'comment',
      channel: 'mail',
      title: `Ärende ${index}`,
      text: `Text ${index}`,
    }));
    const answer = this.call('perform', commands);
    if (!answer.ok) throw new Error(answer.message);
    return answer.replies.map((reply) => (reply.result === 'done' ? reply.matter : ''));
  }

  card(matter: string): MatterCard | null {
    const answer = this.call('readCard', { matter });
    if (!answer.ok) throw new Error(answer.message);
    return answer.unchanged ? null : answer.card;
  }

  tab(title: string): SheetState {
    const sheet = this.workbook.state.sheets.find(({ properties }) => properties.name === title);
    if (!sheet) throw new Error(`no tab ${title}`);
    return sheet;
  }

  cell(title: string, row: number, column: number): Cell | null {
    return this.tab(title).cells[row]?.[column] ?? null;
  }

  /** Where a column is now, by its hidden key. Zero-based. */
  column(title: string, key: string): number {
    const at = (this.tab(title).cells[0] ?? []).findIndex((cell) => cell?.value === key);
    if (at < 0) throw new Error(`no column ${key} in ${title}`);
    return at;
  }

  /** The rows of a tab as texts by hidden key, without the two header rows; blank rows are left out. */
  rows(title: string): readonly Readonly<Record<string, string>>[] {
    const { cells } = this.tab(title);
    const keys = (cells[0] ?? []).map((cell) => String(cell?.value ?? ''));
    return cells
      .slice(2)
      .map((row) =>
        Object.fromEntries(
          keys.flatMap((key, index) =>
            key === '' ? [] : [[key.split('.')[1] ?? key, String(row?.[index]?.value ?? '')] as const],
          ),
        ),
      )
      .filter((row) => Object.values(row).some((value) => value !== ''));
  }

  row(title: string, key: string): Readonly<Record<string, string>> | undefined {
    return this.rows(title).find((row) => row.key === key);
  }

  apply(change: Change): void {
    this.workbook.apply(change);
  }

  /** What a person types into a cell. */
  type(title: string, row: number, column: number, value: string): void {
    this.apply({ kind: 'cells', sheet: this.tab(title).id, row, column, cells: [[{ value }]] });
  }

  /** Selects a row, as a click in it does. Zero-based. */
  select(title: string, row: number, rows = 1): void {
    this.selection = {
      sheet: this.tab(title).id,
      ranges: [{ row, column: 1, rows, columns: 1 }],
      active: { row, column: 1 },
    };
  }

  /** Calls to services in the last run, all members together. */
  get serviceCalls(): number {
    return Object.values(this.last?.counters ?? {}).reduce((sum, count) => sum + count.calls, 0);
  }
}
