import { resolve } from 'node:path';
import * as v from 'valibot';
import type { CommandLineText } from '../../../shared/text/command-line.ts';
import { CommandError } from '../command.ts';
import { readLines } from '../lines.ts';

/** One saved page to clip. */
const task = v.object({
  id: v.string(),
  /** Path of the saved page. */
  file: v.string(),
  /** The address that it is shown under. */
  url: v.pipe(v.string(), v.url()),
  /** Words that the person points at; without them the whole page is meant. */
  point: v.optional(v.string()),
});
export type Task = v.InferOutput<typeof task>;

const parseJson = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

/** Reads a list of tasks, one JSON object a line; a line that is none ends the command with its number. */
export function readTasks(cwd: string, path: string, text: CommandLineText): Task[] {
  const tasks: Task[] = [];
  for (const { number, text: line } of readLines(cwd, path, text)) {
    const parsed = v.safeParse(task, parseJson(line));
    if (!parsed.success) throw new CommandError(text.badLine(path, number, text.badTask));
    tasks.push({ ...parsed.output, file: resolve(cwd, parsed.output.file) });
  }
  return tasks;
}
