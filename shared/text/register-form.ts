import type { Twin } from './language.ts';

/** Words of the form of a row in the register, where it asks before it saves. */
interface RegisterFormWords {
  /** The consent's last day has gone. */
  readonly expired: (day: string) => string;
  readonly saveAnyway: string;
}

export const registerFormWords: Twin<RegisterFormWords> = {
  sv: {
    expired: (day) =>
      `Samtycket gick ut ${day}. Sparar du ändå visas inte kontaktuppgifterna förrän ett nytt samtycke finns. Fyll i en senare dag, ta bort uppgifterna, eller spara ändå.`,
    saveAnyway: 'Spara ändå',
  },
  en: {
    expired: (day) =>
      `The consent ended on ${day}. If you save anyway, the contact details are not shown until there is a new consent. Fill in a later day, take the details away, or save anyway.`,
    saveAnyway: 'Save anyway',
  },
};
