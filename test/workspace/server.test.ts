import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdirSync, writeFileSync } from 'node:fs';
import http, { type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sendFile } from '../../local/server/files.ts';
import { rebase } from '../../local/server/rebase.ts';
import type { Workspace } from '../../local/server/workspace.ts';
import { DataInUseError } from '../../local/store/store.ts';
import { cellsOf, ended, post, started, temporaryFolder } from './support.ts';

const cells = (row: number, ...values: string[]) => ({
  kind: 'cells',
  sheet: 0,
  row,
  column: 0,
  cells: [values.map((value) => ({ value }))],
});

/** The events of a window until `count` have come. */
async function listen(workspace: Workspace, after: number | string, count: number): Promise<string[]> {
  const stop = new AbortController();
  const response = await fetch(`${workspace.address}/api/changes?after=${after}`, { signal: stop.signal });
  const events: string[] = [];
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += Buffer.from(chunk).toString('utf8');
    events.splice(0, events.length, ...text.split('\n\n').filter((part) => part.startsWith('event:')));
    if (events.length >= count) break;
  }
  stop.abort();
  return events;
}

/** A request as only a program can make it: with any headers. */
function raw(
  workspace: Workspace,
  path: string,
  options: http.RequestOptions,
  body = '',
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const request = http.request(workspace.address + path, options, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
    });
    request.on('error', reject);
    request.end(body);
  });
}

const revisionOf = async (workspace: Workspace): Promise<number> => {
  const response = await fetch(`${workspace.address}/api/workbook`);
  return ((await response.json()) as { revision: number }).revision;
};

describe('edits by hand', () => {
  it('reach the other windows, with the window that made them', async () => {
    const workspace = await started();
    const heard = listen(workspace, await revisionOf(workspace), 1);
    expect((await post(workspace, '/api/edits', { window: 'a', changes: [cells(1, 'Sara')] })).status).toBe(
      200,
    );
    expect((await heard)[0]).toContain('"origin":"a"');
    expect((await heard)[0]).toContain('Sara');
  });

  it('are read as Google reads what is typed, and the window is told', async () => {
    const workspace = await started();
    const { body } = await post(workspace, '/api/edits', {
      window: 'a',
      typed: true,
      changes: [cells(1, '007', '2026-04-13', "'007")],
    });
    expect(body.changes[0].cells[0].map((cell: { value: unknown }) => cell.value)).toEqual([7, 46125, '007']);
  });

  it('made on an older state land where their cells are now', async () => {
    const workspace = await started();
    await post(workspace, '/api/edits', { window: 'a', changes: [cells(5, 'min rad')] });
    const seen = await revisionOf(workspace);
    await post(workspace, '/api/edits', {
      window: 'b',
      changes: [{ kind: 'insertRows', sheet: 0, at: 2, count: 3 }],
    });
    await post(workspace, '/api/edits', {
      window: 'a',
      revision: seen,
      changes: [cells(5, 'min rad, ändrad')],
    });
    expect((await cellsOf(workspace))[8]?.[0]).toBe('min rad, ändrad');
  });

  it('are refused when their row is gone, and change nothing', async () => {
    const workspace = await started();
    const seen = await revisionOf(workspace);
    await post(workspace, '/api/edits', {
      window: 'b',
      changes: [{ kind: 'deleteRows', sheet: 0, at: 5, count: 1 }],
    });
    const before = await cellsOf(workspace);
    const { status } = await post(workspace, '/api/edits', {
      window: 'a',
      revision: seen,
      changes: [cells(5, 'sent')],
    });
    expect(status).toBe(409);
    expect(await cellsOf(workspace)).toEqual(before);
  });

  it('fire the edit trigger of the add-on', async () => {
    const workspace = await started();
    await post(workspace, '/api/edits', { window: 'a', changes: [cells(1, 'x')] });
    expect((await cellsOf(workspace))[0]?.[2]).toBe('ändrat A2');
  });

  it.each([
    ['no JSON', 'inte json'],
    ['an unknown kind', { window: 'a', changes: [{ kind: 'explode', sheet: 0 }] }],
    ['a negative row', { window: 'a', changes: [cells(-1, 'x')] }],
    [
      'a cell with a foreign part',
      { window: 'a', changes: [{ ...cells(0), cells: [[{ value: { html: 'x' } }]] }] },
    ],
  ])('of the wrong form are refused: %s', async (_name, body) => {
    const workspace = await started();
    expect((await post(workspace, '/api/edits', body)).status).toBe(400);
  });
});

