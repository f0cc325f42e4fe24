/** A line from values to pixels. */
export type Scale = (value: number) => number;

export function linear(fromValue: number, toValue: number, fromPixel: number, toPixel: number): Scale {
  const span = toValue - fromValue || 1;
  return (value) => fromPixel + ((value - fromValue) / span) * (toPixel - fromPixel);
}

/** Round values from 0 to at least the highest, about as many as asked for. */
export function marksTo(highest: number, about = 5): readonly number[] {
  const rough = Math.max(highest, 1) / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? rough);
  const marks: number[] = [];
  for (let mark = 0; mark < highest + step; mark += step) marks.push(mark);
  return marks;
}

/** Shapes of marks, so that what is told does not hang on the colour. */
export const shapes = {
  up: (x: number, y: number, r: number): string =>
    `M ${x} ${y - r} L ${x + r} ${y + r} L ${x - r} ${y + r} Z`,
  down: (x: number, y: number, r: number): string =>
    `M ${x} ${y + r} L ${x + r} ${y - r} L ${x - r} ${y - r} Z`,
  diamond: (x: number, y: number, r: number): string =>
    `M ${x} ${y - r} L ${x + r} ${y} L ${x} ${y + r} L ${x - r} ${y} Z`,
} as const;
