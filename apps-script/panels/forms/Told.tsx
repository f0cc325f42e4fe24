import { useEffect, useRef } from 'preact/hooks';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { Progress } from '../../../shared/interface/Progress.tsx';
import { formWords } from '../../../shared/text/forms.ts';
import type { Language } from '../../../shared/text/language.ts';
import { isToldAtForm, type Refusal } from './context.ts';

/** What has been done, in words. */
export interface Receipt {
  readonly title: string;
  /** What more there is to say of it. */
  readonly lines?: readonly string[];
}

interface ToldProps {
  readonly language: Language;
  readonly refusal: Refusal | undefined;
  readonly busy: boolean;
  readonly receipt: Receipt | undefined;
  readonly undo?: (() => void) | undefined;
  readonly hide: () => void;
}

/**
 * What came of the latest press. It stays in sight however far down the page the person is; a refusal that a form on
 * the screen tells is not told twice.
 */
export function Told({ language, refusal, busy, receipt, undo, hide }: ToldProps) {
  const words = formWords[language];
  const own = useRef<HTMLDivElement>(null);
  // Where its own place is less than half a window away the page goes there: stuck to the edge it would lie over the
  // next step.
  useEffect(() => {
    const place = own.current?.previousElementSibling?.getBoundingClientRect().bottom ?? 0;
    if (receipt && place < 0 && place > -window.innerHeight / 2) window.scrollBy(0, place);
  }, [receipt]);
  return (
    <div class="told no-print" aria-live="polite" ref={own}>
      {receipt && (
        <Notice tone="done" title={receipt.title}>
          {receipt.lines?.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <div class="row">
            {undo && (
              <button type="button" class="button plain" onClick={undo}>
                {words.undo}
              </button>
            )}
            <button type="button" class="button plain" onClick={hide}>
              {words.hideNews}
            </button>
          </div>
        </Notice>
      )}
      {refusal && !isToldAtForm(refusal) && (
        <Notice tone="problem" title={words.refused}>
          {refusal.text.split('\n').map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      )}
      {busy && <Progress label={words.saving} />}
    </div>
  );
}
