import type { Twin } from './language.ts';

/** The words of the page that has all 27 figures, each with what it rests on. Numbers come as they are to be shown. */
interface FigureDetailWords {
  readonly intro: (period: string) => string;
  readonly figure: string;
  readonly value: string;
  readonly n: string;
  readonly uncertainty: string;
  readonly tooFew: string;
  readonly nothing: string;
  readonly counted: string;
  readonly residents: string;
  readonly issues: (issues: string, anonymous: string, withdrawn: string) => string;
  readonly parts: (parts: readonly (readonly [name: string, count: string])[]) => string;
  readonly hiddenAreas: string;
  readonly fourFifths: (value: string) => string;
  readonly inTime: (share: string, days: number) => string;
  readonly byPerson: (median: string, automatic: string) => string;
  readonly at: (days: number, share: string) => string;
  readonly oldest: (days: string, overdue: string, unreminded: string) => string;
  readonly hops: (perCase: string, most: string) => string;
  readonly withPauses: (median: string) => string;
  readonly loop: (days: number, share: string) => string;
  readonly firstDate: (share: string, moved: string) => string;
  readonly holder: (name: string, share: string) => string;
  readonly withinYear: (share: string) => string;
  readonly inputs: (share: string, moved: string) => string;
  readonly actions: (moved: string, cancelled: string) => string;
  readonly response: (share: string) => string;
  readonly isFixed: (share: string) => string;
  readonly topIssues: string;
  readonly hours: (median: string, n: string) => string;
  readonly sameDay: (share: string) => string;
  readonly unknownPosted: (count: string) => string;
  readonly soon: (share: string, days: number) => string;
  readonly level: (level: number, referrals: string) => string;
  readonly lacks: (received: string, place: string, theme: string, owner: string) => string;
  readonly perThousand: (area: string, value: string) => string;
  readonly seeChart: string;
}

const listed = (parts: readonly (readonly [string, string])[]): string =>
  parts.map(([name, count]) => `${name} ${count}`).join(', ');

