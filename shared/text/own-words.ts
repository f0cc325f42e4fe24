import type { Twin } from './language.ts';

/** What is said under a field in which an officer writes in their own words. */
interface OwnWordsWords {
  readonly hides: (what: string) => string;
  readonly named: (who: string) => string;
  readonly shownOutside: (who: string) => string;
  readonly hide: string;
}

export const ownWordsWords: Twin<OwnWordsWords> = {
  sv: {
    hides: (what) => `Döljs när du sparar: ${what}`,
    named: (who) => `Här kan någon kännas igen: ${who}. Behövs namnet?`,
    shownOutside: (who) => `Andra stadsdelar ser [namn] i stället för ${who}.`,
    hide: 'Dölj namnen',
  },
  en: {
    hides: (what) => `Hidden when you save: ${what}`,
    named: (who) => `Somebody may be recognised here: ${who}. Is the name needed?`,
    shownOutside: (who) => `Other districts see [name] instead of ${who}.`,
    hide: 'Hide the names',
  },
};
