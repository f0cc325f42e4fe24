import type { TimeToFeedback } from '../../../shared/metrics/timeToFeedback.ts';
import type { Language } from '../../../shared/text/language.ts';
import { overviewWords } from '../../../shared/text/overview.ts';

interface CurveProps {
  readonly figure: TimeToFeedback;
  readonly language: Language;
}

const WIDTH = 600;
const HEIGHT = 220;
const LEFT = 48;
const RIGHT = 16;
const TOP = 12;
const BOTTOM = 40;

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** A round step for about five marks on an axis of days. */
function dayStep(last: number): number {
  return [1, 2, 5, 10, 20, 25, 50, 100, 200].find((step) => last / step <= 6) ?? 500;
}

/** The share that has been told, by working days: a stepped line, and the same as a table. */
export function Curve({ figure, language }: CurveProps) {
  const words = overviewWords[language].timeToFeedback;
  const { curve } = figure;
  const lastDay = Math.max(10, curve[curve.length - 1]?.workingDays ?? 0);
  const step = dayStep(lastDay);
  const end = Math.ceil(lastDay / step) * step;
  const x = (days: number) => LEFT + (days / end) * (WIDTH - LEFT - RIGHT);
  const y = (share: number) => TOP + (1 - share) * (HEIGHT - TOP - BOTTOM);
  const path = curve.reduce(
    (line, point) => `${line} H ${x(point.workingDays).toFixed(1)} V ${y(point.share).toFixed(1)}`,
    `M ${x(0)} ${y(0)}`,
  );
  const days = Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step);
  const marks = [
    { share: 0.5, days: figure.p50, name: words.halfMark },
    { share: 0.8, days: figure.p80, name: words.fourFifthsMark },
  ].flatMap(({ days, ...mark }) => (days === null ? [] : [{ ...mark, days }]));
  const last = curve[curve.length - 1];
  const lastText = last ? `${percent(last.share)}: ${words.days(last.workingDays)}.` : '';
  return (
    <figure class="curve">
      <figcaption>{words.curve}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words.curveText(lastText)}>
        {[0, 0.25, 0.5, 0.75, 1].map((share) => (
          <g key={share}>
            <line class="grid" x1={LEFT} x2={WIDTH - RIGHT} y1={y(share)} y2={y(share)} />
            <text x={LEFT - 8} y={y(share) + 4} text-anchor="end">
              {percent(share)}
            </text>
          </g>
        ))}
        {days.map((day) => (
          <text key={day} x={x(day)} y={HEIGHT - BOTTOM + 18} text-anchor="middle">
            {day}
          </text>
        ))}
        <text x={(LEFT + WIDTH - RIGHT) / 2} y={HEIGHT - 4} text-anchor="middle">
          {words.axisDays}
        </text>
        {marks.map((mark) => (
          <g key={mark.share} class="mark">
            <path d={`M ${LEFT} ${y(mark.share)} H ${x(mark.days)} V ${y(0)}`} />
            <circle cx={x(mark.days)} cy={y(mark.share)} r="4" />
            <text x={x(mark.days) + 8} y={y(mark.share) + 16}>
              {mark.name}
            </text>
          </g>
        ))}
        <path class="line" d={`${path} H ${x(end)}`} />
      </svg>
      <details>
        <summary>{words.asTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.workingDays}</th>
              <th scope="col">{words.share}</th>
            </tr>
          </thead>
          <tbody>
            {curve.map((point) => (
              <tr key={point.workingDays}>
                <td>{point.workingDays}</td>
                <td>{percent(point.share)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
