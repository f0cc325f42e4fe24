import * as v from 'valibot';

/** What the server has put into the page; undefined when the page was opened in another way. */
export function readStart<Start>(schema: v.GenericSchema<Start>): Start | undefined {
  try {
    const start = v.safeParse(schema, JSON.parse(document.getElementById('start')?.textContent ?? ''));
    return start.success ? start.output : undefined;
  } catch {
    return undefined;
  }
}
