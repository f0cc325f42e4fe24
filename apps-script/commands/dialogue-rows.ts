import type { DialogueEvent } from '../../shared/dialogues/events.ts';
import { foldDialogue } from '../../shared/dialogues/fold.ts';
import { dialogueStageOf } from '../../shared/dialogues/lifeCycle.ts';
import { shortItem } from '../../shared/dialogues/short-item.ts';
import {
  comingOccasions,
  type DialogueState,
  firstDay,
  headsAt,
  type InputState,
  type MatterOutcomes,
  type OccasionState,
  outcomeOf,
  standingInputs,
  untouchedInputs,
} from '../../shared/dialogues/state.ts';
import { withoutUndone } from '../../shared/matters/undone.ts';
import { dialogueFormById } from '../../shared/reference/dialogue-forms.ts';
import { dialogueWords } from '../../shared/text/dialogues.ts';
import { rowWords } from '../../shared/text/rows.ts';
import { type CellInput, fitCell } from '../workbook/cells.ts';
import { encodeDialogue } from '../workbook/dialogue-cells.ts';
import type { NewRow } from '../workbook/table.ts';
import { actionTexts } from './event-rows.ts';
import { actionCells } from './item-rows.ts';
import type { Naming } from './matter-row.ts';
import { changedRows, Gathered, type RowsOf } from './rows.ts';

/** Tabs whose rows follow from the events of one dialogue. */
export const DIALOGUE_TABS = ['dialogues', 'inputs', 'occasions', 'actions'] as const;
export type DialogueTab = (typeof DIALOGUE_TABS)[number];
export type DialogueRows = RowsOf<DialogueTab>;

export function formName(id: string, { language }: Pick<Naming, 'language'>): string {
  const form = dialogueFormById(id);
  if (!form) return id;
  return language === 'sv' ? form.nameSv : form.nameEn;
}

const list = (texts: readonly string[] | undefined): string => (texts ?? []).join('; ');

/** The most people that were there at once: those who come to both evenings are not counted twice. */
function mostHeads(state: DialogueState): number | undefined {
  const heads = state.occasions.flatMap((occasion) => headsAt(occasion) ?? []);
  return heads.length === 0 ? undefined : Math.max(...heads);
}

/** The row of a dialogue as its state says. Pure. */
export function dialogueRow(state: DialogueState, naming: Naming): NewRow<'dialogues'> {
  const words = dialogueWords[naming.language];
  return {
    key: state.dialogue,
    number: state.dialogue,
    title: fitCell(state.title),
    form: formName(state.form, naming),
    stage: words.stages[dialogueStageOf(state)],
    on: state.occasions.length > 0 ? firstDay(state) : '',
    next: comingOccasions(state)[0]?.on ?? '',
    firstDue: state.firstDue ?? '',
    due: state.due ?? '',
    told: state.told?.on ?? '',
    closed: state.closed?.on ?? '',
    lead: state.lead ?? '',
    areas: list(state.areas),
    audience: state.audience ? words.audiences[state.audience] : '',
    organisers: list(state.organisers?.map(naming.organisationName)),
    influence: state.influence ? words.influence[state.influence] : '',
    purpose: fitCell(state.purpose ?? ''),
    inputs: String(standingInputs(state).length),
    unanswered: String(untouchedInputs(state).length),
    heads: String(mostHeads(state) ?? ''),
    facilitator: state.facilitator ?? '',
    venue: state.venue ?? '',
    access: fitCell(state.access ?? ''),
    languages: list(state.languages),
    series: state.series ?? '',
    minutes: state.minutes ?? '',
    budget: state.budget ?? '',
    ...encodeDialogue(state),
  };
}

/** The cells that tell what came of an input. Pure. */
export function outcomeCells(
  input: InputState,
  matters: MatterOutcomes,
  { language }: Pick<Naming, 'language'>,
): Readonly<Record<'outcome' | 'answer' | 'answered', string>> {
  const words = dialogueWords[language];
  if (input.struck) return { outcome: words.struck, answer: fitCell(input.struck.reason), answered: '' };
  if (input.joined) {
    return { outcome: words.sameAs(shortItem(input.joined)), answer: '', answered: '' };
  }
  const outcome = outcomeOf(input, matters);
  if (outcome) {
    return { outcome: words.outcomes[outcome.outcome], answer: fitCell(outcome.text), answered: outcome.on };
  }
  return { outcome: input.matter === undefined ? '' : words.waitsForMatter, answer: '', answered: '' };
}

/** The row of an input as the state says; of a large dialogue its whole text comes from the events. Pure. */
export function inputCells(
  state: DialogueState,
  input: InputState,
  matters: MatterOutcomes,
  naming: Naming,
): NewRow<'inputs'> {
  const words = dialogueWords[naming.language];
  return {
    key: input.item,
    number: input.item,
    dialogue: state.dialogue,
    title: fitCell(state.title),
    on: input.on,
    text: fitCell(input.text),
    place: input.place ?? '',
    theme: input.theme ?? '',
    defect: input.defect ? words.defects[input.defect] : '',
    organisation: input.organisation ? naming.organisationName(input.organisation) : '',
    group: input.group ?? '',
    ...outcomeCells(input, matters, naming),
    matter: input.matter ?? '',
    inspected: input.inspected ? words.inspections[input.inspected.outcome] : '',
    assessed: input.assessed ? words.assessments[input.assessed.outcome] : '',
    cost: input.assessed?.cost === undefined ? '' : String(input.assessed.cost),
    votes: input.votes === undefined ? '' : String(input.votes),
    photo: input.photo ?? '',
    position: input.position ?? '',
  };
}

