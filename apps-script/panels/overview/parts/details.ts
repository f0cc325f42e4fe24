import type { FigureId } from '../../../../shared/metrics/definitions.ts';
import { type Estimate, estimateOf } from '../../../../shared/metrics/estimateOf.ts';
import type { Percentile } from '../../../../shared/metrics/estimates.ts';
import { ANSWER_CLASSES } from '../../../../shared/metrics/families/answers.ts';
import { UNKNOWN } from '../../../../shared/metrics/families/intake.ts';
import { CITIZEN, DISTRICT } from '../../../../shared/metrics/families/timeByHolder.ts';
import type { FigureDetails } from '../../../../shared/metrics/families.ts';
import type { LooksFigure } from '../../../../shared/metrics/looks.ts';
import type { FigureRules } from '../../../../shared/metrics/rules.ts';
import { chartWords } from '../../../../shared/text/figure-charts.ts';
import { figureDetailWords } from '../../../../shared/text/figure-details.ts';
import { tileWords } from '../../../../shared/text/figure-tiles.ts';
import { figureWatchWords } from '../../../../shared/text/figure-watch.ts';
import { kindWords } from '../../../../shared/text/kinds.ts';
import type { Language } from '../../../../shared/text/language.ts';
import { matterWords } from '../../../../shared/text/matters.ts';
import { decimalNumber, signedNumber } from '../../../../shared/text/numbers.ts';
import { reportWords } from '../../../../shared/text/reports.ts';
import { type Say, sayIn } from './words.ts';

/** What the sentences about a figure need besides the figure. */
export interface Telling {
  readonly language: Language;
  readonly rules: FigureRules;
  readonly organisationName: (id: string) => string;
}

const MOST_NAMED = 8;

/** Its interval in words; '' where it is counted and not estimated, or cannot be shown. */
export function uncertainty(id: FigureId, figures: FigureDetails, language: Language): string {
  const estimate = estimateOf(id, figures);
  // M14's value is a number of matters; its share has an interval, which its tile shows.
  if (!estimate || id === 'M14') return '';
  const say = sayIn(language);
  if (estimate.kind === 'percentile') return say.percentileInterval(estimate.percentile);
  return say.shareInterval(estimate.kind === 'share' ? estimate.share : estimate.incidence);
}

/** Why a figure has no value, in words: too few, not reached, nothing to count. */
export function whyNone(id: FigureId, figures: FigureDetails, language: Language): string {
  const words = figureDetailWords[language];
  const estimate: Estimate | null = estimateOf(id, figures);
  const say = sayIn(language);
  if (figures[id].n === 0) return words.nothing;
  if (estimate?.kind === 'share') return say.share(estimate.share);
  if (estimate?.kind === 'percentile' && estimate.percentile.state === 'not_reached') {
    return tileWords[language].notReached;
  }
  if (id === 'M25') return words.residents;
  return words.tooFew;
}

type Named = readonly (readonly [name: string, count: string])[];

function named(counts: Readonly<Record<string, number>>, nameOf: (key: string) => string, say: Say): Named {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_NAMED)
    .map(([key, count]) => [nameOf(key), say.count(count)]);
}

