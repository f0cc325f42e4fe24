import type { WaitsText } from './extension-outbox.ts';

export const en: WaitsText = {
  fetching: 'Fetching from the sheet …',
  needsYou: 'Needs mending',
  whenMended: 'Saved here. Sent when it is mended.',
  busy: 'The sheet is busy',
  off: 'Nothing is sent',
  offHow:
    'The IT department has chosen that nothing is sent from here. Copy from the Outbox and bring it into the sheet.',
  keptHere: 'Saved here.',
  openSettings: 'Open the settings',
  fillIn: (what) =>
    `Hidden in the letter: ${what}. Write in what belongs to the city, or take it away, before you paste the letter.`,
  toldNow: (title) => `Noted: you have replied about ”${title}”.`,
  steps: {
    triage: (title) => `I take charge: ${title}`,
    group: (title, other) => `Same question${other && ` as ${other}`}: ${title}`,
    tell_apart: (title, other) => `Not the same as ${other}: ${title}`,
  },
};
