import { useState } from 'preact/hooks';
import type { PhoneWords } from '../../../shared/text/phone.ts';

interface RemoveButtonProps {
  readonly words: PhoneWords;
  readonly remove: () => Promise<void>;
}

/** Asks once before something that was written goes away for good. */
export function RemoveButton({ words, remove }: RemoveButtonProps) {
  const [isAsked, setAsked] = useState(false);
  if (!isAsked) {
    return (
      <button type="button" class="button" onClick={() => setAsked(true)}>
        {words.remove}
      </button>
    );
  }
  return (
    <div class="stack">
      <p>{words.reallyRemove}</p>
      <div class="row">
        <button type="button" class="button danger" onClick={() => void remove()}>
          {words.remove}
        </button>
        <button type="button" class="button plain" onClick={() => setAsked(false)}>
          {words.keepIt}
        </button>
      </div>
    </div>
  );
}
