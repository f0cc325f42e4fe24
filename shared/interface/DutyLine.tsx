import type { Duty } from '../matters/duty.ts';
import { dutyLine } from '../text/duty.ts';
import type { Language } from '../text/language.ts';
import type { LocalDate } from '../time/dates.ts';

interface DutyLineProps {
  readonly duty: Duty;
  readonly language: Language;
  readonly today: LocalDate;
  /** The name people use for an organisation's id; the id itself when left out. */
  readonly organisationName?: (id: string) => string;
}

/** A shape for each state, so that the meaning does not hang on the colour. */
const MARKS = { waiting: '◆', late: '▲', done: '✓' } as const;

function urgencyOf(duty: Duty): keyof typeof MARKS {
  if (duty.holder === 'nobody') return 'done';
  return duty.holder === 'organisation' && duty.workingDaysLeft < 0 ? 'late' : 'waiting';
}

/** Who is waited for, since when, and until when; the exact days on hover and focus. */
export function DutyLine({ duty, language, today, organisationName }: DutyLineProps) {
  const { line, detail } = dutyLine(duty, language, today, organisationName);
  const urgency = urgencyOf(duty);
  return (
    <div class={`duty ${urgency}`}>
      <span class="mark" aria-hidden="true">
        {MARKS[urgency]}
      </span>
      <span class="line" title={duty.holder === 'nobody' ? '' : duty.since}>
        {line}
      </span>
      {detail !== '' && (
        <span class="detail" title={duty.holder === 'organisation' ? duty.due : ''}>
          {detail}
        </span>
      )}
    </div>
  );
}
