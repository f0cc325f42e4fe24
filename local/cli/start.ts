import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { type CommandLineText, commandLineText } from '../../shared/text/command-line.ts';
import { stockholmDate } from '../../shared/time/dates.ts';
import { findChromium } from '../bootstrap/browsers.mjs';
import { copyExtension, extensionIdOf } from '../browser/connection.ts';
import { hasDisplay, launchBrowser } from '../browser/launch.ts';
import { demoFill } from '../demo/fill.ts';
import { DEMO_PERSON } from '../demo/people.ts';
import { DEMO_SEED } from '../demo/script.ts';
import { startWorkspace, type Workspace } from '../server/workspace.ts';
import { TooNewError } from '../store/schema.ts';
import { DataInUseError } from '../store/store.ts';
import { type Command, CommandError, type CommandIo } from './command.ts';
import { defaultDataFolder, usableFolder } from './data-folder.ts';
import { readFlags } from './flags.ts';
import { keepPairing } from './pairing.ts';
import { stopRequested } from './signals.ts';

const DEFAULT_PORT = 8787;
/** How often the filling of the demo tells how far it has come. */
const FILLED_EACH = 0.25;

const portFrom = (value: string | undefined, text: CommandLineText): number => {
  if (value === undefined) return DEFAULT_PORT;
  const port = Number(value);
  if (!/^\d{1,5}$/.test(value) || port > 65_535) throw new CommandError(text.badPort(value), 2);
  return port;
};

const causeOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const open = async (
  options: { port: number; data: string; demo: boolean; dist: string },
  io: CommandIo,
): Promise<Workspace> => {
  const text = commandLineText[io.language];
  // Each call leaves a context and copies of columns behind. Left to itself the engine lets that grow to several times
  // what the workbook takes before it sweeps, on a computer with much memory.
  setFlagsFromString('--heap-growing-percent=40');
  let told = 0;
  const fill = demoFill(stockholmDate(new Date().toISOString()), DEMO_SEED, (share) => {
    if (share < told + FILLED_EACH) return;
    told += FILLED_EACH;
    io.out(`${text.filledDemo(Math.round(told * 100))}\n`);
  });
  try {
    return await startWorkspace({
      ...options,
      ...(options.demo && {
        owner: DEMO_PERSON,
        fill: (...hands: Parameters<typeof fill>) => {
          io.out(`${text.fillingDemo}\n`);
          fill(...hands);
        },
      }),
    });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') throw new CommandError(text.portInUse(options.port));
    if (code === 'EACCES' && options.port > 0 && options.port < 1024) {
      throw new CommandError(text.portRefused(options.port));
    }
    if (error instanceof DataInUseError) throw new CommandError(text.dataInUse(options.data));
    if (error instanceof TooNewError) throw new CommandError(text.dataTooNew(options.data));
    throw new CommandError(text.workspaceFailed(causeOf(error)));
  }
};

/** Opens the window where that can be done; otherwise the person must load the extension by hand. */
const openWindow = async (
  workspace: Workspace,
  folders: { data: string; extension: string },
  noBrowser: boolean,
  io: CommandIo,
): Promise<ChildProcess | 'by hand'> => {
  const text = commandLineText[io.language];
  const browser = findChromium();
  const reason = noBrowser
    ? text.browserNotAsked
    : !hasDisplay(io.environment, process.platform)
      ? text.noDisplay
      : browser === undefined
        ? text.noBrowser
        : undefined;
  if (reason !== undefined || browser === undefined) {
    io.out(`${reason ?? text.noBrowser}\n`);
    return 'by hand';
  }
  try {
    const child = await launchBrowser({
      browser,
      profile: join(folders.data, 'browser', 'profile'),
      extension: folders.extension,
      extensionId: extensionIdOf(folders.extension),
      address: workspace.address,
    });
    io.out(`${text.browserOpened(browser.brand)}\n`);
    return child;
  } catch (error) {
    io.out(`${text.browserFailed(browser.brand, causeOf(error))}\n`);
    return 'by hand';
  }
};

/**
 * `gensvar start`: serves the workspace until it is asked to stop. Exit code 0 after a stop, 1 when it could not
 * start, 2 when it was asked for wrongly.
 */
export const start: Command = async (argv, io) => {
  const text = commandLineText[io.language];
  const flags = readFlags(
    argv,
    { port: 'text', data: 'text', 'no-browser': 'switch', demo: 'switch', help: 'switch' },
    text,
  );
  if (flags.help) {
    io.out(text.startHelp);
    return 0;
  }
  const port = portFrom(flags.port, text);
  const folder = flags.data ?? defaultDataFolder(flags.demo, io.environment, process.platform, homedir());
  const data = usableFolder(folder, io.cwd, text);
  const dist = join(import.meta.dirname, '..');
  const stop = stopRequested(io.environment);

  const workspace = await open({ port, data, demo: flags.demo, dist }, io);
  io.out(`${text.ready(workspace.address, data)}\n`);

  const own = join(data, 'browser', 'extension');
  copyExtension(join(dist, 'extension-chrome'), own);
  const byHand = ['extension-chrome', 'extension-firefox'].map((name) => join(dist, name)).filter(existsSync);
  const pairing = await keepPairing(workspace, [own, ...byHand], (cause) =>
    io.err(`${text.pairingFailed(cause)}\n`),
  );

  const window = await openWindow(workspace, { data, extension: own }, flags['no-browser'], io);
  if (window === 'by hand') {
    io.out(
      `${text.loadByHand(join(dist, 'extension-chrome'), join(dist, 'extension-firefox', 'manifest.json'))}\n`,
    );
  }
  io.out(`${text.stopHint}\n`);

  await stop;
  pairing.end();
  if (window !== 'by hand') window.kill();
  await workspace.close();
  io.out(`${text.goodbye}\n`);
  return 0;
};
