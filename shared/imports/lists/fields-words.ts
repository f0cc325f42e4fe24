import { LIST_HEADERS } from '../../text/import-list-vocabulary.ts';
import { LANGUAGES, type Language } from '../../text/language.ts';
import { enListTabs, svListTabs } from '../../text/tabs/lists.ts';
import { enPartnersTab, svPartnersTab } from '../../text/tabs/partners.ts';
import type { ListSubject } from '../subjects.ts';
import type { TableField } from '../table-plan.ts';
import { type FieldKind, LIST_RULES } from './fields.ts';

const LOOKS: Readonly<Record<FieldKind['is'], TableField['looks']>> = {
  line: 'line',
  parts: 'line',
  choice: 'line',
  organisation: 'line',
  mail: 'mail',
  day: 'day',
  number: 'number',
};

// Of the tabs only these: the panel carries all that is imported here.
const TABS = {
  sv: { ...svListTabs, partners: svPartnersTab },
  en: { ...enListTabs, partners: enPartnersTab },
} as const;

/** The title that a field's column has in the tab. */
export function listTitle(subject: ListSubject, key: string, language: Language): string {
  const columns: Readonly<Record<string, { readonly title: string }>> = TABS[language][subject].columns;
  return columns[key]?.title ?? key;
}

/** The fields of a tab with the names that columns for them have: the tab's own titles first. */
export function listFields(subject: ListSubject): readonly TableField[] {
  return LIST_RULES[subject].fields.map(({ key, kind }) => {
    const own = LANGUAGES.map((language) => listTitle(subject, key, language).toLowerCase());
    return {
      key,
      looks: subject === 'partners' && key === 'role' ? 'doings' : LOOKS[kind.is],
      words: [...new Set([...own, ...(LIST_HEADERS[subject][key] ?? [])])],
    };
  });
}
