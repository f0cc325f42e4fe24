import { useMemo, useState } from 'preact/hooks';
import { Notice } from '../../../../shared/interface/Notice.tsx';
import { Progress } from '../../../../shared/interface/Progress.tsx';
import { listTitle, pageWords } from '../../../../shared/text/figure-pages.ts';
import { panelWords } from '../../../../shared/text/sidebar.ts';
import type { MatterLine } from '../../../calls.ts';
import type { Counted } from '../data/useCounted.ts';
import { useSurroundings } from '../parts/context.ts';
import { MatterLink } from '../parts/MatterLink.tsx';
import { readMatters, useLines } from '../parts/useLines.ts';

const PAGE = 50;
const keyOf = ({ matter }: MatterLine): string => matter;

/** The matters behind a figure, a page at a time. */
export function ListPage({ counted }: { readonly counted: Counted }) {
  const { language, say, view, go, hasServer } = useSurroundings();
  const words = pageWords[language].list;
  const [shown, setShown] = useState(PAGE);
  const matters = useMemo(() => counted.engine.matters(view.list), [counted, view.list]);
  const wanted = hasServer ? matters.slice(0, shown) : [];
  const { lines, isReading, problem } = useLines(wanted, readMatters, keyOf);
  const left = matters.length - shown;
  const step = Math.min(PAGE, left);
  return (
    <section class="stack" aria-labelledby="list-title">
      <div class="no-print">
        <button
          type="button"
          class="button plain back"
          onClick={() => go({ ...view, page: view.from, list: '' })}
        >
          ← {view.from === 'figures' ? words.backToFigures : words.back}
        </button>
      </div>
      <h2 id="list-title" tabIndex={-1}>
        {listTitle(view.list, language)}
      </h2>
      <p class="muted" data-count={matters.length}>
        {words.count(matters.length, say.count(matters.length))}
      </p>
      {problem !== '' && (
        <Notice tone="problem" title={panelWords[language].failed}>
          {problem}
        </Notice>
      )}
      {matters.length === 0 ? (
        <p class="empty">{words.empty}</p>
      ) : (
        <div class="scroll">
          <table class="matters" aria-busy={isReading}>
            <thead>
              <tr>
                <th scope="col">{words.matter}</th>
                {hasServer &&
                  [words.title, words.received, words.stage, words.waiting, words.since, words.due].map(
                    (title) => (
                      <th key={title} scope="col">
                        {title}
                      </th>
                    ),
                  )}
              </tr>
            </thead>
            <tbody>
              {matters.slice(0, shown).map((number) => (
                <Row key={number} number={number} line={lines.get(number)} isReading={isReading} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {isReading && <Progress label={words.reading} />}
      {left > 0 && (
        <div class="no-print">
          <button type="button" class="button" onClick={() => setShown(shown + PAGE)}>
            {words.more(step, say.count(step))}
          </button>
        </div>
      )}
    </section>
  );
}

interface RowProps {
  readonly number: string;
  readonly line: MatterLine | undefined;
  readonly isReading: boolean;
}

function Row({ number, line, isReading }: RowProps) {
  const { language, hasServer } = useSurroundings();
  const words = pageWords[language].list;
  return (
    <tr>
      <th scope="row" class="nowrap">
        <MatterLink number={number} />
      </th>
      {!hasServer ? null : line ? (
        <>
          <td class="title">{line.title}</td>
          <td class="nowrap">{line.received}</td>
          <td>{line.stage}</td>
          <td>{line.waiting}</td>
          <td class="nowrap">{line.since}</td>
          <td class="nowrap">{line.due}</td>
        </>
      ) : (
        <td colSpan={6} class="muted">
          {isReading ? '…' : words.noRow}
        </td>
      )}
    </tr>
  );
}
