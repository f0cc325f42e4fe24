import { describe, expect, it } from 'vitest';
import { CommandError, type CommandIo } from '../../local/cli/command.ts';
import { mask } from '../../local/cli/mask.ts';

async function run(
  chunks: readonly (Uint8Array | string)[],
  language: 'sv' | 'en' = 'sv',
  argv: string[] = [],
) {
  let out = '';
  const io: CommandIo = {
    stdin: (async function* () {
      yield* chunks;
    })(),
    out: (text) => {
      out += text;
    },
    err: () => undefined,
    cwd: '.',
    environment: {},
    language,
  };
  const exitCode = await mask(argv, io);
  return { exitCode, out };
}

describe('gensvar mask', () => {
  it('prints the masked text and the places as one line of JSON', async () => {
    const { exitCode, out } = await run(['Ring 070-174 06 05.\nHälsningar\n']);
    expect(exitCode).toBe(0);
    expect(out.endsWith('}\n')).toBe(true);
    expect(JSON.parse(out)).toEqual({
      masked: 'Ring [telefonnummer].\nHälsningar\n',
      findings: [{ kind: 'telephone_number', start: 5, end: 18 }],
    });
  });

  it('reads UTF-8 whose letters are split between chunks', async () => {
    const bytes = new TextEncoder().encode('Åsa, öberg@exempel.se');
    const { out } = await run([...bytes].map((byte) => Uint8Array.of(byte)));
    expect(JSON.parse(out)).toEqual({
      masked: 'Åsa, [e-postadress]',
      findings: [{ kind: 'email_address', start: 5, end: 21 }],
    });
  });

  it('answers an empty text, and in English', async () => {
    expect(JSON.parse((await run([])).out)).toEqual({ masked: '', findings: [] });
    expect(JSON.parse((await run(['0701740605'], 'en')).out).masked).toBe('[phone number]');
  });

  it('refuses a flag that it does not know', async () => {
    await expect(run([], 'sv', ['--fort'])).rejects.toThrow(CommandError);
  });
});
