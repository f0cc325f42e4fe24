import type { workspaceText } from '../../../shared/text/workspace.ts';

type Words = (typeof workspaceText)['sv']['loadFailed'];

export function LoadFailed({ words }: { readonly words: Words }) {
  return (
    <main class="load-failed">
      <div class="notice problem" role="alert">
        <h1>{words.title}</h1>
        <p>{words.help}</p>
        <p>
          <button class="button main" type="button" onClick={() => location.reload()}>
            {words.retry}
          </button>
        </p>
      </div>
    </main>
  );
}
