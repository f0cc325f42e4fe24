import type { UncountedReason } from '../dialogues/counted-answers.ts';
import type { Twin } from './language.ts';
import { wholeNumber } from './numbers.ts';

/** The words of a panel's or a class's answers, entered as counts. */
interface ResultsWords {
  readonly question: string;
  readonly answers: string;
  readonly answersHint: string;
  readonly source: string;
  readonly sourceHint: string;
  readonly asked: string;
  readonly needsAnswers: string;
  /** What is wrong with each line that is not taken. */
  readonly wrong: Readonly<Record<UncountedReason, (line: string) => string>>;
  readonly readAs: string;
  readonly leftOut: (line: string) => string;
  readonly sumDiffers: (told: string, sum: string) => string;
  readonly replaces: string;
  readonly correct: string;
  readonly remove: string;
  readonly removed: string;
  readonly number: (count: number) => string;
}

export const resultsWords: Twin<ResultsWords> = {
  sv: {
    question: 'Fråga',
    answers: 'Svar och antal, ett svar på varje rad',
    answersHint: 'Till exempel: Ja 34. Klistra gärna in två kolumner ur ett kalkylblad.',
    source: 'Var svaren samlades in',
    sourceHint: 'Till exempel panelens app eller handuppräckning. Inga namn.',
    asked: 'Dag då frågan ställdes',
    needsAnswers: 'Skriv minst ett svar med sitt antal, till exempel: Ja 34',
    wrong: {
      no_count: (line) => `Raden ”${line}” saknar antal. Skriv det sist på raden.`,
      no_whole_number: (line) => `Raden ”${line}” slutar inte med ett helt antal, som 34 eller 1 034.`,
      twice: (line) => `Svaret på raden ”${line}” står redan. Lägg ihop antalen, eller ta bort raden.`,
    },
    readAs: 'Så läses svaren',
    leftOut: (line) => `Raden ”${line}” är summan av de andra och tas inte med.`,
    sumDiffers: (told, sum) => `Raden säger ${told}, men svaren är ${sum} tillsammans.`,
    replaces: 'Frågan finns redan. När du sparar ersätts svaren.',
    correct: 'Rätta',
    remove: 'Ta bort',
    removed: 'Frågan är borttagen.',
    number: (count) => wholeNumber(count, 'sv'),
  },
  en: {
    question: 'Question',
    answers: 'Answers and counts, one answer a line',
    answersHint: 'For example: Yes 34. You can paste two columns of a spreadsheet.',
    source: 'Where the answers were gathered',
    sourceHint: 'For example the panel’s app or a show of hands. No names.',
    asked: 'Day the question was asked',
    needsAnswers: 'Write at least one answer with its count, for example: Yes 34',
    wrong: {
      no_count: (line) => `The line “${line}” has no count. Write it last on the line.`,
      no_whole_number: (line) => `The line “${line}” does not end with a whole count, such as 34 or 1 034.`,
      twice: (line) =>
        `The answer on the line “${line}” is there already. Add the counts up, or take the line out.`,
    },
    readAs: 'The answers are read as',
    leftOut: (line) => `The line “${line}” is the sum of the others and is left out.`,
    sumDiffers: (told, sum) => `The line says ${told}, but the answers are ${sum} together.`,
    replaces: 'The question is there already. Saving replaces its answers.',
    correct: 'Correct',
    remove: 'Remove',
    removed: 'The question is removed.',
    number: (count) => wholeNumber(count, 'en'),
  },
};
