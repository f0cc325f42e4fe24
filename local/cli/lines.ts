import { closeSync, openSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import type { CommandLineText } from '../../shared/text/command-line.ts';
import { CommandError } from './command.ts';

const CHUNK = 1 << 20;

export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

/** The lines of a UTF-8 file that hold something, a megabyte in memory at a time. */
export function* readLines(cwd: string, path: string, text: CommandLineText): Generator<Line> {
  const chunk = Buffer.allocUnsafe(CHUNK);
  const decoder = new StringDecoder('utf8');
  const file = attempt(path, text, () => openSync(resolve(cwd, path), 'r'));
  try {
    let rest = '';
    let number = 0;
    for (;;) {
      const length = attempt(path, text, () => readSync(file, chunk, 0, CHUNK, null));
      const lines = (rest + (length > 0 ? decoder.write(chunk.subarray(0, length)) : decoder.end())).split(
        '\n',
      );
      rest = length > 0 ? (lines.pop() ?? '') : '';
      for (const line of lines) {
        number += 1;
        const content = (number === 1 ? line.replace(/^\uFEFF/, '') : line).trim();
        if (content !== '') yield { number, text: content };
      }
      if (length === 0) return;
    }
  } finally {
    closeSync(file);
  }
}

function attempt<Value>(path: string, text: CommandLineText, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new CommandError(text.fileUnreadable(path, code), 2);
  }
}
