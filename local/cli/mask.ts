import { findEveryPersonalData, isMasked } from '../../shared/privacy/further.ts';
import { mask as masked } from '../../shared/privacy/mask.ts';
import { commandLineText } from '../../shared/text/command-line.ts';
import { furtherWords } from '../../shared/text/privacy-further.ts';
import type { Command } from './command.ts';
import { readFlags } from './flags.ts';

/**
 * `gensvar mask`: text on stdin; prints `{masked, findings: [{kind, start, end}], officials: […]}`, places in UTF-16
 * units. Findings are what is masked; officials are people in office, named in the text and left there.
 */
export const mask: Command = async (argv, io) => {
  readFlags(argv, {}, commandLineText[io.language]);
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of io.stdin) {
    text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
  }
  text += decoder.decode();
  const found = findEveryPersonalData(text);
  const findings = found.filter(isMasked);
  const officials = found.filter((finding) => !isMasked(finding));
  const words = furtherWords[io.language];
  const answer = {
    masked: masked(text, findings, () => false, words),
    findings,
    ...(officials.length > 0 && { officials }),
  };
  io.out(`${JSON.stringify(answer)}\n`);
  return 0;
};
