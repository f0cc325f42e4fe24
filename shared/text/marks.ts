import type { Twin } from './language.ts';

/** What the signs before the rows of a list mean. */
export const markWords: Twin<Readonly<Record<'actions' | 'partners', string>>> = {
  sv: {
    actions: '▲ försenad eller ska följas upp, ◆ ska göras, ✓ klar, – inställd',
    partners: '▲ behöver ses över, ◆ i ordning',
  },
  en: {
    actions: '▲ late or to be checked, ◆ to be done, ✓ done, – cancelled',
    partners: '▲ needs a look, ◆ in order',
  },
};
