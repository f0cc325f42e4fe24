import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { userInfo } from 'node:os';
import { basename, join } from 'node:path';
import { emptyServiceState } from '../services/host/service-state.ts';
import { emptyWorkbook, Workbook } from '../services/workbook/workbook.ts';
import { Store } from '../store/store.ts';
import { escapeHtml, HTML, RequestError, send, sendJson } from './answers.ts';
import { Api } from './api.ts';
import { Clock } from './clock.ts';
import { Edits } from './edits.ts';
import { emlOf } from './eml.ts';
import { sendFile } from './files.ts';
import { refuseForeign } from './guard.ts';
import { Live } from './live.ts';
import { LOCAL_PAGE_POLICY, LOCAL_PAGE_SCRIPT, localPage } from './local-page.ts';
import { Panels } from './panels.ts';
import { type AddOn, type Run, Runner } from './runner.ts';
import { Triggers } from './triggers.ts';
import { type RowsToType, typeRows } from './type-rows.ts';
import { WebApp } from './web-app.ts';

export interface WorkspaceOptions {
  /** Folder that exists and can be written. */
  readonly data: string;
  /** 0: any free one. */
  readonly port: number;
  /** Serves the pages to try clipping on. */
  readonly demo: boolean;
  /** Who owns a new workbook and works in it; left out, whoever is logged in to this computer. */
  readonly owner?: string;
  /** The built parts. */
  readonly dist: string;
  /** Fills a new workspace, right after its tabs were set up. */
  readonly fill?: (run: (call: Run) => unknown, type: (rows: RowsToType) => void) => void;
  readonly now?: () => number;
  readonly random?: () => number;
}

export interface Workspace {
  readonly address: string;
  /** What the extension is connected to. */
  readonly webAppAddress: string;
  /** Runs an exported function of the add-on as google.script.run would. */
  readonly run: (
    functionName: string,
    args: readonly unknown[],
  ) => Promise<
    | { readonly ok: true; readonly value: unknown }
    | { readonly ok: false; readonly error: { readonly name: string; readonly message: string } }
  >;
  readonly close: () => Promise<void>;
}

/** Whoever is logged in to this computer owns the workbook; the address leads nowhere. */
function localUser(): string {
  return `${userInfo()
    .username.toLowerCase()
    .replace(/[^a-z0-9.-]/g, '')}@localhost`;
}

export function readAddOn(dist: string): AddOn {
  const folder = join(dist, 'apps-script');
  const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));
  return {
    servicesCode: readFileSync(join(dist, 'local', 'services.js'), 'utf8'),
    bundleCode: readFileSync(join(folder, 'Code.js'), 'utf8'),
    htmlFiles: Object.fromEntries(
      pages.map((file) => [basename(file, '.html'), readFileSync(join(folder, file), 'utf8')]),
    ),
  };
}

