import type { ComponentChildren } from 'preact';

interface TileProps {
  readonly title: string;
  readonly value: string;
  readonly unit?: string;
  /** How many the figure rests on, and how many of them still wait. */
  readonly basis: string;
  /** What the figure means and how it is computed. */
  readonly definition: string;
  readonly children?: ComponentChildren;
}

/** A figure is never alone: value, n, and its definition on hover and on focus. */
export function Tile({ title, value, unit, basis, definition, children }: TileProps) {
  return (
    <section class="tile" aria-label={title}>
      <h2>{title}</h2>
      <p class="value">
        {value} {unit ? <span class="unit">{unit}</span> : null}
      </p>
      <p class="muted">{basis}</p>
      {children}
      <details class="small">
        <summary title={definition}>?</summary>
        <p>{definition}</p>
      </details>
    </section>
  );
}
