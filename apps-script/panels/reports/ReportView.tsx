import { useMemo } from 'preact/hooks';
import { Sideways } from '../../../shared/interface/Sideways.tsx';
import { compose } from '../../../shared/reports/compose.ts';
import { type Block, type Run, type Table, tableOfRun } from '../../../shared/reports/document.ts';
import { reportDocx } from '../../../shared/reports/docx.ts';
import { reportHtml } from '../../../shared/reports/html.ts';
import { type Mark, RUN_HEIGHT, RUN_WIDTH, runDrawing } from '../../../shared/reports/run-drawing.ts';
import type { Snapshot } from '../../../shared/reports/snapshot.ts';
import { reportXlsx } from '../../../shared/reports/xlsx.ts';
import type { Language } from '../../../shared/text/language.ts';
import { reportWords } from '../../../shared/text/reports.ts';
import { download, type FileKind } from './download.ts';
import { GoogleDocument } from './GoogleDocument.tsx';

interface ReportViewProps {
  readonly snapshot: Snapshot;
  /** Under which the sheet keeps it. */
  readonly reportKey: string;
  readonly language: Language;
  readonly onBack: () => void;
}

/** A frozen report as it reads, and as files to take along. */
export function ReportView({ snapshot, reportKey, language, onBack }: ReportViewProps) {
  const words = reportWords[language].page;
  const blocks = useMemo(() => compose(snapshot, language), [snapshot, language]);
  const name = `gensvar-${snapshot.current.period.name}-v${snapshot.version}`;
  const take = (kind: FileKind, content: () => Uint8Array | string) => () =>
    download(`${name}.${kind}`, kind, content());
  return (
    <article class="report">
      <div class="row no-print">
        <button type="button" class="button plain back" onClick={onBack}>
          ← {words.back}
        </button>
        <button type="button" class="button main" onClick={take('docx', () => reportDocx(blocks, language))}>
          {words.docx}
        </button>
        <GoogleDocument reportKey={reportKey} language={language} />
        <button type="button" class="button" onClick={take('xlsx', () => reportXlsx(snapshot, language))}>
          {words.xlsx}
        </button>
        <button type="button" class="button" onClick={take('html', () => reportHtml(blocks, language))}>
          {words.html}
        </button>
        <button type="button" class="button" onClick={() => window.print()}>
          {words.print}
        </button>
      </div>
      {blocks.map((block, index) => (
        <BlockView key={JSON.stringify(block)} block={block} under={headingBefore(blocks, index)} />
      ))}
    </article>
  );
}

/** The heading that a block stands under: a table of the same name need not repeat it. */
function headingBefore(blocks: readonly Block[], index: number): string {
  for (let at = index - 1; at >= 0; at--) {
    const block = blocks[at];
    if (block?.kind === 'heading') return block.text;
  }
  return '';
}

function BlockView({ block, under }: { readonly block: Block; readonly under: string }) {
  switch (block.kind) {
    case 'title':
      return (
        <header>
          <h1>{block.text}</h1>
          <p class="muted">{block.under}</p>
        </header>
      );
    case 'heading':
      return <h2>{block.text}</h2>;
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'table':
      return <TableView table={block.table} under={under} />;
    case 'run':
      return <RunView run={block.run} />;
    case 'bars':
      return (
        <Sideways label={block.title}>
          <table class="bars" aria-label={block.title}>
            {block.title !== under && <caption>{block.title}</caption>}
            <tbody>
              {block.bars.map(({ label, share, shown }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td class="bar">{share > 0 && <span style={{ width: `${share * 100}%` }} />}</td>
                  <td class="count">{shown}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Sideways>
      );
  }
}

/** Drawn, and its table for those who do not see it, or want the numbers. */
function RunView({ run }: { readonly run: Run }) {
  const table = tableOfRun(run);
  return (
    <figure class="run">
      <svg
        viewBox={`0 0 ${RUN_WIDTH} ${RUN_HEIGHT}`}
        role="img"
        aria-label={`${run.title}. ${run.centreName}`}
      >
        {runDrawing(run).map((mark) => (
          <MarkView key={JSON.stringify(mark)} mark={mark} />
        ))}
      </svg>
      <TableView table={table} under="" />
    </figure>
  );
}

function MarkView({ mark }: { readonly mark: Mark }) {
  switch (mark.kind) {
    case 'line':
      return <line class={mark.name} x1={mark.from[0]} y1={mark.from[1]} x2={mark.to[0]} y2={mark.to[1]} />;
    case 'path':
      return <path class={mark.name} d={mark.d} />;
    case 'text':
      return (
        <text class={mark.name} x={mark.at[0]} y={mark.at[1]} text-anchor={mark.anchor}>
          {mark.text}
        </text>
      );
  }
}

function TableView({ table, under }: { readonly table: Table; readonly under: string }) {
  const kind = (index: number) => (table.numeric.includes(index) ? 'count' : '');
  return (
    <Sideways label={table.title}>
      <table aria-label={table.title}>
        {table.title !== under && <caption>{table.title}</caption>}
        <thead>
          <tr>
            {table.head.map((title, index) => (
              <th key={title} scope="col" class={kind(index)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row[0]}>
              {row.map((text, index) =>
                index === 0 ? (
                  <th key={table.head[index]} scope="row">
                    {text}
                  </th>
                ) : (
                  <td key={table.head[index]} class={kind(index)}>
                    {text}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  );
}