describe('a window', () => {
  it('that lost the connection is told what it missed, and one too far behind reads anew', async () => {
    const workspace = await started();
    const seen = await revisionOf(workspace);
    await post(workspace, '/api/edits', { window: 'a', changes: [cells(3, 'ett')] });
    expect((await listen(workspace, seen, 1))[0]).toContain('"ett"');
    expect((await listen(workspace, 17, 1))[0]).toContain('event: reload');
  });
});

describe('the add-on', () => {
  it('shows its menu, and a panel with google.script put in', async () => {
    const workspace = await started();
    const menu = await (await fetch(`${workspace.address}/api/menu?window=a`)).json();
    expect(menu).toMatchObject([
      { title: 'Prov', items: [{ title: 'Visa panel', functionName: 'showPanel' }, {}] },
    ]);
    const { body } = await post(workspace, '/api/run', { window: 'a', functionName: 'showPanel' });
    const panel = await fetch(`${workspace.address}/panel/${body.effects[0].html}`);
    const html = await panel.text();
    expect(html.indexOf('<script>')).toBeLessThan(html.indexOf('<p>Panel</p>'));
    expect(html).toContain('"showPanel"');
    expect(panel.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect((await fetch(`${workspace.address}/panel/gissat`)).status).toBe(404);
  });

  it('sees what is selected in the window that asks', async () => {
    const workspace = await started();
    const at = (row: number) => ({
      sheet: 0,
      ranges: [{ row, column: 1, rows: 1, columns: 1 }],
      active: { row, column: 1 },
    });
    await post(workspace, '/api/selection', { window: 'a', selection: at(2) });
    await post(workspace, '/api/selection', { window: 'b', selection: at(7) });
    const run = async (window: string) =>
      (await post(workspace, '/api/run', { window, functionName: 'selected' })).body.value;
    expect([await run('a'), await run('b')]).toEqual(['B3', 'B8']);
  });

  it('asks before it does something, and goes on with the answer', async () => {
    const workspace = await started();
    const asked = (await post(workspace, '/api/run', { window: 'a', functionName: 'askFirst' })).body;
    expect(asked).toMatchObject({ ok: false, question: { title: 'Ta bort?', buttons: 'YES_NO' } });
    const yes = { window: 'a', functionName: 'askFirst', answers: [{ button: 'YES' }] };
    expect((await post(workspace, '/api/run', yes)).body).toMatchObject({ ok: true, value: 'YES' });
    expect(await cellsOf(workspace)).toContainEqual(['borttaget']);
  });

  it('answers a name that is not there with an error, not with a crash', async () => {
    const workspace = await started();
    expect((await post(workspace, '/api/run', { window: 'a', functionName: 'nope' })).body).toMatchObject({
      ok: false,
    });
  });
});

describe('the web app', () => {
  it('answers text by a redirect that can be fetched once', async () => {
    const workspace = await started();
    const first = await fetch(workspace.webAppAddress, { method: 'POST', body: 'åäö', redirect: 'manual' });
    expect(first.status).toBe(302);
    const echo = workspace.address + (first.headers.get('location') ?? '');
    expect(await (await fetch(echo)).json()).toEqual({ got: 'åäö' });
    expect((await fetch(echo)).status).toBe(404);
    expect((await cellsOf(workspace)).at(-1)).toEqual(['åäö']);
  });

  it('shows an error as a page with status 200, as Google does, with nothing in it that runs', async () => {
    const workspace = await started();
    const response = await fetch(workspace.webAppAddress, { method: 'POST', body: 'fel' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toContain('Trasigt &lt;b&gt;');
  });

  it('may be asked from any origin, the rest only from its own page', async () => {
    const workspace = await started();
    const foreign = { Origin: 'https://example.org' };
    const exec = await fetch(workspace.webAppAddress, { method: 'POST', body: 'x', headers: foreign });
    expect(exec.headers.get('access-control-allow-origin')).toBe('*');
    expect((await post(workspace, '/api/run', { window: 'a', functionName: 'latest' }, foreign)).status).toBe(
      403,
    );
    expect((await fetch(`${workspace.address}/api/workbook`, { headers: foreign })).status).toBe(403);
    const form = { method: 'POST', headers: { 'Content-Type': 'text/plain' } };
    expect((await raw(workspace, '/api/run', form, '{"window":"a","functionName":"latest"}')).status).toBe(
      415,
    );
  });

  it('is not reached under a foreign name that leads here', async () => {
    const workspace = await started();
    for (const path of ['/', '/api/workbook', '/macros/s/local/exec']) {
      expect((await raw(workspace, path, { headers: { Host: 'angripare.example' } })).status).toBe(403);
    }
  });

  it('leaves it to the browser to give up a connection: a save on its way would be lost, or answered with 408', async () => {
    const seen: Server[] = [];
    const heard = (message: unknown) => seen.push((message as { readonly server: Server }).server);
    subscribe('http.server.request.start', heard);
    const { address } = await started();
    const response = await fetch(address);
    unsubscribe('http.server.request.start', heard);
    // Chromium keeps one for five minutes.
    expect(Number(/timeout=(\d+)/.exec(response.headers.get('Keep-Alive') ?? '')?.[1])).toBeGreaterThan(300);
    const [server] = seen;
    expect(server?.headersTimeout).toBeGreaterThan(300_000);
    expect(server?.requestTimeout).toBeGreaterThan(300_000);
  });

  it('gives no file from outside its folder', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'open'));
    writeFileSync(join(folder, 'secret.json'), '{}');
    const never = {} as ServerResponse;
    expect(() => sendFile(never, join(folder, 'open'), '/../secret.json')).toThrow('No such page');
    const workspace = await started();
    expect((await raw(workspace, '/../../package.json', {})).status).toBe(404);
  });
});

