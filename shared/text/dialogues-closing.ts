import type { Twin } from './language.ts';

/** How a dialogue ended, at its head. */
interface ClosingWords {
  readonly closed: (day: string, unanswered: number, isTold: boolean, reason: string) => string;
}

const sentence = (text: string): string => (text === '' || /[.!?…]$/.test(text) ? text : `${text}.`);

export const closingWords: Twin<ClosingWords> = {
  sv: {
    closed: (day, unanswered, isTold, reason) =>
      [
        unanswered === 0
          ? `Avslutad ${day}.`
          : `Avslutad ${day} med ${unanswered === 1 ? 'ett inlägg' : `${unanswered} inlägg`} utan besked.`,
        isTold ? '' : 'Deltagarna har inte fått veta vad det blev av.',
        reason === '' ? '' : sentence(`Skäl: ${reason}`),
      ]
        .filter((part) => part !== '')
        .join(' '),
  },
  en: {
    closed: (day, unanswered, isTold, reason) =>
      [
        unanswered === 0
          ? `Closed ${day}.`
          : `Closed ${day} with ${unanswered === 1 ? 'one input' : `${unanswered} inputs`} without an outcome.`,
        isTold ? '' : 'The participants have not been told what came of it.',
        reason === '' ? '' : sentence(`Reason: ${reason}`),
      ]
        .filter((part) => part !== '')
        .join(' '),
  },
};
