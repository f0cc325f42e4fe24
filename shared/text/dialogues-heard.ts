import type { Heard } from '../dialogues/check-groups.ts';
import type { OccasionKind } from '../dialogues/kinds.ts';
import { dialogueWords } from './dialogues.ts';
import type { Language, Twin } from './language.ts';

/** What an occasion is called and asked about, by how residents are heard: nobody comes to a letter box. */
interface HeardWords {
  /** For `session`; the other occasions are meetings whatever the form. */
  readonly session: string;
  readonly howMany: string;
  readonly hold: string;
  readonly heads: string;
  /** Above the counts on a paper. */
  readonly attendance: string;
}

export const heardWords: Twin<Readonly<Record<Heard, HeardWords>>> = {
  sv: {
    met: {
      session: dialogueWords.sv.occasions.session,
      howMany: 'Hur många kom?',
      hold: 'Skriv in antal deltagare',
      heads: 'Antal deltagare',
      attendance: 'De som var med',
    },
    asked: {
      session: 'Svarsperioden',
      howMany: 'Hur många svarade?',
      hold: 'Skriv in antal svarande',
      heads: 'Antal svarande',
      attendance: 'De som svarade',
    },
    came_in: {
      session: 'Insamlingen',
      howMany: 'Hur många hörde av sig?',
      hold: 'Skriv in hur många som hörde av sig',
      heads: 'Antal som hörde av sig',
      attendance: 'De som hörde av sig',
    },
  },
  en: {
    met: {
      session: dialogueWords.en.occasions.session,
      howMany: 'How many came?',
      hold: 'Enter the number of participants',
      heads: 'Number of participants',
      attendance: 'Those who took part',
    },
    asked: {
      session: 'The answering period',
      howMany: 'How many answered?',
      hold: 'Enter how many answered',
      heads: 'Number who answered',
      attendance: 'Those who answered',
    },
    came_in: {
      session: 'The collection',
      howMany: 'How many got in touch?',
      hold: 'Enter how many got in touch',
      heads: 'Number who got in touch',
      attendance: 'Those who got in touch',
    },
  },
};

export const occasionName = (kind: OccasionKind, heard: Heard, language: Language): string =>
  kind === 'session' ? heardWords[language][heard].session : dialogueWords[language].occasions[kind];
