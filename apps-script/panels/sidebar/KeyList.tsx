import { useEffect, useRef } from 'preact/hooks';
import type { Language } from '../../../shared/text/language.ts';
import { sidebarWords } from '../../../shared/text/sidebar.ts';

/** The keyboard shortcuts, in a dialog of the panel's own. */
export function KeyList({ language, close }: { readonly language: Language; readonly close: () => void }) {
  const words = sidebarWords[language].keyboard;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.addEventListener('close', close);
    element?.showModal();
    return () => element?.removeEventListener('close', close);
  }, [close]);
  return (
    <dialog ref={dialog} class="keys" aria-labelledby="keys-title">
      <h2 id="keys-title">{words.title}</h2>
      <dl class="facts">
        {words.keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={() => dialog.current?.close()}>
        {words.close}
      </button>
    </dialog>
  );
}
