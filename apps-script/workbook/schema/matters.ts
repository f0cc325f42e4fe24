import { CHANNELS, MATTER_KINDS } from '../../../shared/matters/kinds.ts';
import type { Stage } from '../../../shared/matters/lifeCycle.ts';
import { matterWords } from '../../../shared/text/matters.ts';
import type { ColourName } from './colours.ts';
import { defineTable, WIDTH } from './table.ts';

const STAGE_COLOURS: Readonly<Record<Stage, ColourName>> = {
  received: 'duty',
  triaged: 'duty',
  asked: 'wait',
  referred: 'wait',
  answered: 'late',
  decided: 'late',
  told: 'done',
  closed: 'quiet',
  withdrawn: 'quiet',
  struck: 'quiet',
};

/**
 * One row a matter. Order matters twice: people read from the left, and the columns that a step changes lie side
 * by side so that they are written as one block.
 */
export const MATTERS = defineTable({
  name: 'matters',
  tabColour: '#0b5563',
  machine: false,
  frozenColumns: 2,
  columns: [
    { key: 'key', width: 60, hidden: true },
    { key: 'number', width: WIDTH.number },
    { key: 'received', width: WIDTH.day },
    { key: 'title', width: 300, cut: true },
    {
      key: 'kind',
      width: 155,
      choices: (language) => MATTER_KINDS.map((kind) => matterWords[language].kinds[kind]),
    },
    {
      key: 'stage',
      width: 115,
      colours: (language) =>
        (Object.keys(STAGE_COLOURS) as Stage[]).map((stage) => ({
          text: matterWords[language].stages[stage],
          colour: STAGE_COLOURS[stage],
        })),
    },
    { key: 'waiting', width: 220, cut: true },
    { key: 'since', width: WIDTH.day },
    { key: 'due', width: WIDTH.day },
    { key: 'next', width: WIDTH.day },
    { key: 'owner', width: 180, cut: true },
    { key: 'asked', width: 105 },
    { key: 'promised', width: WIDTH.day },
    { key: 'interim', width: 105 },
    { key: 'told', width: 105 },
    { key: 'decision', width: 120 },
    { key: 'closed', width: WIDTH.day },
    { key: 'reopened', width: WIDTH.day },
    { key: 'group', width: 110 },
    { key: 'relation', width: 120 },
    { key: 'theme', width: 150 },
    { key: 'place', width: 150, cut: true },
    {
      key: 'channel',
      width: 120,
      choices: (language) => CHANNELS.map((channel) => matterWords[language].channels[channel]),
    },
    { key: 'record', width: 120 },
    { key: 'text', width: 320, cut: true },
    { key: 'fields', width: 200, cut: true },
    { key: 'link', width: 160, cut: true },
    { key: 'page', width: 80, hidden: true, cut: true },
    { key: 'status', width: 80, hidden: true, cut: true },
    { key: 'state', width: 80, hidden: true, cut: true },
    // Last, so that everything the add-on writes is one block. The hidden columns before it are not seen.
    { key: 'notes', width: 220, peoples: true },
  ],
});

/** One row an issue: what several matters ask together. */
export const ISSUES = defineTable({
  name: 'issues',
  tabColour: '#0b5563',
  machine: true,
  frozenColumns: 2,
  columns: [
    { key: 'key', width: WIDTH.number },
    { key: 'title', width: 380, cut: true },
    { key: 'members', width: 110 },
    { key: 'related', width: 90 },
    { key: 'open', width: 80 },
    { key: 'oldest', width: 110 },
    { key: 'told', width: 110 },
    { key: 'matters', width: 320, cut: true },
    { key: 'notes', width: 220, peoples: true },
  ],
});
