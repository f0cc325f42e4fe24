import type { Twin } from './language.ts';

/** Beside a paper that tells of questions which nobody has sent yet. */
interface UnsentWords {
  readonly notSent: (questions: number, parties: string) => string;
  readonly show: string;
}

export const unsentWords: Twin<UnsentWords> = {
  sv: {
    notSent: (questions, parties) =>
      `${questions === 1 ? 'En fråga' : `${questions} frågor`} till ${parties} är inte ${questions === 1 ? 'skickad' : 'skickade'} än. Pappret säger därför inte att ni väntar på svar.`,
    show: 'Visa frågorna',
  },
  en: {
    notSent: (questions, parties) =>
      `${questions === 1 ? 'One question' : `${questions} questions`} to ${parties} ${questions === 1 ? 'has' : 'have'} not been sent yet. The paper therefore does not say that you wait for an answer.`,
    show: 'Show the questions',
  },
};
