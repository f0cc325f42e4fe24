import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { CHROMIUM_ID } from '../../../extension/manifest.ts';
import { newUlid } from '../../../shared/identity/ulid.ts';
import { examplePage } from '../../extension/support/examples.ts';
import { type Chromium, launchChromium } from './chromium.ts';
import { storedRows } from './stored.ts';
import { startTestWorkspace, type TestWorkspace, temporaryFolder } from './workspace.ts';

export const VICTIMS = ['worker', 'network', 'browser', 'workspace'] as const;
export type Victim = (typeof VICTIMS)[number];

export interface KilledSaves {
  readonly saves: number;
  readonly kills: Readonly<Record<Victim, number>>;
  /** Titles that no row of the sheet has. */
  readonly lost: readonly string[];
  /** Titles that more than one row has. */
  readonly doubled: readonly string[];
  readonly seconds: number;
}

/** The wire between browser and workspace, which can be cut. */
async function wire(port: number) {
  let isCut = false;
  const server = createServer((asked, answer) => {
    if (isCut) return void asked.socket.destroy();
    const headers = { ...asked.headers, host: `127.0.0.1:${port}` };
    const on = request(
      { port, host: '127.0.0.1', path: asked.url, method: asked.method, headers },
      (reply) => {
        // Cut on the way back: the sheet has it, and the browser does not know.
        if (isCut) return void asked.socket.destroy();
        answer.writeHead(reply.statusCode ?? 502, reply.headers);
        reply.pipe(answer);
      },
    );
    on.on('error', () => asked.socket.destroy());
    asked.pipe(on);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    cut: () => {
      isCut = true;
      server.closeAllConnections();
    },
    mend: () => {
      isCut = false;
    },
    close: () => server.close(),
  };
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Saves from the extension's own page, one after the other; whoever listens hears of each that was answered. */
const saveAll = (page: Page, saves: readonly { readonly id: string; readonly draft: unknown }[]) =>
  page.evaluate(
    async (given) => {
      const heard = (globalThis as unknown as { heard: (id: string) => Promise<void> }).heard;
      for (const { id, draft } of given) {
        const key = `draft:${id}`;
        const { form } = draft as { form: unknown };
        if (!(await chrome.storage.local.get(`outbox:${id}`))[`outbox:${id}`])
          await chrome.storage.local.set({ [key]: draft });
        const reply = await chrome.runtime
          .sendMessage({ type: 'save', draft: id, form, window: 1 })
          .catch(() => undefined);
        if (reply?.ok) await heard(id);
      }
    },
    saves as { id: string; draft: unknown }[],
  );

/**
 * Saves matters in the real extension while worker, network, browser and workspace are killed at moments that a seed
 * chooses. A save that was not answered is made again under its id, as a person would; at the end every title must
 * stand in the sheet, and once.
 */
export async function killedSaves(count: number, seed: number, atOnce = 20): Promise<KilledSaves> {
  const began = Date.now();
  let state = seed;
  const random = () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
  const kills: Record<Victim, number> = { worker: 0, network: 0, browser: 0, workspace: 0 };
  let workspace: TestWorkspace = await startTestWorkspace();
  const { data } = workspace;
  const port = Number(new URL(workspace.address).port);
  const line = await wire(port);
  const extension = await workspace.connectedExtension('chrome');
  const file = join(extension, 'connection.json');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(`:${port}`, `:${line.port}`));
  const profile = temporaryFolder('profile');
  const answered = new Set<string>();
  const open = async (): Promise<{ readonly chromium: Chromium; readonly page: Page }> => {
    const chromium = await launchChromium({ extension, profile });
    const page = await chromium.open(`chrome-extension://${CHROMIUM_ID}/panel.html`);
    await page.exposeFunction('heard', (id: string) => void answered.add(id));
    return { chromium, page };
  };
  let { chromium, page } = await open();
  // A pairing code works once, so nothing is killed before it has been used.
  while (!(await page.evaluate(async () => 'connection' in (await chrome.storage.local.get('connection'))))) {
    if (Date.now() - began > 180_000) throw new Error('The extension did not connect by itself');
    await pause(100);
  }
  const kill: Readonly<Record<Victim, () => Promise<void>>> = {
    worker: () => chromium.killWorker(),
    network: async () => {
      line.cut();
      await pause(50 + random() * 500);
      line.mend();
    },
    browser: async () => {
      const session = await chromium.context.browser()?.newBrowserCDPSession();
      const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
      const main = processInfo.find(({ type }) => type === 'browser');
      if (!main) throw new Error('No process of the browser was found');
      process.kill(main.id, 'SIGKILL');
      await chromium.close().catch(() => undefined);
      ({ chromium, page } = await open());
    },
    workspace: async () => {
      await workspace.kill();
      workspace = await startTestWorkspace({ data, port });
    },
  };
  const saves = Array.from({ length: count }, (_, place) => {
    const draft = examplePage({ text: `Lampa ${place} är släckt.` });
    const id = newUlid(began + place, random);
    return { id, draft: { ...draft, id, form: { ...draft.form, title: `Sparat ${place}` } } };
  });
  for (let from = 0; from < count; from += atOnce) {
    // What was not answered before is saved again along with the next ones.
    const these = saves.slice(0, from + atOnce).filter(({ id }) => !answered.has(id));
    const saving = saveAll(page, these).catch(() => undefined);
    await pause(random() * 400);
    const victim = VICTIMS[Math.floor(random() * VICTIMS.length)] ?? 'worker';
    kills[victim] += 1;
    await kill[victim]();
    await Promise.race([saving, pause(8_000)]);
  }
  for (let round = 0; round < 120; round += 1) {
    const open = saves.filter(({ id }) => !answered.has(id));
    await Promise.race([saveAll(page, open).catch(() => undefined), pause(8_000)]);
    await Promise.race([page.evaluate(() => chrome.runtime.sendMessage({ type: 'deliver' })), pause(30_000)]);
    const waiting = await page.evaluate(
      async () =>
        Object.entries(await chrome.storage.local.get(null)).filter(
          ([key, value]) =>
            key.startsWith('outbox:') &&
            (value as { state?: { is: string } } | null)?.state?.is !== 'delivered' &&
            value !== null,
        ).length,
    );
    if (waiting === 0 && round > 1) break;
  }
  const titles = (await storedRows(workspace.address, 'Ärenden')).map(({ title }) => title);
  const times = new Map<string, number>();
  for (const title of titles) times.set(title ?? '', (times.get(title ?? '') ?? 0) + 1);
  await chromium.close();
  await workspace.stop();
  line.close();
  const wanted = saves.map(({ draft }) => draft.form.title);
  return {
    saves: count,
    kills,
    lost: wanted.filter((title) => !times.has(title)),
    doubled: wanted.filter((title) => (times.get(title) ?? 0) > 1),
    seconds: Math.round((Date.now() - began) / 1000),
  };
}