export const figureDetailWords: Twin<FigureDetailWords> = {
  sv: {
    intro: (period) =>
      `Alla nyckeltal för urvalet under ${period}, i samma ordning som i rapporterna. Varje siffra leder till sina ärenden.`,
    figure: 'Nyckeltal',
    value: 'Värde',
    n: 'Bygger på',
    uncertainty: '95 % osäkerhet',
    tooFew: 'För få',
    nothing: 'Inget att räkna än',
    counted: 'räknat, inte uppskattat',
    residents: 'Fyll i antal boende i fliken Områden, så visas ärenden per 1 000 boende.',
    issues: (issues, anonymous, withdrawn) =>
      `${issues} olika frågor. ${anonymous} anonyma, ${withdrawn} återtagna.`,
    parts: (parts) => `${listed(parts)}.`,
    hiddenAreas: 'Stadsdelar med små tal visas inte.',
    fourFifths: (value) => `Fyra av fem: ${value}.`,
    inTime: (share, days) => `${share} inom ${days} arbetsdagar.`,
    byPerson: (median, automatic) => `Skrivet av en människa: ${median}. Automatiska kvitton: ${automatic}.`,
    at: (days, share) => `Inom ${days} arbetsdagar: ${share}.`,
    oldest: (days, overdue, unreminded) =>
      `Den äldsta har väntat ${days}. ${overdue} försenade, ${unreminded} aldrig påminda.`,
    hops: (perCase, most) => `${perCase} felskick per ärende, som mest ${most}.`,
    withPauses: (median) => `Med väntan på den boende inräknad: ${median}.`,
    loop: (days, share) => `Inom ${days} dagar: ${share}.`,
    firstDate: (share, moved) => `Mot det först lovade datumet: ${share}. Flyttade datum: ${moved}.`,
    holder: (name, share) => `${name} ${share}.`,
    withinYear: (share) => `Beslut inom ett år: ${share}.`,
    inputs: (share, moved) => `Inspel med skriftligt utfall: ${share}. Flyttade möten: ${moved}.`,
    actions: (moved, cancelled) => `Flyttade: ${moved}. Inställda: ${cancelled}.`,
    response: (share) => `Svarsandel: ${share}.`,
    isFixed: (share) => `Säger att det är löst: ${share}.`,
    topIssues: 'Flest röster',
    hours: (median, n) => `Median ${median} timmar (${n} med klockslag).`,
    sameDay: (share) => `Samma arbetsdag: ${share}.`,
    unknownPosted: (count) => `Okänd publiceringstid: ${count}.`,
    soon: (share, days) => `Svar inom ${days} arbetsdagar efter en påminnelse: ${share}.`,
    level: (level, referrals) =>
      level === 1 ? `En påminnelse: ${referrals}.` : `${level} påminnelser: ${referrals}.`,
    lacks: (received, place, theme, owner) =>
      `Saknar inkommet datum ${received}, plats ${place}, tema ${theme}, ansvarig ${owner}.`,
    perThousand: (area, value) => `${area} ${value}.`,
    seeChart: 'Diagrammet Likvärdighet på översikten visar stadsdelarna bredvid varandra.',
  },
  en: {
    intro: (period) =>
      `All figures of the selection in ${period}, in the order of the reports. Each figure leads to its matters.`,
    figure: 'Figure',
    value: 'Value',
    n: 'Rests on',
    uncertainty: '95% uncertainty',
    tooFew: 'Too few',
    nothing: 'Nothing to count yet',
    counted: 'counted, not estimated',
    residents: 'Fill in the number of residents in the tab Places to see matters per 1,000 residents.',
    issues: (issues, anonymous, withdrawn) =>
      `${issues} different issues. ${anonymous} anonymous, ${withdrawn} withdrawn.`,
    parts: (parts) => `${listed(parts)}.`,
    hiddenAreas: 'Areas with small numbers are not shown.',
    fourFifths: (value) => `Four out of five: ${value}.`,
    inTime: (share, days) => `${share} within ${days} working days.`,
    byPerson: (median, automatic) => `Written by a person: ${median}. Automatic receipts: ${automatic}.`,
    at: (days, share) => `Within ${days} working days: ${share}.`,
    oldest: (days, overdue, unreminded) =>
      `The oldest has waited ${days}. ${overdue} overdue, ${unreminded} never reminded.`,
    hops: (perCase, most) => `${perCase} wrong addresses per matter, ${most} at most.`,
    withPauses: (median) => `With the wait for the resident counted in: ${median}.`,
    loop: (days, share) => `Within ${days} days: ${share}.`,
    firstDate: (share, moved) => `Against the date first promised: ${share}. Dates moved: ${moved}.`,
    holder: (name, share) => `${name} ${share}.`,
    withinYear: (share) => `Decided within a year: ${share}.`,
    inputs: (share, moved) => `Inputs with a written outcome: ${share}. Meetings moved: ${moved}.`,
    actions: (moved, cancelled) => `Moved: ${moved}. Cancelled: ${cancelled}.`,
    response: (share) => `Response rate: ${share}.`,
    isFixed: (share) => `Say that it is fixed: ${share}.`,
    topIssues: 'Most voices',
    hours: (median, n) => `Median ${median} hours (${n} with a time of day).`,
    sameDay: (share) => `The same working day: ${share}.`,
    unknownPosted: (count) => `Unknown time of posting: ${count}.`,
    soon: (share, days) => `Answer within ${days} working days after a reminder: ${share}.`,
    level: (level, referrals) =>
      level === 1 ? `One reminder: ${referrals}.` : `${level} reminders: ${referrals}.`,
    lacks: (received, place, theme, owner) =>
      `Lack date of receipt ${received}, place ${place}, theme ${theme}, owner ${owner}.`,
    perThousand: (area, value) => `${area} ${value}.`,
    seeChart: 'The chart Equity on the overview shows the areas side by side.',
  },
};
