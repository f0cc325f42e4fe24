import { properties } from '../workbook/store.ts';

/** A trigger that the workbook lives by. Installed by the role account; it runs as whoever installed it. */
export type WantedTrigger =
  | { readonly handler: string; readonly kind: 'edit' | 'change' }
  /** Hour in Stockholm, 0–23; weekly on Mondays. */
  | { readonly handler: string; readonly kind: 'daily' | 'weekly'; readonly hour: number };

/** The one list of triggers: set-up and the health check install what is missing. */
export const WANTED: readonly WantedTrigger[] = [
  { handler: 'handleEdit', kind: 'edit' },
  { handler: 'handleChange', kind: 'change' },
  { handler: 'runDaily', kind: 'daily', hour: 5 },
  { handler: 'runWeekly', kind: 'weekly', hour: 6 },
];

/** Property that says who installed the triggers: Google shows everybody only their own. */
const OWNER = 'triggers';

/**
 * Handlers without a trigger. Triggers that another account has installed count as there, unless it shows that they
 * no longer run: two sets would do everything twice.
 * @param isDead edits have gone unread for long
 */
export function missingTriggers(isDead: boolean): readonly WantedTrigger[] {
  const handlers = new Set(ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction()));
  const missing = WANTED.filter(({ handler }) => !handlers.has(handler));
  const owner = properties().getProperty(OWNER);
  const isOthers = owner !== null && owner !== Session.getEffectiveUser().getEmail();
  return isOthers && !isDead ? [] : missing;
}

/**
 * Installs what is missing; the triggers run as whoever runs this, so it had best be the role account.
 * @returns the handlers that were installed
 */
export function installTriggers(isDead = false): readonly string[] {
  const missing = missingTriggers(isDead);
  if (missing.length > 0) properties().setProperty(OWNER, Session.getEffectiveUser().getEmail());
  return missing.map((wanted) => {
    const builder = ScriptApp.newTrigger(wanted.handler);
    switch (wanted.kind) {
      case 'edit':
        builder.forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onEdit().create();
        break;
      case 'change':
        builder.forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onChange().create();
        break;
      case 'daily':
        builder.timeBased().everyDays(1).atHour(wanted.hour).inTimezone('Europe/Stockholm').create();
        break;
      case 'weekly':
        builder
          .timeBased()
          .onWeekDay(ScriptApp.WeekDay.MONDAY)
          .atHour(wanted.hour)
          .inTimezone('Europe/Stockholm')
          .create();
        break;
    }
    return wanted.handler;
  });
}
