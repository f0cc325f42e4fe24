import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../../local/bootstrap/browsers.mjs';
import { startWorkspace } from '../../local/server/workspace.ts';
import type { Cell, SheetState, WorkbookState } from '../../local/services/workbook/state.ts';
import { newSheetProperties } from '../../local/services/workbook/workbook.ts';
import type {} from '../../local/sheet/window-api.ts';
import { Store } from '../../local/store/store.ts';
import { type Bench, median, type Row } from './row.ts';

const RUNS = 3;

/** A tab of text cells; every tenth column repeats few words, as drop-downs do. */
function tab(id: number, name: string, rows: number, columns: number, hidden: boolean): SheetState {
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column): Cell => {
      const value = column % 10 === 3 ? `Slag ${row % 7}` : `${name} ${row} ${column}`;
      return column === 1 ? { value, format: '@', style: { bold: true } } : { value, format: '@' };
    }),
  );
  return { id, properties: { ...newSheetProperties(name, id), rows: rows + 100, columns, hidden }, cells };
}

const workbooks: Readonly<Record<string, () => SheetState[]>> = {
  '10 tabs of 5,000 rows and 30 columns': () =>
    Array.from({ length: 10 }, (_, index) => tab(index, `Flik ${index}`, 5_000, 30, false)),
  '20,000 matters of 30 columns, 160,000 events of 11 in a hidden tab': () => [
    tab(0, 'Ärenden', 20_000, 30, false),
    tab(1, 'Händelser', 160_000, 11, true),
  ],
};

/** From the address to the drawn sheet, in a browser without a display. */
async function openTimes(
  sheets: SheetState[],
): Promise<{ readonly drawn: number[]; readonly bytes: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'gensvar-bench-'));
  const state: WorkbookState = {
    ...{ id: 'local', name: 'Gensvar', locale: 'sv_SE', timeZone: 'Europe/Stockholm' },
    ...{ sheets, namedRanges: [] },
  };
  const store = new Store(folder);
  store.create(state);
  store.setFact('ready', 'bench');
  store.close();
  const dist = join(folder, 'dist');
  mkdirSync(join(dist, 'apps-script'), { recursive: true });
  cpSync('test/workspace/fixtures/page-add-on.js', join(dist, 'apps-script', 'Code.js'));
  symlinkSync(resolve('dist/local'), join(dist, 'local'));
  const workspace = await startWorkspace({ data: folder, port: 0, demo: false, dist });
  const browser = await chromium.launch({
    executablePath: findChromium()?.path ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  const drawn: number[] = [];
  let bytes = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'sv-SE' });
    page.on('response', async (response) => {
      if (/\/api\/(workbook|sheets)/.test(response.url()))
        bytes = (await response.body().catch(() => Buffer.alloc(0))).length || bytes;
    });
    const began = performance.now();
    await page.goto(workspace.address);
    await page.waitForFunction(() => window.gensvarSheet?.ready() === true, undefined, { timeout: 120_000 });
    drawn.push(performance.now() - began);
    await page.close();
  }
  await browser.close();
  await workspace.close();
  rmSync(folder, { recursive: true, force: true });
  return { drawn, bytes };
}

export const bench: Bench = async () => {
  if (!findChromium()) return [];
  const rows: Row[] = [];
  for (const [name, sheets] of Object.entries(workbooks)) {
    const { drawn, bytes } = await openTimes(sheets());
    const common = { subject: 'gensvar', runs: RUNS };
    rows.push(
      { figure: `open the sheet, ${name}`, ...common, value: Math.round(median(drawn)), unit: 'ms' },
      { figure: `sent to open it, ${name}`, ...common, value: bytes, unit: 'bytes' },
    );
  }
  return rows;
};
