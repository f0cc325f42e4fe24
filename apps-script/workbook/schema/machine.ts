import { MAIL_STAGES, rowWords } from '../../../shared/text/rows.ts';
import { defineTable, WIDTH } from './table.ts';

const COLOUR = '#7b8b90';

/** What the health check found, and what it did about it. */
export const HEALTH = defineTable({
  name: 'health',
  tabColour: COLOUR,
  machine: true,
  columns: [
    { key: 'key', width: 60, hidden: true },
    { key: 'at', width: 180 },
    { key: 'kind', width: 150 },
    { key: 'tab', width: 130 },
    { key: 'matter', width: WIDTH.number },
    { key: 'what', width: 400 },
    { key: 'did', width: 320 },
    { key: 'by', width: WIDTH.name, cut: true },
    { key: 'data', width: 80, hidden: true, cut: true },
  ],
});

/** Mail that is to go out or has gone: never twice, and what could not be sent stands there with its cause. */
export const OUTBOX = defineTable({
  name: 'outbox',
  tabColour: COLOUR,
  machine: true,
  columns: [
    { key: 'key', width: 60, hidden: true },
    { key: 'at', width: 180 },
    { key: 'kind', width: 130 },
    { key: 'matter', width: 140 },
    { key: 'to', width: 220, cut: true },
    { key: 'copied', width: 180, cut: true },
    { key: 'subject', width: 320, cut: true },
    {
      key: 'stage',
      width: 105,
      colours: (language) =>
        MAIL_STAGES.map((stage) => ({
          text: rowWords[language].mailStages[stage],
          colour: stage === 'sent' ? 'done' : stage === 'failed' ? 'late' : 'quiet',
        })),
    },
    { key: 'sentAt', width: 180 },
    { key: 'tries', width: 70 },
    { key: 'problem', width: 260, cut: true },
    { key: 'body', width: 300, cut: true },
    { key: 'data', width: 80, hidden: true, cut: true },
  ],
});

/** The append-only event list: the truth for every clock and figure. Long content goes on in further parts. */
export const EVENTS = defineTable({
  name: 'events',
  tabColour: COLOUR,
  machine: true,
  columns: [
    { key: 'key', width: 80 },
    { key: 'part', width: 50, hidden: true },
    { key: 'matter', width: WIDTH.number },
    { key: 'type', width: 140, hidden: true },
    { key: 'at', width: 180 },
    { key: 'what', width: 320 },
    { key: 'enteredAt', width: 180 },
    { key: 'by', width: 200 },
    { key: 'source', width: 170 },
    { key: 'command', width: 220, hidden: true, cut: true },
    { key: 'data', width: 360, hidden: true, cut: true },
  ],
});

/** The ledger of commands that have been carried out, so that a repeated delivery gets its first reply. */
export const INBOX = defineTable({
  name: 'inbox',
  tabColour: COLOUR,
  machine: true,
  columns: [
    { key: 'key', width: 240 },
    { key: 'matter', width: WIDTH.number },
    { key: 'type', width: 130 },
    { key: 'receivedAt', width: 180 },
    { key: 'by', width: 200 },
    { key: 'source', width: 170 },
  ],
});
