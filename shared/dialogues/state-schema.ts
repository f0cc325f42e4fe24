import * as v from 'valibot';
import { actionStateSchema } from '../actions/state.ts';
import { type LocalDate, parseLocalDate } from '../time/dates.ts';
import { DIALOGUE_EVENT_TYPES } from './events.ts';
import {
  ACCOUNT_KINDS,
  ASKING_WAYS,
  ASSESSMENTS,
  AUDIENCES,
  CHECK_OUTCOMES,
  DEFECT_TYPES,
  INFLUENCE_LEVELS,
  INPUT_OUTCOMES,
  INSPECTIONS,
  NAME_ANSWERS,
  OCCASION_KINDS,
  TELLING_WAYS,
} from './kinds.ts';

const text = v.string();
const maybeText = v.exactOptional(text);
const texts = v.exactOptional(v.array(text));
const day = v.pipe(
  v.string(),
  v.check((value) => parseLocalDate(value) !== undefined),
  v.transform((value) => value as LocalDate),
);
const maybeDay = v.exactOptional(day);
const dated = v.object({ on: day, reason: text });
const counts = v.record(v.string(), v.number());

const occasion = v.object({
  /** "SK-D-2026-0001/T1" */
  item: text,
  kind: v.picklist(OCCASION_KINDS),
  /** The day it is planned for, or was held on. */
  on: day,
  time: maybeText,
  venue: maybeText,
  held: v.exactOptional(v.object({ on: day, counts: v.exactOptional(counts) })),
  cancelled: v.exactOptional(dated),
});

const input = v.object({
  /** "SK-D-2026-0001/I3", a walk's defect "SK-D-2026-0001/D3" */
  item: text,
  /** First words; the whole text stands in the tab of inputs and in the events. */
  text,
  on: day,
  place: maybeText,
  theme: maybeText,
  defect: v.exactOptional(v.picklist(DEFECT_TYPES)),
  organisation: maybeText,
  photo: maybeText,
  group: maybeText,
  position: maybeText,
  answered: v.exactOptional(v.object({ outcome: v.picklist(INPUT_OUTCOMES), on: day, text: maybeText })),
  /** The matter that it became. */
  matter: maybeText,
  struck: v.exactOptional(dated),
  /** The point that it was joined into: noted twice, counted and answered once. */
  joined: maybeText,
  /** Points that look alike, of which somebody has said that they are others. */
  apart: texts,
  inspected: v.exactOptional(
    v.object({
      outcome: v.picklist(INSPECTIONS),
      on: day,
      text: maybeText,
      photo: maybeText,
      /** It was answered anew afterwards. */
      isSettled: v.exactOptional(v.boolean()),
    }),
  ),
  assessed: v.exactOptional(
    v.object({ outcome: v.picklist(ASSESSMENTS), text: maybeText, cost: v.exactOptional(v.number()) }),
  ),
  /** Votes that residents have cast themselves, until all are counted. */
  cast: v.exactOptional(v.number()),
  votes: v.exactOptional(v.number()),
  won: v.exactOptional(v.literal(true)),
});

const line = v.object({
  /** Of the first event. */
  sequence: v.number(),
  command: text,
  type: v.picklist(DIALOGUE_EVENT_TYPES),
  on: day,
  by: text,
  /** How many things of this type the same command brought, when more than one. */
  count: v.exactOptional(v.number()),
  item: maybeText,
  outcome: maybeText,
  due: maybeDay,
  excerpt: maybeText,
});

/** What is known of a dialogue, as the hidden cells of its row hold it. */
export const dialogueStateSchema = v.object({
  dialogue: text,
  /** Number of events so far. */
  version: v.number(),
  form: text,
  title: text,
  registered: day,
  purpose: maybeText,
  influence: v.exactOptional(v.picklist(INFLUENCE_LEVELS)),
  areas: texts,
  audience: v.exactOptional(v.picklist(AUDIENCES)),
  organisers: texts,
  lead: maybeText,
  facilitator: maybeText,
  neutral: v.exactOptional(v.boolean()),
  venue: maybeText,
  access: maybeText,
  languages: texts,
  interpreters: maybeText,
  series: maybeText,
  measures: texts,
  minutes: maybeText,
  budget: maybeText,
  /** The promised day of the feedback; the one named first is kept when it is moved. */
  firstDue: maybeDay,
  due: maybeDay,
  occasions: v.array(occasion),
  checks: v.array(v.object({ check: text, outcome: v.picklist(CHECK_OUTCOMES), on: day, text: maybeText })),
  inputs: v.array(input),
  actions: v.array(actionStateSchema),
  /** Answers to the questions of a panel or a class, as counts. */
  results: v.exactOptional(
    v.array(
      v.object({
        question: text,
        on: day,
        source: maybeText,
        answers: v.array(v.object({ answer: text, count: v.number() })),
      }),
    ),
  ),
  round: v.exactOptional(
    v.object({
      amount: v.number(),
      rules: text,
      ideasUntil: maybeDay,
      votingFrom: maybeDay,
      votingUntil: maybeDay,
      votesEach: v.exactOptional(v.number()),
      /** Ballots that residents have cast themselves. */
      cast: v.exactOptional(v.number()),
      ballots: v.exactOptional(v.number()),
    }),
  ),
  told: v.exactOptional(
    v.object({ on: day, how: v.picklist(TELLING_WAYS), link: maybeText, noMeeting: maybeText }),
  ),
  /** Bodies that were asked otherwise than by a link, and when. */
  asked: v.exactOptional(
    v.array(v.object({ organisation: text, how: v.picklist(ASKING_WAYS), on: day, noted: day })),
  ),
  accounts: v.exactOptional(
    v.array(v.object({ kind: v.picklist(ACCOUNT_KINDS), on: day, title: text, link: maybeText })),
  ),
  /** Answers about names on papers: the row's words are not kept here, only a mark that tells them from others. */
  names: v.exactOptional(v.array(v.object({ row: text, mark: text, answer: v.picklist(NAME_ANSWERS) }))),
  closed: v.exactOptional(v.object({ on: day, reason: maybeText })),
  cancelled: v.exactOptional(dated),
  struck: v.exactOptional(dated),
  timeline: v.array(line),
});

export type DialogueState = v.InferOutput<typeof dialogueStateSchema>;
export type OccasionState = v.InferOutput<typeof occasion>;
export type InputState = v.InferOutput<typeof input>;
/** A question of a panel or a class with how many gave each answer. */
export type ResultState = NonNullable<DialogueState['results']>[number];
export type DialogueLine = v.InferOutput<typeof line>;
