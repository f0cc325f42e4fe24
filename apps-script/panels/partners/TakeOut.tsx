import { useState } from 'preact/hooks';
import type { RegisterContext, RegisterTab } from './context.ts';

interface TakeOutProps {
  readonly context: RegisterContext;
  readonly tab: RegisterTab;
  readonly row: { readonly key: string };
  readonly name: string;
}

/** Takes a row out, after a question that says that it cannot be undone. */
export function TakeOut({ context, tab, row, name }: TakeOutProps) {
  const { words } = context;
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState('');
  if (!isAsking) {
    return (
      <button
        type="button"
        class="button plain"
        aria-label={`${words.takeOut}: ${name}`}
        onClick={() => setAsking(true)}
      >
        {words.takeOut}
      </button>
    );
  }
  return (
    <fieldset class="stack plain" aria-label={words.takeOut}>
      <p>{words.takeOutAsk(name)}</p>
      {problem !== '' && (
        <p class="inline-problem" role="alert">
          {problem}
        </p>
      )}
      <div class="row">
        <button
          type="button"
          class="button danger"
          aria-disabled={context.busy}
          ref={(button) => button?.focus()}
          onClick={() => !context.busy && void context.takeOut(tab, row.key).then(setProblem)}
        >
          {words.takeOutYes}
        </button>
        <button type="button" class="button plain" onClick={() => setAsking(false)}>
          {words.cancel}
        </button>
      </div>
    </fieldset>
  );
}
