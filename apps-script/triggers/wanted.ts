/** A trigger that the workbook lives by. Installed by the role account; it runs as whoever installed it. */
export type WantedTrigger =
  | { readonly handler: string; readonly kind: 'edit' | 'change' }
  /** Hour in Stockholm, 0–23; weekly on Mondays. */
  | { readonly handler: string; readonly kind: 'daily' | 'weekly'; readonly hour: number };

/** The one list of triggers: set-up and the health check install what is missing. */
export const WANTED: readonly WantedTrigger[] = [
  { handler: 'handleEdit', kind: 'edit' },
  { handler: 'handleChange', kind: 'change' },
];

/** Handlers without a trigger, as far as the account sees: Google shows everybody only their own. */
export function missingTriggers(): readonly WantedTrigger[] {
  const handlers = new Set(ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction()));
  return WANTED.filter(({ handler }) => !handlers.has(handler));
}

/** Installs what is missing, as the person who runs this. @returns the handlers that were installed */
export function installTriggers(): readonly string[] {
  return missingTriggers().map((wanted) => {
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
