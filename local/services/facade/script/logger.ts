/** Logger and console. */
import { partial } from '../partial.ts';
import { host } from '../session.ts';
import { formatString } from './utilities.ts';

type GLogger = GoogleAppsScript.Base.Logger;

function printed(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack ?? value.message;
  if (typeof value === 'object' && value !== null) {
    try {
      return JSON.stringify(value);
    } catch {
      return String(value);
    }
  }
  return String(value);
}

function line(values: readonly unknown[]): string {
  const [first, ...rest] = values;
  if (typeof first === 'string' && rest.length > 0 && /%[sdifj]/.test(first))
    return formatString(first, rest);
  return values.map(printed).join(' ');
}

export class Logger extends partial<GLogger>('Base.Logger') {
  #lines = '';

  override log(...values: unknown[]): GLogger {
    const said = line(values);
    this.#lines += `${said}\n`;
    host.log('info', said);
    return this;
  }

  override getLog(): string {
    return this.#lines;
  }

  override clear(): void {
    this.#lines = '';
  }
}

export class ScriptConsole extends partial<Console>('Console') {
  readonly #began = new Map<string, number>();

  override log(...values: unknown[]): void {
    host.log('log', line(values));
  }

  override info(...values: unknown[]): void {
    host.log('info', line(values));
  }

  override warn(...values: unknown[]): void {
    host.log('warn', line(values));
  }

  override error(...values: unknown[]): void {
    host.log('error', line(values));
  }

  override time(label: string): void {
    this.#began.set(label, host.now());
  }

  override timeEnd(label: string): void {
    host.log('info', `${label}: ${host.now() - (this.#began.get(label) ?? host.now())}ms`);
  }
}
