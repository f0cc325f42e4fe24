import { ORGANISATION_KINDS } from '../../../shared/reference/organisations.ts';
import { sheetWords } from '../../../shared/text/sheet.ts';
import { defineTable } from './table.ts';

/** Whom a referral can be sent to. Filled from the reference data at set-up; people add their own. */
export const ORGANISATIONS_TABLE = defineTable({
  name: 'organisations',
  tabColour: '#2c6140',
  machine: false,
  columns: [
    { key: 'key', width: 120, hidden: true },
    { key: 'name', width: 260 },
    {
      key: 'kind',
      width: 170,
      choices: (language) => ORGANISATION_KINDS.map((kind) => sheetWords[language].organisationKinds[kind]),
    },
    { key: 'aliases', width: 280, cut: true },
    { key: 'remit', width: 360, cut: true },
    {
      key: 'recipient',
      width: 120,
      choices: (language) => [sheetWords[language].yes, sheetWords[language].no],
    },
  ],
});

/** Days on which the board is closed besides weekends and holidays. */
export const CALENDAR = defineTable({
  name: 'calendar',
  tabColour: '#2c6140',
  machine: false,
  columns: [
    { key: 'key', width: 120 },
    { key: 'reason', width: 300 },
  ],
});

/** One row a setting. */
export const SETTINGS = defineTable({
  name: 'settings',
  tabColour: '#2c6140',
  machine: false,
  columns: [
    { key: 'key', width: 120, hidden: true },
    { key: 'label', width: 160 },
    { key: 'value', width: 200 },
    { key: 'help', width: 520 },
  ],
});
