import { useEffect, useState } from 'preact/hooks';
import { dialogueStageOf } from '../../../shared/dialogues/lifeCycle.ts';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import { phoneLinkWords } from '../../../shared/text/phone-links.ts';
import type { PhoneLink } from '../../phone-calls.ts';
import { call } from '../client.ts';
import { failureText } from '../failures.ts';
import { MadeLink } from '../phones/MadeLink.tsx';
import type { Context } from './context.ts';

/** An address for the walkers' phones, on which they take notes. */
export function PhonePage({ context, isAsked }: { readonly context: Context; readonly isAsked: boolean }) {
  const { language, view } = context;
  const words = phoneLinkWords[language];
  const [made, setMade] = useState<{ readonly link: PhoneLink; readonly address: string }>();
  const [problem, setProblem] = useState('');
  const make = async () => {
    setProblem('');
    try {
      const answer = await call('createPhoneLink', [{ page: 'walk', dialogue: view.state.dialogue }]);
      if (answer.ok) setMade(answer);
      else setProblem(answer.message);
    } catch (error) {
      setProblem(failureText(error, language));
    }
  };
  // The next step asked for the address: one press is enough.
  // biome-ignore lint/correctness/useExhaustiveDependencies: made once for each time it is asked for
  useEffect(() => {
    if (isAsked && !made) void make();
  }, [isAsked]);
  if (dialogueStageOf(view.state) === 'closed') return null;
  return (
    <section class="stack" id="section-phone" aria-label={words.menu} tabIndex={-1}>
      {problem !== '' && <Notice tone="problem" title={problem} />}
      {made ? (
        <MadeLink who={{ language }} words={words} made={made} />
      ) : (
        <div class="row no-print">
          <button type="button" class="button" onClick={() => void make()}>
            {dialoguePanelWords[language].walkPhone}
          </button>
        </div>
      )}
    </section>
  );
}
