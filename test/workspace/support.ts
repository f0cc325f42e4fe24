import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach } from 'vitest';
import { startWorkspace, type Workspace, type WorkspaceOptions } from '../../local/server/workspace.ts';

const open: Workspace[] = [];
const folders: string[] = [];

afterEach(async () => {
  for (const workspace of open.splice(0)) await workspace.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gensvar-'));
  folders.push(folder);
  return folder;
}

/** The built services with the small add-on of the fixtures instead of Gensvar's. */
export function distWithSmallAddOn(addOn = 'test/workspace/fixtures/add-on.js'): string {
  const dist = temporaryFolder();
  mkdirSync(join(dist, 'apps-script'));
  cpSync(addOn, join(dist, 'apps-script', 'Code.js'));
  symlinkSync(resolve('dist/local'), join(dist, 'local'));
  return dist;
}

export async function started(options: Partial<WorkspaceOptions> = {}): Promise<Workspace> {
  const workspace = await startWorkspace({
    data: temporaryFolder(),
    port: 0,
    demo: false,
    dist: distWithSmallAddOn(),
    ...options,
  });
  open.push(workspace);
  return workspace;
}

/** Ends a workspace before the test does. */
export async function ended(workspace: Workspace): Promise<void> {
  open.splice(open.indexOf(workspace), 1);
  await workspace.close();
}

export async function post(
  workspace: Workspace,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
) {
  const response = await fetch(workspace.address + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}

/** Text of the first sheet's cells, row by row. */
export async function cellsOf(workspace: Workspace): Promise<unknown[][]> {
  const response = await fetch(`${workspace.address}/api/workbook`);
  const { workbook } = (await response.json()) as {
    workbook: { sheets: { cells: ({ value: unknown } | null)[][] }[] };
  };
  return (workbook.sheets[0]?.cells ?? []).map((row) => row.map((cell) => cell?.value ?? null));
}
