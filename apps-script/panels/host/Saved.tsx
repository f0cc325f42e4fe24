import { useEffect, useRef } from 'preact/hooks';
import type { HostEntry } from '../../../shared/phone/messages.ts';
import type { HostWords } from '../../../shared/text/host.ts';
import type { Kept } from '../phone/store.ts';

interface SavedProps {
  readonly words: HostWords;
  readonly kept: Kept<HostEntry>;
  readonly statusPage: string;
  /** The link works no more. */
  readonly isEnded: boolean;
  readonly next: () => void;
}

/** What the person takes along: number and code, large enough to photograph across a table. */
export function Saved({ words, kept, statusPage, isEnded, next }: SavedProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const { state } = kept;
  return (
    <div
      class={`notice ${isEnded && state.kind === 'waiting' ? 'waiting' : 'done'} saved`}
      role="status"
      tabIndex={-1}
      ref={box}
    >
      {state.kind === 'waiting' && <strong>{isEnded ? words.keptOnly : words.kept}</strong>}
      {state.kind === 'refused' && <strong>{state.message}</strong>}
      {state.kind === 'sent' && (
        <>
          <strong class="number">{words.saved(state.number)}</strong>
          {state.code && <strong class="number">{words.code(state.code)}</strong>}
          {state.code && <p>{words.codeHelp}</p>}
          {state.code && statusPage !== '' && (
            <p class="small">
              {words.statusPage} <span class="address">{statusPage}</span>
            </p>
          )}
        </>
      )}
      <button type="button" class="button main wide" onClick={next}>
        {words.next}
      </button>
    </div>
  );
}