/** Names of the functions that Google could call: those declared at the top of the bundle. */
function exportedNames(bundle: string): readonly string[] {
  return [...bundle.matchAll(/^function ([A-Za-z]\w*)\(/gm)].flatMap((match) => match[1] ?? []);
}

/**
 * Browsers keep connections to use them again, or beforehand, for up to five minutes, and give them up themselves. A
 * server that does so first takes the request that is just then on its way, or answers it with 408 for one that never came.
 */
const IDLE = 10 * 60_000;

async function listening(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

/**
 * Opens the data folder, sets up a new workbook, and serves it on this computer only.
 * @throws Node's error with code EADDRINUSE when the port is taken, DataInUseError when another workspace has the
 * folder open, TooNewError when a later version wrote it
 */
export async function startWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const { dist, now = Date.now, random = Math.random } = options;
  const store = new Store(options.data);
  const server = createServer({ keepAliveTimeout: IDLE, headersTimeout: IDLE, requestTimeout: IDLE });
  try {
    const port = await listening(server, options.port);
    return serve(server, port, store, { ...options, dist, now, random });
  } catch (error) {
    server.close();
    store.close();
    throw error;
  }
}

function serve(
  server: Server,
  port: number,
  store: Store,
  options: WorkspaceOptions & { readonly now: () => number; readonly random: () => number },
): Workspace {
  const { dist, now, random } = options;
  const address = `http://127.0.0.1:${port}`;
  const webAppAddress = `${address}/macros/s/local/exec`;
  const stored = store.load();
  const owner = store.fact('owner') ?? (stored ? undefined : options.owner) ?? localUser();
  const workbook = new Workbook(
    stored?.workbook ??
      emptyWorkbook({ id: 'local', name: 'Gensvar', locale: 'sv_SE', timeZone: 'Europe/Stockholm' }),
  );
  if (!stored) {
    store.create(workbook.state);
    store.setFact('owner', owner);
  }
  const services = stored?.services ?? emptyServiceState();
  const addOn = readAddOn(dist);
  const exported = exportedNames(addOn.bundleCode);
  const live = new Live(now());
  const runner = new Runner({
    workbook,
    services,
    store,
    live,
    addOn,
    owner,
    webAppUrl: webAppAddress,
    now,
    random,
  });
  // An interrupted first start is finished by the next one.
  if (store.fact('ready') === undefined) {
    const result = runner.run({ functionName: 'setUp', authMode: 'FULL', answers: [] });
    if (!result.ok) throw new Error(`setUp: ${result.error.message}`);
    removeFirstSheet(workbook, runner);
    options.fill?.(
      (call) => {
        const filled = runner.run(call);
        if (!filled.ok) throw new Error(`${call.functionName}: ${filled.error.message}`);
        return filled.value;
      },
      (rows) => typeRows({ workbook, runner, now }, rows),
    );
    store.setFact('ready', new Date(now()).toISOString());
  }
  const panels = new Panels(exported);
  const triggers = new Triggers({ runner, live, services, exported, later: setImmediate });
  const edits = new Edits({
    workbook,
    live,
    runner,
    user: owner,
    now,
    done: (acts, window) => triggers.fire(acts, window),
  });
  const clock = new Clock({ runner, live, store, services, now, timeZone: () => workbook.state.timeZone });
  const api = new Api({ workbook, live, runner, edits, panels, clock });
  const webApp = new WebApp(runner);

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const asked = new URL(request.url ?? '/', address);
    refuseForeign(request, port, asked.pathname);
    const path = asked.pathname;
    if (path.startsWith('/macros/')) await webApp.handle(request, response, asked);
    else if (path.startsWith('/api/')) await api.handle(request, response, asked);
    else if (request.method !== 'GET') throw new RequestError(405, 'Only GET');
    else if (path === '/lokalt') {
      const page = localPage(services.mail, clock.appointments(), workbook.state.locale);
      send(response, 200, HTML, page, { 'Content-Security-Policy': LOCAL_PAGE_POLICY });
    } else if (path === '/lokalt/page.js') {
      send(response, 200, 'text/javascript; charset=utf-8', LOCAL_PAGE_SCRIPT);
    } else if (path.startsWith('/lokalt/')) {
      const mail = services.mail[Number(/^\/lokalt\/(\d+)\.eml$/.exec(path)?.[1] ?? -1)];
      if (!mail) throw new RequestError(404, 'No such mail');
      send(response, 200, 'message/rfc822', emlOf(mail));
    } else if (path.startsWith('/filer/')) {
      const file = store.file(path.slice('/filer/'.length));
      if (!file) throw new RequestError(404, 'No such file');
      // Only pictures are shown; anything else could be a page that acts in our name.
      const isPicture = file.type === 'image/jpeg' || file.type === 'image/png';
      send(response, 200, isPicture ? file.type : 'application/octet-stream', file.bytes, {
        'Content-Disposition': `${isPicture ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      });
    } else if (path.startsWith('/panel/')) panels.show(response, path.slice('/panel/'.length));
    else if (path.startsWith('/demo') && options.demo) {
      sendFile(response, join(dist, 'local', 'demo'), demoFile(path), {
        'Content-Security-Policy': PAGE_POLICY,
      });
    } else
      sendFile(
        response,
        join(dist, 'local', 'sheet'),
        path === '/' || path === '/table' ? 'index.html' : path,
      );
  };
  server.on('request', (request, response) => {
    answer(request, response).catch((error: unknown) => fail(response, asFailure(error), request));
  });

  return {
    address,
    webAppAddress,
    run: async (functionName, args) => {
      const result = runner.run({ functionName, args, authMode: 'FULL', strict: true });
      return result.ok ? { ok: true, value: result.value } : { ok: false, error: result.error };
    },
    close: async () => {
      clock.close();
      triggers.close();
      live.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
      store.close();
    },
  };
}

/** A new spreadsheet is born with one empty tab, which nobody needs once the add-on's own are there. */
function removeFirstSheet(workbook: Workbook, runner: Runner): void {
  const first = workbook.state.sheets.find(({ id }) => id === 0);
  const isEmpty = first !== undefined && workbook.filled(first.id).rows === 0;
  if (isEmpty && workbook.state.sheets.length > 1) runner.edit([{ kind: 'deleteSheet', sheet: 0 }], '');
}

/** The example pages are pictures of other sites: nothing in them runs. */
const PAGE_POLICY =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; form-action 'none'";

function demoFile(path: string): string {
  const name = path.replace(/^\/demo\/?/, '');
  if (name === '') return 'index.html';
  return /\.[a-z0-9]+$/.test(name) ? name : `${name}.html`;
}

function asFailure(error: unknown): RequestError {
  return error instanceof RequestError
    ? error
    : new RequestError(500, error instanceof Error ? error.message : String(error));
}

function fail(response: ServerResponse, error: RequestError, request: IncomingMessage): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  if (request.url?.startsWith('/api/'))
    sendJson(response, error.status, { error: { message: error.message } });
  else
    send(
      response,
      error.status,
      HTML,
      `<!DOCTYPE html><title>${error.status}</title><p>${escapeHtml(error.message)}</p>`,
    );
}
