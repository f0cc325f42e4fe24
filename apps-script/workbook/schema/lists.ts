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
    { key: 'key', width: WIDTH.number, hidden: true },
    { key: 'name', width: WIDTH.words },
    {
      key: 'kind',
      width: WIDTH.name,
      choices: (language) => ORGANISATION_KINDS.map((kind) => sheetWords[language].organisationKinds[kind]),
    },
    { key: 'aliases', width: WIDTH.words, cut: true },
    { key: 'remit', width: 360, cut: true },
    { key: 'recipient', width: WIDTH.day, choices: yesOrNo },
  ],
});

/** Contact persons elsewhere, and the district's own staff with roles, absence and deputies. */
export const CONTACTS = defineTable({
  name: 'contacts',
  tabColour: COLOUR,
  machine: false,
  small: true,
  columns: [
    { key: 'key', width: WIDTH.number, hidden: true },
    { key: 'name', width: WIDTH.name },
    { key: 'email', width: 230 },
    { key: 'organisation', width: 230 },
    {
      key: 'role',
      width: WIDTH.day,
      choices: (language) => ROLES.map((role) => matterWords[language].roles[role]),
    },
    { key: 'position', width: WIDTH.name },
    { key: 'phone', width: WIDTH.number },
    // As wide as its neighbour: columns of one width are set in one call.
    { key: 'areas', width: WIDTH.number },
    { key: 'absentFrom', width: WIDTH.day },
    { key: 'absentTo', width: WIDTH.day },
    { key: 'deputy', width: 230 },
    { key: 'consent', width: WIDTH.day },
    { key: 'validTo', width: WIDTH.day },
    { key: 'notes', width: WIDTH.words, peoples: true },
  ],
});

/** Neighbourhoods of the district, and places that people add. */
export const PLACES = defineTable({
  name: 'places',
  tabColour: COLOUR,
  machine: false,
  small: true,
  columns: [
    { key: 'key', width: WIDTH.number, hidden: true },
    { key: 'name', width: 220 },
    {
      key: 'kind',
      width: WIDTH.day,
      choices: (language) => [rowWords[language].neighbourhood, rowWords[language].place],
    },
    { key: 'within', width: WIDTH.name },
    { key: 'residents', width: WIDTH.day },
    { key: 'aliases', width: WIDTH.words, cut: true },
  ],
});

/** The code book of what matters are about. */
export const THEMES_TABLE = defineTable({
  name: 'themes',
  tabColour: COLOUR,
  machine: false,
  small: true,
  columns: [
    { key: 'key', width: WIDTH.number, hidden: true },
    { key: 'name', width: WIDTH.words },
    { key: 'words', width: 480, cut: true },
    { key: 'used', width: WIDTH.day, choices: yesOrNo },
  ],
});

/** Days on which the board is closed besides weekends and holidays. */
export const CALENDAR = defineTable({
  name: 'calendar',
  tabColour: COLOUR,
  machine: false,
  small: true,
  columns: [
    { key: 'key', width: WIDTH.day },
    { key: 'reason', width: WIDTH.words },
  ],
});

/** Within how many working days something is to be done, and from when to when that holds. */
export const TARGETS = defineTable({
  name: 'targets',
  tabColour: COLOUR,
  machine: false,
  small: true,
  columns: [
    { key: 'key', width: WIDTH.number, hidden: true },
    { key: 'organisation', width: WIDTH.words },
    {
      key: 'what',
      width: WIDTH.name,
      choices: (language) => TARGET_KINDS.map((kind) => rowWords[language].targetKinds[kind]),
    },
    { key: 'days', width: WIDTH.day },
    { key: 'from', width: WIDTH.day },
    { key: 'to', width: WIDTH.name },
    { key: 'source', width: WIDTH.words, cut: true },
  ],
});

/** Letters to residents, one row a letter and language. */
export const TEMPLATES = defineTable({
  name: 'templates',
  tabColour: COLOUR,
  machine: false,
  small: true,
  columns: [
    { key: 'key', width: WIDTH.number, hidden: true },
    { key: 'kind', width: WIDTH.name },
    { key: 'language', width: WIDTH.day },
    { key: 'subject', width: WIDTH.words },
    { key: 'body', width: 620, cut: true },
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
    { key: 'key', width: WIDTH.number, hidden: true },
    { key: 'label', width: WIDTH.name },
    { key: 'value', width: 220 },
    { key: 'help', width: 820 },
  ],
});
