/**
 * Stands in a panel for what Google puts there: `google.script.run` and `google.script.host`. It runs inside the
 * panel's frame, which has no origin of its own, and asks the page around it by messages. As strict as Google:
 * no dates, functions or elements in arguments, no names ending in `_`. What a panel keeps in the tab's storage,
 * which a frame without an origin does not have, the page around it keeps: it comes with the frame's name.
 *
 * It is sent as text, so it must not use anything from outside itself.
 */
function panelShim(exported: readonly string[]): void {
  interface Handlers {
    success?: (value: unknown, userObject?: unknown) => void;
    failure?: (error: Error, userObject?: unknown) => void;
    userObject?: unknown;
  }
  const calls = new Map<number, Handlers>();
  let latest = 0;
  // `parent` and the message events are the browser's; this file is compiled without its types.
  const browser = globalThis as unknown as {
    parent: { postMessage: (message: unknown, target: string) => void };
    addEventListener: (
      type: string,
      listener: (event: {
        data: unknown;
        source: unknown;
        key?: string;
        shiftKey?: boolean;
        preventDefault: () => void;
      }) => void,
    ) => void;
    google?: unknown;
    name: string;
  };
  const tell = (message: object): void => browser.parent.postMessage({ gensvarPanel: true, ...message }, '*');

  const kept = new Map<string, string>();
  try {
    for (const [key, value] of Object.entries(JSON.parse(browser.name) as object))
      kept.set(key, String(value));
  } catch {
    // The frame came without anything kept.
  }
  const keep = (key: string, value: string | null): void => {
    if (value === null) kept.delete(key);
    else kept.set(key, value);
    // The frame may be loaded again.
    browser.name = JSON.stringify(Object.fromEntries(kept));
    tell({ kind: 'keep', key, value });
  };
  Object.defineProperty(globalThis, 'sessionStorage', {
    configurable: true,
    value: {
      getItem: (key: string) => kept.get(String(key)) ?? null,
      setItem: (key: string, value: string) => keep(String(key), String(value)),
      removeItem: (key: string) => keep(String(key), null),
      key: (index: number) => [...kept.keys()][index] ?? null,
      clear: () => {
        for (const key of [...kept.keys()]) keep(key, null);
      },
      get length() {
        return kept.size;
      },
    },
  });

  const refuse = (value: unknown, path: string): void => {
    const kind = Object.prototype.toString.call(value);
    if (typeof value === 'function' || kind === '[object Date]' || /^\[object (HTML|Window)/.test(kind)) {
      throw new TypeError(`Failed due to illegal value in property: ${path}`);
    }
    if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) refuse(inner, path === '' ? key : `${path}.${key}`);
    }
  };

  browser.addEventListener('message', ({ data, source }) => {
    if (source !== browser.parent || typeof data !== 'object' || data === null || !('answer' in data)) return;
    const { answer, ok, value, error } = data as {
      answer: number;
      ok: boolean;
      value?: unknown;
      error?: { name: string; message: string };
    };
    const handlers = calls.get(answer);
    calls.delete(answer);
    if (!handlers) return;
    if (ok) {
      handlers.success?.(value, handlers.userObject);
      return;
    }
    const failure = new Error(error?.message ?? '');
    failure.name = error?.name ?? 'Error';
    if (handlers.failure) handlers.failure(failure, handlers.userObject);
    else console.error(failure);
  });

  // The page around the frame hears no key that is pressed in it.
  browser.addEventListener('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    tell({ kind: 'leave', back: event.shiftKey === true });
  });

  const runner = (handlers: Handlers): unknown =>
    new Proxy(
      {},
      {
        get: (_target, member) => {
          const name = String(member);
          if (name === 'withSuccessHandler') {
            return (success: NonNullable<Handlers['success']>) => runner({ ...handlers, success });
          }
          if (name === 'withFailureHandler') {
            return (failure: NonNullable<Handlers['failure']>) => runner({ ...handlers, failure });
          }
          if (name === 'withUserObject') return (userObject: unknown) => runner({ ...handlers, userObject });
          if (!exported.includes(name) || name.endsWith('_')) return undefined;
          return (...given: unknown[]): void => {
            refuse(given, '');
            latest += 1;
            calls.set(latest, handlers);
            tell({
              kind: 'run',
              call: latest,
              functionName: name,
              arguments: JSON.parse(JSON.stringify(given)),
            });
          };
        },
      },
    );

  browser.google = {
    script: {
      run: runner({}),
      host: {
        origin: '',
        close: () => tell({ kind: 'close' }),
        setHeight: (height: number) => tell({ kind: 'setHeight', height }),
        setWidth: (width: number) => tell({ kind: 'setWidth', width }),
        editor: { focus: () => tell({ kind: 'focus' }) },
      },
    },
  };
}

/** The script as text, for the functions that the add-on has. */
export function panelShimText(exported: readonly string[]): string {
  return `(${panelShim.toString()})(${JSON.stringify(exported)});`;
}
