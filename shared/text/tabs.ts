import type { Language, Twin } from './language.ts';
import { enDialogueTabs, svDialogueTabs } from './tabs/dialogues.ts';
import { enListTabs, svListTabs } from './tabs/lists.ts';
import { enMachineTabs, svMachineTabs } from './tabs/machine.ts';
import { enMatterTabs, svMatterTabs } from './tabs/matters.ts';
import { enOutcomeTabs, svOutcomeTabs } from './tabs/outcomes.ts';
import type { ColumnWords, TwinOf } from './tabs/words.ts';

const svTabs = {
  ...svMatterTabs,
  ...svOutcomeTabs,
  ...svDialogueTabs,
  ...svListTabs,
  ...svMachineTabs,
} as const;

/** The tabs of the workbook, by their names in code. */
export type TableName = keyof typeof svTabs;
export type ColumnKey<Table extends TableName> = Extract<keyof (typeof svTabs)[Table]['columns'], string>;
export type TabWords = TwinOf<typeof svTabs>;

const enTabs: TabWords = {
  ...enMatterTabs,
  ...enOutcomeTabs,
  ...enDialogueTabs,
  ...enListTabs,
  ...enMachineTabs,
};

/** Titles of tabs and columns, and the notes on the columns' titles. */
export const tabWords: Twin<TabWords> = { sv: svTabs, en: enTabs };

/** The titles that a column may have kept from another language. */
export function columnTitles<Table extends TableName>(
  table: Table,
  key: ColumnKey<Table>,
): readonly string[] {
  return (['sv', 'en'] satisfies Language[]).map((language) => {
    const columns: Readonly<Record<string, ColumnWords>> = tabWords[language][table].columns;
    return columns[key]?.title ?? key;
  });
}
