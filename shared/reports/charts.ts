import { UNKNOWN } from '../metrics/families/intake.ts';
import { dateWords } from '../text/dates.ts';
import { chartWords } from '../text/figure-charts.ts';
import type { Language } from '../text/language.ts';
import { decimalNumber } from '../text/numbers.ts';
import { reportWords } from '../text/reports.ts';
import { paragraph, tableBlock } from './blocks.ts';
import type { Block, RunMonth } from './document.ts';
import { sayIn } from './say.ts';
import type { Snapshot } from './snapshot.ts';

/** The overview's charts as blocks of a report. */

/** Twenty-four monthly medians against their own median, and in words whether something has changed. */
export function runBlock(
  { charts, madeOn }: Snapshot,
  name: 'timeToFeedback' | 'referralAnswer',
  language: Language,
): readonly Block[] {
  const words = chartWords[language].run;
  const { sentences } = reportWords[language];
  const say = sayIn(language, madeOn);
  const { points, centre } = charts[name];
  const monthName = (month: string) =>
    `${dateWords[language].shortMonths[Number(month.slice(5, 7)) - 1] ?? ''} ${month.slice(2, 4)}`;
  if (centre === null) return [paragraph(`${words.titles[name]}: ${words.none}`)];
  const months = points.map(({ month, n, median, shift }): RunMonth => {
    const value =
      median.value !== null
        ? say.count(median.value)
        : median.state === 'not_reached'
          ? words.notReached
          : words.tooFew;
    return { label: monthName(month), value: median.value, shown: value, n: say.count(n), shift };
  });
  const shift = lastShift(points);
  const middle = Number.isInteger(centre) ? say.count(centre) : decimalNumber(centre, language);
  return [
    paragraph(
      shift
        ? sentences.shift[shift.side](monthName(shift.from), monthName(shift.to), middle)
        : sentences.noShift(middle),
    ),
    {
      kind: 'run',
      run: {
        title: words.titles[name],
        axis: words.axis,
        centre,
        centreName: words.centre(middle),
        head: [words.month, words.median, words.n, words.shiftColumn],
        shift: words.shift,
        months,
      },
    },
  ];
}

interface Shift {
  readonly side: 'above' | 'below';
  readonly from: string;
  readonly to: string;
}

/** The latest run of months on one side of the median, if there has been one. */
function lastShift(points: Snapshot['charts']['timeToFeedback']['points']): Shift | undefined {
  let found: Shift | undefined;
  for (const { month, shift } of points) {
    if (shift) found = { side: shift, from: found?.side === shift ? found.from : month, to: month };
  }
  return found;
}

/** Which departments answer more or fewer in time than chance explains; no ranking. */
export function outsideFunnel({ charts, names }: Snapshot, language: Language): string {
  const { sentences } = reportWords[language];
  const named = (side: 'above' | 'below') =>
    charts.funnel.points
      .filter(({ outside }) => outside === side)
      .map(({ organisation }) => names[organisation] ?? organisation)
      .filter((name) => name !== UNKNOWN)
      .sort((a, b) => a.localeCompare(b, 'sv'));
  if (charts.funnel.points.every(({ limits }) => limits === null)) return '';
  const [above, below] = [named('above'), named('below')];
  if (above.length + below.length === 0) return sentences.withinFunnel;
  return [
    below.length > 0 ? sentences.belowFunnel(below.join(', ')) : '',
    above.length > 0 ? sentences.aboveFunnel(above.join(', ')) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** What waits in each step, and for how long. */
export function ageingTable({ charts, madeOn }: Snapshot, language: Language): Block {
  const words = chartWords[language];
  const { ageing } = words;
  const say = sayIn(language, madeOn);
  const orFew = (days: number | null) => (days === null ? ageing.tooFew : say.count(days));
  return tableBlock(
    ageing.title,
    [ageing.step, ageing.open, ageing.oldest, ageing.p50, ageing.p80, ageing.aboveP80],
    charts.ageing.map(({ step, open, ages, p50, p80, aboveP80 }) => [
      words.steps[step],
      say.count(open),
      ages[0] ? say.count(ages[0].age) : reportWords[language].none,
      orFew(p50),
      orFew(p80),
      p80 === null ? reportWords[language].none : say.count(aboveP80),
    ]),
    1,
  );
}
