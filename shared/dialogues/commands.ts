import * as v from 'valibot';
import { ACTION_ENTRIES } from '../actions/commands.ts';
import { day, filledLine, filledProse, line, prose, ulid, webAddress } from '../matters/commands/fields.ts';
import { LONGEST_TEXT } from '../protocol/draft.ts';
import { type DialogueFact, dialogueFactSchema } from './events.ts';
import {
  ACCOUNT_KINDS,
  ASKING_WAYS,
  ASSESSMENTS,
  ATTENDANCE_GROUPS,
  AUDIENCES,
  CHECK_OUTCOMES,
  DEFECT_TYPES,
  DIALOGUE_NUMBER,
  INFLUENCE_LEVELS,
  INPUT_OUTCOMES,
  INSPECTIONS,
  MOST_VOTES_EACH,
  NAME_ANSWERS,
  OCCASION_KINDS,
  TELLING_WAYS,
} from './kinds.ts';
import { LONGEST_INPUT } from './limits.ts';

/** Inputs in one delivery: a class, a pasted list. */
export const MOST_INPUTS = 200;
/** Occasions that one dialogue is planned with at once. */
const MOST_OCCASIONS = 10;
/** Answers to choose from in one question of a panel. */
export const MOST_ANSWERS = 20;

const dialogueNumber = v.pipe(v.string(), v.regex(DIALOGUE_NUMBER));
const lines = v.optional(v.pipe(v.array(filledLine), v.maxLength(20)));
const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
/** Number of an input, occasion or action: "SK-D-2026-0001/I3". */
const item = filledLine;
const items = v.pipe(v.array(item), v.minLength(1), v.maxLength(MOST_INPUTS));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const kronor = v.pipe(v.number(), v.minValue(0), v.maxValue(1e9));
const headcount = v.object(
  Object.fromEntries(ATTENDANCE_GROUPS.map((group) => [group, v.optional(count)])) as Record<
    (typeof ATTENDANCE_GROUPS)[number],
    v.OptionalSchema<typeof count, undefined>
  >,
);

const dialogueCommand = <Type extends string, Entries extends v.ObjectEntries>(
  type: Type,
  entries: Entries,
) => v.object({ type: v.literal(type), id: ulid, dialogue: dialogueNumber, ...entries });

const DETAILS = {
  purpose: v.optional(prose),
  influence: v.optional(v.picklist(INFLUENCE_LEVELS)),
  areas: lines,
  audience: v.optional(v.picklist(AUDIENCES)),
  organisers: lines,
  lead: v.optional(line),
  facilitator: v.optional(line),
  neutral: v.optional(v.boolean()),
  venue: v.optional(line),
  access: v.optional(prose),
  languages: lines,
  interpreters: v.optional(line),
  series: v.optional(line),
  measures: lines,
  minutes: v.optional(v.union([v.literal(''), webAddress])),
  budget: v.optional(line),
} as const;

const occasion = v.object({
  kind: v.picklist(OCCASION_KINDS),
  on: day,
  time: v.optional(time),
  venue: v.optional(line),
});

const INPUT = {
  place: v.optional(line),
  theme: v.optional(line),
  defect: v.optional(v.picklist(DEFECT_TYPES)),
  organisation: v.optional(line),
  photo: v.optional(v.union([v.literal(''), webAddress])),
  group: v.optional(line),
  position: v.optional(v.pipe(v.string(), v.regex(/^-?\d{1,2}\.\d{1,7}, ?-?\d{1,3}\.\d{1,7}$/))),
} as const;
/** What came of an input, where an old list tells it together with the input. */
const inputAnswer = v.object({
  outcome: v.picklist(INPUT_OUTCOMES),
  text: v.optional(prose),
  /** Day of the answer; the day it is written down when left out. */
  on: v.optional(day),
});
const inputText = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_INPUT));
export const inputSchema = v.object({
  text: inputText,
  ...INPUT,
  answered: v.optional(inputAnswer),
  /** Words of one that came before it and is the same thing, noted twice: how an export tells it. */
  sameAs: v.optional(inputText),
});
/** An input as it is written down. */
export type NewInput = v.InferInput<typeof inputSchema>;

/** Begins a dialogue; the others are about one that exists. */
const planDialogue = v.object({
  type: v.literal('plan_dialogue'),
  id: ulid,
  /** Id of a form (shared/reference/dialogue-forms.ts). */
  form: filledLine,
  title: filledLine,
  /** The day that participants are promised to hear what came of it. */
  due: v.optional(day),
  occasions: v.optional(v.pipe(v.array(occasion), v.maxLength(MOST_OCCASIONS))),
  ...DETAILS,
});

