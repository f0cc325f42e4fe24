import { useState } from 'preact/hooks';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { removalWords } from '../../../shared/text/removal.ts';
import type { FoundElsewhere, PersonRow } from '../../partner-calls.ts';
import { call } from '../client.ts';
import { Form, Line } from '../dialogues/parts.tsx';
import { failureText } from '../failures.ts';
import type { RegisterContext } from './context.ts';

interface RemovalProps {
  readonly context: RegisterContext;
  /** The sheet is read anew. */
  readonly changed: () => Promise<void>;
}

interface Found {
  readonly rows: readonly PersonRow[];
  readonly elsewhere: readonly FoundElsewhere[];
}

/** A name may stand in many matters. */
const PATIENCE = 180_000;

/** Removes a person's details on request: what goes is shown first, and that it cannot be undone. */
export function Removal({ context, changed }: RemovalProps) {
  const { language } = context;
  const words = context.words.remove;
  const more = removalWords[language];
  const [search, setSearch] = useState('');
  const [found, setFound] = useState<Found>();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [others, setOthers] = useState<readonly string[]>([]);
  /** What was looked for when this was found: the field may say something else by now. */
  const [sought, setSought] = useState('');
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
      setOthers(answer.elsewhere.flatMap(({ id, isChosen }) => (isChosen ? [id] : [])));
      setSought(search.trim());
      return '';
    });
  const going = (found?.rows ?? []).filter((row) => chosen.includes(idOf(row)) && row.cells.length > 0);
  const remove = () =>
    attempt(async () => {
      const rows = going.map(({ tab, key }) => ({ tab, key }));
      const answer = await call('removePerson', [{ rows, words: sought, elsewhere: [...others] }], PATIENCE);
      if (!answer.ok) return answer.message;
      setFound(undefined);
      // Nobody is told that it is gone while the old rows still stand in the panel.
      await changed();
      setDone(more.done(answer.removed, answer.elsewhere));
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
          <p role="status">
            {found.rows.length + found.elsewhere.length === 0
              ? more.nothing
              : more.found(found.rows.length, found.elsewhere.length)}
          </p>
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
            <>
              <p>{more.intro}</p>
              <ul class="actions">
                {found.elsewhere.map((other) => (
                  <li key={other.id} class="action">
                    <label class="choice">
                      <input
                        type="checkbox"
                        checked={others.includes(other.id)}
                        onChange={(event) =>
                          setOthers(
                            event.currentTarget.checked
                              ? [...others, other.id]
                              : others.filter((one) => one !== other.id),
                          )
                        }
                      />
                      <span>
                        <strong>{more.about(other.number, other.tab)}</strong>
                      </span>
                    </label>
                    <dl class="said">
                      {other.places.map(({ title, text }) => (
                        <div key={`${title} ${text}`}>
                          <dt>{title}</dt>
                          <dd>{text}</dd>
                        </div>
                      ))}
                    </dl>
                    {other.more > 0 && <p class="small muted">{more.more(other.more)}</p>}
                  </li>
                ))}
              </ul>
            </>
          )}
          {going.length + others.length > 0 && (
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
                  {more.button(going.length, others.length)}
                </button>
              </div>
            </>
          )}
        </section>
      )}
    </>
  );
}
