import { maskEverything } from '../privacy/everyMask.ts';

/** What somebody writes about an action in running text; names of bodies and people responsible stand elsewhere. */
const TEXTS = ['what', 'effect', 'baseline', 'indicator', 'problem', 'text', 'reason'] as const;

/** An action is told of on papers and to other districts: numbers and addresses of persons are masked before they are kept. */
export function withActionWordsMasked<Command extends object>(
  command: Command,
  mask: (text: string) => string = (text) => maskEverything(text, 'sv').text,
): Command {
  const given = command as Readonly<Record<string, unknown>>;
  const masked = TEXTS.flatMap((key) => {
    const text = given[key];
    return typeof text === 'string' ? [[key, mask(text)] as const] : [];
  });
  return { ...command, ...Object.fromEntries(masked) };
}
