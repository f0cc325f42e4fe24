import { nextSteps } from '../../../shared/matters/lifeCycle.ts';
import type { MatterState } from '../../../shared/matters/state.ts';
import type { Language } from '../../../shared/text/language.ts';
import { matterWords } from '../../../shared/text/matters.ts';
import { sidebarWords } from '../../../shared/text/sidebar.ts';
import { draftKey, type OpenForm, parseDraftKey } from './draft-key.ts';
import type { Drafts } from './drafts.ts';

interface StrandedProps {
  readonly language: Language;
  readonly state: MatterState;
  readonly drafts: Drafts;
  readonly discard: (draft: OpenForm) => void;
}

/** Fields that a person writes prose in. */
const PROSE = ['question', 'questions', 'what', 'text', 'said', 'reason', 'effect', 'baseline'] as const;

/**
 * What was being written when somebody else made the step impossible: a colleague answered or closed the matter.
 * The text is shown so that it can be taken along.
 */
export function Stranded({ language, state, drafts, discard }: StrandedProps) {
  const words = sidebarWords[language];
  const possible = nextSteps(state);
  const stranded = drafts.keys().flatMap((key) => {
    const draft = parseDraftKey(key);
    if (draft?.matter !== state.matter || possible.includes(draft.step)) return [];
    const fields = drafts.fields(key) ?? {};
    const text = PROSE.map((name) => fields[name] ?? '').filter((part) => part.trim() !== '');
    return [{ draft, text: text.join('\n') }];
  });
  return (
    <>
      {stranded.map(({ draft, text }) => (
        <div key={draftKey(draft)} class="notice waiting" role="status">
          <strong>{words.stranded(matterWords[language].steps[draft.step])}</strong>
          {text !== '' && <p class="lines">{text}</p>}
          <div>
            <button type="button" class="button" onClick={() => discard(draft)}>
              {words.discard}
            </button>
          </div>
        </div>
      ))}
    </>
  );
}
