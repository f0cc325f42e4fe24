import { describe, expect, it } from 'vitest';
import { defaultDataFolder } from '../../local/cli/data-folder.ts';
import { readFlags } from '../../local/cli/flags.ts';
import { runCommandLine } from '../../local/cli/run.ts';
import { commandLineText } from '../../shared/text/command-line.ts';

const kinds = { port: 'text', demo: 'switch' } as const;
const flags = (...argv: readonly string[]) => readFlags(argv, kinds, commandLineText.en);

describe('flags', () => {
  it('are read as --name value, --name=value and --switch', () => {
    expect(flags('--port', '1', '--demo')).toEqual({ port: '1', demo: true });
    expect(flags('--port=1')).toEqual({ port: '1', demo: false });
    expect(flags()).toEqual({ port: undefined, demo: false });
  });

  it.each([
    [['--prot', '1'], 'There is no flag --prot. There are: --port, --demo.'],
    [['-p'], 'There is no flag -p. There are: --port, --demo.'],
    [['--port'], 'A value must follow --port.'],
    [['--port', '--demo'], 'A value must follow --port.'],
    [['--demo=1'], 'The flag --demo takes no value.'],
    [['x'], '"x" was not expected here. Write --help to see what can be done.'],
    [['--toString'], 'There is no flag --toString. There are: --port, --demo.'],
  ])('%j ends with a sentence', (argv, sentence) => {
    expect(() => flags(...argv)).toThrow(sentence);
  });
});

const run = async (argv: readonly string[], environment: Readonly<Record<string, string>> = {}) => {
  const said = { out: '', err: '' };
  const code = await runCommandLine(argv, {
    stdin: (async function* () {})(),
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    cwd: '.',
    environment,
  });
  return { code, ...said };
};

describe('the command line', () => {
  it('speaks Swedish, English where the system does, and what --language says', async () => {
    expect((await run(['foo'])).err).toMatch(/^Kommandot "foo" finns inte\. Det finns: start, /);
    expect((await run(['foo'], { LANG: 'en_GB.UTF-8' })).err).toMatch(/^There is no command "foo"/);
    expect((await run(['foo', '--language', 'en'])).err).toMatch(/^There is no command/);
    expect((await run(['--language=sv', 'foo'], { LANG: 'en_GB.UTF-8' })).err).toMatch(/^Kommandot/);
  });

  it('ends with 2 when it is asked for wrongly, with 0 after help', async () => {
    expect((await run(['foo'])).code).toBe(2);
    expect((await run([])).code).toBe(2);
    expect((await run(['constructor'])).code).toBe(2);
    expect(await run(['start', '--prot', '1'])).toMatchObject({ code: 2, out: '' });
    const help = await run(['--help']);
    expect(help.code).toBe(0);
    for (const name of ['start', 'extract', 'mask']) expect(help.out).toContain(`\n  ${name} `);
  });
});

describe('the data folder', () => {
  it('lies where the system keeps a person’s data, and the demo has its own', () => {
    expect(defaultDataFolder(false, {}, 'linux', '/h')).toBe('/h/.local/share/gensvar');
    expect(defaultDataFolder(false, { XDG_DATA_HOME: '/x' }, 'linux', '/h')).toBe('/x/gensvar');
    expect(defaultDataFolder(true, {}, 'darwin', '/h')).toBe('/h/Library/Application Support/gensvar-demo');
    expect(defaultDataFolder(false, { LOCALAPPDATA: '/l' }, 'win32', '/h')).toBe('/l/gensvar');
  });
});
