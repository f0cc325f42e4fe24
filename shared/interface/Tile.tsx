import type { ComponentChildren } from 'preact';
import { Definition } from './Definition.tsx';

interface TileProps {
  readonly id: string;
  readonly title: string;
  readonly value: string;
  readonly unit?: string;
  /** How many the figure rests on, and how many of them still wait. */
  readonly basis?: string;
  /** What the figure means and how it is computed. */
  readonly definition: string;
  /** What the mark beside the title is called when read aloud. */
  readonly definitionLabel: string;
  readonly children?: ComponentChildren;
}

/** A figure is never alone: value, n, and its definition on hover and on focus. */
export function Tile({ id, title, value, unit, basis, definition, definitionLabel, children }: TileProps) {
  return (
    <section class="tile" aria-labelledby={`${id}-title`}>
      <div class="row">
        <h2 id={`${id}-title`}>{title}</h2>
        <Definition id={`${id}-definition`} label={definitionLabel} text={definition} />
      </div>
      <p class="value">
        {value} {unit ? <span class="unit">{unit}</span> : null}
      </p>
      {children}
      {basis && <p class="muted">{basis}</p>}
    </section>
  );
}
