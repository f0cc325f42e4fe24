import { newIndex } from '../../shared/similarity/knowledge.ts';
import { similarMatters } from '../../shared/similarity/similarMatters.ts';
import { commandLineText } from '../../shared/text/command-line.ts';
import { similarityText } from '../../shared/text/similarity.ts';
import { CommandError, type CommandIo } from './command.ts';
import { readFlags } from './flags.ts';
import { comparable, readMatterLines } from './matter-lines.ts';

const DECIMALS = 10_000;

/**
 * `gensvar similar --matters FILE --queries FILE`: prints `{id, matches: [{id, score, likely}]}` a line for each
 * query, the best three. A matter is not compared with itself: one with the query's id is left out.
 */
export async function similar(argv: readonly string[], io: CommandIo): Promise<number> {
  const text = commandLineText[io.language];
  const flags = readFlags(argv, { matters: 'text', queries: 'text', help: 'switch' }, text);
  if (flags.help) {
    io.out(similarityText[io.language].similarHelp);
    return 0;
  }
  if (flags.matters === undefined) throw new CommandError(text.flagMissing('--matters'), 2);
  if (flags.queries === undefined) throw new CommandError(text.flagMissing('--queries'), 2);
  const index = newIndex();
  /** As they were written: a number stays one. */
  const ids = new Map<string, string | number>();
  for (const matter of readMatterLines(flags.matters, io)) {
    ids.set(String(matter.id), matter.id);
    index.add(comparable(matter));
  }
  for (const line of readMatterLines(flags.queries, io)) {
    const matches = similarMatters(index, comparable(line)).map(({ id, score, likely }) => ({
      id: ids.get(id) ?? id,
      score: Math.round(score * DECIMALS) / DECIMALS,
      likely,
    }));
    io.out(`${JSON.stringify({ id: line.id, matches })}\n`);
  }
  return 0;
}
