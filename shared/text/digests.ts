import type { MineItem, MineListName } from '../matters/mine.ts';
import type { LocalDate } from '../time/dates.ts';
import { dateWords, longDate } from './dates.ts';
import type { Twin } from './language.ts';
import { mineWords } from './mine.ts';

/** The words of the mails that say what waits. */
interface DigestWords {
  readonly open: string;
  readonly why: string;
  readonly daily: {
    readonly subject: (today: LocalDate) => string;
    readonly intro: (district: string) => string;
    readonly line: (list: MineListName, count: number, first: MineItem | undefined) => string;
  };
  readonly weekly: {
    readonly subject: (to: LocalDate) => string;
    readonly intro: (district: string) => string;
    readonly stock: (open: number, received: number, closed: number) => string;
    readonly unanswered: (count: number, late: number, organisation: string, waited: number) => string;
    readonly lateBy: (organisations: readonly (readonly [string, number])[]) => string;
    readonly told: (told: number, silent: number) => string;
    readonly promises: (broken: number, watched: number) => string;
  };
}

export const digestWords: Twin<DigestWords> = {
  sv: {
    open: 'Öppna arket',
    why: 'Länkarna går till ärendets rad som den låg när brevet skrevs. Har arket sorterats sedan dess, sök på numret. Listorna stängs av i fliken Inställningar.',
    daily: {
      subject: (today) => `Gensvar: det här väntar på dig ${longDate(today, 'sv', today)}`,
      intro: (district) => `Det här väntar på dig i ${district}`,
      line: (list, count, first) => {
        const days = first ? Math.abs(first.workingDays) : 0;
        const since =
          !first || days === 0
            ? ''
            : first.workingDays < 0
              ? ` Äldst: ${dateWords.sv.workingDays(days)} sedan.`
              : ` Närmast: om ${dateWords.sv.workingDays(days)}.`;
        return `${mineWords.sv.lists[list].title}: ${count}.${since}`;
      },
    },
    weekly: {
      subject: (to) => `Gensvar: läget i veckan till ${longDate(to, 'sv', to)}`,
      intro: (district) => `Läget i ${district}`,
      stock: (open, received, closed) =>
        `${open === 1 ? '1 ärende är öppet' : `${open} ärenden är öppna`}. ${received} kom in under veckan och ${closed} avslutades.`,
      unanswered: (count, late, organisation, waited) =>
        `${count === 1 ? '1 remiss är obesvarad' : `${count} remisser är obesvarade`}, ${late} försenade. Längst har vi väntat på ${organisation}, ${dateWords.sv.since(waited)}.`,
      lateBy: (organisations) =>
        `Försenade: ${organisations.map(([name, count]) => `${name} ${count}`).join(', ')}.`,
      told: (told, silent) =>
        silent === 0
          ? `${told} boende fick besked. Inget ärende avslutades tyst.`
          : `${told} boende fick besked. ${silent} avslutades utan att den boende fick veta.`,
      promises: (broken, watched) =>
        [
          broken === 0
            ? ''
            : broken === 1
              ? '1 löfte har passerat sin dag.'
              : `${broken} löften har passerat sin dag.`,
          watched > 0 ? `${watched} medborgarförslag har väntat över 270 dagar på beslut.` : '',
        ]
          .filter((part) => part !== '')
          .join(' '),
    },
  },
  en: {
    open: 'Open the sheet',
    why: 'The links lead to the matter’s row as it lay when this was written. If the sheet has been sorted since, search for the number. The lists are turned off in the tab of settings.',
    daily: {
      subject: (today) => `Gensvar: waiting for you ${longDate(today, 'en', today)}`,
      intro: (district) => `Waiting for you in ${district}`,
      line: (list, count, first) => {
        const days = first ? Math.abs(first.workingDays) : 0;
        const since =
          !first || days === 0
            ? ''
            : first.workingDays < 0
              ? ` Oldest: ${dateWords.en.workingDays(days)} ago.`
              : ` Nearest: in ${dateWords.en.workingDays(days)}.`;
        return `${mineWords.en.lists[list].title}: ${count}.${since}`;
      },
    },
    weekly: {
      subject: (to) => `Gensvar: the week to ${longDate(to, 'en', to)}`,
      intro: (district) => `The situation in ${district}`,
      stock: (open, received, closed) =>
        `${open === 1 ? '1 matter is open' : `${open} matters are open`}. ${received} came in during the week and ${closed} were closed.`,
      unanswered: (count, late, organisation, waited) =>
        `${count === 1 ? '1 referral is unanswered' : `${count} referrals are unanswered`}, ${late} late. We have waited longest for ${organisation}, ${dateWords.en.since(waited)}.`,
      lateBy: (organisations) =>
        `Late: ${organisations.map(([name, count]) => `${name} ${count}`).join(', ')}.`,
      told: (told, silent) =>
        silent === 0
          ? `${told === 1 ? '1 resident was' : `${told} residents were`} told. No matter was closed in silence.`
          : `${told === 1 ? '1 resident was' : `${told} residents were`} told. ${silent} ${silent === 1 ? 'was' : 'were'} closed without the resident being told.`,
      promises: (broken, watched) =>
        [
          broken === 0
            ? ''
            : broken === 1
              ? '1 promise has passed its day.'
              : `${broken} promises have passed their day.`,
          watched === 0
            ? ''
            : watched === 1
              ? '1 citizen proposal has waited over 270 days for a decision.'
              : `${watched} citizen proposals have waited over 270 days for a decision.`,
        ]
          .filter((part) => part !== '')
          .join(' '),
    },
  },
};