/** Facts that an import does not tell: what was undone or struck did not come along, and papers are answered for here. */
const NOT_HISTORY: ReadonlySet<DialogueFact['type']> = new Set<DialogueFact['type']>([
  ...(['undone', 'dialogue_struck', 'input_struck', 'names_answered'] as const),
  ...(['dialogue_corrected', 'input_corrected', 'action_corrected'] as const),
]);
/** More than these have not happened to one dialogue: three hundred notes, and the ballots of a house. */
const MOST_HISTORY = 5_000;

const isWritable = (value: unknown): boolean => {
  if (typeof value === 'string') return value.length <= LONGEST_TEXT;
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 && value <= 1e9;
  return typeof value !== 'object' || value === null || Object.values(value).every(isWritable);
};

/** A dialogue with everything that has happened to it, out of another workbook; items go by the end of their number: `I3`. */
const importDialogue = v.object({
  type: v.literal('import_dialogue'),
  id: ulid,
  history: v.pipe(
    v.array(
      v.object({
        /** A day, or a moment. */
        at: v.pipe(v.string(), v.maxLength(40)),
        fact: v.pipe(
          dialogueFactSchema,
          v.check((fact: DialogueFact) => !NOT_HISTORY.has(fact.type) && isWritable(fact)),
        ),
      }),
    ),
    v.minLength(1),
    v.maxLength(MOST_HISTORY),
  ),
});

