import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Definition } from '../../../../shared/interface/Definition.tsx';
import { chartWords } from '../../../../shared/text/figure-charts.ts';
import { overviewWords } from '../../../../shared/text/overview.ts';
import { useSurroundings } from '../parts/context.ts';

interface ChartProps {
  readonly id: string;
  readonly title: string;
  readonly definition: string;
  /** The chart in a sentence, for those who do not see it. */
  readonly summary: string;
  /** Undefined: there is nothing to draw, and the summary says so. */
  readonly draw: ((width: number) => ComponentChildren) | undefined;
  readonly height: number;
  /** What the marks mean. */
  readonly legend?: ComponentChildren;
  /** The same as a table. */
  readonly table?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** A chart that is as wide as its place, so that its texts have the page's size, and its table. */
export function Chart({ id, title, definition, summary, draw, height, legend, table, children }: ChartProps) {
  const { language } = useSurroundings();
  const { place, width } = useWidth();
  return (
    <figure class="chart" id={id}>
      <figcaption class="row">
        <h3 id={`${id}-title`}>{title}</h3>
        <Definition
          id={`${id}-definition`}
          label={`${title}: ${overviewWords[language].definition}`}
          text={definition}
        />
      </figcaption>
      <p class="muted">{summary}</p>
      <div ref={place} class="drawing">
        {draw && (
          <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${title}. ${summary}`}>
            {draw(width)}
          </svg>
        )}
      </div>
      {draw && legend && <p class="legend muted small">{legend}</p>}
      {children}
      {table && (
        <details class="no-print">
          <summary>{chartWords[language].asTable}</summary>
          {table}
        </details>
      )}
    </figure>
  );
}

const FIRST_WIDTH = 460;
const NARROWEST = 240;

function useWidth() {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(FIRST_WIDTH);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = () => setWidth(Math.max(NARROWEST, Math.round(element.clientWidth)));
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { place, width };
}
