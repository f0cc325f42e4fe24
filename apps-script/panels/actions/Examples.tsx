import { useState } from 'preact/hooks';
import {
  type Example,
  exampleHas,
  examplesOf,
  exampleText,
  parseExample,
} from '../../../shared/actions/example.ts';
import { exampleWords } from '../../../shared/text/action-examples.ts';
import { classWords } from '../../../shared/text/class-words.ts';
import { copyWords } from '../../../shared/text/copying.ts';
import type { Language } from '../../../shared/text/language.ts';
import { copyText } from '../copying.ts';
import { Line, Prose } from '../dialogues/parts.tsx';
import type { ActionContext } from './context.ts';
import { ExampleLinks } from './ExampleLinks.tsx';
import { fieldsAfter, type PlanFields } from './plan-fields.ts';

interface ExamplesProps {
  readonly context: ActionContext;
  /** Begins a plan after an example. */
  readonly use: (first: Partial<PlanFields>, template: string, lesson: string) => void;
}

/** Good examples of one's own, those of others taken over as a template, and the links to the page for others. */
export function Examples({ context, use }: ExamplesProps) {
  const { actions, lists, language } = context;
  const words = exampleWords[context.language];
  const [search, setSearch] = useState('');
  const [pasted, setPasted] = useState('');
  const [error, setError] = useState('');
  const all = examplesOf(actions, lists.district, language);
  const shown = all.filter((example) => exampleHas(example, search));
  // Taken over from elsewhere, it hangs on nothing here until somebody says so.
  const take = (example: Example) =>
    use(
      { ...fieldsAfter(example), origin: 'district' },
      words.from(example.district, example.item),
      lessonOf(example, words.result, language),
    );
  const paste = () => {
    const example = parseExample(pasted);
    setError(example ? '' : words.notExample);
    if (example) take(example);
    else document.getElementById('pasted')?.focus();
  };
  return (
    <>
      <header class="stack">
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
      </header>
      {all.length === 0 ? (
        <div class="empty">
          <h2>{words.none.title}</h2>
          <p>{words.none.text}</p>
        </div>
      ) : (
        <>
          <div class="no-print">
            <Line id="example-search" label={words.search} value={search} change={setSearch} />
          </div>
          <p class="small muted" role="status">
            {shown.length === 0 ? words.noneFound : words.found(shown.length)}
          </p>
          <ul class="actions">
            {shown.map((example) => (
              <ExampleItem key={example.item} context={context} example={example} take={take} />
            ))}
          </ul>
        </>
      )}
      <form
        class="stack form no-print"
        aria-label={words.paste}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          paste();
        }}
      >
        <h2>{words.paste}</h2>
        <Prose
          id="pasted"
          label={words.pasted}
          value={pasted}
          change={setPasted}
          hint={words.pasteHint}
          error={error || undefined}
          rows={3}
        />
        <div class="row">
          <button type="submit" class="button">
            {words.pasteButton}
          </button>
        </div>
      </form>
      <ExampleLinks context={context} />
    </>
  );
}

/** What it gave, which is the reason to do the same. */
const lessonOf = (example: Example, label: string, language: Language): string => {
  const effect = example.result && classWords[language].effects[example.result];
  const said = [effect, example.finding].filter(Boolean).join('. ');
  return said === '' ? '' : `${label}: ${said}`;
};

interface ExampleItemProps {
  readonly context: ActionContext;
  readonly example: Example;
  readonly take: (example: Example) => void;
}

function ExampleItem({ context, example, take }: ExampleItemProps) {
  const words = exampleWords[context.language];
  const [said, setSaid] = useState('');
  const [isShown, setShown] = useState(false);
  const copy = async () => {
    // Google's dialogs forbid it: then the person copies it from a field.
    if (await copyText(exampleText(example))) setSaid(words.copied);
    else setShown(true);
  };
  const rows = (
    [
      [words.problem, example.problem],
      [words.effect, example.effect],
      [words.baseline, example.baseline],
      [words.indicator, example.indicator],
      [
        words.result,
        [example.result && classWords[context.language].effects[example.result], example.finding]
          .filter(Boolean)
          .join('. '),
      ],
      [words.by, example.organisations.join(', ')],
      [words.area, example.area],
    ] as const
  ).filter(([, text]) => text !== '');
  return (
    <li class="action">
      <h2 class="what">{example.what}</h2>
      <dl class="said">
        {rows.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {example.masked && <p class="small muted">{words.masked}</p>}
      <div class="row no-print">
        <button
          type="button"
          class="button"
          aria-label={`${words.use}: ${example.what}`}
          onClick={() => take(example)}
        >
          {words.use}
        </button>
        <button
          type="button"
          class="button plain"
          aria-label={`${words.copy}: ${example.what}`}
          onClick={() => void copy()}
        >
          {words.copy}
        </button>
        <span role="status" class="small break">
          {said}
        </span>
      </div>
      {isShown && (
        <label class="stack no-print">
          <span class="small">{copyWords[context.language].copyByHand}</span>
          <textarea
            class="input"
            rows={3}
            readOnly
            value={exampleText(example)}
            ref={(field) => {
              field?.focus();
              field?.select();
            }}
          />
        </label>
      )}
    </li>
  );
}
