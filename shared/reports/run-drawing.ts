import { longestOf, type Run } from './document.ts';

/** A run chart as lines, marks and texts with their places, for whatever draws them. */
export type Mark =
  | { readonly kind: 'line'; readonly name: 'grid' | 'centre'; readonly from: Point; readonly to: Point }
  | { readonly kind: 'path'; readonly name: 'series' | 'dot' | 'shift'; readonly d: string }
  | {
      readonly kind: 'text';
      readonly name: 'mark' | 'centre-name';
      readonly at: Point;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly text: string;
    };
type Point = readonly [x: number, y: number];

export const RUN_WIDTH = 640;
export const RUN_HEIGHT = 220;
const LEFT = 40;
const RIGHT = 12;
const TOP = 22;
const BOTTOM = 30;
/** Months with a name under the chart. */
const NAMED = 6;

const round = (value: number): number => Math.round(value * 10) / 10;

/** Values at which a line is drawn: 0 and a few round ones, the last not below the highest. */
function marksTo(highest: number): readonly number[] {
  const rough = highest / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power);
  const marks: number[] = [];
  for (let mark = 0; ; mark += step) {
    marks.push(mark);
    if (mark >= highest) return marks;
  }
}

export function runDrawing(run: Run): readonly Mark[] {
  const { months, centre, centreName, axis } = run;
  const lines = marksTo(longestOf(run));
  const top = lines[lines.length - 1] ?? 1;
  const x = (index: number) =>
    round(LEFT + 8 + (index * (RUN_WIDTH - LEFT - 8 - RIGHT)) / Math.max(1, months.length - 1));
  const y = (value: number) => round(RUN_HEIGHT - BOTTOM - (value * (RUN_HEIGHT - BOTTOM - TOP)) / top);
  const end = RUN_WIDTH - RIGHT;
  const every = Math.ceil(months.length / NAMED);
  let path = '';
  let isDrawing = false;
  const dots: Mark[] = [];
  for (const [index, { value, shift }] of months.entries()) {
    if (value === null) {
      isDrawing = false;
      continue;
    }
    const [across, down] = [x(index), y(value)];
    path += `${isDrawing ? 'L' : 'M'}${across} ${down}`;
    isDrawing = true;
    dots.push(
      shift
        ? { kind: 'path', name: 'shift', d: `M${across} ${down - 6}l6 6-6 6-6-6z` }
        : { kind: 'path', name: 'dot', d: `M${across - 3.5} ${down}a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z` },
    );
  }
  return [
    { kind: 'text', name: 'mark', at: [0, 12], anchor: 'start', text: axis },
    ...lines.flatMap((mark): readonly Mark[] => [
      { kind: 'line', name: 'grid', from: [LEFT, y(mark)], to: [end, y(mark)] },
      { kind: 'text', name: 'mark', at: [LEFT - 6, y(mark) + 4], anchor: 'end', text: String(mark) },
    ]),
    ...months.flatMap(({ label }, index): readonly Mark[] =>
      index % every === 0
        ? [{ kind: 'text', name: 'mark', at: [x(index), RUN_HEIGHT - 8], anchor: 'middle', text: label }]
        : [],
    ),
    { kind: 'line', name: 'centre', from: [LEFT, y(centre)], to: [end, y(centre)] },
    { kind: 'path', name: 'series', d: path },
    ...dots,
    { kind: 'text', name: 'centre-name', at: [end, y(centre) - 6], anchor: 'end', text: centreName },
  ];
}
