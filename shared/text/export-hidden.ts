import type { Twin } from './language.ts';

/** What was hidden in a file for somebody outside the district. */
export const exportHidden: Twin<(places: number) => string> = {
  sv: (places) =>
    places === 0
      ? 'Inget i texterna såg ut som personuppgifter. Läs igenom filen innan du lämnar ut den.'
      : `${places} ${places === 1 ? 'ställe är dolt' : 'ställen är dolda'} i texterna: namn, nummer, adresser, hälsa. Läs igenom filen innan du lämnar ut den.`,
  en: (places) =>
    places === 0
      ? 'Nothing in the texts looked like personal data. Read the file before you hand it out.'
      : `${places} ${places === 1 ? 'place is' : 'places are'} hidden in the texts: names, numbers, addresses, health. Read the file before you hand it out.`,
};
