import type { TableName } from '../../../shared/text/tabs.ts';
import { CALENDAR, ORGANISATIONS_TABLE, SETTINGS } from './lists.ts';
import { EVENTS, INBOX } from './machine.ts';
import { MATTERS } from './matters.ts';
import { REFERRALS } from './referrals.ts';
import type { TableSchema } from './table.ts';

/** Rises when tabs or columns change their meaning; an older workbook is then brought up by set-up. */
export const SCHEMA_VERSION = 1;

export const SCHEMA: { readonly [Name in TableName]: TableSchema<Name> } = {
  matters: MATTERS,
  referrals: REFERRALS,
  events: EVENTS,
  inbox: INBOX,
  organisations: ORGANISATIONS_TABLE,
  calendar: CALENDAR,
  settings: SETTINGS,
};

/** The tabs from left to right: what people work in first, what machines write last. */
export const TAB_ORDER: readonly TableName[] = [
  'matters',
  'referrals',
  'organisations',
  'calendar',
  'settings',
  'events',
  'inbox',
];
