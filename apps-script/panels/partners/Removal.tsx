import { useState } from 'preact/hooks';
import { Notice } from '../../../shared/interface/Notice.tsx';
import type { Elsewhere, PersonRow } from '../../partner-calls.ts';
import { call } from '../client.ts';
import { Form, Line } from '../dialogues/parts.tsx';
import { failureText } from '../failures.ts';
import type { RegisterContext } from './context.ts';

interface RemovalProps {
  readonly context: RegisterContext;
  /** The sheet is read anew. */
  readonly changed: () => void;
}

interface Found {
  readonly rows: readonly PersonRow[];
  readonly elsewhere: readonly Elsewhere[];
}

/** Removes a person's details on request: what goes is shown first, and that it cannot be undone. */
export function Removal({ context, changed }: RemovalProps) {
  const { language } = context;
  const words = context.words.remove;
  const [search, setSearch] = useState('');
  const [found, setFound] = useState<Found>();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [hasRead, setRead] = useState(false);
  const [problem, setProblem] = useState('');
  const [done, setDone] = useState('');
  const [busy, setBusy] = useState(false);
  const idOf = ({ tab, key }: PersonRow) => `${tab}:${key}`;
  const attempt = async (run: () => Promise<string>) => {
    setBusy(true);
    setProblem('');
    setDone('');
    try {
      setProblem(await run());
    } catch (error) {
      setProblem(failureText(error, language));
    }
    setBusy(false);
  };
  const find = () =>
    attempt(async () => {
      setFound(undefined);
      setRead(false);
      if (search.trim().length < 3) return context.words.problems.tooShort;
      const answer = await call('findPerson', [search.trim()]);
      if (!answer.ok) return answer.message;
      setFound(answer);
      setChosen(answer.rows.map(idOf));
      return '';
    });
  const going = (found?.rows ?? []).filter((row) => chosen.includes(idOf(row)) && row.cells.length > 0);
  const remove = () =>
    attempt(async () => {
      const rows = going.map(({ tab, key }) => ({ tab, key }));
      const answer = await call('removePerson', [{ rows }]);
      if (!answer.ok) return answer.message;
      setFound(undefined);
      setDone(words.done(answer.removed));
      changed();
      return '';
    });
  return (
    <>
      <p>{words.intro}</p>
      <Form
        label={context.words.pages.remove}
        submitLabel={words.find}
        busy={busy}
        submit={() => void find()}
      >
        <Line
          id="person-search"
          label={words.search}
          value={search}
          change={setSearch}
          hint={words.searchHint}
          error={problem || undefined}
        />
      </Form>
      <div aria-live="polite">{done !== '' && <Notice tone="done" title={done} />}</div>
      {found && (
        <section class="stack" aria-label={words.willGo}>
          <p role="status">{found.rows.length === 0 ? words.nothing : words.found(found.rows.length)}</p>
          <ul class="actions">
            {found.rows.map((row) => (
              <li key={idOf(row)} class="action">
                <label class="choice">
                  <input
                    type="checkbox"
                    checked={chosen.includes(idOf(row))}
                    disabled={row.cells.length === 0}
                    onChange={(event) =>
                      setChosen(
                        event.currentTarget.checked
                          ? [...chosen, idOf(row)]
                          : chosen.filter((one) => one !== idOf(row)),
                      )
                    }
                  />
                  <span>
                    <strong>{row.about || context.words.pages.contacts}</strong>
                  </span>
                </label>
                {row.cells.length > 0 && (
                  <>
                    <p class="small">{words.willGo}:</p>
                    <dl class="said">
                      {row.cells.map(({ column, text }) => (
                        <div key={column}>
                          <dt>{column}</dt>
                          <dd>
                            <del>{text}</del>
                          </dd>
                        </div>
                      ))}
                    </dl>
                  </>
                )}
                {row.notes !== '' && (
                  <p class="small">
                    {words.stays}: {row.notes} <span class="muted">({words.notes})</span>
                  </p>
                )}
              </li>
            ))}
          </ul>
          {found.elsewhere.length > 0 && (
            <div class="small">
              <p>{words.elsewhereIntro}</p>
              <ul>
                {found.elsewhere.map(({ tab, rows, first }) => (
                  <li key={tab}>{words.elsewhere(tab, rows, first)}</li>
                ))}
              </ul>
            </div>
          )}
          {going.length > 0 && (
            <>
              <p>
                <strong>{words.noUndo}</strong>
              </p>
              <label class="choice">
                <input
                  type="checkbox"
                  checked={hasRead}
                  onChange={(event) => setRead(event.currentTarget.checked)}
                />
                {words.confirm}
              </label>
              <div class="row">
                <button
                  type="button"
                  class="button danger"
                  aria-disabled={!hasRead || busy}
                  onClick={() => hasRead && !busy && void remove()}
                >
                  {words.button(going.length)}
                </button>
              </div>
            </>
          )}
        </section>
      )}
    </>
  );
}
