import { panelText } from '../../shared/text/extension-panel.ts';
import { drafts } from '../store/items.ts';
import type { PartProps } from './part.ts';

/** Other posts that were picked beside it: matters of their own, or voices in the same question as this one. */
export function Voices({ stored, language, draft, change }: Omit<PartProps, 'faults'>) {
  const words = panelText[language].voices;
  const all = drafts.from(stored).filter(({ id }) => id !== draft.id);
  const voices = all.filter(({ voiceOf }) => voiceOf === draft.id);
  const others = all.filter(({ beside, voiceOf }) => beside === draft.id && !voiceOf);
  const join = async () => {
    // What voices were gathered around does not go with the next gesture.
    change({});
    for (const other of others) await drafts.write({ ...other, voiceOf: draft.id });
  };
  return (
    <>
      {others.length > 0 && (
        <div>
          <button type="button" class="button" onClick={() => void join()}>
            {words.join(others.length)}
          </button>
        </div>
      )}
      {voices.length > 0 && (
        <section class="stack" aria-labelledby="voices">
          <h2 id="voices">{words.title(voices.length)}</h2>
          <ul class="list">
            {voices.map(({ voiceOf: _voiceOf, ...voice }) => (
              <li key={voice.id} class="row spread small">
                {voice.form.text.slice(0, 80)}
                <button
                  type="button"
                  class="button plain compact"
                  aria-label={`${words.apart}: ${voice.form.title}`}
                  onClick={() => void drafts.write(voice)}
                >
                  {words.apart}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
