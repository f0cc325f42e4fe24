import type { Twin } from './language.ts';

/** The words of the watch round's part of M24. Numbers come as they are to be shown. */
interface FigureWatchWords {
  readonly onTime: (share: string, due: string) => string;
  readonly lag: (median: string, fourFifths: string, waiting: string) => string;
  readonly notDue: (count: string) => string;
  readonly none: string;
  readonly filtered: string;
  readonly table: {
    readonly title: string;
    readonly page: string;
    readonly onTime: string;
    readonly due: string;
    readonly latest: string;
  };
}

export const figureWatchWords: Twin<FigureWatchWords> = {
  sv: {
    onTime: (share, due) => `Bevakningsrundan: ${share} tittade på samma dag (${due} tillfällen).`,
    lag: (median, fourFifths, waiting) =>
      `Från att en sida skulle tittas på tills någon tittade: median ${median}, fyra av fem ${fourFifths}. ${waiting} är inte tittade på än.`,
    notDue: (count) => `I dag återstår ${count}.`,
    none: 'Ingen bevakningsrunda har gått i perioden. Sidorna skrivs i fliken Inställningar.',
    filtered: 'Bevakningsrundan räknas för alla ärenden tillsammans, inte för ett urval.',
    table: {
      title: 'Bevakningsrundan sida för sida',
      page: 'Sida',
      onTime: 'Tittat samma dag',
      due: 'Tillfällen',
      latest: 'Som mest sen',
    },
  },
  en: {
    onTime: (share, due) => `The watch round: ${share} looked at the same day (${due} occasions).`,
    lag: (median, fourFifths, waiting) =>
      `From when a page was to be looked at until somebody looked: median ${median}, four out of five ${fourFifths}. ${waiting} have not been looked at yet.`,
    notDue: (count) => `${count} remain today.`,
    none: 'No watch round has been gone in the period. The pages are written in the tab Settings.',
    filtered: 'The watch round is counted for all matters together, not for a selection.',
    table: {
      title: 'The watch round page by page',
      page: 'Page',
      onTime: 'Looked at the same day',
      due: 'Occasions',
      latest: 'Latest by',
    },
  },
};
