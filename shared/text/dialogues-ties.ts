import type { Twin } from './language.ts';

/** Ideas with as many votes as one that won: how it was settled between them. */
interface TieWords {
  readonly to: (ideas: string) => string;
  readonly hint: string;
  readonly needs: string;
}

export const tieWords: Twin<TieWords> = {
  sv: {
    to: (ideas) => `Till de som fick lika många röster (${ideas}): vad avgjorde?`,
    hint: 'Så som reglerna säger: lottning, priset, eller vad det var.',
    needs: 'Skriv vad som avgjorde mellan lika många röster.',
  },
  en: {
    to: (ideas) => `To those with as many votes (${ideas}): what settled it?`,
    hint: 'As the rules say: by lot, by cost, or what it was.',
    needs: 'Write what settled it between as many votes.',
  },
};
