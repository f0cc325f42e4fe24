import type { AgeingStep, Step } from '../../../../shared/metrics/charts/ageing.ts';
import type { FigureReport } from '../../../../shared/metrics/report.ts';
import { chartWords } from '../../../../shared/text/figure-charts.ts';
import { useSurroundings } from '../parts/context.ts';
import { ListLink } from '../parts/ListLink.tsx';
import { Chart } from './Chart.tsx';
import { linear, marksTo, type Scale, shapes } from './scale.ts';

const ROW = 58;
const TOP = 4;
const BOTTOM = 34;
const RIGHT = 18;
const LEFT = 10;

/** Every open referral and matter by step and age, against how long the step took those who left it. */
export function Ageing({ report }: { readonly report: FigureReport }) {
  const steps = report.charts.ageing;
  const { language, say } = useSurroundings();
  const all = chartWords[language];
  const words = all.ageing;
  const open = steps.reduce((sum, step) => sum + step.open, 0);
  const above = steps.reduce((sum, step) => sum + step.aboveP80, 0);
  const highest = Math.max(10, ...steps.flatMap(({ ages, p80 }) => [ages[0]?.age ?? 0, p80 ?? 0]));
  const height = TOP + steps.length * ROW + BOTTOM;
  return (
    <Chart
      id="ageing"
      title={words.title}
      definition={words.definition}
      summary={open === 0 ? words.none : words.summary(say.count(open), say.count(above))}
      height={height}
      draw={
        open === 0
          ? undefined
          : (width) => {
              const marks = marksTo(highest);
              const x = linear(0, marks[marks.length - 1] ?? highest, LEFT, width - RIGHT);
              const floor = TOP + steps.length * ROW;
              return (
                <>
                  {marks.map((mark) => (
                    <g key={mark}>
                      <line class="grid" x1={x(mark)} x2={x(mark)} y1={TOP} y2={floor} />
                      <text x={x(mark)} y={floor + 14} text-anchor="middle">
                        {mark}
                      </text>
                    </g>
                  ))}
                  <text x={width / 2} y={floor + 30} text-anchor="middle">
                    {words.axis}
                  </text>
                  {steps.map((step, index) => (
                    <StepRow key={step.step} step={step} top={TOP + index * ROW} x={x} end={width - RIGHT} />
                  ))}
                </>
              );
            }
      }
      legend={
        <>
          <span class="mark-above">▲</span> {words.above} · <span class="mark-below">●</span> {words.below} ·{' '}
          {words.dotSize}
        </>
      }
      table={
        open > 0 && (
          <table>
            <thead>
              <tr>
                <th scope="col">{words.step}</th>
                {[words.open, words.oldest, words.p50, words.p80, words.aboveP80, words.completed].map(
                  (title) => (
                    <th key={title} scope="col" class="count">
                      {title}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {steps.map((step) => (
                <tr key={step.step}>
                  <th scope="row">{all.steps[step.step]}</th>
                  <td class="count">{say.count(step.open)}</td>
                  <td class="count">{step.ages[0]?.age ?? '–'}</td>
                  <td class="count">{step.p50 ?? words.tooFew}</td>
                  <td class="count">{step.p80 ?? words.tooFew}</td>
                  <td class="count">{say.count(step.aboveP80)}</td>
                  <td class="count">{say.count(step.completed)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )
      }
    >
      <p class="row no-print">
        {steps
          .filter((step) => step.open > 0)
          .map((step) => (
            <StepLink key={step.step} step={step.step} count={report.lists[`ageing.${step.step}`]} />
          ))}
      </p>
    </Chart>
  );
}

interface StepLinkProps {
  readonly step: Step;
  readonly count: number | undefined;
}

function StepLink({ step, count }: StepLinkProps) {
  const { language } = useSurroundings();
  return (
    <span>
      {chartWords[language].steps[step]}: <ListLink list={`ageing.${step}`} count={count} name="open" />
    </span>
  );
}

interface RowProps {
  readonly step: AgeingStep;
  readonly top: number;
  readonly x: Scale;
  readonly end: number;
}

function StepRow({ step, top, x, end }: RowProps) {
  const { language, say } = useSurroundings();
  const words = chartWords[language];
  const middle = top + 38;
  const lines = [
    { key: 'p50', days: step.p50, dashes: '2 3' },
    { key: 'p80', days: step.p80, dashes: '' },
  ];
  const times =
    step.p50 === null || step.p80 === null
      ? ''
      : ` · ${words.ageing.times(say.count(step.p50), say.count(step.p80))}`;
  return (
    <g>
      <line class="grid" x1={LEFT} x2={end} y1={top + ROW} y2={top + ROW} />
      <text class="step" x={LEFT} y={top + 14}>
        {`${words.steps[step.step]} (${say.count(step.open)})`}
        <tspan class="times">{times}</tspan>
      </text>
      {step.ages.map(({ age, count }) => {
        const radius = Math.min(9, 2.5 + Math.sqrt(count));
        return step.p80 !== null && age > step.p80 ? (
          <path key={age} class="dot above" d={shapes.up(x(age), middle, radius)} />
        ) : (
          <circle key={age} class="dot" cx={x(age)} cy={middle} r={radius} />
        );
      })}
      {lines.map(({ key, days, dashes }) =>
        days === null ? null : (
          <line
            key={key}
            class="limit"
            x1={x(days)}
            x2={x(days)}
            y1={top + 22}
            y2={top + ROW - 4}
            stroke-dasharray={dashes}
          />
        ),
      )}
    </g>
  );
}
