import { plural } from './import-plural.ts';
import type { Twin } from './language.ts';

export interface ImportEnteringWords {
  readonly progress: (done: number, of: number) => string;
  readonly stay: string;
  readonly pause: string;
  readonly paused: string;
  readonly stopped: string;
  readonly goOn: string;
  readonly done: (rows: number) => string;
  readonly known: (rows: number) => string;
  readonly refused: (rows: number) => string;
  readonly another: string;
}

export interface ImportEarlierWords {
  readonly title: string;
  readonly file: string;
  readonly when: string;
  readonly by: string;
  readonly entered: string;
  readonly of: (entered: number, of: number, undone: number) => string;
  readonly undo: string;
  readonly undoNamed: (file: string) => string;
  readonly looking: string;
  readonly ask: (untouched: number) => string;
  readonly goneOn: (count: number) => string;
  readonly nothing: string;
  readonly confirm: (count: number) => string;
  readonly cancel: string;
  readonly undoing: (done: number, of: number) => string;
  readonly undone: (count: number) => string;
}

/** The import itself. */
export const importEnteringWords: Twin<ImportEnteringWords> = {
  sv: {
    progress: (done, of) => `${done} av ${of} rader`,
    stay: 'Låt fönstret vara öppet. Stängs det går importen att fortsätta: välj samma lista igen.',
    pause: 'Pausa',
    paused: 'Importen är pausad.',
    stopped: 'Importen stannade. Det som är infört står kvar, och ingenting blir dubbelt när du fortsätter.',
    goOn: 'Fortsätt',
    done: (rows) => `${plural(rows, 'ärende är infört', 'ärenden är införda')}`,
    known: (rows) => `${plural(rows, 'rad var redan införd', 'rader var redan införda')}.`,
    refused: (rows) => `${plural(rows, 'rad gick inte att föra in', 'rader gick inte att föra in')}:`,
    another: 'Importera en lista till',
  },
  en: {
    progress: (done, of) => `${done} of ${of} rows`,
    stay: 'Keep the window open. If it is closed the import can go on: choose the same list again.',
    pause: 'Pause',
    paused: 'The import is paused.',
    stopped: 'The import stopped. What is in stays, and nothing is doubled when you go on.',
    goOn: 'Go on',
    done: (rows) => `${plural(rows, 'matter has been brought in', 'matters have been brought in')}`,
    known: (rows) => `${plural(rows, 'row was there already', 'rows were there already')}.`,
    refused: (rows) => `${plural(rows, 'row could not be brought in', 'rows could not be brought in')}:`,
    another: 'Import another list',
  },
};

/** Imports that were done before, and undoing them. */
export const importEarlierWords: Twin<ImportEarlierWords> = {
  sv: {
    title: 'Tidigare importer',
    file: 'Lista',
    when: 'När',
    by: 'Av',
    entered: 'Infört',
    of: (entered, of, undone) => `${entered} av ${of}${undone > 0 ? `, ${undone} ångrade` : ''}`,
    undo: 'Ångra',
    undoNamed: (file) => `Ångra importen av ${file}`,
    looking: 'Ser efter vad som har hänt sedan dess …',
    ask: (untouched) =>
      `${plural(untouched, 'ärende makuleras', 'ärenden makuleras')} och räknas inte längre någonstans.`,
    goneOn: (count) =>
      `${plural(count, 'ärende har gått vidare', 'ärenden har gått vidare')} sedan importen och lämnas:`,
    nothing: 'Det finns inget kvar att ångra.',
    confirm: (count) => `Makulera ${plural(count, 'ärende', 'ärenden')}`,
    cancel: 'Behåll importen',
    undoing: (done, of) => `Ångrar: ${done} av ${of}`,
    undone: (count) =>
      `${plural(count, 'ärende är makulerat', 'ärenden är makulerade')}. Samma lista går att föra in igen.`,
  },
  en: {
    title: 'Earlier imports',
    file: 'List',
    when: 'When',
    by: 'By',
    entered: 'Brought in',
    of: (entered, of, undone) => `${entered} of ${of}${undone > 0 ? `, ${undone} undone` : ''}`,
    undo: 'Undo',
    undoNamed: (file) => `Undo the import of ${file}`,
    looking: 'Looking for what has happened since …',
    ask: (untouched) =>
      `${plural(untouched, 'matter is struck', 'matters are struck')} and no longer counted anywhere.`,
    goneOn: (count) =>
      `${plural(count, 'matter has gone on', 'matters have gone on')} since the import and is left:`,
    nothing: 'There is nothing left to undo.',
    confirm: (count) => `Strike ${plural(count, 'matter', 'matters')}`,
    cancel: 'Keep the import',
    undoing: (done, of) => `Undoing: ${done} of ${of}`,
    undone: (count) =>
      `${plural(count, 'matter has been struck', 'matters have been struck')}. The same list can be brought in again.`,
  },
};
