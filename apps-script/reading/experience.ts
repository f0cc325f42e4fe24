import { ANSWER_OUTCOMES, type AnswerOutcome, isSubstantive } from '../../shared/referrals/outcomes.ts';
import { type Experience, experienceFrom, type Outcome } from '../../shared/referrals/suggest.ts';
import { LANGUAGES } from '../../shared/text/language.ts';
import { matterWords } from '../../shared/text/matters.ts';
import type { Book } from '../workbook/book.ts';
import type { KnownOrganisation } from '../workbook/lists.ts';

/** What the answers in the tab of referrals tell of who takes up what: theme and place by organisation. */
export function readExperience(
  book: Book,
  organisations: readonly KnownOrganisation[],
): readonly Experience[] {
  const answers = (book.find('referrals')?.readAll(['matter', 'organisation', 'outcome']) ?? []).flatMap(
    (row) => {
      const outcome = outcomeOf(row.outcome);
      return outcome && isSubstantive(outcome) ? [{ ...row, isOurs: outcome !== 'not_ours' }] : [];
    },
  );
  if (answers.length === 0) return [];
  const ids = new Map(organisations.map(({ id, name }) => [name, id] as const));
  const about = new Map(
    (book.find('matters')?.readAll(['key', 'theme', 'place']) ?? []).map((row) => [row.key, row] as const),
  );
  const outcomes = answers.flatMap(({ matter, organisation, isOurs }): Outcome[] => {
    const { theme, place } = about.get(matter) ?? { theme: '', place: '' };
    return theme === ''
      ? []
      : [{ organisation: ids.get(organisation) ?? organisation, theme, place, isOurs }];
  });
  return experienceFrom(outcomes);
}

function outcomeOf(word: string): AnswerOutcome | undefined {
  return ANSWER_OUTCOMES.find((outcome) =>
    LANGUAGES.some((language) => matterWords[language].answerOutcomes[outcome] === word),
  );
}
