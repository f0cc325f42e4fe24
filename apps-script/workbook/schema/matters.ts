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
    { key: 'key', width: WIDTH.number, hidden: true },
    { key: 'number', width: WIDTH.number },
    { key: 'received', width: WIDTH.day },
    { key: 'title', width: WIDTH.words, cut: true },
    {
      key: 'kind',
      width: 150,
      choices: (language) => MATTER_KINDS.map((kind) => matterWords[language].kinds[kind]),
    },
    {
      key: 'stage',
      width: WIDTH.day,
      colours: (language) =>
        (Object.keys(STAGE_COLOURS) as Stage[]).map((stage) => ({
          text: matterWords[language].stages[stage],
          colour: STAGE_COLOURS[stage],
        })),
    },
    { key: 'waiting', width: 270, cut: true },
    { key: 'since', width: WIDTH.day },
    { key: 'due', width: WIDTH.day },
    { key: 'next', width: WIDTH.day },
    { key: 'owner', width: WIDTH.name, cut: true },
    { key: 'asked', width: WIDTH.day },
    { key: 'promised', width: WIDTH.day },
    { key: 'interim', width: WIDTH.day },
    { key: 'told', width: WIDTH.day },
    { key: 'decision', width: WIDTH.day },
    { key: 'closed', width: WIDTH.day },
    { key: 'reopened', width: WIDTH.day },
    { key: 'group', width: WIDTH.number },
    { key: 'relation', width: WIDTH.number },
    { key: 'theme', width: 150 },
    { key: 'place', width: 150, cut: true },
    {
      key: 'channel',
      width: 150,
      choices: (language) => CHANNELS.map((channel) => matterWords[language].channels[channel]),
    },
    { key: 'record', width: WIDTH.number },
    { key: 'text', width: WIDTH.words, cut: true },
    { key: 'fields', width: WIDTH.name, cut: true },
    { key: 'link', width: WIDTH.name, cut: true },
    { key: 'page', width: WIDTH.name, hidden: true, cut: true },
    { key: 'status', width: WIDTH.name, hidden: true, cut: true },
    { key: 'state', width: WIDTH.name, hidden: true, cut: true },
    // Last, so that everything the add-on writes is one block. The hidden columns before it are not seen.
    { key: 'notes', width: WIDTH.words, peoples: true },
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
    { key: 'title', width: WIDTH.words, cut: true },
    { key: 'members', width: WIDTH.number },
    { key: 'related', width: WIDTH.number },
    { key: 'open', width: WIDTH.number },
    { key: 'oldest', width: WIDTH.day },
    { key: 'told', width: WIDTH.number },
    { key: 'matters', width: WIDTH.words, cut: true },
    { key: 'notes', width: WIDTH.words, peoples: true },
  ],
});
