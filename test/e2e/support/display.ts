import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NEEDED = ['Xvfb', 'openbox', 'xdotool'] as const;

const isOnPath = (name: string): boolean =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

/** What the tests that use the browsers' own menus and keys lack here; empty when they can run. */
export const missingForDisplay: readonly string[] = NEEDED.filter((name) => !isOnPath(name));

/** Says once in a test file why its tests are left out, and gives whether they can run. */
export const hasDisplay = (): boolean => {
  if (missingForDisplay.length > 0)
    console.log(`skipped: the browser's own menus and keys need ${missingForDisplay.join(', ')}`);
  return missingForDisplay.length === 0;
};

/** In pixels from the screen's upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A screen in memory with a window manager, and a real mouse and keyboard for it. */
export interface Display {
  /** As in the environment variable DISPLAY. */
  readonly name: string;
  readonly moveTo: (point: Point) => void;
  /** 1 the left button, 3 the right one. */
  readonly press: (button: 1 | 3) => void;
  /** Keys as xdotool names them: `alt+shift+g`, `Up`, `Return`. */
  readonly keys: (...names: readonly string[]) => void;
  /** Resolves when the window with these words in its title has the keyboard. */
  readonly isInFront: (title: string) => Promise<void>;
  /** Resolves when a window is on the screen that was not there before the action, with its id: a menu, a prompt. */
  readonly opens: (action: () => void | Promise<void>) => Promise<string>;
  /** Resolves when the window is no longer on the screen. */
  readonly closed: (window: string) => Promise<void>;
  readonly close: () => void;
}

/** Longest wait for a window in milliseconds; the machine may be busy. */
const WINDOW_LIMIT = 30_000;

/** Starts them; close it in `afterAll`. */
export const startDisplay = async (): Promise<Display> => {
  const running: ChildProcess[] = [];
  const close = () => {
    for (const child of running) child.kill('SIGTERM');
  };
  process.once('exit', close);
  // Xvfb takes the first number that is free, and writes it when it can be used.
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  running.push(screen);
  const number = await new Promise<string>((resolve, reject) => {
    screen.stdio[3]?.once('data', (chunk: Buffer) => resolve(String(chunk).trim()));
    screen.once('error', reject);
    screen.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
  const env = { ...process.env, DISPLAY: `:${number}` };
  running.push(spawn('openbox', [], { env, stdio: 'ignore' }));
  const xdotool = (...args: readonly string[]) => execFileSync('xdotool', args, { env, stdio: 'ignore' });
  /** What xdotool prints; nothing where it finds no window. */
  const told = (...args: readonly string[]): string => {
    try {
      return execFileSync('xdotool', args, { env, stdio: 'pipe' }).toString();
    } catch {
      return '';
    }
  };
  const shown = (): readonly string[] =>
    told('search', '--onlyvisible', '--name', '.*').split('\n').filter(Boolean);
  const until = async <T>(what: string, find: () => T | undefined): Promise<T> => {
    const end = Date.now() + WINDOW_LIMIT;
    for (;;) {
      const value = find();
      if (value !== undefined) return value;
      if (Date.now() > end) throw new Error(`${what} within ${WINDOW_LIMIT / 1000} s`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };

  return {
    name: env.DISPLAY,
    // In two steps: a pointer that only appears somewhere has not moved over anything.
    moveTo: ({ x, y }) => {
      xdotool('mousemove', String(Math.round(x) - 4), String(Math.round(y) - 2));
      xdotool('mousemove', String(Math.round(x)), String(Math.round(y)));
    },
    press: (button) => xdotool('click', String(button)),
    keys: (...names) => xdotool('key', '--delay', '60', ...names),
    isInFront: async (title) => {
      await until(`No window of "${title}" in front`, () =>
        told('getactivewindow', 'getwindowname').includes(title) ? true : undefined,
      );
    },
    opens: async (action) => {
      const before = new Set(shown());
      await action();
      return until('No window opened', () => shown().find((window) => !before.has(window)));
    },
    closed: async (window) => {
      await until('The window did not close', () => (shown().includes(window) ? undefined : true));
    },
    close,
  };
};
