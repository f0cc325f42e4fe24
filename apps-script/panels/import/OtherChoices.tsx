import {
  CLOSED_WITHOUT_DAY,
  type MatterPlan,
  MISSING_DAYS,
  UNDATED_REFERRALS,
} from '../../../shared/imports/plan.ts';
import { DAY_ORDERS } from '../../../shared/imports/values/days.ts';
import { CHANNELS, MATTER_KINDS } from '../../../shared/matters/kinds.ts';
import { ANSWER_OUTCOMES } from '../../../shared/referrals/outcomes.ts';
import { importUndatedWords } from '../../../shared/text/import-undated.ts';
import { importWords } from '../../../shared/text/imports.ts';
import { kindWords } from '../../../shared/text/kinds.ts';
import type { Language } from '../../../shared/text/language.ts';
import { matterWords } from '../../../shared/text/matters.ts';
import { Choice } from './Choice.tsx';

interface OtherChoicesProps {
  readonly language: Language;
  /** Whether the rows are whole matters, not only a part of their past. */
  readonly isWhole: boolean;
  readonly plan: MatterPlan;
  readonly onPlan: (plan: MatterPlan) => void;
}

/** What holds for all rows where the list says nothing. */
export function OtherChoices({ language, isWhole, plan, onPlan }: OtherChoicesProps) {
  const words = importWords[language].choices;
  const { kinds, channels } = kindWords[language];
  const { answerOutcomes } = matterWords[language];
  const undated = importUndatedWords[language];
  const orders = ['each', ...DAY_ORDERS] as const;
  return (
    <details>
      <summary>{words.more}</summary>
      <div class="fields">
        {isWhole && (
          <>
            <Choice
              id="kind"
              label={words.kind}
              value={plan.kind}
              options={MATTER_KINDS.map((each) => [each, kinds[each]])}
              onChange={(kind) => onPlan({ ...plan, kind })}
            />
            <Choice
              id="channel"
              label={words.channel}
              value={plan.channel}
              options={CHANNELS.map((each) => [each, channels[each]])}
              onChange={(channel) => onPlan({ ...plan, channel })}
            />
          </>
        )}
        <Choice
          id="undated"
          label={undated.label}
          value={plan.undatedReferrals}
          options={UNDATED_REFERRALS.map((each) => [each, undated.choices[each]])}
          onChange={(undatedReferrals) => onPlan({ ...plan, undatedReferrals })}
        />
        <Choice
          id="missing"
          label={words.missingDays}
          value={plan.missingDays}
          options={MISSING_DAYS.map((each) => [each, words.missing[each]])}
          onChange={(missingDays) => onPlan({ ...plan, missingDays })}
        />
        {isWhole && (
          <Choice
            id="closed"
            label={words.closedWithoutDay}
            value={plan.closedWithoutDay}
            options={CLOSED_WITHOUT_DAY.map((each) => [each, words.closings[each]])}
            onChange={(closedWithoutDay) => onPlan({ ...plan, closedWithoutDay })}
          />
        )}
        <Choice
          id="outcome"
          label={words.outcome}
          value={plan.outcome}
          options={ANSWER_OUTCOMES.map((each) => [each, answerOutcomes[each]])}
          onChange={(outcome) => onPlan({ ...plan, outcome })}
        />
        <Choice
          id="order"
          label={words.order}
          value={plan.order ?? 'each'}
          options={orders.map((each) => [each, words.orders[each]])}
          onChange={(order) => onPlan({ ...plan, order: order === 'each' ? undefined : order })}
        />
        <label class="check">
          <input
            type="checkbox"
            checked={plan.mask}
            onChange={(event) => onPlan({ ...plan, mask: event.currentTarget.checked })}
          />
          {words.mask}
        </label>
      </div>
    </details>
  );
}
