import type { Twin } from './language.ts';

/** Words for taking a person's details out of matters, dialogues and other tabs. */
interface RemovalWords {
  /** Stands in the history of each; names nobody. */
  readonly note: string;
  readonly intro: string;
  readonly about: (number: string, tab: string) => string;
  readonly more: (places: number) => string;
  readonly becomes: string;
  readonly nothing: string;
  readonly found: (rows: number, elsewhere: number) => string;
  readonly button: (rows: number, elsewhere: number) => string;
  readonly done: (rows: number, elsewhere: number) => string;
  readonly logWhat: (rows: number, elsewhere: number) => string;
}

const svPlaces = (rows: number, elsewhere: number): string =>
  [
    ...(rows > 0 ? [rows === 1 ? '1 rad i registret' : `${rows} rader i registret`] : []),
    ...(elsewhere > 0
      ? [elsewhere === 1 ? '1 ärende eller rad till' : `${elsewhere} ärenden eller rader till`]
      : []),
  ].join(' och ');
const enPlaces = (rows: number, elsewhere: number): string =>
  [
    ...(rows > 0 ? [rows === 1 ? '1 row of the register' : `${rows} rows of the register`] : []),
    ...(elsewhere > 0
      ? [elsewhere === 1 ? '1 other matter or row' : `${elsewhere} other matters or rows`]
      : []),
  ].join(' and ');

export const removalWords: Twin<RemovalWords> = {
  sv: {
    note: 'Personuppgifter har tagits bort ur texterna på begäran.',
    intro:
      'Orden finns också här. De byts mot […] i raderna, i historiken och i Händelser. Steg, dagar och siffror är kvar.',
    about: (number, tab) => number || `En rad i ${tab}`,
    more: (places) => (places === 1 ? 'och på 1 ställe till' : `och på ${places} ställen till`),
    becomes: 'Byts mot […]',
    nothing: 'Orden finns ingenstans i arket.',
    found: (rows, elsewhere) => `Uppgifterna finns i ${svPlaces(rows, elsewhere)}.`,
    button: (rows, elsewhere) => `Ta bort uppgifterna i ${svPlaces(rows, elsewhere)}`,
    done: (rows, elsewhere) => `Uppgifterna är borttagna i ${svPlaces(rows, elsewhere)}.`,
    logWhat: (rows, elsewhere) => `Uppgifter om en person i ${svPlaces(rows, elsewhere)}`,
  },
  en: {
    note: 'Personal data has been taken out of the texts on request.',
    intro:
      'The words stand here too. They are replaced by […] in the rows, in the history and in Events. Steps, days and figures stay.',
    about: (number, tab) => number || `A row in ${tab}`,
    more: (places) => (places === 1 ? 'and in 1 more place' : `and in ${places} more places`),
    becomes: 'Replaced by […]',
    nothing: 'The words stand nowhere in the sheet.',
    found: (rows, elsewhere) => `The details stand in ${enPlaces(rows, elsewhere)}.`,
    button: (rows, elsewhere) => `Remove the details in ${enPlaces(rows, elsewhere)}`,
    done: (rows, elsewhere) => `The details have been removed in ${enPlaces(rows, elsewhere)}.`,
    logWhat: (rows, elsewhere) => `Details of a person in ${enPlaces(rows, elsewhere)}`,
  },
};
