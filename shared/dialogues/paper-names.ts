import type { Finding } from '../privacy/finding.ts';
import type { AnyKind } from '../privacy/further.ts';
import { findHealth, type HealthKind } from '../privacy/health.ts';
import { mask } from '../privacy/mask.ts';
import { languageOfPaper } from '../text/dialogues-pack.ts';
import { furtherWords, healthKinds } from '../text/privacy-further.ts';
import { recognisable } from './lines.ts';
import type { PackSources } from './pack.ts';
import type { MatterOutcome } from './state.ts';

/** A row whose words on the paper tell who somebody is. */
export interface NamedRow {
  /** Number of the input, action or matter; a question's own words. */
  readonly row: string;
  readonly texts: readonly string[];
  readonly words: readonly string[];
  /** The words say that it is a child: its name is never handed out. */
  readonly isChild: boolean;
}

/** What is said beside a child's name: an age below eighteen, a class. */
const CHILD =
  /(?<![\p{L}\d])(?:[1-9]|1[0-7])[ -]?(?:år(?!\p{L})|åring)|(?<!\p{L})(?:klass|årskurs|åk) ?\d|(?<!\p{L})(?:dotter|son|barn|barnbarn|elev)(?:en|et)?(?!\p{L})/u;

/** What the names in a dialogue are looked for with. */
export type NamedSources = Pick<PackSources, 'state' | 'matters' | 'staff' | 'language'>;

type Change = (row: string, text: string) => string;

/** The texts of a paper, each as `change` gives it: one list of what stands on it, for looking and for hiding. */
function withTexts<Sources extends NamedSources>(sources: Sources, change: Change): Sources {
  const { state, matters } = sources;
  const outcome = (number: string, found: MatterOutcome): MatterOutcome => ({
    ...found,
    ...(found.decision && {
      decision: { ...found.decision, reason: change(number, found.decision.reason) },
    }),
    ...(found.closed?.reason && {
      closed: { ...found.closed, reason: change(number, found.closed.reason) },
    }),
    ...(found.answers && {
      answers: found.answers.map((one) => ({ ...one, text: change(number, one.text) })),
    }),
    ...(found.actions && { actions: found.actions.map((one) => action(number, one)) }),
  });
  const action = <Action extends (typeof state.actions)[number]>(row: string, one: Action): Action => ({
    ...one,
    what: change(row, one.what),
    ...(one.cancelled && { cancelled: { ...one.cancelled, reason: change(row, one.cancelled.reason) } }),
  });
  return {
    ...sources,
    matters: (number) => {
      const found = matters(number);
      return found && outcome(number, found);
    },
    state: {
      ...state,
      title: change(state.dialogue, state.title),
      ...(state.purpose && { purpose: change(state.dialogue, state.purpose) }),
      ...(state.accounts && {
        accounts: state.accounts.map((one) => ({ ...one, title: change(state.dialogue, one.title) })),
      }),
      inputs: state.inputs.map((input) => ({
        ...input,
        text: change(input.item, input.text),
        ...(input.place && { place: change(input.item, input.place) }),
        ...(input.answered?.text && {
          answered: { ...input.answered, text: change(input.item, input.answered.text) },
        }),
        ...(input.inspected?.text && {
          inspected: { ...input.inspected, text: change(input.item, input.inspected.text) },
        }),
      })),
      actions: state.actions.map((one) => action(one.item, one)),
      ...(state.results && {
        results: state.results.map((result) => ({
          ...result,
          question: change(result.question, result.question),
          answers: result.answers.map((one) => ({ ...one, answer: change(result.question, one.answer) })),
        })),
      }),
    },
  };
}

/** Names of those who act in office are meant: in their places stand spaces. */
function withoutStaff(text: string, staff: readonly string[]): string {
  const names = staff.filter((name) => name.trim() !== '').sort((a, b) => b.length - a.length);
  return names.reduce((rest, name) => rest.split(name).join(' '.repeat(name.length)), text);
}

/** By what somebody is known, and what the words tell of their health. */
function telling(text: string, staff: readonly string[]): readonly Finding<AnyKind | HealthKind>[] {
  const found = recognisable(withoutStaff(text, staff));
  const isNamed = found.some(({ kind }) => kind === 'person_name');
  return [...found, ...findHealth(text, isNamed)];
}

/** Rows whose words on the paper name somebody, other than those in office. */
export function namedRows(sources: NamedSources): readonly NamedRow[] {
  const rows = new Map<string, { texts: Set<string>; words: Set<string>; isChild: boolean }>();
  const struck = new Set(sources.state.inputs.flatMap(({ item, struck }) => (struck ? [item] : [])));
  const look: Change = (row, text) => {
    const found = struck.has(row) ? [] : telling(text, sources.staff);
    if (found.length === 0) return text;
    const known = rows.get(row) ?? { texts: new Set(), words: new Set(), isChild: false };
    known.texts.add(text);
    for (const { start, end } of found) {
      const word = text.slice(start, end);
      if (![...known.words].some((one) => one.includes(word))) known.words.add(word);
    }
    known.isChild ||= CHILD.test(text);
    rows.set(row, known);
    return text;
  };
  const { state, matters } = withTexts(sources, look);
  for (const { matter } of state.inputs) if (matter) matters(matter);
  return [...rows].map(([row, { texts, words, isChild }]) => ({
    row,
    texts: [...texts],
    words: [...words],
    isChild,
  }));
}

/** The same paper with the names in some rows hidden, each told as what it was: "[namn], 9 år, vill ha en gunga". */
export function withNamesHidden<Sources extends NamedSources>(
  sources: Sources,
  rows: ReadonlySet<string>,
): Sources {
  if (rows.size === 0) return sources;
  const written = languageOfPaper(sources.language);
  const words = { ...furtherWords[written], ...healthKinds[written] };
  return withTexts(sources, (row, text) =>
    rows.has(row) ? mask(text, telling(text, sources.staff), () => false, words) : text,
  );
}
