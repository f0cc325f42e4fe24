import type { DialogueEvent, DialogueFact } from '../dialogues/events.ts';
import { shortItem } from '../dialogues/short-item.ts';
import { type Outcome, outcomeOf } from '../dialogues/state.ts';
import { isYoung } from '../dialogues/young.ts';
import type { MatterState } from '../matters/state.ts';
import { maskedText, maskedYoung } from '../privacy/handed-out.ts';
import type { ExportedDialogue, ExportedInput } from './dialogues.ts';
import type { Choice, Material } from './material.ts';
import { SMALLEST } from './open-data.ts';

/** A dialogue with everything that has happened, as another workbook can bring it in. */
export interface DialogueHistory {
  readonly number: string;
  readonly history: readonly { readonly at: string; readonly fact: Readonly<Record<string, unknown>> }[];
  /** Of each matter that something said there became: when it came in, by which it is known elsewhere, and what came of it. */
  readonly matters: Readonly<Record<string, { readonly received: string } & Partial<Outcome>>>;
}

type Fact = Readonly<Record<string, unknown>>;
type FactType = DialogueFact['type'];

/** A correction and what it corrects: what stood before is told to nobody, since it may be a name that was taken out. */
const CORRECTS: Readonly<Partial<Record<FactType, FactType>>> = {
  dialogue_corrected: 'dialogue_planned',
  input_corrected: 'input_received',
  action_corrected: 'action_planned',
};
/** What no correction can empty. */
const LASTS: ReadonlySet<string> = new Set(['title', 'form', 'text', 'what', 'owner']);

/** About papers that are handed out here: whoever hands them out elsewhere is asked anew. */
const STAYS: ReadonlySet<FactType> = new Set<FactType>(['names_answered', 'undone']);
/** Notes, ballots and answers of few are for colleagues. */
const INNER: ReadonlySet<FactType> = new Set<FactType>([
  'note_added',
  'ballot_cast',
  'results_recorded',
  'results_struck',
]);
/** Who somebody is, where somebody stood, and what lies elsewhere. */
const OWN_KEYS: ReadonlySet<string> = new Set([
  ...['lead', 'facilitator', 'interpreters', 'minutes', 'photo', 'link', 'evidence', 'position'],
]);
/** Ids, days, choices and names of places: no running text. */
const PLAIN_KEYS: ReadonlySet<string> = new Set([
  ...[
    'type',
    'item',
    'into',
    'items',
    'input',
    'matter',
    'organisation',
    'organisers',
    'partners',
    'measures',
    'measure',
  ],
  ...['form', 'kind', 'outcome', 'how', 'influence', 'audience', 'defect', 'horizon', 'origin', 'check'],
  ...['on', 'due', 'time', 'asked', 'ideasUntil', 'votingFrom', 'votingUntil', 'areas', 'languages', 'theme'],
]);

/** The histories of the dialogues; none for everybody, who gets no words. */
export function dialogueHistories(
  dialogues: readonly ExportedDialogue[],
  inputs: readonly ExportedInput[],
  material: Material,
  { recipient }: Choice,
): readonly DialogueHistory[] {
  if (recipient === 'public') return [];
  const isColleague = recipient === 'colleague';
  return dialogues.map((dialogue) => {
    const { state } = dialogue;
    const mask = isYoung(state) ? maskedYoung : maskedText;
    const hide = (text: string) => (isColleague ? text : mask(text, material.language, material.hid));
    const shown = (fact: Fact) => (isColleague ? fact : withoutPersons(fact, hide));
    return {
      number: state.dialogue,
      history: merged(dialogue.events, struckItems(dialogue))
        .filter(({ fact }) => isColleague || !INNER.has(fact.type as FactType))
        .map(({ at, fact }) => ({ at, fact: shown(fact) })),
      matters: Object.fromEntries(
        inputs.flatMap(({ dialogue: own, input, matter }) =>
          own === dialogue && matter ? [[matter.matter, matterOf(input, matter, hide)]] : [],
        ),
      ),
    };
  });
}

/** Ids of the bodies that a fact speaks of. */
export const bodiesIn = ({ organisation, organisers, partners }: Fact): readonly string[] =>
  [organisation, organisers, partners].flat().filter((id) => typeof id === 'string' && id !== '') as string[];

function matterOf(input: ExportedInput['input'], matter: MatterState, hide: (text: string) => string) {
  const known = outcomeOf(input, () => matter);
  return { received: matter.received, ...(known && { ...known, text: hide(known.text) }) };
}

const struckItems = ({ state }: ExportedDialogue): ReadonlySet<string> =>
  new Set(state.inputs.flatMap(({ item, struck }) => (struck ? item : [])));

/** Facts with the latest words in the place of the first, and without what was registered by mistake. */
function merged(
  events: readonly DialogueEvent[],
  struck: ReadonlySet<string>,
): readonly { readonly at: string; readonly fact: Fact }[] {
  const kept: { at: string; fact: Fact }[] = [];
  const first = new Map<string, number>();
  for (const { at, fact } of events) {
    const own = 'item' in fact ? fact.item : '';
    const others = [('into' in fact && fact.into) || '', (fact.type === 'input_parted' && fact.from) || ''];
    if (STAYS.has(fact.type) || [own, ...others].some((item) => struck.has(item))) continue;
    const corrects = CORRECTS[fact.type];
    const place = corrects && first.get(`${corrects} ${own}`);
    const before = place === undefined ? undefined : kept[place];
    if (place !== undefined && before) {
      kept[place] = { at: before.at, fact: corrected(before.fact, short(fact, struck)) };
      continue;
    }
    first.set(`${fact.type} ${own}`, kept.length);
    kept.push({ at, fact: short(fact, struck) });
  }
  return kept;
}

function corrected(before: Fact, { type: _type, item: _item, ...named }: Fact): Fact {
  const next: Record<string, unknown> = { ...before };
  for (const [key, value] of Object.entries(named)) {
    const isEmpty = value === '' || (Array.isArray(value) && value.length === 0);
    if (!isEmpty) next[key] = value;
    else if (!LASTS.has(key)) delete next[key];
  }
  return next;
}

/** The dialogue has another number where it comes to. */
function short(fact: DialogueFact, struck: ReadonlySet<string>): Fact {
  const next: Record<string, unknown> = { ...fact };
  for (const key of ['item', 'into', 'input'] as const) {
    const item = next[key];
    if (typeof item === 'string') next[key] = shortItem(item);
  }
  if (fact.type === 'input_parted') next.from = shortItem(fact.from);
  if (fact.type === 'action_planned' && fact.input && struck.has(fact.input)) delete next.input;
  if (fact.type === 'ballot_cast') next.items = fact.items.filter((item) => !struck.has(item)).map(shortItem);
  return next;
}

function withoutPersons(fact: Fact, hide: (text: string) => string): Fact {
  const hidden = (value: unknown): unknown => {
    if (typeof value === 'string') return hide(value);
    return Array.isArray(value) ? value.map(hidden) : value;
  };
  const isRef = (key: string) => PLAIN_KEYS.has(key) || (key === 'from' && fact.type === 'input_parted');
  return Object.fromEntries(
    Object.entries(fact)
      .filter(([key]) => !OWN_KEYS.has(key))
      .map(([key, value]) => {
        // Whoever reads the file expects an owner; the name stays here.
        if (key === 'owner') return [key, ''];
        if (key === 'counts') return [key, manyOf(value as Readonly<Record<string, number>>)];
        return [key, isRef(key) ? value : hidden(value)];
      }),
  );
}

const manyOf = (counts: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(counts).filter(([, heads]) => heads >= SMALLEST));
