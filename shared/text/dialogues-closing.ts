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

/** The youth council's two meetings a year, where one of them did not come about. */
interface CouncilWords {
  readonly missedSpring: string;
  readonly autumnDone: string;
}

export const councilWords: Twin<CouncilWords> = {
  sv: {
    missedSpring: 'Vårens träff mellan ungdomsrådet och politikerna blev inte av.',
    autumnDone: 'Höstens träff är inlagd.',
  },
  en: {
    missedSpring: 'This spring the youth council did not meet the politicians.',
    autumnDone: 'The autumn meeting is entered.',
  },
};
