import { useState } from 'preact/hooks';
import { describedBy, Field } from '../../../shared/interface/Field.tsx';
import { namedTertial, tertialOf } from '../../../shared/metrics/periods.ts';
import type { Language } from '../../../shared/text/language.ts';
import { periodLabel } from '../../../shared/text/periods.ts';
import { reportWords } from '../../../shared/text/reports.ts';
import { addDays, type LocalDate } from '../../../shared/time/dates.ts';
import type { ReportHead } from '../../report-calls.ts';

interface FreezeFormProps {
  readonly language: Language;
  readonly today: LocalDate;
  readonly reports: readonly ReportHead[];
  readonly isBusy: boolean;
  readonly onFreeze: (period: string, reason: string) => void;
}

/** Tertials that can be chosen, the latest first; reports are made soon after their period. */
const TERTIALS = 6;

function periodsUpTo(today: LocalDate): readonly string[] {
  const names: string[] = [];
  let day = today;
  for (let count = 0; count < TERTIALS; count++) {
    const tertial = namedTertial(tertialOf(day));
    names.push(tertial.name);
    day = addDays(tertial.from, -1);
  }
  const year = Number(today.slice(0, 4));
  return [...names, String(year), String(year - 1)];
}

/** The tertial that has just ended: the one that a report is most often made of. */
const likeliest = (today: LocalDate): string =>
  namedTertial(tertialOf(addDays(namedTertial(tertialOf(today)).from, -1))).name;

export function FreezeForm({ language, today, reports, isBusy, onFreeze }: FreezeFormProps) {
  const words = reportWords[language].page;
  const [period, setPeriod] = useState(() => likeliest(today));
  const [reason, setReason] = useState('');
  const [error, setError] = useState('');
  const isAgain = reports.some((report) => report.period === period);
  const submit = (event: Event) => {
    event.preventDefault();
    if (isAgain && reason.trim() === '') {
      setError(words.reasonMissing);
      document.getElementById('reason')?.focus();
      return;
    }
    setError('');
    onFreeze(period, isAgain ? reason.trim() : '');
  };
  return (
    <form class="stack freeze" onSubmit={submit} noValidate>
      <Field id="period" label={words.period}>
        <select
          id="period"
          class="input"
          value={period}
          onChange={(event) => setPeriod(event.currentTarget.value)}
        >
          {periodsUpTo(today).map((name) => (
            <option key={name} value={name}>
              {periodLabel(name, language, today)}
            </option>
          ))}
        </select>
      </Field>
      {isAgain && (
        <Field id="reason" label={words.reason} hint={words.reasonHint} error={error}>
          <textarea
            id="reason"
            class="input"
            value={reason}
            aria-invalid={error !== ''}
            aria-describedby={describedBy('reason', { hint: words.reasonHint, error })}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </Field>
      )}
      <div>
        <button type="submit" class="button main" disabled={isBusy}>
          {isAgain ? words.newVersion : words.freeze}
        </button>
      </div>
    </form>
  );
}
