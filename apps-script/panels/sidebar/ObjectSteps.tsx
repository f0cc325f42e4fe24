import type { FollowUp } from '../../../shared/matters/lifeCycle.ts';
import { cardWords } from '../../../shared/text/card.ts';
import type { Language } from '../../../shared/text/language.ts';

type Short = keyof ReturnType<typeof shortOf>;
const shortOf = (language: Language) => cardWords[language].short;

interface ObjectStepsProps {
  readonly language: Language;
  /** What the steps are about, for a screen reader: "Trafikkontoret". */
  readonly about: string;
  readonly subject: string;
  readonly steps: readonly Short[];
  readonly possible: readonly FollowUp[];
  readonly open: (step: FollowUp, subject: string) => void;
}

/** What can be done with one referral, promise or action, beside it. */
export function ObjectSteps({ language, about, subject, steps, possible, open }: ObjectStepsProps) {
  const short = shortOf(language);
  const shown = steps.filter((step) => possible.includes(step));
  if (shown.length === 0) return null;
  return (
    <div class="object-steps">
      {shown.map((step) => (
        <button
          key={step}
          type="button"
          class="link-button"
          aria-label={`${short[step]}: ${about}`}
          onClick={() => open(step, subject)}
        >
          {short[step]}
        </button>
      ))}
    </div>
  );
}
