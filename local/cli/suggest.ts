import { ORGANISATIONS } from '../../shared/reference/organisations.ts';
import {
  learnAdvice,
  type Suggestion,
  suggestOrganisations,
  suggestThemes,
} from '../../shared/similarity/suggestions.ts';
import { commandLineText } from '../../shared/text/command-line.ts';
import { similarityText } from '../../shared/text/similarity.ts';
import { CommandError, type CommandIo } from './command.ts';
import { readFlags } from './flags.ts';
import { comparable, type MatterLine, readMatterLines } from './matter-lines.ts';

const FLAGS = { history: 'text', matters: 'text', district: 'text', help: 'switch' } as const;
const OWN = 'skarholmen';

/**
 * `gensvar suggest --history FILE --matters FILE`: prints `{id, themes, organisations, reasons}` a line for each
 * matter, the best three of each as the history writes them.
 */
export async function suggest(argv: readonly string[], io: CommandIo): Promise<number> {
  const text = commandLineText[io.language];
  const flags = readFlags(argv, FLAGS, text);
  if (flags.help) {
    io.out(similarityText[io.language].suggestHelp);
    return 0;
  }
  if (flags.history === undefined) throw new CommandError(text.flagMissing('--history'), 2);
  if (flags.matters === undefined) throw new CommandError(text.flagMissing('--matters'), 2);
  const advice = learnAdvice(
    readMatterLines(flags.history, io).map((line) => ({
      ...comparable(line),
      organisations: organisationsOf(line),
    })),
  );
  const wanted = { language: io.language, organisations: ORGANISATIONS, own: flags.district ?? OWN };
  const labels = (suggestions: readonly Suggestion[]) => suggestions.map(({ label }) => label);
  const reasons = (suggestions: readonly Suggestion[]) => suggestions.map(({ reason }) => reason);
  for (const line of readMatterLines(flags.matters, io)) {
    const matter = comparable(line);
    const themes = suggestThemes(advice, matter, wanted);
    const organisations = suggestOrganisations(advice, matter, wanted);
    const answer = {
      id: line.id,
      themes: labels(themes),
      organisations: labels(organisations),
      reasons: { themes: reasons(themes), organisations: reasons(organisations) },
    };
    io.out(`${JSON.stringify(answer)}\n`);
  }
  return 0;
}

/** Those who shared a matter stand in a list, or in one text with semicolons between. */
function organisationsOf({ organisation }: MatterLine): readonly string[] {
  const written = typeof organisation === 'string' ? organisation.split(';') : (organisation ?? []);
  return written.map((name) => name.trim()).filter((name) => name !== '');
}
