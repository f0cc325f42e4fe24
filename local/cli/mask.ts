import { findPersonalData } from '../../shared/privacy/find.ts';
import { mask as maskText } from '../../shared/privacy/mask.ts';
import { commandLineText } from '../../shared/text/command-line.ts';
import { privacyWords } from '../../shared/text/privacy.ts';
import type { CommandIo } from './command.ts';
import { readFlags } from './flags.ts';

/**
 * `gensvar mask`: reads a text (UTF-8) on stdin and prints one line of JSON, `{"masked","findings"}`. The
 * places of the findings are UTF-16 units of the text that came in; the text itself is written nowhere else.
 */
export async function mask(argv: readonly string[], io: CommandIo): Promise<number> {
  readFlags(argv, {}, commandLineText[io.language]);
  const text = await readText(io.stdin);
  const findings = findPersonalData(text);
  const masked = maskText(text, findings, undefined, privacyWords[io.language].placeholders);
  io.out(`${JSON.stringify({ masked, findings })}\n`);
  return 0;
}

async function readText(chunks: AsyncIterable<Uint8Array | string>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of chunks) {
    text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
