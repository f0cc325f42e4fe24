import * as v from 'valibot';

/** What the page may ask of the server, parsed at the door. */
const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const area = v.object({ row: index, column: index, rows: count, columns: count });
const shortText = v.pipe(v.string(), v.maxLength(200));

const style = v.partial(
  v.object({
    background: shortText,
    colour: shortText,
    bold: v.boolean(),
    italic: v.boolean(),
    strikethrough: v.boolean(),
    wrap: v.boolean(),
    horizontal: v.picklist(['left', 'center', 'right']),
    vertical: v.picklist(['top', 'middle', 'bottom']),
    size: v.number(),
  }),
);

const text = v.pipe(v.string(), v.maxLength(50_000));
const cell = v.object({
  value: v.union([text, v.number(), v.boolean()]),
  formula: v.exactOptional(text),
  format: v.exactOptional(shortText),
  style: v.exactOptional(style),
  note: v.exactOptional(text),
});

const properties = v.partial(
  v.object({
    name: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
    index,
    hidden: v.boolean(),
    tabColour: v.nullable(shortText),
    rows: count,
    columns: count,
    frozenRows: index,
    frozenColumns: index,
    columnWidths: v.record(v.string(), v.number()),
    hiddenRows: v.array(index),
    hiddenColumns: v.array(index),
    filter: v.nullable(area),
  }),
);

const change = v.variant('kind', [
  v.object({
    kind: v.literal('cells'),
    sheet: index,
    row: index,
    column: index,
    cells: v.array(v.array(v.nullable(cell))),
  }),
  v.object({
    kind: v.picklist(['insertRows', 'deleteRows', 'insertColumns', 'deleteColumns']),
    sheet: index,
    at: index,
    count,
  }),
  v.object({
    kind: v.literal('addSheet'),
    sheet: index,
    properties: v.object({ name: v.pipe(v.string(), v.minLength(1), v.maxLength(100)), index }),
  }),
  v.object({ kind: v.literal('deleteSheet'), sheet: index }),
  v.object({ kind: v.literal('sheet'), sheet: index, properties }),
]);

export type HandChange = v.InferOutput<typeof change>;

export const editSchema = v.object({
  window: shortText,
  /** State that the person saw (see Live); the newest when left out. */
  revision: v.optional(index),
  /** True: `window` names this very edit, and an edit of that name is made only once. */
  once: v.optional(v.boolean(), false),
  /** True: the cells' values are what was typed, and are read as Google reads them. */
  typed: v.optional(v.boolean(), false),
  changes: v.pipe(v.array(change), v.minLength(1)),
});

const selection = v.object({
  sheet: index,
  ranges: v.array(area),
  active: v.object({ row: index, column: index }),
});

export const selectionSchema = v.object({ window: shortText, selection });

export const clockSchema = v.object({ id: shortText });

export const runSchema = v.object({
  window: shortText,
  functionName: v.pipe(v.string(), v.regex(/^[A-Za-z]\w*$/)),
  arguments: v.optional(v.array(v.unknown()), []),
  selection: v.optional(selection),
  /** What the person answered to the questions of an earlier try. */
  answers: v.optional(v.array(v.object({ button: shortText, text: v.exactOptional(text) })), []),
});

export type Selection = v.InferOutput<typeof selection>;
