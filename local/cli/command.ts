import type { Language } from '../../shared/text/language.ts';

/** What a command may touch of the world outside; tests hand in their own. */
export interface CommandIo {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** Writes to stdout: a command's answer and nothing else. */
  readonly out: (text: string) => void;
  /** Writes to stderr: progress and errors. */
  readonly err: (text: string) => void;
  /** Relative paths in the arguments are meant from this folder. */
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly language: Language;
}

/** One command of `gensvar`: arguments without the command's name; gives the exit code. */
export type Command = (argv: readonly string[], io: CommandIo) => Promise<number>;

/** Ends a command with one sentence for the person. Exit code 2 means that it was asked for wrongly. */
export class CommandError extends Error {
  readonly exitCode: 1 | 2;

  constructor(sentence: string, exitCode: 1 | 2 = 1) {
    super(sentence);
    this.name = 'CommandError';
    this.exitCode = exitCode;
  }
}
