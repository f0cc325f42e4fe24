import type { WaitsText } from './extension-outbox.ts';

export const en: WaitsText = {
  fetching: 'Fetching from the sheet …',
  needsYou: 'Needs mending',
  whenMended: 'Saved here. Sent when it is mended.',
  steps: {
    triage: (title) => `I take charge: ${title}`,
    group: (title, other) => `Same question${other && ` as ${other}`}: ${title}`,
    tell_apart: (title, other) => `Not the same as ${other}: ${title}`,
  },
};
