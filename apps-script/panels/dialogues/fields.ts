import { useContext, useRef, useState } from 'preact/hooks';
import { isWebAddress } from '../../../shared/identity/web-address.ts';
import { DraftScope, PanelLanguage } from '../forms/context.ts';
import { formDrafts } from '../forms/form-drafts.ts';

/** What a form's part needs to show one field (parts.tsx): `<Line {...bind('on')} label="Dag" />`. */
export interface Bound {
  readonly id: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly error?: string | undefined;
}

/** What a form has to know of its fields (parts.tsx): what was kept of them, and which of them is wrong. */
export interface Keeping {
  /** They hold what was typed before the form was closed. */
  readonly isRestored: boolean;
  /** As if nobody had typed anything. */
  readonly restart: () => void;
  /** The sheet has it: nothing is kept any more. */
  readonly saved: () => void;
  /** Marks a field, and moves there. @returns whether the form has one of that name */
  readonly refuse: (field: string, message: string) => boolean;
  /** What the draft is called in a list of what is half-written. */
  readonly named: (label: string) => void;
}

/**
 * The fields of a form, all of them text. What is typed is kept at every letter, until it is saved or thrown away:
 * a dialog may be closed without asking.
 * @param prefix begins the id of every field, so that two forms on a page do not share any; with the scope around it
 *   (`DraftScope`) it names the draft
 */
export function useFields<Key extends string>(prefix: string, first: Readonly<Record<Key, string>>) {
  const scope = useContext(DraftScope);
  const language = useContext(PanelLanguage);
  const draftKey = scope === '' ? prefix : `${scope} ${prefix}`;
  const begun = useRef(first);
  const label = useRef(prefix);
  const [fields, setFields] = useState(() => withDraft(first, draftKey));
  const latest = useRef(fields);
  const [isRestored, setRestored] = useState(fields !== first);
  const [errors, setErrors] = useState<Partial<Record<Key, string>>>({});

  const change = (changed: Partial<Record<Key, string>>) => {
    const next = { ...latest.current, ...changed };
    latest.current = next;
    setFields(next);
    setErrors({});
    const typed = (Object.keys(next) as Key[]).filter((key) => next[key] !== begun.current[key]);
    if (typed.length === 0) formDrafts.drop(draftKey);
    else {
      const own = Object.fromEntries(typed.map((key) => [key, next[key]]));
      formDrafts.keep(draftKey, { fields: own, label: label.current, language });
    }
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
    if (first) moveTo(`${prefix}-${first[0]}`);
    return first === undefined;
  };
  const keeping: Keeping = {
    isRestored,
    restart: () => {
      formDrafts.drop(draftKey);
      latest.current = begun.current;
      setFields(begun.current);
      setErrors({});
      setRestored(false);
    },
    saved: () => {
      formDrafts.drop(draftKey);
      setRestored(false);
    },
    refuse: (field, message) =>
      Object.hasOwn(latest.current, field) && !check([[field as Key, true, message]]),
    named: (name) => {
      label.current = name;
    },
  };
  return { fields, change, bind, check, keeping };
}

function withDraft<Key extends string>(
  first: Readonly<Record<Key, string>>,
  draftKey: string,
): Readonly<Record<Key, string>> {
  const kept = Object.entries(formDrafts.read(draftKey)?.fields ?? {}).filter(([key]) =>
    Object.hasOwn(first, key),
  );
  return kept.length === 0 ? first : { ...first, ...Object.fromEntries(kept) };
}

/** Brings a field into sight, out of a folded part too, and puts the keyboard there. */
function moveTo(id: string): void {
  const field = document.getElementById(id);
  const folded = field?.closest('details');
  if (folded) folded.open = true;
  field?.focus();
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

/** Whether a field for an address holds one of the web, or nothing. */
export const isLink = (text: string): boolean => text.trim() === '' || isWebAddress(text);
