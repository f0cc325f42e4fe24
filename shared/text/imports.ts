import type { FileFault } from '../imports/unreadable.ts';
import { type ImportCheckWords, importCheckWords } from './import-check.ts';
import { type ImportChoiceWords, importChoiceWords } from './import-choices.ts';
import { type ImportColumnWords, importColumnWords } from './import-columns.ts';
import {
  type ImportEarlierWords,
  type ImportEnteringWords,
  importEarlierWords,
  importEnteringWords,
} from './import-entering.ts';
import { importFaults } from './import-faults.ts';
import { type DoubtWords, importDoubtWords } from './import-matter-doubts.ts';
import {
  type ImportSourceWords,
  type ImportUnderstoodWords,
  importSourceWords,
  importUnderstoodWords,
} from './import-source.ts';
import type { Twin } from './language.ts';

/** The hidden tab of imports and chosen mappings: one name, whatever the language. */
export const importTabTitle = 'Gensvar: importer';

/** The hidden tab of rows that wait to be brought in. */
export const queueTabTitle = 'Gensvar: importkö';

export interface ImportWords {
  readonly title: string;
  readonly menu: string;
  readonly intro: string;
  readonly steps: Readonly<Record<'source' | 'columns' | 'check' | 'enter', string>>;
  readonly step: (number: number, of: number, name: string) => string;
  readonly back: string;
  readonly next: string;
  readonly again: string;
  readonly source: ImportSourceWords;
  readonly understood: ImportUnderstoodWords;
  readonly columns: ImportColumnWords;
  readonly choices: ImportChoiceWords;
  readonly check: ImportCheckWords;
  readonly doubts: DoubtWords;
  readonly entering: ImportEnteringWords;
  readonly earlier: ImportEarlierWords;
  readonly faults: (why: FileFault) => string;
}

export const importWords: Twin<ImportWords> = {
  sv: {
    title: 'Importera',
    menu: 'Importera…',
    intro:
      'För in en lista som ni redan har: ärenden med det som har hänt, remisser, dialoger, organisationer, kontakter, platser eller föreningar. Ingenting ändras förrän du har sett vad som blir av varje rad, och hela importen går att ångra.',
    steps: { source: 'Välj lista', columns: 'Para ihop', check: 'Kontrollera', enter: 'För in' },
    step: (number, of, name) => `Steg ${number} av ${of}: ${name}`,
    back: 'Tillbaka',
    next: 'Gå vidare',
    again: 'Försök igen',
    source: importSourceWords.sv,
    understood: importUnderstoodWords.sv,
    columns: importColumnWords.sv,
    choices: importChoiceWords.sv,
    check: importCheckWords.sv,
    doubts: importDoubtWords.sv,
    entering: importEnteringWords.sv,
    earlier: importEarlierWords.sv,
    faults: importFaults.sv,
  },
  en: {
    title: 'Import',
    menu: 'Import…',
    intro:
      'Bring in a list that you have already: matters with what has happened to them, referrals, dialogues, organisations, contacts, places or associations. Nothing is changed until you have seen what becomes of each row, and the whole import can be undone.',
    steps: { source: 'Choose a list', columns: 'Match', check: 'Check', enter: 'Bring in' },
    step: (number, of, name) => `Step ${number} of ${of}: ${name}`,
    back: 'Back',
    next: 'Go on',
    again: 'Try again',
    source: importSourceWords.en,
    understood: importUnderstoodWords.en,
    columns: importColumnWords.en,
    choices: importChoiceWords.en,
    check: importCheckWords.en,
    doubts: importDoubtWords.en,
    entering: importEnteringWords.en,
    earlier: importEarlierWords.en,
    faults: importFaults.en,
  },
};
