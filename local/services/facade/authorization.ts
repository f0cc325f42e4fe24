/**
 * What an execution may do without the user's consent. Google's table for add-ons: without authorisation
 * (NONE) only menu items, the locale, Logger and Utilities; with limited authorisation (simple triggers) also the
 * document, properties and whatever needs no consent; with full authorisation everything.
 */
import type { ExecutionContext } from './host.ts';

const OUTPUT = ['Logger', 'Console'];
const ALWAYS = new Set([...OUTPUT, 'Menu', 'Utilities', 'Blob']);
const ALWAYS_MEMBERS = new Set([
  'SpreadsheetApp.getUi',
  'Ui.createMenu',
  'Ui.createAddonMenu',
  'Session.getActiveUserLocale',
  'Session.getScriptTimeZone',
]);

/** Services and members that need consent: they fail in simple triggers. */
const CONSENT = new Set([
  'MailApp',
  'TriggerBuilder',
  'ClockTriggerBuilder',
  'SpreadsheetTriggerBuilder',
  'Trigger',
]);
const CONSENT_MEMBERS = new Set([
  'Ui.alert',
  'Ui.prompt',
  'Ui.showSidebar',
  'Ui.showModalDialog',
  'Ui.showModelessDialog',
  'ScriptApp.newTrigger',
  'ScriptApp.deleteTrigger',
  'ScriptApp.getProjectTriggers',
  'ScriptApp.getUserTriggers',
  'SpreadsheetApp.openById',
  'SpreadsheetApp.openByUrl',
]);

/** Why the member may not be called, in Google's words, or null. */
export function permission(context: ExecutionContext, interfaceName: string, member: string): string | null {
  if (context.authMode === 'FULL') return null;
  const service = interfaceName.slice(interfaceName.lastIndexOf('.') + 1);
  const name = `${service}.${member}`;
  const refused = `You do not have permission to call ${name}`;
  if (context.authMode === 'LIMITED') {
    return CONSENT.has(service) || CONSENT_MEMBERS.has(name) ? refused : null;
  }
  return ALWAYS.has(service) || ALWAYS_MEMBERS.has(name) ? null : refused;
}

/** Without full authorisation a script is not told who is there. */
export const LIMITED_USER: Readonly<Record<string, string | undefined>> = { NONE: '', LIMITED: '' };
