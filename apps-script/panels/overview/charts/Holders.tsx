import { Sideways } from '../../../../shared/interface/Sideways.tsx';
import { UNKNOWN } from '../../../../shared/metrics/families/intake.ts';
import { CITIZEN, DISTRICT } from '../../../../shared/metrics/families/timeByHolder.ts';
import type { FigureReport } from '../../../../shared/metrics/report.ts';
import { chartWords } from '../../../../shared/text/figure-charts.ts';
import { periodLabel } from '../../../../shared/text/periods.ts';
import { useSurroundings } from '../parts/context.ts';
import { Chart } from './Chart.tsx';
import { linear } from './scale.ts';

interface Holder {
  readonly holder: string;
  readonly days: number;
  readonly share: number;
}

/** Parts of the bar with a number of their own; the rest are one part. */
const MOST = 7;
const BAR = 34;
const LABEL = 18;
const GAP = 8;
const OTHERS = 'others';
const FILLS = ['solid', 'stripes', 'dots', 'grid-fill', 'light', 'back-stripes', 'lines', 'empty'] as const;

function largest(holders: readonly Holder[], order: readonly string[]): readonly Holder[] {
  const kept = order.flatMap((name) => holders.find(({ holder }) => holder === name) ?? []);
  const rest = holders.filter(({ holder }) => !order.includes(holder));
  if (rest.length === 0) return kept;
  const sum = (key: 'days' | 'share') => rest.reduce((all, holder) => all + holder[key], 0);
  return [...kept, { holder: OTHERS, days: sum('days'), share: sum('share') }];
}

/** M16: one bar for the period and one for the one before, split by who had the matters. */
export function Holders({ report }: { readonly report: FigureReport }) {
  const { language, today, say, organisationName } = useSurroundings();
  const words = chartWords[language].holders;
  const { M16 } = report.figures;
  const [first] = M16.holders;
  const order = M16.holders.slice(0, MOST).map(({ holder }) => holder);
  const shown = largest(M16.holders, order);
  const before = M16.previous && M16.previous.n > 0 ? largest(M16.previous.holders, order) : undefined;
  const hidden = M16.holders.length - order.length;
  const nameOf = (holder: string): string => {
    if (holder === DISTRICT) return words.district;
    if (holder === CITIZEN) return words.citizen;
    if (holder === UNKNOWN) return words.unknown;
    return holder === OTHERS ? words.others(hidden) : organisationName(holder);
  };
  const bars = [
    { name: periodLabel(report.period.name, language, today), holders: shown },
    ...(before && report.previousPeriod
      ? [{ name: periodLabel(report.previousPeriod.name, language, today), holders: before }]
      : []),
  ];
  const numberOf = (holder: string) => (holder === OTHERS ? MOST : order.indexOf(holder)) + 1;
  return (
    <Chart
      id="holders"
      title={words.title}
      definition={words.definition}
      summary={
        first ? words.summary(say.count(M16.n), nameOf(first.holder), say.percent(first.share)) : words.none
      }
      height={bars.length * (LABEL + BAR + GAP)}
      draw={
        first
          ? (width) => (
              <>
                <Patterns />
                {bars.map((bar, index) => (
                  <Bar
                    key={bar.name}
                    name={bar.name}
                    holders={bar.holders}
                    top={index * (LABEL + BAR + GAP)}
                    width={width}
                    numberOf={numberOf}
                  />
                ))}
              </>
            )
          : undefined
      }
    >
      {first && (
        <Sideways label={words.title}>
          <table class="holders breaks">
            <thead>
              <tr>
                <th scope="col">{words.holder}</th>
                <th scope="col" class="count">
                  {words.days}
                </th>
                <th scope="col" class="count">
                  {words.share}
                </th>
                <th scope="col" class="count">
                  {words.previous}
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ holder, days, share }) => {
                const earlier = before?.find((each) => each.holder === holder);
                return (
                  <tr key={holder}>
                    <th scope="row">
                      <span class="number">{numberOf(holder)}</span> {nameOf(holder)}
                    </th>
                    <td class="count">{say.count(days)}</td>
                    <td class="count">{say.percent(share)}</td>
                    <td class="count">{earlier ? say.percent(earlier.share) : '–'}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </Sideways>
      )}
    </Chart>
  );
}

interface BarProps {
  readonly name: string;
  readonly holders: readonly Holder[];
  readonly top: number;
  readonly width: number;
  readonly numberOf: (holder: string) => number;
}

function Bar({ name, holders, top, width, numberOf }: BarProps) {
  const x = linear(0, 1, 1, width - 1);
  let from = 0;
  return (
    <g>
      <text x="0" y={top + 12}>
        {name}
      </text>
      {holders.map(({ holder, share }) => {
        const left = x(from);
        const right = x(from + share);
        from += share;
        const number = numberOf(holder);
        const fill = FILLS[(number - 1) % FILLS.length] ?? 'solid';
        return (
          <g key={holder}>
            <rect
              class={`part ${fill}`}
              x={left}
              y={top + LABEL}
              width={Math.max(0, right - left)}
              height={BAR}
            />
            {right - left > 16 && (
              <>
                <circle class="plate" cx={(left + right) / 2} cy={top + LABEL + BAR / 2} r="9" />
                <text
                  class="plate-number"
                  x={(left + right) / 2}
                  y={top + LABEL + BAR / 2 + 4}
                  text-anchor="middle"
                >
                  {number}
                </text>
              </>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** Fills that differ without colour. */
function Patterns() {
  return (
    <defs>
      <pattern
        id="fill-stripes"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect class="pattern-back" width="6" height="6" />
        <rect class="pattern-ink" width="3" height="6" />
      </pattern>
      <pattern
        id="fill-back-stripes"
        width="8"
        height="8"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(-45)"
      >
        <rect class="pattern-back" width="8" height="8" />
        <rect class="pattern-ink" width="2" height="8" />
      </pattern>
      <pattern id="fill-dots" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect class="pattern-back" width="6" height="6" />
        <circle class="pattern-ink" cx="3" cy="3" r="1.5" />
      </pattern>
      <pattern id="fill-grid" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect class="pattern-back" width="6" height="6" />
        <path class="pattern-line" d="M 0 0 H 6 M 0 0 V 6" />
      </pattern>
      <pattern id="fill-lines" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect class="pattern-back" width="6" height="6" />
        <rect class="pattern-ink" width="6" height="2" />
      </pattern>
    </defs>
  );
}