function occasionCells(state: DialogueState, occasion: OccasionState, naming: Naming): NewRow<'occasions'> {
  const words = dialogueWords[naming.language];
  const heads = headsAt(occasion);
  const counts = Object.entries(occasion.held?.counts ?? {}).flatMap(([group, count]) => {
    const name = words.attendance[group as keyof typeof words.attendance];
    return name ? [`${name} ${count}`] : [];
  });
  const stage = occasion.cancelled
    ? words.stages.cancelled
    : occasion.held
      ? words.steps.hold_occasion
      : words.stages.planned;
  return {
    key: occasion.item,
    dialogue: state.dialogue,
    title: fitCell(state.title),
    kind: words.occasions[occasion.kind],
    on: occasion.on,
    time: occasion.time ?? '',
    venue: occasion.venue ?? state.venue ?? '',
    areas: list(state.areas),
    stage,
    heads: heads === undefined ? '' : String(heads),
    counts: counts.join('; '),
  };
}

function stateRows(
  into: Gathered<DialogueTab>,
  state: DialogueState,
  matters: MatterOutcomes,
  naming: Naming,
): void {
  into.add('dialogues', state.dialogue, { ...dialogueRow(state, naming) });
  for (const input of state.inputs) {
    into.add('inputs', input.item, { ...inputCells(state, input, matters, naming) });
  }
  for (const occasion of state.occasions) {
    into.add('occasions', occasion.item, { ...occasionCells(state, occasion, naming) });
  }
  const subject = { matter: state.dialogue, title: state.title };
  for (const action of state.actions) {
    into.add('actions', action.item, { ...actionCells(subject, action, naming) });
  }
}

/** Texts that the state may keep the first words of only. */
function textCells({
  fact,
}: DialogueEvent):
  | { readonly table: DialogueTab; readonly key: string; readonly cells: Readonly<Record<string, CellInput>> }
  | undefined {
  switch (fact.type) {
    case 'input_received':
    case 'input_corrected':
      return fact.text === undefined
        ? undefined
        : { table: 'inputs', key: fact.item, cells: { text: fitCell(fact.text) } };
    case 'input_answered':
      return { table: 'inputs', key: fact.item, cells: { answer: fitCell(fact.text ?? '') } };
    case 'occasion_held':
      return { table: 'occasions', key: fact.item, cells: { text: fitCell(fact.text ?? '') } };
    default:
      return actionTexts(fact);
  }
}

/** The item that a fact begins: its row outlives the undoing of that fact. */
function begun({ fact }: DialogueEvent): { readonly table: DialogueTab; readonly key: string } | undefined {
  if (fact.type === 'input_received') return { table: 'inputs', key: fact.item };
  if (fact.type === 'occasion_planned') return { table: 'occasions', key: fact.item };
  if (fact.type === 'action_planned') return { table: 'actions', key: fact.item };
  return undefined;
}

/** Which cell says that a row is undone. */
const STAGE_COLUMN: Readonly<Record<DialogueTab, string>> = {
  dialogues: 'stage',
  inputs: 'outcome',
  occasions: 'stage',
  actions: 'stage',
};

/**
 * Every row that follows from the whole history of a dialogue. What was undone stays as a row that says so: nothing
 * that people have seen, or noted something beside, disappears.
 */
export function wholeDialogueRows(
  events: readonly DialogueEvent[],
  matters: MatterOutcomes,
  naming: Naming,
): DialogueRows {
  const gathered = new Gathered<DialogueTab>();
  const state = foldDialogue(events);
  if (!state) return gathered.rows;
  const holding = withoutUndone(events);
  const holds = new Set(holding.map(({ sequence }) => sequence));
  const undone = rowWords[naming.language].actionStages.undone;
  for (const event of events) {
    const item = holds.has(event.sequence) ? undefined : begun(event);
    if (!item) continue;
    gathered.add(item.table, item.key, {
      key: item.key,
      ...textCells(event)?.cells,
      [STAGE_COLUMN[item.table]]: undone,
    });
  }
  stateRows(gathered, state, matters, naming);
  for (const event of holding) {
    const text = textCells(event);
    if (text) gathered.add(text.table, text.key, text.cells);
  }
  return gathered.rows;
}

/**
 * What a step that only adds to a dialogue adds to its rows: the cells that differ between the two states, and what
 * the new events bring.
 */
export function addedDialogueRows(
  before: DialogueState | undefined,
  after: DialogueState,
  events: readonly DialogueEvent[],
  matters: MatterOutcomes,
  naming: Naming,
): DialogueRows {
  const old = new Gathered<DialogueTab>();
  const next = new Gathered<DialogueTab>();
  if (before) stateRows(old, before, matters, naming);
  stateRows(next, after, matters, naming);
  const changes = new Gathered<DialogueTab>();
  for (const [table, rows] of changedRows(old.rows, next.rows)) {
    for (const [key, cells] of rows) changes.add(table, key, cells);
  }
  for (const event of events) {
    const text = textCells(event);
    if (text) changes.add(text.table, text.key, text.cells);
  }
  return changes.rows;
}
