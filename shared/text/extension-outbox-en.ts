import type { WaitsText } from './extension-outbox.ts';

export const en: WaitsText = {
  needsYou: 'Needs mending',
  whenMended: 'Saved here. Sent when it is mended.',
  busy: 'The sheet is busy',
  off: 'Nothing is sent',
  offHow:
    'The IT department has chosen that nothing is sent from here. Copy from the Outbox and bring it into the sheet.',
  keptHere: 'Saved here.',
  openSettings: 'Open the settings',
};
