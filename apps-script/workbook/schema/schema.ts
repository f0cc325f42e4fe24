import type { TableName } from '../../../shared/text/tabs.ts';
import { CHECKLIST, DIALOGUES, INPUTS, MEASURES, OCCASIONS, PARTNERS } from './dialogues.ts';
import {
  CALENDAR,
  CONTACTS,
  ORGANISATIONS_TABLE,
  PLACES,
  SETTINGS,
  TARGETS,
  TEMPLATES,
  THEMES_TABLE,
} from './lists.ts';
import { EVENTS, HEALTH, INBOX, OUTBOX, ROUNDS } from './machine.ts';
import { ISSUES, MATTERS } from './matters.ts';
import { ACTIONS, DECISIONS, FEEDBACKS, PROMISES } from './outcomes.ts';
import { REFERRALS, REMINDERS } from './referrals.ts';
import type { TableSchema } from './table.ts';

/** Rises when tabs or columns change their meaning; an older workbook is then brought up by set-up. */
export const SCHEMA_VERSION = 6;

export const SCHEMA: { readonly [Name in TableName]: TableSchema<Name> } = {
  matters: MATTERS,
  issues: ISSUES,
  referrals: REFERRALS,
  reminders: REMINDERS,
  decisions: DECISIONS,
  actions: ACTIONS,
  feedbacks: FEEDBACKS,
  promises: PROMISES,
  dialogues: DIALOGUES,
  inputs: INPUTS,
  occasions: OCCASIONS,
  checklist: CHECKLIST,
  partners: PARTNERS,
  measures: MEASURES,
  organisations: ORGANISATIONS_TABLE,
  contacts: CONTACTS,
  places: PLACES,
  themes: THEMES_TABLE,
  calendar: CALENDAR,
  targets: TARGETS,
  templates: TEMPLATES,
  settings: SETTINGS,
  health: HEALTH,
  outbox: OUTBOX,
  rounds: ROUNDS,
  events: EVENTS,
  inbox: INBOX,
};

/** The tabs from left to right: what people work in first, what machines write last. */
export const TAB_ORDER: readonly TableName[] = [
  'matters',
  'referrals',
  'promises',
  'actions',
  'issues',
  'decisions',
  'feedbacks',
  'reminders',
  'dialogues',
  'inputs',
  'occasions',
  'checklist',
  'partners',
  'measures',
  'organisations',
  'contacts',
  'places',
  'themes',
  'calendar',
  'targets',
  'templates',
  'settings',
  'health',
  'outbox',
  'rounds',
  'events',
  'inbox',
];
