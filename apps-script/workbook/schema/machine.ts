import { rowWords } from '../../../shared/text/rows.ts';
import { defineTable, WIDTH } from './table.ts';

const COLOUR = '#7b8b90';

/** What the health check found, and what it did about it. */
export const HEALTH = defineTable({
  name: 'health',
  tabColour: COLOUR,
  machine: true,
  columns: [
    { key: 'key', width: WIDTH.number, hidden: true },
    { key: 'at', width: WIDTH.name },
    { key: 'kind', width: WIDTH.name },
    { key: 'tab', width: WIDTH.day },
    { key: 'matter', width: WIDTH.number },
    { key: 'what', width: 400 },
    { key: 'did', width: WIDTH.words },
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
    { key: 'key', width: WIDTH.number, hidden: true },
    { key: 'at', width: WIDTH.name },
    { key: 'kind', width: WIDTH.day },
    { key: 'matter', width: WIDTH.name },
    { key: 'to', width: WIDTH.name, cut: true },
    { key: 'copied', width: WIDTH.name, cut: true },
    { key: 'subject', width: WIDTH.words, cut: true },
    {
      key: 'stage',
      width: WIDTH.day,
      colours: (language) => [
        { text: rowWords[language].mailStages.sent, colour: 'done' },
        { text: rowWords[language].mailStages.failed, colour: 'late' },
      ],
    },
    { key: 'sentAt', width: WIDTH.name },
    { key: 'tries', width: WIDTH.day },
    { key: 'problem', width: WIDTH.words, cut: true },
    { key: 'body', width: WIDTH.words, cut: true },
    { key: 'data', width: 80, hidden: true, cut: true },
  ],
});

/** When somebody looked at a page of the watch round: a row for each page and day. */
export const ROUNDS = defineTable({
  name: 'rounds',
  tabColour: COLOUR,
  machine: true,
  columns: [
    { key: 'key', width: WIDTH.words, hidden: true },
    { key: 'day', width: WIDTH.day },
    { key: 'at', width: WIDTH.day },
    { key: 'page', width: WIDTH.words },
    { key: 'address', width: WIDTH.words, cut: true },
    { key: 'by', width: WIDTH.name },
  ],
});

/** The append-only event list: the truth for every clock and figure. Long content goes on in further parts. */
export const EVENTS = defineTable({
  name: 'events',
  tabColour: COLOUR,
  machine: true,
  columns: [
    { key: 'key', width: WIDTH.day },
    { key: 'part', width: 50, hidden: true },
    { key: 'matter', width: WIDTH.number },
    { key: 'type', width: 140, hidden: true },
    { key: 'at', width: WIDTH.name },
    { key: 'what', width: WIDTH.words },
    { key: 'enteredAt', width: WIDTH.name },
    { key: 'by', width: WIDTH.name },
    { key: 'source', width: WIDTH.name },
    { key: 'command', width: WIDTH.name, hidden: true, cut: true },
    { key: 'data', width: 360, hidden: true, cut: true },
  ],
});

/** The ledger of commands that have been carried out, so that a repeated delivery gets its first reply. */
export const INBOX = defineTable({
  name: 'inbox',
  tabColour: COLOUR,
  machine: true,
  columns: [
    { key: 'key', width: WIDTH.words },
    { key: 'matter', width: WIDTH.number },
    { key: 'type', width: WIDTH.day },
    { key: 'receivedAt', width: WIDTH.name },
    { key: 'by', width: WIDTH.name },
    { key: 'source', width: WIDTH.name },
  ],
});
