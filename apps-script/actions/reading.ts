import { ACTION_NUMBER, HORIZONS, type Horizon } from '../../shared/actions/kinds.ts';
import { type ActionLine, inCrimePlan } from '../../shared/actions/list.ts';
import { DIALOGUE_NUMBER } from '../../shared/dialogues/kinds.ts';
import { type Measure, outcomesOf } from '../../shared/dialogues/programme.ts';
import { EFFECTS, type Effect } from '../../shared/matters/kinds.ts';
import { dialogueWords } from '../../shared/text/dialogues.ts';
import { LANGUAGES } from '../../shared/text/language.ts';
import { matterWords } from '../../shared/text/matters.ts';
import { rowWords } from '../../shared/text/rows.ts';
import { sheetWords } from '../../shared/text/sheet.ts';
import { parseLocalDate } from '../../shared/time/dates.ts';
import type { ActionLists, ActionSubjectChoice } from '../action-calls.ts';
import { readDialogues } from '../commands/read-dialogues.ts';
import { readAreas } from '../reading/areas.ts';
import type { Book } from '../workbook/book.ts';
import { readStaff, staffNames } from '../workbook/contacts.ts';
import { readOrganisations } from '../workbook/lists.ts';
import type { Settings } from '../workbook/settings.ts';
import type { Row } from '../workbook/table.ts';

const COLUMNS = [
  'key',
  'matter',
  'title',
  'what',
  'owner',
  'organisation',
  'effect',
  'baseline',
  'indicator',
  'partners',
  'problem',
  'crime',
  'areas',
  'measure',
  'funding',
  'horizon',
  'planned',
  'firstDue',
  'due',
  'stage',
  'done',
  'evidence',
  'doneText',
  'cancelled',
  'checked',
  'result',
  'finding',
  'example',
] as const;
type Cells = Pick<Row<'actions'>, (typeof COLUMNS)[number]>;

const parts = (text: string): readonly string[] =>
  text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
const isYes = (text: string): boolean => LANGUAGES.some((language) => same(text, sheetWords[language].yes));
const isNo = (text: string): boolean => LANGUAGES.some((language) => same(text, sheetWords[language].no));
/** A row counts as in use unless somebody has written no. */
const isUsed = (text: string): boolean => !isNo(text);
const isUndone = (stage: string): boolean =>
  LANGUAGES.some((language) => same(stage, rowWords[language].actionStages.undone));
const effectOf = (text: string): Effect | undefined =>
  EFFECTS.find((effect) => LANGUAGES.some((language) => same(text, matterWords[language].effects[effect])));
const horizonOf = (text: string): Horizon | undefined =>
  HORIZONS.find((one) => LANGUAGES.some((language) => same(text, dialogueWords[language].horizons[one])));

function lineOf(row: Cells, areas: readonly string[]): ActionLine {
  const day = (key: 'planned' | 'firstDue' | 'due' | 'done' | 'cancelled' | 'checked') => {
    const read = parseLocalDate(row[key].trim());
    return read && { [key]: read };
  };
  const result = effectOf(row.result);
  const horizon = horizonOf(row.horizon);
  return {
    item: row.key,
    subject: row.matter,
    title: row.title,
    hangsOn: ACTION_NUMBER.test(row.matter)
      ? 'nothing'
      : DIALOGUE_NUMBER.test(row.matter)
        ? 'dialogue'
        : 'matter',
    what: row.what,
    owner: row.owner,
    organisation: row.organisation,
    partners: parts(row.partners),
    effect: row.effect,
    baseline: row.baseline,
    indicator: row.indicator,
    problem: row.problem,
    isInPlan: inCrimePlan(isYes(row.crime) ? true : isNo(row.crime) ? false : undefined, row.problem),
    measure: row.measure,
    funding: row.funding,
    ...(horizon && { horizon }),
    ...day('planned'),
    ...day('firstDue'),
    ...day('due'),
    ...day('done'),
    evidence: row.evidence,
    doneText: row.doneText,
    ...day('cancelled'),
    ...day('checked'),
    ...(result && { result }),
    finding: row.finding,
    isExample: isYes(row.example),
    areas: parts(row.areas).length > 0 ? parts(row.areas) : areas,
  };
}

/** Every action that stands in the tab, of matters and of dialogues. What was undone is left out. */
export function readActionLines(book: Book, settings: Settings): readonly ActionLine[] {
  const rows = (book.find('actions')?.readAll([...COLUMNS]) ?? []).filter(
    ({ key, stage }) => key !== '' && !isUndone(stage),
  );
  if (rows.length === 0) return [];
  const { areaOf } = readAreas(book, settings);
  const areas = new Map<string, readonly string[]>();
  for (const { key, place } of book.table('matters').readAll(['key', 'place'])) {
    const area = place === '' ? undefined : areaOf(place);
    if (area) areas.set(key, [area]);
  }
  for (const row of book.find('dialogues')?.readAll(['key', 'areas']) ?? []) {
    areas.set(row.key, parts(row.areas));
  }
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    // A row that somebody has copied stands twice.
    if (seen.has(row.key)) return [];
    seen.add(row.key);
    return [lineOf(row, areas.get(row.matter) ?? [])];
  });
}

/** The rows of the tab of the development programme that are in use. */
export function readMeasures(book: Book): readonly Measure[] {
  const rows =
    book
      .find('measures')
      ?.readAll([
        'key',
        'theme',
        'goal',
        'measure',
        'areas',
        'partners',
        'indicator',
        'from',
        'to',
        'used',
      ]) ?? [];
  return rows
    .filter(({ theme, measure, used }) => (theme !== '' || measure !== '') && isUsed(used))
    .map(({ key, areas, partners, used: _used, ...row }) => ({
      ...row,
      key: key || row.measure || row.theme,
      areas: parts(areas),
      partners: parts(partners),
    }));
}

/** Most matters that the form proposes: those that came last. */
const MOST_SUBJECTS = 300;

function readSubjects(book: Book): readonly ActionSubjectChoice[] {
  const dialogues = book.find('dialogues')?.readAll(['key', 'title']) ?? [];
  const matters = book.table('matters').readAll(['key', 'title', 'closed']);
  const open = matters.filter(({ key, closed }) => key !== '' && closed === '').slice(-MOST_SUBJECTS);
  return [...dialogues.filter(({ key }) => key !== '').reverse(), ...open.reverse()].map(
    ({ key, title }) => ({
      number: key,
      title,
    }),
  );
}

/** What the forms of the panel choose from. */
export function readActionLists(book: Book, settings: Settings): ActionLists {
  const staff = readStaff(book);
  return {
    district: settings.district,
    contact: settings.contact,
    areas: readAreas(book, settings).names,
    owners: staff.map(({ email }) => email),
    names: staffNames(staff),
    organisations: readOrganisations(book).map(({ id, name }) => ({ id, name })),
    partners: (book.find('partners')?.readAll(['name']) ?? []).flatMap(({ name }) => name.trim() || []),
    measures: readMeasures(book),
    subjects: readSubjects(book),
  };
}

/** What came of each measure of the programme. */
export function readProgrammeOf(book: Book, settings: Settings) {
  const measures = readMeasures(book);
  const titles = new Map(
    book
      .table('matters')
      .readAll(['key', 'title'])
      .map(({ key, title }) => [key, title] as const),
  );
  const outcomes = outcomesOf({
    measures: measures.map(({ key }) => key),
    dialogues: [...readDialogues(book).values()],
    actions: readActionLines(book, settings),
    titleOf: (matter) => titles.get(matter),
  });
  return { measures, outcomes };
}
