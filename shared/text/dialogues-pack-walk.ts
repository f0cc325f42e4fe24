import { type PackWords, packWords } from './dialogues-pack.ts';
import type { StatusLanguage } from './status.ts';

/** On a walk people point at what is wrong; little of it is said. */
type SeenWords = Pick<PackWords, 'resultSheet' | 'youSaid' | 'groups' | 'times' | 'asWritten'>;

const sv: SeenWords = {
  resultSheet: 'Det här blev det av det ni visade',
  youSaid: 'Ni visade',
  groups: {
    did: 'Ni visade – vi gjorde',
    will: 'Ni visade – vi ska göra',
    didNot: 'Ni visade – vi gjorde inte, därför att',
    answered: packWords.sv.groups.answered,
    noted: 'Ni visade – vi tar det med oss',
    waiting: 'Ni visade – vi vet inte än',
  },
  times: (count) => `(visades ${count} gånger)`,
  asWritten: 'Det ni visade och svaren står som de skrevs.',
};

const en: SeenWords = {
  resultSheet: 'This is what came of what you showed us',
  youSaid: 'You showed us',
  groups: {
    did: 'You showed us – we did',
    will: 'You showed us – we will',
    didNot: 'You showed us – we did not, because',
    answered: packWords.en.groups.answered,
    noted: 'You showed us – we take it with us',
    waiting: 'You showed us – we do not know yet',
  },
  times: (count) => (count === 2 ? '(shown twice)' : `(shown ${count} times)`),
  asWritten: 'What you showed us and the answers stand in Swedish, as they were written.',
};

const { easy: plainEasy } = packWords;
const easy: SeenWords = {
  ...sv,
  resultSheet: 'Ni visade oss saker ute. Det här hände sedan.',
  groups: {
    ...plainEasy.groups,
    noted: 'Det här har vi sett',
  },
};

/** Words of a walk's papers. */
export const walkPackWords: Readonly<Record<StatusLanguage, PackWords>> = {
  sv: { ...packWords.sv, ...sv },
  easy: { ...plainEasy, ...easy },
  en: { ...packWords.en, ...en },
};
