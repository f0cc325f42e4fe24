import * as v from 'valibot';
import { ACTION_FACTS } from '../actions/facts.ts';
import type { EventStamp } from '../matters/events.ts';
import { SOURCES } from '../matters/kinds.ts';
import {
  ACCOUNT_KINDS,
  ASKING_WAYS,
  ASSESSMENTS,
  AUDIENCES,
  CHECK_OUTCOMES,
  DEFECT_TYPES,
  DIALOGUE_NUMBER,
  INFLUENCE_LEVELS,
  INPUT_OUTCOMES,
  INSPECTIONS,
  NAME_ANSWERS,
  OCCASION_KINDS,
  TELLING_WAYS,
} from './kinds.ts';

const text = v.string();
const maybe = v.optional(text);
const texts = v.optional(v.array(text));

const fact = <Type extends string, Entries extends v.ObjectEntries>(type: Type, entries: Entries) =>
  v.object({ type: v.literal(type), ...entries });

/** Heads by group (ATTENDANCE_GROUPS); never who they were. */
const counts = v.record(v.string(), v.number());

/** What a dialogue says of itself; a correction names what it changes. */
const DETAILS = {
  purpose: maybe,
  influence: v.optional(v.picklist(INFLUENCE_LEVELS)),
  areas: texts,
  audience: v.optional(v.picklist(AUDIENCES)),
  /** Ids of organisations. */
  organisers: texts,
  /** The person at the district who answers for it. */
  lead: maybe,
  facilitator: maybe,
  /** The facilitator has no stake in the question. */
  neutral: v.optional(v.boolean()),
  venue: maybe,
  /** How people with disabilities get in and take part. */
  access: maybe,
  languages: texts,
  interpreters: maybe,
  /** Name that walks of one kind share, such as "Walk 127". */
  series: maybe,
  /** Keys of measures in the local development programme that it serves. */
  measures: texts,
  minutes: maybe,
  budget: maybe,
} as const;

/** What somebody said, on paper, at a table or on a walk. */
const INPUT = {
  text: maybe,
  place: maybe,
  theme: maybe,
  defect: v.optional(v.picklist(DEFECT_TYPES)),
  /** Id of the organisation that answers for the spot. */
  organisation: maybe,
  /** Address of a photo kept elsewhere. */
  photo: maybe,
  /** The table, class or group that said it. */
  group: maybe,
  /** Coordinates, when the walker allowed it: "59.2768, 17.9077". */
  position: maybe,
} as const;

const DIALOGUE_FACTS = [
  fact('dialogue_planned', {
    form: text,
    title: text,
    /** The promised day of the feedback. */ due: maybe,
    ...DETAILS,
  }),
  fact('dialogue_corrected', { form: maybe, title: maybe, ...DETAILS }),
  /** The promised day of the feedback; the one named first is kept. */
  fact('dialogue_moved', { due: text, reason: maybe }),
  fact('occasion_planned', {
    item: text,
    kind: v.picklist(OCCASION_KINDS),
    on: text,
    time: maybe,
    venue: maybe,
  }),
  fact('occasion_moved', { item: text, on: text, time: maybe, venue: maybe, reason: maybe }),
  fact('occasion_held', { item: text, counts: v.optional(counts), text: maybe }),
  fact('occasion_cancelled', { item: text, reason: text }),
  fact('check_done', { check: text, outcome: v.picklist(CHECK_OUTCOMES), text: maybe }),
  /** The participants were told what came of it, at a meeting or otherwise. */
  fact('feedback_meeting_held', {
    how: v.picklist(TELLING_WAYS),
    text: maybe,
    link: maybe,
    /** Why there was no meeting. */ noMeeting: maybe,
  }),
  /** Its questions left the district that day, in a mail, on the telephone or at a meeting. */
  fact('party_asked', { organisation: text, how: v.picklist(ASKING_WAYS), asked: text }),
  /** Where what came of the dialogue stands: a decision, a plan, a report. */
  fact('account_given', { kind: v.picklist(ACCOUNT_KINDS), title: text, link: maybe, replaces: maybe }),
  /** Answered about the names in rows of a paper; `mark` tells the row's words from others, and holds none of them. */
  fact('names_answered', {
    answer: v.picklist(NAME_ANSWERS),
    rows: v.array(v.object({ row: text, mark: text })),
  }),
  fact('dialogue_closed', { reason: maybe }),
  fact('dialogue_reopened', { reason: text }),
  fact('dialogue_cancelled', { reason: text }),
  /** Registered by mistake: counted nowhere. */
  fact('dialogue_struck', { reason: text }),
  fact('note_added', { text }),
  /** Every event of that command is void from here on. */
  fact('undone', { undone: text }),
] as const;

