import { useState } from 'preact/hooks';
import { nextSteps } from '../../../shared/matters/lifeCycle.ts';
import type { MatterState } from '../../../shared/matters/state.ts';
import type { Language } from '../../../shared/text/language.ts';
import { matterWords } from '../../../shared/text/matters.ts';
import { hasForm, STEP_KEYS, type Step, sidebarWords } from '../../../shared/text/sidebar.ts';

interface StepsProps {
  readonly language: Language;
  readonly state: MatterState;
  readonly open: (step: Step) => void;
  /** Something has been typed in the step's form and not been saved yet. */
  readonly hasDraft: (step: Step) => boolean;
}

/** Steps that stand as buttons; the rest is under "Mer". */
const IN_SIGHT = 2;

/** What can be done now, the likeliest first. */
export function Steps({ language, state, open, hasDraft }: StepsProps) {
  const words = sidebarWords[language];
  const [hasMore, setMore] = useState(false);
  const steps = nextSteps(state).filter(hasForm);
  if (steps.length === 0) return <p class="muted">{words.lastStep}</p>;
  const button = (step: Step, isMain: boolean) => (
    <button
      key={step}
      id={`step-${step}`}
      type="button"
      class={isMain ? 'button main' : 'button'}
      aria-keyshortcuts={STEP_KEYS[language][step]}
      onClick={() => open(step)}
    >
      {matterWords[language].steps[step]}
      {hasDraft(step) && <span class="draft-mark">{words.draftMark}</span>}
    </button>
  );
  const hidden = steps.slice(IN_SIGHT);
  return (
    <nav class="stack steps-bar" aria-label={words.steps}>
      <div class="row">
        {steps.slice(0, IN_SIGHT).map((step, index) => button(step, index === 0))}
        {hidden.length > 0 && (
          <button
            type="button"
            class="button plain"
            aria-expanded={hasMore}
            aria-controls="more-steps"
            onClick={() => setMore(!hasMore)}
          >
            {words.more} <span aria-hidden="true">{hasMore ? '▴' : '▾'}</span>
          </button>
        )}
      </div>
      <div class="row" id="more-steps" hidden={!hasMore}>
        {hidden.map((step) => button(step, false))}
      </div>
    </nav>
  );
}
