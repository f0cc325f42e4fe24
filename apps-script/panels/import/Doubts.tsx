import { type DoubtGroup, groupDoubts } from '../../../shared/imports/doubt-groups.ts';
import { STOPS } from '../../../shared/imports/plan.ts';
import { importWords } from '../../../shared/text/imports.ts';
import type { Language } from '../../../shared/text/language.ts';
import type { ReadRow } from './reader.ts';

interface DoubtsProps {
  readonly language: Language;
  readonly rows: readonly ReadRow[];
  readonly titles: readonly string[];
}

/** Rows that are named of each group, and groups of each kind. */
const SHOWN = 50;
/** As many rows alike as can be read as lines of their own. */
const FEW = 3;

/** Every doubt by its kind: which rows, which cell, what stands there and what is done. Rows left out come first. */
export function Doubts({ language, rows, titles }: DoubtsProps) {
  const words = importWords[language];
  const kinds = groupDoubts(rows, ({ code, as }) => words.doubts[code].will(as ?? ''));
  if (kinds.length === 0) return null;
  const titleOf = (column: number | undefined) => (column === undefined ? '' : (titles[column] ?? ''));
  const lines = ({ column, will, found }: DoubtGroup, isAlone: boolean) =>
    found.slice(0, SHOWN).map(({ row, doubt }) => (
      <li key={`${row} ${column ?? ''}`}>
        <span class="nowrap">
          {words.check.row} {row + 1}
        </span>
        {isAlone && titleOf(column) !== '' ? `, ${titleOf(column)}` : ''}
        {doubt.value !== '' && <q>{doubt.value}</q>} {isAlone && will}
      </li>
    ));
  return (
    <section class="stack" aria-labelledby="doubts">
      <h2 id="doubts">{words.check.doubts}</h2>
      {kinds.map(({ code, rows: count, groups }) => (
        <details key={code} class={STOPS.has(code) ? 'doubt stops' : 'doubt'}>
          <summary>
            {words.doubts[code].name} <span class="muted">({words.check.rows(count)})</span>
          </summary>
          <ul class="found">
            {groups.slice(0, SHOWN).map((group) =>
              group.found.length <= FEW ? (
                lines(group, true)
              ) : (
                <li key={`${group.column ?? ''} ${group.will}`}>
                  <details>
                    <summary>
                      {[titleOf(group.column), words.check.rows(group.found.length)]
                        .filter((part) => part !== '')
                        .join(', ')}
                      : {group.will}
                    </summary>
                    <ul class="found">
                      {lines(group, false)}
                      {group.found.length > SHOWN && <li>{words.check.more(group.found.length - SHOWN)}</li>}
                    </ul>
                  </details>
                </li>
              ),
            )}
            {groups.length > SHOWN && (
              <li>
                {words.check.more(groups.slice(SHOWN).reduce((sum, { found }) => sum + found.length, 0))}
              </li>
            )}
          </ul>
        </details>
      ))}
    </section>
  );
}
