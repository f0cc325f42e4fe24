import { findPersonalData } from '../../shared/privacy/find.ts';
import { mask as masked } from '../../shared/privacy/mask.ts';
import { commandLineText } from '../../shared/text/command-line.ts';
import { privacyWords } from '../../shared/text/privacy.ts';
import type { Command } from './command.ts';
import { readFlags } from './flags.ts';

/** `gensvar mask`: text on stdin; prints `{masked, findings: [{kind, start, end}]}`, places in UTF-16 units. */
export const mask: Command = async (argv, io) => {
  readFlags(argv, {}, commandLineText[io.language]);
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of io.stdin) {
    text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
  }
  text += decoder.decode();
  const findings = findPersonalData(text);
  const words = privacyWords[io.language].placeholders;
  io.out(`${JSON.stringify({ masked: masked(text, findings, () => false, words), findings })}\n`);
  return 0;
};
