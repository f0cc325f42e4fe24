import { DIALOGUE_FIELDS, INPUT_FIELDS } from '../../../shared/imports/dialogues/fields.ts';
import {
  DAY_FIELDS,
  MANY,
  MATTER_FIELDS,
  type MatterField,
  type Use,
} from '../../../shared/imports/fields.ts';
import { listFields, listTitle } from '../../../shared/imports/lists/fields-words.ts';
import { REFERRAL_FIELDS } from '../../../shared/imports/referrals.ts';
import { isListSubject, type Subject } from '../../../shared/imports/subjects.ts';
import { importSubjectWords } from '../../../shared/text/import-subjects.ts';
import { importWords } from '../../../shared/text/imports.ts';
import type { Language } from '../../../shared/text/language.ts';

/** What a column can be chosen to be, in groups with names. */
export interface UseGroup {
  readonly label: string;
  readonly uses: readonly (readonly [use: string, name: string])[];
}

const COURSE: ReadonlySet<MatterField> = new Set<MatterField>([
  ...DAY_FIELDS,
  'status',
  'organisation',
  'question',
  'answer',
  'outcome',
  'decision',
  'reason',
  'feedback',
]);

/** The choices for a column, for rows of a subject. */
export function usesFor(subject: Subject, language: Language): readonly UseGroup[] {
  const { columns } = importWords[language];
  const own = importSubjectWords[language];
  const named = (uses: readonly Use[]) => uses.map((use) => [use, columns.uses[use]] as const);
  const other: UseGroup = { label: columns.groups.other, uses: [['skip', own.skip]] };
  if (subject === 'matters') {
    const isCourse = (use: MatterField) => COURSE.has(use) && use !== 'received';
    return [
      { label: columns.groups.matter, uses: named(MATTER_FIELDS.filter((each) => !isCourse(each))) },
      { label: columns.groups.course, uses: named(MATTER_FIELDS.filter(isCourse)) },
      { label: columns.groups.other, uses: named(['keep', 'skip']) },
    ];
  }
  if (subject === 'referrals') {
    const names: Readonly<Record<string, string>> = own.matterNames;
    const uses = named(REFERRAL_FIELDS).map(([use, name]) => [use, names[use] ?? name] as const);
    return [
      { label: columns.groups.matter, uses: uses.filter(([use]) => use in names) },
      { label: columns.groups.course, uses: uses.filter(([use]) => !(use in names)) },
      other,
    ];
  }
  if (isListSubject(subject)) {
    const uses = listFields(subject).map(({ key }) => [key, listTitle(subject, key, language)] as const);
    return [{ label: own.groups.row, uses }, other];
  }
  const fields = DIALOGUE_FIELDS.map((field) => [field, own.dialogueFields[field]] as const);
  return [
    { label: own.groups.dialogue, uses: fields.filter(([field]) => !INPUT_FIELDS.has(field)) },
    { label: own.groups.input, uses: fields.filter(([field]) => INPUT_FIELDS.has(field)) },
    other,
  ];
}

/** A use that more columns have than may. */
export function usedTwice(uses: readonly string[]): string | undefined {
  const many: ReadonlySet<string> = MANY;
  return uses.find((use, index) => !many.has(use) && uses.indexOf(use) !== index);
}