describe('starting', () => {
  it('goes on where the last one left', async () => {
    const data = temporaryFolder();
    const first = await started({ data });
    await first.run('append', ['kvar']);
    await ended(first);
    const second = await started({ data });
    expect((await cellsOf(second)).at(-1)).toEqual(['kvar']);
    expect(await second.run('latest', [])).toEqual({ ok: true, value: 'kvar' });
  });

  it('refuses a port that is taken and a folder that is open, and lets go of what it held', async () => {
    const data = temporaryFolder();
    const first = await started({ data });
    const port = Number(new URL(first.address).port);
    await expect(started({ data })).rejects.toThrow(DataInUseError);
    const free = temporaryFolder();
    await expect(started({ data: free, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await expect(started({ data: free })).resolves.toBeDefined();
  });
});

describe('an edit that comes late', () => {
  const edit = {
    kind: 'cells',
    sheet: 0,
    row: 5,
    column: 2,
    cells: [[{ value: 'x' }, { value: 'y' }]],
  } as const;
  it.each([
    ['rows put in above', { kind: 'insertRows', sheet: 0, at: 5, count: 2 }, { row: 7 }],
    ['rows put in below', { kind: 'insertRows', sheet: 0, at: 6, count: 2 }, { row: 5 }],
    ['rows taken out above', { kind: 'deleteRows', sheet: 0, at: 1, count: 4 }, { row: 1 }],
    ['its own row taken out', { kind: 'deleteRows', sheet: 0, at: 4, count: 2 }, undefined],
    ['a column put in beside it', { kind: 'insertColumns', sheet: 0, at: 0, count: 1 }, { column: 3 }],
    ['a column put in right through it', { kind: 'insertColumns', sheet: 0, at: 3, count: 1 }, undefined],
    ['another sheet', { kind: 'deleteRows', sheet: 1, at: 0, count: 9 }, { row: 5 }],
    ['its sheet taken away', { kind: 'deleteSheet', sheet: 0 }, undefined],
  ] as const)('%s', (_name, later, wanted) => {
    const moved = rebase(edit, [later]);
    if (wanted === undefined) expect(moved).toBeUndefined();
    else expect(moved).toEqual({ ...edit, ...wanted });
  });
});
