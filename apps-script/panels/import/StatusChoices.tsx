import type { Frame, Rows } from '../../../shared/imports/frame.ts';
import type { NamedOrganisation } from '../../../shared/imports/organisations.ts';
import type { MatterPlan } from '../../../shared/imports/plan.ts';
import {
  STATUS_MEANINGS,
  type Status,
  type StatusMeaning,
  statusKey,
} from '../../../shared/imports/statuses.ts';
import { importWords } from '../../../shared/text/imports.ts';
import type { Language } from '../../../shared/text/language.ts';
import { statusWords } from './planning.ts';

interface StatusChoicesProps {
  readonly language: Language;
  readonly rows: Rows;
  readonly frame: Frame;
  readonly plan: MatterPlan;
  readonly organisations: readonly NamedOrganisation[];
  readonly onPlan: (plan: MatterPlan) => void;
}

/** A list with more words than these has no status there but prose; the rest becomes notes. */
const MOST_WORDS = 60;

/** What each word for how a matter stands means. Each is matched once. */
export function StatusChoices({ language, rows, frame, plan, organisations, onPlan }: StatusChoicesProps) {
  const words = importWords[language].choices;
  const found = statusWords(rows, frame, plan.uses).slice(0, MOST_WORDS);
  if (found.length === 0) return null;
  const choose = (text: string, meaning: StatusMeaning | '', organisation?: string) => {
    const { [statusKey(text)]: _old, ...others } = plan.statuses;
    const status: Status | undefined =
      meaning === '' ? undefined : { means: meaning, ...(organisation && { organisation }) };
    onPlan({ ...plan, statuses: { ...others, ...(status && { [statusKey(text)]: status }) } });
  };
  return (
    <section class="stack" aria-labelledby="statuses">
      <h2 id="statuses">{words.statuses}</h2>
      <p>{words.statusesHint}</p>
      <ul class="statuses">
        {found.map(({ text, count }) => {
          const status = plan.statuses[statusKey(text)];
          const label = words.statusCount(text, count);
          return (
            <li key={text}>
              <span>{label}</span>
              <select
                class="input"
                aria-label={label}
                value={status?.means ?? ''}
                onChange={(event) => {
                  const meaning = STATUS_MEANINGS.find((each) => each === event.currentTarget.value);
                  choose(text, meaning ?? '', status?.organisation);
                }}
              >
                <option value="">{words.unmapped}</option>
                {STATUS_MEANINGS.map((each) => (
                  <option key={each} value={each}>
                    {words.meanings[each]}
                  </option>
                ))}
              </select>
              {(status?.means === 'referred' || status?.means === 'answered') && (
                <select
                  class="input"
                  aria-label={`${label}: ${importWords[language].columns.uses.organisation}`}
                  value={status.organisation ?? ''}
                  onChange={(event) => choose(text, status.means, event.currentTarget.value)}
                >
                  <option value="">{importWords[language].columns.uses.organisation} …</option>
                  {organisations.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </select>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
