import { INPUT_OUTCOMES } from '../../../shared/dialogues/kinds.ts';
import type { TablePlan } from '../../../shared/imports/table-plan.ts';
import { DAY_ORDERS } from '../../../shared/imports/values/days.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { importWords } from '../../../shared/text/imports.ts';
import type { Language } from '../../../shared/text/language.ts';
import { Choice } from './Choice.tsx';
import { PeopleChoices } from './PeopleChoices.tsx';

interface TableChoicesProps {
  readonly language: Language;
  readonly plan: TablePlan;
  readonly onPlan: (plan: TablePlan) => void;
}

/** What holds for all rows of a list that is not of matters. */
export function TableChoices({ language, plan, onPlan }: TableChoicesProps) {
  const words = importWords[language].choices;
  const orders = ['each', ...DAY_ORDERS] as const;
  return (
    <details>
      <summary>{words.more}</summary>
      <div class="fields">
        <Choice
          id="order"
          label={words.order}
          value={plan.order ?? 'each'}
          options={orders.map((each) => [each, words.orders[each]])}
          onChange={(order) => onPlan({ ...plan, order: order === 'each' ? undefined : order })}
        />
        {(plan.subject === 'contacts' || plan.subject === 'partners') && (
          <PeopleChoices language={language} plan={plan} onPlan={onPlan} />
        )}
        {plan.subject === 'dialogues' && (
          <Choice
            id="outcome"
            label={words.inputOutcome}
            value={plan.outcome}
            options={INPUT_OUTCOMES.map((each) => [each, dialogueWords[language].outcomes[each]])}
            onChange={(outcome) => onPlan({ ...plan, outcome })}
          />
        )}
        {plan.subject === 'dialogues' && (
          <label class="check">
            <input
              type="checkbox"
              checked={plan.mask}
              onChange={(event) => onPlan({ ...plan, mask: event.currentTarget.checked })}
            />
            {words.mask}
          </label>
        )}
      </div>
    </details>
  );
}
