import * as v from 'valibot';
import { commandLineText } from '../../shared/text/command-line.ts';
import { similarityText } from '../../shared/text/similarity.ts';
import { CommandError, type CommandIo } from './command.ts';
import { readLines } from './lines.ts';

const text = v.pipe(v.string(), v.maxLength(100_000));
const line = v.pipe(v.string(), v.maxLength(1_000));
/** An identity may be a number, as in the files of open data; null is what some write for nothing. */
const maybe = v.optional(v.nullable(line));

export const matterLine = v.object({
  id: v.union([v.pipe(v.string(), v.minLength(1), v.maxLength(200)), v.number()]),
  title: maybe,
  text: v.optional(v.nullable(text), ''),
  place: maybe,
  theme: maybe,
  organisation: v.optional(v.nullable(v.union([line, v.array(line)]))),
});
export type MatterLine = v.InferOutput<typeof matterLine>;

/** Lines of JSON `{"id","title"?,"text","place"?,"theme"?}`; a line that is none ends the command with its number. */
export function readMatterLines(path: string, io: CommandIo): MatterLine[] {
  const words = commandLineText[io.language];
  const read: MatterLine[] = [];
  for (const { number, text: content } of readLines(io.cwd, path, words)) {
    let value: unknown;
    try {
      value = JSON.parse(content);
    } catch {
      value = undefined;
    }
    const parsed = v.safeParse(matterLine, value);
    if (!parsed.success)
      throw new CommandError(words.badLine(path, number, similarityText[io.language].badLine));
    read.push(parsed.output);
  }
  return read;
}

/** As shared/similarity compares it. */
export const comparable = ({ id, title, text: words, place, theme }: MatterLine) => ({
  id: String(id),
  title: title ?? undefined,
  text: words ?? '',
  place: place ?? undefined,
  theme: theme ?? undefined,
});
