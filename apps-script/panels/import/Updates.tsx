import { useState } from 'preact/hooks';
import { importUpdateWords } from '../../../shared/text/import-updates.ts';
import type { Language } from '../../../shared/text/language.ts';
import { Choice } from './Choice.tsx';
import type { Update } from './comparing.ts';

export type Fate = 'leave' | 'update' | 'new';
/** What is chosen for a row; left when nothing is. */
export type Fates = ReadonlyMap<number, Fate>;

interface UpdatesProps {
  readonly language: Language;
  readonly updates: readonly Update[];
  readonly fates: Fates;
  readonly onFates: (fates: Fates) => void;
}

const SHOWN = 50;
const FATES: readonly Fate[] = ['leave', 'update', 'new'];

/** Rows that are here already and say something else now: what, and what is to become of each. */
export function Updates({ language, updates, fates, onFates }: UpdatesProps) {
  const words = importUpdateWords[language];
  const [shown, setShown] = useState(SHOWN);
  if (updates.length === 0) return null;
  const fateOf = ({ row }: Update): Fate => fates.get(row) ?? 'leave';
  const [first] = updates;
  const common = first && updates.every((each) => fateOf(each) === fateOf(first)) ? fateOf(first) : '';
  const optionsOf = (mayBeNew: boolean) =>
    FATES.filter((fate) => fate !== 'new' || mayBeNew).map((fate) => [fate, words.choices[fate]] as const);
  const all = (fate: Fate) =>
    onFates(new Map(updates.map((each) => [each.row, fate === 'new' && !each.byNumber ? 'leave' : fate])));
  return (
    <section class="stack updates" aria-labelledby="updates">
      <h2 id="updates">{words.title(updates.length)}</h2>
      <p>{words.hint}</p>
      <Choice<Fate | ''>
        id="all-updates"
        label={words.all}
        value={common}
        options={[
          ...(common === '' ? [['', '…'] as const] : []),
          ...optionsOf(updates.every(({ byNumber }) => byNumber)),
        ]}
        onChange={(fate) => fate !== '' && all(fate)}
      />
      <ul class="found">
        {updates.slice(0, shown).map((update) => {
          const name = `${words.row} ${update.row + 1}, ${update.byNumber ? words.byNumber(update.name) : update.name}`;
          return (
            <li key={update.row} class="update">
              <div>
                <strong>{name}</strong>
                {update.lines.map((line) => (
                  <span key={line} class="example">
                    {line}
                  </span>
                ))}
              </div>
              <select
                class="input"
                aria-label={name}
                value={fateOf(update)}
                onChange={(event) => {
                  const fate = FATES.find((each) => each === event.currentTarget.value);
                  if (fate) onFates(new Map(fates).set(update.row, fate));
                }}
              >
                {optionsOf(update.byNumber).map(([fate, text]) => (
                  <option key={fate} value={fate}>
                    {text}
                  </option>
                ))}
              </select>
            </li>
          );
        })}
      </ul>
      {updates.length > shown && (
        <div class="row">
          <span class="muted">{words.more(updates.length - shown)}</span>
          <button type="button" class="button plain" onClick={() => setShown(shown + SHOWN)}>
            {words.showMore}
          </button>
        </div>
      )}
    </section>
  );
}
