import * as v from 'valibot';

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

/** Reads a list of tasks, one JSON object a line; throws with the number of the line that is wrong. */
export function parseTasks(list: string): Task[] {
  return list.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [v.parse(task, JSON.parse(line))];
    } catch (error) {
      throw new Error(`line ${index + 1}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
}
