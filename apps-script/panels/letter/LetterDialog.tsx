import { useCallback, useEffect, useState } from 'preact/hooks';
import type { LetterKind } from '../../../shared/feedback/letter.ts';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { Progress } from '../../../shared/interface/Progress.tsx';
import type { FeedbackChannel } from '../../../shared/matters/kinds.ts';
import { letterWords } from '../../../shared/text/letters.ts';
import { panelWords } from '../../../shared/text/sidebar.ts';
import type { WhoAmI } from '../../calls.ts';
import type { LetterMaterial } from '../../letter-calls.ts';
import { call, closeDialog } from '../client.ts';
import { failureText } from '../failures.ts';
import { LetterDesk } from './LetterDesk.tsx';

type Loaded =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'ready'; readonly material: LetterMaterial | null };

interface LetterDialogProps {
  readonly who: WhoAmI;
  /** The selected row's when left out. */
  readonly matter: string | undefined;
  readonly kind: LetterKind | undefined;
  /** As the form chose it that the dialog was opened from. */
  readonly channel: FeedbackChannel | undefined;
}

/** Fetches what the letter is made from. */
export function LetterDialog({ who, matter, kind, channel }: LetterDialogProps) {
  const { language } = who;
  const words = letterWords[language];
  const [loaded, setLoaded] = useState<Loaded>({ state: 'loading' });
  const load = useCallback(async () => {
    setLoaded({ state: 'loading' });
    try {
      const answer = await call('readLetter', [matter ? { matter } : {}]);
      setLoaded(
        answer.ok
          ? { state: 'ready', material: answer.letter }
          : { state: 'failed', message: answer.message },
      );
    } catch (error) {
      setLoaded({ state: 'failed', message: failureText(error, language) });
    }
  }, [matter, language]);
  useEffect(() => {
    void load();
  }, [load]);

  if (loaded.state === 'ready' && loaded.material) {
    return <LetterDesk language={language} material={loaded.material} wanted={kind} channel={channel} />;
  }
  return (
    <main class="panel">
      {loaded.state === 'loading' && <Progress label={words.loading} />}
      {loaded.state === 'failed' && (
        <>
          <Notice tone="problem" title={panelWords[language].failed}>
            <p>{loaded.message}</p>
          </Notice>
          <div>
            <button type="button" class="button main" onClick={load}>
              {panelWords[language].retry}
            </button>
          </div>
        </>
      )}
      {loaded.state === 'ready' && (
        <div class="empty stack">
          <h1>{words.noMatter.title}</h1>
          <p>{words.noMatter.text}</p>
          <div>
            <button type="button" class="button" onClick={closeDialog}>
              {words.close}
            </button>
          </div>
        </div>
      )}
    </main>
  );
}
