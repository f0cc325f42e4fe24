import { useMemo } from 'preact/hooks';
import { compose } from '../../../shared/reports/compose.ts';
import type { Block, Table } from '../../../shared/reports/document.ts';
import { reportDocx } from '../../../shared/reports/docx.ts';
import { reportHtml } from '../../../shared/reports/html.ts';
import type { Snapshot } from '../../../shared/reports/snapshot.ts';
import { reportXlsx } from '../../../shared/reports/xlsx.ts';
import type { Language } from '../../../shared/text/language.ts';
import { reportWords } from '../../../shared/text/reports.ts';
import { download, type FileKind } from './download.ts';

interface ReportViewProps {
  readonly snapshot: Snapshot;
  readonly language: Language;
  readonly onBack: () => void;
}

/** A frozen report as it reads, and as files to take along. */
export function ReportView({ snapshot, language, onBack }: ReportViewProps) {
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
      {blocks.map((block) => (
        <BlockView key={JSON.stringify(block)} block={block} />
      ))}
    </article>
  );
}

function BlockView({ block }: { readonly block: Block }) {
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
      return <TableView table={block.table} />;
    case 'bars':
      return (
        <table class="bars">
          <caption>{block.title}</caption>
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
      );
  }
}

function TableView({ table }: { readonly table: Table }) {
  const kind = (index: number) => (table.numeric.includes(index) ? 'count' : '');
  return (
    <table>
      <caption>{table.title}</caption>
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
  );
}
