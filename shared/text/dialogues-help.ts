import type { Language } from './language.ts';

/** On the agenda: what the participants can change, and which help there is. */
interface HelpWords {
  readonly influence: (level: string) => string;
  readonly languages: (languages: string) => string;
  readonly interpreters: (text: string) => string;
  readonly access: (text: string) => string;
  readonly neutral: string;
}

export const helpWords: Readonly<Record<Language, HelpWords>> = {
  sv: {
    influence: (level) => `Vad ni kan påverka: ${level}.`,
    languages: (languages) => `Språk: ${languages}.`,
    interpreters: (text) => `Tolkar: ${text}.`,
    access: (text) => `Tillgänglighet: ${text}.`,
    neutral: 'Samtalsledaren är neutral.',
  },
  en: {
    influence: (level) => `What you can change: ${level}.`,
    languages: (languages) => `Languages: ${languages}.`,
    interpreters: (text) => `Interpreters: ${text}.`,
    access: (text) => `Access: ${text}.`,
    neutral: 'The facilitator is neutral.',
  },
};
