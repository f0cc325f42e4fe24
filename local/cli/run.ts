import { type CommandName, commandLineText } from '../../shared/text/command-line.ts';
import { type Language, languageOf } from '../../shared/text/language.ts';
import { type Command, CommandError, type CommandIo } from './command.ts';
import { exportMatters } from './export.ts';
import { extract } from './extract.ts';
import { mask } from './mask.ts';
import { metrics } from './metrics.ts';
import { report } from './report.ts';
import { similar } from './similar.ts';
import { start } from './start.ts';
import { suggest } from './suggest.ts';
import { survival } from './survival.ts';

/** Every command; a new one also needs its line in shared/text/command-line.ts. */
const commands: Readonly<Record<CommandName, Command>> = {
  start,
  export: exportMatters,
  extract: (argv, io) => extract(argv, io),
  mask,
  metrics,
  report,
  survival,
  similar,
  suggest,
};
const names = Object.keys(commands) as CommandName[];

const commandNamed = (name: string): Command | undefined =>
  Object.entries(commands).find(([known]) => known === name)?.[1];

/** `--language` wherever it stands, else the system's language, else Swedish; the flag is taken out of the rest. */
const chooseLanguage = (
  argv: readonly string[],
  environment: CommandIo['environment'],
): { language: Language; rest: readonly string[] } => {
  const at = argv.findIndex((argument) => argument === '--language' || argument.startsWith('--language='));
  const system =
    environment.GENSVAR_LANGUAGE || environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  const flag = argv[at];
  if (flag === undefined) return { language: languageOf(system), rest: argv };
  const inline = flag.includes('=');
  const value = inline ? flag.slice('--language='.length) : (argv[at + 1] ?? '');
  return {
    language: languageOf(value),
    rest: [...argv.slice(0, at), ...argv.slice(at + (inline ? 1 : 2))],
  };
};

/** Runs the command that the arguments name and gives the exit code: 0 done, 1 failed, 2 asked for wrongly. */
export const runCommandLine = async (
  argv: readonly string[],
  io: Omit<CommandIo, 'language'>,
): Promise<number> => {
  const { language, rest } = chooseLanguage(argv, io.environment);
  const text = commandLineText[language];
  const [name, ...argumentsOfCommand] = rest;
  if (name === undefined || name === '--help' || name === 'help') {
    io.out(text.help(names));
    return name === undefined ? 2 : 0;
  }
  const command = commandNamed(name);
  if (!command) {
    io.err(`${text.unknownCommand(name, names)}\n`);
    return 2;
  }
  try {
    return await command(argumentsOfCommand, { ...io, language });
  } catch (error) {
    if (error instanceof CommandError) {
      io.err(`${error.message}\n`);
      return error.exitCode;
    }
    io.err(`${text.unexpected(name, error instanceof Error ? error.message : String(error))}\n`);
    return 1;
  }
};
