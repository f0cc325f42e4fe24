import { useState } from 'preact/hooks';
import type { PhoneWords } from '../../../shared/text/phone.ts';

interface RemoveButtonProps {
  readonly words: Pick<PhoneWords, 'remove' | 'reallyRemove' | 'keepIt'>;
  /** What it says to those who hear it, where several stand beside each other. */
  readonly label?: string;
  readonly isPlain?: boolean;
  readonly remove: () => Promise<void>;
}

/** Asks once before something that was written goes away for good. */
export function RemoveButton({ words, label, isPlain = false, remove }: RemoveButtonProps) {
  const [isAsked, setAsked] = useState(false);
  if (!isAsked) {
    return (
      <button
        type="button"
        class={isPlain ? 'button plain' : 'button'}
        aria-label={label}
        onClick={() => setAsked(true)}
      >
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
