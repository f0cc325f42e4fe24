import * as v from 'valibot';
import type { Command } from '../../shared/matters/commands.ts';
import type { LocalDate } from '../../shared/time/dates.ts';
import type { Run } from '../server/runner.ts';
import { type DialogueStep, demoDialogues } from './dialogues.ts';
import { demoLists, type TypedRows } from './lists.ts';
import { DEMO_SEED, type DemoStep, demoScript } from './script.ts';

const replySchema = v.variant('ok', [
  v.object({ ok: v.literal(true), replies: v.array(v.unknown()) }),
  v.object({ ok: v.literal(false), message: v.string() }),
]);
const doneSchema = v.object({ result: v.literal('done'), matter: v.string() });

/** What one person sends at one moment. */
interface Sitting {
  readonly at: string;
  readonly by: string;
  readonly commands: readonly unknown[];
}

/** The add-on did not do what the script asks for: the script and the add-on do not fit each other. */
export class DemoError extends Error {
  constructor(command: { readonly type: string; readonly id?: unknown }, reply: unknown) {
    super(`demo: ${command.type} ${command.id}: ${JSON.stringify(reply)}`);
    this.name = 'DemoError';
  }
}

/**
 * Performs a script through the add-on, session by session. Matters get the numbers that the add-on gives.
 * @param perform runs the add-on's `perform` at the step's moment as the step's person, and gives its reply
 * @throws DemoError at the first command that is not done
 */
export function performScript(steps: readonly DemoStep[], perform: (step: DemoStep) => unknown): void {
  const numbers = new Map<string, string>();
  for (const step of steps) {
    // What is begun in the same call has no number yet, and is named by the command that begins it.
    const begun = new Map(numbers);
    for (const [place, command] of step.commands.entries()) {
      if (command.type === 'capture') begun.set(step.matters[place] ?? '', command.id);
    }
    const commands = step.commands.map((command) => withGivenNumber(command, begun));
    const reply = v.parse(replySchema, perform({ ...step, commands }));
    for (const [place, command] of step.commands.entries()) {
      const said = reply.ok ? reply.replies[place] : reply;
      const done = v.safeParse(doneSchema, said);
      if (!done.success) throw new DemoError(command, said);
      if (command.type === 'capture') numbers.set(step.matters[place] ?? '', done.output.matter);
    }
  }
}

function withGivenNumber(command: Command, numbers: ReadonlyMap<string, string>): Command {
  if (command.type === 'capture') return command;
  const matter = numbers.get(command.matter) ?? command.matter;
  const given = { ...command, matter };
  if ('referral' in given) given.referral = given.referral.replace(command.matter, matter);
  if ('item' in given && given.type !== 'record_verdict')
    given.item = given.item.replace(command.matter, matter);
  return given;
}

/**
 * What the add-on makes of the dialogues, a sitting at a time. Each gets the number that the add-on gives.
 * @param perform as for `performScript`
 * @returns what takes the sittings until a moment, those before it having been taken
 * @throws DemoError at the first command that is not done
 */
export function dialogueRunner(
  steps: readonly DialogueStep[],
  perform: (sitting: Sitting) => unknown,
): (until: string) => void {
  const numbers = new Map<number, string>();
  let place = 0;
  return (until) => {
    for (let step = steps[place]; step && step.at < until; step = steps[place]) {
      place += 1;
      const commands = step.commands(numbers.get(step.story) ?? '');
      const reply = v.parse(replySchema, perform({ at: step.at, by: step.by, commands }));
      for (const [index, command] of commands.entries()) {
        const said = reply.ok ? reply.replies[index] : reply;
        const done = v.safeParse(doneSchema, said);
        if (!done.success) throw new DemoError(command, said);
        numbers.set(step.story, done.output.matter);
      }
    }
  };
}

/**
 * Fills a workbook that has just been set up with the demo's year: for the option `fill` of `startWorkspace`.
 * @param today the year ends the day before
 * @param filled told of each step, how much of the whole is done (0–1)
 */
export function demoFill(
  today: LocalDate,
  seed = DEMO_SEED,
  filled: (share: number) => void = () => undefined,
): (run: (call: Run) => unknown, type: (rows: TypedRows) => void) => void {
  return (run, type) => {
    for (const rows of demoLists(today)) type(rows);
    const perform = ({ at, by, commands }: Sitting) =>
      run({
        functionName: 'perform',
        args: [commands],
        authMode: 'FULL',
        user: by,
        now: () => Date.parse(at),
      });
    const dialoguesUntil = dialogueRunner(demoDialogues(seed, today), perform);
    const script = demoScript(seed, today);
    let done = 0;
    performScript(script, (step) => {
      dialoguesUntil(step.at);
      done += 1;
      filled(done / script.length);
      return perform(step);
    });
    dialoguesUntil(today);
  };
}