/** What a figure rests on besides its value, in sentences; empty ones are to be left out. */
export function detailsOf(id: FigureId, figures: FigureDetails, telling: Telling): readonly string[] {
  const { language, rules, organisationName } = telling;
  const words = figureDetailWords[language];
  const say = sayIn(language);
  const { count } = say;
  const unknown = reportWords[language].unknown;
  const orUnknown = (name: string) => (name === UNKNOWN ? unknown : name);
  const median = (percentile: Percentile) =>
    percentile.state === 'too_few' ? words.tooFew.toLowerCase() : say.percentile(percentile).toLowerCase();
  const parts = (list: Named) => (list.length === 0 ? '' : words.parts(list));
  switch (id) {
    case 'M1': {
      const { issues, anonymous, withdrawn, channels, themes, areas } = figures.M1;
      const channelName: Readonly<Record<string, string>> = kindWords[language].channels;
      const shown = Object.entries(areas.cells).flatMap(([area, cases]) =>
        cases === null ? [] : [[area, cases] as const],
      );
      return [
        words.issues(count(issues), count(anonymous), count(withdrawn)),
        parts(named(channels, (key) => channelName[key] ?? orUnknown(key), say)),
        parts(named(themes, orUnknown, say)),
        parts(named(Object.fromEntries(shown), orUnknown, say)),
        areas.hidden > 0 ? words.hiddenAreas : '',
      ];
    }
    case 'M2': {
      const { change, inflow, closures, reopenings } = figures.M2;
      return [
        tileWords[language].change(
          signedNumber(change, language),
          count(inflow),
          count(closures),
          count(reopenings),
        ),
      ];
    }
    case 'M3': {
      const { byPerson, automatic, inTime, targetWorkingDays, p80 } = figures.M3;
      return [
        words.fourFifths(median(p80)),
        words.inTime(say.share(inTime), targetWorkingDays),
        words.byPerson(median(byPerson.p50), count(automatic)),
      ];
    }
    case 'M4':
    case 'M7':
    case 'M11':
      return [words.fourFifths(median(figures[id].p80))];
    case 'M5':
      return [];
    case 'M6':
      return figures.M6.at.map(({ days, incidence }) =>
        words.at(days, incidence === null ? words.tooFew.toLowerCase() : say.percent(incidence)),
      );
    case 'M8': {
      const { oldestAge, overdue, withoutReminder } = figures.M8;
      return oldestAge === null
        ? []
        : [words.oldest(say.days(oldestAge), count(overdue), count(withoutReminder))];
    }
    case 'M9': {
      const outcomes: Readonly<Record<string, string>> = {
        ...matterWords[language].answerOutcomes,
        holding_only: matterWords[language].answerOutcomes.holding,
        unclassified: unknown,
      };
      const classes = Object.fromEntries(
        ANSWER_CLASSES.map((answer) => [answer, figures.M9.classes[answer]?.count ?? 0]),
      );
      return [parts(named(classes, (key) => outcomes[key] ?? key, say))];
    }
    case 'M10': {
      const { hopsPerCase, mostHops } = figures.M10;
      return hopsPerCase === null ? [] : [words.hops(decimalNumber(hopsPerCase, language), count(mostHops))];
    }
    case 'M12':
      return [
        words.fourFifths(median(figures.M12.p80)),
        words.withPauses(median(figures.M12.withPauses.p50)),
      ];
    case 'M13':
      return figures.M13.by.map(({ days, told }) => words.loop(days, say.share(told)));
    case 'M14':
      return [say.share(figures.M14.silent)];
    case 'M15':
      return [words.firstDate(say.share(figures.M15.firstDate), count(figures.M15.moved))];
    case 'M16': {
      const { holders } = chartWords[language];
      const nameOf = (holder: string) =>
        holder === DISTRICT
          ? holders.district
          : holder === CITIZEN
            ? holders.citizen
            : holder === UNKNOWN
              ? unknown
              : organisationName(holder);
      return figures.M16.holders
        .slice(0, MOST_NAMED)
        .map(({ holder, share }) => words.holder(nameOf(holder), say.percent(share)));
    }
    case 'M17':
      return [words.withinYear(say.share(figures.M17.withinYear))];
    case 'M18':
      return [words.inputs(say.share(figures.M18.inputs), count(figures.M18.moved))];
    case 'M19':
      return [words.actions(count(figures.M19.moved), count(figures.M19.cancelled))];
    case 'M20': {
      const effects: Readonly<Record<string, string>> = matterWords[language].effects;
      return [parts(named(figures.M20.results, (key) => effects[key] ?? key, say))];
    }
    case 'M21':
      return [];
    case 'M22': {
      const fixed = figures.M22.questions.find(({ question }) => question === 'fixed');
      return [
        words.response(say.share(figures.M22.response)),
        fixed ? words.isFixed(say.share(fixed.yes)) : '',
      ];
    }
    case 'M23':
      return [
        parts(figures.M23.top.slice(0, MOST_NAMED).map(({ group, matters }) => [group, count(matters)])),
      ];
    case 'M24': {
      const { p50Hours, nHours, sameWorkingDay, unknown: posted, looks } = figures.M24;
      return [
        p50Hours === null ? '' : words.hours(count(p50Hours), count(nHours)),
        words.sameDay(say.share(sameWorkingDay)),
        words.unknownPosted(count(posted)),
        ...(looks ? looksLines(looks, language, median) : []),
      ];
    }
    case 'M25':
      return [
        parts(
          figures.M25.areas.flatMap(({ area, per1000 }) =>
            per1000 === null ? [] : [[area, decimalNumber(per1000, language)] as const],
          ),
        ),
      ];
    case 'M26': {
      const { answeredSoon, levels } = figures.M26;
      return [
        words.soon(say.share(answeredSoon), rules.reminderWorkingDays),
        ...levels.map(({ level, referrals }) => words.level(level, count(referrals))),
      ];
    }
    case 'M27': {
      const { received, place, theme, owner } = figures.M27.lacks;
      return [words.lacks(count(received.count), count(place.count), count(theme.count), count(owner.count))];
    }
  }
}

/** How the watch round was kept. */
function looksLines(
  { onTime, lag }: LooksFigure,
  language: Language,
  median: (percentile: Percentile) => string,
): readonly string[] {
  const words = figureWatchWords[language];
  const say = sayIn(language);
  const { notMatured = 0 } = onTime;
  return [
    words.onTime(say.share(onTime), say.count(onTime.n)),
    words.lag(median(lag.p50), median(lag.p80), say.count(lag.waiting)),
    notMatured > 0 ? words.notDue(say.count(notMatured)) : '',
  ];
}
