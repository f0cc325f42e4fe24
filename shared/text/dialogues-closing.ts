import type { Twin } from './language.ts';

/** How a dialogue ended, at its head. */
interface ClosingWords {
  /** @param missing what was missing, in words; empty when nothing was */
  readonly closed: (day: string, missing: string, reason: string) => string;
}

const sentence = (text: string): string => (text === '' || /[.!?…]$/.test(text) ? text : `${text}.`);

const joined = (...parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .map(sentence)
    .join(' ');

export const closingWords: Twin<ClosingWords> = {
  sv: {
    closed: (day, missing, reason) =>
      joined(
        missing === '' ? `Avslutad ${day}` : `Avslutad ${day} fast något saknas: ${missing}`,
        reason === '' ? '' : `Skäl: ${reason}`,
      ),
  },
  en: {
    closed: (day, missing, reason) =>
      joined(
        missing === '' ? `Closed ${day}` : `Closed ${day} although something is missing: ${missing}`,
        reason === '' ? '' : `Reason: ${reason}`,
      ),
  },
};

/** The youth council's two meetings a year, where one of them did not come about. */
interface CouncilWords {
  readonly missedSpring: string;
  readonly autumnDone: string;
  readonly autumnHeld: string;
}

export const councilWords: Twin<CouncilWords> = {
  sv: {
    missedSpring: 'Vårens träff mellan ungdomsrådet och politikerna blev inte av.',
    autumnDone: 'Höstens träff är inlagd.',
    autumnHeld: 'Höstens träff har ägt rum.',
  },
  en: {
    missedSpring: 'This spring the youth council did not meet the politicians.',
    autumnDone: 'The autumn meeting is entered.',
    autumnHeld: 'The autumn meeting has been held.',
  },
};
