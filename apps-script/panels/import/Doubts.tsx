import { DOUBTS, type Doubt, type DoubtCode, STOPS } from '../../../shared/imports/plan.ts';
import { importWords } from '../../../shared/text/imports.ts';
import type { Language } from '../../../shared/text/language.ts';
import type { ReadRow } from './reader.ts';

interface DoubtsProps {
  readonly language: Language;
  readonly rows: readonly ReadRow[];
  readonly titles: readonly string[];
}

/** Rows that are named of each kind of doubt. */
const SHOWN = 50;

interface Found {
  readonly row: number;
  readonly doubt: Doubt;
}

/** Every doubt by its kind: which row, which cell, what stands there and what is done. Rows left out come first. */
export function Doubts({ language, rows, titles }: DoubtsProps) {
  const words = importWords[language];
  const byCode = new Map<DoubtCode, Found[]>();
  for (const { row, doubts } of rows) {
    for (const doubt of doubts) {
      const known = byCode.get(doubt.code);
      if (known) known.push({ row, doubt });
      else byCode.set(doubt.code, [{ row, doubt }]);
    }
  }
  if (byCode.size === 0) return null;
  const codes = [...DOUBTS.filter((code) => STOPS.has(code)), ...DOUBTS.filter((code) => !STOPS.has(code))];
  return (
    <section class="stack" aria-labelledby="doubts">
      <h2 id="doubts">{words.check.doubts}</h2>
      {codes.map((code) => {
        const found = byCode.get(code);
        if (!found) return null;
        const { name, will } = words.doubts[code];
        return (
          <details key={code} class={STOPS.has(code) ? 'doubt stops' : 'doubt'}>
            <summary>
              {name}{' '}
              <span class="muted">({words.check.rows(new Set(found.map(({ row }) => row)).size)})</span>
            </summary>
            <ul class="found">
              {found.slice(0, SHOWN).map(({ row, doubt }) => (
                <li key={`${row} ${doubt.column ?? ''}`}>
                  <span class="nowrap">
                    {words.check.row} {row + 1}
                  </span>
                  {doubt.column !== undefined && titles[doubt.column] ? `, ${titles[doubt.column]}` : ''}
                  {doubt.value !== '' && <q>{doubt.value}</q>} {will(doubt.as ?? '')}
                </li>
              ))}
              {found.length > SHOWN && <li>{words.check.more(found.length - SHOWN)}</li>}
            </ul>
          </details>
        );
      })}
    </section>
  );
}
