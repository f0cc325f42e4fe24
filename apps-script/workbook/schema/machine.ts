import { defineTable } from './table.ts';

/** The append-only event list: the truth for every clock and figure. Long content goes on in further parts. */
export const EVENTS = defineTable({
  name: 'events',
  tabColour: '#7b8b90',
  machine: true,
  columns: [
    { key: 'key', width: 80 },
    { key: 'part', width: 50, hidden: true },
    { key: 'matter', width: 120 },
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
  tabColour: '#7b8b90',
  machine: true,
  columns: [
    { key: 'key', width: 240 },
    { key: 'matter', width: 120 },
    { key: 'type', width: 130 },
    { key: 'receivedAt', width: 180 },
    { key: 'by', width: 200 },
    { key: 'source', width: 170 },
  ],
});
