import type { Block } from '../../shared/reports/document.ts';

/** A table of a pack or a plan; its title is read aloud only, since a heading stands above it. */
export function BlockTable({ table }: Pick<Extract<Block, { kind: 'table' }>, 'table'>) {
  return (
    <table>
      <caption class="only-read-aloud">{table.title}</caption>
      {table.widths && (
        <colgroup>
          {table.widths.map((width, index) => (
            <col key={table.head[index]} style={{ width: `${width}%` }} />
          ))}
        </colgroup>
      )}
      <thead>
        <tr>
          {table.head.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.join('|')}>
            {row.map((cell, index) => (
              <td key={table.head[index]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
