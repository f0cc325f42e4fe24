import type { ComponentChildren } from 'preact';
import { Tile } from '../../../../shared/interface/Tile.tsx';
import type { FigureId } from '../../../../shared/metrics/definitions.ts';
import { tileWords } from '../../../../shared/text/figure-tiles.ts';
import { figuresText } from '../../../../shared/text/figures.ts';
import { overviewWords } from '../../../../shared/text/overview.ts';
import { periodLabel } from '../../../../shared/text/periods.ts';
import { useSurroundings } from './context.ts';

interface FigureTileProps {
  readonly figure: FigureId;
  /** A second figure that the same tile tells. */
  readonly also?: FigureId;
  readonly value: string;
  readonly unit: string;
  readonly basis: string;
  /** Lines under the figure; empty ones are left out. */
  readonly lines?: readonly string[];
  readonly previous?: { readonly name: string; readonly value: string | null } | null | undefined;
  readonly children?: ComponentChildren;
}

/** One figure: value, interval, n, the period before, and its list. */
export function FigureTile(props: FigureTileProps) {
  const { figure, also, value, unit, basis, lines = [], previous, children } = props;
  const { language, today } = useSurroundings();
  const { figures } = figuresText[language];
  const words = figures[figure];
  const definition = also
    ? `${words.definition} ${figures[also].name}: ${figures[also].definition}`
    : words.definition;
  const shown = lines.filter((line) => line !== '');
  return (
    <div class="figure-tile" data-figure={figure}>
      <Tile
        id={figure}
        title={also ? `${words.name}. ${figures[also].name}` : words.name}
        value={value}
        unit={unit}
        definition={definition}
        definitionLabel={`${words.name}: ${overviewWords[language].definition}`}
      >
        {basis !== '' && <p class="line">{basis}</p>}
        {shown.map((line) => (
          <p key={line} class="line muted">
            {line}
          </p>
        ))}
        {previous && (
          <p class="line muted">
            {previous.value === null
              ? tileWords[language].previousNone(periodLabel(previous.name, language, today))
              : tileWords[language].previous(periodLabel(previous.name, language, today), previous.value)}
          </p>
        )}
        {children}
      </Tile>
    </div>
  );
}
