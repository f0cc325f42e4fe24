import type { Calls } from '../calls.ts';

/** `google.script.run`, without an index signature: a misspelt server function does not compile. */
type ServerFunctions = { [Name in keyof Calls]: (...parameters: Parameters<Calls[Name]>) => void };
interface Runner extends ServerFunctions {
  withSuccessHandler(handler: (value: never) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
}

interface ScriptHost {
  readonly run: Runner;
  /** Left out on a web page, which is no dialog. */
  readonly host?: { close(): void };
  /** Only on a web page: the address that the reader sees belongs to the page around ours. */
  readonly history?: {
    replace(state: null, parameters: Readonly<Record<string, string>>, hash: string): void;
  };
}

declare global {
  interface Window {
    readonly google?: { readonly script: ScriptHost };
  }
}

/** No reply in time. Whether the server did what was asked is not known. */
export class NoReply extends Error {}
/** Google refused the call, or the server function threw. */
export class CallFailed extends Error {}

/** Longest wait for an answer: an execution that waits for its turn and writes a hundred rows is far shorter. */
const PATIENCE = 60_000;

/**
 * Calls a function of the server.
 * @throws NoReply, CallFailed; everything foreseen comes as `{ok: false, message}` instead
 */
export function call<Name extends keyof Calls>(
  name: Name,
  parameters: Parameters<Calls[Name]>,
  patience: number = PATIENCE,
): Promise<ReturnType<Calls[Name]>> {
  return new Promise((resolve, reject) => {
    const script = window.google?.script;
    if (!script) {
      reject(new CallFailed('google.script'));
      return;
    }
    const timer = setTimeout(() => reject(new NoReply()), patience);
    const functions: ServerFunctions = script.run
      .withSuccessHandler((value: ReturnType<Calls[Name]>) => {
        clearTimeout(timer);
        resolve(value);
      })
      .withFailureHandler((error) => {
        clearTimeout(timer);
        reject(new CallFailed(error.message));
      });
    functions[name](...parameters);
  });
}

/**
 * Escape closes a dialog from inside its frame too, where the window around it hears no key. A field is left first:
 * the second press closes, so that a slip of the finger while writing does not.
 */
export function closeOnEscape(): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
    const field =
      event.target instanceof HTMLElement ? event.target.closest('input, textarea, select') : null;
    if (field instanceof HTMLElement) field.blur();
    else closeDialog();
  };
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}

export function closeDialog(): void {
  window.google?.script.host?.close();
}
