/** The reply to an edit got lost, and the window sends it again. */
import { expect, it } from 'vitest';
import { post, started } from './support.ts';

const insert = { kind: 'insertRows', sheet: 0, at: 0, count: 1 };

it('makes an edit that comes again under its own name only once, and gives the same reply', async () => {
  const workspace = await started();
  const read = async () =>
    (await (await fetch(`${workspace.address}/api/workbook`)).json()) as {
      revision: number;
      workbook: { sheets: { properties: { rows: number } }[] };
    };
  const before = await read();
  const edit = { window: 'a:1', once: true, revision: before.revision, changes: [insert] };
  const first = await post(workspace, '/api/edits', edit);
  const again = await post(workspace, '/api/edits', edit);
  expect(again.status).toBe(200);
  expect(again.body.revision).toBe(first.body.revision);
  const rows = (workbook: typeof before) => workbook.workbook.sheets[0]?.properties.rows ?? 0;
  expect(rows(await read())).toBe(rows(before) + 1);
});
