import { ROLES } from '../../../shared/matters/kinds.ts';
import { ORGANISATION_KINDS } from '../../../shared/reference/organisations.ts';
import { TARGET_KINDS } from '../../../shared/referrals/targets.ts';
import type { Language } from '../../../shared/text/language.ts';
import { matterWords } from '../../../shared/text/matters.ts';
import { rowWords } from '../../../shared/text/rows.ts';
import { sheetWords } from '../../../shared/text/sheet.ts';
import { defineTable, WIDTH } from './table.ts';

const COLOUR = '#2c6140';
const yesOrNo = (language: Language) => [sheetWords[language].yes, sheetWords[language].no];

/** Whom a referral can be sent to. Filled from the reference data at set-up; people add their own. */
export const ORGANISATIONS_TABLE = defineTable({
  name: 'organisations',
  tabColour: COLOUR,
  machine: false,
  small: true,
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
    { key: 'recipient', width: 120, choices: yesOrNo },
  ],
});

/** Contact persons elsewhere, and the district's own staff with roles, absence and deputies. */
export const CONTACTS = defineTable({
  name: 'contacts',
  tabColour: COLOUR,
  machine: false,
  small: true,
  columns: [
    { key: 'key', width: 60, hidden: true },
    { key: 'name', width: WIDTH.name },
    { key: 'email', width: 230 },
    { key: 'organisation', width: 220 },
    {
      key: 'role',
      width: 130,
      choices: (language) => ROLES.map((role) => matterWords[language].roles[role]),
    },
    { key: 'phone', width: 120 },
    { key: 'absentFrom', width: 105 },
    { key: 'absentTo', width: 130 },
    { key: 'deputy', width: 230 },
    { key: 'notes', width: 220, peoples: true },
  ],
});

/** Neighbourhoods of the district, and places that people add. */
export const PLACES = defineTable({
  name: 'places',
  tabColour: COLOUR,
  machine: false,
  small: true,
  columns: [
    { key: 'key', width: 60, hidden: true },
    { key: 'name', width: 220 },
    {
      key: 'kind',
      width: 110,
      choices: (language) => [rowWords[language].neighbourhood, rowWords[language].place],
    },
    { key: 'within', width: 180 },
    { key: 'residents', width: 100 },
    { key: 'aliases', width: 300, cut: true },
  ],
});

/** The code book of what matters are about. */
export const THEMES_TABLE = defineTable({
  name: 'themes',
  tabColour: COLOUR,
  machine: false,
  small: true,
  columns: [
    { key: 'key', width: 120, hidden: true },
    { key: 'name', width: 240 },
    { key: 'words', width: 480, cut: true },
    { key: 'used', width: 90, choices: yesOrNo },
  ],
});

/** Days on which the board is closed besides weekends and holidays. */
export const CALENDAR = defineTable({
  name: 'calendar',
  tabColour: COLOUR,
  machine: false,
  small: true,
  columns: [
    { key: 'key', width: 120 },
    { key: 'reason', width: 300 },
  ],
});

/** Within how many working days something is to be done, and from when to when that holds. */
export const TARGETS = defineTable({
  name: 'targets',
  tabColour: COLOUR,
  machine: false,
  small: true,
  columns: [
    { key: 'key', width: 60, hidden: true },
    { key: 'organisation', width: 240 },
    {
      key: 'what',
      width: 170,
      choices: (language) => TARGET_KINDS.map((kind) => rowWords[language].targetKinds[kind]),
    },
    { key: 'days', width: 105 },
    { key: 'from', width: 105 },
    { key: 'to', width: 145 },
    { key: 'source', width: 320, cut: true },
  ],
});

/** Letters to residents, one row a letter and language. */
export const TEMPLATES = defineTable({
  name: 'templates',
  tabColour: COLOUR,
  machine: false,
  small: true,
  columns: [
    { key: 'key', width: 60, hidden: true },
    { key: 'kind', width: 150 },
    { key: 'language', width: 110 },
    { key: 'subject', width: 280 },
    { key: 'body', width: 620 },
    { key: 'changed', width: WIDTH.day },
  ],
});

/** One row a setting. */
export const SETTINGS = defineTable({
  name: 'settings',
  tabColour: COLOUR,
  machine: false,
  small: true,
  columns: [
    { key: 'key', width: 120, hidden: true },
    { key: 'label', width: 180 },
    { key: 'value', width: 220 },
    { key: 'help', width: 560 },
  ],
});
