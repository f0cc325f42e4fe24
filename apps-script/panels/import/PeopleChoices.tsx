import { usualRefused } from '../../../shared/imports/lists/consent.ts';
import { EXPIRED, REFUSED, type TablePlan, UNDATED_CONSENT } from '../../../shared/imports/table-plan.ts';
import { importPeopleWords } from '../../../shared/text/import-people-doubts.ts';
import type { Language } from '../../../shared/text/language.ts';
import { Choice } from './Choice.tsx';

interface PeopleChoicesProps {
  readonly language: Language;
  readonly plan: TablePlan;
  readonly onPlan: (plan: TablePlan) => void;
}

/** What becomes of people in a list who said no, whose details have run out, or who said yes nobody knows when. */
export function PeopleChoices({ language, plan, onPlan }: PeopleChoicesProps) {
  const words = importPeopleWords[language];
  return (
    <>
      <Choice
        id="refused"
        label={words.refused}
        value={plan.refused ?? usualRefused(plan.subject)}
        options={REFUSED.map((each) => [each, words.refusedChoices[each]])}
        onChange={(refused) => onPlan({ ...plan, refused })}
      />
      <Choice
        id="expired"
        label={words.expired}
        value={plan.expired}
        options={EXPIRED.map((each) => [each, words.expiredChoices[each]])}
        onChange={(expired) => onPlan({ ...plan, expired })}
      />
      <Choice
        id="undated-consent"
        label={words.undatedConsent}
        value={plan.undatedConsent}
        options={UNDATED_CONSENT.map((each) => [each, words.undatedChoices[each]])}
        onChange={(undatedConsent) => onPlan({ ...plan, undatedConsent })}
      />
    </>
  );
}
