import * as v from 'valibot';

/** What a panel may say to the page around it. The panel's page is the add-on's, and what it shows may come from anybody. */
const message = v.intersect([
  v.object({ gensvarPanel: v.literal(true) }),
  v.variant('kind', [
    v.object({
      kind: v.literal('run'),
      call: v.number(),
      functionName: v.pipe(v.string(), v.maxLength(200)),
      arguments: v.array(v.unknown()),
    }),
    v.object({ kind: v.literal('close') }),
    v.object({ kind: v.literal('setHeight'), height: v.number() }),
    v.object({ kind: v.literal('setWidth'), width: v.number() }),
    v.object({ kind: v.literal('focus') }),
    v.object({ kind: v.literal('leave'), back: v.boolean() }),
    v.object({
      kind: v.literal('keep'),
      key: v.pipe(v.string(), v.maxLength(300)),
      value: v.nullable(v.pipe(v.string(), v.maxLength(500_000))),
    }),
  ]),
]);

export type PanelMessage = v.InferOutput<typeof message>;

/** Undefined for anything else: other programs talk to pages too. */
export function readPanelMessage(data: unknown): PanelMessage | undefined {
  const read = v.safeParse(message, data);
  return read.success ? read.output : undefined;
}
