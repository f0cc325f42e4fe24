import { EFFECTS } from '../../../shared/matters/kinds.ts';
import { matterWords } from '../../../shared/text/matters.ts';
import {
  ACTION_STAGES,
  type ActionStage,
  PROMISE_STAGES,
  type PromiseStage,
  rowWords,
} from '../../../shared/text/rows.ts';
import { sheetWords } from '../../../shared/text/sheet.ts';
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
    { key: 'key', width: WIDTH.number, hidden: true },
    { key: 'matter', width: WIDTH.number },
    { key: 'title', width: WIDTH.words, cut: true },
    { key: 'on', width: WIDTH.day },
    { key: 'outcome', width: 150 },
    { key: 'reason', width: WIDTH.words, cut: true },
    { key: 'to', width: WIDTH.name },
    { key: 'meeting', width: WIDTH.day },
    { key: 'record', width: WIDTH.day },
    { key: 'watch', width: WIDTH.day },
    { key: 'by', width: WIDTH.name, cut: true },
    { key: 'undone', width: WIDTH.day },
    { key: 'notes', width: WIDTH.words, peoples: true },
  ],
});

/** One row an action, from plan to effect. */
export const ACTIONS = defineTable({
  name: 'actions',
  tabColour: COLOUR,
  machine: true,
  frozenColumns: 2,
  columns: [
    { key: 'key', width: WIDTH.number, hidden: true },
    { key: 'matter', width: WIDTH.number },
    { key: 'title', width: WIDTH.name, cut: true },
    { key: 'what', width: WIDTH.words },
    { key: 'owner', width: WIDTH.name, cut: true },
    { key: 'organisation', width: WIDTH.name },
    { key: 'effect', width: WIDTH.name, cut: true },
    { key: 'baseline', width: WIDTH.name, cut: true },
    { key: 'indicator', width: WIDTH.name, cut: true },
    { key: 'partners', width: WIDTH.name, cut: true },
    { key: 'problem', width: WIDTH.name, cut: true },
    {
      key: 'crime',
      width: WIDTH.day,
      choices: (language) => [sheetWords[language].yes, sheetWords[language].no],
    },
    { key: 'areas', width: WIDTH.name, cut: true },
    { key: 'measure', width: WIDTH.name, cut: true },
    { key: 'funding', width: WIDTH.day, cut: true },
    { key: 'horizon', width: WIDTH.day },
    { key: 'planned', width: WIDTH.day },
    { key: 'firstDue', width: WIDTH.day },
    { key: 'due', width: WIDTH.day },
    {
      key: 'stage',
      width: WIDTH.day,
      colours: (language) =>
        ACTION_STAGES.map((stage) => ({
          text: rowWords[language].actionStages[stage],
          colour: ACTION_COLOURS[stage],
        })),
    },
    { key: 'done', width: WIDTH.day },
    { key: 'evidence', width: WIDTH.name, cut: true },
    { key: 'doneText', width: WIDTH.name, cut: true },
    { key: 'cancelled', width: WIDTH.day },
    { key: 'checked', width: WIDTH.day },
    {
      key: 'result',
      width: WIDTH.name,
      choices: (language) => EFFECTS.map((effect) => matterWords[language].effects[effect]),
    },
    { key: 'finding', width: WIDTH.words, cut: true },
    { key: 'example', width: WIDTH.day },
    { key: 'notes', width: WIDTH.words, peoples: true },
  ],
});

/** One row for each time that the resident heard from the district. */
export const FEEDBACKS = defineTable({
  name: 'feedbacks',
  tabColour: COLOUR,
  machine: true,
  columns: [
    { key: 'key', width: WIDTH.number, hidden: true },
    { key: 'matter', width: WIDTH.number },
    { key: 'title', width: WIDTH.words, cut: true },
    { key: 'on', width: WIDTH.day },
    { key: 'kind', width: 150 },
    { key: 'channel', width: WIDTH.day },
    { key: 'text', width: 400, cut: true },
    { key: 'link', width: WIDTH.name, cut: true },
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
    { key: 'key', width: WIDTH.number, hidden: true },
    { key: 'matter', width: WIDTH.number },
    { key: 'title', width: WIDTH.words, cut: true },
    { key: 'what', width: WIDTH.words },
    { key: 'to', width: WIDTH.name },
    { key: 'firstDue', width: WIDTH.day },
    { key: 'due', width: WIDTH.day },
    {
      key: 'stage',
      width: WIDTH.day,
      colours: (language) =>
        PROMISE_STAGES.map((stage) => ({
          text: rowWords[language].promiseStages[stage],
          colour: PROMISE_COLOURS[stage],
        })),
    },
    { key: 'kept', width: WIDTH.day },
    { key: 'notes', width: WIDTH.words, peoples: true },
  ],
});
