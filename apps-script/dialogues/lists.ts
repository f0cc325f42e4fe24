import { CHECK_GROUPS } from '../../shared/dialogues/check-groups.ts';
import { DIALOGUE_FORMS } from '../../shared/reference/dialogue-forms.ts';
import { DISTRICTS } from '../../shared/reference/districts.ts';
import { targetDays } from '../../shared/referrals/targets.ts';
import { checkGroupWords, FIRST_CHECKS } from '../../shared/text/dialogues-checks.ts';
import { CHECK_TIMES, dialogueListWords } from '../../shared/text/dialogues-lists.ts';
import { LANGUAGES, type Language } from '../../shared/text/language.ts';
import { sheetWords } from '../../shared/text/sheet.ts';
import type { LocalDate } from '../../shared/time/dates.ts';
import { addWorkingDays } from '../../shared/time/workingDays.ts';
import type { DialogueCheck, DialogueLists } from '../dialogue-calls.ts';
import type { Book } from '../workbook/book.ts';
import { readStaff, staffNames } from '../workbook/contacts.ts';
import {
  type KnownOrganisation,
  readAssociations,
  readClosedDays,
  readOrganisations,
} from '../workbook/lists.ts';
import { newChecks } from '../workbook/new-checks.ts';
import { readPlaces, readThemes } from '../workbook/places.ts';
import type { Settings } from '../workbook/settings.ts';
import { readTargets } from '../workbook/targets.ts';

/** A row counts as in use unless somebody has written no. */
const isUsed = (text: string): boolean =>
  !LANGUAGES.some((language) => sheetWords[language].no.toLowerCase() === text.trim().toLowerCase());

/** The points of the checklist that are in use. */
export function readChecks(book: Book): readonly DialogueCheck[] {
  const checks = book.find('checklist')?.readAll(['key', 'form', 'point', 'when', 'used']) ?? [];
  return checks
    .filter(({ point, used }) => point !== '' && isUsed(used))
    .map(({ key, form, point, when }) => ({ key: key || point, form: formOrGroup(form), point, when }));
}

/** A point that nobody has put in words of their own, in the language that is chosen now. */
function inLanguage(check: DialogueCheck, language: Language): DialogueCheck {
  const first = FIRST_CHECKS.find(({ id }) => id === check.key.split(':')[0]);
  const isUntouched = first && LANGUAGES.some((one) => first.point[one] === check.point);
  const time = CHECK_TIMES.find((known) =>
    LANGUAGES.some((one) => dialogueListWords[one].checkTimes[known] === check.when),
  );
  return {
    ...check,
    ...(isUntouched && { point: first.point[language] }),
    ...(time && { when: dialogueListWords[language].checkTimes[time] }),
  };
}

/** The id of what the list calls by its name, in either language; a name that nothing has fits no dialogue. */
function formOrGroup(name: string): string {
  const group = CHECK_GROUPS.find((one) =>
    LANGUAGES.some((language) => checkGroupWords[language][one] === name),
  );
  return group ?? DIALOGUE_FORMS.find(({ nameSv, nameEn }) => name === nameSv || name === nameEn)?.id ?? name;
}

/** What the forms of the panel choose from. */
export function readDialogueLists(book: Book, settings: Settings, today: LocalDate): DialogueLists {
  const places = readPlaces(book).filter(({ isNeighbourhood }) => isNeighbourhood);
  const organisations = readOrganisations(book);
  const own = DISTRICTS.find(({ name }) => name === settings.district)?.id;
  const news = newChecks(today);
  const staff = readStaff(book);
  const measures = book.find('measures')?.readAll(['key', 'theme', 'measure', 'used']) ?? [];
  return {
    district: settings.district,
    own: organisations.find(({ id }) => id === own)?.id ?? '',
    areas: places.length > 0 ? places.map(({ name }) => name) : settings.neighbourhoods,
    themes: readThemes(book).map(({ name }) => name),
    owners: staff.map(({ email, name }) => email || name),
    names: staffNames(staff),
    organisations: organisations.map(({ id, name }) => ({ id, name })),
    associations: readAssociations(book),
    recipients: organisations.filter(({ recipient }) => recipient).map(({ id }) => id),
    answerBy: answerDays(book, settings, organisations, today),
    checks: readChecks(book).map((check) => ({
      ...inLanguage(check, settings.language),
      ...(news.has(check.key) && { isNew: true }),
    })),
    measures: measures
      .filter(({ theme, used }) => theme !== '' && isUsed(used))
      .map(({ key, theme, measure }) => ({ key: key || measure || theme, name: measure || theme })),
    contact: settings.contact,
    smallest: settings.smallestCount,
  };
}

/** The same days as a referral without a day gets (shared/matters/decide/referral.ts). */
function answerDays(
  book: Book,
  settings: Settings,
  organisations: readonly KnownOrganisation[],
  today: LocalDate,
): Record<string, LocalDate> {
  const targets = readTargets(book);
  const closed = readClosedDays(book);
  const day = (days: number | undefined) =>
    addWorkingDays(today, days ?? settings.referralWorkingDays, closed);
  const own = organisations.flatMap(({ id, recipient }) => {
    const days = recipient ? targetDays(targets, 'referral', id, today) : undefined;
    return days === undefined ? [] : [[id, day(days)] as const];
  });
  return { ...Object.fromEntries(own), '': day(targetDays(targets, 'referral', undefined, today)) };
}
