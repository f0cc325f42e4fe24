/**
 * What the extension and `shared/` use of valibot, at a quarter of its weight: the build of the extension puts this in
 * its place (vite.config.ts). It says only whether a value fits and what comes out, not why not. Types still come
 * from valibot itself; test/extension/valibot.test.ts holds the two to the same answers.
 */

/** Thrown by whatever does not fit; never leaves this file. */
const UNFIT = Symbol('unfit');

/** A step from a value to what comes out of it. */
type Step = (value: unknown) => unknown;

interface Schema {
  readonly run: Step;
  /** May be left out of an object. */
  readonly isOptional?: true;
  /** What stands in for a part that is left out. */
  readonly fallback?: unknown;
}

const sized = (value: unknown): number => (value as { readonly length: number }).length;

const only =
  (fits: (value: never) => boolean): Step =>
  (value) => {
    if (fits(value as never)) return value;
    throw UNFIT;
  };

const schema = (fits: (value: never) => boolean): Schema => ({ run: only(fits) });

const attempt = (run: Step, value: unknown): { readonly output: unknown } | undefined => {
  try {
    return { output: run(value) };
  } catch (thrown) {
    if (thrown === UNFIT) return undefined;
    throw thrown;
  }
};

export const unknown = (): Schema => schema(() => true);
export const string = (): Schema => schema((value) => typeof value === 'string');
export const boolean = (): Schema => schema((value) => typeof value === 'boolean');
export const number = (): Schema => schema((value) => typeof value === 'number' && !Number.isNaN(value));
export const literal = (wanted: unknown): Schema => schema((value) => value === wanted);
export const picklist = (wanted: readonly unknown[]): Schema => schema((value) => wanted.includes(value));
export const custom = schema;

export const optional = (inner: Schema): Schema => ({
  ...inner,
  isOptional: true,
  run: (value) => (value === undefined ? value : inner.run(value)),
});

export const nullable = (inner: Schema): Schema => ({
  run: (value) => (value === null ? value : inner.run(value)),
});

export const fallback = (inner: Schema, value: unknown): Schema => ({
  ...inner,
  fallback: value,
  run: (given) => {
    const result = attempt(inner.run, given);
    return result ? result.output : value;
  },
});

export const array = (inner: Schema): Schema => ({
  run: (value) => {
    if (!Array.isArray(value)) throw UNFIT;
    return value.map((part) => inner.run(part));
  },
});

export const tuple = (parts: readonly Schema[]): Schema => ({
  run: (value) => {
    if (!Array.isArray(value)) throw UNFIT;
    return parts.map((part, place) => part.run(value[place]));
  },
});

const ownObject = (value: unknown): object => {
  if (typeof value !== 'object' || value === null) throw UNFIT;
  return value;
};

export const object = (entries: Readonly<Record<string, Schema>>): Schema => ({
  run: (value) => {
    const given = ownObject(value) as Readonly<Record<string, unknown>>;
    const output: Record<string, unknown> = {};
    for (const [key, part] of Object.entries(entries)) {
      if (key in given) output[key] = part.run(given[key]);
      else if (part.fallback !== undefined) output[key] = part.fallback;
      else if (!part.isOptional) throw UNFIT;
    }
    return output;
  },
});

export const record = (keys: Schema, values: Schema): Schema => ({
  run: (value) =>
    Object.fromEntries(
      Object.entries(ownObject(value))
        // As valibot: such keys are passed over.
        .filter(([key]) => !['__proto__', 'prototype', 'constructor'].includes(key))
        .map(([key, part]) => [keys.run(key), values.run(part)]),
    ),
});

export const union = (options: readonly Schema[]): Schema => ({
  run: (value) => {
    for (const option of options) {
      const result = attempt(option.run, value);
      if (result) return result.output;
    }
    throw UNFIT;
  },
});

/** The options' literals exclude each other, so the first that fits is the one that the key names. */
export const variant = (_key: string, options: readonly Schema[]): Schema => union(options);

export const pipe = (first: Schema, ...steps: readonly Step[]): Schema => ({
  ...first,
  run: (value) => steps.reduce((before, step) => step(before), first.run(value)),
});

export const transform = (change: Step): Step => change;
export const trim = (): Step => (value) => String(value).trim();
export const check = only;
export const regex = (pattern: RegExp): Step => only((value) => pattern.test(value));
export const minLength = (least: number): Step => only((value) => sized(value) >= least);
export const maxLength = (most: number): Step => only((value) => sized(value) <= most);
export const integer = (): Step => only((value) => Number.isInteger(value));
export const minValue = (least: number): Step => only((value) => value >= least);

export const safeParse = (
  { run }: Schema,
  value: unknown,
): { readonly success: true; readonly output: unknown } | { readonly success: false } => {
  const result = attempt(run, value);
  return result ? { success: true, output: result.output } : { success: false };
};
