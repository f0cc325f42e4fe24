import type { Twin } from './language.ts';

/** What is said of matters that a dialogue led to, when the dialogue is struck out. */
interface StrikeWords {
  readonly title: (count: number) => string;
  readonly stand: (count: number) => string;
  readonly strikeToo: (count: number) => string;
  readonly help: string;
  readonly waits: (matter: string, point: string, waits: string) => string;
  readonly struckToo: (count: number) => string;
}

export const strikeWords: Twin<StrikeWords> = {
  sv: {
    title: (count) =>
      count === 1 ? 'En punkt har blivit ett ärende' : `Punkter har blivit ${count} ärenden`,
    stand: (count) => `Låt ${count === 1 ? 'ärendet' : 'ärendena'} stå. Någon svarar ändå.`,
    strikeToo: (count) => `Makulera ${count === 1 ? 'ärendet' : `de ${count} ärendena`} också.`,
    help: 'De som har fått en fråga vet inte att den är struken: hör av dig till dem.',
    waits: (matter, point, waits) => `${matter} (${point})${waits === '' ? '' : `: ${waits}`}`,
    struckToo: (count) =>
      count === 1 ? 'Dialogen och ärendet är makulerade.' : `Dialogen och ${count} ärenden är makulerade.`,
  },
  en: {
    title: (count) => (count === 1 ? 'One point has become a matter' : `Points have become ${count} matters`),
    stand: (count) => `Let the ${count === 1 ? 'matter' : 'matters'} stand. Somebody answers all the same.`,
    strikeToo: (count) => `Strike out the ${count === 1 ? 'matter' : `${count} matters`} too.`,
    help: 'Those who have been asked do not know that the question is struck out: tell them.',
    waits: (matter, point, waits) => `${matter} (${point})${waits === '' ? '' : `: ${waits}`}`,
    struckToo: (count) =>
      count === 1
        ? 'The dialogue and the matter are struck out.'
        : `The dialogue and ${count} matters are struck out.`,
  },
};
