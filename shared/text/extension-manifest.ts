import type { Twin } from './language.ts';

/** What the browser shows of the extension before it has run: in its list, on its button, in its shortcut page. */
export interface ExtensionManifestText {
  readonly name: string;
  /** At most 132 characters: the limit of the Chrome Web Store. */
  readonly description: string;
  readonly action: string;
}

export const extensionManifestText: Twin<ExtensionManifestText> = {
  sv: {
    name: 'Gensvar',
    description:
      'Fånga det en invånare skrivit, där du läser det, och se när staden svarar. Sparas i stadsdelens kalkylark.',
    action: 'Fånga det här i Gensvar',
  },
  en: {
    name: 'Gensvar',
    description:
      'Clip what a resident wrote, where you read it, and see when the city answers. Saved in the district’s spreadsheet.',
    action: 'Clip this in Gensvar',
  },
};
