import { DECISION_OUTCOMES, EFFECTS } from '../../../shared/matters/kinds.ts';
import { matterWords } from '../../../shared/text/matters.ts';
import {
  ACTION_STAGES,
  type ActionStage,
  FEEDBACK_KINDS,
  PROMISE_STAGES,
  type PromiseStage,
  rowWords,
} from '../../../shared/text/rows.ts';
import type { ColourName } from './colours.ts';
import { defineTable, WIDTH } from './table.ts';

const COLOUR = '#2f5b8f';

const ACTION_COLOURS: Readonly<Record<ActionStage, ColourName>> = {
  planned: 'wait',
  done: 'duty',
  checked: 'done',
  cancelled: 'quiet',
  undone: 'struck',
};

const PROMISE_COLOURS: Readonly<Record<PromiseStage, ColourName>> = {
  open: 'wait',
  kept: 'done',
  undone: 'struck',
};

/** One row a decision, also those that a later one replaced. */
export const DECISIONS = defineTable({
  name: 'decisions',
  tabColour: COLOUR,
  machine: true,
  frozenColumns: 2,
  columns: [
    { key: 'key', width: 60, hidden: true },
    { key: 'matter', width: WIDTH.number },
    { key: 'title', width: 240, cut: true },
    { key: 'on', width: WIDTH.day },
    {
      key: 'outcome',
      width: 130,
      colours: (language) =>
        DECISION_OUTCOMES.map((outcome) => ({
          text: matterWords[language].decisionOutcomes[outcome],
          colour: outcome === 'no' || outcome === 'not_ours' ? 'late' : 'done',
        })),
    },
    { key: 'reason', width: 360, cut: true },
    { key: 'to', width: WIDTH.name },
    { key: 'meeting', width: 105 },
    { key: 'record', width: 110 },
    { key: 'watch', width: 115 },
    { key: 'by', width: WIDTH.name, cut: true },
    { key: 'undone', width: WIDTH.day },
    { key: 'notes', width: 220, peoples: true },
  ],
});

/** One row an action, from plan to effect. */
export const ACTIONS = defineTable({
  name: 'actions',
  tabColour: COLOUR,
  machine: true,
  frozenColumns: 2,
  columns: [
    { key: 'key', width: 60, hidden: true },
    { key: 'matter', width: WIDTH.number },
    { key: 'title', width: 200, cut: true },
    { key: 'what', width: WIDTH.words },
    { key: 'owner', width: 180, cut: true },
    { key: 'organisation', width: 180 },
    { key: 'effect', width: 220, cut: true },
    { key: 'baseline', width: 180, cut: true },
    { key: 'planned', width: WIDTH.day },
    { key: 'firstDue', width: 110 },
    { key: 'due', width: WIDTH.day },
    {
      key: 'stage',
      width: 100,
      colours: (language) =>
        ACTION_STAGES.map((stage) => ({
          text: rowWords[language].actionStages[stage],
          colour: ACTION_COLOURS[stage],
        })),
    },
    { key: 'done', width: WIDTH.day },
    { key: 'evidence', width: 200, cut: true },
    { key: 'cancelled', width: WIDTH.day },
    { key: 'checked', width: WIDTH.day },
    {
      key: 'result',
      width: 140,
      choices: (language) => EFFECTS.map((effect) => matterWords[language].effects[effect]),
    },
    { key: 'finding', width: WIDTH.words, cut: true },
    { key: 'example', width: 105 },
    { key: 'notes', width: 220, peoples: true },
  ],
});

/** One row for each time that the resident heard from the district. */
export const FEEDBACKS = defineTable({
  name: 'feedbacks',
  tabColour: COLOUR,
  machine: true,
  columns: [
    { key: 'key', width: 60, hidden: true },
    { key: 'matter', width: WIDTH.number },
    { key: 'title', width: 240, cut: true },
    { key: 'on', width: WIDTH.day },
    {
      key: 'kind',
      width: 170,
      colours: (language) =>
        FEEDBACK_KINDS.map((kind) => ({
          text: rowWords[language].feedbackKinds[kind],
          colour: kind === 'feedback' ? 'done' : kind === 'interim' ? 'wait' : 'quiet',
        })),
    },
    { key: 'channel', width: 130 },
    { key: 'text', width: 420, cut: true },
    { key: 'link', width: 160, cut: true },
    { key: 'by', width: WIDTH.name, cut: true },
    { key: 'undone', width: WIDTH.day },
  ],
});

/** One row a promise; the day named first stays when it is moved. */
export const PROMISES = defineTable({
  name: 'promises',
  tabColour: COLOUR,
  machine: true,
  frozenColumns: 2,
  columns: [
    { key: 'key', width: 60, hidden: true },
    { key: 'matter', width: WIDTH.number },
    { key: 'title', width: 240, cut: true },
    { key: 'what', width: 340 },
    { key: 'to', width: 150 },
    { key: 'firstDue', width: 110 },
    { key: 'due', width: WIDTH.day },
    {
      key: 'stage',
      width: 90,
      colours: (language) =>
        PROMISE_STAGES.map((stage) => ({
          text: rowWords[language].promiseStages[stage],
          colour: PROMISE_COLOURS[stage],
        })),
    },
    { key: 'kept', width: WIDTH.day },
    { key: 'notes', width: 220, peoples: true },
  ],
});
