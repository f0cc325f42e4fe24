import { firstTemplates } from '../../shared/feedback/templates.ts';
import { RULES } from '../../shared/metrics/rules.ts';
import { districtsOn } from '../../shared/reference/districts.ts';
import { THEMES } from '../../shared/reference/themes.ts';
import { LANGUAGES, type Language } from '../../shared/text/language.ts';
import { rowWords } from '../../shared/text/rows.ts';
import type { SettingKey } from '../../shared/text/settings.ts';
import { sheetWords } from '../../shared/text/sheet.ts';
import type { LocalDate } from '../../shared/time/dates.ts';
import type { Book } from './book.ts';
import { dropDown } from './dress.ts';
import { firstChecks, firstMeasures } from './first-dialogue-rows.ts';
import { firstOrganisations } from './lists.ts';
import { firstSettings, settingsFrom, YES_OR_NO } from './settings.ts';
import type { NewRow } from './table.ts';

type Listed = 'organisations' | 'places' | 'themes' | 'targets' | 'templates' | 'checklist' | 'measures';

/**
 * What the lists of a new workbook begin with. A list with rows is left as people have made it; only settings that
 * are new are added to theirs.
 * @param made tabs that set-up has just made; the lists of others are people's, even when they are empty
 */
export function fillLists(
  book: Book,
  language: Language,
  district: string,
  today: LocalDate,
  made: readonly string[],
): void {
  const settings = book.table('settings');
  const standing = new Map(settings.readAll(['key', 'value']).map((row) => [row.key, row.value] as const));
  const added = firstSettings(language, district).filter(({ key }) => !standing.has(key));
  settings.append(added);
  if (added.length > 0) offerChoices(book, added, language, today);
  const { neighbourhoods, district: named } = settingsFrom(
    new Map([...standing, ...added.map((row) => [row.key, row.value] as const)]),
  );
  const first: { readonly [Name in Listed]: () => readonly NewRow<Name>[] } = {
    organisations: () => firstOrganisations(language, today),
    places: () => neighbourhoods.map((name) => ({ key: name, name, kind: rowWords[language].neighbourhood })),
    themes: () => firstThemes(language),
    targets: () => firstTargets(language),
    templates: () => firstTemplates(language),
    checklist: () => firstChecks(language),
    measures: () => firstMeasures(named),
  };
  const fill = <Name extends Listed>(name: Name): void => {
    const table = made.indexOf(name) >= 0 ? book.table(name) : undefined;
    if (table && table.rowsByKey().size === 0) table.append(first[name]());
  };
  for (const name of Object.keys(first) as Listed[]) fill(name);
}

const firstThemes = (language: Language): readonly NewRow<'themes'>[] =>
  THEMES.map((theme) => ({
    key: theme.id,
    name: language === 'sv' ? theme.nameSv : theme.nameEn,
    words: theme.synonyms.join('; '),
  }));

const firstTargets = (language: Language): readonly NewRow<'targets'>[] => [
  {
    key: 'receipt',
    organisation: rowWords[language].everybody,
    what: rowWords[language].targetKinds.receipt,
    days: String(RULES.acknowledgementWorkingDays),
  },
];

/** Drop-downs for the settings that have few answers. */
function offerChoices(
  book: Book,
  added: readonly { readonly key: SettingKey }[],
  language: Language,
  today: LocalDate,
): void {
  const settings = book.table('settings');
  const rows = settings.rowsByKey();
  const column = settings.layout.columns.get('value');
  const yesOrNo = [sheetWords[language].yes, sheetWords[language].no];
  const choices = new Map<SettingKey, readonly string[]>([
    ['district', districtsOn(today).map(({ name }) => name)],
    ['language', LANGUAGES.map((code) => sheetWords[code].languages[code])],
    ...YES_OR_NO.map((key) => [key, yesOrNo] as const),
  ]);
  for (const { key } of added) {
    const row = rows.get(key)?.[0];
    const own = choices.get(key);
    if (own && row && column) settings.sheet.getRange(row, column).setDataValidation(dropDown(own));
  }
}
