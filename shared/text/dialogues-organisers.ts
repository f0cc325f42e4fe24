import type { Twin } from './language.ts';

/** An organiser that is in no list. */
interface OrganiserWords {
  readonly add: (name: string) => string;
  readonly added: (name: string) => string;
}

export const organiserWords: Twin<OrganiserWords> = {
  sv: {
    add: (name) => `Lägg till ”${name}” i registret`,
    added: (name) =>
      `”${name}” står nu under Civilsamhälle. Vad de gör och vem man ringer skrivs in där, när dialogen är sparad.`,
  },
  en: {
    add: (name) => `Add “${name}” to the register`,
    added: (name) =>
      `“${name}” now stands in Civil society. What they do and whom to call is entered there, once the dialogue is saved.`,
  },
};
