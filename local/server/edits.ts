import type * as v from 'valibot';
import type { Change, SheetProperties } from '../services/workbook/state.ts';
import { enterTyped, refuseEdit } from '../services/workbook/typed.ts';
import { newSheetProperties, type Workbook } from '../services/workbook/workbook.ts';
import { type Act, actOf } from './acts.ts';
import { RequestError } from './answers.ts';
import type { Live } from './live.ts';
import { rebase } from './rebase.ts';
import type { editSchema, HandChange } from './requests.ts';
import type { Runner } from './runner.ts';

type Edit = v.InferOutput<typeof editSchema>;

/** What a person did by hand in a window: brought up to date, read, checked, and only then made. */
export class Edits {
  /** Settings of tabs that were deleted while this program ran: a tab that comes back by undo is what it was. */
  private readonly deleted = new Map<number, SheetProperties>();

  constructor(
    private readonly parts: {
      readonly workbook: Workbook;
      readonly live: Live;
      readonly runner: Runner;
      readonly user: string;
      readonly now: () => number;
      /** Told what the person did, once it is made. */
      readonly done: (acts: readonly Act[], window: string) => void;
    },
  ) {}

  /**
   * @returns what was made in the end, where it differs from what was asked (a typed text that became a date)
   * @throws RequestError 409 when the place is gone or a rule forbids it; then nothing was made
   */
  make(edit: Edit): { readonly revision: number; readonly changes: readonly Change[] } {
    const { live, runner, workbook, done } = this.parts;
    const later = edit.revision === undefined ? [] : live.since(edit.revision);
    // The program was started again, or the window was away for long: it reads everything anew and asks again.
    if (!later) throw new RequestError(409, 'forgotten');
    // A window that lost the reply sends the edit again, under the same name.
    const before = later.find(({ origin }) => origin === edit.window);
    if (before && edit.once) return before;
    const made = edit.changes.map((change) =>
      this.prepare(
        change,
        later.flatMap((revision) => revision.changes),
        edit.typed,
      ),
    );
    for (const { id, properties } of workbook.state.sheets) {
      if (made.some((change) => change.kind === 'deleteSheet' && change.sheet === id))
        this.deleted.set(id, properties);
    }
    const acts = made.flatMap((change) => actOf(workbook, change) ?? []);
    try {
      runner.edit(made, edit.window);
    } catch (error) {
      throw new RequestError(409, error instanceof Error ? error.message : String(error));
    }
    done(acts, edit.window);
    return { revision: live.revision, changes: made };
  }

  private prepare(asked: HandChange, later: readonly Change[], typed: boolean): Change {
    const { workbook, user, now } = this.parts;
    const isGone = !('sheet' in asked) || workbook.state.sheets.some(({ id }) => id === asked.sheet);
    if (asked.kind !== 'addSheet' && !isGone) throw new RequestError(409, 'stale');
    let change: Change =
      asked.kind === 'addSheet'
        ? { ...asked, properties: this.propertiesOf(asked.sheet, asked.properties) }
        : (asked as Change);
    if (change.kind === 'cells') {
      const moved = rebase(change, later);
      if (!moved) throw new RequestError(409, 'stale');
      change = moved;
    } else if (later.some((other) => other.kind !== 'cells' && other.kind !== 'workbook')) {
      throw new RequestError(409, 'stale');
    }
    const refusal = refuseEdit(workbook.state, change, user, user);
    if (refusal) throw new RequestError(409, refusal);
    if (change.kind !== 'cells' || !typed) return change;
    const entered = enterTyped(workbook.state, change, { now: now() });
    if (!entered.ok) throw new RequestError(409, entered.message);
    return entered.change;
  }

  private propertiesOf(sheet: number, { name, index }: { readonly name: string; readonly index: number }) {
    const before = this.deleted.get(sheet);
    return before ? { ...before, name, index } : newSheetProperties(name, index);
  }
}
