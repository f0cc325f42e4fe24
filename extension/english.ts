import type { PanelText } from '../shared/text/extension-panel.ts';

/**
 * Stands in the built extension for shared/text/extension-panel-en.ts, which is a part of its own there (`english.js`):
 * the words are filled in before anything is shown in English (interface/useStored.ts).
 */
export const en = {} as PanelText;