export const dialogueCommandSchema = v.variant('type', [
  planDialogue,
  importDialogue,
  dialogueCommand('correct_dialogue', {
    form: v.optional(filledLine),
    title: v.optional(filledLine),
    ...DETAILS,
  }),
  /** Names or moves the promised day; moving needs a reason. */
  dialogueCommand('promise_feedback', { due: day, reason: v.optional(prose) }),
  dialogueCommand('plan_occasion', occasion.entries),
  dialogueCommand('move_occasion', {
    item,
    on: day,
    time: v.optional(time),
    venue: v.optional(line),
    reason: v.optional(prose),
  }),
  /** An occasion that was planned (`item`), or one that was not (`kind`). */
  dialogueCommand('hold_occasion', {
    item: v.optional(line),
    kind: v.optional(v.picklist(OCCASION_KINDS)),
    held: v.optional(day),
    counts: v.optional(headcount),
    text: v.optional(prose),
  }),
  dialogueCommand('cancel_occasion', { item, reason: filledProse }),
  dialogueCommand('check_point', {
    check: filledLine,
    outcome: v.picklist(CHECK_OUTCOMES),
    text: v.optional(prose),
  }),
  dialogueCommand('add_inputs', {
    inputs: v.pipe(v.array(inputSchema), v.minLength(1), v.maxLength(MOST_INPUTS)),
    /** Day they were said; the day of the latest session when left out. */
    said: v.optional(day),
  }),
  dialogueCommand('correct_input', { item, text: v.optional(inputText), ...INPUT }),
  /** One answer may be that of several inputs; each gets it as its own. */
  dialogueCommand('answer_inputs', { items, outcome: v.picklist(INPUT_OUTCOMES), text: v.optional(prose) }),
  /** Who answers for the points, one or several. */
  dialogueCommand('assign_inputs', { items, organisation: filledLine }),
  /** The matter is there already, or is made by an earlier command of the same delivery (its ULID). */
  dialogueCommand('raise_inputs', { items, matter: filledLine }),
  dialogueCommand('strike_input', { item, reason: filledProse }),
  /** What was noted several times becomes one point. */
  dialogueCommand('join_inputs', { items, into: filledLine }),
  /** Two points are two, joined or only alike. */
  dialogueCommand('part_input', { item, from: filledLine }),
  dialogueCommand('inspect_defect', {
    item,
    outcome: v.picklist(INSPECTIONS),
    text: v.optional(prose),
    photo: v.optional(webAddress),
    inspected: v.optional(day),
  }),
  /** What a panel or a class answered: a question and how many gave each answer. The same question again replaces it. */
  dialogueCommand('record_results', {
    question: filledLine,
    answers: v.pipe(
      v.array(v.object({ answer: filledLine, count })),
      v.minLength(1),
      v.maxLength(MOST_ANSWERS),
    ),
    /** Where the answers were gathered: the panel's app, a show of hands. */
    source: v.optional(line),
    /** The question as it stood, when its wording is put right. */
    replaces: v.optional(line),
    /** The day it was asked; today when left out. */
    asked: v.optional(day),
  }),
  dialogueCommand('strike_results', { question: filledLine }),
  /** Told otherwise than at a meeting that is an occasion; where nobody met, the reason is told too. */
  dialogueCommand('tell_participants', {
    how: v.picklist(TELLING_WAYS),
    told: day,
    noMeeting: v.optional(prose),
    text: v.optional(prose),
    link: v.optional(webAddress),
  }),
  /** A body was asked otherwise than by a link: its questions have left the district. */
  dialogueCommand('note_asked', { organisation: filledLine, how: v.picklist(ASKING_WAYS), asked: day }),
  dialogueCommand('give_account', {
    kind: v.picklist(ACCOUNT_KINDS),
    title: filledLine,
    given: day,
    link: v.optional(v.union([v.literal(''), webAddress])),
    /** Title of the account that it puts right. */
    replaces: v.optional(line),
  }),
  dialogueCommand('answer_names', {
    answer: v.picklist(NAME_ANSWERS),
    rows: v.pipe(v.array(v.object({ row: filledLine, mark: filledLine })), v.minLength(1), v.maxLength(500)),
  }),
  dialogueCommand('open_round', {
    amount: kronor,
    rules: prose,
    ideasUntil: v.optional(day),
    votingFrom: v.optional(day),
    votingUntil: v.optional(day),
    /** Ideas that one ballot may choose. */
    votesEach: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_VOTES_EACH))),
  }),
  /** A resident's own ballot, from the page for it; the ULID follows from the code, so that a code votes once. */
  dialogueCommand('cast_ballot', {
    items: v.pipe(v.array(item), v.minLength(1), v.maxLength(MOST_VOTES_EACH)),
  }),
  dialogueCommand('assess_idea', {
    item,
    outcome: v.picklist(ASSESSMENTS),
    text: v.optional(prose),
    cost: v.optional(kronor),
  }),
  dialogueCommand('count_votes', {
    ballots: count,
    votes: v.pipe(v.array(v.object({ item, votes: count })), v.minLength(1), v.maxLength(MOST_INPUTS)),
  }),
  /** The winners; the other ideas that were voted on get `otherText` as their answer. */
  dialogueCommand('name_winners', {
    items,
    text: filledProse,
    otherText: filledProse,
    /** How it was settled between ideas with as many votes; for those of them that lost. */
    tieText: v.optional(prose),
  }),
  dialogueCommand('plan_action', ACTION_ENTRIES.plan_action),
  dialogueCommand('correct_action', ACTION_ENTRIES.correct_action),
  dialogueCommand('move_action', ACTION_ENTRIES.move_action),
  dialogueCommand('finish_action', ACTION_ENTRIES.finish_action),
  dialogueCommand('cancel_action', ACTION_ENTRIES.cancel_action),
  dialogueCommand('check_effect', ACTION_ENTRIES.check_effect),
  /** A reason is needed while something of what the form has to come to is missing (finish.ts). */
  dialogueCommand('close_dialogue', { reason: v.optional(prose) }),
  dialogueCommand('reopen_dialogue', { reason: filledProse }),
  dialogueCommand('cancel_dialogue', { reason: filledProse }),
  dialogueCommand('strike_dialogue', { reason: filledProse }),
  dialogueCommand('add_note', { text: filledProse }),
  dialogueCommand('undo', { undone: ulid }),
]);

export type DialogueCommand = v.InferOutput<typeof dialogueCommandSchema>;
export type DialogueCommandType = DialogueCommand['type'];
export type DialogueCommandOf<Type extends DialogueCommandType> = Extract<
  DialogueCommand,
  { readonly type: Type }
>;
export type PlanDialogue = DialogueCommandOf<'plan_dialogue'>;
export type ImportDialogue = DialogueCommandOf<'import_dialogue'>;
/** A command about a dialogue that exists. */
export type LaterDialogueCommand = Exclude<DialogueCommand, PlanDialogue | ImportDialogue>;

/** Whether a command begins a dialogue, rather than tells something of one. */
export const beginsDialogue = (command: DialogueCommand): command is PlanDialogue | ImportDialogue =>
  command.type === 'plan_dialogue' || command.type === 'import_dialogue';

/** Every name of a command, in the order of the definitions. */
export const DIALOGUE_COMMAND_TYPES: readonly DialogueCommandType[] = dialogueCommandSchema.options.map(
  (option) => option.entries.type.literal,
);
