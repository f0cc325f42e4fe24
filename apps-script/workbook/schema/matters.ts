import { CHANNELS, MATTER_KINDS } from '../../../shared/matters/kinds.ts';
import type { Stage } from '../../../shared/matters/lifeCycle.ts';
import { matterWords } from '../../../shared/text/matters.ts';
import type { ColourName } from './colours.ts';
import { defineTable } from './table.ts';

const STAGE_COLOURS: Readonly<Partial<Record<Stage, ColourName>>> = {
  received: 'duty',
  referred: 'duty',
  answered: 'late',
  decided: 'late',
  told: 'done',
  closed: 'quiet',
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
    { key: 'number', width: 120 },
    { key: 'received', width: 90 },
    { key: 'title', width: 320, cut: true },
    {
      key: 'kind',
      width: 155,
      choices: (language) => MATTER_KINDS.map((kind) => matterWords[language].kinds[kind]),
    },
    {
      key: 'stage',
      width: 105,
      colours: (language) =>
        Object.entries(STAGE_COLOURS).map(([stage, colour]) => ({
          text: matterWords[language].stages[stage as Stage],
          colour,
        })),
    },
    { key: 'waiting', width: 230, cut: true },
    { key: 'since', width: 90 },
    { key: 'due', width: 95 },
    { key: 'owner', width: 190, cut: true },
    { key: 'told', width: 105 },
    { key: 'decision', width: 120 },
    { key: 'closed', width: 90 },
    { key: 'theme', width: 150 },
    { key: 'place', width: 150, cut: true },
    {
      key: 'channel',
      width: 120,
      choices: (language) => CHANNELS.map((channel) => matterWords[language].channels[channel]),
    },
    { key: 'text', width: 320, cut: true },
    { key: 'fields', width: 200, cut: true },
    { key: 'link', width: 160, cut: true },
    { key: 'notes', width: 200, peoples: true },
    { key: 'page', width: 80, hidden: true, cut: true },
    { key: 'status', width: 80, hidden: true, cut: true },
    { key: 'state', width: 80, hidden: true, cut: true },
  ],
});