const INPUT_FACTS = [
  fact('input_received', { item: text, ...INPUT, text }),
  fact('input_corrected', { item: text, ...INPUT }),
  fact('input_answered', { item: text, outcome: v.picklist(INPUT_OUTCOMES), text: maybe }),
  /** It became a matter of its own; from here on its outcome is the matter's. */
  fact('input_raised', { item: text, matter: text }),
  fact('input_struck', { item: text, reason: text }),
  /** Noted twice: from here on the other one tells what comes of both. */
  fact('input_joined', { item: text, into: text }),
  /** Not the same as that one, whether they had been joined or only looked alike. */
  fact('input_parted', { item: text, from: text }),
  fact('results_recorded', {
    question: text,
    answers: v.array(v.object({ answer: text, count: v.number() })),
    source: maybe,
    replaces: maybe,
  }),
  fact('results_struck', { question: text }),
  fact('defect_inspected', { item: text, outcome: v.picklist(INSPECTIONS), text: maybe, photo: maybe }),
] as const;

const BUDGET_FACTS = [
  fact('round_opened', {
    /** Kronor. */
    amount: v.number(),
    rules: text,
    ideasUntil: maybe,
    votingFrom: maybe,
    votingUntil: maybe,
    /** Ideas that one ballot may choose; one when left out. */
    votesEach: v.optional(v.number()),
  }),
  /** By a resident; nothing tells whose. */
  fact('ballot_cast', { items: v.array(text) }),
  fact('idea_assessed', {
    item: text,
    outcome: v.picklist(ASSESSMENTS),
    text: maybe,
    /** Kronor. */ cost: v.optional(v.number()),
  }),
  fact('ballots_counted', { ballots: v.number() }),
  fact('idea_voted', { item: text, votes: v.number() }),
  fact('idea_won', { item: text }),
] as const;

export const dialogueFactSchema = v.variant('type', [
  ...DIALOGUE_FACTS,
  ...INPUT_FACTS,
  ...BUDGET_FACTS,
  ...ACTION_FACTS,
]);

/** What happened to a dialogue, without the stamps that every event gets when it is written down. */
export type DialogueFact = v.InferOutput<typeof dialogueFactSchema>;
export type DialogueEventType = DialogueFact['type'];
export type DialogueFactOf<Type extends DialogueEventType> = Extract<DialogueFact, { readonly type: Type }>;

/** Every name of a fact, in the order of the definitions above. */
export const DIALOGUE_EVENT_TYPES: readonly DialogueEventType[] = dialogueFactSchema.options.map(
  (option) => option.entries.type.literal,
);

/** Stands in the same list as the events of matters; `matter` holds the dialogue's number. */
export type DialogueEvent = EventStamp & { readonly fact: DialogueFact };

export const dialogueEventSchema = v.object({
  sequence: v.number(),
  matter: v.pipe(v.string(), v.regex(DIALOGUE_NUMBER)),
  at: text,
  enteredAt: text,
  by: text,
  source: v.picklist(SOURCES),
  command: text,
  fact: dialogueFactSchema,
});
