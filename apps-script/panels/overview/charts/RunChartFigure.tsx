import type { RunChart, RunPoint } from '../../../../shared/metrics/charts/runChart.ts';
import { dateWords } from '../../../../shared/text/dates.ts';
import { chartWords } from '../../../../shared/text/figure-charts.ts';
import type { Language } from '../../../../shared/text/language.ts';
import { useSurroundings } from '../parts/context.ts';
import { Chart } from './Chart.tsx';
import { linear, marksTo, shapes } from './scale.ts';

const HEIGHT = 230;
const LEFT = 40;
const RIGHT = 14;
const TOP = 22;
const BOTTOM = 34;

interface RunChartProps {
  readonly name: 'timeToFeedback' | 'referralAnswer';
  readonly chart: RunChart;
}

function monthName(month: string, language: Language): string {
  const name = dateWords[language].shortMonths[Number(month.slice(5, 7)) - 1] ?? '';
  return `${name} ${month.slice(2, 4)}`;
}

/** Monthly medians against their own median, with shifts marked. */
export function RunChartFigure({ name, chart }: RunChartProps) {
  const { language, say } = useSurroundings();
  const words = chartWords[language].run;
  const reached = chart.points.filter(({ median }) => median.value !== null).length;
  const medianText = ({ median }: RunPoint): string =>
    median.value !== null
      ? say.count(median.value)
      : median.state === 'not_reached'
        ? words.notReached
        : words.tooFew;
  return (
    <Chart
      id={`run-${name}`}
      title={words.titles[name]}
      definition={words.definition}
      summary={reached === 0 ? words.none : words.summary(say.count(reached))}
      height={HEIGHT}
      draw={reached === 0 ? undefined : (width) => <Drawing chart={chart} width={width} />}
      table={
        reached > 0 && (
          <table>
            <thead>
              <tr>
                <th scope="col">{words.month}</th>
                <th scope="col" class="count">
                  {words.median}
                </th>
                <th scope="col" class="count">
                  {words.n}
                </th>
                <th scope="col">{words.shiftColumn}</th>
              </tr>
            </thead>
            <tbody>
              {chart.points.map((point) => (
                <tr key={point.month}>
                  <th scope="row">{monthName(point.month, language)}</th>
                  <td class="count">{medianText(point)}</td>
                  <td class="count">{say.count(point.n)}</td>
                  <td>{point.shift ? words.shift[point.shift] : ''}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )
      }
    />
  );
}

function Drawing({ chart, width }: { readonly chart: RunChart; readonly width: number }) {
  const { language, say } = useSurroundings();
  const words = chartWords[language].run;
  const { points, centre } = chart;
  const marks = marksTo(Math.max(...points.map(({ median }) => median.value ?? 0), centre ?? 0), 4);
  const x = linear(0, points.length - 1, LEFT + 8, width - RIGHT);
  const y = linear(0, marks[marks.length - 1] ?? 1, HEIGHT - BOTTOM, TOP);
  const every = Math.ceil(points.length / Math.max(3, Math.floor(width / 90)));
  let path = '';
  let isDrawing = false;
  points.forEach(({ median }, index) => {
    if (median.value === null) isDrawing = false;
    else {
      path += `${isDrawing ? 'L' : 'M'} ${x(index).toFixed(1)} ${y(median.value).toFixed(1)} `;
      isDrawing = true;
    }
  });
  const firstShift = points.findIndex(({ shift }) => shift !== null);
  return (
    <>
      {marks.map((mark) => (
        <g key={mark}>
          <line class="grid" x1={LEFT} x2={width - RIGHT} y1={y(mark)} y2={y(mark)} />
          <text x={LEFT - 6} y={y(mark) + 4} text-anchor="end">
            {mark}
          </text>
        </g>
      ))}
      <text x="0" y="12">
        {words.axis}
      </text>
      {centre !== null && (
        <>
          <line class="centre" x1={LEFT} x2={width - RIGHT} y1={y(centre)} y2={y(centre)} />
          <text class="centre-name" x={width - RIGHT} y={y(centre) - 5} text-anchor="end">
            {words.centre(say.count(centre))}
          </text>
        </>
      )}
      <path class="line" d={path} />
      {points.map((point, index) => (
        <g key={point.month}>
          <Mark point={point} left={x(index)} top={y(point.median.value ?? 0)} />
          {index % every === 0 && (
            <text x={x(index)} y={HEIGHT - BOTTOM + 18} text-anchor="middle">
              {monthName(point.month, language)}
            </text>
          )}
        </g>
      ))}
      {firstShift >= 0 && (
        <text class="name" x={Math.min(x(firstShift), width - 110)} y={HEIGHT - 2}>
          {`◆ ${words.shift[points[firstShift]?.shift ?? 'above']}`}
        </text>
      )}
    </>
  );
}

function Mark({
  point,
  left,
  top,
}: {
  readonly point: RunPoint;
  readonly left: number;
  readonly top: number;
}) {
  const { median, shift } = point;
  if (median.state === 'too_few') return null;
  // More than half still wait: it lies above everything that the axis can show.
  if (median.value === null) return <path class="dot above" d={shapes.up(left, TOP - 4, 5)} />;
  return shift ? (
    <path class="dot above" d={shapes.diamond(left, top, 5)} />
  ) : (
    <circle class="dot" cx={left} cy={top} r="3.5" />
  );
}
