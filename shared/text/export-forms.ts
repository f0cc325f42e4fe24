import type { Twin } from './language.ts';

export const EXPORT_FORMS = ['xlsx', 'csv', 'json', 'ndjson', 'open311', 'open-data'] as const;
export type ExportForm = (typeof EXPORT_FORMS)[number];

/** What each kind of file is for. */
export const exportForms: Twin<
  Readonly<Record<ExportForm, { readonly name: string; readonly about: string }>>
> = {
  sv: {
    xlsx: { name: 'Excel (xlsx)', about: 'Ärenden och remisser, med en förklaring av varje kolumn.' },
    csv: { name: 'Text (csv)', about: 'Ärenden, en rad var, för Excel och andra program.' },
    json: {
      name: 'Gensvar (json)',
      about: 'Ärenden med allt som har hänt. Går att importera i ett annat ark.',
    },
    ndjson: {
      name: 'Händelser (ndjson)',
      about: 'Det nyckeltalen räknas av, utan ett ord som någon har skrivit.',
    },
    open311: { name: 'Open311', about: 'GeoReport v2, för andra städers och utvecklares program.' },
    'open-data': { name: 'Öppna data', about: 'Antal per kvartal, område och slag. Inget om någon enskild.' },
  },
  en: {
    xlsx: { name: 'Excel (xlsx)', about: 'Matters and referrals, with what each column means.' },
    csv: { name: 'Text (csv)', about: 'Matters, one a row, for Excel and other programs.' },
    json: {
      name: 'Gensvar (json)',
      about: 'Matters with everything that has happened. Can be imported into another sheet.',
    },
    ndjson: {
      name: 'Events (ndjson)',
      about: 'What the figures are counted from, without a word that anybody wrote.',
    },
    open311: { name: 'Open311', about: 'GeoReport v2, for the programs of other cities and developers.' },
    'open-data': {
      name: 'Open data',
      about: 'Counts by quarter, area and kind. Nothing about any one person.',
    },
  },
};
