import type { Twin } from './language.ts';

/** The words of the menu that stand in no other place. */
interface MenuWords {
  readonly mine: string;
  readonly newMatter: string;
}

export const menuWords: Twin<MenuWords> = {
  sv: { mine: 'Mina i dag', newMatter: 'Nytt ärende' },
  en: { mine: 'Mine today', newMatter: 'New matter' },
};
