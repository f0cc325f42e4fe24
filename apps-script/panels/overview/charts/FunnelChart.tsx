import { type Funnel, type FunnelPoint, funnelLimits } from '../../../../shared/metrics/charts/funnel.ts';
import type { FigureRules } from '../../../../shared/metrics/rules.ts';
import { chartWords } from '../../../../shared/text/figure-charts.ts';
import { useSurroundings } from '../parts/context.ts';
import { Chart } from './Chart.tsx';
import { linear, marksTo, type Scale, shapes } from './scale.ts';

const HEIGHT = 290;
const LEFT = 46;
const RIGHT = 14;
const TOP = 12;
const BOTTOM = 40;
const MOST_LINES_POINTS = 60;

interface FunnelChartProps {
  readonly funnel: Funnel;
  readonly rules: FigureRules;
}

/** Each department's share answered in time against how many referrals it rests on. */
export function FunnelChart({ funnel, rules }: FunnelChartProps) {
  const { language, say, organisationName } = useSurroundings();
  const words = chartWords[language].funnel;
  const { centre } = funnel;
  const drawn = funnel.points.filter(({ share }) => share !== null);
  const outside = drawn.filter((point) => point.outside !== null);
  const verdictOf = (point: FunnelPoint): string =>
    point.share === null ? words.outside.tooFew : words.outside[point.outside ?? 'within'];
  return (
    <Chart
      id="funnel"
      title={words.title}
      definition={words.definition(rules.referralWorkingDays[0])}
      summary={
        funnel.points.length === 0
          ? words.none
          : words.summary(say.count(funnel.points.length), say.count(outside.length))
      }
      height={HEIGHT}
      draw={
        centre === null || drawn.length === 0
          ? undefined
          : (width) => <Drawing points={drawn} centre={centre} width={width} fewest={rules.fewestForShare} />
      }
      legend={words.limits}
      table={
        funnel.points.length > 0 && (
          <table>
            <thead>
              <tr>
                <th scope="col">{words.department}</th>
                <th scope="col" class="count">
                  {words.inTime}
                </th>
                <th scope="col" class="count">
                  {words.share}
                </th>
                <th scope="col">{words.verdict}</th>
              </tr>
            </thead>
            <tbody>
              {funnel.points.map((point) => (
                <tr key={point.organisation}>
                  <th scope="row">{organisationName(point.organisation)}</th>
                  <td class="count">{`${say.count(point.count)}/${say.count(point.n)}`}</td>
                  <td class="count">{point.share === null ? '–' : say.percent(point.share)}</td>
                  <td>{verdictOf(point)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )
      }
    />
  );
}

interface DrawingProps {
  readonly points: readonly FunnelPoint[];
  readonly centre: number;
  readonly width: number;
  readonly fewest: number;
}

function Drawing({ points, centre, width, fewest }: DrawingProps) {
  const { language, say, organisationName } = useSurroundings();
  const words = chartWords[language].funnel;
  const marks = marksTo(Math.max(...points.map(({ n }) => n)));
  const most = marks[marks.length - 1] ?? 1;
  const x = linear(0, most, LEFT, width - RIGHT);
  const y = linear(0, 1, HEIGHT - BOTTOM, TOP);
  const sizes = Array.from({ length: MOST_LINES_POINTS + 1 }, (_, index) =>
    Math.round(fewest + ((most - fewest) * index) / MOST_LINES_POINTS),
  ).filter((n, index, all) => n > 0 && n !== all[index - 1]);
  const limits = sizes.map((n) => ({ n, ...funnelLimits(n, centre) }));
  const line = (key: 'lower95' | 'upper95' | 'lower998' | 'upper998') =>
    limits
      .map(
        (limit, index) => `${index === 0 ? 'M' : 'L'} ${x(limit.n).toFixed(1)} ${y(limit[key]).toFixed(1)}`,
      )
      .join(' ');
  return (
    <>
      {[0, 0.25, 0.5, 0.75, 1].map((share) => (
        <g key={share}>
          <line class="grid" x1={LEFT} x2={width - RIGHT} y1={y(share)} y2={y(share)} />
          <text x={LEFT - 6} y={y(share) + 4} text-anchor="end">
            {say.percent(share)}
          </text>
        </g>
      ))}
      {marks.map((mark) => (
        <text key={mark} x={x(mark)} y={HEIGHT - BOTTOM + 16} text-anchor="middle">
          {say.count(mark)}
        </text>
      ))}
      <text x={(LEFT + width - RIGHT) / 2} y={HEIGHT - 6} text-anchor="middle">
        {words.axisX}
      </text>
      <line class="centre" x1={LEFT} x2={width - RIGHT} y1={y(centre)} y2={y(centre)} />
      <text class="centre-name" x={width - RIGHT} y={y(centre) - 4} text-anchor="end">
        {words.centre(say.percent(centre))}
      </text>
      <path class="limit-line" stroke-dasharray="6 4" d={line('lower95')} />
      <path class="limit-line" stroke-dasharray="6 4" d={line('upper95')} />
      <path class="limit-line" stroke-dasharray="1 4" d={line('lower998')} />
      <path class="limit-line" stroke-dasharray="1 4" d={line('upper998')} />
      {points.map((point) => (
        <Point
          key={point.organisation}
          point={point}
          x={x}
          y={y}
          width={width}
          name={organisationName(point.organisation)}
        />
      ))}
    </>
  );
}

interface PointProps {
  readonly point: FunnelPoint;
  readonly x: Scale;
  readonly y: Scale;
  readonly width: number;
  readonly name: string;
}

/** Outside the funnel a department has its name; within, there is nothing to say of it. */
function Point({ point, x, y, width, name }: PointProps) {
  const left = x(point.n);
  const top = y(point.share ?? 0);
  if (point.outside === null) return <circle class="dot" cx={left} cy={top} r="4" />;
  const isRight = left > width * 0.6;
  return (
    <g>
      <path
        class={`dot ${point.outside}`}
        d={shapes[point.outside === 'below' ? 'down' : 'up'](left, top, 6)}
      />
      <text
        class="name"
        x={isRight ? left - 9 : left + 9}
        y={top + 4}
        text-anchor={isRight ? 'end' : 'start'}
      >
        {name}
      </text>
    </g>
  );
}
