import { useEffect, useState } from 'preact/hooks';
import type { FollowUp } from '../../../shared/matters/lifeCycle.ts';
import { cardWords, OBJECT_STEPS } from '../../../shared/text/card.ts';
import type { Language } from '../../../shared/text/language.ts';
import { matterWords } from '../../../shared/text/matters.ts';
import { STEP_KEYS, sidebarWords } from '../../../shared/text/sidebar.ts';

interface StepsProps {
  readonly language: Language;
  /** What can be done, the likeliest first. */
  readonly steps: readonly FollowUp[];
  readonly open: (step: FollowUp) => void;
  readonly openLetter: () => void;
  /** Something has been typed in the step's form and not been saved yet. */
  readonly hasDraft: (step: FollowUp) => boolean;
}

/** Steps that stand as buttons; the rest is under "Mer". */
const IN_SIGHT = 2;

type Group = keyof (typeof sidebarWords)['sv']['stepGroups'];

/** What stands under "Mer", by whom or what it is for. Steps of one referral or promise stand with it in the card. */
const GROUPS: Readonly<Record<Group, readonly FollowUp[]>> = {
  resident: [
    'acknowledge',
    'give_interim',
    'give_feedback',
    'ask_resident',
    'record_resident_answer',
    'promise',
    'record_verdict',
  ],
  work: ['triage', 'refer', 'record_answer', 'remind', 'decide', 'plan_action', 'group', 'ungroup'],
  matter: ['add_note', 'correct', 'undo', 'close', 'reopen', 'void_closing', 'withdraw', 'strike'],
};

const isObjectStep = (step: FollowUp): boolean =>
  (OBJECT_STEPS as readonly FollowUp[]).includes(step) || step === 'undo';

/** What can be done now, the likeliest first. */
export function Steps({ language, steps, open, openLetter, hasDraft }: StepsProps) {
  const words = sidebarWords[language];
  const names = matterWords[language].steps;
  const [hasMore, setMore] = useState(false);
  // A step of one referral stands in sight only where it is the likeliest of all: what the department waits for.
  const inSight = steps.filter((step, index) => index === 0 || !isObjectStep(step)).slice(0, IN_SIGHT);
  const groups = (Object.keys(GROUPS) as Group[])
    .map((group) => ({
      group,
      steps: GROUPS[group].filter((step) => steps.includes(step) && !inSight.includes(step)),
    }))
    .filter((group) => group.steps.length > 0);
  useEffect(() => {
    if (!hasMore) return;
    const fold = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      setMore(false);
      document.getElementById('more')?.focus();
    };
    document.addEventListener('keydown', fold);
    return () => document.removeEventListener('keydown', fold);
  }, [hasMore]);
  if (steps.length === 0) return <p class="muted">{words.lastStep}</p>;
  const keys = (step: FollowUp) => {
    const key = STEP_KEYS[language][step];
    return key ? { 'aria-keyshortcuts': key } : {};
  };
  const mark = (step: FollowUp) => hasDraft(step) && <span class="draft-mark">{words.draftMark}</span>;
  return (
    <nav class="stack steps-bar" aria-label={words.steps}>
      <div class="row">
        {inSight.map((step, index) => (
          <button
            key={step}
            id={`step-${step}`}
            type="button"
            class={index === 0 ? 'button main' : 'button'}
            {...keys(step)}
            onClick={() => open(step)}
          >
            {names[step]}
            {mark(step)}
          </button>
        ))}
        {groups.length > 0 && (
          <button
            type="button"
            id="more"
            class="button plain"
            aria-expanded={hasMore}
            aria-controls="more-steps"
            onClick={() => setMore(!hasMore)}
          >
            {words.more} <span aria-hidden="true">{hasMore ? '▴' : '▾'}</span>
          </button>
        )}
      </div>
      <div class="more-steps" id="more-steps" hidden={!hasMore}>
        {groups.map(({ group, steps: own }) => (
          <section key={group} aria-labelledby={`more-${group}`}>
            <h2 id={`more-${group}`}>{words.stepGroups[group]}</h2>
            <ul>
              {own.map((step) => (
                <li key={step}>
                  <button
                    id={`step-${step}`}
                    type="button"
                    class="link-button"
                    {...keys(step)}
                    onClick={() => open(step)}
                  >
                    {names[step]}
                  </button>
                  {mark(step)}
                </li>
              ))}
              {group === 'resident' && (
                <li>
                  <button type="button" class="link-button" onClick={() => openLetter()}>
                    {cardWords[language].letter}
                  </button>
                </li>
              )}
            </ul>
          </section>
        ))}
      </div>
    </nav>
  );
}
