import { useState } from 'preact/hooks';

/** What a form's part needs to show one field (parts.tsx): `<Line {...bind('on')} label="Dag" />`. */
export interface Bound {
  readonly id: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly error?: string | undefined;
}

/**
 * The fields of a form, all of them text.
 * @param prefix begins the id of every field, so that two forms on a page do not share any
 */
export function useFields<Key extends string>(prefix: string, first: Readonly<Record<Key, string>>) {
  const [fields, setFields] = useState(first);
  const [errors, setErrors] = useState<Partial<Record<Key, string>>>({});
  const change = (changed: Partial<Record<Key, string>>) => {
    setFields({ ...fields, ...changed });
    setErrors({});
  };
  const bind = (key: Key): Bound => ({
    id: `${prefix}-${key}`,
    value: fields[key],
    change: (value) => change({ [key]: value } as Partial<Record<Key, string>>),
    error: errors[key],
  });
  /** Shows what is wrong and moves to the first of it. @returns whether nothing is */
  const check = (wrong: readonly (readonly [key: Key, isWrong: boolean, message: string])[]): boolean => {
    const found = wrong.filter(([, isWrong]) => isWrong);
    setErrors(
      Object.fromEntries(found.map(([key, , message]) => [key, message])) as Partial<Record<Key, string>>,
    );
    const [first] = found;
    if (first) document.getElementById(`${prefix}-${first[0]}`)?.focus();
    return first === undefined;
  };
  return { fields, change, bind, check };
}

/** The fields that hold something. */
export function filled<Key extends string>(
  fields: Readonly<Record<Key, string>>,
): Partial<Record<Key, string>> {
  const named = (Object.entries(fields) as [Key, string][]).flatMap(([key, value]) =>
    value.trim() === '' ? [] : [[key, value.trim()] as const],
  );
  return Object.fromEntries(named) as Partial<Record<Key, string>>;
}
